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
  /** The words that say who speaks, as they stand there (may be a pronoun). */
  readonly speaker: Mention | undefined;
  readonly cue: Mention | undefined;
  readonly speakerSource: SpeakerSource | undefined;
  /** 0 … 1: how sure kind and speaker are. */
  readonly confidence: number;
  /** The mention a pronoun or a surname alone stands for: the fullest one before it; the speaker itself where it is full. */
  readonly speakerFull: Mention | undefined;
  /** Name under which the views group the quote, e.g. "Anna Weber" or "Ein Sprecher der Polizei"; without role. */
  readonly speakerName: string | undefined;
  /** The role that goes with the name ("Bundeskanzlerin"), from its first mention. */
  readonly speakerRole: string | undefined;
  /** Number of words between the marks. */
  readonly words: number;
  /** Whether it stands as a sentence of its own, with nothing but its marks. */
  readonly standsAlone: boolean;
  /** Whether anybody is given, here or near; `presumed` and `continued` speakers across paragraphs are none. */
  readonly attributed: boolean;
  /** Whom the quote most likely belongs to where nobody is given: what "add attribution" offers first. */
  readonly presumed: Mention | undefined;
  /** Index of the quote that holds this one, if it stands inside another. */
  readonly inside: number | undefined;
  /** Index of the quote this one goes on with where one runs over several paragraphs. */
  readonly continues: number | undefined;
}

/** A quote while its speaker is being looked for. */
export type Draft = { -readonly [K in keyof Quote]: Quote[K] };
