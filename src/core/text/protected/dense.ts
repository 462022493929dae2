import { matchesOf } from '../matches.ts';
import type { Span } from '../span.ts';

/**
 * Most marks of inline constructs in one block. The parser looks back over them for each closing one, so that a block of n marks costs n²
 * at worst; at this limit that is a few milliseconds. No paragraph of prose comes near it.
 */
const MOST_MARKS = 2000;
/** Deepest nesting of quotations and lists that is read. */
const DEEPEST = 60;

const MARKS = /[[\]!*_<>~`]/gu;
/** Lines that begin a new block for certain: a blank one, a heading, an item of a list. */
const NEW_BLOCK = /^(?:\s*$|\s{0,3}#{1,6}\s|\s*[-*+]\s+\S)/u;
const CONTAINERS = new RegExp(`^(?:\\s{0,9}(?:[-*+>]|\\p{Nd}{1,9}[.)])){${DEEPEST}}`, 'u');

/** Blocks that hold more marks of Markdown, or are nested deeper, than can be read in linear time. Absolute, in order, made of whole lines. */
export function denseStretches(text: string, from: number): Span[] {
  const dense: Span[] = [];
  let block = from;
  let marks = 0;
  let deep = false;
  const close = (end: number): void => {
    if (marks > MOST_MARKS || deep) dense.push({ start: block, end });
    block = end;
    marks = 0;
    deep = false;
  };
  for (let start = from; start < text.length; ) {
    const feed = text.indexOf('\n', start);
    const end = feed < 0 ? text.length : feed + 1;
    const line = text.slice(start, end);
    if (NEW_BLOCK.test(line)) close(start);
    for (const _ of matchesOf(line, MARKS)) marks++;
    deep ||= CONTAINERS.test(line);
    start = end;
  }
  close(text.length);
  return dense;
}
