import { finite } from './clause-shape.ts';
import type { Cue } from './cue.ts';
import { CORE_CUES, isNamingNoun, SPEECH_NOUNS, WEAK_CUES } from './cue-lexicon.ts';
import { FUNCTION_WORDS } from './function-words.ts';
import type { Word } from './matrix.ts';
import { isMark } from './matrix.ts';

/** What is known of a passage and its surroundings when statement and mention are told apart. */
export interface PassageView {
  /** The tokens between the marks that are words or numbers. */
  readonly inner: readonly { readonly text: string; readonly finite: boolean; readonly known: boolean }[];
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
  /** The sentence before reports somebody's words. */
  readonly heard: boolean;
}

const KONJUNKTIV_2 = /^(?:wären?|hätten?|würden?|könnten|müssten|dürften)$/u;
const FOREIGN =
  /^(?:the|of|and|for|to|in|is|on|a|you|we|my|la|le|les|des|du|de|el|il|et|di|i|your|our|with|from|no|not|all|it|at)$/iu;
const ARTICLE = /^(?:der|die|das|den|dem|des|im|am|ins|ans|zum|zur|vom|beim)$/u;
const SO_CALLED =
  /^(?:sogenannte[nrsm]?|genannte[nrsm]?|namens|betitelte[nrsm]?|getaufte[nrsm]?|benannte[nrsm]?|lautende[nrsm]?|tituliert|betitelt|genannt|heißt|heißen|hieß|hießen|getauft|benannt|alias|aka|bekannt|bekannte[nrsm]?|bezeichnete[nrsm]?)$/u;

const STOP = /[.!?…]/u;
const GLOSS =
  /^(?:deutsch|englisch|etwa|kurz|übersetzt|sinngemäß|also|französisch|lateinisch|russisch|engl|dt|lat|abgekürzt|wörtlich)$/u;

/** Whether a finite verb follows the passage with nothing between, and nothing but an article or "wie" stands before it. */
function isSubject(words: readonly Word[], at: number): boolean {
  const next = words[at + 1];
  if (!next || next.quote >= 0 || !finite(next)) return false;
  const before = words[at - 1];
  return before === undefined || ARTICLE.test(before.lower) || before.lower === 'wie' || before.kind === 'punctuation';
}

/** The word before the passage, or before the list of passages it stands in („A“, „B“ und „C“). */
function headOf(words: readonly Word[], at: number): number {
  let head = at;
  while (
    head >= 2 &&
    words[head - 2]!.quote >= 0 &&
    (isMark(words[head - 1], ',', '/') || /^(?:und|oder|sowie)$/u.test(words[head - 1]!.lower))
  )
    head -= 2;
  return head;
}

/** What the passage itself says: length, capital, stop, verb, foreign words. */
function ownForm(view: PassageView, backed: boolean): number {
  const { inner, relation } = view;
  const n = inner.length;
  const first = inner[0]!.text;
  const lowerFirst = /^\p{Ll}/u.test(first);
  const stop = STOP.test(view.lastCharacter);
  const verbal = inner.some((w) => w.finite);
  let score = n === 1 ? -1.6 : n <= 3 ? -0.9 : n <= 6 ? 0.4 : n <= 9 ? 1.6 : 3;
  if (stop && n >= 3) score += view.lastCharacter === '.' || view.lastCharacter === '…' ? 1.6 : 1;
  else if (stop && n === 2) score += 0.5;
  if (lowerFirst) score += backed ? (n >= 2 ? 2 : 1.4) : n >= 4 ? 1.2 : 0.2;
  if (!backed && !view.standsAlone && !verbal) score -= n >= 7 ? 2.6 : 1;
  if (verbal && n >= 3) score += 1.4;
  const loose = relation !== 'after' && relation !== 'colon';
  const title =
    n >= 2 &&
    !lowerFirst &&
    !verbal &&
    !stop &&
    /^\p{Lu}/u.test(first) &&
    !FUNCTION_WORDS.has(first.toLowerCase()) &&
    !/(?:e|es|er|en)$/u.test(first);
  if (title && loose) score -= 1.8;
  if (n === 1 && !lowerFirst && !inner[0]!.known && loose) score -= 1.6;
  if (/^\.|\.(?:de|com|org|net|at|ch|uk|info|eu)$/u.test(inner.at(-1)!.text)) score -= 3;
  const capitals = inner.filter((w) => /^[\p{Lu}\p{Nd}]/u.test(w.text)).length;
  if (n >= 2 && capitals === n) score -= 1.2;
  if (n >= 2 && !verbal && inner.filter((w) => FOREIGN.test(w.text)).length >= Math.max(1, n / 4)) score -= 1.2;
  if (inner.every((w) => /\p{Nd}/u.test(w.text))) score -= 1.5;
  return score;
}

/** What the word before says: a naming noun, an article, a colon, "so genannt", "als" and "von" of a cue. */
function wordBefore(view: PassageView): number {
  const { inner, words, at, cue, relation } = view;
  const n = inner.length;
  const lowerFirst = /^\p{Ll}/u.test(inner[0]!.text);
  const head = headOf(words, at);
  const before = words[head - 1];
  const before2 = words[head - 2];
  if (!before || before.quote >= 0) return 0;
  const so = before2 && SO_CALLED.test(before2.lower) && before.lower !== 'als' ? -1.5 : 0;
  if (SPEECH_NOUNS.has(before.text)) return so + 1.2;
  if (
    before.lower === 'wie' &&
    before2 &&
    (SPEECH_NOUNS.has(before2.text) || /^(?:Beispiel|Sprüche|Sprüchen)$/u.test(before2.text))
  )
    return so + 2;
  if (isNamingNoun(before.text)) return so - (lowerFirst ? 1.5 : n >= 7 ? 2.2 : 3.2);
  if (before.nominal && at > 1 && !lowerFirst) return so - 1.4;
  if (ARTICLE.test(before.lower))
    return so + (lowerFirst ? 0.3 : n === 1 && !/^(?:der|die|das)$/u.test(before.lower) ? -1.2 : -0.8);
  if (SO_CALLED.test(before.lower)) return so - 3;
  if (before.lower === 'als' && cue?.frames.has('as')) return so + (cue.speaker ? 3.2 : 0.4);
  if (/^(?:von|vor|für|zu)$/u.test(before.lower) && cue?.frames.has('prep') && relation === 'clause') return so + 2.2;
  if (/^(?:ein|eine|einen|einem|einer|eines|kein|keine|keinen|keiner)$/u.test(before.lower)) return so + 0.4;
  if (isMark(before, ':') && before2 && GLOSS.test(before2.lower)) return so - 3;
  if (isMark(before, ':')) {
    const names = before2 !== undefined && isNamingNoun(before2.text) && !SPEECH_NOUNS.has(before2.text);
    return so + (names ? -1.5 : n <= 2 && relation !== 'colon' ? 0.6 : 2.4);
  }
  return so + (isMark(before, '(') ? -1.6 : 0);
}

/** What follows: "genannt", "wie … genannt wird". */
function wordAfter(view: PassageView): number {
  const { words, at } = view;
  const after = words[at + 1];
  if (!after || after.quote >= 0) return 0;
  if (SO_CALLED.test(after.lower)) return -2.5;
  if (
    isMark(after, ',', '–', '(') &&
    words[at + 2]?.lower === 'wie' &&
    words.slice(at + 3, at + 10).some((w) => /^(?:genannt|nennt|heißt|nannte)$/u.test(w.lower))
  )
    return -4;
  return 0;
}

/** What the cue says that governs the passage. */
function cueWeight(view: PassageView): number {
  const { words, at, cue, relation } = view;
  if (!cue) return 0;
  const core = CORE_CUES.has(cue.lemma);
  const weak = WEAK_CUES.has(cue.lemma) && cue.kind === 'verb';
  if (relation === 'after') return cue.kind === 'so' ? 3.5 : weak ? (cue.frames.has('say') ? 3 : 1.5) : 4;
  if (relation === 'colon') return weak ? 1.2 : 2.5;
  if (relation !== 'clause') return weak ? 0 : core || cue.kind === 'so' || cue.kind === 'source' ? 1.1 : 0.6;
  if (cue.kind === 'source') return 1.6;
  if (cue.lemma === 'nennen') return words.some((w, k) => k !== at && (w.lower === 'sich' || w.lower === 'man')) ? 0 : 2.6;
  if (cue.frames.has('as') && words.slice(cue.at, at).some((w) => w.lower === 'als')) return cue.speaker ? 2.4 : 0.2;
  if (weak) return 0.3;
  if (cue.kind === 'noun') return 0.8;
  if (cue.frames.has('say')) return core ? 1.8 : 1.3;
  if (cue.frames.has('think')) return 1.2;
  if (cue.frames.has('object') || cue.frames.has('cite')) return 1;
  return cue.frames.has('manner') || cue.frames.has('reflexive') ? 0.7 : 0.6;
}

/**
 * How much speaks for somebody's words (positive) and against (negative). The weights are set by hand from what is known of short quotes
 * in news: length first, then the word before, the cue in the clause, capitals, the stop inside.
 */
export function statementScore(view: PassageView): number {
  const { inner, words, at, cue } = view;
  const n = inner.length;
  if (n === 0 || view.glued) return -5;
  const stop = STOP.test(view.lastCharacter);
  const subjunctive = words.some((w) => w.subjunctive || KONJUNKTIV_2.test(w.lower));
  const weak = cue !== undefined && WEAK_CUES.has(cue.lemma) && cue.kind === 'verb';
  let score = ownForm(view, (cue !== undefined && !weak) || subjunctive) + wordBefore(view) + wordAfter(view) + cueWeight(view);
  if (view.named) score -= 4;
  if (subjunctive) score += 1;
  if (view.heard && !view.standsAlone) score += /^\p{Ll}/u.test(inner[0]!.text) ? 1 : 0.5;
  // The passage itself is the subject of the verb right after it: „heise online“ berichtet.
  if (isSubject(words, at) && n <= 6 && !stop) score -= 4;
  if (view.standsAlone) score += n >= 4 ? 2.2 : stop ? 1.2 : 0;
  return score;
}
