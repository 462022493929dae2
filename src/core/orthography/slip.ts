import type { Span } from '../text/span.ts';

/** A place written against the norm, and how it is right. Relative to the paragraph. */
export interface Slip extends Span {
  /** What stands there when it is mended; undefined where only the author knows. */
  readonly right: string | undefined;
}

/** Words that the norm writes in one way only, written in another. */
export interface WordSlip extends Slip {
  /** Together or apart, or the capital of an adjective that has become a noun. */
  readonly kind: 'together' | 'capital';
}

/** A hyphen missing between words, with a blank too many or too few, or one that a lost line end left in a word. */
export interface HyphenSlip extends Slip {
  readonly kind:
    | 'blankAfter'
    | 'suspended'
    | 'lineEnd'
    | 'figure'
    | 'coupled'
    | 'blankBefore'
    | 'measured'
    | 'suspendedCapital'
    | 'needless'
    | 'joined';
}

/** How far a stretch without white space is looked at, each way. */
const REACH = 100;

/** The stretch without white space around an offset: addresses and file names are told by it. At most 100 units each way. */
export function chunkAround(text: string, at: number): string {
  let start = at;
  let end = at;
  while (start > 0 && at - start < REACH && !/\s/u.test(text[start - 1]!)) start--;
  while (end < text.length && end - at < REACH && !/\s/u.test(text[end]!)) end++;
  return text.slice(start, end);
}

/** What only addresses, file names, code and formulas hold. */
export const ADDRESS = /[/\\@_=#&~*<>{}|]|^www\.|^https?:/iu;
