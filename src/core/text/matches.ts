/**
 * All matches of a global pattern, from left to right: what `matchAll` gives, without the copy of the pattern that it makes on each call. The
 * pattern may be shared: all is read before anything is done with it.
 */
export function matchesOf(text: string, pattern: RegExp): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    found.push(match);
    // Nothing was taken: on with the next character, or it would be found for ever.
    if (match[0] === '') pattern.lastIndex += (text.codePointAt(pattern.lastIndex) ?? 0) > 0xffff ? 2 : 1;
  }
  return found;
}
