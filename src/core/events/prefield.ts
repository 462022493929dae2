import { tokensOfClause } from '../syntax/query.ts';
import type { Clause, ParsedSentence } from '../syntax/sentence.ts';
import type { SttsTag } from '../tagging/tags.ts';

/** Longest clause before the verb that a title takes along, in tokens; one that holds the subject, or the condition, has no such limit. */
const LONGEST_FRONTED = 24;
const CONDITIONS: ReadonlySet<string> = new Set('wenn falls sofern soweit solange ob'.split(' '));

/**
 * The words before the finite verb of a main clause whose title would else begin with that verb and read like a question or an order:
 * "*Zudem* wurde die Brücke gesperrt", "*Als der Regen nachließ,* begann das Konzert". Empty for all other titles.
 *
 * @param kept the tokens of the title so far.
 */
export function prefieldOf(sentence: ParsedSentence, k: number, kept: ReadonlySet<number>): number[] {
  const { clauses, tags } = sentence;
  const { finite, kind } = clauses[k]!;
  if (kind !== 'main' || finite === undefined || !kept.has(finite)) return [];
  for (const i of kept) if (i < finite && !tags[i]!.startsWith('$')) return [];
  const own = tokensOfClause(sentence, k).filter((i) => i < finite);
  const first = own.findIndex((i) => !/^(?:\$|KON$)/u.test(tags[i]!));
  if (first >= 0) return own.slice(first).filter((i, n, all) => !tags[i]!.startsWith('$') || n + 1 < all.length);
  return frontedClause(sentence, k, finite);
}

/** The tokens of a clause that fills the place before a finite verb, with its comma. */
function frontedClause({ clauses, clauseOf, tags, words }: ParsedSentence, k: number, finite: number): number[] {
  let last = finite - 1;
  while (last > 0 && tags[last]!.startsWith('$')) last--;
  let at = last < 0 ? k : clauseOf[last]!;
  while (clauses[at]!.parent !== undefined && clauses[at]!.parent !== k && at !== k) at = clauses[at]!.parent!;
  const fronted = clauses[at]!;
  if (isCondition(fronted, at, k)) return fromTo(fronted.first, finite, tags);
  // "Ein Versuch, die Halle zu räumen, wurde …": the noun stands with the infinitive that hangs on it.
  if (at === k || (fronted.parent !== k && !(fronted.kind === 'infinitive' && fronted.parent === undefined))) return [];
  const range = fromTo(fronted.first, finite, tags);
  const needed = fronted.kind === 'infinitive' || CONDITIONS.has(words[range[0]!]!.lower);
  return needed || range.length <= LONGEST_FRONTED ? range : [];
}

/** "*Sollte die Firma schließen,* will er klagen": a clause that begins with its verb, before one that does. */
function isCondition({ kind, finite, first, conjunction }: Clause, at: number, k: number): boolean {
  return at < k && (kind === 'main' || kind === 'question') && finite === first && conjunction === undefined;
}

/** The tokens from one to before another, without marks and conjunctions at the beginning. */
function fromTo(from: number, to: number, tags: readonly SttsTag[]): number[] {
  let first = from;
  while (first < to - 1 && /^(?:\$|KON$)/u.test(tags[first]!)) first++;
  return Array.from({ length: to - first }, (_, n) => first + n);
}
