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

/** A word of the sentence that may go into the title, in order. Relative to the paragraph. */
export interface TitlePiece extends Span {
  /** Number of the phrase it belongs to, if that may be left out as a whole where the title is too long. */
  readonly part?: number;
  /** Of the subject, an object, the predicate or a negation: no title is cut before it. */
  readonly core?: true;
  /** A verb of the clause. */
  readonly verb?: true;
  /** A preposition or article, which leads to the next word. */
  readonly lead?: true;
}

/**
 * An event of one clause as the paragraph alone tells it; times, names and quotes come in when the article is put together. Most drafts are
 * background and come to nothing, so only what decides that is worked out at once.
 */
export interface EventDraft extends Span {
  /** Number of the sentence in its paragraph, and where it begins and ends. */
  readonly sentence: number;
  readonly sentenceStart: number;
  readonly sentenceEnd: number;
  readonly trigger: Span;
  /** The trigger in lower case: the head of an event noun, or the verb's form with its prefix. */
  readonly word: string;
  readonly kind: EventClass | undefined;
  readonly nominal: boolean;
  /** Stretches that belong to the clause: its tokens without those of clauses inside it. */
  readonly stretches: readonly Span[];
  /** Stretches of the clause above, whose time holds for this one too: "*Am Montag gelang es*, das Feuer zu löschen". */
  readonly above: readonly Span[];
  /** What speaks for or against its being news, by name. */
  readonly cues: readonly string[];
  /** The beginnings of its content words, to be compared with the headline's. */
  readonly keys: readonly string[];
  /** No main clause: its subject is none that a pronoun takes up. */
  readonly subordinate: boolean;
  /** The subject of a main clause. */
  readonly subject: DraftPhrase | undefined;
  /** An incident named beside what the clause itself tells: "Bei dem Brand wurden zwei Menschen verletzt". */
  readonly beside: boolean;
  /** A noun that is spoken of as known, before or behind what the clause tells: "nach dem Brand". */
  readonly apart: boolean;
  /** A noun with its article, alone, that may take up what was told: "Die Sprengung". */
  readonly resumes: boolean;
  /** It goes on with the subject of the clause before, and so with its time: "… wurde am Montag gefasst und gestand". */
  readonly continues: boolean;
  /** It goes with what the sentence before tells: "*Dabei* wurden zwei Menschen verletzt". */
  readonly accompanies: boolean;
  /** Its verb is "wird" or "werden": with a time that is not over, it is ahead. */
  readonly ahead: boolean;
  /** Its verb is in the past. */
  readonly past: boolean;
  /** The rest, worked out when it is first asked for. */
  readonly details: () => DraftDetails;
}

/** What an event is told with. */
export interface DraftDetails {
  /** What a verb and its noun have in common: "sperr" of "gesperrt" and "Sperrung". */
  readonly stem: string;
  /** For nominal triggers, the noun phrase as the text has it, with its preposition. */
  readonly noun: readonly TitlePiece[];
  /** The name inside its compound that says whose event it is: "Nordbau" in "Nordbau-Pleite". */
  readonly bearer: Span | undefined;
  readonly pieces: readonly TitlePiece[];
  readonly phrases: readonly DraftPhrase[];
  /** Attributes with words of their own, between article and noun: their times are not the clause's. */
  readonly attributes: readonly Span[];
  /** What only names the source of the news: nobody in it takes part. */
  readonly sources: readonly Span[];
  /** The phrase that says on whose word the clause stands: "laut *Polizei*", "*die Polizei* sagte, …". */
  readonly source: Span | undefined;
  readonly status: EventStatus;
  /** Whether something is done to the subject ("wird gesperrt"), or the clause tells what it is since ("ist gesperrt", "ist entgleist"). */
  readonly voice: 'active' | 'passive' | 'state';
  /** Says that a date was moved: no contradiction. */
  readonly moved: boolean;
}

/** A draft that is going to be told. */
export type ToldDraft = EventDraft & DraftDetails;

/** A draft with its details. Field by field: all have one shape then, which the comparisons of events live on. */
export function toldDraft(plan: EventDraft): ToldDraft {
  const { details } = plan;
  const told = details();
  return {
    start: plan.start,
    end: plan.end,
    sentence: plan.sentence,
    sentenceStart: plan.sentenceStart,
    sentenceEnd: plan.sentenceEnd,
    trigger: plan.trigger,
    word: plan.word,
    kind: plan.kind,
    nominal: plan.nominal,
    stretches: plan.stretches,
    above: plan.above,
    cues: plan.cues,
    keys: plan.keys,
    subordinate: plan.subordinate,
    subject: plan.subject,
    beside: plan.beside,
    apart: plan.apart,
    resumes: plan.resumes,
    continues: plan.continues,
    accompanies: plan.accompanies,
    ahead: plan.ahead,
    past: plan.past,
    details,
    stem: told.stem,
    noun: told.noun,
    bearer: told.bearer,
    pieces: told.pieces,
    phrases: told.phrases,
    attributes: told.attributes,
    sources: told.sources,
    source: told.source,
    status: told.status,
    voice: told.voice,
    moved: told.moved,
  };
}
