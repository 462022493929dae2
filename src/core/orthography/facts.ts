import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Settings } from '../settings.ts';
import type { ParsedParagraph } from '../syntax/paragraph.ts';
import { findMarkSlips, type MarkSlip } from './marks.ts';

/** What of one paragraph is written against the norm by marks, hyphens, blanks or capitals. Spans relative to the paragraph. */
export interface OrthographyFacts {
  readonly marks: readonly MarkSlip[];
}

/** Reads the facts of one paragraph. Pure; never throws. */
export function readOrthographyFacts({ text }: ParsedParagraph, _lexicon: Lexicon, _settings: Settings): OrthographyFacts {
  return { marks: findMarkSlips(text) };
}
