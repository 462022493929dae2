const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;

/** The one edit that makes `before` into `after`: what is alike at both ends stays, so that a cursor elsewhere does. UTF-16 offsets; pairs stay whole. */
export function changedPart(
  before: string,
  after: string,
): { readonly start: number; readonly end: number; readonly text: string } {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start++;
  let tail = 0;
  while (tail < most - start && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail++;
  // Neither end may lie inside a surrogate pair or a CRLF, which no editor can address.
  const splits = (text: string, at: number): boolean =>
    isLow(text.charCodeAt(at)) || (text.charCodeAt(at) === 10 && text.charCodeAt(at - 1) === 13);
  while (start > 0 && (splits(before, start) || splits(after, start))) start--;
  while (tail > 0 && (splits(before, before.length - tail) || splits(after, after.length - tail))) tail--;
  return { start, end: before.length - tail, text: after.slice(start, after.length - tail) };
}

/** The text with the stretches replaced, which are in order and apart. */
export function replaced(
  text: string,
  edits: readonly { readonly start: number; readonly end: number; readonly text: string }[],
): string {
  let result = '';
  let at = 0;
  for (const edit of edits) {
    result += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return result + text.slice(at);
}
