import { AGREEMENT } from './agreement.ts';
import { CLASS, DECLENSION, DEGREE, makeReading, type Reading } from './readings.ts';

const { masculine, feminine, neuter, plural, nominative, genitive, dative, accusative } = AGREEMENT;
const SINGULAR_NOT_GENITIVE = nominative | dative | accusative;
/** Nouns whose suffix says gender and number (Duden-Grammatik, Genus). What is shorter than the suffix and three letters is no such noun. */
const NOUN_SUFFIXES: readonly (readonly [RegExp, number])[] = [
  [/(?:ung|heit|keit|schaft|tät|tion|sion|enz|anz|thek|itis)$/u, feminine],
  [/(?:ungen|heiten|keiten|schaften|täten|tionen|sionen|enzen|anzen|theken)$/u, plural],
  [/(?:ismus|ling)$/u, masculine & SINGULAR_NOT_GENITIVE],
  [/lings$/u, masculine & genitive],
  [/linge$/u, plural & ~dative],
  [/lingen$/u, plural & dative],
  [/(?:chen|lein)$/u, (neuter & SINGULAR_NOT_GENITIVE) | plural],
  [/(?:chens|leins)$/u, neuter & genitive],
  [/innen$/u, plural],
  [/(?:er|ler|or)in$/u, feminine],
];
const ADJECTIVE = /(?:isch|lich|ig|bar|sam|haft|los|voll|ell|iv|ös|är|iert|al|end|fach|jährig)(e[nmrs]?)$/u;
const ENDINGS: readonly (readonly [string, number, number, number])[] = [
  ['e', (masculine & nominative) | ((feminine | neuter) & (nominative | accusative)), feminine & (nominative | accusative), 0],
  ['en', (masculine & ~nominative) | ((feminine | neuter) & (genitive | dative)) | plural, 0, 0],
  ['er', 0, masculine & nominative, (masculine & nominative) | (feminine & (genitive | dative)) | (plural & genitive)],
  ['es', 0, neuter & (nominative | accusative), neuter & (nominative | accusative)],
  ['em', 0, 0, (masculine | neuter) & dative],
];
const STRONG_E = (feminine | plural) & (nominative | accusative);
const STRONG_EN = (masculine & (genitive | accusative)) | (neuter & genitive) | (plural & dative);

/** What the suffix of an unknown word says: adjectives with a usual suffix, nouns of a gender that their suffix gives. */
export function readingsBySuffix(form: string): readonly Reading[] {
  if (form.length < 6) return [];
  if (form.charAt(0) !== form.charAt(0).toLowerCase()) {
    const row = NOUN_SUFFIXES.find(([suffix]) => suffix.test(form));
    return row ? [makeReading(CLASS.noun, row[1])] : [];
  }
  const ending = ADJECTIVE.exec(form)?.[1];
  const row = ENDINGS.find(([e]) => e === ending);
  if (!row) return [];
  const [, weak, mixed, strong] = row;
  const masks = [weak, ending === 'en' ? weak : mixed, ending === 'e' ? STRONG_E : ending === 'en' ? STRONG_EN : strong];
  return masks.flatMap((mask, i) =>
    mask === 0 ? [] : [makeReading(CLASS.adjective, mask, { declension: DECLENSION.weak + i, degree: DEGREE.positive })],
  );
}
