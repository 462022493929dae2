import type { Entity } from '../entities/entity.ts';
import type { Mention } from '../quotes/quote.ts';
import type { Span } from '../text/span.ts';
import type { DraftPhrase } from './draft.ts';
import type { OwnText } from './own-text.ts';

/** What is known of an event's surroundings when its participants and places are put together. Absolute offsets. */
export interface Surroundings {
  /** Offset of the paragraph: phrases of the draft are relative to it. */
  readonly start: number;
  readonly text: OwnText;
  /** The draft's phrases without those that are times. */
  readonly phrases: readonly DraftPhrase[];
  /** Names in the clause. */
  readonly entities: readonly Entity[];
  /** Names in the whole sentence. */
  readonly nearby: readonly Entity[];
  /** Roads and lines in the clause. */
  readonly roads: readonly Mention[];
  readonly trigger: Span;
  /** Whom a pronoun that is the subject stands for. */
  readonly actor: Mention | undefined;
}
