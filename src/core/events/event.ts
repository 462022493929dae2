import type { Mention } from '../quotes/quote.ts';
import type { Span } from '../text/span.ts';

export type EventStatus = 'happened' | 'planned' | 'reported' | 'denied' | 'possible';

/** Something that happens, as one clause tells it. Absolute UTF-16 offsets; the span is the clause. */
export interface EventMention extends Span {
  readonly trigger: Span;
  /** Short, in the text's own words: "Sicherheitsgespräche USA – Russland". */
  readonly title: string;
  /** `until`: the last day of a range, as an ISO date. */
  readonly when: (Span & { readonly value: string; readonly certain: boolean; readonly until?: string }) | undefined;
  readonly who: readonly Mention[];
  readonly where: readonly Mention[];
  readonly status: EventStatus;
  /** Mentions of the same event share this number; it counts from 0 in the order of first mentions. */
  readonly cluster: number;
}
