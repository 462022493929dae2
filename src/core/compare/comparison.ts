import type { Entity } from '../entities/entity.ts';
import type { Quote } from '../quotes/quote.ts';
import type { Span } from '../text/span.ts';

/** What became of words of the source in a quotation. `moved`: the same words in another order. */
export type ChangeKind = 'added' | 'dropped' | 'replaced' | 'moved';

/** One change. Absolute UTF-16 spans; the article's is empty where words were dropped, the source's where words were added. */
export interface QuoteChange {
  readonly kind: ChangeKind;
  readonly article: Span;
  readonly source: Span;
  /** A negation came, went or moved ("nicht", "kein", "unmöglich"). */
  readonly negation: boolean;
  /** A number is among the words. */
  readonly number: boolean;
}

/** `exact`: word for word, but for what typography, transcripts and marked cuts make different. */
export type QuoteState = 'exact' | 'changed' | 'missing';

/** A quotation of the article beside its source. Span of the quotation, marks included. */
export interface QuoteComparison extends Span {
  readonly quote: Quote;
  readonly state: QuoteState;
  /** Cuts are marked: "(…)". */
  readonly shortened: boolean;
  /** Words of the newsroom stand in brackets: "[der Regierung]". */
  readonly inserted: boolean;
  /** Where the words stand in the source, in the order of the quotation; empty where they were not found. */
  readonly places: readonly Span[];
  /** In the order of the quotation. */
  readonly changes: readonly QuoteChange[];
}

/** A name of the article that the source does not have. Span of the first mention. */
export interface MissingName extends Span {
  readonly name: string;
  readonly kind: Entity['kind'];
  /** A name of the source that is spelt almost alike. */
  readonly similar: Span | undefined;
}

/** A number of the article, with its unit, that the source does not have. Span of both. */
export interface MissingFigure extends Span {
  /** Where the source has the same number with another unit of measure. */
  readonly otherUnit: Span | undefined;
}

/** What comes of laying an article beside its source. All lists in the order of the article. */
export interface SourceComparison {
  readonly quotes: readonly QuoteComparison[];
  readonly names: readonly MissingName[];
  readonly figures: readonly MissingFigure[];
}
