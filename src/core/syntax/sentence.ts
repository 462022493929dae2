import type { TaggedSentence } from '../tagging/tagged.ts';

/** The kind of a clause by the form and place of its verb. */
export type ClauseKind = 'main' | 'question' | 'imperative' | 'subordinate' | 'relative' | 'infinitive' | 'verbless';

/**
 * A clause of a sentence, as token indices into `ParsedSentence.tokens` (half open). Nested clauses (a relative clause inside a main
 * clause) are clauses of their own with `parent` set; a clause interrupted by another has its outer range in `first`/`last` and the
 * inner one's tokens do not belong to it (`clauseOf` in `ParsedSentence` says which clause a token belongs to).
 */
export interface Clause {
  readonly kind: ClauseKind;
  readonly first: number;
  readonly last: number;
  readonly parent: number | undefined;
  /** Token index of the finite verb, if the clause has one. */
  readonly finite: number | undefined;
  /** Token indices of the right bracket: participle, infinitive, separated prefix, in order; for verb-last clauses the finite verb is here too. */
  readonly rightBracket: readonly number[];
  /** Token index of the subordinating word (KOUS, PRELS, PWAV …). */
  readonly subordinator: number | undefined;
  /** Token index of the conjunction (KON) that opens the clause, if it is coordinated with one before. */
  readonly conjunction: number | undefined;
  /** Index into `phrases` of the subject, if one was found; a coordinated clause without its own has that of the clause before. */
  readonly subject: number | undefined;
  /** Index into `phrases` of the object in the accusative. */
  readonly object: number | undefined;
  /** Index into `phrases` of the object in the dative. */
  readonly dative: number | undefined;
  /** Index into `phrases` of the noun that a copula ties to the subject ("wird *Trainerin*"). */
  readonly predicate: number | undefined;
}

/** Case bits a phrase may still have. */
export const CASE = { nom: 1, gen: 2, dat: 4, acc: 8 } as const;

/** A noun phrase (or pronoun, or prepositional phrase), as token indices, half open. `head` is the token of its head noun or pronoun. */
export interface Phrase {
  readonly first: number;
  readonly last: number;
  readonly head: number;
  /** Possible cases, as bits of `CASE`; 0 = unknown. */
  readonly cases: number;
  readonly number: 'singular' | 'plural' | 'either';
  /** Possible gender, number and case together, as bits of the lexicon's `AGREEMENT`; 0 = unknown or contradictory. */
  readonly agreement: number;
  /** Token index of the preposition that governs it. */
  readonly preposition: number | undefined;
  /** Index of the phrase this one hangs on, and how: a genitive attribute, a "von" attribute, a conjunct of it, an apposition in commas. */
  readonly parent: number | undefined;
  readonly link: 'genitive' | 'attribute' | 'coordination' | 'apposition' | undefined;
}

/** A tagged sentence with its clauses and phrases. */
export interface ParsedSentence extends TaggedSentence {
  readonly clauses: readonly Clause[];
  /** Which clause (index) token i belongs to. */
  readonly clauseOf: Int16Array;
  readonly phrases: readonly Phrase[];
}
