import { AGREEMENT } from './agreement.ts';
import { DECLENSION, makeReading, type Reading } from './readings.ts';

const { masculine: M, feminine: F, neuter: N, plural: PL } = AGREEMENT;
const { nominative: nom, genitive: gen, dative: dat, accusative: acc } = AGREEMENT;
const weakEn = (M & ~nom) | ((F | N) & (gen | dat)) | PL;

/** Endings of adjectives, and of nouns declined like them, with what they may be, by declension: weak, mixed, strong. */
export const ADJECTIVE_ENDINGS: Readonly<Record<string, readonly [number, number, number]>> = {
  e: [(M & nom) | ((F | N) & (nom | acc)), F & (nom | acc), (F | PL) & (nom | acc)],
  en: [weakEn, weakEn, (M & (gen | acc)) | (N & gen) | (PL & dat)],
  er: [0, M & nom, (M & nom) | (F & (gen | dat)) | (PL & gen)],
  es: [0, N & (nom | acc), N & (nom | acc)],
  em: [0, 0, (M | N) & dat],
};

/** Readings of a word by its ending alone; `among`: genders and numbers it may have at all. */
export function readingsOfEnding(
  ending: string,
  wordClass: number,
  { degree = 0, among = AGREEMENT.any as number } = {},
): Reading[] {
  return (ADJECTIVE_ENDINGS[ending] ?? []).flatMap((mask, i) =>
    (mask & among) === 0 ? [] : [makeReading(wordClass, mask & among, { declension: DECLENSION.weak + i, degree })],
  );
}
