import { AGREEMENT } from '../lexicon/agreement.ts';
import { NAME } from '../lexicon/gazetteer.ts';
import { MORPH, type Morphology } from '../lexicon/morphology.ts';
import { PERSON } from '../lexicon/readings.ts';
import { nounGroupAt } from '../syntax/noun-groups.ts';
import type { ParsedSentence } from '../syntax/sentence.ts';
import { separablePrefix } from '../syntax/verb-lemma.ts';
import { casedLike } from '../text/first-letter.ts';
import { headMask } from './phrase/head-readings.ts';
import { mayBeSubject, readGroup } from './phrase/noun-reading.ts';
import type { PhraseReader } from './phrase/phrase-fit.ts';
import { MEASURE } from './phrase/word-traps.ts';
import type { GrammarSlip } from './slip.ts';
import type { Stretch } from './verbs/stretches.ts';
import { isOneOf, onlyNumber, type VerbReader } from './verbs/verb-words.ts';

/** One word taken for another: what is right at token `i`, or undefined. */
type Check = (s: ParsedSentence, i: number, stretch: Stretch, readers: Readers) => string | undefined;

interface Readers {
  readonly phrases: PhraseReader;
  readonly verbs: VerbReader;
  readonly morphology: Morphology;
}

const SMALL = /^\p{Ll}/u;
const tagOf = (s: ParsedSentence, i: number): string => s.tags[i] ?? '$.';
const lowerOf = (s: ParsedSentence, i: number): string => s.words[i]?.lower ?? '';
const TIME_NOUN =
  /^(?:jahr|monat|woche|tag|stunde|minute|jahrzehnt|jahrhundert|anfang|mitte|ende|beginn|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|sommer|winter|herbst|frühjahr|frühling|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|gestern|heute|langem|kurzem|ewigkeit)/u;
/** Adverbs that are comparatives by their form and may stand beside "wie": "früher wie heute". */
const NO_COMPARISON =
  /^(?:früher|später|eher|bisher|seither|daher|immer|leider|weiter|ferner|sicher|vorher|nachher|sonder|wieder)$/u;

/** How far the halves of *sowohl … als auch* stand apart, in tokens. */
const PAIR_REACH = 16;

const within = ({ first, last }: Stretch, test: (i: number) => boolean): boolean => {
  for (let i = first; i < last; i++) if (test(i)) return true;
  return false;
};

/**
 * The pairs by the word that stands there (Duden, Zweifelsfälle 2021; Amtliches Regelwerk 2024 § 4 for *das* and *dass*). Each decides by the
 * words around it and is silent where both make sense.
 */
const CHECKS: Readonly<Record<string, Check>> = {
  // "Ich denke, dass ist richtig": a conjunction before the finite verb of a main clause.
  dass: (s, i, stretch, { phrases, verbs }) => {
    const { first, last, finite } = stretch;
    if (lacksSubject(s, i, stretch, phrases, verbs)) return 'das';
    return i === first &&
      finite[0] === i + 1 &&
      last - i > 3 &&
      tagOf(s, i + 2) !== 'KON' &&
      /^V[AM]FIN$/u.test(tagOf(s, i + 1)) &&
      finite.at(-1) !== last - 1
      ? 'das'
      : undefined;
  },
  // "Er sagte, das er kommt": nothing neuter before that a relative could stand for, and no phrase that it could be the article of.
  das: (s, i, { first, last, finite }, { phrases, verbs }) => {
    if (i !== first || i < 2 || s.tokens[i - 1]!.text !== ',' || finite.length !== 1 || finite[0] !== last - 1) return undefined;
    const pronoun = tagOf(s, i + 1) === 'PPER' && /^(?:er|wir|man|ich|sie)$/u.test(lowerOf(s, i + 1));
    if (last - i < (pronoun ? 3 : 4)) return undefined;
    if (!/^(?:PRELS|PDS|KOUS)$/u.test(tagOf(s, i)) || !/^(?:V[VAM](?:FIN|PP|INF)|NN|PTKVZ|ADV|PROAV)$/u.test(tagOf(s, i - 2)))
      return undefined;
    const own = nounGroupAt(s, i);
    if (own?.determiner === i) return undefined;
    const whole = nounGroupAt(s, i + 1);
    if (
      whole &&
      whole.determiner === undefined &&
      whole.preposition === undefined &&
      phrases.fit({ ...readGroup(s, whole, phrases).words, determiner: 'das' }).mask !== 0
    )
      return undefined;
    if (hasAllItNeeds(s, i, last, phrases, verbs)) return 'dass';
    for (let k = 0; k < i; k++) if (maybeNeuter(s, k, phrases)) return undefined;
    return 'dass';
  },
  // "Der Mann, denn die Polizei gesucht hatte": a clause with its verb at the end where *denn* takes none.
  denn: (s, i, { first, last, finite }, { phrases, verbs, morphology }) => {
    if (i !== first || s.tokens[i - 1]?.text !== ',' || tagOf(s, i - 2) !== 'NN' || finite.length !== 1 || finite[0] !== last - 1)
      return undefined;
    if (!(headMask(phrases.head(s.tokens[i - 2]!.norm)) & AGREEMENT.masculine & ~AGREEMENT.genitive)) return undefined;
    // Only a verb-last clause ends with its auxiliary or with a particle that is joined to its verb.
    const end = lowerOf(s, last - 1);
    const before = verbs.look(lowerOf(s, last - 2));
    const helper =
      /^V[AM]FIN$/u.test(tagOf(s, last - 1)) &&
      (before.participle || before.infinitive) &&
      /^(?:V|ADJD)/u.test(tagOf(s, last - 2));
    if (!helper && separablePrefix(end, morphology) === undefined) return undefined;
    return /^[,.]$/u.test(s.tokens[last]?.text ?? '.') ? 'den' : undefined;
  },
  seid: (s, i, stretch) => {
    if (within(stretch, (k) => lowerOf(s, k) === 'ihr')) return undefined;
    const next = lowerOf(s, i + 1);
    const noun = /^(?:ART|PDAT|PPOSAT|CARD|ADJA|PIAT)$/u.test(tagOf(s, i + 1)) ? lowerOf(s, i + 2) : next;
    return TIME_NOUN.test(noun) || TIME_NOUN.test(next) ? 'seit' : undefined;
  },
  seit: (s, i, stretch) =>
    lowerOf(s, i - 1) === 'ihr' && tagOf(s, i - 1) === 'PPER' && !within(stretch, (k) => k !== i && /FIN$/u.test(s.tags[k]!))
      ? 'seid'
      : undefined,
  wie: (s, i) => {
    const before = s.words[i - 1];
    if (
      !before ||
      !SMALL.test(s.tokens[i - 1]!.norm) ||
      NO_COMPARISON.test(before.lower) ||
      !/^(?:ADJD|ADV)$/u.test(tagOf(s, i - 1))
    )
      return undefined;
    if (
      !(before.lowerWhole & MORPH.comparative) ||
      !before.lower.endsWith('er') ||
      /^(?:so|ebenso|genauso|wie|je|immer)$/u.test(lowerOf(s, i - 2))
    )
      return undefined;
    return /^(?:ART|PPER|NN|NE|PDS|PIS|PROAV|APPR|APPRART|PPOSAT|ADV)$/u.test(tagOf(s, i + 1)) && !/FIN$/u.test(tagOf(s, i + 2))
      ? 'als'
      : undefined;
  },
  // "sowohl Chancen aber auch Gefahren": the second half of the pair (Duden, Zweifelsfälle: sowohl – als auch).
  aber: (s, i) => {
    if (lowerOf(s, i + 1) !== 'auch') return undefined;
    for (let k = i - 1; k >= 0 && i - k < PAIR_REACH; k--) {
      if (/^(?:als|wie|und)$/u.test(lowerOf(s, k)) || s.tokens[k]!.text === ';') return undefined;
      if (lowerOf(s, k) === 'sowohl') return 'als';
    }
    return undefined;
  },
  den: (s, i) => (lowerOf(s, i + 1) === 'je' && /^(?:ADJD|ADV|PIS|PIAT|NN)$/u.test(tagOf(s, i - 1)) ? 'denn' : undefined),
  wieder: (s, i, { first, last }) => {
    if (i !== last - 1) return undefined;
    for (let k = first; k < i; k++)
      if (/^(?:spiegel[nt]?|spiegelte[nt]?|spiegle)$/u.test(lowerOf(s, k)) && /FIN$/u.test(s.tags[k]!)) return 'wider';
    return undefined;
  },
  fielen: (s, i) => (tagOf(s, i - 1) === 'APPR' && /^N[NE]$/u.test(tagOf(s, i + 1)) ? 'vielen' : undefined),
  lies: (s, i, { first }) =>
    i > first &&
    /^(?:NN|NE|PPER|PRF|PIS|PRELS)$/u.test(tagOf(s, i - 1)) &&
    lowerOf(s, i - 1) !== 'du' &&
    s.tokens[i + 1] !== undefined
      ? 'ließ'
      : undefined,
  seinen: (s, i, { last }) => (i === last - 1 && /^(?:VVPP|VAPP|ADJD)$/u.test(tagOf(s, i - 1)) ? 'seien' : undefined),
};

/** Adjectives beside which an accusative stands that is no subject: "das die Mühe wert ist", "das zwei Meter hoch war". */
const WITH_ACCUSATIVE =
  /^(?:wert|leid|satt|los|gewohnt|gewöhnt|schuldig|überdrüssig|müde|lang|hoch|breit|tief|weit|schwer|alt|entfernt|groß|dick|stark|unterwegs|voraus)$/u;
const TO_BE: ReadonlySet<string> = new Set(['sein', 'werden']);
const PREDICATE = /^(?:ADJD|VVPP)$/u;
/** Participles that stand with *sein* and an accusative: "das Risiko, das die Firma eingegangen ist", "das Rad, das er gefahren ist". */
const WITH_WAY = /(?:gangen|fahren|flogen|laufen|ritten|worden|sprungen|schwommen|wandert|rannt|treten|folgt)$/u;

/**
 * Whether the verb-last clause behind *das* has all that its verb needs: a copula or passive with its adjective or participle, and a subject of its
 * number besides. A relative *das* would have no part in it.
 */
function hasAllItNeeds(s: ParsedSentence, i: number, last: number, phrases: PhraseReader, verbs: VerbReader): boolean {
  const end = last - 1;
  const verb = verbs.look(lowerOf(s, end));
  if (!isOneOf(verb, TO_BE)) return false;
  const predicate = lowerOf(s, end - 1) === 'worden' ? end - 2 : end - 1;
  if (!PREDICATE.test(tagOf(s, predicate)) || WITH_ACCUSATIVE.test(lowerOf(s, predicate))) return false;
  // "ein Ergebnis, das der Gast nicht vergessen wird": a future, and *das* is its object.
  const passive = verb.lemmas.has('werden') || predicate !== end - 1;
  if (passive ? verbs.look(lowerOf(s, predicate)).infinitive : WITH_WAY.test(lowerOf(s, predicate))) return false;
  if (tagOf(s, i + 1) === 'PPER' && /^(?:er|es|wir|man|ich)$/u.test(lowerOf(s, i + 1))) return true;
  const group = nounGroupAt(s, i + 1);
  if (!group || group.preposition !== undefined || group.cardinal || group.determiner === undefined || group.last > predicate)
    return false;
  if (s.tags[group.head] !== 'NN' || TIME_NOUN.test(lowerOf(s, group.head)) || MEASURE.test(s.tokens[group.head]!.norm))
    return false;
  const { mask } = readGroup(s, group, phrases).fit;
  const number = onlyNumber(verb) === 'plural' ? AGREEMENT.plural : AGREEMENT.singular;
  return (mask & AGREEMENT.nominative & number) !== 0;
}

/** Whether nothing in the verb-last clause behind a neuter noun and *dass* can be its subject: "das Haus, dass am Montag brannte". */
function lacksSubject(
  s: ParsedSentence,
  i: number,
  { first, last, finite }: Stretch,
  phrases: PhraseReader,
  verbs: VerbReader,
): boolean {
  if (i !== first || last - i < 3 || finite.length !== 1 || finite[0] !== last - 1) return false;
  if (s.tokens[i - 1]?.text !== ',' || tagOf(s, i - 2) !== 'NN') return false;
  const noun = phrases.head(s.tokens[i - 2]!.norm);
  if (!(headMask(noun) & AGREEMENT.neuter) || headMask(noun) & AGREEMENT.feminine) return false;
  const verb = verbs.look(lowerOf(s, last - 1));
  // "das Verbot, dass geraucht wird": a passive needs none.
  if (onlyNumber(verb) !== 'singular' || verb.lemmas.has('werden') || lowerOf(s, last - 2) === 'worden') return false;
  for (let k = i + 1; k < last - 1; ) {
    const group = nounGroupAt(s, k);
    if (group && group.last < last) {
      if (mayBeSubject(readGroup(s, group, phrases), AGREEMENT.singular)) return false;
      k = group.last;
      continue;
    }
    const governed = tagOf(s, k) === 'CARD' && /^APPR/u.test(tagOf(s, k - 1));
    if (!governed && !/^(?:ADV|ADJD|PTKNEG|PRF|APPR|APPRART|V[VAM]PP|PTKVZ|PROAV)$/u.test(tagOf(s, k))) return false;
    k++;
  }
  return true;
}

const NEUTER_PRONOUN =
  /^(?:das|es|alles|etwas|nichts|dies|dieses|jenes|was|vieles|manches|einiges|eines|eins|keines|beides|weniges|mehr|viel|genug)$/u;
const PERSON_NAME = NAME.first | NAME.last;

/** Whether token `i` may be something that a relative *das* stands for: a neuter, a pronoun, whatever nobody knows. */
function maybeNeuter(s: ParsedSentence, i: number, phrases: PhraseReader): boolean {
  const tag = tagOf(s, i);
  if (NEUTER_PRONOUN.test(lowerOf(s, i))) return tag !== 'ART';
  if (/^(?:FM|XY|TRUNC)$/u.test(tag)) return true;
  if (tag === 'NE') return (s.words[i]!.names & PERSON_NAME) === 0;
  if (tag === 'ADJA' && /^\p{Lu}/u.test(s.tokens[i]!.norm) && i > 0) return true;
  if (tag !== 'NN') return false;
  const own = phrases.head(s.tokens[i]!.norm);
  if (own.readings.length === 0) return true;
  const group = nounGroupAt(s, i);
  const fits = (group?.head === i && readGroup(s, group, phrases).fit.mask) || AGREEMENT.any;
  return (headMask(own) & fits & AGREEMENT.neuter) !== 0;
}

/** "äußerste sich": the superlative of an adjective where only the verb one letter shorter fits. */
function verbForSuperlative(s: ParsedSentence, i: number, { finite }: Stretch, verbs: VerbReader): string | undefined {
  const { lower } = s.words[i]!;
  if (!lower.endsWith('ste') || tagOf(s, i + 1) !== 'PRF' || /^(?:ART|APPRART|PDAT|PPOSAT|PIAT)$/u.test(tagOf(s, i - 1)))
    return undefined;
  if (verbs.look(lower).persons !== 0) return undefined; // löste
  const verb = `${lower.slice(0, -3)}te`;
  if (finite.some((k) => k !== i) || !(verbs.look(verb).persons & PERSON.thirdSingular)) return undefined;
  return verb;
}

/** Words that are right in themselves and wrong where they stand. */
export function findConfusions(s: ParsedSentence, stretches: readonly Stretch[], readers: Readers): GrammarSlip[] {
  const found: GrammarSlip[] = [];
  for (const stretch of stretches)
    for (let i = stretch.first; i < stretch.last; i++) {
      const { lower } = s.words[i]!;
      const check = Object.hasOwn(CHECKS, lower) ? CHECKS[lower] : undefined;
      const right = check ? check(s, i, stretch, readers) : verbForSuperlative(s, i, stretch, readers.verbs);
      if (right === undefined) continue;
      const { start, end, norm } = s.tokens[i]!;
      const text = casedLike(right, norm);
      found.push({
        rule: 'confusion',
        kind: 'confused',
        start,
        end,
        corrections: [{ right: text, edits: [{ start, end, text }] }],
      });
    }
  return found;
}
