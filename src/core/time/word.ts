/** Units of TIMEX3 durations, from seconds to centuries; `WE` weekend, `DE` decade, `CE` century. */
export type Unit = 'S' | 'MIN' | 'H' | 'D' | 'WE' | 'W' | 'M' | 'Q' | 'Y' | 'DE' | 'CE';
/** Parts of the day (TIMEX3): morning, midday, afternoon, evening, night. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI';
/** How many units back or ahead an adjective points: vorletzte -2, vergangene -1, diese 0, nächste 1, übernächste 2. */
export type Shift = -2 | -1 | 0 | 1 | 2;
export type Season = 'SP' | 'SU' | 'FA' | 'WI';
export type Reference = 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';

/** What a word (lower case) can be in a time expression. Most words are one thing only. */
export interface Word {
  readonly month?: number;
  readonly weekday?: number;
  readonly dayPart?: DayPart;
  readonly season?: Season;
  readonly unit?: Unit;
  /** The form of a unit is plural, or may be ("Tage", "Jahren"). */
  readonly plural?: boolean;
  /** A cardinal's value; halves are possible ("anderthalb"). */
  readonly cardinal?: number;
  readonly ordinal?: number;
  /** An amount that is not a number: "einige", "mehrere", "wenige". */
  readonly some?: boolean;
  /** Days from the day of writing: heute 0, gestern -1. */
  readonly deictic?: number;
  readonly reference?: Reference;
  /** Of an adjective or pronoun before a unit. */
  readonly shift?: Shift;
  /** The shift counts from the last date told, not from the day of writing: "folgenden", "selben". */
  readonly narrative?: boolean;
  /** Anfang, Mitte, Ende. */
  readonly phase?: 'start' | 'mid' | 'end';
  /** Approximation before an amount: "rund", "etwa". */
  readonly approx?: boolean;
  /** A set's value of an adverb in small letters, which in capitals is a genitive: "mittwochabends". */
  readonly habit?: string;
  /** A set's value when the word says it alone: "täglich". */
  readonly set?: string;
  /** A duration's value when the word says it alone: "jahrelang". */
  readonly duration?: string;
  /** Shift of a compound with its unit: "vorjahr" -1 Y. */
  readonly compound?: { readonly unit: Unit; readonly by: number; readonly narrative?: boolean };
  readonly every?: boolean;
}

/** Adds what a word's forms, parted by blanks, can be. */
export type Put = (forms: string, word: Word) => void;
