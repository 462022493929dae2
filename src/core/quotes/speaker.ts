import type { Morphology } from '../lexicon/morphology.ts';
import { withApposition } from './apposition.ts';
import type { Word } from './matrix.ts';
import type { NounPhrase } from './noun-phrase.ts';

/** Word indices of a segment, half open. */
export interface WordRange {
  readonly first: number;
  readonly last: number;
}

/** The words of a segment that say who speaks. */
export interface Speaker extends WordRange {
  readonly kind: NounPhrase['kind'];
  readonly phrase: NounPhrase | undefined;
}

/** What is answered and answers nothing: „Auf Anfrage heißt es …“ */
const QUESTION = /(?:frage|fragen)$/iu;

/** The phrase with its apposition as a speaker; a question is none. */
export function speakerOf(
  words: readonly Word[],
  phrase: NounPhrase | undefined,
  limit: number,
  morphology: Morphology | undefined,
): Speaker | undefined {
  if (!phrase || QUESTION.test(words[phrase.head]?.text ?? '')) return undefined;
  return { first: phrase.first, last: withApposition(words, phrase, limit, morphology), kind: phrase.kind, phrase };
}
