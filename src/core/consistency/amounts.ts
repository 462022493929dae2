import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/span.ts';

/** An amount with its scale: "3,4 Milliarden Euro". Relative to the paragraph. */
export interface AmountMention extends Span {
  /** The number as written. */
  readonly written: string;
  /** What it counts; undefined where the noun stands elsewhere: "stieg auf 1,9 Mio. und". */
  readonly unit: string | undefined;
  /** "Die 1,9 Mio. Gäste": told of before. */
  readonly definite: boolean;
  readonly scale: 'million' | 'milliard';
  readonly scaleSpan: Span;
}

const AMOUNT =
  /(?<![\p{Nd}.,])(?<n>\p{Nd}{1,4}(?:,\p{Nd}{1,3})?)(?: |\u00a0)(?<scale>Millionen|Milliarden|Mio\.?|Mrd\.?)(?!\p{L})(?:(?: |\u00a0)(?<unit>\p{Lu}[\p{L}-]{2,30}|€|\$))?/gu;

/** Amounts in millions and milliards whose figures are distinctive: a decimal, or three digits. Linear. */
export function readAmounts(text: string): AmountMention[] {
  if (!/Mi(?:llionen|lliarden|o)|Mrd/u.test(text)) return [];
  const found: AmountMention[] = [];
  for (const match of matchesOf(text, AMOUNT)) {
    const { n, scale, unit } = match.groups as { n: string; scale: string; unit?: string };
    if (n.replace(',', '').length < 2 || (!n.includes(',') && n.length < 3)) continue;
    const at = match.index + n.length + 1;
    found.push({
      written: n,
      unit: unit?.replace('€', 'Euro'),
      definite: /(?:^|\P{L})(?:[Dd]ie|[Dd]er|[Dd]en|[Dd]iesen?|[Dd]ieser) $/u.test(
        text.slice(Math.max(0, match.index - 8), match.index),
      ),
      scale: /^(?:Millionen|Mio)/u.test(scale) ? 'million' : 'milliard',
      scaleSpan: { start: at, end: at + scale.length },
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return found;
}
