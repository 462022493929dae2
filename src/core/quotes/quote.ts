import type { Span } from '../text/span.ts';

/** A stretch of the text with its wording. Absolute UTF-16 offsets. */
export interface Mention extends Span {
  readonly text: string;
}

/** How the speaker of a quote was found, from surest to least sure. */
export type SpeakerSource = 'same-sentence' | 'colon' | 'neighbour-sentence' | 'continued' | 'interview' | 'presumed';

/** A passage between quotation marks, marks included. Absolute UTF-16 offsets. */
export interface Quote extends Span {
  /** `statement` is somebody's words, whole or in part; `mention` is a title, name, term or so-called quote. */
  readonly kind: 'statement' | 'mention';
  readonly speaker: Mention | undefined;
  readonly cue: Mention | undefined;
  readonly speakerSource: SpeakerSource | undefined;
  /** 0 … 1: how sure kind and speaker are. */
  readonly confidence: number;
}
