import type { Span } from '../text/span.ts';
import type { EventStatus } from './event.ts';
import type { EventClass } from './event-nouns.ts';

/** A noun phrase of a clause that may be a participant or a place. Relative to the paragraph, without preposition and article-less. */
export interface DraftPhrase extends Span {
  readonly text: string;
  /** Where its head begins. */
  readonly headStart: number;
  /** Where it begins with preposition and article. */
  readonly lead: number;
  /** Lower-case preposition that governs it. */
  readonly preposition: string | undefined;
  /** A pronoun: stands for somebody named before. */
  readonly pronoun: boolean;
  readonly plural: boolean;
  /** Its possible gender, number and case, as bits of the lexicon's `AGREEMENT`; 0 = unknown. */
  readonly agreement: number;
  /** Its head is a proper name. */
  readonly name: boolean;
  readonly role: 'subject' | 'object' | 'adverbial' | 'genitive';
}

/** A piece of the clause that may go into the title, in order. */
export interface TitlePiece extends Span {
  readonly text: string;
  /** The separated prefix of the verb, which looks like a preposition. */
  readonly prefix?: true;
  /** Pieces with the least number are left out first where the title is too long; none = stays. */
  readonly leave?: number;
}

/** An event of one clause as the paragraph alone tells it; times, names and quotes come in when the article is put together. */
export interface EventDraft extends Span {
  readonly sentence: number;
  /** Where its sentence begins and ends. */
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
  readonly trigger: Span;
  /** The trigger in lower case: the head of an event noun, or the verb's form with its prefix. */
  readonly word: string;
  /** What a verb and its noun have in common: "sperr" of "gesperrt" and "Sperrung". */
  readonly stem: string;
  readonly kind: EventClass | undefined;
  readonly nominal: boolean;
  /** For nominal triggers, the noun phrase for the title. */
  readonly noun: TitlePiece | undefined;
  readonly pieces: readonly TitlePiece[];
  readonly phrases: readonly DraftPhrase[];
  /** Attributes with words of their own, between article and noun: their times are not the clause's. */
  readonly attributes: readonly Span[];
  /** What only names the source of the news: nobody in it takes part. */
  readonly sources: readonly Span[];
  /** Stretches that belong to the clause: its tokens without those of clauses inside it. */
  readonly stretches: readonly Span[];
  readonly status: EventStatus;
  /** Tells of somebody speaking: no event without a time of its own. */
  readonly speech: boolean;
  /** A state or a clause of little weight: no event without a time of its own. */
  readonly weak: boolean;
  /** No main clause: it may share the subject of the clause before. */
  readonly subordinate: boolean;
  /** An incident named beside what the clause itself tells: "Bei dem Brand wurden zwei Menschen verletzt". */
  readonly beside: boolean;
  /** It goes on with the subject of the clause before, and so with its time: "… wurde am Montag gefasst und gestand". */
  readonly continues: boolean;
  /** Whether something is done to the subject ("wird gesperrt"), or the clause tells what it is since ("ist gesperrt", "ist entgleist"). */
  readonly voice: 'active' | 'passive' | 'state';
  /** Its verb is "wird" or "werden": with a time that is not over, it is ahead. */
  readonly ahead: boolean;
  /** Its verb is in the past. */
  readonly past: boolean;
  /** What a clause that hangs on it says, for the title where it fits: "Stadt hat entschieden, die Brücke abzureißen". */
  readonly complement: readonly TitlePiece[];
  /** Says that a date was moved: no contradiction. */
  readonly moved: boolean;
}
