import { MORPH } from '../lexicon/morphology.ts';
import { antecedentOf, argumentsOf, clauseLemma, tokensOfClause } from '../syntax/query.ts';
import type { Clause, ParsedSentence } from '../syntax/sentence.ts';
import type { Span } from '../text/span.ts';
import { type ClausePlace, lowerAt, opensWith, spanOfTokens } from './clause-place.ts';
import { isImplicative, isPerception } from './draft-details.ts';
import { eventNoun, STATES } from './event-nouns.ts';
import { isSpeech } from './event-verb.ts';

/** Forms of "kommen", with which "es kam zu" names what happened. */
const CAME = /^(?:kommt|kam|komme|gekommen)$/u;

/**
 * The clause whose time holds for this one too, as stretches of text: the one above, where this one tells what is tried, achieved, seen or
 * what happened with it ("…, als …", "…, wobei …", "kam es zu einem Unfall, bei dem …"); for a main clause the "als" clause before it.
 */
export function atOnceWith(place: ClausePlace): Span[] {
  const other = clauseAtOnce(place);
  return other === undefined ? [] : stretchesOf(place.sentence, tokensOfClause(place.sentence, other));
}

function clauseAtOnce({ sentence, clause, k, lexicon }: ClausePlace): number | undefined {
  const { parent, kind } = clause;
  if (kind === 'main') {
    const when = sentence.clauses.findIndex(
      (c) => c.parent === k && c.last <= (clause.finite ?? 0) && isOpenedBy(sentence, c, /^als$/u),
    );
    return when >= 0 && isTold(sentence, clause) && isTold(sentence, sentence.clauses[when]!) && tells(sentence, k)
      ? when
      : undefined;
  }
  if (parent === undefined) return undefined;
  const above = sentence.clauses[parent]!;
  const lemma = clauseLemma(sentence, above, lexicon.morphology);
  if (kind === 'infinitive') return isImplicative(lemma) ? parent : undefined;
  if (kind === 'relative') return isAtIncident(sentence, clause, above) && isTold(sentence, above) ? parent : undefined;
  if (isPerception(lemma)) return parent;
  const joined =
    isOpenedBy(sentence, clause, /^wobei$/u) || (isOpenedBy(sentence, clause, /^als$/u) && !isCompared(sentence, clause));
  return joined && isTold(sentence, clause) && isTold(sentence, above) && tells(sentence, parent) ? parent : undefined;

  /** Whether a clause tells what happened, and not that something is said or was so. */
  function tells(of: ParsedSentence, n: number): boolean {
    const args = argumentsOf(of, n, lexicon.morphology);
    if (!args || args.voice === 'copula' || (args.lemma !== undefined && STATES.has(args.lemma))) return false;
    const word = lowerAt(of, args.verb);
    return !isSpeech(of, { span: spanOfTokens(of, args.verb, args.verb + 1), word, index: args.verb });
  }
}

const isOpenedBy = (sentence: ParsedSentence, clause: Clause, by: RegExp): boolean =>
  clause.kind === 'subordinate' && opensWith(sentence, clause, by);

/** Whether a clause tells of the past: preterite or perfect, neither what had been before nor what would be. */
function isTold({ words, tags }: ParsedSentence, { finite, rightBracket }: Clause): boolean {
  if (finite === undefined) return false;
  const { lower, lowerWhole } = words[finite]!;
  const participle = rightBracket.some((i) => /^V[VA]PP$/u.test(tags[i]!));
  if (/^(?:hat|haben|ist|sind)$/u.test(lower)) return participle;
  if (/^(?:hatten?|waren?)$/u.test(lower)) return !participle;
  return (lowerWhole & MORPH.preterite) !== 0 && tags[finite] !== 'VMFIN' && !/^(?:hätte|wäre|würde)/u.test(lower);
}

/** "schneller, als die Polizei erlaubte": nothing happens then. */
function isCompared({ words, tags }: ParsedSentence, { first }: Clause): boolean {
  const before = words[tags[first - 1] === '$,' ? first - 2 : first - 1];
  return (
    before !== undefined && ((before.lowerWhole & MORPH.comparative) !== 0 || /^(?:mehr|anders|nichts?)$/u.test(before.lower))
  );
}

/** "kam es zu einem Unfall, bei dem …", "ein Feuer brach aus, bei dem …": the incident that the clause above tells, not one that it only names. */
function isAtIncident(sentence: ParsedSentence, clause: Clause, above: Clause): boolean {
  const { tags, phrases } = sentence;
  const pronoun = clause.subordinator;
  if (pronoun === undefined || tags[pronoun - 1] !== 'APPR' || lowerAt(sentence, pronoun - 1) !== 'bei') return false;
  const at = antecedentOf(sentence, clause);
  const noun = at === undefined ? undefined : phrases[at];
  if (at === undefined || !noun || eventNoun(lowerAt(sentence, noun.head)) === undefined) return false;
  if (at === above.subject) return true;
  if (noun.preposition === undefined || noun.parent !== undefined) return false;
  const came = [above.finite, ...above.rightBracket].some((i) => i !== undefined && CAME.test(lowerAt(sentence, i)));
  return lowerAt(sentence, noun.preposition) === 'bei' || (came && lowerAt(sentence, noun.preposition) === 'zu');
}

/** "Dabei wurden zwei Menschen verletzt": what happened with what the sentence before tells. */
export function isAccompanying({ sentence, clause, own }: ClausePlace): boolean {
  const first = own.find((i) => !sentence.tags[i]!.startsWith('$'));
  return (
    clause.kind === 'main' &&
    first !== undefined &&
    clause.finite === first + 1 &&
    lowerAt(sentence, first) === 'dabei' &&
    isTold(sentence, clause)
  );
}

/** The text of the clause's own tokens, which those of clauses inside it may interrupt. */
export function stretchesOf({ tokens }: ParsedSentence, own: readonly number[]): Span[] {
  const stretches: { start: number; end: number }[] = [];
  let before = -2;
  for (const i of own) {
    const { start, end } = tokens[i]!;
    if (before === i - 1) stretches.at(-1)!.end = end;
    else stretches.push({ start, end });
    before = i;
  }
  return stretches;
}
