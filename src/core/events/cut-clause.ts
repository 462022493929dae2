import type { Clause, ParsedSentence } from '../syntax/sentence.ts';
import type { EventSubject } from './subject.ts';

/** Adverbs that only tie a sentence to the one before (Duden, Grammatik: Konjunktionaladverbien). None of them changes what is said. */
export const CONNECTORS: ReadonlySet<string> = new Set(
  'allerdings jedoch aber zudem außerdem ausserdem dabei daher deshalb deswegen darum somit nämlich unterdessen indes indessen derweil hingegen dagegen freilich überdies ferner dann danach daraufhin dennoch trotzdem inzwischen mittlerweile zugleich gleichzeitig demnach demzufolge folglich schließlich übrigens immerhin doch denn'.split(
    ' ',
  ),
);
/** Quotation marks of all styles. */
export const QUOTES = /^["„“”«»‚‘’'›‹]$/u;
/** Those that a quotation stands in, no apostrophes among them. */
export const DOUBLE_QUOTES = /^["„“”«»]$/u;

/** A clause as a title is cut from it. */
export interface CutClause {
  readonly sentence: ParsedSentence;
  readonly clause: Clause;
  readonly k: number;
  /** Token indices of the clause itself. */
  readonly own: readonly number[];
  readonly subject: EventSubject | undefined;
}
