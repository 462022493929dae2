import type { Span } from '../text/span.ts';

/** A time expression with its TIMEX3 type and value. Absolute UTF-16 offsets. */
export interface TimeExpression extends Span {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value, e.g. 2022-01-10, 2022-W03, P2D, PRESENT_REF; with XXXX where the year is open. */
  readonly value: string;
  /** Whether all parts of the value are stated in the text or follow from it; false where a part was implied. */
  readonly certain: boolean;
  /** How the value was worked out, for hovers; a message id of the time capability with its arguments. */
  readonly basis: TimeBasis;
  /** Of a set, how many times in its unit, if the text says so: "zweimal im Monat" 2. */
  readonly times?: number;
  /** "Anfang", "Mitte", "Ende" of what the value says. */
  readonly phase?: 'start' | 'mid' | 'end';
  /** The value of the day, month or year a duration leads to: "vor zwei Jahren" in an article of 2022-01-10 -> 2020; the years of a season, "2019/2020". */
  readonly point?: string;
  /** The duration runs from `point` up to the article's day: "in den vergangenen zehn Jahren". */
  readonly through?: true;
  /** Opens a range that the next expression closes ("vom 3. bis 5. Mai"). */
  readonly opensRange?: boolean;
  /** ISO weekday (1 = Monday) where the text names one beside a date: "Dienstag, 10. Januar". */
  readonly weekday?: number;
  /** Its words point ahead of the day of writing, whatever that is: "kommenden Mittwoch", "in drei Tagen". */
  readonly ahead?: true;
  /** Written so, but no such day exists: "31. Juni". */
  readonly impossible?: 'day' | 'month' | 'year' | 'hour';
}

export type TimeBasis = 'stated' | 'article-date' | 'weekday-of-article' | 'year-of-article' | 'earlier-anchor' | 'open';
