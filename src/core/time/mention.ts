import type { Span } from '../text/span.ts';
import type { DayPart, Reference, Season, Shift, Unit } from './word.ts';

/** A calendar date as far as the text states it; at least one part is there. */
export interface CalendarForm {
  readonly kind: 'calendar';
  readonly year?: number;
  readonly bc?: boolean;
  readonly month?: number;
  readonly day?: number;
  /** ISO weekday stated beside a date ("Dienstag, 10. Januar"). */
  readonly weekday?: number;
}

/** What of a year (or month) is meant by a phrase such as "im August vorigen Jahres": the inner part, without its year. */
export type InnerForm =
  | { readonly kind: 'month'; readonly month: number; readonly day?: number }
  | { readonly kind: 'season'; readonly season: Season };

/**
 * The date a mention means, with its certain parts only; what is implied is worked out by the resolver.
 * `from`: 'article' counts from the article's day, 'told' from the last date the text told, 'context' from whichever the text's kind asks for.
 */
export type DateForm =
  | CalendarForm
  | {
      readonly kind: 'shifted';
      readonly unit: Unit;
      readonly by: number;
      readonly from: 'article' | 'told' | 'context';
      /** Said with "dieses" or "heurig": in news the year of writing, whatever year was stated before. */
      readonly these?: true;
      readonly inner?: InnerForm;
    }
  | {
      readonly kind: 'weekday';
      readonly weekday: number;
      readonly shift?: Shift;
      readonly deictic?: number;
      /** Of the week so many weeks from the article's: "Freitag nächster Woche" 1. */
      readonly week?: number;
      /** So many weeks from the day it would be alone: "Montag in drei Wochen" 3, "Freitag vor zwei Wochen" -2. */
      readonly weeks?: number;
    }
  /** "am ersten Sonntag im August"; `nth` -1 is the last. */
  | {
      readonly kind: 'nth-weekday';
      readonly nth: number;
      readonly weekday: number;
      readonly month: number;
      readonly year?: number;
    }
  | {
      readonly kind: 'season';
      readonly season: Season;
      readonly year?: number;
      readonly bc?: boolean;
      readonly shift?: Shift;
    }
  | {
      readonly kind: 'part';
      readonly part: 'Q' | 'H';
      readonly index: number;
      readonly year?: number;
      readonly shift?: Shift;
    }
  | { readonly kind: 'week'; readonly week: number; readonly year?: number }
  | { readonly kind: 'weekend'; readonly shift?: Shift }
  | { readonly kind: 'decade'; readonly decade: number; readonly bc?: boolean; readonly century: boolean }
  | { readonly kind: 'century'; readonly century: number; readonly bc?: boolean }
  | { readonly kind: 'holiday'; readonly holiday: string; readonly year?: number }
  | { readonly kind: 'deictic'; readonly days: number; readonly nowadays?: boolean }
  /** `ofTale`: in a tale it means the tale's own time and says nothing ("damals"). */
  | { readonly kind: 'reference'; readonly reference: Reference; readonly ofTale?: true }
  | { readonly kind: 'nth'; readonly unit: 'W' | 'D'; readonly index: number }
  /** A season of sport or a school year over the turn of the year; no one year is its own. */
  /** A day by its number alone: "am 16.", "Dienstag, der 16." */
  | { readonly kind: 'day-of-month'; readonly day: number; readonly weekday?: number }
  | { readonly kind: 'years'; readonly first: number; readonly last: number }
  | { readonly kind: 'same-day' }
  | { readonly kind: 'unknown' };

/** The day of a clock time or part of the day that names none itself. */
export const SAME_DAY: DateForm = { kind: 'same-day' };

export interface Clock {
  readonly hour: number;
  readonly minute: number;
  /** Offset in TIMEX3 form if a zone is named: "+01". */
  readonly zone?: string;
}

/** Which way from the article's day the sentence looks: its tense, or a preposition that says so. */
export type Direction = 'past' | 'future' | undefined;

/** A time expression of one paragraph as parsed, before the article's date is known. Spans relative to the paragraph. */
export interface TimeMention extends Span {
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** Of dates and times. */
  readonly date?: DateForm;
  readonly clock?: Clock;
  readonly dayPart?: DayPart;
  /** TIMEX3 value of durations and sets, which no date changes. */
  readonly value?: string;
  /** How many times in the set's unit: "zweimal im Monat" 2. */
  readonly times?: number;
  /** "Anfang", "Mitte", "Ende" of what `date` says. */
  readonly phase?: 'start' | 'mid' | 'end';
  /** For a duration that places something: "vor zwei Jahren" -1, "in drei Tagen" 1; `through` up to the day of writing: "in den vergangenen zwei Jahren". */
  readonly distance?: { readonly amount: number; readonly unit: Unit; readonly sign: -1 | 1; readonly through?: true };
  /** The mention is the first (or last) day of a range that the next (or last) mention closes. */
  readonly rangeWith?: 'next' | 'previous';
  /** Written so, but no such day exists: "31. Juni", "32.13.2022". */
  readonly impossible?: 'day' | 'month' | 'year' | 'hour';
  readonly direction: Direction;
  /** Its clause is in the pluperfect: it looks back from the day told last. */
  readonly before?: true;
  /** Sentence of the paragraph it stands in. */
  readonly sentence: number;
}
