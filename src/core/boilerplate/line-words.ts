import { fnv1a } from '../text/hash.ts';
import { classOfCode, DIGIT, LETTER, MARK } from './characters.ts';
import { IN, listsOf, stemHash } from './vocabulary.ts';

const INSIDE = LETTER | MARK | DIGIT;
/** What joins the parts of a word, if a letter follows: "Grund-Schule", "geht's", "Leser*innen". */
const JOINS = new Set([..."-'’*:"].map((c) => c.charCodeAt(0)));

const widthOf = (code: number): number => (code > 0xffff ? 2 : 1);

/** Where the first word from `at` on begins, in UTF-16 offsets; the length of the line where there is none. */
function wordStart(line: string, at: number): number {
  let start = at;
  while (start < line.length) {
    const code = line.codePointAt(start)!;
    if (classOfCode(code) & LETTER) return start;
    start += widthOf(code);
  }
  return line.length;
}

/** Where the word that begins at `start` ends, exclusive. */
function wordEnd(line: string, start: number): number {
  let end = start;
  while (end < line.length) {
    const code = line.codePointAt(end)!;
    if (classOfCode(code) & INSIDE) end += widthOf(code);
    else if (JOINS.has(code) && end + 1 < line.length && classOfCode(line.codePointAt(end + 1)!) & LETTER) end++;
    else break;
  }
  return end;
}

/** The words of a line as UTF-16 offsets, two for each: letters with marks and digits behind them, parts joined by a hyphen and the like. Linear. */
export function wordSpansOf(line: string): number[] {
  const spans: number[] = [];
  for (let start = wordStart(line, 0); start < line.length; ) {
    const end = wordEnd(line, start);
    spans.push(start, end);
    start = wordStart(line, end);
  }
  return spans;
}

/** What the words of a line are: how many of them stand in which list, and what they look like. */
export interface LineWords {
  count: number;
  functional: number;
  verbs: number;
  address: number;
  web: number;
  english: number;
  calls: number;
  capitals: number;
  /** UTF-16 units of all words together, and of the longest. */
  letters: number;
  longest: number;
  /** Hashes of the content words cut to their stems, and of the capitalised ones that do not open the line. */
  readonly stems: Set<number>;
  readonly names: Set<number>;
}

/** The line in lower case, each unit in its place: "İ" is "i" there, without the dot that makes it two. */
function lowerOf(line: string): string {
  const lower = line.toLowerCase();
  return lower.length === line.length ? lower : Array.from(line, (c) => c.toLowerCase().slice(0, c.length)).join('');
}

/** Reads the words of a line in one pass. */
export function wordsOfLine(line: string): LineWords {
  const found: LineWords = {
    count: 0,
    functional: 0,
    verbs: 0,
    address: 0,
    web: 0,
    english: 0,
    calls: 0,
    capitals: 0,
    letters: 0,
    longest: 0,
    stems: new Set(),
    names: new Set(),
  };
  const lower = lowerOf(line);
  const spans = wordSpansOf(line);
  found.count = spans.length / 2;
  for (let k = 0; k < spans.length; k += 2) {
    const [start, end] = [spans[k]!, spans[k + 1]!];
    const isCapital = line.charCodeAt(start) !== lower.charCodeAt(start);
    const hash = fnv1a(lower, start, end);
    const lists = listsOf(hash);
    found.letters += end - start;
    found.longest = Math.max(found.longest, end - start);
    if (isCapital) found.capitals++;
    if (lists & IN.function) found.functional++;
    else if (end - start >= 3) {
      found.stems.add(stemHash(lower, start, end));
      if (isCapital && k > 0) found.names.add(hash);
    }
    if (lists === 0) continue;
    if (lists & IN.verb) found.verbs++;
    // "sie" in small letters is spoken of, not to.
    if (lists & IN.address && (isCapital || hash !== THEY)) found.address++;
    if (lists & IN.web) found.web++;
    if (lists & IN.english) found.english++;
    if (lists & IN.call) found.calls++;
  }
  return found;
}

const THEY = fnv1a('sie');
