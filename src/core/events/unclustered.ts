import type { ZoneKind } from '../zones/zone.ts';
import type { ToldDraft } from './draft.ts';
import type { EventMention } from './event.ts';

/** An event as its paragraph tells it, before mentions of one event are put together. */
export interface Unclustered {
  readonly event: EventMention;
  /** What speaks for its being listed, and how much. */
  readonly cues: readonly string[];
  readonly score: number;
  readonly draft: ToldDraft;
  readonly zone: ZoneKind;
  /** Its day, with or without its year; undefined where it has none. */
  readonly day: string | undefined;
  /** Its time lies ahead by its own words, whatever the article's date: "kommenden Mittwoch". */
  readonly pointsAhead: boolean;
  /** It names the end of a month or year: "Ende 2026". */
  readonly late: boolean;
  /** The first and the last day that its time may mean, as ISO dates. */
  readonly first: string | undefined;
  readonly last: string | undefined;
}

/** An event as its paragraph told it last, `by` units before where it stands now: the same object as long as nothing about it changes. */
export interface PlacedTold {
  readonly told: Unclustered;
  readonly by: number;
}
