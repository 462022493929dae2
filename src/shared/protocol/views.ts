import type { Passage, Range } from './places.ts';

// What the views show of an open article.

/** Client → server: what happens in the article. Params {@link DocumentParams}, answer {@link EventsAnswer} or null (document not open). */
export const EVENTS = 'schlussredaktion/events';

/** Client → server: who is quoted with what. Params {@link DocumentParams}, answer {@link QuotesAnswer} or null. */
export const QUOTES = 'schlussredaktion/quotes';

/** Client → server: what is to be checked in the article, hints too. Params {@link DocumentParams}, answer {@link FindingsAnswer} or null. */
export const FINDINGS = 'schlussredaktion/findings';

export type EventStatus = 'happened' | 'ongoing' | 'planned' | 'reported' | 'denied' | 'possible';

export interface EventWhen {
  readonly range: Range;
  /** The words of the text: "am Dienstag". */
  readonly text: string;
  /** TIMEX3 value: 2022-01-10, 2022-W03, XXXX-01-10 … */
  readonly value: string;
  /** The last day of a range, as an ISO date. */
  readonly until?: string;
  readonly certain: boolean;
  /** How the day was worked out, one sentence in the language of the findings: "aus dem Artikeldatum 28. Dezember 2021". */
  readonly explanation: string;
}

export interface EventActor {
  /** The fullest name of the article, or the words in the nominative. */
  readonly name: string;
  /** `other`: no person by name and no body that acts. */
  readonly kind: 'person' | 'organisation' | 'other';
}

/** Somebody who takes part in an event. The text is in its base form: "Kreistag" where "des Kreistags" stands. */
export interface Participant extends Passage {
  /** Whether the clause itself does not name it: a pronoun or a shared subject was traced back. */
  readonly inferred: boolean;
  /** Whom it names; never empty. */
  readonly actors: readonly EventActor[];
}

export interface EventItem {
  /** Stable while the event's words and their rank among equal ones stay the same; unique in the answer. */
  readonly id: string;
  /** The clause, in the order of which the items come. */
  readonly clause: Passage;
  readonly trigger: Range;
  readonly title: string;
  /** By which it stands among the exceptions where somebody says that it is no event. */
  readonly wording: string;
  readonly when: EventWhen | undefined;
  readonly who: readonly Participant[];
  /** Texts in their base form: "leere Lagerhalle" where "in einer leeren Lagerhalle" stands. */
  readonly where: readonly Passage[];
  readonly status: EventStatus;
  /** Who says so. */
  readonly source?: Passage;
  /** It is the news itself: told by the headline or the lead. */
  readonly main?: boolean;
  /** Mentions of the same event share this number. */
  readonly cluster: number;
}

export interface EventsAnswer {
  /** Document version the answer holds for. */
  readonly version: number;
  /** ISO date of the article, undefined where unknown. */
  readonly date: string | undefined;
  readonly events: readonly EventItem[];
  /** How many somebody has said to be no events, where there are such; they are not among them. */
  readonly none?: number;
}

export interface QuoteItem {
  /** Stable while the quote's words and their rank among equal ones stay the same; unique in the answer. */
  readonly id: string;
  /** Marks included. Statements only: titles, names and terms are no quotes here. */
  readonly passage: Passage;
  /** Number of words between the marks. */
  readonly words: number;
  readonly speaker: Passage | undefined;
  readonly cue: Passage | undefined;
  /** How sure kind and speaker are, 0 … 1. */
  readonly confidence: number;
  /** Whether the speaker stands elsewhere than beside the quote (continued or presumed). */
  readonly presumed: boolean;
}

export interface SpeakerItem {
  /** Stable while the name stays the same; unique in the answer. */
  readonly id: string;
  /** Full name of the first mention; undefined for quotes nobody is given for. */
  readonly name: string | undefined;
  readonly role: string | undefined;
  /** First mention of the speaker. */
  readonly mention: Range | undefined;
  readonly words: number;
  readonly quotes: readonly QuoteItem[];
}

export interface QuotesAnswer {
  readonly version: number;
  /** Unattributed first, then in the order of first quotes. */
  readonly speakers: readonly SpeakerItem[];
}

export interface FindingItem {
  /** Stable while the words, the rule and the rank among equal ones stay the same; unique in the answer. */
  readonly id: string;
  readonly rule: string;
  /** What the rule is about, in the language of the findings: "Satz ohne Verb". */
  readonly kind: string;
  readonly severity: 'error' | 'warning' | 'information' | 'hint';
  readonly message: string;
  readonly passage: Passage;
}

/** A finding that somebody does not want to be told. */
export interface IgnoredItem extends FindingItem {
  /** Rule or family by which it is ignored, and the wording; without it, whatever is flagged. */
  readonly by: { readonly rule: string; readonly text?: string };
  readonly reason?: string;
}

export interface FindingsAnswer {
  readonly version: number;
  /** In the order of the text. */
  readonly findings: readonly FindingItem[];
  /** What would be told but for somebody's wish, in the order of the text. */
  readonly ignored: readonly IgnoredItem[];
}
