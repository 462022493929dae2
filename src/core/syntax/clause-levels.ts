import type { TaggedSentence } from '../tagging/tagged.ts';
import { isFiniteTag } from '../tagging/tags.ts';

const OPEN: ReadonlySet<string> = new Set('([{');
const DASH: ReadonlySet<string> = new Set('–—');
const CLOSE: ReadonlySet<string> = new Set(')]}');

/** A bracket or a quoted clause inside a sentence: a level of clauses of its own. Token indices. */
export interface Inner {
  readonly tokens: number[];
  /** The token before it, -1 at the start. */
  readonly before: number;
}

const QUOTE_PAIRS: Readonly<Record<string, string>> = {
  '„': '“”"',
  '»': '«',
  '«': '»',
  '“': '”',
  '"': '"',
  '‚': '‘’',
  '›': '‹',
  '‹': '›',
};

/** Takes brackets, and quotes and insertions between dashes with a finite verb inside, out of a level. Marks stay with the level around. */
export function separate(s: TaggedSentence, tokens: readonly number[]): { own: number[]; inner: Inner[] } {
  const own: number[] = [];
  const inner: Inner[] = [];
  let quoted = false;
  let k = 0;
  while (k < tokens.length) {
    const i = tokens[k]!;
    const text = s.tokens[i]!.text;
    const end = DASH.has(text)
      ? closingDash(s, tokens, k)
      : OPEN.has(text)
        ? closing(s, tokens, k, CLOSE)
        : s.tags[i] === '$(' && QUOTE_PAIRS[text] !== undefined
          ? closingQuote(s, tokens, k)
          : -1;
    if (end > k + 1) {
      const content = tokens.slice(k + 1, end);
      const whole = k === 0 && tokens.slice(end + 1).every((t) => s.tokens[t]!.kind === 'punctuation');
      // "Der Plan", sagte er, "ist falsch": the second half goes on with the first.
      const goesOn = isFiniteTag(s.tags[content[0]!]!) && quoted && s.tokens[tokens[k - 1] ?? i]!.text === ',';
      const clause = content.some((t) => isFiniteTag(s.tags[t]!)) && content.length > 1 && !goesOn;
      if (!OPEN.has(text) && !DASH.has(text)) quoted = true;
      if (!whole && (OPEN.has(text) || clause)) {
        own.push(i);
        inner.push({ tokens: content, before: i });
        own.push(tokens[end]!);
        k = end + 1;
        continue;
      }
      if (whole && clause) {
        // The quote is the sentence: its marks belong to the level inside.
        own.push(...tokens.slice(k));
        return { own, inner };
      }
    }
    own.push(i);
    k++;
  }
  return { own, inner };
}

/** The dash that ends an inserted clause: one with a finite verb inside, and another behind it. */
function closingDash(s: TaggedSentence, tokens: readonly number[], k: number): number {
  if (k === 0) return -1;
  let finite = false;
  for (let j = k + 1; j < tokens.length && j < k + 60; j++) {
    if (s.tokens[tokens[j]!]!.text === s.tokens[tokens[k]!]!.text)
      return finite && tokens.slice(j + 1).some((t) => isFiniteTag(s.tags[t]!)) ? j : -1;
    finite ||= isFiniteTag(s.tags[tokens[j]!]!);
  }
  return -1;
}

function closing(s: TaggedSentence, tokens: readonly number[], k: number, closers: ReadonlySet<string>): number {
  let depth = 0;
  for (let j = k; j < tokens.length && j < k + 120; j++) {
    const text = s.tokens[tokens[j]!]!.text;
    if (OPEN.has(text)) depth++;
    else if (closers.has(text) && --depth === 0) return j;
  }
  return -1;
}

function closingQuote(s: TaggedSentence, tokens: readonly number[], k: number): number {
  const closers = QUOTE_PAIRS[s.tokens[tokens[k]!]!.text]!;
  for (let j = k + 1; j < tokens.length && j < k + 150; j++) if (closers.includes(s.tokens[tokens[j]!]!.text)) return j;
  return -1;
}
