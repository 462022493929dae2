import type { ParsedSentence } from '../../syntax/sentence.ts';
import { casedLike } from '../../text/first-letter.ts';
import type { GrammarSlip } from '../slip.ts';
import type { VerbReader } from './verb-words.ts';

/** Most forms that are offered. */
const MOST = 3;

/** The finite verb at token `at` stands in the wrong number; `to` is the right one. */
export function verbNumberSlip(
  s: ParsedSentence,
  at: number,
  kind: string,
  to: 'singular' | 'plural',
  verbs: VerbReader,
): GrammarSlip {
  const { start, end, norm } = s.tokens[at]!;
  const corrections = verbs
    .otherNumber(s.words[at]!.lower, to)
    .slice(0, MOST)
    .map((form) => casedLike(form, norm))
    .map((right) => ({ right, edits: [{ start, end, text: right }] }));
  return { rule: 'verb-number', kind, start, end, corrections };
}
