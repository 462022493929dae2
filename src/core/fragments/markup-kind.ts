import type { Span } from '../text/span.ts';

/** What kind of leftover a piece of markup is; message ids of the rule. */
export type MarkupKind =
  | 'wiki'
  | 'wiki-quotes'
  | 'heading'
  | 'html'
  | 'entity'
  | 'shortcode'
  | 'tracking'
  | 'image-size'
  | 'template'
  | 'mojibake'
  | 'escape'
  | 'link'
  | 'footnote';

/** A leftover with what should stand in its place; `replacement` undefined = only a human can say. Relative to the text searched. */
export interface Markup extends Span {
  readonly kind: MarkupKind;
  readonly replacement: string | undefined;
  /** The replacement is exact: nothing a reader should see is lost. */
  readonly safe: boolean;
  /** The sentence may speak of it as of a word. */
  readonly mentioned?: boolean;
}
