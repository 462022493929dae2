import type { ProtectedSpan } from '../text/protected/protected-span.ts';
import type { ParsedSentence } from './sentence.ts';

/** A paragraph's text after parsing: what the capabilities read their facts from. All spans relative to the paragraph. */
export interface ParsedParagraph {
  /** The paragraph's text without its line end. Holds line breaks only where hard-wrapped lines were joined. */
  readonly text: string;
  readonly sentences: readonly ParsedSentence[];
  /** What of the text is no prose, in order, without overlap. */
  readonly protected: readonly ProtectedSpan[];
}
