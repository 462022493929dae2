import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Morphology } from '../lexicon/morphology.ts';
import type { ParsedParagraph } from '../syntax/paragraph.ts';
import type { Span } from '../text/span.ts';
import type { Cue } from './cue.ts';
import { AUXILIARIES } from './cue-lexicon.ts';
import { readMatrix, type Segment } from './matrix.ts';
import { readCues } from './read-cues.ts';

/** A paragraph's sentences seen from outside its passages, with what says in each that somebody speaks. */
export interface Reading {
  readonly text: string;
  readonly segments: readonly Segment[];
  /** By segment. */
  readonly cues: readonly (readonly Cue[])[];
  readonly morphology: Morphology | undefined;
}

/** Reads a paragraph with its outer passages collapsed. The costly part of the facts: done only where somebody asks. */
export function readParagraph(paragraph: ParsedParagraph, outer: readonly Span[], lexicon: Lexicon): Reading {
  const { morphology } = lexicon;
  const segments = readMatrix(paragraph, outer, lexicon.tagger !== undefined, morphology);
  return { text: paragraph.text, segments, cues: segments.map((s) => readCues(s, morphology)), morphology };
}

/** The word of the cue that carries the meaning: the participle rather than its auxiliary. */
export function cueSpan({ words }: Segment, cue: Cue): Span {
  const word = words[cue.words.find((k) => !AUXILIARIES.has(words[k]!.lower)) ?? cue.words[0]!]!;
  return { start: word.start, end: word.end };
}
