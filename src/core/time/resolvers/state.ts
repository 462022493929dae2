import type { CivilDay } from '../calendar.ts';
import type { Point } from '../point.ts';
import type { TimeBasis } from '../time-expression.ts';

export interface Resolved {
  readonly point?: Point;
  /** Instead of a point: PAST_REF and the like. */
  readonly fixed?: string;
  readonly basis: TimeBasis;
  readonly certain: boolean;
  /** A value to show where the TIMEX3 value cannot hold it. */
  readonly hint?: string;
}

/** The years that a heading sets its chapter in: "1863", "Westfront 1944/1945", "1919 – Die Niederlage". */
export interface Chapter {
  readonly first: number;
  readonly last: number;
  /** The heading begins with its year, so that headings without one stand below it. */
  readonly ofYears: boolean;
  /** The last date told that lies in these years. */
  told: Point;
}

/** What the text has told so far; the resolver's only state. */
export interface State {
  readonly article: CivilDay | undefined;
  readonly region: string | undefined;
  /** Mentions whose year is a side remark, which the tale does not follow. */
  readonly aside: ReadonlySet<number>;
  /** The text tells history: years far from the article's, no "gestern". */
  readonly narrative: boolean;
  /** The date that opens a range, until its end is read. */
  opened: Point | undefined;
  /** The years a heading of a tale has set; undefined in news. */
  chapter: Chapter | undefined;
  /** The last date told that has a year. */
  told: Point | undefined;
  /** It was told in the paragraph at hand. */
  toldHere: boolean;
  /** The side remark last made, which only its own sentence goes on from: "1986 aufgegeben, drei Jahre später". */
  side: { readonly point: Point; readonly sentence: number } | undefined;
  /** Years stated in this paragraph and those stated last before it, near or far: what a weekday beside a date without its year may be of. */
  years: readonly number[];
  /** The year was stated (not implied) at `toldAt`, an index that counts mentions. */
  statedAt: number;
  /** Year, or finer, of the last date stated with its year. */
  stated: Point | undefined;
  /** The last day told in this paragraph, for clock times. */
  day: Point | undefined;
  /** The last day stated by number in this paragraph, for "in der dritten Woche". */
  base: Point | undefined;
  daySentence: number;
  /** The year that a sentence is set in: "Im kommenden Jahr soll sie vom 21. bis 24. Januar dauern". */
  frame: { readonly year: number; readonly sentence: number } | undefined;
  /** Sentence of the mention at hand. */
  sentence: number;
  index: number;
}

export const open = (point: Point): Resolved => ({ point, basis: 'open', certain: false });

export function contextYear(state: State): number | undefined {
  return state.narrative ? (state.told?.bc ? undefined : (state.told?.year ?? state.article?.year)) : state.article?.year;
}

export function implied(point: Point | undefined, state: State, otherwise: Point): Resolved {
  if (!point) return open(otherwise);
  return { point, basis: state.narrative ? 'earlier-anchor' : 'year-of-article', certain: false };
}
