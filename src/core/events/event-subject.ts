import { AGREEMENT, MORPH } from '../lexicon/morphology.ts';
import { CORE_CUES, type CueForm, cueForms } from '../quotes/cue-lexicon.ts';
import { CASE, type Clause, type ParsedSentence, type Phrase } from '../syntax/sentence.ts';
import { isBody, isPerson } from './animacy.ts';
import { eventNoun } from './event-nouns.ts';

/** Whose doing a clause tells. */
export interface EventSubject {
  /** Index into the sentence's phrases: the phrase with the subject's head. */
  readonly phrase: number;
  /** Token where it begins, which is before the phrase where the article stands apart: "die [von ihm geführte] Gruppe". */
  readonly first: number;
  /** It stands in another clause: the one before "und", the noun a relative clause hangs on, the subject of the governing verb. */
  readonly shared: boolean;
}

/** Verbs whose infinitive is the doing of their object: "Sie forderte die Stadt auf, … zu räumen". */
const OBJECT_CONTROL = new Set(
  'auffordern bitten zwingen verpflichten drängen anweisen beauftragen ermöglichen erlauben verbieten raten empfehlen untersagen befehlen gestatten ermahnen aufrufen vorwerfen beschuldigen'.split(
    ' ',
  ),
);

/**
 * The subject of a clause, its own or one that it shares. The clause layer's answer is taken, but for what it takes for a subject though it
 * stands in a list or is an article; a relative pronoun gives way to its antecedent, an infinitive has the subject of the governing clause.
 *
 * @param before the subjects of the clauses before, by their numbers.
 * @param governing the infinitive of the verb of the clause above, for infinitive clauses.
 */
export function eventSubject(
  sentence: ParsedSentence,
  k: number,
  before: readonly (EventSubject | undefined)[],
  governing?: string,
): EventSubject | undefined {
  const subject = plainSubject(sentence, k, before, governing);
  return subject && counted(sentence, subject);
}

const COMPARATIVE = /^(?:mehr|weniger)$/u;

/** "mehr als 160 Menschen": the noun is who, and its measure begins it. */
function counted({ phrases, words }: ParsedSentence, subject: EventSubject): EventSubject {
  const own = phrases[subject.phrase]!;
  if (COMPARATIVE.test(words[own.head]!.lower) && words[own.head + 1]?.lower === 'als') {
    const noun = phrases.findIndex((p) => p.first === own.head + 2 && p.preposition === undefined);
    return noun < 0 ? subject : { ...subject, phrase: noun, first: own.first };
  }
  const measured = words[own.first - 1]?.lower === 'als' && COMPARATIVE.test(words[own.first - 2]?.lower ?? '');
  return measured && subject.first === own.first ? { ...subject, first: own.first - 2 } : subject;
}

function plainSubject(
  sentence: ParsedSentence,
  k: number,
  before: readonly (EventSubject | undefined)[],
  governing: string | undefined,
): EventSubject | undefined {
  const { clauses, phrases, tags } = sentence;
  const clause = clauses[k]!;
  if (clause.kind === 'infinitive') return controller(sentence, clause, governing);
  const shared = sharedSubject(sentence, k, before);
  if (shared !== undefined) return { phrase: shared, first: phrases[shared]!.first, shared: true };
  const at = clause.subject;
  if (at === undefined || isListed(sentence, clause, phrases[at]!)) return guess(sentence, k, at);
  const own = phrases[at]!;
  if (clause.kind === 'relative' && tags[own.head] === 'PRELS') {
    const antecedent = antecedentOf(sentence, clause, own);
    return antecedent === undefined ? undefined : { phrase: antecedent, first: phrases[antecedent]!.first, shared: true };
  }
  if (tags[own.head] === 'ART') {
    // "Die von der Stadt geplanten Wohnungen": the article stands apart from its noun.
    const noun = phrases.findIndex(
      (p) =>
        p.first > own.head &&
        p.preposition === undefined &&
        p.link !== 'genitive' &&
        tags[p.head] !== 'TRUNC' &&
        (p.cases === 0 || (p.cases & CASE.nom) !== 0),
    );
    return noun < 0 || sentence.clauseOf[phrases[noun]!.head] !== k
      ? undefined
      : { phrase: noun, first: own.first, shared: false };
  }
  const verb = clause.finite === undefined ? undefined : sentence.words[clause.finite]!;
  const number = verb && isPlural(verb.mask | verb.lowerMask);
  const other = nameFirst(sentence, k, own) ?? fieldFirst(sentence, k, own) ?? objectFirst(sentence, k, own);
  if (other !== undefined) return { phrase: other, first: phrases[other]!.first, shared: false };
  // "mit zirka einer Milliarde Euro": a measure behind a preposition.
  if (UNITS.test(sentence.words[own.head]!.lower) && own.cases !== CASE.nom)
    return guess(sentence, k, at) ?? { phrase: at, first: own.first, shared: false };
  // "Fünf Platten erhielt er": the number of the verb decides.
  if (
    own.number === 'plural' &&
    number === false &&
    /^N/u.test(tags[own.head]!) &&
    !phrases.some((p) => p.parent === at && p.link === 'coordination')
  )
    return guess(sentence, k, at);
  // What the clause layer shares between clauses is shared as it was settled there.
  const owner = sentence.clauseOf[own.head]!;
  const settled = owner !== k && sentence.clauses[owner]!.subject === at ? before[owner] : undefined;
  return { phrase: settled?.phrase ?? at, first: settled?.first ?? own.first, shared: owner !== k };
}

const UNITS = /^(?:euro|dollar|franken|prozent|kilometer|meter|tonnen|uhr|jahren?|millionen?|milliarden?)$/u;

/** Whether a phrase behind the verb stands in a list, or one before it in an apposition of a prepositional phrase: no subject then. */
function isListed({ tags, phrases, clauseOf }: ParsedSentence, clause: Clause, { first, head, cases }: Phrase): boolean {
  if (clause.finite === undefined || cases === CASE.nom) return false;
  if (first > clause.finite) return tags[first - 1] === '$,' && clauseOf[first - 1] === clauseOf[head];
  // "Bei der Landung der Maschine, einer Boeing der Gesellschaft Northwest, wurden …"
  const opening = phrases.find((p) => p.first >= clause.first);
  if (clause.kind !== 'main' || opening?.preposition === undefined || opening.first >= first) return false;
  for (let i = opening.last; i < first; i++) if (tags[i] === '$,' && clauseOf[i] === clauseOf[head]) return true;
  return false;
}

/**
 * The phrase right behind the verb, where what stands before it may be its object and only this one can be the subject: a masculine
 * nominative ("Seine Strafe muss der Fahrer antreten"), or people where a thing stands in front ("Strafen haben die beiden Fahrer bekommen").
 */
function objectFirst({ phrases, words, tags, clauseOf, clauses }: ParsedSentence, k: number, own: Phrase): number | undefined {
  const { kind, finite } = clauses[k]!;
  if (kind !== 'main' || finite === undefined || own.last > finite || !(own.cases & CASE.acc) || !/^N/u.test(tags[own.head]!))
    return undefined;
  const at = phrases.findIndex(
    (p) => p.first === finite + 1 && clauseOf[p.head] === k && p.preposition === undefined && p.link === undefined,
  );
  const other = phrases[at];
  if (!other || tags[other.head] !== 'NN' || !(other.cases & CASE.nom)) return undefined;
  const verb = words[finite]!;
  const plural = isPlural(verb.mask | verb.lowerMask);
  if (plural === undefined || (other.number !== 'either' && (other.number === 'plural') !== plural)) return undefined;
  const masculine = words[other.first]!.lower === 'der' && !plural && !(other.cases & CASE.acc);
  const [mine, theirs] = [words[own.head]!.lower, words[other.head]!.lower];
  const people =
    plural && isPerson(theirs) && !isPerson(mine) && !AGENTS.test(mine) && !isBody(mine) && eventNoun(mine) === undefined;
  return masculine || people ? at : undefined;
}

/** Plurals of those who do something, and of women in an office: "Fischer", "Ärztinnen". */
const AGENTS = /(?:er|innen)$/u;

/** What stands in front of the verb, where the clause layer took what may as well be its object: "Die Union hat die Regierung aufgefordert". */
function fieldFirst({ phrases, words, tags, clauseOf, clauses }: ParsedSentence, k: number, own: Phrase): number | undefined {
  const { kind, finite, first } = clauses[k]!;
  if (
    kind !== 'main' ||
    finite === undefined ||
    own.first < finite ||
    !(own.cases & CASE.acc) ||
    !tags[own.head]!.startsWith('N')
  )
    return undefined;
  const at = phrases.findIndex(
    (p) => p.first === first && p.last <= finite && clauseOf[p.head] === k && p.preposition === undefined,
  );
  const front = phrases[at];
  if (
    !front ||
    !/^N[NE]$/u.test(tags[front.head]!) ||
    (front.cases !== 0 && !(front.cases & CASE.nom)) ||
    UNITS.test(words[front.head]!.lower)
  )
    return undefined;
  if (!isPerson(words[front.head]!.lower) && !isBody(words[front.head]!.lower)) return undefined;
  const plural = isPlural(words[finite]!.mask | words[finite]!.lowerMask);
  return plural === undefined || (front.number !== 'either' && (front.number === 'plural') !== plural) ? undefined : at;
}

/** The name in front of a copula, which says who is what: "Petra Moll wird die neue Trainerin". */
function nameFirst({ phrases, words, tags, clauseOf, clauses }: ParsedSentence, k: number, own: Phrase): number | undefined {
  const { kind, finite, first, rightBracket } = clauses[k]!;
  if (
    kind !== 'main' ||
    finite === undefined ||
    own.first < finite ||
    !/^(?:ist|sind|war|waren|wird|wurde|bleibt)$/u.test(words[finite]!.lower)
  )
    return undefined;
  if (rightBracket.some((i) => tags[i]!.startsWith('VV'))) return undefined;
  const at = phrases.findIndex(
    (p) =>
      p.first === first && p.last <= finite && clauseOf[p.head] === k && tags[p.head] === 'NE' && p.preposition === undefined,
  );
  return at < 0 ? undefined : at;
}

/** Without a subject of the clause layer's: the bare phrase or word before the verb, or behind it where a preposition opens the clause. */
function guess(sentence: ParsedSentence, k: number, not: number | undefined): EventSubject | undefined {
  const { phrases, clauses, clauseOf, words } = sentence;
  const { finite, kind, first } = clauses[k]!;
  if (finite === undefined) return undefined;
  const verb = words[finite]!.mask | words[finite]!.lowerMask;
  const fits = (p: Phrase, at: number): boolean =>
    at !== not &&
    clauseOf[p.head] === k &&
    p.preposition === undefined &&
    p.link === undefined &&
    (p.cases & CASE.nom) !== 0 &&
    !(p.number === 'singular' && isPlural(verb) === true) &&
    !(p.number === 'plural' && isPlural(verb) === false);
  let at = phrases.findIndex((p, i) => p.last <= finite && fits(p, i) && !isListed(sentence, clauses[k]!, p));
  // Behind the verb only where the clause layer's own choice was no good.
  if (
    at < 0 &&
    not !== undefined &&
    kind === 'main' &&
    phrases.some((p) => p.first >= first && p.last <= finite && p.preposition !== undefined)
  )
    at = phrases.findIndex((p, i) => p.first === finite + 1 && fits(p, i));
  return at < 0 ? undefined : { phrase: at, first: phrases[at]!.first, shared: false };
}

/** Whether a verb's form goes only with a plural (true) or a singular (false) of the third person. */
export function isPlural(mask: number): boolean | undefined {
  const [one, many] = [(mask & MORPH.thirdSingular) !== 0, (mask & MORPH.thirdPlural) !== 0];
  return one === many ? undefined : many;
}

/** The subject of the main clause before, for one that begins with its verb: "Sie hielten an, öffneten die Türen und stiegen aus". */
function sharedSubject(sentence: ParsedSentence, k: number, subjects: readonly (EventSubject | undefined)[]): number | undefined {
  const { clauses, phrases, words, tags, clauseOf } = sentence;
  const { kind, finite, first, subject } = clauses[k]!;
  if (kind !== 'main' || finite === undefined || first === 0 || finite - first > 1) return undefined;
  // A conjunction in it says that it is none, though its comma is missing.
  for (let i = first - 1; i >= 0 && clauseOf[i] === clauseOf[first - 1]; i--) if (tags[i] === 'KOUS') return undefined;
  const comma = words[first]!.lower === ',' || words[first - 1]!.lower === ',';
  const joined = tags[first] === 'KON' && finite === first + 1;
  const left = clauseOf[first - 1]!;
  const before = clauses[left];
  const theirs = subjects[left]?.phrase;
  if (!(comma || joined) || left === k || before?.kind !== 'main' || before.finite === undefined || theirs === undefined)
    return undefined;
  const verb = words[finite]!;
  const own = subject === undefined ? undefined : phrases[subject]!;
  if (own === undefined) return theirs;
  // A subject of its own that can be nothing else, or behind reported words: "…, teilte die Stadt mit".
  if (own.first < first || !(own.cases & CASE.acc) || (comma && cueForms(verb.lower).some(isCore))) return undefined;
  const number = isPlural(verb.mask | verb.lowerMask);
  const other = words[before.finite]!;
  return number !== undefined && number === isPlural(other.mask | other.lowerMask) ? theirs : undefined;
}

function isCore({ lemma, prefix }: CueForm): boolean {
  return CORE_CUES.has(lemma) || CORE_CUES.has(`${prefix ?? ''}${lemma}`);
}

/** The noun a relative clause hangs on: the nearest before its comma that agrees with the pronoun and, as a subject, with the verb. */
function antecedentOf(sentence: ParsedSentence, clause: Clause, pronoun: Phrase): number | undefined {
  const { phrases, words, clauseOf } = sentence;
  const verb = clause.finite === undefined ? undefined : words[clause.finite]!;
  const plural = verb && isPlural(verb.mask | verb.lowerMask);
  const form = words[pronoun.head]!.lower;
  const rows =
    form === 'der'
      ? AGREEMENT.masculine
      : form === 'das'
        ? AGREEMENT.neuter
        : plural === true
          ? AGREEMENT.plural
          : plural === false
            ? AGREEMENT.feminine
            : AGREEMENT.feminine | AGREEMENT.plural;
  for (let at = phrases.length - 1; at >= 0; at--) {
    const p = phrases[at]!;
    if (p.last >= pronoun.first || clauseOf[p.head] !== clause.parent) continue;
    const adjacent = p.last >= pronoun.first - 1;
    if (p.agreement === 0 ? adjacent : (p.agreement & rows) !== 0) return at;
  }
  return undefined;
}

/** Who does what an infinitive tells. */
function controller(sentence: ParsedSentence, clause: Clause, governing: string | undefined): EventSubject | undefined {
  const { phrases, clauses, clauseOf, tags } = sentence;
  if (clause.parent === undefined) return undefined;
  const main = clauses[clause.parent]!;
  if (governing !== undefined && OBJECT_CONTROL.has(governing)) {
    const at = phrases.findIndex(
      (p, i) =>
        clauseOf[p.head] === clause.parent &&
        i !== main.subject &&
        p.preposition === undefined &&
        p.link === undefined &&
        tags[p.head] !== 'PRF' &&
        (p.cases & (CASE.acc | CASE.dat)) !== 0,
    );
    return at < 0 ? undefined : { phrase: at, first: phrases[at]!.first, shared: true };
  }
  const at = main.subject;
  return at === undefined || tags[phrases[at]!.head] === 'PRELS'
    ? undefined
    : { phrase: at, first: phrases[at]!.first, shared: true };
}
