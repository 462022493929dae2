import type { SpeakerFact } from './speaker-fact.ts';

/** A speaker in the article: the fact, placed. */
export interface PlacedSpeaker {
  readonly fact: SpeakerFact;
  /** Offset of its paragraph. */
  readonly base: number;
  readonly paragraph: number;
}
