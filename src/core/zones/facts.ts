import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Settings } from '../settings.ts';
import type { ParsedParagraph } from '../syntax/paragraph.ts';
import { isFiniteTag } from '../tagging/tags.ts';
import {
  datelineLength,
  hasListMark,
  isByline,
  isCaption,
  isDatelineOnly,
  isEditorsNote,
  isEntry,
  isSignature,
  itemNumber,
  trailerStart,
} from './marks.ts';

/** What a paragraph looks like, before the article has its say. */
export interface ZoneFacts {
  /** UTF-16 units without the white space at the ends. */
  readonly length: number;
  readonly words: number;
  readonly sentences: number;
  /** What the paragraph ends with, closing marks and brackets left out. */
  readonly end: 'stop' | 'question' | 'exclamation' | 'colon' | 'ellipsis' | 'comma' | 'none';
  /** Begins with a lower-case letter. */
  readonly lower: boolean;
  /** Nearly all letters are capitals. */
  readonly capitals: boolean;
  /** Whether it holds a finite verb, as far as the tagger (or a short list of auxiliaries) can tell. */
  readonly finite: boolean;
  /** The zone its wording alone gives away, if any. */
  readonly look: 'byline' | 'dateline' | 'caption' | 'signature' | 'editors-note' | undefined;
  /** The paragraph opens with a dateline of this length (UTF-16 units) and text follows. */
  readonly datelineLength: number;
  readonly trailer: 'sure' | 'maybe' | undefined;
  readonly listMark: boolean;
  /** The number of a list item, if it has one; `undefined` where the line opens otherwise. */
  readonly itemNumber: number | undefined;
  readonly entry: boolean;
  /** Speaker label of an interview or a transcript: "ZEITUNG:", "Meier:", "Frage:"; without the colon. */
  readonly label: string | undefined;
  readonly markdown: 'heading' | 'rule' | 'quote' | 'image' | 'fence' | 'table' | 'html' | 'bold' | undefined;
  /** Starts with an opening quotation mark and ends with a closing one. */
  readonly quoted: boolean;
}

const AUXILIARIES = new Set(
  'ist sind war waren wird werden wurde wurden hat haben hatte hatten habe sei seien wäre wären hätte hätten würde würden kann können konnte konnten könnte könnten will wollen wollte wollten muss müssen musste mussten soll sollen sollte sollten darf dürfen durfte mag möchte möchten gibt gab geht ging kommt kam steht stand sagt sagte teilte liegt lag bleibt blieb macht machte'.split(
    ' ',
  ),
);
const LABEL =
  /^(?:\*\*|__)?(?<label>(?:\p{Lu}[\p{L}\p{M}.\-']*|[\p{Lu}\p{Nd}&]{2,})(?:\s(?:\p{Lu}[\p{L}\p{M}.\-']*|von|van|de)){0,3})\s?:(?:\*\*|__)?\s/u;

function markdownOf(line: string): ZoneFacts['markdown'] {
  if (/^#{1,6}\s\S/u.test(line)) return 'heading';
  if (/^(?:-{3,}|\*{3,}|_{3,}|={3,}|(?:[-*_]\s){2,}[-*_])$/u.test(line)) return 'rule';
  if (/^>\s?\S/u.test(line)) return 'quote';
  if (/^!\[[^\]]*\]\([^)]*\)\s*$/u.test(line)) return 'image';
  if (/^(?:```|~~~)/u.test(line)) return 'fence';
  if (/^\|.*\|$/u.test(line)) return 'table';
  if (/^<\/?[a-z][^>]*>$/iu.test(line) || /^<!--/u.test(line)) return 'html';
  if (/^(?:\*\*[^*]+\*\*|__[^_]+__)$/u.test(line)) return 'bold';
  return undefined;
}

function endOf(line: string): ZoneFacts['end'] {
  let i = line.length - 1;
  while (i >= 0 && '"“”„»«›‹‘’‚\')]*_ \u00a0'.includes(line[i]!)) i--;
  if (line.slice(Math.max(0, i - 2), i + 1) === '...' || line[i] === '…') return 'ellipsis';
  const last = line[i];
  if (last === '.') return 'stop';
  if (last === '?') return 'question';
  if (last === '!') return 'exclamation';
  if (last === ':') return 'colon';
  return last === ',' || last === ';' ? 'comma' : 'none';
}

/** How much of a line is looked at for capitals, in UTF-16 units. */
const MEASURED = 300;

/** Fewer letters are an abbreviation. */
const LEAST_LETTERS = 4;
/** Share of the letters that are capitals in a line set in capitals: not all, for „McDONALD’S“, „GmbH“ and „ß“ keep small ones. By hand. */
const CAPITALS = 0.9;

/** Whether a line is set in capitals. */
function isInCapitals(beginning: string): boolean {
  let small = 0;
  for (let i = 0; i < beginning.length; i++) {
    const code = beginning.charCodeAt(i);
    // So many small letters are too many, whatever the others are.
    if (code >= 97 && code <= 122 && ++small > MEASURED - MEASURED * CAPITALS) return false;
  }
  const letters = beginning.replace(/[^\p{L}]/gu, '');
  const upper = letters.replace(/[^\p{Lu}]/gu, '').length;
  return letters.length >= LEAST_LETTERS && upper >= letters.length * CAPITALS;
}

/** Reads the facts of one paragraph. Pure; never throws. */
export function readZoneFacts(paragraph: ParsedParagraph, _lexicon: Lexicon, _settings: Settings): ZoneFacts {
  const line = paragraph.text.trim();
  let words = 0;
  for (const { tokens } of paragraph.sentences) for (const { kind } of tokens) if (kind === 'word') words++;
  const finite = paragraph.sentences.some((s) => s.tokens.some((t, i) => isFiniteTag(s.tags[i]!) || AUXILIARIES.has(t.norm)));
  const dateline = datelineLength(line);
  const look = isEditorsNote(line)
    ? 'editors-note'
    : isDatelineOnly(line)
      ? 'dateline'
      : isByline(line)
        ? 'byline'
        : isSignature(line)
          ? 'signature'
          : isCaption(line)
            ? 'caption'
            : undefined;
  return {
    length: line.length,
    words,
    sentences: paragraph.sentences.length,
    end: endOf(line),
    lower: /^\p{Ll}/u.test(line),
    capitals: isInCapitals(line.slice(0, MEASURED)),
    finite,
    look,
    datelineLength: dateline < line.length - 10 ? dateline : 0,
    trailer: trailerStart(line),
    listMark: hasListMark(line),
    itemNumber: itemNumber(line),
    entry: isEntry(line),
    label: LABEL.exec(line.slice(0, 60))?.groups?.label,
    markdown: markdownOf(line),
    quoted: /^["“„»«‚›‹]/u.test(line) && /["“”«»’‘][.!?]?$/u.test(line),
  };
}
