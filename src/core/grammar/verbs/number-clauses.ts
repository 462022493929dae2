import { AGREEMENT } from '../../lexicon/agreement.ts';
import { type NounGroup, nounGroupAt } from '../../syntax/noun-groups.ts';
import type { ParsedSentence } from '../../syntax/sentence.ts';
import { mayHang, readGroup } from '../phrase/noun-reading.ts';
import type { PhraseReader } from '../phrase/phrase-fit.ts';
import type { Stretch } from './stretches.ts';
import { isHelper, type VerbReader } from './verb-words.ts';

/** Words that may stand before the first phrase of a clause, or between the verb and its subject. */
const SKIPPED = /^(?:KON|ADV|PTKNEG|PROAV)$/u;

/** The first token from `from` on that is none of these, `to` without one. */
export function behindSkipped({ tags }: ParsedSentence, from: number, to: number): number {
  let at = from;
  while (at < to && SKIPPED.test(tags[at]!)) at++;
  return at;
}

/** The clauses of a sentence, with what reads their words. */
export interface Clauses {
  readonly sentence: ParsedSentence;
  readonly all: readonly Stretch[];
  readonly phrases: PhraseReader;
  readonly verbs: VerbReader;
  /** Index of the first clause that its conjunction opened and that no verb closes; the number of all without one. */
  readonly unfinished: number;
  readonly dashes: number;
}

/** The clauses of a sentence: its stretches, and the two that "und" joins in one. Linear. */
export function clausesOf(
  sentence: ParsedSentence,
  stretches: readonly Stretch[],
  phrases: PhraseReader,
  verbs: VerbReader,
): Clauses {
  const all = stretches.flatMap((stretch) => conjunctsOf(sentence, stretch, phrases, verbs));
  const unfinished = all.findIndex((x) => x.subordinator !== undefined && x.finite.length === 0);
  const dashes = sentence.tokens.filter((t) => DASH.test(t.text)).length;
  return { sentence, all, phrases, verbs, unfinished: unfinished < 0 ? all.length : unfinished, dashes };
}

/** The stretches that belong to the clause of a main verb: its neighbours without a verb of their own. */
export function rangesOf(stretches: readonly Stretch[], k: number): Stretch[] {
  const own = stretches[k]!;
  if (own.subordinator !== undefined) return [own];
  const found = [own];
  for (let j = k - 1; j >= 0; j--) {
    const s = stretches[j]!;
    if (s.finite.length > 0 && s.subordinator === undefined) break;
    if (s.subordinator === undefined) found.unshift(s);
  }
  for (let j = k + 1; j < stretches.length; j++) {
    const s = stretches[j]!;
    if (s.finite.length > 0 && s.subordinator === undefined) break;
    if (s.subordinator === undefined) found.push(s);
  }
  return found;
}

/**
 * The two main clauses of a stretch that "und" joins: "Der Wirt wurde gelobt | und sein Gehilfe wurde getadelt", "Die Kinder bilden einen Kreis |
 * und singen". The second begins with its verb or with one phrase before it; the first does not end in a noun that the second may be joined to.
 */
function conjunctsOf(s: ParsedSentence, stretch: Stretch, phrases: PhraseReader, verbs: VerbReader): Stretch[] {
  const [one, two] = stretch.finite;
  if (stretch.finite.length !== 2 || stretch.subordinator !== undefined) return [stretch];
  const verb = verbs.look(s.words[two!]!.lower);
  if (verb.participle || verb.persons === 0) return [stretch];
  let joint = two! - 1;
  while (joint > one! && !JOINT.test(s.words[joint]!.lower)) joint--;
  if (joint <= one! + 1) return [stretch];
  const group = nounGroupAt(s, joint + 1);
  const bare = joint + 1 === two;
  // "Sie wollen kommen und *stellen*": an infinitive, unless the verb before wants none.
  const governs = isHelper(verbs.look(s.words[one!]!.lower)) || s.tags.slice(one, joint).some((tag) => /INF$/u.test(tag));
  if (verb.infinitive && (!bare || governs)) return [stretch];
  if (!bare && !(group && group.preposition === undefined && afterAttributes(s, group.last, two!, phrases) === two))
    return [stretch];
  const { mark, last } = stretch;
  return [
    { ...stretch, last: joint, mark: '', finite: [one!] },
    { first: joint + 1, last, mark, subordinator: undefined, finite: [two!] },
  ];
}
const JOINT = /^(?:und|aber|doch|denn)$/u;

/** A group without preposition whose known noun may be a nominative. */
export function subjectGroup(s: ParsedSentence, at: number, limit: number, reader: PhraseReader): NounGroup | undefined {
  const group = nounGroupAt(s, at);
  if (!group || group.last > limit || group.preposition !== undefined || s.tags[group.head] !== 'NN' || group.cardinal)
    return undefined;
  const { fit, words } = readGroup(s, group, reader);
  const name = s.words[group.head]!.names !== 0 && group.determiner === undefined;
  const known = reader.head(words.head).readings.length > 0 && !name;
  return known && fit.mask & AGREEMENT.nominative ? group : undefined;
}

/** Where the genitives and prepositional phrases behind `from` end. */
export function afterAttributes(s: ParsedSentence, from: number, limit: number, reader: PhraseReader): number {
  let at = from;
  for (let turn = 0; turn < 4 && at < limit; turn++) {
    const group = nounGroupAt(s, at);
    if (!group || group.last > limit || !mayHang(s, group, reader)) break;
    // What may be a nominative as well may be the subject.
    if (group.preposition === undefined && readGroup(s, group, reader).fit.mask & AGREEMENT.nominative) break;
    at = group.last;
  }
  return at;
}

/** Whether a stretch is the first of its sentence, or stands behind a colon or an opening mark: its subject stands in no clause before. */
export const opensSentence = (s: ParsedSentence, { first }: Stretch): boolean =>
  first === 0 || s.tokens.findIndex((t) => t.kind !== 'punctuation') >= first || /^[:„»]$/u.test(s.tokens[first - 1]!.text);

/**
 * "…, das Lachen *sind* verstummt", "…, aber die Gäste *blieb*": a main clause behind another, whose first phrase stands right before its verb. Not
 * where a list may reach over the mark.
 */
export function opensWithSubject({ sentence: s, all, phrases: reader, unfinished, dashes }: Clauses, k: number): boolean {
  const own = all[k]!;
  const before = all[k - 1];
  const at = own.finite[0]!;
  // "…, dass Tiere, die hungern, weniger *schlafen*": the clause began before what stands between.
  if (!before || before.finite.length === 0 || unfinished < k) return false;
  // Between two dashes stands what the clause around it goes on behind.
  if (dashes > 1 && DASH.test(s.tokens[own.first - 1]!.text)) return false;
  const first = behindSkipped(s, own.first, at);
  // "…, damit *arbeiten* der Prozessor", "…, im Mai *öffnen* das Bad": what stands before the verb is no subject.
  const place = nounGroupAt(s, first);
  if (first === at || (place?.preposition !== undefined && place.last === at))
    return (
      s.tags.slice(own.first, at).some((tag) => tag !== 'KON') &&
      subjectGroup(s, at + 1, own.last, reader)?.determiner !== undefined
    );
  const group = subjectGroup(s, first, at, reader);
  return (
    group !== undefined &&
    (group.determiner !== undefined || group.attributes.length > 0) &&
    afterAttributes(s, group.last, at, reader) === at
  );
}
const DASH = /^[-–—]$/u;

/** „Die Brücke ist zu“, said …: a whole sentence between its marks, with a comma or a stop behind. */
export const endsQuote = (s: ParsedSentence, { first, last }: Stretch): boolean =>
  CLOSING.test(s.tokens[last]?.text ?? '') &&
  OPENING.test(s.tokens[first - 1]?.text ?? '') &&
  /^[.,!?]$/u.test(s.tokens[last + 1]?.text ?? '');
const OPENING = /^[„"»«]$/u;
const CLOSING = /^[“"«»]$/u;

/** Verbs behind which a number may measure: "Dann wurde fünf Runden gekämpft", "Es dauert drei Tage". */
const MEASURING = /^(?:wird|wurde|würde|werde|dauert|dauerte|kostet|kostete|misst|wiegt|zählt|währt)$/u;

/** Whether a group stands where subjects do: at the beginning before the verb, right behind it, or anywhere in a verb-last clause. */
export function nearVerb(s: ParsedSentence, own: Stretch, group: NounGroup, at: number, last: boolean): boolean {
  if (last) return !group.cardinal;
  return (
    (group.first === behindSkipped(s, own.first, at) && group.last <= at) ||
    (group.first === behindSkipped(s, at + 1, own.last) && !(group.cardinal && MEASURING.test(s.words[at]!.lower)))
  );
}
