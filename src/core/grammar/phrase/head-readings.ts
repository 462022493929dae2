import { AGREEMENT } from '../../lexicon/agreement.ts';
import { isFirstPart } from '../../lexicon/compound-readings.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { MORPH, type Morphology } from '../../lexicon/morphology.ts';
import {
  agreementIn,
  agreementOf,
  CLASS,
  classOf,
  KIND,
  kindOf,
  makeReading,
  NOUNS,
  type Reading,
} from '../../lexicon/readings.ts';
import { lowerFirst, upperFirst } from '../../text/first-letter.ts';
import { remembering } from '../../text/memory.ts';
import { NOUN_VARIANTS } from '../data/noun-variants.generated.ts';

/** All `AGREEMENT` bits of a head's readings together; 0 where nothing is known of it. */
export const headMask = ({ readings }: HeadReadings): number => readings.reduce((mask, r) => mask | agreementOf(r), 0);

/** What a noun may be where it heads a phrase. */
export interface HeadReadings {
  /** Empty: nothing is known that one may rely on, so it fits everything. */
  readonly readings: readonly Reading[];
  /** What stands before the listed last part of a compound, the hyphen included; '' for a listed noun. */
  readonly before: string;
  /** The listed last part, with a capital. */
  readonly listed: string;
}

const { masculine, neuter, genitive, dative, accusative, plural } = AGREEMENT;
const NOTHING: readonly Reading[] = [];

/** A last part shorter than this counts only where it is frequent: "rate", "elle", "ahmen" end too many words. */
const LONG_TAIL = 5;
const FREQUENT = 4;
const VERY_FREQUENT = 6;
const SHORT_AND_FREQUENT = 5;
const LINKS = ['', 's', 'n', 'en'];
/** Endings that say the gender by themselves. */
const FEMININE = /(?:(?<!spr|schw)ung|heit|keit|schaft|tät)(?:en)?$/u;
/** How many classes (half a Zipf unit each) rarer the form with -s is where a noun may do without it: "des Rokoko". */
const ZERO_GENITIVE = 4;
const LONGEST = 50;
/** "das Zehnfache" is no form of "Fach". */
const MULTIPLE = /\p{L}fache[ns]?$/u;

/** What a noun may be besides: genders, a genitive without ending, declined weak or strong. */
interface Variant {
  readonly genders: number;
  readonly zeroGenitive: boolean;
  readonly weakOrStrong: boolean;
}
const GENDER: Readonly<Record<string, number>> = { m: masculine, f: AGREEMENT.feminine, n: neuter };
let table: ReadonlyMap<string, Variant> | undefined;
const variants = (): ReadonlyMap<string, Variant> =>
  (table ??= new Map(
    NOUN_VARIANTS.split('\n').map((row) => {
      const [noun, also] = row.split('\t') as [string, string];
      const genders = [...also].reduce((mask, code) => mask | (GENDER[code] ?? 0), 0);
      return [noun, { genders, zeroGenitive: also.includes('g'), weakOrStrong: also.includes('w') }];
    }),
  ));

/** Of "Prototypen" the variant of "Prototyp", if that is declined weak or strong. */
function weakOf(form: string): Variant | undefined {
  const own = variants().get(form.replace(/e?n$/u, '')) ?? variants().get(form.replace(/n$/u, ''));
  return own?.weakOrStrong && form.endsWith('n') ? { ...own, genders: 0 } : undefined;
}

/** The same cases in other genders of the singular. */
function inGenders(mask: number, rows: number): number {
  const cases = (mask | (mask >> 4) | (mask >> 8)) & 15;
  return mask | ((cases | (cases << 4) | (cases << 8)) & rows);
}

/** The cases of a noun that may be weak or strong: "dem Nachbar", "dem Nachbarn". */
function eitherWay(form: string, mask: number): number {
  if (/n$/u.test(form)) return masculine & ~AGREEMENT.nominative;
  return mask & masculine & AGREEMENT.nominative ? masculine & (dative | accusative) : 0;
}

const isNoun = (r: Reading): boolean => classOf(r) === CLASS.noun;
const nounsOf = (form: string, morphology: Morphology): readonly Reading[] => morphology.exactReadings(form).filter(isNoun);

/** Whether a part may begin a compound with a tail of this length and frequency: the shorter and rarer, the surer it must be a noun. */
function mayBegin(part: string, length: number, common: number, morphology: Morphology): boolean {
  const noun = (form: string): boolean => nounsOf(form, morphology).length > 0;
  if (noun(`${part}e`)) return true; // Endstand, Schulamt
  if (length >= LONG_TAIL || common >= SHORT_AND_FREQUENT) return isFirstPart(part, morphology.exactReadings, true);
  return LINKS.some((link) => part.endsWith(link) && noun(part.slice(0, part.length - link.length)));
}

/** The frequency class of a last part; of a long one that of its lemma too: "Rands" is rare, "Rand" is not. */
function commonest(tail: string, morphology: Morphology, frequencies: Lexicon['frequencies']): number {
  const forms = tail.length >= LONG_TAIL ? [tail, ...morphology.lemmas(tail)] : [tail];
  return Math.max(0, ...forms.map((form) => frequencies?.classOf(form) ?? 0));
}

/** The listed noun that a form ends in, where one may rely on it. */
function listedPart(form: string, { morphology, frequencies }: Lexicon): string | undefined {
  if (!morphology || form.length > LONGEST || MULTIPLE.test(form)) return undefined;
  if (morphology.exactReadings(form).length > 0) return nounsOf(form, morphology).length > 0 ? form : undefined;
  const hyphen = form.lastIndexOf('-');
  if (hyphen >= 0) {
    const last = form.slice(hyphen + 1);
    return /^\p{Lu}\p{Ll}{2}/u.test(last) ? listedPart(last, { morphology, frequencies } as Lexicon) : undefined;
  }
  if (!/^\p{Lu}\p{Ll}+$/u.test(form)) return undefined;
  for (let at = 2; at <= form.length - 3; at++) {
    const tail = upperFirst(form.slice(at));
    if (nounsOf(tail, morphology).length === 0) continue;
    const common = commonest(tail, morphology, frequencies);
    if (!mayBegin(form.slice(0, at), tail.length, common, morphology)) continue;
    if (common >= (tail.length >= LONG_TAIL ? 1 : tail.length === 3 ? VERY_FREQUENT : FREQUENT)) return tail;
  }
  return undefined;
}

/**
 * Masculine nouns that take -(e)n in every other case ("dem Präsidenten"): the form without it is a nominative. Morphy gives some of them a
 * dative and an accusative without an ending, which print does not allow behind an article.
 */
function isWeak(form: string, mask: number, morphology: Morphology): boolean {
  if (!(mask & AGREEMENT.masculine & AGREEMENT.nominative) || mask & (neuter | AGREEMENT.feminine)) return false;
  if (/[^d]or$/u.test(form)) return false; // "der Indikator", whose plural alone takes -en
  const weak = masculine & genitive;
  const has = (ending: string): boolean => (agreementIn(nounsOf(form + ending, morphology), NOUNS) & weak) !== 0;
  return (has('en') || has('n')) && !has('s') && !has('es') && !has('ns') && !(mask & weak);
}

/** Makes the look-up of nouns as heads of phrases, with a memory. */
export function headReadings(lexicon: Lexicon): (form: string) => HeadReadings {
  const { morphology, frequencies } = lexicon;
  const unknown: HeadReadings = { readings: NOTHING, before: '', listed: '' };
  if (!morphology) return () => unknown;
  const common = (form: string): number => frequencies?.classOf(form) ?? 0;
  return remembering(10_000, 60, (form): HeadReadings => {
    const action = namesAction(form, morphology);
    const nominal = action ? [] : adjectival(form, morphology);
    const listed = listedPart(form, lexicon) ?? (variants().has(form) ? form : undefined);
    const suffix = FEMININE.exec(form)?.[0];
    if (
      (listed === undefined || listed.toLowerCase() === suffix) &&
      nominal.length === 0 &&
      suffix !== undefined &&
      /^\p{Lu}\p{Ll}{8,}$/u.test(form)
    )
      return {
        readings: [makeReading(CLASS.noun, suffix.endsWith('en') ? plural : AGREEMENT.feminine)],
        before: '',
        listed: form,
      };
    if (listed === undefined && action) return { readings: [makeReading(CLASS.noun, action)], before: '', listed: form };
    if (listed === undefined) return nominal.length > 0 ? { readings: nominal, before: '', listed: form } : unknown;
    const before = form.slice(0, form.length - listed.length);
    const all = morphology.readings(form);
    if (all.some((r) => classOf(r) === CLASS.name)) return { ...unknown, before, listed };
    if (before !== '' && morphology.exactReadings(listed).some((r) => classOf(r) === CLASS.name))
      return { ...unknown, before, listed };
    const nouns = all.filter(isNoun);
    const variant = variants().get(form) ?? variants().get(listed) ?? weakOf(listed);
    let mask = agreementIn(
      nouns.filter((r) => kindOf(r) !== KIND.noun.adjectival),
      NOUNS,
    );
    if (variant?.genders) mask = mask === 0 ? variant.genders & AGREEMENT.singular : inGenders(mask, variant.genders);
    if (variant?.weakOrStrong) mask |= eitherWay(form, mask);
    else if (isWeak(listed, mask, morphology)) mask &= ~(masculine & (dative | accusative));
    const bare = masculine | neuter;
    if (mask & bare & AGREEMENT.nominative && !(mask & genitive & bare)) {
      const withS = Math.max(...['s', 'es', 'en', 'n'].map((ending) => common(listed + ending)));
      if (variant?.zeroGenitive || common(listed) - withS >= ZERO_GENITIVE) mask |= genitive & bare;
    }
    // A plural without its own dative: "mit Töpfern" where only "das Töpfern" is listed.
    if (
      form.endsWith('n') &&
      !(mask & plural & dative) &&
      agreementIn(nounsOf(listed.slice(0, -1), morphology), NOUNS) & plural & accusative
    )
      mask |= plural & dative;
    // Swiss copy writes "Busse" for "Buße".
    if (form.includes('ss')) mask |= agreementIn(nounsOf(form.replace('ss', 'ß'), morphology), NOUNS);
    // Neuters in -en have the same plural: "die Einkommen".
    if (/en$/u.test(form) && mask & neuter & AGREEMENT.nominative && !(mask & plural)) mask |= plural;
    // People of a place are listed in the singular only: "die Burgenländer".
    if (/er$/u.test(form) && mask & masculine & AGREEMENT.nominative && !(mask & plural)) mask |= plural & ~dative;
    mask |= action;
    const plain = mask === 0 ? [] : [makeReading(CLASS.noun, mask)];
    const declined = [...nouns.filter((r) => kindOf(r) === KIND.noun.adjectival), ...nominal];
    return { readings: [...plain, ...declined], before, listed };
  });
}

/** "das Dekantieren": the infinitive as a noun, of which the lexicon may know another noun's plural only ("Dekan-Tieren"). */
function namesAction(form: string, morphology: Morphology): number {
  if (!form.endsWith('ieren')) return 0;
  const infinitive = neuter & (AGREEMENT.nominative | dative | accusative);
  if (morphology.look(lowerFirst(form)) & MORPH.infinitive) return infinitive;
  // Of "Fledertieren" no verb is known: it may be the one or the other.
  return morphology.exactReadings(form).length === 0 ? infinitive | agreementIn(morphology.readings(form), NOUNS) : 0;
}

/** The readings of an adjective or participle as a noun: "der Verletzte", "Verletzte", "ein Verletzter". */
function adjectival(form: string, morphology: Morphology): Reading[] {
  if (!/e[nmrs]?$/u.test(form)) return [];
  return morphology
    .exactReadings(lowerFirst(form))
    .filter(
      (r) =>
        (classOf(r) === CLASS.adjective || classOf(r) === CLASS.participle1 || classOf(r) === CLASS.participle2) &&
        agreementOf(r) !== 0,
    )
    .map((r) => (r & ~(0x1f << 16) & ~(7 << 25)) | (CLASS.noun << 16) | (KIND.noun.adjectival << 25));
}
