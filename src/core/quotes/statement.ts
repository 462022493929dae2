import { type Cue, isFiniteWord } from './attribution.ts';
import { CORE_CUES, isNamingNoun, SPEECH_NOUNS } from './cue-lexicon.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import type { Word } from './matrix.ts';
import { isMark } from './matrix.ts';

/** What is known of a passage and its surroundings when statement and mention are told apart. */
export interface PassageView {
  /** The tokens between the marks that are words or numbers. */
  readonly inner: readonly { readonly text: string; readonly finite: boolean }[];
  /** The last character between the marks. */
  readonly lastCharacter: string;
  readonly words: readonly Word[];
  /** Index of the passage in `words`. */
  readonly at: number;
  /** The cue that governs it, and how. */
  readonly cue: Cue | undefined;
  readonly relation: 'after' | 'colon' | 'clause' | 'far' | undefined;
  readonly standsAlone: boolean;
  /** A letter or hyphen touches a mark from outside: „Kliper“-Projekt. */
  readonly glued: boolean;
  /** It is part of a speaker's name: the „Berliner Bote“ writes. */
  readonly named: boolean;
}

const SUBJUNCTIVE =
  /^(?:sei|seien|habe|werde|könne|könnten|müsse|müssten|solle|wolle|dürfe|dürften|gebe|gehe|komme|stehe|wäre|wären|hätte|hätten|würde|würden|bleibe|lasse|mache|bedeute|brauche|liege|handele|handle|stelle|nehme)$/u;
const FOREIGN =
  /^(?:the|of|and|for|to|in|is|on|a|you|we|my|la|le|les|des|du|de|el|il|et|di|i|your|our|with|from|no|not|all|it|at)$/iu;
const ARTICLE = /^(?:der|die|das|den|dem|des|im|am|ins|ans|zum|zur|vom|beim)$/u;
const SO_CALLED =
  /^(?:sogenannte[nrsm]?|genannte[nrsm]?|namens|betitelte[nrsm]?|getaufte[nrsm]?|benannte[nrsm]?|lautende[nrsm]?|tituliert|betitelt|genannt|heißt|heißen|hieß|hießen|getauft|benannt|alias|aka|bekannt|bekannte[nrsm]?|bezeichnete[nrsm]?)$/u;

const GLOSS =
  /^(?:deutsch|englisch|etwa|kurz|übersetzt|sinngemäß|also|französisch|lateinisch|russisch|engl|dt|lat|abgekürzt|wörtlich)$/u;

/** Whether a finite verb follows the passage with nothing between, and nothing but an article or "wie" stands before it. */
function after_(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (!next || next.quote >= 0 || !isFiniteWord(next)) return false;
  const before = words[at - 1];
  return before === undefined || ARTICLE.test(before.lower) || before.lower === 'wie' || before.kind === 'punctuation';
}

/**
 * How much speaks for somebody's words (positive) and against (negative). The weights are set by hand from what is known of short quotes
 * in news: length first, then the word before, the cue in the clause, capitals, the stop inside.
 */
export function statementScore(view: PassageView): number {
  const { inner, words, at, cue, relation } = view;
  const n = inner.length;
  if (n === 0) return -5;
  if (view.glued) return -5;
  const first = inner[0]!.text;
  const lowerFirst = /^\p{Ll}/u.test(first);
  let head = at;
  while (
    head >= 2 &&
    words[head - 2]!.quote >= 0 &&
    (isMark(words[head - 1], ',', '/') || /^(?:und|oder|sowie)$/u.test(words[head - 1]!.lower))
  )
    head -= 2;
  const before = words[head - 1];
  const before2 = words[head - 2];
  const after = words[at + 1];
  const stop = /[.!?…]/u.test(view.lastCharacter);
  const finite = inner.some((w) => w.finite);
  let score = n === 1 ? -1.6 : n <= 3 ? -0.9 : n <= 6 ? 0.4 : n <= 9 ? 1.6 : 3;
  if (stop && n >= 3) score += view.lastCharacter === '.' || view.lastCharacter === '…' ? 1.6 : 1;
  else if (stop && n === 2) score += 0.5;
  const subjunctive = words.some((w) => w.quote < 0 && SUBJUNCTIVE.test(w.lower));
  const backed = cue !== undefined || subjunctive;
  if (lowerFirst) score += backed ? (n >= 2 ? 2 : 1.4) : n >= 4 ? 1.2 : 0.2;
  if (!backed && !view.standsAlone && !finite) score -= n >= 7 ? 2.6 : 1;
  if (view.named) score -= 4;
  // The passage itself is the subject of the verb right after it: „heise online“ berichtet.
  if (after_(words, at) && n <= 6 && !stop) score -= 2.5;
  if (finite && n >= 3) score += 1.4;
  const titleLike =
    n >= 2 &&
    !lowerFirst &&
    !finite &&
    !stop &&
    /^\p{Lu}/u.test(first) &&
    !FUNCTION_WORDS.has(first.toLowerCase()) &&
    !/(?:e|es|er|en)$/u.test(first);
  if (titleLike && relation !== 'after' && relation !== 'colon') score -= 1.8;
  if (/\.(?:de|com|org|net|at|ch|uk|info|eu)$/u.test(inner.at(-1)!.text)) score -= 3;
  if (words.some((w, k) => k !== at && (w.lower === 'sich' || w.lower === 'man') && cue?.lemma === 'nennen')) score -= 2.5;
  const capitals = inner.filter((w) => /^[\p{Lu}\p{Nd}]/u.test(w.text)).length;
  if (n >= 2 && capitals === n) score -= 1.2;
  if (n >= 2 && inner.filter((w) => FOREIGN.test(w.text)).length >= Math.max(1, n / 4) && !finite) score -= 1.2;
  if (inner.every((w) => /\p{Nd}/u.test(w.text))) score -= 1.5;
  if (before && before.quote < 0) {
    if (SPEECH_NOUNS.has(before.text)) score += 1.2;
    else if (isNamingNoun(before.text)) score -= lowerFirst ? 1.5 : n >= 7 ? 2.2 : 3.2;
    else if (/^\p{Lu}/u.test(before.text) && before.kind === 'word' && at > 1 && !lowerFirst) score -= 1.4;
    else if (ARTICLE.test(before.lower))
      score += lowerFirst ? 0.3 : n === 1 && !/^(?:der|die|das)$/u.test(before.lower) ? -1.2 : -0.8;
    else if (SO_CALLED.test(before.lower)) score -= 3;
    else if (before.lower === 'als' && cue?.frames.has('as')) score += 3.2;
    else if (
      (before.lower === 'von' || before.lower === 'vor' || before.lower === 'für') &&
      cue?.frames.has('prep') &&
      relation === 'clause'
    )
      score += 2.2;
    else if (/^(?:ein|eine|einen|einem|einer|eines|kein|keine|keinen|keiner)$/u.test(before.lower)) score += 0.4;
    else if (isMark(before, ':') && before2 && GLOSS.test(before2.lower)) score -= 3;
    else if (isMark(before, ':')) {
      const noun = before2;
      score +=
        noun && isNamingNoun(noun.text) && !SPEECH_NOUNS.has(noun.text) ? -1.5 : n <= 2 && relation !== 'colon' ? 0.6 : 2.4;
    } else if (isMark(before, '(')) score -= 1.6;
    if (before2 && SO_CALLED.test(before2.lower) && before.lower !== 'als') score -= 1.5;
  }
  if (after && after.quote < 0) {
    if (SO_CALLED.test(after.lower)) score -= 2.5;
    else if (after.lower === 'genannte' || after.lower === 'genannten') score -= 3;
  }
  if (cue) {
    const core = CORE_CUES.has(cue.lemma);
    if (relation === 'after') score += cue.kind === 'so' ? 3.5 : 4;
    else if (relation === 'colon') score += 2.5;
    else if (relation === 'clause') {
      if (cue.kind === 'source') score += 1.6;
      else if (cue.lemma === 'nennen') score += 2.6;
      else if (cue.frames.has('as') && words.slice(cue.at, at).some((w) => w.lower === 'als')) score += 2.4;
      else if (cue.frames.has('say')) score += core ? 1.8 : 1.3;
      else if (cue.frames.has('think')) score += 1.2;
      else if (cue.frames.has('object') || cue.frames.has('cite')) score += 1;
      else if (cue.frames.has('manner') || cue.frames.has('reflexive')) score += 0.7;
      else if (cue.frames.has('as') || cue.frames.has('prep')) score += 0.6;
    } else score += core || cue.kind === 'so' || cue.kind === 'source' ? 1.1 : 0.6;
  }
  if (subjunctive) score += 1;
  if (view.standsAlone) score += n >= 4 ? 2.2 : stop ? 1.2 : 0;
  return score;
}
