import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Clause, ParsedSentence, Phrase } from '../syntax/sentence.ts';
import type { Span } from '../text/span.ts';
import type { EventSubject } from './subject.ts';

/** A clause in its sentence, with what is worked out once for all its events. */
export interface ClausePlace {
  readonly sentence: ParsedSentence;
  /** Number of the sentence in its paragraph, from 0. */
  readonly index: number;
  /** The paragraph's text. */
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly clause: Clause;
  /** Number of the clause in its sentence. */
  readonly k: number;
  /** Token indices of the clause itself, without those of clauses inside it. */
  readonly own: readonly number[];
  /** The clause's phrases with their indices. */
  readonly phrases: readonly { readonly p: Phrase; readonly at: number }[];
  /** The phrases of the sentence on which others hang. */
  readonly governors: ReadonlySet<number | undefined>;
  /** Infinitive of the verb of the clause above, for infinitive clauses. */
  readonly governing: string | undefined;
  readonly subject: EventSubject | undefined;
  /** Of a clause with several full verbs, which of them this is; 0 for the first and for all other clauses. */
  readonly conjunct: number;
}

export const lowerAt = (s: ParsedSentence, i: number): string => s.words[i]!.lower;

/** Whether a clause is opened by one of some conjunctions or question words. */
export function opensWith({ words }: ParsedSentence, { subordinator }: Clause, by: RegExp): boolean {
  return subordinator !== undefined && by.test(words[subordinator]!.lower);
}

/** Whether a clause is an infinitive that its verb governs: not "um … zu". */
export function isGovernedInfinitive({ tags }: ParsedSentence, { kind, first }: Clause): boolean {
  return kind === 'infinitive' && tags[first] !== 'KOUI' && tags[first + 1] !== 'KOUI';
}

/** The clause's tokens without marks. */
export const wordsOf = ({ sentence, own }: Pick<ClausePlace, 'sentence' | 'own'>): number[] =>
  own.filter((i) => !sentence.tags[i]!.startsWith('$'));

/** The text span of a range of tokens, half open. */
export function spanOfTokens(sentence: ParsedSentence, first: number, last: number): Span {
  return { start: sentence.tokens[first]!.start, end: sentence.tokens[last - 1]!.end };
}
