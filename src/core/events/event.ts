import type { Mention } from '../quotes/quote.ts';
import type { Span } from '../text/span.ts';

/** How sure it is: `planned` holds obligations too, `possible` demands; `reported` rests on the word of its source alone. */
export type EventStatus = 'happened' | 'ongoing' | 'planned' | 'possible' | 'denied' | 'reported';

/** Somebody who takes part. */
export interface Participant extends Mention {
  /** Meant by a pronoun, and named elsewhere. */
  readonly inferred?: true;
}

/** Something that happens, as one clause tells it. Absolute UTF-16 offsets; the span is the clause. */
export interface EventMention extends Span {
  readonly trigger: Span;
  /** A cut of the sentence: its own words in their own order, with its verb. */
  readonly title: string;
  /** `until`: the last day of a range, as an ISO date. */
  readonly when: (Span & { readonly value: string; readonly certain: boolean; readonly until?: string }) | undefined;
  readonly who: readonly Participant[];
  readonly where: readonly Mention[];
  readonly status: EventStatus;
  /** Who says so. */
  readonly source: Mention | undefined;
  /** Mentions of the same event share this number; it counts from 0 in the order of first mentions. */
  readonly cluster: number;
  /** It is the news itself: told by the headline or the lead. */
  readonly main: boolean;
}
