import { cueForms } from '../cue-lexicon.ts';
import { isMark, type Segment, startsLower, type Word } from '../matrix.ts';
import type { CandidateFact } from './candidate.ts';

/** How a candidate stands to a quotation in its own sentence. */
export interface Relation {
  /** Index of the candidate in the paragraph. */
  readonly candidate: number;
  readonly side: 'before' | 'after';
  /** Words between the two. */
  readonly gap: number;
  /** Other candidates between the two. */
  readonly others: number;
  /** The verb between them that stands nearest to the candidate. */
  readonly verb: 'saying' | 'other' | undefined;
  /** Words between that verb and the candidate. */
  readonly verbGap: number;
  /** A verb stands right at the quotation, on the candidate's side. */
  readonly verbAtQuote: boolean;
  /** The verb right before a candidate that stands before the quotation. */
  readonly verbBefore: 'saying' | 'other' | undefined;
  /** The quotation stands right behind a colon. */
  readonly colon: boolean;
  /** The candidate stands right before a colon. */
  readonly label: boolean;
  /** The word that makes the candidate the source: "so", "laut", "zufolge", "wie", or a noun of saying ("Angaben"). */
  readonly source: 'so' | 'laut' | 'zufolge' | 'wie' | 'noun' | undefined;
  /** Conjunctions and relative pronouns between the two. */
  readonly subordinators: number;
}

const OPENS_CLAUSE = /^(?:KOUS|PRELS|PWAV)$/;
const SOURCE_NOUN = /^(?:Angaben?|Worten?|Ansicht|Meinung|Aussagen?|Einschätzung|Auffassung|Informationen|Darstellung)$/u;

const isVerb = (w: Word): boolean => w.quote < 0 && w.tag.startsWith('V');
const says = (w: Word): 'saying' | 'other' => (startsLower(w.text) && cueForms(w.lower).length > 0 ? 'saying' : 'other');

/** The relations of all candidates of a sentence to the quotation that is its word `place`. */
export function relationsTo(
  { words }: Segment,
  place: number,
  candidates: readonly { readonly fact: CandidateFact; readonly index: number }[],
): Relation[] {
  return candidates
    .filter(({ fact }) => fact.last <= place || fact.first > place)
    .map(({ fact, index }) => {
      const after = fact.first > place;
      const between = after ? words.slice(place + 1, fact.first) : words.slice(fact.last, place);
      const others = candidates.filter(({ fact: x }) =>
        after ? x.first > place && x.last <= fact.first : x.first >= fact.last && x.last <= place,
      ).length;
      const verbs = between.flatMap((w, i) => (isVerb(w) ? [i] : []));
      const verb = after ? verbs.at(-1) : verbs[0];
      const atQuote = after ? verbs[0] : verbs.at(-1);
      const before = words[fact.first - 1];
      return {
        candidate: index,
        side: after ? 'after' : 'before',
        gap: between.length,
        others,
        verb: verb === undefined ? undefined : says(between[verb]!),
        verbGap: verb === undefined ? 0 : after ? between.length - 1 - verb : verb,
        verbAtQuote: atQuote !== undefined && (after ? atQuote : between.length - 1 - atQuote) <= 1,
        verbBefore: before && isVerb(before) ? says(before) : undefined,
        colon: isMark(words[place - 1], ':'),
        label: isMark(words[fact.last], ':'),
        source: sourceOf(words, fact, after ? between : []),
        subordinators: between.filter((w) => OPENS_CLAUSE.test(w.tag)).length,
      };
    });
}

function sourceOf(words: readonly Word[], fact: CandidateFact, between: readonly Word[]): Relation['source'] {
  const before = words[fact.first - 1];
  if (between.some((w) => w.lower === 'so')) return 'so';
  if (words[fact.last]?.lower === 'zufolge' || words[fact.last + 1]?.lower === 'zufolge') return 'zufolge';
  if (before?.lower === 'laut' || before?.lower === 'so' || before?.lower === 'wie') return before.lower;
  const noun = before && SOURCE_NOUN.test(before.text) ? before : words[fact.first - 2];
  return noun && SOURCE_NOUN.test(noun.text) ? 'noun' : undefined;
}
