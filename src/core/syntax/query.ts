import type { Span } from '../text/span.ts';
import type { Clause, ParsedSentence, Phrase } from './sentence.ts';

export { antecedentOf, argumentsOf, type VerbArguments } from './verb-arguments.ts';
export { clauseLemma, mainVerb, separatedPrefix, verbGroup } from './verb-group.ts';

/** The clause a token belongs to; undefined for a token out of range. */
export function clauseOfToken(sentence: ParsedSentence, token: number): Clause | undefined {
  const index = sentence.clauseOf[token];
  return index === undefined ? undefined : sentence.clauses[index];
}

/** Index of the innermost phrase that holds a token, or -1. */
export function phraseAt(sentence: ParsedSentence, token: number): number {
  let found = -1;
  for (let k = 0; k < sentence.phrases.length; k++) {
    const p = sentence.phrases[k]!;
    if (
      p.first <= token &&
      token < p.last &&
      (found < 0 || p.last - p.first <= sentence.phrases[found]!.last - sentence.phrases[found]!.first)
    )
      found = k;
  }
  return found;
}

/** Which of a phrase's dependents belong to its text. */
export interface PhraseReach {
  /** Genitive attributes and "von" phrases; on unless false. */
  readonly attributes?: boolean;
  /** Conjuncts: "Russland und die USA"; on unless false. */
  readonly conjuncts?: boolean;
  /** Appositions in commas; off unless true. */
  readonly appositions?: boolean;
}

/** The token range (half open) of a phrase with what hangs on it. */
export function phraseRange(sentence: ParsedSentence, phrase: number, reach: PhraseReach = {}): { first: number; last: number } {
  const { phrases } = sentence;
  const p = phrases[phrase]!;
  let last = p.last;
  for (let k = 0; k < phrases.length; k++) {
    const q = phrases[k]!;
    if (q.parent !== phrase || q.first < p.first) continue;
    const wanted =
      q.link === 'coordination'
        ? reach.conjuncts !== false
        : q.link === 'apposition'
          ? reach.appositions === true
          : reach.attributes !== false;
    if (wanted) last = Math.max(last, phraseRange(sentence, k, reach).last);
  }
  return { first: p.first, last };
}

/** The text span (UTF-16, relative to the paragraph) of a phrase with what hangs on it, without its preposition. */
export function phraseSpan(sentence: ParsedSentence, phrase: number, reach: PhraseReach = {}): Span {
  const p = sentence.phrases[phrase]!;
  const { first, last } = phraseRange(sentence, phrase, reach);
  let from = first;
  if (p.preposition !== undefined && sentence.tags[p.preposition] === 'APPR') from = Math.min(p.preposition + 1, last - 1);
  return { start: sentence.tokens[from]!.start, end: sentence.tokens[last - 1]!.end };
}

/** The span of a clause's subject with its attributes and conjuncts; undefined if none was found. */
export function subjectSpan(sentence: ParsedSentence, clause: Clause, reach: PhraseReach = {}): Span | undefined {
  return clause.subject === undefined ? undefined : phraseSpan(sentence, clause.subject, reach);
}

/** The span of a clause from its first to its last token, what interrupts it included. */
export function clauseSpan(sentence: ParsedSentence, clause: Clause): Span {
  const { tokens } = sentence;
  return { start: tokens[clause.first]!.start, end: tokens[Math.max(clause.first, clause.last - 1)]!.end };
}

/** The span of a clause's object in the accusative with its attributes and conjuncts; undefined if none was found. */
export function objectSpan(sentence: ParsedSentence, clause: Clause, reach: PhraseReach = {}): Span | undefined {
  return clause.object === undefined ? undefined : phraseSpan(sentence, clause.object, reach);
}

/** Phrases of a clause, from left to right. */
export function phrasesOf(sentence: ParsedSentence, clause: number): Phrase[] {
  return sentence.phrases.filter((p) => sentence.clauseOf[p.head] === clause);
}

/** Clauses that hang directly on a clause. */
export function childrenOf(sentence: ParsedSentence, clause: number): number[] {
  return sentence.clauses.flatMap((c, k) => (c.parent === clause ? [k] : []));
}

/** The tokens of the clause alone, without those of clauses inside it. */
export function tokensOfClause({ tokens, clauseOf }: ParsedSentence, clause: number): number[] {
  const own: number[] = [];
  for (let i = 0; i < tokens.length; i++) if (clauseOf[i] === clause) own.push(i);
  return own;
}
