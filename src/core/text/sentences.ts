import { FINAL_ABBREVIATIONS, INNER_ABBREVIATIONS, isAbbreviation, STARTERS } from './abbreviations.ts';
import type { Sentence, Token } from './token.ts';

const CLOSING = new Set(['“', '”', '"', '«', '»', '‘', '’', "'", ')', ']', '‹', '›', '}']);
const OPENING = new Set(['„', '“', '"', '«', '»', '‚', '‘', "'", '(', '[', '‹', '›', '{', '”']);
const DASHES = new Set(['–', '—', '-', '‒', '―', '•', '*', '·', '|']);
/** Numbers of notes, above or below the line. */
const NOTE = /^[¹²³⁰⁴-⁹₀-₉]{1,4}$/u;
const CONTINUING = new Set([',', ';', ':', ')', ']', '/', '}']);
/** Longest bracket that is looked into for its end, in tokens. */
const BRACKET_REACH = 120;

const isDots = (t: string) => t === '…' || (t.length >= 3 && t.charCodeAt(0) === 46);
const isStop = (t: string) => t === '.' || t === '!' || t === '?' || isDots(t);
const startsLower = (t: Token) => /^\p{Ll}/u.test(t.text);
const startsUpper = (t: Token) => /^[\p{Lu}\p{Lt}]/u.test(t.text);

/** For each opening round or square bracket the index of its partner, within reach; -1 elsewhere. Linear. */
function bracketPartners(tokens: readonly Token[]): Int32Array {
  const partners = new Int32Array(tokens.length).fill(-1);
  const open: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!.text;
    if (t === '(' || t === '[') open.push(i);
    else if ((t === ')' || t === ']') && open.length > 0) {
      const from = open.pop()!;
      if (i - from <= BRACKET_REACH) partners[from] = i;
    }
  }
  return partners;
}

/** Whether a new sentence may begin at token `i`, given the mark that stood before. `closed`: quotes or brackets closed after the mark. */
function begins(tokens: readonly Token[], i: number, mark: string, closed: boolean, before: Token | undefined): boolean {
  const token = tokens[i]!;
  if (CONTINUING.has(token.text)) return false;
  if (isStop(token.text)) return false;
  if (DASHES.has(token.text)) {
    const next = tokens[i + 1];
    if (next === undefined) return true;
    if (startsLower(next)) return false;
    return mark === '.' || startsUpper(next);
  }
  if (token.kind === 'word' && startsLower(token)) {
    // A lower-case start: only a plain stop after a longer word still ends a sentence, and never where a quote has just closed.
    if (closed || mark !== '.' || before === undefined) return false;
    return before.kind === 'word' && before.text.length >= 7 && token.start > before.end + 1 && /^[\p{L}-]+$/u.test(before.text);
  }
  if (
    isDots(mark) &&
    token.kind === 'word' &&
    !STARTERS.has(token.norm) &&
    before !== undefined &&
    tokens[i - 1]!.start > before.end
  ) {
    return startsUpper(token); // „Und dann … Stille“
  }
  return true;
}

/** First parts of abbreviations that lead on to what they name: „z. B.“, „d. h.“, „i. d. R.“, „s. a.“, „v. a.“ */
const LEADING_PARTS: ReadonlySet<string> = new Set(['z.', 'd.', 'i.', 's.', 'v.', 'm.']);

/** Whether the abbreviation at `i` (a word with its stop) also ends its sentence. */
function abbreviationEnds(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  const next = tokens[i + 1];
  if (next === undefined) return true;
  const word = token.norm.slice(0, -1);
  if (next.kind !== 'word') {
    if (!FINAL_ABBREVIATIONS.has(word) || INNER_ABBREVIATIONS.has(word)) return false;
    if (next.text !== '„' && next.text !== '»') return false;
    // „z. B. „Reparaturcafés““, „o. Ä. „aus eigener Küche““: the sentence goes on in the passage.
    const opens = tokens[i + 2];
    return !LEADING_PARTS.has(tokens[i - 1]?.norm ?? '') && opens !== undefined && !startsLower(opens);
  }
  if (next.start === token.end) return false;
  if (!STARTERS.has(next.norm)) return false;
  if (FINAL_ABBREVIATIONS.has(word)) return true;
  return !isAbbreviation(word) && word.length > 1;
}

/**
 * Groups a paragraph's tokens into sentences: each token belongs to exactly one. A sentence ends at a stop with the quotes and brackets that
 * close after it; not where the sentence goes on behind them („Ja!“, sagte er), inside a bracket in the middle of a sentence, or after an
 * abbreviation. Linear.
 */
export function splitSentences(tokens: readonly Token[]): Sentence[] {
  const sentences: Sentence[] = [];
  const partners = bracketPartners(tokens);
  let first = 0;
  let bracketUntil = -1; // Inside a bracket in mid-sentence up to this token.
  let openQuotes = 0;
  let straightOpen = false;

  const close = (last: number) => {
    const slice = tokens.slice(first, last + 1);
    sentences.push({ start: slice[0]!.start, end: slice.at(-1)!.end, tokens: slice });
    first = last + 1;
  };

  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const t = token.text;
    if (t === '„') openQuotes++;
    else if (t === '“' && openQuotes > 0) openQuotes--;
    else if (t === '"') straightOpen = !straightOpen;
    if ((t === '(' || t === '[') && i > first && i > bracketUntil && partners[i]! > 0) {
      const after = tokens[partners[i]! + 1];
      // A bracket in mid-sentence: what follows it goes on (or nothing follows, and the stop stands inside).
      const before = tokens[i - 1]!;
      if (!isStop(before.text) && after !== undefined && (startsLower(after) || after.kind === 'punctuation'))
        bracketUntil = partners[i]!;
    }
    if (i < bracketUntil) continue;
    if (token.kind === 'word' && t.length > 1 && t.endsWith('.')) {
      if (abbreviationEnds(tokens, i)) close(i);
      continue;
    }
    if (!isStop(t)) continue;
    let last = i;
    while (last + 1 < tokens.length && isStop(tokens[last + 1]!.text) && tokens[last + 1]!.start === tokens[last]!.end) last++;
    const mark = tokens[last]!.text;
    let closed = false;
    // „… versorgt werden.³ Damit …“: the number of a note.
    if (last + 1 < tokens.length && NOTE.test(tokens[last + 1]!.text) && tokens[last + 1]!.start === tokens[last]!.end) last++;
    while (last + 1 < tokens.length && CLOSING.has(tokens[last + 1]!.text)) {
      const closing = tokens[last + 1]!;
      const glued = closing.start === tokens[last]!.end;
      const after = tokens[last + 2];
      const opensNext =
        after !== undefined && after.start === closing.end && after.kind !== 'punctuation' && OPENING.has(closing.text);
      if (
        closing.text === '“'
          ? openQuotes === 0 && (!glued || opensNext)
          : closing.text === '"'
            ? !straightOpen
            : !glued || (opensNext && closing.start > tokens[last]!.end)
      )
        break;
      if (!glued && opensNext && closing.text !== '“') break;
      if (closing.text === '“') openQuotes = Math.max(0, openQuotes - 1);
      else if (closing.text === '"') straightOpen = false;
      if (closing.text === ')' || closing.text === ']') bracketUntil = Math.max(bracketUntil, -1);
      closed = true;
      last++;
    }
    // A stop once more behind the closing mark: „Ja!“.
    while (closed && last + 1 < tokens.length && isStop(tokens[last + 1]!.text) && tokens[last + 1]!.start === tokens[last]!.end)
      last++;
    const ends = last + 1 >= tokens.length || begins(tokens, last + 1, mark, closed, tokens[i - 1]);
    if (ends) close(last);
    i = last;
  }
  if (first < tokens.length) close(tokens.length - 1);
  return sentences;
}
