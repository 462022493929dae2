import { isPluralForm, type Morphology } from '../lexicon/morphology.ts';
import { antecedents } from '../syntax/antecedent.ts';
import { argumentsOf, clauseLemma } from '../syntax/query.ts';
import type { Clause, ParsedSentence } from '../syntax/sentence.ts';
import { isBody, isPerson } from './animacy.ts';
import { DASH } from './asides.ts';

/** Whose doing a clause tells. */
export interface EventSubject {
  /** Index into the sentence's phrases: the phrase with the subject's head. */
  readonly phrase: number;
  /** It stands in another clause: the one before "und", the noun a relative clause hangs on, the subject of the governing verb. */
  readonly shared: boolean;
}

/** The nouns that a clause's relative pronoun may stand for, the nearest first. Indices into `phrases`. */
export function antecedentsOf(sentence: ParsedSentence, clause: Clause): number[] {
  if (clause.kind !== 'relative' || clause.subordinator === undefined) return [];
  const at = sentence.phrases.findIndex((p) => p.first <= clause.subordinator! && clause.subordinator! < p.last);
  return at < 0 ? [] : antecedents(sentence, sentence.phrases, at);
}

/** Which of several nouns a relative clause tells of: somebody before something, the nearest first. */
function likeliest(sentence: ParsedSentence, nouns: readonly number[]): number | undefined {
  const lower = (at: number): string => sentence.words[sentence.phrases[at]!.head]!.lower;
  return nouns.find((at) => isPerson(lower(at)) || isBody(lower(at))) ?? nouns[0];
}

/**
 * The clause whose subject a main clause shares that begins with its verb, behind another: "Sie lichteten den Anker, setzten die Segel". What
 * stands behind such a verb is its object, unless it is a pronoun. Undefined for all other clauses.
 */
function donor(sentence: ParsedSentence, k: number): Clause | undefined {
  const { clauses, phrases, tags, clauseOf } = sentence;
  const clause = clauses[k]!;
  if (clause.kind !== 'main' || clause.finite === undefined || k === 0) return undefined;
  // A list of verbs ends with "und"; "…, erfuhr die Zeitung" is an insertion with a subject of its own.
  const listed = clauses.some((c, n) => n >= k && c.kind === 'main' && c.parent === clause.parent && c.conjunction !== undefined);
  if (!listed && !isObjectOnly(sentence, clause) && !hasOwnParticiple(sentence, clause)) return undefined;
  for (let i = clause.first; i < clause.finite; i++) if (clauseOf[i] === k && !/^(?:\$|KON|AD)/u.test(tags[i]!)) return undefined;
  if (clause.subject !== undefined && tags[phrases[clause.subject]!.head] === 'PPER') return undefined;
  // The clause that ends right before it, so that none of its own field stands there: "Wenn wir reden, wird die Stadt …".
  const own = clause.first + (/^(?:\$|KON)/u.test(tags[clause.first]!) ? 1 : 0);
  let touching = own - 1;
  while (touching > 0 && /^(?:\$,|KON)$/u.test(tags[touching]!)) touching--;
  if (DASH.test(sentence.words[touching]?.lower ?? '')) touching--;
  if (tags[touching]?.startsWith('$')) return undefined;
  for (let n = k - 1; n >= 0; n--) {
    const before = clauses[n]!;
    if (n !== clauseOf[touching]) continue;
    if (before.kind !== 'main' || before.parent !== clause.parent || before.finite === undefined) continue;
    return donor(sentence, n) ?? (before.subject === undefined ? undefined : before);
  }
  return undefined;
}

/** "…, habe seine Tochter bedroht": an auxiliary with a participle that does not say something is no insertion. */
function hasOwnParticiple({ tags, words }: ParsedSentence, { finite, rightBracket }: Clause): boolean {
  const verb = rightBracket.find((i) => tags[i] === 'VVPP');
  return verb !== undefined && tags[finite!] === 'VAFIN' && !SAID.test(words[verb]!.lower);
}

const SAID = /(?:teilt|sagt|klärt|richtet|meldet|tont|räumt|tigt|digt|fahren|schrieben|geben|hört|nannt)$/u;

/** The phrase of "er", "sie", "es" right before the finite verb of a main clause, where nothing else stands before it. */
function frontPronoun({ clauses, phrases, tags, words }: ParsedSentence, k: number): number | undefined {
  const { finite, first } = clauses[k]!;
  if (finite === undefined || finite - first > 2 || tags[finite - 1] !== 'PPER') return undefined;
  if (!/^(?:er|sie|es)$/u.test(words[finite - 1]!.lower)) return undefined;
  const at = phrases.findIndex((p) => p.head === finite - 1);
  return at < 0 ? undefined : at;
}

/** "…, beging aber weniger Fehler": what stands behind the verb is no subject, since it is no person or body, or of another number. */
function isObjectOnly({ phrases, words, tags }: ParsedSentence, { subject, finite }: Clause): boolean {
  if (subject === undefined) return true;
  const { head, number } = phrases[subject]!;
  const { lower } = words[head]!;
  if (number === 'plural' && isPluralForm(words[finite!]!.lowerWhole) === false) return true;
  return tags[head] === 'NN' && !isPerson(lower) && !isBody(lower);
}

/**
 * The subject of a clause as the clause layer has it; a relative pronoun gives way to the noun it stands for, an infinitive has the subject,
 * or object, of the verb it hangs on. Undefined where a relative pronoun's noun is not found.
 */
export function subjectOf(sentence: ParsedSentence, k: number, morphology: Morphology | undefined): EventSubject | undefined {
  const { clauses, phrases, tags, clauseOf } = sentence;
  const clause = clauses[k]!;
  const governing = clause.kind === 'infinitive' && clause.parent !== undefined ? clauses[clause.parent] : undefined;
  // "Es gelang *den Helfern*, …"
  if (governing?.dative !== undefined && clauseLemma(sentence, governing, morphology) === 'gelingen')
    return { phrase: governing.dative, shared: true };
  const verb = argumentsOf(sentence, k, morphology);
  const at = donor(sentence, k)?.subject ?? verb?.controller ?? verb?.subject;
  if (at === undefined) return undefined;
  const home = clauseOf[phrases[at]!.head]!;
  const pronoun = tags[phrases[at]!.head] === 'PRELS';
  // "Es macht die Gruppe verantwortlich und reagierte": a clause that shares its subject has it in front.
  const front = home !== k && clauses[home]!.kind === 'main' ? frontPronoun(sentence, home) : undefined;
  if (front !== undefined) return { phrase: front, shared: true };
  const phrase = pronoun ? likeliest(sentence, antecedentsOf(sentence, clauses[home]!)) : at;
  return phrase === undefined ? undefined : { phrase, shared: pronoun || home !== k };
}
