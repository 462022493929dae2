import type { Edit } from '../rules/finding.ts';
import type { Span } from '../text/span.ts';

/** The rule of the family `grammar/*` that reports a slip. */
export type GrammarRule =
  | 'agreement'
  | 'preposition-case'
  | 'genitive'
  | 'object-case'
  | 'verb-number'
  | 'verb-form'
  | 'doubled-verb'
  | 'confusion';

/** A way to put it right: the words that then stand there, and the edits that put them there. */
export interface Correction {
  readonly right: string;
  readonly edits: readonly Edit[];
  /** As likely as another one: none of them is to be put in without a choice. */
  readonly even?: boolean;
}

/** Words that cannot stand together in any of their readings. Spans are UTF-16 offsets, relative to the paragraph. */
export interface GrammarSlip extends Span {
  readonly rule: GrammarRule;
  /** What does not fit, by its name among the rule's messages. */
  readonly kind: string;
  /** The likeliest first, at most three. */
  readonly corrections: readonly Correction[];
  /** Right less often than a warning must be: shown as information, or as a hint. */
  readonly doubt?: 'some' | 'much';
}
