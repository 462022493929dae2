import { isAbbreviation } from '../text/abbreviations.ts';
import { ADDRESS, chunkAround, type Slip } from './slip.ts';

/** A mark that is doubled, stands with a blank too many or too few, or a figure that can be none. Relative to the paragraph. */
export interface MarkSlip extends Slip {
  readonly kind: 'doubled' | 'blankBefore' | 'noBlankAfter' | 'letter' | 'date';
}

type Reader = (match: RegExpMatchArray & { index: number }, text: string) => MarkSlip | undefined;

/** The letters and stops right before an offset, at most 40 units. */
const wordBefore = (text: string, at: number): string =>
  /[\p{L}\p{M}.]{1,40}$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? '';

/** Two marks where one belongs: a second stop, comma or semicolon, a stop behind a question mark, a comma left before the stop. */
const doubled: Reader = (match, text) => {
  const start = match.index;
  const marks = match[0];
  const end = start + marks.length;
  const word = wordBefore(text, start);
  if (marks === '..') {
    if (word.includes('.') || isAbbreviation(word)) return undefined;
    // Two stops before a small letter stand for an ellipsis.
    if (/^["“”»)]?\s+\p{Ll}/u.test(text.slice(end, end + 12))) return undefined;
  }
  // „Yahoo!.“: a name may end with its own mark.
  if (marks === '!.' && !/^\p{Ll}/u.test(word)) return undefined;
  if (ADDRESS.test(chunkAround(text, start))) return undefined;
  return { kind: 'doubled', start, end, right: marks === ',.' ? '.' : marks.charAt(0) };
};

/** "Zeugen , die": the blank belongs behind the mark. Scores and pairings keep their blanks ("3 : 2", "Kiel : Fulda"). */
const blankBefore: Reader = (match, text) => {
  const mark = match[0].at(-1)!;
  const end = match.index + match[0].length;
  if (
    mark === ':' &&
    !/\p{Ll}/u.test(/\p{L}{1,40}$/u.exec(text.slice(Math.max(0, match.index - 40), match.index))?.[0]?.charAt(0) ?? '')
  )
    return undefined;
  if (mark === '.' && /^\s*[.…]/u.test(text.slice(end, end + 4))) return undefined;
  return { kind: 'blankBefore', start: match.index, end, right: mark };
};

/** ",dass", "2.Liga", "Müller(45)": a blank is missing behind or before the mark. */
const noBlankAfter: Reader = (match, text) => {
  const start = match.index;
  const end = start + match[0].length;
  if (ADDRESS.test(chunkAround(text, start)) || isFileName(text, end)) return undefined;
  return {
    kind: 'noBlankAfter',
    start,
    end,
    right: match[0].replace(/^(\d*[,;.])|^(\p{L})\(/u, (all, mark?: string) =>
      mark === undefined ? `${all.slice(0, -1)} (` : `${mark} `,
    ),
  };
};

const isFileName = (text: string, end: number): boolean => /^\.\p{L}/u.test(text.slice(end, end + 2));

/** "19:3O": the letter where the nought belongs. A brand or formula begins with its letter ("O2") or hangs on one ("H2O"). */
const letter: Reader = (match, text) => {
  if (!/[Oo]/u.test(match[0]) || ADDRESS.test(chunkAround(text, match.index))) return undefined;
  return { kind: 'letter', start: match.index, end: match.index + match[0].length, right: match[0].replace(/[Oo]/gu, '0') };
};

/** "am 27.6.205": a year of three or five figures behind day and month. */
const date: Reader = (match) => {
  const start = match.index + match[0].search(/\d/u);
  return { kind: 'date', start, end: match.index + match[0].length, right: undefined };
};

/** Each with what it is found by; no part can run over more than a word, so all are linear. */
const READERS: readonly (readonly [RegExp, Reader])[] = [
  [/(?<=[\p{L}\p{N}"“”»)])(?:\.\.(?=["“”»)]?(?:\s|$))|(?:,,|;;)(?=\s|$)|,\.(?=\s|$))/gu, doubled],
  [/(?<=\p{N}),,(?=\p{N})/gu, doubled],
  [/(?<=\p{L})[?!]\.(?=\s|$)/gu, doubled],
  [/(?<=[\p{L}\p{N})]) [,;:.!?](?=\s|$|[“”»])(?<!\p{N} :)/gu, blankBefore],
  [/(?<=\p{L})[,;](?!innen|in(?!\p{L}))\p{L}{2,40}/gu, noBlankAfter],
  [/(?<![\p{L}\p{N}\p{M}.,:/(–-])\d{1,2}\.(?!Uhr)\p{Lu}\p{L}{1,40}/gu, noBlankAfter],
  [/(?<=\p{L}{2})\p{L}\((?=\p{Lu}\p{L}{2}[^()\n]{0,80}\)(?!\p{L})|\p{N}{2}\)(?!\p{L}))/gu, noBlankAfter],
  [
    /(?<![\p{L}\p{N}\p{M}.,:/+–-])\d[\dO]{0,6}(?:[.:,][\dO]{1,6}){0,3}(?![\p{L}\p{N}:+-])|(?<![\p{L}\p{N}\p{M}.,:/+–-])\d{1,6}o\d{1,6}(?![\p{L}\p{N}])/gu,
    letter,
  ],
  [
    /(?<!\p{L})(?:am|vom|bis|zum|seit|dem|den|ab|tag,) (?:3[01]|[12]\d|0?[1-9])\.(?:1[0-2]|0?[1-9])\.(?:[12]\d{2}|[12]\d{4})(?![\p{L}\p{N}.])/gu,
    date,
  ],
];

/** One look decides for nearly every paragraph. */
const SUSPECT =
  /[.,;?!][.,;]| [,;:.!?](?:\s|$|[“”»])|[,;]\p{L}|\d\.\p{Lu}|\p{L}\(|\d[Oo]|[.:,]O|\.\d{1,2}\.[12](?:\d{2}|\d{4})(?!\d)/u;

/** Finds marks that stand wrong however the sentence is meant. Pure, linear, never throws. */
export function findMarkSlips(text: string): readonly MarkSlip[] {
  if (!SUSPECT.test(text)) return [];
  const found: MarkSlip[] = [];
  for (const [pattern, read] of READERS) {
    for (const match of text.matchAll(pattern)) {
      const slip = read(match as RegExpMatchArray & { index: number }, text);
      if (slip) found.push(slip);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}
