import type { Span } from '../text/span.ts';
import { type Keys, readWords } from './source-words.ts';

/** A word of a quotation. Absolute UTF-16 span. */
export interface QuoteWord extends Span {
  readonly id: number;
  /** In brackets: the newsroom's own word, unless the source has it. */
  readonly bracketed: boolean;
  /** Beside a bracket within the word ("deutsche[n]"): its end or beginning may differ. */
  readonly loose: boolean;
}

/** A stretch of a quotation that is looked up as a whole. */
export interface Segment {
  readonly words: readonly QuoteWord[];
  /** Whether words may be missing before it: a cut is marked there. */
  readonly cutBefore: boolean;
}

const CUT = /[([]\s?(?:…|\.{3})\s?[)\]]|…|\.{3}/gu;
const BRACKET = /\[[^[\]\n]{1,200}\]|\([^()\n]{1,200}\)/gu;
const WITHIN_WORD = 6;
/** Sentences are looked up together until they have this many words, and none is looked up longer than the second. */
const SHORT = 8;
const LONG = 60;

function spansOf(text: string, pattern: RegExp, from: number): Span[] {
  return [...text.matchAll(pattern)].map((m) => ({ start: from + m.index, end: from + m.index + m[0].length }));
}

/** The words between the marks of a quotation. */
function wordsOf(text: string, quote: Span, keys: Keys): QuoteWord[] {
  const inner = text.slice(quote.start, quote.end);
  const { count, starts, ends, ids } = readWords(inner, keys, false);
  const brackets = spansOf(inner, BRACKET, quote.start);
  const short = brackets.filter((b) => b.end - b.start <= WITHIN_WORD + 2);
  const words: QuoteWord[] = [];
  let at = 0;
  for (let i = 0; i < count; i++) {
    const start = quote.start + starts[i]!;
    const end = quote.start + ends[i]!;
    while (at < brackets.length && brackets[at]!.end <= start) at++;
    const bracketed = at < brackets.length && brackets[at]!.start <= start;
    const loose = !bracketed && short.some((b) => b.start === end || (b.end === start && /\p{L}/u.test(text[b.end] ?? '')));
    words.push({ start, end, id: ids[i]!, bracketed, loose });
  }
  return words;
}

/** Cuts a quotation into stretches: at marked cuts, and at ends of sentences where both sides are long enough to be found. */
export function segmentsOf(text: string, quote: Span, keys: Keys): Segment[] {
  const words = wordsOf(text, quote, keys);
  const cuts = spansOf(text.slice(quote.start, quote.end), CUT, quote.start);
  const segments: { words: QuoteWord[]; cutBefore: boolean }[] = [];
  let at = 0;
  words.forEach((word, i) => {
    let cut = false;
    while (at < cuts.length && cuts[at]!.end <= word.start) {
      cut = true;
      at++;
    }
    const open = segments.at(-1);
    const between = i === 0 ? '' : text.slice(words[i - 1]!.end, word.start);
    const sentenceEnd = !word.bracketed && /[.!?]["“”«»‹›’‘]*\s/u.test(between);
    const full = open && (open.words.length >= LONG || (sentenceEnd && open.words.length >= SHORT));
    if (!open || cut || full) segments.push({ words: [word], cutBefore: cut && i > 0 });
    else open.words.push(word);
  });
  // A short last sentence belongs to the one before it.
  const last = segments.at(-1);
  const before = segments.at(-2);
  if (last && before && !last.cutBefore && last.words.length < SHORT && before.words.length < LONG) {
    before.words.push(...last.words);
    segments.pop();
  }
  return segments;
}
