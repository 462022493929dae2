/** A house phrase made ready: its literal parts between the stars, folded for comparison. */
type Parts = readonly string[];

/** Lower case, one blank for white space, trimmed: how a house phrase and a line are compared. */
function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().replace(/\s+/gu, ' ').trim();
}

function matches(parts: Parts, line: string): boolean {
  const [first = '', ...rest] = parts;
  if (!line.startsWith(first)) return false;
  if (rest.length === 0) return line === first;
  let at = first.length;
  const last = rest.pop()!;
  for (const part of rest) {
    const found = line.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return line.length - last.length >= at && line.endsWith(last);
}

const cache = new WeakMap<readonly string[], readonly Parts[]>();

/**
 * Whether a whole line is one of the house's phrases. A phrase is literal, upper and lower case alike; `*` stands for any text on the
 * line ("Lesen Sie auch: *"). Never a pattern: each part is searched once, so time is linear. A phrase of stars and blanks matches nothing.
 */
export function isHousePhrase(line: string, phrases: readonly string[]): boolean {
  if (phrases.length === 0) return false;
  let prepared = cache.get(phrases);
  if (!prepared) {
    prepared = phrases.map((p) => fold(p).split('*')).filter((parts) => parts.some((p) => /[\p{L}\p{Nd}]/u.test(p)));
    cache.set(phrases, prepared);
  }
  const folded = fold(line);
  return prepared.some((parts) => matches(parts, folded));
}
