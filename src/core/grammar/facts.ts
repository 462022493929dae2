import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Settings } from '../settings.ts';
import type { ParsedParagraph } from '../syntax/paragraph.ts';
import { findNounSlips } from './phrase/noun-slips.ts';
import { type PhraseReader, phraseReader } from './phrase/phrase-fit.ts';
import type { GrammarSlip } from './slip.ts';

/** What of one paragraph is plainly broken grammar. Spans relative to the paragraph. */
export interface GrammarFacts {
  readonly slips: readonly GrammarSlip[];
}

const readers = new WeakMap<Lexicon, PhraseReader>();

function readerOf(lexicon: Lexicon): PhraseReader {
  let reader = readers.get(lexicon);
  if (!reader) {
    reader = phraseReader(lexicon);
    readers.set(lexicon, reader);
  }
  return reader;
}

/** Reads the facts of one paragraph. Pure; never throws. */
export function readGrammarFacts({ sentences }: ParsedParagraph, lexicon: Lexicon, _settings: Settings): GrammarFacts {
  if (!lexicon.morphology || !lexicon.tagger) return { slips: [] };
  const reader = readerOf(lexicon);
  return { slips: sentences.flatMap((sentence) => findNounSlips(sentence, reader)) };
}
