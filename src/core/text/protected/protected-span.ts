import { firstNotBefore, type Span } from '../span.ts';

/** What a protected stretch is. */
export type ProtectedKind =
  // Constructs of Markdown.
  | 'code'
  | 'link' // the brackets and the target of a link; its text is prose
  | 'image'
  | 'html'
  | 'table'
  | 'front-matter'
  | 'footnote'
  | 'embed' // [[page]] and ![[picture]]
  | 'escape' // \* and &nbsp;
  | 'formula'
  | 'directive' // shortcodes, template tags, containers, attributes: for the program that makes a page of it
  | 'unread' // too dense for the parser
  // Stretches of plain text.
  | 'address' // URLs and e-mail addresses
  | 'path' // paths and file names
  | 'tag' // pasted HTML tags
  | 'literal'; // code-like stretches

/** Kinds that plain text holds: no construct depends on them, so a rule about leftovers may ask to see them. */
export const PLAIN_KINDS: ReadonlySet<ProtectedKind> = new Set<ProtectedKind>(['address', 'path', 'tag', 'literal']);

/** A stretch of the text that is no prose. Nothing is reported inside and no fix touches it unless a rule asks for its kind. */
export interface ProtectedSpan extends Span {
  readonly kind: ProtectedKind;
  /** What becomes of it among the tokens: left out (readers of the page do not see it), or one token; undefined = tokens as in prose. */
  readonly token?: 'none' | 'one';
}

/** Index of the first span that ends behind `at`; the spans are in order and do not overlap. */
const from = (spans: readonly ProtectedSpan[], at: number): number => firstNotBefore(spans, (s) => s.end <= at);

/** The spans that share at least one unit with the stretch; for an empty one those that hold it strictly inside. */
export function touched(spans: readonly ProtectedSpan[], { start, end }: Span): readonly ProtectedSpan[] {
  const first = from(spans, start);
  let last = first;
  while (last < spans.length && (spans[last]!.start < end || (start === end && spans[last]!.start < start))) last++;
  return spans.slice(first, last);
}

/** The parts of the spans that lie in the stretch, relative to its start. */
export function cutOut(spans: readonly ProtectedSpan[], stretch: Span): ProtectedSpan[] {
  return touched(spans, stretch).map((s) => ({
    ...s,
    start: Math.max(s.start, stretch.start) - stretch.start,
    end: Math.min(s.end, stretch.end) - stretch.start,
  }));
}

/** All of `first` and those of `second` that touch none of them, in order. */
export function mergeSpans(first: readonly ProtectedSpan[], second: readonly ProtectedSpan[]): readonly ProtectedSpan[] {
  if (first.length === 0) return second;
  const more = second.filter((s) => touched(first, s).length === 0);
  return more.length === 0 ? first : [...first, ...more].sort((a, b) => a.start - b.start);
}

/** Whether the spans hold all of the stretch but white space. */
export function coversText(spans: readonly ProtectedSpan[], text: string, { start, end }: Span): boolean {
  let at = start;
  for (const span of spans) {
    if (span.start > at && text.slice(at, Math.min(span.start, end)).trim() !== '') return false;
    at = Math.max(at, span.end);
  }
  return at >= end || text.slice(at, end).trim() === '';
}
