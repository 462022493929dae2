import type { Span } from '../text/span.ts';
import type { Mark } from './marks.ts';
import { closersOf } from './styles.ts';

/** Two marks that belong together, or were meant to. Relative to the paragraph; the span runs from mark to mark, both included. */
export interface Pair extends Span {
  readonly open: Mark;
  readonly close: Mark;
  /** 0 = not inside another pair. */
  readonly depth: number;
}

/** How many single marks of a paragraph stand in pairs and without a partner. */
export interface SingleMarks {
  readonly pairs: number;
  /** Without a partner, and of a form that is no apostrophe. */
  readonly lone: number;
  /** Without a partner, but perhaps apostrophes. */
  readonly apostrophes: number;
}

export const NO_SINGLES: SingleMarks = { pairs: 0, lone: 0, apostrophes: 0 };

/** The marks of a paragraph, paired as far as they go. All lists in the order of the text. */
export interface PairedMarks {
  readonly pairs: readonly Pair[];
  /** Double (or low single) marks that opened and found no partner in this paragraph. */
  readonly opens: readonly Mark[];
  /** Double marks that closed something not opened in this paragraph. */
  readonly closes: readonly Mark[];
  readonly singles: SingleMarks;
}

const belongs = (open: Mark, close: Mark): boolean => closersOf(open.text).includes(close.text);

/** Whether the next double mark after mark `i` is the same closing mark again, so that one of the two has another partner. */
function closesAgain(marks: readonly Mark[], i: number): boolean {
  const next = marks.slice(i + 1, i + 9).find((m) => m.level === 'double');
  return next?.role === 'close' && next.text === marks[i]!.text;
}

function countSingles(marks: readonly Mark[], pairs: readonly { readonly open: Mark; readonly close: Mark }[]): SingleMarks {
  const singles = marks.filter((mark) => mark.level === 'single');
  if (singles.length === 0) return NO_SINGLES;
  const taken = new Set(pairs.flatMap(({ open, close }) => [open, close]));
  const lone = singles.filter((mark) => !taken.has(mark));
  const apostrophes = lone.filter((mark) => mark.text === "'" || mark.text === '’').length;
  const paired = pairs.filter(({ open }) => open.level === 'single').length;
  return { pairs: paired, lone: lone.length - apostrophes, apostrophes };
}

/**
 * Pairs the marks of one paragraph with a stack. A mark that may open or close closes if its partner is open, and opens otherwise.
 * A closing mark first looks for an opening one it belongs to, then takes the last one open (a mismatch). A low single mark („‚“) counts
 * as an opening mark only: where no double mark is open, or where the next closing mark would be left without its partner otherwise
 * („… ‚Ja“ und ‚Nein“, sagte sie), the double closing mark is its half-right partner. Linear but for the search down the stack, which goes
 * at most eight deep.
 */
export function pairMarks(marks: readonly Mark[]): PairedMarks {
  const pairs: { open: Mark; close: Mark }[] = [];
  const stack: Mark[] = [];
  const opens: Mark[] = [];
  const closes: Mark[] = [];
  const partner = (close: Mark): number => {
    for (let i = stack.length - 1; i >= Math.max(0, stack.length - 8); i--) if (belongs(stack[i]!, close)) return i;
    return -1;
  };
  const drop = (from: number): void => {
    for (const open of stack.splice(from)) if (open.level === 'double' || open.text === '‚') opens.push(open);
  };
  marks.forEach((mark, i) => {
    const at = partner(mark);
    const closing =
      mark.role === 'close' ||
      (mark.role === 'either' && (at >= 0 || (mark.behindStop && stack.some((open) => open.level === 'double'))));
    if (!closing && (mark.role === 'open' || at < 0)) {
      if (mark.role === 'open' || mark.level === 'double') stack.push(mark);
      return;
    }
    const pairWith = (k: number): void => {
      const open = stack[k]!;
      drop(k + 1);
      stack.pop();
      pairs.push({ open, close: mark });
    };
    const last = stack.length - 1;
    if (mark.level === 'double' && stack[last]?.text === '‚' && (last === 0 || (at >= 0 && closesAgain(marks, i))))
      pairWith(last);
    else if (at >= 0) pairWith(at);
    else if (mark.level === 'double') {
      // A single closing mark without partner is an apostrophe at a word's end.
      const top = stack.findLastIndex((open) => open.level === 'double');
      if (top >= 0) pairWith(top);
      else closes.push(mark);
    }
  });
  drop(0);
  pairs.sort((a, b) => a.open.start - b.open.start);
  const ends: number[] = [];
  const nested = pairs.map(({ open, close }): Pair => {
    while (ends.length > 0 && ends.at(-1)! <= open.start) ends.pop();
    ends.push(close.end);
    return { open, close, start: open.start, end: close.end, depth: ends.length - 1 };
  });
  return { pairs: nested, opens: opens.sort((a, b) => a.start - b.start), closes, singles: countSingles(marks, pairs) };
}
