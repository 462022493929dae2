import type { Span } from '../text/span.ts';

/** A bracket without its partner in its paragraph. Relative to the paragraph. */
export interface LooseBracket extends Span {
  readonly opens: boolean;
  readonly mark: string;
}

const PARTNER: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' };
const CLOSING: Readonly<Record<string, string>> = { '(': ')', '[': ']', '{': '}' };
/** So far a brace's partner is looked for, in UTF-16 units. */
const PAIR = 200;
/** A bracket closes over so many unclosed ones at most; beyond that it is loose itself. */
const MOST_OVER = 8;
const OPENING = new Set(['(', '[', '{']);

/** Reads the brackets of a paragraph and gives those without a partner, in order. Linear. */
export function looseBrackets(text: string): LooseBracket[] {
  if (!/[()[\]{}]/u.test(text)) return [];
  const open: LooseBracket[] = [];
  const loose: LooseBracket[] = [];
  for (let i = 0; i < text.length; i++) {
    const mark = text[i]!;
    if (OPENING.has(mark)) {
      if (!isSmiley(text, i) || closesAtOnce(text, i)) open.push({ start: i, end: i + 1, opens: true, mark });
      continue;
    }
    const partner = PARTNER[mark];
    if (partner === undefined || (mark === ')' && isSmileyBeforeEnd(text, i))) continue;
    let at = open.length - 1;
    const last = Math.max(0, open.length - MOST_OVER);
    while (at >= last && open[at]!.mark !== partner) at--;
    if (at >= last && at >= 0) {
      loose.push(...open.slice(at + 1));
      open.length = at;
    } else if (mark !== ')' || !(isListLabel(text, i) || isSmiley(text, i)))
      loose.push({ start: i, end: i + 1, opens: false, mark });
  }
  return [...loose, ...open].sort((a, b) => a.start - b.start);
}

/** „a)“, „bb)“, „1)“, „*4)“, „iv)“ and „12.)“: a label, whose bracket needs no partner. */
function isListLabel(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 6), at);
  return /(?:^|[\s("„(/,*])(?:(?<letter>\p{L})\k<letter>{0,2}|\p{Nd}{1,3}|[ivx]{1,4})\.?$/u.test(before);
}

/** „opts={}“, „f=()“: an empty pair is no face; nor is a brace or a square bracket that closes below in the same line. */
function closesAtOnce(text: string, at: number): boolean {
  const closing = CLOSING[text[at]!]!;
  if (text[at + 1] === closing) return true;
  if (closing === ')') return false;
  const end = text.indexOf('\n', at);
  return text.slice(at + 1, Math.min(end < 0 ? text.length : end, at + PAIR)).includes(closing);
}

/** „:)“, „;-)“, „:(“, „:-(“ and their kin, also before a bracket that would be read twice. */
function isSmiley(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 3), at);
  if (/[:;]\s$/u.test(before) && text.slice(at + 1).trim() === '') return true;
  return /(?:^|\s|[^\p{N}])[:;=8][-o']?$/u.test(` ${before}`) && !/[\p{L}\p{N}]/u.test(text[at + 1] ?? '');
}

/** „(bitte beachten ;-))“: the face has its own bracket, and the passage closes behind it. */
const isSmileyBeforeEnd = (text: string, at: number): boolean =>
  (text[at + 1] === ')' || text.startsWith(' )', at + 1)) && /[:;]-$/u.test(text.slice(Math.max(0, at - 2), at));

/** Where the bracket would best be closed: before the stop or the next comma after the words it stands before. Relative. */
export function closingPlace(text: string, open: number): number {
  let at = open + 1;
  const limit = Math.min(text.length, open + 400);
  for (; at < limit; at++) {
    const c = text[at]!;
    const next = text[at + 1];
    if (/[,;:–]/u.test(c) && (next === undefined || /\s/u.test(next))) break;
    if (
      /[.!?]/u.test(c) &&
      (next === undefined || /["“«»\s]/u.test(next)) &&
      (text.slice(at + 1).trim() === '' || /\p{L}{2,}$/u.test(text.slice(Math.max(0, at - 3), at)))
    )
      break;
  }
  while (at > open + 1 && /[\s“"«»]/u.test(text[at - 1]!)) at--;
  return at;
}
