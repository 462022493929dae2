import type { TaggedParagraph } from '../article.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Settings } from '../settings.ts';

/** What this capability keeps of a paragraph for the article as a whole. Spans relative to the paragraph. */
export interface NameFacts {
  readonly placeholder?: never;
}

/** Reads the facts of one paragraph. Pure; never throws. */
export function readNameFacts(_paragraph: TaggedParagraph, _lexicon: Lexicon, _settings: Settings): NameFacts {
  return {};
}
