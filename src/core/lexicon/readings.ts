import { AGREEMENT } from './agreement.ts';

/**
 * One reading of a word form in one number, so that lists of them are cheap to make, keep and compare.
 *
 * Bits 0–15: of words that are declined, the `AGREEMENT` bits (three genders and plural, each in four cases; of prepositions the cases they
 * govern); of finite verbs the `PERSON` bits (0–5) and one `TENSE` bit (8–11). Bits 16–20: `CLASS`. Bits 21–22: `DECLENSION`.
 * Bits 23–24: `DEGREE`. Bits 25–27: `KIND`, by class. Bit 28: a finite form with its separable prefix joined ("anfange").
 */
export type Reading = number;

/** Word classes, after Morphy's tag set. */
export const CLASS = {
  noun: 1,
  name: 2,
  adjective: 3,
  participle1: 4,
  participle2: 5,
  finite: 6,
  infinitive: 7,
  zuInfinitive: 8,
  imperative: 9,
  definiteArticle: 10,
  indefiniteArticle: 11,
  demonstrative: 12,
  indefinite: 13,
  possessive: 14,
  interrogative: 15, // also relative: welcher, wer
  personal: 16,
  reflexive: 17,
  preposition: 18,
  conjunction: 19,
  adverb: 20,
  numeral: 21,
  separablePrefix: 22,
  other: 23, // negation, interjection, abbreviation
} as const;

/** How an adjective is declined: after *der*, after *ein*, after neither. 0 = not declined. */
export const DECLENSION = { none: 0, weak: 1, mixed: 2, strong: 3 } as const;

export const DEGREE = { none: 0, positive: 1, comparative: 2, superlative: 3 } as const;

/** What kind of its class a reading is. */
export const KIND = {
  none: 0,
  noun: { adjectival: 1, infinitive: 2 }, // der Verletzte, das Lesen
  name: { first: 1, last: 2, town: 3, country: 4, region: 5, other: 6 },
  verb: { auxiliary: 1, modal: 2 },
  pronoun: { attributive: 1, alone: 2, both: 3 }, // mein, meiner, dieser
  person: { first: 1, second: 2, third: 3 }, // personal and reflexive pronouns
  preposition: { withArticle: 1 }, // zum
  conjunction: { subordinating: 1, coordinating: 2, comparing: 3, infinitive: 4, correlative: 5 },
} as const;

/** Person and number of a finite verb; imperatives have the second persons. */
export const PERSON = {
  firstSingular: 1 << 0,
  secondSingular: 1 << 1,
  thirdSingular: 1 << 2,
  firstPlural: 1 << 3,
  secondPlural: 1 << 4,
  thirdPlural: 1 << 5,
  any: 0x3f,
} as const;

export const TENSE = { present: 1 << 8, preterite: 1 << 9, subjunctive1: 1 << 10, subjunctive2: 1 << 11 } as const;

/** Puts a reading together. */
export const makeReading = (
  wordClass: number,
  low: number,
  { declension = 0, degree = 0, kind = 0, joined = false } = {},
): Reading => low | (wordClass << 16) | (declension << 21) | (degree << 23) | (kind << 25) | (joined ? 1 << 28 : 0);

export const classOf = (reading: Reading): number => (reading >>> 16) & 0x1f;
export const declensionOf = (reading: Reading): number => (reading >>> 21) & 3;
export const degreeOf = (reading: Reading): number => (reading >>> 23) & 3;
export const kindOf = (reading: Reading): number => (reading >>> 25) & 7;
export const isJoined = (reading: Reading): boolean => (reading & (1 << 28)) !== 0;
/** `AGREEMENT` bits of a declined word, or the cases a preposition governs. */
export const agreementOf = (reading: Reading): number => reading & AGREEMENT.any;
/** `PERSON` bits of a finite verb or imperative. */
export const personsOf = (reading: Reading): number => reading & PERSON.any;
export const tenseOf = (reading: Reading): number => reading & 0xf00;

/** A set of word classes as a mask, to ask for several at once. */
export const classes = (...list: readonly number[]): number => list.reduce((set, c) => set | (1 << c), 0);

/** Words that are declined and open or stand in a noun phrase before its noun. */
export const DETERMINERS = classes(
  CLASS.definiteArticle,
  CLASS.indefiniteArticle,
  CLASS.demonstrative,
  CLASS.indefinite,
  CLASS.possessive,
  CLASS.interrogative,
);
export const ATTRIBUTES = classes(CLASS.adjective, CLASS.participle1, CLASS.participle2);
export const NOUNS = classes(CLASS.noun, CLASS.name);

/** All `AGREEMENT` bits of the readings of these classes together; only those of one declension where it is given. */
export function agreementIn(readings: readonly Reading[], wanted: number, declension?: number): number {
  let mask = 0;
  for (const reading of readings) {
    if (!(wanted & (1 << classOf(reading)))) continue;
    const own = declensionOf(reading);
    if (declension === undefined || own === DECLENSION.none || own === declension) mask |= agreementOf(reading);
  }
  return mask;
}

/** Determiners after which an adjective may be weak or strong: usage varies ("alle neuen", "mehrere neue", "manche neue(n)"). */
const LOOSE = classes(CLASS.demonstrative, CLASS.indefinite, CLASS.interrogative);

/** The declensions (as bits `1 << DECLENSION.x`) an adjective may have after this determiner. */
export function declensionsAfter(determiner: Reading): number {
  const own = classOf(determiner);
  if (own === CLASS.definiteArticle) return 1 << DECLENSION.weak;
  if (own === CLASS.indefiniteArticle || own === CLASS.possessive) return 1 << DECLENSION.mixed;
  if (own === CLASS.indefinite && kindOf(determiner) === KIND.pronoun.attributive) return 1 << DECLENSION.mixed; // kein
  if ((1 << own) & LOOSE) return (1 << DECLENSION.weak) | (1 << DECLENSION.strong);
  return 1 << DECLENSION.strong;
}

/** Whether a reading is that of a determiner before a noun; "einer", "meiner", "jemand" stand alone. */
export function opensPhrase(reading: Reading): boolean {
  if (!((1 << classOf(reading)) & DETERMINERS)) return false;
  const articles = (1 << CLASS.definiteArticle) | (1 << CLASS.indefiniteArticle);
  return ((1 << classOf(reading)) & articles) !== 0 || kindOf(reading) !== KIND.pronoun.alone;
}

/**
 * What a noun phrase may be: the `AGREEMENT` bits that determiner, adjectives and noun share, over all their readings; 0 = they do not fit.
 * `determiner` undefined = none stands there. A word without readings fits everything.
 */
export function unitePhrase(
  determiner: readonly Reading[] | undefined,
  adjectives: readonly (readonly Reading[])[],
  noun: readonly Reading[],
): number {
  // A noun that is declined like an adjective takes the same declension: "der Verletzte, ein Verletzter".
  const head = (declension: number): number => (noun.length === 0 ? AGREEMENT.any : agreementIn(noun, NOUNS, declension));
  const within = (mask: number, declensions: number): number => {
    let united = 0;
    for (const declension of [DECLENSION.weak, DECLENSION.mixed, DECLENSION.strong]) {
      if (!(declensions & (1 << declension))) continue;
      united |= adjectives.reduce(
        (m, a) => (a.length === 0 ? m : m & agreementIn(a, ATTRIBUTES, declension)),
        mask & head(declension),
      );
    }
    return united;
  };
  if (determiner === undefined) return within(AGREEMENT.any, 1 << DECLENSION.strong);
  if (determiner.length === 0) return within(AGREEMENT.any, 0b1110);
  let united = 0;
  for (const reading of determiner) {
    if (opensPhrase(reading)) united |= within(agreementOf(reading), declensionsAfter(reading));
  }
  return united;
}
