import type { ParsedSentence } from '../syntax/sentence.ts';
import { lowerFirst, upperFirst } from '../text/first-letter.ts';
import { remembering } from '../text/memory.ts';
import type { Span } from '../text/span.ts';
import { VARIANTS } from './data/variants.generated.ts';

/** A word that may be written in two ways. Relative to the paragraph. */
export interface VariantMention extends Span {
  /** Which pair of the list. */
  readonly pair: number;
  /** Which of its two spellings stands here. */
  readonly side: 0 | 1;
  /** The same form in the other spelling, its ending and capital kept. */
  readonly other: string;
  /** The side that the agencies write, if they have a common one. */
  readonly agency: 0 | 1 | undefined;
}

interface Entry {
  readonly pair: number;
  readonly side: 0 | 1;
  readonly other: string;
  readonly agency: 0 | 1 | undefined;
}

let entries: ReadonlyMap<string, Entry> | undefined;
/** Which first letters an entry has, by a hash of three: one look spares nearly all words the look-up. */
const OPENINGS = new Uint8Array(4096);

/** Hash of the first three letters, small and capital alike. */
function opening(form: string): number {
  return ((form.charCodeAt(0) | 32) * 961 + (form.charCodeAt(1) | 32) * 31 + (form.charCodeAt(2) | 32)) & 4095;
}

function readEntries(): ReadonlyMap<string, Entry> {
  const all = new Map<string, Entry>();
  VARIANTS.split('\n').forEach((row, pair) => {
    const [first, second, choice] = row.split('\t') as [string, string, string];
    const agency = choice === '1' ? 0 : choice === '2' ? 1 : undefined;
    if (!all.has(first)) all.set(first, { pair, side: 0, other: second, agency });
    if (!all.has(second)) all.set(second, { pair, side: 1, other: first, agency });
  });
  for (const form of all.keys()) OPENINGS[opening(form)] = 1;
  return all;
}

/** Endings of German inflection that may follow an entry, the longest first. */
const ENDINGS = ['', 's', 'n', 'e', 'en', 'er', 'es', 'em', 'ere', 'eren', 'erer', 'eres', 'ste', 'sten', 'er'];

const find = remembering(8192, 40, (form: string): Omit<VariantMention, 'start' | 'end'> | undefined => {
  entries ??= readEntries();
  for (const ending of ENDINGS) {
    if (!form.endsWith(ending)) continue;
    const stem = form.slice(0, form.length - ending.length);
    const own = entries.get(stem);
    if (own) return { pair: own.pair, side: own.side, other: own.other + ending, agency: own.agency };
    // At the beginning of a sentence an adjective has a capital.
    const small = lowerFirst(stem);
    const lower = small === stem ? undefined : entries.get(small);
    if (lower)
      return {
        pair: lower.pair,
        side: lower.side,
        other: upperFirst(lower.other) + ending,
        agency: lower.agency,
      };
  }
  return undefined;
});

/** Shortest entry ("Bö" is none), in UTF-16 units. */
const SHORTEST = 3;

/** „SZ Photo“: a word behind a name or an acronym may be a part of it, and is written as its bearer writes it. */
function isNamePart({ tokens, tags }: ParsedSentence, i: number): boolean {
  const before = tokens[i - 1];
  return before !== undefined && (/^\p{Lu}{2,8}$/u.test(before.norm) || (tags[i] === 'NE' && tags[i - 1] === 'NE'));
}

/** The words of a paragraph that may be written in two ways. Linear. */
export function readVariants(sentences: readonly ParsedSentence[]): VariantMention[] {
  entries ??= readEntries();
  const found: VariantMention[] = [];
  for (const sentence of sentences)
    for (const [i, { kind, norm, text, start, end }] of sentence.tokens.entries()) {
      if (kind !== 'word' || norm.length < SHORTEST || OPENINGS[opening(norm)] === 0 || norm !== text) continue;
      const entry = isNamePart(sentence, i) ? undefined : find(norm);
      if (entry) found.push({ ...entry, start, end });
    }
  return found;
}
