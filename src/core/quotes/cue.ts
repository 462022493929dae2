import type { CueFrame } from './cue-lexicon.ts';
import type { Speaker } from './speaker.ts';

/** A place in a sentence that says somebody spoke. */
export interface Cue {
  /** Word index of the finite verb (or of "so", "laut", "zufolge"). */
  readonly at: number;
  /** Words that make the cue up, in order. */
  readonly words: readonly number[];
  readonly frames: ReadonlySet<CueFrame>;
  readonly lemma: string;
  readonly kind: 'verb' | 'so' | 'source' | 'noun' | 'copula';
  readonly plural: boolean;
  /** A passive (or lassen) that does not say who acts: its subject is no speaker. */
  readonly agentless: boolean;
  /** What is said stands in a document ("darin heißt es"): `speaker` is the document. */
  readonly document: boolean;
  readonly speaker: Speaker | undefined;
}

/** How a cue stands to a passage: right after it, before a colon, in its clause, elsewhere in the sentence. */
export type CueRelation = 'after' | 'colon' | 'clause' | 'far';
