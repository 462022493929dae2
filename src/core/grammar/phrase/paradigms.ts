import { ADJECTIVE_ENDINGS, readingsOfEnding } from '../../lexicon/adjective-endings.ts';
import { AGREEMENT } from '../../lexicon/agreement.ts';
import { CLASS, DEGREE, makeReading, type Reading } from '../../lexicon/readings.ts';

const { masculine: M, feminine: F, neuter: N, singular: SG, plural: PL } = AGREEMENT;
const { nominative: nom, genitive: gen, dative: dat, accusative: acc } = AGREEMENT;

/** A determiner that opens a phrase: its stem and what it may be. */
export interface Determiner {
  readonly stem: string;
  readonly reading: Reading;
  readonly mask: number;
}

type Row = readonly [ending: string, mask: number];
/** Declension of *dieser*, *ein* and the article (Duden, Grammatik 2022, Artikelwörter). */
const DIESER: readonly Row[] = [
  ['er', (M & nom) | (F & (gen | dat)) | (PL & gen)],
  ['e', (F | PL) & (nom | acc)],
  ['es', (N & (nom | acc)) | ((M | N) & gen)],
  ['em', (M | N) & dat],
  ['en', (M & acc) | (PL & dat)],
];
const EIN: readonly Row[] = [
  ['', (M & nom) | (N & (nom | acc))],
  ['e', (F | PL) & (nom | acc)],
  ['es', (M | N) & gen],
  ['em', (M | N) & dat],
  ['en', (M & acc) | (PL & dat)],
  ['er', (F & (gen | dat)) | (PL & gen)],
];
const DER: readonly Row[] = [
  ['der', (M & nom) | (F & (gen | dat)) | (PL & gen)],
  ['die', (F | PL) & (nom | acc)],
  ['das', N & (nom | acc)],
  ['des', (M | N) & gen],
  ['dem', (M | N) & dat],
  ['den', (M & acc) | (PL & dat)],
];
/** "Ende diesen Jahres" is common, but *jeden* and *allen* may be genitives before a noun with its own ending. */
const GENITIVE_EN = (M | N) & gen;

function tableOf(): ReadonlyMap<string, Determiner> {
  const table = new Map<string, Determiner>();
  const add = (form: string, stem: string, wordClass: number, mask: number): void => {
    // `kind` stays 0: what stands here does stand before a noun.
    table.set(form, { stem, mask, reading: makeReading(wordClass, mask) });
  };
  for (const [form, mask] of DER) add(form, 'd', CLASS.definiteArticle, mask);
  for (const stem of ['dies', 'jen', 'jed', 'jeglich'])
    for (const [ending, mask] of DIESER) {
      const own = stem === 'jed' ? (mask | (ending === 'en' ? GENITIVE_EN : 0)) & SG : mask;
      add(stem + ending, stem, CLASS.definiteArticle, own);
    }
  for (const stem of ['all', 'welch'])
    for (const [ending, mask] of DIESER) {
      // Adjectives behind "alle" are weak (Duden, Zweifelsfälle 2021).
      const wordClass = stem === 'all' ? CLASS.definiteArticle : CLASS.indefinite;
      add(stem + ending, stem, wordClass, mask | (ending === 'en' ? GENITIVE_EN : 0));
    }
  for (const stem of ['ein', 'kein', 'irgendein', 'mein', 'dein', 'sein', 'ihr', 'unser', 'euer'])
    for (const [ending, mask] of EIN) {
      const form = stem === 'euer' && ending !== '' ? `eur${ending}` : stem + ending;
      add(form, stem, CLASS.possessive, stem.endsWith('ein') && !/^[kmds]/u.test(stem) ? mask & SG : mask);
    }
  return table;
}

/** The determiners by their forms in small letters. */
export const DETERMINERS: ReadonlyMap<string, Determiner> = tableOf();

const BY_STEM = new Map<string, string[]>();
for (const [form, { stem }] of DETERMINERS) BY_STEM.set(stem, [...(BY_STEM.get(stem) ?? []), form]);
/** All forms of the determiner with this stem. */
export const determinerForms = (stem: string): readonly string[] => BY_STEM.get(stem) ?? [];

/** A preposition joined with its article: the preposition alone and what the article may be. */
export const CONTRACTIONS: ReadonlyMap<string, { readonly preposition: string; readonly mask: number }> = new Map(
  (
    [
      ['am', 'an', (M | N) & dat],
      ['ans', 'an', N & acc],
      ['aufs', 'auf', N & acc],
      ['beim', 'bei', (M | N) & dat],
      ['durchs', 'durch', N & acc],
      ['fürs', 'für', N & acc],
      ['hinterm', 'hinter', (M | N) & dat],
      ['im', 'in', (M | N) & dat],
      ['ins', 'in', N & acc],
      ['ums', 'um', N & acc],
      ['unterm', 'unter', (M | N) & dat],
      ['vom', 'von', (M | N) & dat],
      ['vorm', 'vor', (M | N) & dat],
      ['zum', 'zu', (M | N) & dat],
      ['zur', 'zu', F & dat],
      ['überm', 'über', (M | N) & dat],
      ['übers', 'über', N & acc],
    ] as const
  ).map(([form, preposition, mask]) => [form, { preposition, mask }]),
);

/** Readings of an adjective by its ending alone. */
export const readingsByEnding: ReadonlyMap<string, readonly Reading[]> = new Map(
  Object.keys(ADJECTIVE_ENDINGS).map((ending) => [
    ending,
    readingsOfEnding(ending, CLASS.adjective, { degree: DEGREE.positive }),
  ]),
);

/** The ending of a declined adjective; undefined where it has none. */
export const endingOf = (lower: string): string | undefined => /(?:e[nmrs]|e)$/u.exec(lower)?.[0];
