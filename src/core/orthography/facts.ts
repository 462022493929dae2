import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Settings } from '../settings.ts';
import type { ParsedParagraph } from '../syntax/paragraph.ts';
import { findCapitalSlips } from './capitals.ts';
import { findHyphenSlips, type HyphenSlip } from './hyphens.ts';
import { findMarkSlips, type MarkSlip } from './marks.ts';
import type { Slip } from './slip.ts';
import { findWordSlips, type WordSlip } from './words.ts';

/** What of one paragraph is written against the norm by marks, hyphens, blanks or capitals. Spans relative to the paragraph. */
export interface OrthographyFacts {
  readonly marks: readonly MarkSlip[];
  readonly hyphens: readonly HyphenSlip[];
  readonly words: readonly WordSlip[];
  readonly capitals: readonly Slip[];
}

/** Reads the facts of one paragraph. Pure; never throws. */
export function readOrthographyFacts(
  { text, sentences }: ParsedParagraph,
  lexicon: Lexicon,
  _settings: Settings,
): OrthographyFacts {
  const { spelling, morphology } = lexicon;
  return {
    marks: findMarkSlips(text),
    hyphens: findHyphenSlips(text, spelling, morphology),
    words: sentences.flatMap((sentence) => findWordSlips(sentence, spelling, morphology)),
    capitals: sentences.flatMap((sentence) => findCapitalSlips(sentence, spelling, morphology)),
  };
}
