import { matchesOf } from '../text/matches.ts';
import type { ProtectedSpan } from '../text/protected/protected-span.ts';
import type { Span } from '../text/span.ts';

/** What a quotation mark can do where it stands, judged by the characters beside it. */
export type MarkRole = 'open' | 'close' | 'either';

/** A quotation mark. Relative to the paragraph. `text` is the mark itself (one character, or two for `,,` and `''`). */
export interface Mark extends Span {
  readonly text: string;
  readonly role: MarkRole;
  readonly level: 'double' | 'single';
  /** It hangs between a stop and a letter, the blank behind it lost: it closes whatever double mark is open (…dieselben."Laut). */
  readonly behindStop?: true;
}

const DOUBLE = new Set(['„', '“', '”', '"', '»', '«', '‟', '＂']);
const SINGLE = new Set(['‚', '‘', '’', "'", '›', '‹', '‛']);
/** Where a mark may begin. */
const CANDIDATE = /[„“”"»«‟＂‚‘’'›‹‛]|,,|``/gu;
const SPACE = /[\s\u00a0\u2000-\u200b\u202f\u2060\ufeff]/u;
const LETTER = /[\p{L}\p{N}\p{M}]/u;
const OPENING = /[([{\-–—/|>*_•=~¿¡+&]/u;
const CLOSING = /[.,;:!?…)\]}\-–—/|<*_%]/u;

/** What stands behind no opening mark: an ellipsis does. */
const STARTS_NOTHING = /^(?:[,;]|\.(?!\.))/u;

type Side = 'edge' | 'letter' | 'mark' | 'other';

function sideOf(text: string, at: number): Side {
  const c = text[at];
  if (c === undefined || SPACE.test(c)) return 'edge';
  if (LETTER.test(c) || (c >= '\ud800' && c <= '\udfff')) return 'letter';
  return DOUBLE.has(c) || SINGLE.has(c) ? 'mark' : 'other';
}

/** Where a double mark's own form leaves no doubt that it opens („, ,,) it opens, unless it hangs on a word's end. */
function roleOf(text: string, start: number, end: number): MarkRole {
  const mark = text.slice(start, end);
  const before = sideOf(text, start - 1);
  const after = sideOf(text, end);
  const canOpen = (before === 'edge' || before === 'mark' || OPENING.test(text[start - 1] ?? '')) && after !== 'edge';
  const canClose = before !== 'edge' && (after === 'edge' || after === 'mark' || CLOSING.test(text[end] ?? ''));
  if (mark === '„' || mark === ',,' || mark === '``' || mark === '‚')
    return canClose && !canOpen && before !== 'mark' ? 'close' : 'open';
  if (mark === "''") return 'close';
  // Sie sagte:" Wir gehen.": after a colon a quotation begins, wherever the blank slipped to.
  if (mark === '"' && text[start - 1] === ':' && after === 'edge') return 'either';
  if (before === 'edge' && after === 'edge') return text.slice(end, end + 40).trim() === '' && mark !== '"' ? 'close' : 'either';
  if (before === 'mark' && after === 'mark') return 'either';
  // „… für die Stadt “, sagte sie: no quotation begins with a comma or a stop; a blank has slipped in.
  if (before === 'edge' && start > 0 && STARTS_NOTHING.test(text.slice(end, end + 2))) return 'either';
  if (canOpen && !canClose) return 'open';
  if (canClose && !canOpen) return 'close';
  if (canOpen && canClose) {
    if (before === 'mark') return after === 'letter' ? 'open' : 'close';
    if (after === 'mark') return before === 'letter' ? 'close' : 'either';
    return 'either';
  }
  // Between a letter or a stop and a letter: „Text.“Und, or Wort„Text. A stop or comma before it makes a close likelier.
  if (before === 'other' && after === 'letter') return mark === '"' && text[start - 1] === ':' ? 'open' : 'either';
  return 'either';
}

/** Straight marks that measure: 5'30", 27"-Monitor, 50°12'. They follow a digit, and no straight mark is open. */
function measures(text: string, start: number, open: boolean): boolean {
  const before = text[start - 1] ?? '';
  if (!/[\p{Nd}′'’]/u.test(before)) return false;
  if (/['’′]/u.test(before)) return /\p{Nd}/u.test(text[start - 2] ?? '');
  return !open;
}

/** Attribute values of markup (`href="…"`) are no quotations: the position after the value, or -1. */
function afterAttribute(text: string, start: number): number {
  if (text[start - 1] !== '=' || !/[\p{L}]/u.test(text[start - 2] ?? '')) return -1;
  for (let i = start + 1; i < Math.min(text.length, start + 600); i++) if (text[i] === text[start]) return i + 1;
  return -1;
}

/** The forms of « and » that part the steps of a path („Start » Politik » Rat“), with the forms that would be their partners. */
const SEPARATORS: readonly (readonly [string, string])[] = [
  ['»', '«'],
  ['«', '»'],
  ['›', '‹'],
  ['‹', '›'],
];

/** The mark that parts the steps of a path: several times between blanks, nowhere else, and its partner nowhere. */
function separatorOf(text: string): string | undefined {
  return SEPARATORS.find(([mark, partner]) => {
    if (!text.includes(mark) || text.includes(partner)) return false;
    const parts = text.split(mark);
    if (parts.length < 3) return false;
    return parts.every(
      (part, i) => (i === 0 || SPACE.test(part[0] ?? 'x')) && (i === parts.length - 1 || SPACE.test(part.at(-1) ?? 'x')),
    );
  })?.[0];
}

/**
 * The quotation marks of a paragraph. Apostrophes, primes, inches, years ('89), separators and what stands in protected stretches are left out; single
 * marks are only candidates until they find their partner. `spans` in order. Linear in the length.
 */
export function readMarks(text: string, spans: readonly ProtectedSpan[] = []): Mark[] {
  const marks: Mark[] = [];
  let straight = 0;
  let past = 0;
  let next = 0;
  const separator = separatorOf(text);
  let low = false; // A quotation opened with ,, or `` may close with ''.
  for (const { index } of matchesOf(text, CANDIDATE)) {
    const i = index;
    if (i < past) continue;
    while (next < spans.length && (spans[next]!.end <= i || spans[next]!.kind === 'escape')) next++;
    const span = spans[next];
    if (span && span.start <= i) {
      past = span.end;
      continue;
    }
    const c = text[i]!;
    if (c === separator) continue;
    let end = i + 1;
    let level: Mark['level'] = 'double';
    if (
      c === ',' &&
      text[i + 1] === ',' &&
      text[i + 2] !== ',' &&
      LETTER.test(text[i + 2] ?? '') &&
      sideOf(text, i - 1) === 'edge'
    )
      end = i + 2;
    else if (c === '`' && text[i + 1] === '`' && text[i + 2] !== '`' && LETTER.test(text[i + 2] ?? '')) end = i + 2;
    else if (c === "'" && text[i + 1] === "'" && low) end = i + 2;
    else if (SINGLE.has(c)) level = 'single';
    else if (!DOUBLE.has(c)) continue;
    if (c === '"') {
      const after = afterAttribute(text, i);
      if (after > 0) {
        past = after;
        continue;
      }
      if (measures(text, i, straight % 2 === 1)) continue;
    }
    const role = roleOf(text, i, end);
    const behindStop = role === 'either' && /[.!?…]/u.test(text[i - 1] ?? '') && LETTER.test(text[end] ?? '');
    const mark: Mark = { start: i, end, text: text.slice(i, end), role, level, ...(behindStop && { behindStop }) };
    past = end;
    if (level === 'single' && apostrophe(text, mark)) continue;
    if (mark.text === '"') straight++;
    if (mark.text === ',,' || mark.text === '``') low = true;
    marks.push(mark);
  }
  return marks;
}

/** Whether a single mark can only be an apostrophe: inside a word, after a genitive s or x at a word's end is left open. */
function apostrophe(text: string, mark: Mark): boolean {
  if (mark.text === '‚' || mark.text === '›' || mark.text === '‹') return false;
  const before = sideOf(text, mark.start - 1);
  const after = sideOf(text, mark.end);
  if (before === 'letter' && after === 'letter') return true;
  if (mark.text === "'" && (text[mark.start - 1] === "'" || text[mark.end] === "'")) return true; // Wiki markup.
  return (
    before !== 'letter' && /\p{Nd}/u.test(text[mark.end] ?? '') && /\p{Nd}/u.test(text[mark.end + 1] ?? '') && mark.text !== '‘'
  );
}
