import type { CivilDay } from '../calendar.ts';
import type { TimeMention } from '../mention.ts';
import type { Point } from '../point.ts';
import type { TimeBasis } from '../time-expression.ts';
import { type Chapter, isInChapter, leaveChapter } from './chapter.ts';

export interface Resolved {
  readonly point?: Point;
  /** Instead of a point: PAST_REF and the like. */
  readonly fixed?: string;
  readonly basis: TimeBasis;
  readonly certain: boolean;
  /** A value to show where the TIMEX3 value cannot hold it. */
  readonly hint?: string;
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

/** Keeps what later mentions count from. A range's or list's last day counts, as the last told. */
export function remember(m: TimeMention, resolved: Resolved, state: State): void {
  const { point } = resolved;
  if (!point) return;
  // A day without its year can be counted on from as well: the 12th of January, "am nächsten Tag" the 13th.
  if (point.year === undefined && point.month !== undefined && point.day !== undefined) state.told = point;
  if (m.date?.kind === 'shifted' && m.date.unit === 'Y' && !m.date.inner && point.year !== undefined && !state.narrative)
    state.frame = { year: point.year, sentence: m.sentence };
  if (point.year !== undefined && point.decade === undefined) {
    // A look back ("am Tag zuvor") does not move the tale; the next such look counts from the same day.
    if (state.aside.has(state.index) && state.told !== undefined) {
      state.side = { point, sentence: m.sentence };
      return;
    }
    // Neither does one at a year out of the chapter's years, where only the year is named ("auf ab 1941 ausgearbeiteten Plänen").
    if (m.date?.kind === 'calendar' && m.date.year !== undefined) leaveChapter(point, state);
    const out = !isInChapter(point, state);
    const back = m.date?.kind === 'shifted' && m.date.by < 0 && (m.date.from === 'told' || state.narrative);
    if (!back && !(out && point.month === undefined)) {
      state.told = point;
      state.toldHere = true;
    }
    if (!out && state.chapter) state.chapter.told = state.told ?? point;
    if (m.date?.kind === 'calendar' && m.date.year !== undefined) {
      state.stated = point;
      state.statedAt = state.index;
    }
  }
  if ((point.day !== undefined || point.weekday !== undefined) && m.date?.kind !== 'same-day') {
    state.day = point;
    state.daySentence = m.sentence;
    if (m.date?.kind === 'calendar') state.base = point;
  }
}

export const open = (point: Point): Resolved => ({ point, basis: 'open', certain: false });

export function contextYear(state: State): number | undefined {
  return state.narrative ? (state.told?.bc ? undefined : (state.told?.year ?? state.article?.year)) : state.article?.year;
}

export function implied(point: Point | undefined, state: State, otherwise: Point): Resolved {
  if (!point) return open(otherwise);
  return { point, basis: state.narrative ? 'earlier-anchor' : 'year-of-article', certain: false };
}
