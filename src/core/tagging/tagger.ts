import type { Sentence } from '../text/token.ts';
import type { TaggedSentence } from './sentence.ts';

/** A trained tagger over sentences of this project's own tokeniser. Deterministic; never throws. */
export interface TaggerModel {
  tag(sentence: Sentence): TaggedSentence;
}
