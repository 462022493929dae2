import type { ParsedSentence } from '../syntax/sentence.ts';
import { isListComma } from './asides.ts';
import { opensWith } from './clause-place.ts';
import { CONNECTORS, type CutClause, QUOTES } from './cut-clause.ts';

const LEAD = /^(?:APPR|APPRART|ART|PDAT|PPOSAT|PIAT|PWAT|ADJA|CARD|TRUNC|KOUS)$/u;
const OF_PHRASE = /^(?:N[NE]|ADJA|CARD|TRUNC|FM|XY|ART|PPOSAT)$/u;

/** No phrase is cut in two: what leads to a word that stays comes back ("Mit dem | NMC811"), and of a name none of its words stays alone ("Daily | Star"). */
export function sew({ tags }: ParsedSentence, kept: Set<number>, own: readonly number[], main: boolean): void {
  const leads = (k: number): boolean => LEAD.test(tags[k]!) && (main || tags[k] !== 'KOUS');
  for (const [n, i] of own.entries()) {
    if (!kept.has(i) || kept.has(i - 1) || own[n - 1] !== i - 1) continue;
    if (/^(?:N[NE]|FM)$/u.test(tags[i]!) && tags[i - 1] === 'NE') {
      for (let k = i; /^(?:N[NE]|FM)$/u.test(tags[k] ?? ''); k++) kept.delete(k);
      continue;
    }
    const opensAttribute = /^AD(?:V|JD)$/u.test(tags[i]!) && tags[i + 1] === 'ADJA';
    if (!OF_PHRASE.test(tags[i]!) && !opensAttribute) continue;
    for (let k = i - 1; k >= own[0]! && !kept.has(k) && leads(k); k--) kept.add(k);
  }
}

/** Where a "dass" clause begins that follows a clause without a right bracket. Token index. */
export function contentClause(sentence: ParsedSentence, k: number): number | undefined {
  const { finite, kind } = sentence.clauses[k]!;
  if (kind !== 'main' || finite === undefined) return undefined;
  const content = sentence.clauses.find((c) => c.parent === k && c.first > finite && opensWith(sentence, c, /^(?:dass|ob)$/u));
  return content?.first;
}

/** Longest quotation inside a clause that its title takes along, in tokens. */
const LONGEST_QUOTED = 14;

/** The words of quotations that fill a place in the clause, with their marks: "Nachrichten wie „Bitte melden Sie sich“ wurden …". */
export function quotedInside({ sentence, own }: CutClause, kept: ReadonlySet<number>): number[] {
  const { words } = sentence;
  const found: number[] = [];
  for (let n = 1; n + 2 < own.length; n++) {
    const [open, close] = [own[n]!, own[n + 1]!];
    const gap = close - open;
    if (gap < 2 || gap > LONGEST_QUOTED || !QUOTES.test(words[open]!.lower) || !QUOTES.test(words[close]!.lower)) continue;
    if (kept.has(own[n - 1]!) && kept.has(own[n + 2]!)) for (let i = open; i <= close; i++) found.push(i);
  }
  return found;
}

/** The commas of a list before the verb that goes on behind what has gone: "Anna Kern[, die …], Ute Moll und …". */
export function listCommas({ sentence, clause, own }: CutClause, kept: ReadonlySet<number>): number[] {
  const { tags } = sentence;
  const finite = clause.finite ?? 0;
  return own
    .filter((i) => i < finite && kept.has(i) && !kept.has(i - 1) && tags[i - 1] === '$,')
    .filter((i) => LISTED.test(tags[i]!) && own.some((k) => k < i && kept.has(k)) && isListComma(sentence, i - 1, finite))
    .map((i) => i - 1);
}

const LISTED = /^(?:N[NE]|ART|ADJA|PPOSAT|CARD)$/u;

/** Without commas, dashes and quotation marks that have lost what they stand between; a comma before a relative or infinitive clause stays. */
export function withoutLooseMarks(sentence: ParsedSentence, kept: readonly number[], own: readonly number[]): number[] {
  const { tags, words } = sentence;
  const has = new Set(kept);
  const inner = kept.filter((i) => {
    if (tags[i] === '$(' && QUOTES.test(words[i]!.lower)) return has.has(i - 1) || has.has(i + 1);
    if (!tags[i]!.startsWith('$')) return true;
    // Behind a bracket, and behind "allerdings" that has gone, its comma stays: "Kern[ allerdings], die Chefin, …".
    const bracket =
      tags[i] === '$,' && (words[i - 1]?.lower === ')' || (CONNECTORS.has(words[i - 1]?.lower ?? '') && has.has(i - 2)));
    if (!has.has(i + 1) || i === kept[0] || i === kept.at(-1)) return false;
    if (tags[i] === '$,' && !own.includes(i)) return true;
    return has.has(i - 1) || bracket;
  });
  // The comma between the noun and its clause, or the verb and its infinitive.
  const joint = tags[own[0]! - 1] === '$,' ? own[0]! - 1 : own[0]!;
  const result =
    tags[joint] === '$,' && inner.some((i) => i < joint) && !inner.includes(joint)
      ? [...inner, joint].sort((a, b) => a - b)
      : inner;
  return balanced(sentence, result);
}

/** Without a quotation mark that has no partner left. */
function balanced({ words }: ParsedSentence, kept: readonly number[]): number[] {
  const marks = kept.filter((i) => QUOTES.test(words[i]!.lower));
  return marks.length % 2 === 0 ? [...kept] : kept.filter((i) => !QUOTES.test(words[i]!.lower));
}
