import { AGREEMENT } from '../../core/lexicon/morphology.ts';
import { CLASS, DECLENSION, DEGREE, KIND, makeReading, PERSON, TENSE } from '../../core/lexicon/readings.ts';

/** One tag of Morphy's tag set (W. Lezius), as the German POS dictionary writes it: `SUB:NOM:SIN:MAS`, `VER:3:SIN:PRÄ:SFT`. */
const CASES: Readonly<Record<string, number>> = {
  NOM: AGREEMENT.nominative,
  GEN: AGREEMENT.genitive,
  DAT: AGREEMENT.dative,
  AKK: AGREEMENT.accusative,
};
const GENDERS: Readonly<Record<string, number>> = {
  MAS: AGREEMENT.masculine,
  FEM: AGREEMENT.feminine,
  NEU: AGREEMENT.neuter,
  NOG: AGREEMENT.singular, // no gender
  ALG: AGREEMENT.singular, // all genders
};
const DECLENSIONS: Readonly<Record<string, number>> = { DEF: DECLENSION.weak, IND: DECLENSION.mixed, SOL: DECLENSION.strong };
const DEGREES: Readonly<Record<string, number>> = { GRU: DEGREE.positive, KOM: DEGREE.comparative, SUP: DEGREE.superlative };
const TENSES: Readonly<Record<string, number>> = {
  PRÄ: TENSE.present,
  PRT: TENSE.preterite,
  KJ1: TENSE.subjunctive1,
  KJ2: TENSE.subjunctive2,
};
const NAMES: Readonly<Record<string, number>> = {
  VOR: KIND.name.first,
  NAC: KIND.name.last,
  STD: KIND.name.town,
  COU: KIND.name.country,
  GEB: KIND.name.region,
  WAT: KIND.name.region,
  MOU: KIND.name.region,
  GEO: KIND.name.region,
};
const PRONOUNS: Readonly<Record<string, number>> = {
  DEM: CLASS.demonstrative,
  IND: CLASS.indefinite,
  POS: CLASS.possessive,
  RIN: CLASS.interrogative,
  PER: CLASS.personal,
  REF: CLASS.reflexive,
};
const CONJUNCTIONS: Readonly<Record<string, number>> = {
  UNT: KIND.conjunction.subordinating,
  NEB: KIND.conjunction.coordinating,
  VGL: KIND.conjunction.comparing,
  INF: KIND.conjunction.infinitive,
  PRI: KIND.conjunction.correlative,
};
/** Persons of personal pronouns; the source often leaves them out. */
const PERSONS: readonly (readonly [number, ReadonlySet<string>])[] = [
  [KIND.person.first, new Set('ich mich mir meiner wir uns unser'.split(' '))],
  [KIND.person.second, new Set('du dich dir deiner euch euer'.split(' '))],
];

/** Demonstratives that look like the article. */
const STANDING = new Set('der die das dem den des deren dessen denen derer'.split(' '));

/** The last of the parts that a table knows, or undefined. */
const find = (parts: readonly string[], table: Readonly<Record<string, number>>): number | undefined => {
  for (const part of parts) if (table[part] !== undefined) return table[part];
  return undefined;
};

function agreement(parts: readonly string[]): number {
  const grammatical = find(parts, CASES) ?? 0;
  if (parts.includes('PLU')) return grammatical & AGREEMENT.plural;
  const gender = find(parts, GENDERS);
  return grammatical & (gender ?? (parts.includes('SIN') ? AGREEMENT.singular : AGREEMENT.any));
}

function pronoun(form: string, parts: readonly string[]): number {
  const own = PRONOUNS[parts[1]!];
  if (own === undefined) return 0;
  const mask = agreement(parts);
  if (own === CLASS.personal || own === CLASS.reflexive) {
    const lower = form.toLowerCase();
    const subject = lower === 'ihr' && parts.includes('NOM');
    const person = subject ? KIND.person.second : PERSONS.find(([, forms]) => forms.has(lower))?.[0];
    return makeReading(own, mask, { kind: person ?? KIND.person.third });
  }
  const { attributive, alone, both } = KIND.pronoun;
  // "der" before a noun is an article.
  if (STANDING.has(form)) return makeReading(own, mask, { kind: alone });
  const kind = parts.includes('B/S') ? both : parts.includes('BEG') ? attributive : parts.includes('STV') ? alone : both;
  return makeReading(own, mask, { kind });
}

function verb(parts: readonly string[]): number {
  const kind = parts.includes('AUX') ? KIND.verb.auxiliary : parts.includes('MOD') ? KIND.verb.modal : KIND.none;
  if (parts.includes('INF')) return makeReading(CLASS.infinitive, 0, { kind });
  if (parts.includes('EIZ')) return makeReading(CLASS.zuInfinitive, 0, { kind });
  if (parts.includes('PA1')) return makeReading(CLASS.participle1, 0, { kind });
  if (parts.includes('PA2')) return makeReading(CLASS.participle2, 0, { kind });
  const plural = parts.includes('PLU');
  if (parts.includes('IMP')) return makeReading(CLASS.imperative, plural ? PERSON.secondPlural : PERSON.secondSingular, { kind });
  const tense = find(parts, TENSES);
  const person = parts.find((p) => p === '1' || p === '2' || p === '3');
  if (tense === undefined || person === undefined) return 0;
  const bit = 1 << (Number(person) - 1 + (plural ? 3 : 0));
  return makeReading(CLASS.finite, bit | tense, { kind, joined: parts.includes('NEB') });
}

/** The reading that one tag stands for; 0 where it says nothing that is kept. `form` tells the persons of pronouns. */
export function readingOf(form: string, tag: string): number {
  const parts = tag.split(':');
  const adjective = (own: number): number =>
    makeReading(own, agreement(parts), {
      declension: find(parts, DECLENSIONS) ?? 0,
      degree: find(parts, DEGREES) ?? DEGREE.positive,
    });
  switch (parts[0]) {
    case 'SUB': {
      const kind = parts.includes('ADJ') ? KIND.noun.adjectival : parts.includes('INF') ? KIND.noun.infinitive : KIND.none;
      return makeReading(CLASS.noun, agreement(parts), { kind });
    }
    case 'EIG':
      return makeReading(CLASS.name, agreement(parts), { kind: find(parts, NAMES) ?? KIND.name.other });
    case 'ADJ':
      return adjective(CLASS.adjective);
    case 'PA1':
      return adjective(CLASS.participle1);
    case 'PA2':
      return adjective(CLASS.participle2);
    case 'VER':
      return verb(parts);
    case 'ART':
      return makeReading(parts[1] === 'DEF' ? CLASS.definiteArticle : CLASS.indefiniteArticle, agreement(parts));
    case 'PRO':
      return pronoun(form, parts);
    case 'KON':
      return makeReading(CLASS.conjunction, 0, { kind: find(parts, CONJUNCTIONS) ?? KIND.none });
    case 'ADV':
      return makeReading(CLASS.adverb, 0);
    case 'ZAL':
      return makeReading(CLASS.numeral, 0);
    case 'ZUS':
      return makeReading(CLASS.separablePrefix, 0);
    case 'NEG':
    case 'INJ':
      return makeReading(CLASS.other, 0);
    default:
      return 0;
  }
}

/** Readings that differ only in gender, case, number or person become one with the bits of all. */
export function mergeReadings(readings: readonly number[]): number[] {
  const merged = new Map<number, number>();
  for (const reading of readings) {
    if (reading === 0) continue;
    // Of finite verbs, the tense keeps readings apart.
    const finite = ((reading >>> 16) & 0x1f) === CLASS.finite;
    const key = finite ? reading & ~PERSON.any : reading & ~AGREEMENT.any;
    merged.set(key, (merged.get(key) ?? key) | reading);
  }
  return [...merged.values()];
}

/** What a noun that is declined like an adjective may be, by ending and declension (Duden-Grammatik: "ein Verletzter, der Verletzte"). */
const ADJECTIVAL: readonly (readonly [string, number, number, number])[] = (() => {
  const { masculine: m, feminine: f, neuter: n, plural: p, nominative, genitive, dative, accusative } = AGREEMENT;
  const direct = nominative | accusative;
  const oblique = genitive | dative;
  return [
    // ending, weak, mixed, strong
    ['e', (m & nominative) | ((f | n) & direct), f & direct, (f | p) & direct],
    [
      'en',
      (m & ~nominative) | ((f | n) & oblique) | p,
      (m & ~nominative) | ((f | n) & oblique) | p,
      (m & (accusative | genitive)) | (n & genitive) | (p & dative),
    ],
    ['er', 0, m & nominative, (m & nominative) | (f & oblique) | (p & genitive)],
    ['es', 0, n & direct, n & direct],
    ['em', 0, 0, (m | n) & dative],
  ];
})();

/** A noun declined like an adjective, in the three declensions: the source gives them together, and leaves out some. */
export function adjectivalNoun(form: string, mask: number): number[] {
  const row = ADJECTIVAL.find(([ending]) => form.endsWith(ending) && (ending !== 'e' || !/[nrsm]$/u.test(form)));
  if (!row) return [makeReading(CLASS.noun, mask, { kind: KIND.noun.adjectival })];
  let genders = AGREEMENT.plural;
  for (const gender of [AGREEMENT.masculine, AGREEMENT.feminine, AGREEMENT.neuter]) if (mask & gender) genders |= gender;
  return [DECLENSION.weak, DECLENSION.mixed, DECLENSION.strong].flatMap((declension) => {
    const own = row[declension]! & genders;
    return own === 0 ? [] : [makeReading(CLASS.noun, own, { declension, kind: KIND.noun.adjectival })];
  });
}
