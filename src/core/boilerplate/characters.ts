/** What characters a line is made of. Counts are of code points. */
export interface Characters {
  upper: number;
  digits: number;
  /** Neither letters, digits, white space nor the usual marks of a sentence. */
  symbols: number;
  commas: number;
  quotes: number;
  questions: number;
  /** Colons before white space. */
  colons: number;
  /** Dashes, and bars or bullets, between white space. */
  dashes: number;
  bars: number;
  /** A capital directly after a small letter: "PresseportalAnzeige". */
  glued: number;
  /** "#" before a letter. */
  hashes: number;
  letters: boolean;
}

const UPPER = 1;
const LOWER = 2;
export const LETTER = 4;
export const DIGIT = 8;
const SPACE = 16;
const SYMBOL = 32;
const QUOTE = 64;
const DASH = 128;
const BAR = 256;
export const MARK = 512;

function classOf(character: string): number {
  let bits = 0;
  if (/\p{Lu}/u.test(character)) bits |= UPPER;
  if (/\p{Ll}/u.test(character)) bits |= LOWER;
  if (/\p{L}/u.test(character)) bits |= LETTER;
  if (/\p{Nd}/u.test(character)) bits |= DIGIT;
  if (/\p{M}/u.test(character)) bits |= MARK;
  if (/\s/u.test(character)) bits |= SPACE;
  if (/["„“”»«]/u.test(character)) bits |= QUOTE;
  if (/[–—-]/u.test(character)) bits |= DASH;
  if (/[|/•·›»>]/u.test(character)) bits |= BAR;
  if (/[^\p{L}\p{Nd}\p{M}\s.,;:!?'"„“”»«()–-]/u.test(character)) bits |= SYMBOL;
  return bits;
}

/** Classes of the first code points, and of others as they come; not more of them than a text can make trouble with. */
const TABLE = Uint16Array.from({ length: 0x250 }, (_, c) => classOf(String.fromCharCode(c)));
const OTHERS = new Map<number, number>();
const MOST_OTHERS = 4096;

/** What a code point is, in bits. */
export const classOfCode = (code: number): number => (code < 0x250 ? TABLE[code]! : otherClass(code));

function otherClass(code: number): number {
  let bits = OTHERS.get(code);
  if (bits === undefined) {
    bits = classOf(String.fromCodePoint(code));
    if (OTHERS.size < MOST_OTHERS) OTHERS.set(code, bits);
  }
  return bits;
}

/** Reads the characters of a line in one pass. */
export function charactersOf(line: string): Characters {
  const found: Characters = {
    upper: 0,
    digits: 0,
    symbols: 0,
    commas: 0,
    quotes: 0,
    questions: 0,
    colons: 0,
    dashes: 0,
    bars: 0,
    glued: 0,
    hashes: 0,
    letters: false,
  };
  let last = 0;
  let lastCode = 0;
  let beforeLast = 0;
  for (let i = 0; i < line.length; i++) {
    let code = line.charCodeAt(i);
    if (code >= 0xd800 && code < 0xdc00) {
      code = line.codePointAt(i)!;
      if (code > 0xffff) i++;
    }
    const bits = classOfCode(code);
    if (bits & LETTER) {
      found.letters = true;
      if (bits & UPPER) {
        found.upper++;
        if (last & LOWER) found.glued++;
      }
      if (lastCode === 35) found.hashes++;
    } else if (bits & DIGIT) found.digits++;
    else if (bits & SPACE) {
      if (lastCode === 58) found.colons++;
      else if (beforeLast & SPACE) {
        if (last & DASH) found.dashes++;
        if (last & BAR) found.bars++;
      }
    } else {
      if (bits & SYMBOL) found.symbols++;
      if (bits & QUOTE) found.quotes++;
      if (code === 44) found.commas++;
      else if (code === 63) found.questions++;
    }
    beforeLast = last;
    last = bits;
    lastCode = code;
  }
  return found;
}
