import type { Span } from '../text/span.ts';
import type { Category } from './category.ts';

/** A run of lines that does not belong to the article. Absolute UTF-16 span, whole paragraphs. */
export interface BoilerplateBlock extends Span {
  /** A name of the contract, or `only-boilerplate` for a text that holds nothing else: then it is the only block. */
  readonly category: Category | 'only-boilerplate';
  /** Whether removing it without asking is safe: every line's wording speaks for itself, and nothing that it opens or belongs to stays behind. */
  readonly certain: boolean;
  /** Where a sentence of the article begins behind the block's words, in the same paragraph: nothing from there on goes. */
  readonly until?: number;
  /** Whether it goes on below in lines that may be the article's as well: then it is reported, and nothing of it goes. */
  readonly unfinished?: boolean;
  /** Paragraphs in the block. */
  readonly lines: number;
  /** How sure the model is of its least sure line, 0 … 1. */
  readonly probability: number;
}

/** Flagged lines of one kind, from the first to the last. */
export interface Run {
  readonly first: number;
  readonly last: number;
  readonly category: Category;
}
