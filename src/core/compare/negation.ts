import type { Span } from '../text/span.ts';
import type { Words } from './source-words.ts';

const NEGATION =
  /^(?:nichts?|nie|niemals|niemand(?:e[mns])?|nirgend(?:s|wo)|kein(?:e[mnrs]?|erlei|eswegs|esfalls)?|weder|ohne|nein|mitnichten)$/u;

/** Whether a key turns what is said into its opposite. */
export function isNegationKey(key: string): boolean {
  return NEGATION.test(key);
}

/** Whether a negation comes or goes between two runs of words: a word, or a prefix ("möglich", "unmöglich"). */
export function negates(ours: readonly string[], theirs: readonly string[]): boolean {
  const count = (keys: readonly string[]): number => keys.filter(isNegationKey).length;
  if (count(ours) !== count(theirs)) return true;
  const prefixed = (a: readonly string[], b: readonly string[]): boolean =>
    a.some((k) => b.includes(`un${k}`) || b.includes(`nicht${k}`));
  return prefixed(ours, theirs) || prefixed(theirs, ours);
}

/** How far behind a quotation a negation belongs to it, and before it. Words. */
const BEHIND = 3;
const BEFORE = 1;
/** What of the article round a quotation may say the negation itself. UTF-16 units. */
const ROUND = 80;

/** A negation of the source that stands at a quotation's edge, in the same clause, and that neither it nor the words round it have. */
export function cutNegation(
  source: Words,
  names: readonly string[],
  place: { readonly first: number; readonly last: number },
  article: { readonly text: string; readonly quote: Span },
): { readonly span: Span; readonly at: 'start' | 'end' } | undefined {
  const { core, ranks, starts, ends, ids, text } = source;
  const { quote } = article;
  const round = `${article.text.slice(Math.max(0, quote.start - ROUND), quote.start)} ${article.text.slice(quote.end, quote.end + ROUND)}`;
  if (round.split(/[^\p{L}]+/u).some((word) => isNegationKey(word.toLowerCase()))) return undefined;
  const open = (a: number, b: number): boolean => b - a < 30 && !/[.,!?:;–—()\n]/u.test(text.slice(a, b));
  const negation = (i: number): boolean => isNegationKey(names[ids[i]!]!);
  const last = ranks[place.last]!;
  for (let k = 1; k <= BEHIND; k++) {
    const [before, at] = [core[last + k - 1], core[last + k]];
    if (before === undefined || at === undefined || !open(ends[before]!, starts[at]!)) break;
    const next = core[last + k + 1];
    if (negation(at) && (next === undefined || names[ids[next]!] !== 'nur'))
      return { span: { start: starts[core[last + 1]!]!, end: ends[at]! }, at: 'end' };
  }
  const first = ranks[place.first]!;
  for (let k = 1; k <= BEFORE; k++) {
    const at = core[first - k];
    if (at === undefined || !open(ends[at]!, starts[core[first - k + 1]!]!)) break;
    if (negation(at)) return { span: { start: starts[at]!, end: ends[core[first - 1]!]! }, at: 'start' };
  }
  return undefined;
}
