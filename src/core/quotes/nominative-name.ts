import { AGREEMENT, type Morphology } from '../lexicon/morphology.ts';
import { agreementOf } from './agreement.ts';

type Row = 'masculine' | 'feminine' | 'neuter' | 'plural';

const OBLIQUE = /^(?:de[mns]|der|eine[mnrs])$/iu;
const ARTICLES: Readonly<Record<Row, { readonly definite: string; readonly indefinite: string }>> = {
  masculine: { definite: 'der', indefinite: 'ein' },
  feminine: { definite: 'die', indefinite: 'eine' },
  neuter: { definite: 'das', indefinite: 'ein' },
  plural: { definite: 'die', indefinite: '' },
};
/** Endings of adjectives after "ein"; after a definite article all singulars end in -e. */
const MIXED: Readonly<Record<Row, string>> = { masculine: 'er', feminine: 'e', neuter: 'es', plural: 'e' };

/**
 * The words that say who speaks as a heading gives them: "dem Präsidenten der Kammer" → "der Präsident der Kammer", "einem internen Papier"
 * → "ein internes Papier". Unchanged where the case is the nominative already, or the noun's gender is not known for sure.
 */
export function nominativeName(text: string, morphology: Morphology | undefined): string {
  const [article = '', ...rest] = text.split(' ');
  const at = rest.findIndex((w) => /^\p{Lu}/u.test(w));
  const noun = rest[at];
  if (!morphology || !OBLIQUE.test(article) || noun === undefined || at > 3) return text;
  const found = base(noun, rows(article.toLowerCase()), morphology);
  if (!found) return text;
  const [form, row] = found;
  const indefinite = /^e/iu.test(article);
  const own = ARTICLES[row][indefinite ? 'indefinite' : 'definite'];
  const ending = row === 'plural' ? 'en' : indefinite ? MIXED[row] : 'e';
  const before = rest.slice(0, at).map((w) => w.replace(/e[nmrs]?$/u, ending));
  const [dependent, ...more] = rest.slice(at + 1);
  return [own, ...before, form, ...(dependent === undefined ? [] : [dependent, ...more])].filter((w) => w !== '').join(' ');
}

/** What the article may be: cases other than the nominative only. */
function rows(article: string): readonly (readonly [Row, number])[] {
  const { genitive, dative, accusative } = AGREEMENT;
  if (article.endsWith('em'))
    return [
      ['masculine', dative],
      ['neuter', dative],
    ];
  if (article.endsWith('es'))
    return [
      ['masculine', genitive],
      ['neuter', genitive],
    ];
  if (article === 'den')
    return [
      ['plural', dative],
      ['masculine', accusative],
    ];
  if (article === 'einen') return [['masculine', accusative]];
  return [['feminine', dative]];
}

/** The nominative of a noun form and its gender or number, if only one fits the article. */
function base(noun: string, fits: readonly (readonly [Row, number])[], morphology: Morphology): [string, Row] | undefined {
  const own = agreementOf(noun, morphology);
  const possible = fits.filter(([row, kase]) => (own & AGREEMENT[row] & kase) !== 0);
  if (possible.length !== 1) return undefined;
  const [row] = possible[0]!;
  const cut =
    row === 'plural'
      ? [noun, noun.replace(/n$/u, '')]
      : [noun, noun.replace(/e?s$/u, ''), noun.replace(/n$/u, ''), noun.replace(/en$/u, '')];
  const form = cut.find((f) => f.length > 2 && (agreementOf(f, morphology) & AGREEMENT[row] & AGREEMENT.nominative) !== 0);
  return form === undefined ? undefined : [form, row];
}
