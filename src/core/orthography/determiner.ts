import { ARTICLE_IN } from '../lexicon/closed-classes.ts';
import type { Morphology } from '../lexicon/morphology.ts';
import type { Reading } from '../lexicon/readings.ts';
import type { ParsedSentence } from '../syntax/sentence.ts';

/** Whether a word of this tag opens a noun phrase whose noun it agrees with: an article, also inside a preposition, a possessive or a demonstrative. */
export const opensPhrase = (tag: string | undefined): boolean => /^(?:ART|APPRART|PPOSAT|PDAT)$/u.test(tag ?? '');

/** What the determiner at token `at` may be; of a preposition with its article ("im") what the article may be. */
export function determinerReadings({ tokens }: ParsedSentence, at: number, morphology: Morphology): readonly Reading[] {
  const word = tokens[at]!.norm.toLowerCase();
  return morphology.readings(ARTICLE_IN[word] ?? word);
}
