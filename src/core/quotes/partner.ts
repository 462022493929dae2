import type { ParsedParagraph } from '../syntax/paragraph.ts';
import { cueForms, isNamingNoun } from './cue-lexicon.ts';
import type { Mark } from './marks.ts';
import type { PairedMarks } from './pair.ts';

interface Flat {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly lower: string;
  readonly word: boolean;
  readonly finite: boolean;
  /** Last token of its sentence. */
  readonly last: boolean;
  readonly sentence: number;
}

function flat(paragraph: ParsedParagraph): Flat[] {
  return paragraph.sentences.flatMap((s, sentence) =>
    s.tokens.map((t, i) => ({
      start: t.start,
      end: t.end,
      text: t.norm,
      lower: t.norm.toLowerCase(),
      word: t.kind === 'word' || t.kind === 'number',
      finite: /^V[VAM]FIN$/.test(s.tags[i]!) || cueForms(t.norm.toLowerCase()).some((f) => f.form === 'finite'),
      last: i === s.tokens.length - 1,
      sentence,
    })),
  );
}

const STOP = /^[.!?…]+$/u;
/** Ends a question or a call that somebody's verb may follow: „Was soll das? rief eine Frau.“ */
const ASKS = /^[!?]{1,3}$/u;
/** Longest attribution between two pieces of one sentence that is quoted, in UTF-16 units. */
const BETWEEN = 80;

/**
 * Where the closing mark of an unclosed passage best stands: before its attribution, after a name, before the next comma of a partial
 * quote, before a stray fragment, else at the end of what precedes the next mark or of the paragraph. An offset into the paragraph.
 */
function closingPlace(text: string, tokens: readonly Flat[], open: Mark, marks: PairedMarks): number {
  let limit = text.trimEnd().length;
  for (const p of marks.pairs) if (p.start > open.start && p.start < limit) limit = p.start;
  for (const o of marks.opens) if (o.start > open.start && o.start < limit) limit = o.start;
  for (const c of marks.closes) if (c.start > open.start && c.start < limit) limit = c.start;
  // What opens in a bracket ends in it.
  const bracket = enclosingBracket(text, open.start, limit);
  if (bracket !== undefined) return trimmed(text, open.end, bracket);
  const from = tokens.findIndex((t) => t.start >= open.end);
  if (from < 0) return Math.max(open.end, limit);
  const before = tokens.findLast((t) => t.end <= open.start);
  const first = tokens[from]!;
  // A name or title: after the run of capitals and numbers.
  if (before?.word && (isNamingNoun(before.text) || /^\p{Lu}/u.test(before.text)) && /^[\p{Lu}\p{Nd}]/u.test(first.text)) {
    let k = from;
    for (let step = nameStep(tokens, k, 1); step > 0 && tokens[k + step]!.end <= limit; step = nameStep(tokens, k, 1)) k += step;
    return tokens[k]!.end;
  }
  // Before the attribution: ", sagte …", ", so …", "!, rief …".
  for (let i = from + 1; i < tokens.length - 1 && tokens[i]!.start < limit; i++) {
    const t = tokens[i]!;
    const asks = ASKS.test(t.text);
    if (t.text !== ',' && t.text !== '–' && !asks) continue;
    const next = tokens[i + 1]!;
    const after = tokens[i + 2];
    if (next.lower === 'so' && after && /^(?:\p{Lu}.*|der|die|das|eine?)$/u.test(after.text))
      return trimmed(text, open.end, t.start);
    if (
      cueForms(next.lower).some((f) => f.form === 'finite') &&
      /^\p{Ll}/u.test(next.text) &&
      after &&
      !STOP.test(after.text) &&
      after.text !== ',' &&
      t.text !== '–'
    )
      return asks ? t.end : trimmed(text, open.end, t.start);
  }
  // „Ich sah ihn“, sagte sie, „ich habe ihn erkannt.“: the rest of a whole sentence.
  const resumed =
    before?.text === ',' &&
    marks.pairs.some((p) => p.end <= open.start && open.start - p.end < BETWEEN && text[p.end] === ',' && p.depth === 0);
  // A partial quote begins in lower case: it ends before the next comma or stop.
  if (/^\p{Ll}/u.test(first.text)) {
    for (let i = from + 1; i < tokens.length && tokens[i]!.start < limit; i++) {
      const { last: ends, end: stop } = tokens[i]!;
      if (ends && resumed) return stop;
      if (/^[,;:–(]$/u.test(tokens[i]!.text) ? !resumed : ends)
        return STOP.test(tokens[i]!.text) || !tokens[i]!.word ? trimmed(text, open.end, tokens[i]!.start) : tokens[i]!.end;
    }
    return trimmed(text, open.end, limit);
  }
  // Whole sentences: up to the last full one before the limit, without a stray fragment of one or two words after it.
  let end = -1;
  for (let i = from; i < tokens.length && tokens[i]!.end <= limit; i++) {
    const t = tokens[i]!;
    if (!t.last) continue;
    const own = tokens.filter((x) => x.sentence === t.sentence && x.word);
    if (end > 0 && own.length <= 2 && !own.some((x) => x.finite && /^\p{Ll}/u.test(x.text))) break;
    end = t.end;
  }
  return end > 0 ? end : trimmed(text, open.end, limit);
}

/** The bracket before `limit` that closes what is open at `at`; undefined where no bracket is. Looks no further back than a bracket reaches. */
function enclosingBracket(text: string, at: number, limit: number): number | undefined {
  let depth = 0;
  for (let i = at - 1; i >= Math.max(0, at - LONGEST_BRACKET); i--) {
    if (text[i] === ')') depth++;
    else if (text[i] === '(' && --depth < 0) break;
  }
  if (depth >= 0) return undefined;
  depth = 0;
  for (let i = at; i < limit; i++) {
    if (text[i] === '(') depth++;
    else if (text[i] === ')' && --depth < 0) return i;
  }
  return undefined;
}
const LONGEST_BRACKET = 300;

/** Small words inside a name or title: „Haus der Kunst“, „Stimmen vom Rand“. */
const INSIDE_NAME = /^(?:der|des|die|das|vom|von|und|am|im|zum|zur|für)$/u;

/** How many tokens a name goes on for beside token `k`, in the direction: one capital or number, two with a small word between, or none. */
function nameStep(tokens: readonly Flat[], k: number, direction: 1 | -1): 0 | 1 | 2 {
  const upper = (t: Flat | undefined): boolean => t?.word === true && /^[\p{Lu}\p{Nd}]/u.test(t.text);
  if (upper(tokens[k + direction])) return 1;
  return k < tokens.length && INSIDE_NAME.test(tokens[k + direction]?.text ?? '') && upper(tokens[k + 2 * direction]) ? 2 : 0;
}

function trimmed(text: string, from: number, to: number): number {
  let end = to;
  while (end > from && /\s/u.test(text[end - 1]!)) end--;
  return end;
}

/** Where the opening mark of a passage that only closes best stands: after the last colon before it, after a naming noun, else at the start of its sentence. */
function openingPlace(tokens: readonly Flat[], close: Mark, marks: PairedMarks): number {
  let floor = 0;
  for (const p of marks.pairs) if (p.end <= close.start && p.end > floor) floor = p.end;
  for (const c of marks.closes) if (c.end <= close.start && c.end > floor) floor = c.end;
  const inside = tokens.filter((t) => t.start >= floor && t.end <= close.start && t.word !== undefined);
  for (let i = inside.length - 2; i >= 0; i--) if (inside[i]!.text === ':') return inside[i + 1]!.start;
  const last = inside.at(-1);
  if (!last) return close.start;
  const sentence = inside.filter((t) => t.sentence === last.sentence);
  const noun = sentence.findLast((t, k) => t.word && isNamingNoun(t.text) && k < sentence.length - 1);
  if (noun) return sentence[sentence.indexOf(noun) + 1]!.start;
  if (STOP.test(last.text)) return (inside.find((t) => t.word) ?? last).start;
  let k = sentence.length;
  for (let step = nameStep(sentence, k, -1); step > 0; step = nameStep(sentence, k, -1)) k -= step;
  return (k < sentence.length && k > 1 ? sentence[k]! : (sentence.find((t) => t.word) ?? last)).start;
}

/** In a paragraph with more stray marks than this, only the first get a place of their own: it is no prose, and the time stays linear. */
export const MOST_PLACES = 12;

/** The best places of all marks that opened and were never closed. */
export function closingPlaces(paragraph: ParsedParagraph, marks: PairedMarks): number[] {
  if (marks.opens.length === 0) return [];
  const tokens = flat(paragraph);
  const { text } = paragraph;
  return marks.opens.map((open, i) => {
    if (i < MOST_PLACES) return closingPlace(text, tokens, open, marks);
    return trimmed(text, open.end, marks.opens[i + 1]?.start ?? text.length);
  });
}

/** The best places for opening marks of all that closed something never opened. */
export function openingPlaces(paragraph: ParsedParagraph, marks: PairedMarks): number[] {
  if (marks.closes.length === 0) return [];
  const tokens = flat(paragraph);
  return marks.closes.map((close, i) => (i < MOST_PLACES ? openingPlace(tokens, close, marks) : (marks.closes[i - 1]?.end ?? 0)));
}
