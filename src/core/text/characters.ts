/** Classes of UTF-16 code units as the scanner needs them. */
export const CHAR = {
  space: 1,
  upper: 2,
  lower: 3, // lower case, and letters without case
  digit: 4,
  mark: 5, // combining marks, variation selectors
  invisible: 6, // soft hyphen, zero-width and bidirectional marks: belong to a word when inside it, else count as nothing
  symbol: 7,
  punctuation: 8,
  surrogate: 9,
} as const;

const known = new Uint8Array(65_536);

function classify(unit: number): number {
  if (unit >= 0xd800 && unit < 0xe000) return CHAR.surrogate;
  const c = String.fromCharCode(unit);
  if (
    unit === 0xad ||
    (unit >= 0x200b && unit <= 0x200f) ||
    (unit >= 0x202a && unit <= 0x202e) ||
    (unit >= 0x2060 && unit <= 0x2064) ||
    (unit >= 0x2066 && unit <= 0x2069) ||
    unit === 0xfeff
  )
    return CHAR.invisible;
  if (/\s/u.test(c)) return CHAR.space;
  if (/\p{Lu}|\p{Lt}/u.test(c)) return CHAR.upper;
  if (/\p{L}/u.test(c)) return CHAR.lower;
  if (/\p{N}/u.test(c)) return CHAR.digit;
  if (/\p{M}/u.test(c)) return CHAR.mark;
  if (/\p{P}/u.test(c))
    return c === '§' || c === '%' || c === '&' || c === '#' || c === '@' || c === '‰' ? CHAR.symbol : CHAR.punctuation;
  return CHAR.symbol;
}

/** Class of the code unit at `index`, 0 past the end. Constant time: each unit is classified once. */
export function charClass(text: string, index: number): number {
  if (index >= text.length || index < 0) return 0;
  const unit = text.charCodeAt(index);
  const found = known[unit]!;
  if (found !== 0) return found;
  const made = classify(unit);
  known[unit] = made;
  return made;
}

/** Whether a class is that of a letter. */
export function isLetterClass(c: number): boolean {
  return c === CHAR.upper || c === CHAR.lower;
}
