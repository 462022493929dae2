import { finite } from './clause-shape.ts';
import type { Cue } from './cue.ts';
import { CORE_CUES, isNamingNoun, SPEECH_NOUNS, WEAK_CUES } from './cue-lexicon.ts';
import { isMark, type Word } from './matrix.ts';
import type { PassageView } from './passage-view.ts';

/** „Fatal“ nennt die Ärztin den Plan: the passage is what the subject behind the verb calls it. */
export function isObject({ at, cue }: Pick<PassageView, 'at' | 'cue'>): boolean {
  return (
    cue?.at === at + 1 &&
    cue.frames.has('name') &&
    cue.lemma !== 'heißen' &&
    cue.speaker !== undefined &&
    cue.speaker.first > cue.at
  );
}

/** Whether somebody in particular speaks: not "man", not the subject of a passive. */
export function spoken(cue: Cue, words: readonly Word[]): boolean {
  return cue.speaker !== undefined && !cue.agentless && words[cue.speaker.first]!.lower !== 'man';
}

/** "bezeichnete … als": the cue judges what is quoted, and no other verb stands between that has an "als" of its own. */
export function judgedAs({ words, at, cue }: PassageView): boolean {
  if (!cue?.frames.has('as') && cue?.lemma !== 'sprechen') return false;
  if (cue.at > at) return words.slice(Math.max(0, at - 8), at).some((w) => w.lower === 'als');
  const between = words.slice(cue.at + 1, at);
  return between.some((w) => w.lower === 'als') && !between.some((w, k) => finite(w) && !isMark(between[k + 1], ','));
}

/** The prepositions verbs take what is said with, and how surely a passage right behind is somebody's words. */
const PREPOSITIONS_OF: ReadonlyMap<string, readonly [RegExp, number]> = new Map([
  ...list('sprechen reden schwärmen fabulieren faseln orakeln', /^von$/u, 3.4),
  ...list('warnen', /^vor$/u, 3.4),
  ...list('halten plädieren werben', /^für$/u, 3.4),
  ...list('raten mahnen', /^zur?$/u, 3.4),
  ...list('rechnen begründen drohen', /^mit$/u, 3.4),
  ...list('klagen', /^über$/u, 3.4),
  ...list('berichten erzählen abraten', /^von$/u, 2.2),
  ...list('verweisen hinweisen anspielen berufen', /^auf$/u, 2.2),
  ...list('aufrufen', /^zu$/u, 2.2),
]);

function list(lemmas: string, preposition: RegExp, weight: number): [string, readonly [RegExp, number]][] {
  return lemmas.split(' ').map((lemma) => [lemma, [preposition, weight] as const]);
}

/** How surely the passage is what the cue says with this preposition; 0 if it takes another. */
export function prepositionWeight(cue: Cue | undefined, preposition: string): number {
  const known = cue && PREPOSITIONS_OF.get(cue.lemma);
  return known?.[0].test(preposition) && (cue!.speaker || cue!.frames.has('say')) ? known[1] : 0;
}

/** Verbs of shouting in a crowd: what follows is shouted. */
export const CHANTS = /^(?:skandieren|brüllen|grölen|schreien)$/u;

/** "… bezeichnet", "… nennt": the cue gives a name and says nothing by itself. */
const NAMES_ONLY = (cue: Cue): boolean => !cue.frames.has('say') && (cue.frames.has('name') || cue.frames.has('as'));

/** "Wie X berichtet, …": the cue stands in a subordinate clause of its own, the passage outside it. */
function aside({ words, at, cue }: PassageView): boolean {
  const verb = words[cue!.at]!;
  const { sentence } = verb;
  const index = sentence.clauseOf[verb.token];
  const passage = words[at]!;
  if (index === undefined || sentence.clauses[index]?.kind !== 'subordinate') return false;
  return passage.sentence !== sentence || sentence.clauseOf[passage.token] !== index;
}

/** "zeigte sich „tief bestürzt“": what somebody says of their own feelings. */
function showsItself({ inner, words, at, cue }: PassageView): boolean {
  return (
    cue !== undefined &&
    /^(?:zeigen|äußern|geben|erklären)$/u.test(cue.lemma) &&
    cue.at < at &&
    words.slice(cue.at, at).some((w) => w.lower === 'sich') &&
    /^\p{Ll}/u.test(inner[0]!.text) &&
    words[at - 1]!.kind === 'word' &&
    words.slice(cue.at, at).every((w) => w.kind === 'word')
  );
}

/** "erwartet „eine milde Rezession“": a whole phrase in small letters as the object right behind the verb or its subject. */
function objectOf({ inner, words, at, cue }: PassageView): boolean {
  if (!cue?.speaker || inner.length < 2 || cue.at > at || !/^\p{Ll}/u.test(inner[0]!.text)) return false;
  return cue.at === at - 1 || (cue.speaker.first > cue.at && cue.speaker.last === at && words[at - 1]!.kind === 'word');
}

/** What the cue says that governs the passage. */
export function cueWeight(view: PassageView): number {
  const { words, at, cue, relation } = view;
  if (!cue) return 0;
  const core = CORE_CUES.has(cue.lemma);
  const weak = WEAK_CUES.has(cue.lemma) && cue.kind === 'verb';
  if (relation === 'after' && NAMES_ONLY(cue)) return cue.lemma === 'nennen' && isObject(view) ? 2.6 : 0.5;
  if (relation === 'after') return cue.kind === 'so' ? 3.5 : weak ? (cue.frames.has('say') ? 3 : 1.5) : 4;
  if (relation === 'colon') return weak ? 1.2 : 2.5;
  if (relation !== 'clause') return weak ? 0 : core || cue.kind === 'so' || cue.kind === 'source' ? 1.1 : 0.6;
  if (cue.kind === 'source') return cue.lemma === 'für' ? 2.6 : 1.6;
  if (cue.lemma === 'nennen')
    return cue.agentless || words.some((w, k) => k !== at && (w.lower === 'sich' || w.lower === 'man')) ? -1 : 2.6;
  if (judgedAs(view)) return spoken(cue, words) ? 2.4 : 0.2;
  if (CHANTS.test(cue.lemma) && at > cue.at) return 2.4;
  if (showsItself(view)) return 2.2;
  if (cue.lemma === 'singen') return -1; // A song.
  if (
    cue.lemma === 'lauten' &&
    cue.speaker?.phrase &&
    isNamingNoun(words[cue.speaker.phrase.head]!.text) &&
    !SPEECH_NOUNS.has(words[cue.speaker.phrase.head]!.text)
  )
    return -2.5;
  if (weak) return objectOf(view) ? 1.3 : 0.3;
  if (cue.kind === 'noun') return 0.8;
  if (cue.frames.has('say')) return core && !aside(view) ? 1.8 : 1.3;
  if (cue.frames.has('think')) return 1.2;
  if (cue.frames.has('object') || cue.frames.has('cite')) return 1;
  return cue.frames.has('manner') || cue.frames.has('reflexive') ? 0.7 : 0.6;
}
