/** A text with marks taken out: `[[…]]` stands around each expected span. Offsets are into `text`. */
export interface Marked {
  readonly text: string;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** Reads marked text. `[[` and `]]` may not be nested; an open mark without its partner throws, since it is a mistake in a test. */
export function readMarked(marked: string): Marked {
  const spans: { start: number; end: number }[] = [];
  let text = '';
  let open = -1;
  for (let i = 0; i < marked.length; ) {
    if (open < 0 && marked.startsWith('[[', i)) {
      open = text.length;
      i += 2;
    } else if (open >= 0 && marked.startsWith(']]', i)) {
      spans.push({ start: open, end: text.length });
      open = -1;
      i += 2;
    } else text += marked[i++];
  }
  if (open >= 0) throw new Error(`mark without its partner in: ${marked}`);
  return { text, spans };
}

/** The text with marks put around the given spans, for a readable comparison. */
export function writeMarked(text: string, spans: readonly { readonly start: number; readonly end: number }[]): string {
  let result = '';
  let at = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    result += `${text.slice(at, span.start)}[[${text.slice(span.start, span.end)}]]`;
    at = span.end;
  }
  return result + text.slice(at);
}
