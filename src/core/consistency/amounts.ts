import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/span.ts';

/** An amount with its scale: "3,4 Milliarden Euro". Relative to the paragraph. */
export interface AmountMention extends Span {
  /** Mantissa and unit: what two mentions of one amount share. */
  readonly key: string;
  readonly scale: 'million' | 'milliard';
  readonly scaleSpan: Span;
}

const AMOUNT =
  /(?<![\p{Nd}.,])(?<n>\p{Nd}{1,4}(?:,\p{Nd}{1,3})?)(?: |\u00a0)(?<scale>Millionen|Milliarden|Mio\.?|Mrd\.?)(?: |\u00a0)(?<unit>\p{Lu}[\p{L}-]{2,30}|€|\$)/gu;

/** Amounts in millions and milliards whose figures are distinctive: a decimal, or three digits. Linear. */
export function readAmounts(text: string): AmountMention[] {
  if (!/Mi(?:llionen|lliarden|o)|Mrd/u.test(text)) return [];
  const found: AmountMention[] = [];
  for (const match of matchesOf(text, AMOUNT)) {
    const { n, scale, unit } = match.groups as { n: string; scale: string; unit: string };
    if (n.replace(',', '').length < 2 || (!n.includes(',') && n.length < 3)) continue;
    const at = match.index + n.length + 1;
    found.push({
      key: `${n} ${unit.replace('€', 'Euro')}`,
      scale: /^(?:Millionen|Mio)/u.test(scale) ? 'million' : 'milliard',
      scaleSpan: { start: at, end: at + scale.length },
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return found;
}
