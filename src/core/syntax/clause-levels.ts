import type { TaggedSentence } from '../tagging/tagged.ts';
import { isFiniteTag } from '../tagging/tags.ts';

const OPEN: ReadonlySet<string> = new Set('([{');
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

/** Takes brackets, and quotes with a finite verb inside, out of a level. Marks stay with the level around. */
export function separate(s: TaggedSentence, tokens: readonly number[]): { own: number[]; inner: Inner[] } {
  const own: number[] = [];
  const inner: Inner[] = [];
  let k = 0;
  while (k < tokens.length) {
    const i = tokens[k]!;
    const text = s.tokens[i]!.text;
    const end = OPEN.has(text)
      ? closing(s, tokens, k, CLOSE)
      : s.tags[i] === '$(' && QUOTE_PAIRS[text] !== undefined
        ? closingQuote(s, tokens, k)
        : -1;
    if (end > k + 1) {
      const content = tokens.slice(k + 1, end);
      const whole = k === 0 && tokens.slice(end + 1).every((t) => s.tokens[t]!.kind === 'punctuation');
      const clause = content.some((t) => isFiniteTag(s.tags[t]!)) && content.length > 1;
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
