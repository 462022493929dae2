import type { ClassWeights } from '../lexicon/class-weights.ts';
import type { Morphology } from '../lexicon/morphology.ts';
import type { TaggedSentence } from '../tagging/tagged.ts';
import { type ClauseView, viewOf } from './argument-features.ts';
import { chooseArguments, MOST_CANDIDATES } from './argument-ranker.ts';
import type { Clause, ParsedSentence, Phrase } from './sentence.ts';

/** Prepositions that may only count: "über 200 Leute". */
const COUNTING: ReadonlySet<string> = new Set('über unter gegen um rund bis'.split(' '));

/** Whether a phrase may be an argument: no prepositional phrase, no year, nothing that hangs on another phrase. */
function mayBeArgument(s: TaggedSentence, p: Phrase): boolean {
  if (p.link !== undefined && p.link !== 'attribute') return false;
  if (s.tags[p.last] === 'APPO') return false; // "den Angaben zufolge"
  const { preposition } = p;
  if (preposition !== undefined)
    return s.tags[preposition + 1] === 'CARD' && COUNTING.has(s.words[preposition]!.lower) && p.head > preposition + 1;
  return s.tags[p.head] !== 'CARD' || !/^\d{4}$/u.test(s.words[p.head]!.lower);
}

/** A conjunct whose partner stands in another clause begins that clause's own phrase: "… ist gut und das Haus steht leer". */
export function partLinks(phrases: readonly Phrase[], clauseOf: Int16Array): Phrase[] {
  return phrases.map((p) =>
    p.parent !== undefined && clauseOf[phrases[p.parent]!.head] !== clauseOf[p.head]
      ? { ...p, parent: undefined, link: undefined }
      : p,
  );
}

/** A clause with its candidates and their places in the sentence's phrases. */
export interface Candidates {
  readonly view: ClauseView;
  readonly phrases: readonly number[];
}

/** The candidates of each clause that has a verb; undefined for the others. */
export function candidatesOf(s: ParsedSentence, morphology: Morphology | undefined): (Candidates | undefined)[] {
  const own: number[][] = s.clauses.map(() => []);
  const conjuncts = new Set<number>();
  for (let k = 0; k < s.phrases.length; k++) {
    const p = s.phrases[k]!;
    if (p.link === 'coordination') conjuncts.add(p.parent!);
    const clause = own[s.clauseOf[p.head]!];
    if (clause !== undefined && clause.length < MOST_CANDIDATES && mayBeArgument(s, p)) clause.push(k);
  }
  return s.clauses.map((clause, c) => {
    if (clause.finite === undefined && clause.kind !== 'infinitive') return undefined;
    const phrases = own[c]!;
    const view = viewOf(
      s,
      clause,
      phrases.map((k) => s.phrases[k]!),
      phrases.map((k) => conjuncts.has(k)),
      morphology,
    );
    return { view, phrases };
  });
}

/** The clauses with subject, objects and predicate noun, as the ranker chooses them. Without its weights they have none. */
export function findArguments(s: ParsedSentence, morphology: Morphology | undefined, model: ClassWeights | undefined): Clause[] {
  if (model === undefined) return [...s.clauses];
  const candidates = candidatesOf(s, morphology);
  const clauses = s.clauses.map((clause, c): Clause => {
    const own = candidates[c];
    if (own === undefined) return clause;
    const { subject, object, dative } = chooseArguments(own.view, model);
    const copula = own.view.voice === 'copula';
    return {
      ...clause,
      subject: own.phrases[subject],
      object: copula ? undefined : own.phrases[object],
      dative: own.phrases[dative],
      predicate: copula ? own.phrases[object] : undefined,
    };
  });
  return shareSubjects(clauses);
}

/** A coordinated clause without a subject of its own has that of the clause before it ("Er kam und ging"). */
function shareSubjects(clauses: readonly Clause[]): Clause[] {
  const result: Clause[] = [];
  for (const c of clauses) {
    let shared = c;
    if (c.subject === undefined && c.conjunction !== undefined && c.finite !== undefined && c.kind !== 'imperative') {
      const partner = result.findLast((x) => x.parent === c.parent && x.finite !== undefined);
      if (partner?.subject !== undefined) shared = { ...c, subject: partner.subject };
    }
    result.push(shared);
  }
  return result;
}
