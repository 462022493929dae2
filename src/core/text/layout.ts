import type { Span } from './span.ts';

/** A paragraph's place in the text: absolute, without its line end. `gap` counts the line breaks before it (0 for the first). */
export interface ParagraphSpan extends Span {
  readonly gap: number;
}

export interface Layout {
  readonly paragraphs: readonly ParagraphSpan[];
  /** Lines are broken at a fixed width, so a paragraph is what stands between blank lines. */
  readonly hardWrapped: boolean;
}

/** Longest paragraph that is analysed as one, in UTF-16 units: time stays linear on a text of one line. */
export const MAX_PARAGRAPH = 60_000;

const LF = 10;
const CR = 13;

function isBlank(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const c = text.charCodeAt(i);
    if (c !== 32 && c !== 9 && c !== 0xa0 && c !== 0x200b && c !== 0xfeff) return false;
  }
  return true;
}

/** Where lines end, in order: at LF, CRLF (its CR) or CR, and at the end of the text. Searches instead of reading each character. */
function* lineEnds(text: string, from: number): Iterable<number> {
  let lf = text.indexOf('\n', from);
  let cr = text.indexOf('\r', from);
  while (lf >= 0 || cr >= 0) {
    const end = cr < 0 || (lf >= 0 && lf < cr) ? lf : cr;
    yield end;
    const next = end === cr && lf === cr + 1 ? lf + 1 : end + 1;
    if (lf >= 0 && lf < next) lf = text.indexOf('\n', next);
    if (cr >= 0 && cr < next) cr = text.indexOf('\r', next);
  }
  yield text.length;
}

/** Non-blank lines with the number of line breaks before each. Line ends are LF, CRLF or CR. */
function lines(text: string): ParagraphSpan[] {
  const result: ParagraphSpan[] = [];
  let gap = 0;
  let start = text.charCodeAt(0) === 0xfeff ? 1 : 0;
  for (const end of lineEnds(text, start)) {
    if (!isBlank(text, start, end)) {
      result.push({ start, end, gap: result.length === 0 ? 0 : gap });
      gap = 0;
    }
    gap++;
    start = end + (text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF ? 2 : 1);
  }
  return result;
}

/**
 * Whether lines are broken at a fixed width: of the lines followed directly by another, nearly all are 55–95 long and few end a
 * sentence; lines go on in lower case often enough (a list of headlines does not); and the next line's first word would not have fitted.
 */
function isHardWrapped(text: string, all: readonly ParagraphSpan[]): boolean {
  const longest = all.reduce((n, line) => Math.max(n, line.end - line.start), 0);
  if (longest > 100) return false;
  let joined = 0;
  let wide = 0;
  let stopped = 0;
  let lower = 0;
  let fitted = 0;
  for (let i = 0; i + 1 < all.length; i++) {
    const line = all[i]!;
    const next = all[i + 1]!;
    if (next.gap !== 1) continue;
    joined++;
    const length = line.end - line.start;
    if (length >= 55 && length <= 95) wide++;
    if (/[.!?:“”"«»]\s*$/u.test(text.slice(Math.max(line.start, line.end - 4), line.end))) stopped++;
    const head = text.slice(next.start, Math.min(next.end, next.start + 60)).trimStart();
    if (/^\p{Ll}/u.test(head)) lower++;
    const space = head.search(/\s/u);
    if (length + 1 + (space < 0 ? head.length : space) <= longest - 4) fitted++;
  }
  return joined >= 4 && wide >= joined * 0.8 && stopped <= joined * 0.5 && lower >= joined * 0.25 && fitted <= joined * 0.4;
}

/** Cuts a text into paragraphs: its non-blank lines, or, where it is hard-wrapped, the runs of lines between blank ones. Linear. */
export function layOut(text: string): Layout {
  const all = lines(text);
  const hardWrapped = isHardWrapped(text, all);
  const merged: ParagraphSpan[] = [];
  for (const line of all) {
    const last = merged.at(-1);
    if (hardWrapped && last && line.gap === 1) merged[merged.length - 1] = { ...last, end: line.end };
    else merged.push(line);
  }
  return { paragraphs: merged.flatMap((p) => (p.end - p.start > MAX_PARAGRAPH ? cut(text, p) : [p])), hardWrapped };
}

function cut(text: string, paragraph: ParagraphSpan): ParagraphSpan[] {
  const parts: ParagraphSpan[] = [];
  let start = paragraph.start;
  while (paragraph.end - start > MAX_PARAGRAPH) {
    const limit = start + MAX_PARAGRAPH;
    let at = text.lastIndexOf(' ', limit);
    if (at <= start + MAX_PARAGRAPH / 2) {
      at = limit;
      if (text.charCodeAt(at - 1) >= 0xd800 && text.charCodeAt(at - 1) < 0xdc00) at--; // Never part a surrogate pair.
    }
    parts.push({ start, end: at, gap: parts.length === 0 ? paragraph.gap : 0 });
    start = at;
  }
  parts.push({ start, end: paragraph.end, gap: parts.length === 0 ? paragraph.gap : 0 });
  return parts;
}
