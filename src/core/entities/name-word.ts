import { type Gazetteer, NAME_PART, PLACE_NAME, WHOLE_NAME, WIDE_NAME } from '../lexicon/gazetteer.ts';
import type { Morphology } from '../lexicon/morphology.ts';
import { MORPH } from '../lexicon/morphology.ts';
import type { SpellingDictionary } from '../lexicon/spelling-dictionary.ts';
import { kindOf, shapeOf } from './word-kinds.ts';

/** What the recogniser of names looks words up in. Without the dictionaries it knows less, and works. */
export interface NameSources {
  readonly gazetteer: Gazetteer;
  readonly morphology: Morphology | undefined;
  readonly spelling: SpellingDictionary | undefined;
}

/** What a form looks like by itself, as small numbers and hashes: made once for each form, combined many times. */
export interface NameWord {
  readonly form: string;
  readonly isWord: boolean;
  readonly capital: boolean;
  readonly lower: number;
  readonly shape: number;
  readonly kind: number;
  /** Bits of the gazetteer that say what whole name the form is, also without a genitive ending or in capitals. */
  readonly names: number;
  /** Bits of the gazetteer that say in what longer names the form stands. */
  readonly part: number;
  /** Whether the form, perhaps in the genitive, stands in a longer name. */
  readonly joins: boolean;
  /** What the morphology knows of it, as a small number. */
  readonly morph: number;
  /** What the spelling dictionary knows of it: 1 = as a name only, 2 = right as it stands, 4 = right in small letters. */
  readonly known: number;
  readonly suffix4: number;
  /** 0 = does not end in -er like "Berliner", 1 = does, 2 = and names a place without it. */
  readonly demonym: number;
}

/** Mixes a template's number and up to three values into a feature. */
export function feature(template: number, a: number, b = 0, c = 0): number {
  let h = Math.imul(template ^ Math.imul(a, 0x85ebca6b), 0x9e3779b1);
  h = Math.imul((h ^ (h >>> 15)) + Math.imul(b, 0x27d4eb2f), 0xc2b2ae35);
  h = Math.imul((h ^ (h >>> 13)) + Math.imul(c, 0x165667b1), 0x27d4eb2f);
  return h ^ (h >>> 16);
}

/** A hash of a text, or of a stretch of it. */
export function hash(text: string, from = 0, to = text.length): number {
  let h = 0x811c9dc5;
  for (let i = from; i < to; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h ^ (h >>> 15);
}

const NAME_BITS = [
  WIDE_NAME.first,
  WIDE_NAME.last,
  WIDE_NAME.town,
  WIDE_NAME.country,
  WIDE_NAME.region,
  WIDE_NAME.organisation,
  WIDE_NAME.weak,
];
const PART_BITS = [WIDE_NAME.partPerson, WIDE_NAME.partPlace, WIDE_NAME.partOrganisation];

/** The single bits of a mask, as indices. */
const indices = (mask: number, bits: readonly number[]): number[] => bits.flatMap((bit, i) => (mask & bit ? [i] : []));

/** The indices of a look-up's name bits; made once for each of the 128 masks. */
export const NAME_INDICES: readonly (readonly number[])[] = Array.from({ length: 128 }, (_, mask) => indices(mask, NAME_BITS));
/** The same for the bits of longer names, from `WIDE_NAME.partPerson` on. */
export const PART_INDICES: readonly (readonly number[])[] = Array.from({ length: 8 }, (_, mask) => indices(mask << 7, PART_BITS));
export const partIndices = (part: number): readonly number[] => PART_INDICES[(part >> 7) & 7]!;

/** The look-up of a form as a whole name, or of the form without a genitive ending, or of a word all in capitals. */
export function wholeName(form: string, gazetteer: Gazetteer): number {
  const look = (text: string): number => {
    const bits = gazetteer.wide(text);
    return bits & WHOLE_NAME ? bits & (WHOLE_NAME | WIDE_NAME.weak) : 0;
  };
  const own = look(form);
  if (own !== 0) return own;
  if (form.length > 3) {
    const last = form.at(-1);
    if (last === 's') {
      const stem = look(form.slice(0, -1));
      if (stem !== 0) return stem;
      if (form.at(-2) === "'" || form.at(-2) === '’') return look(form.slice(0, -2));
    }
    if (last === "'" || last === '’') return look(form.slice(0, -1));
    if (form.length < 24 && /^\p{Lu}{4,}$/u.test(form)) return look(form.charAt(0) + form.slice(1).toLowerCase());
  }
  return 0;
}

/** Whether the gazetteer holds a text as a place. */
export function isPlaceName(text: string, gazetteer: Gazetteer): boolean {
  return text.length > 1 && (gazetteer.wide(text) & PLACE_NAME) !== 0;
}

function demonymOf(form: string, lower: string, gazetteer: Gazetteer): number {
  if (!lower.endsWith('er')) return 0;
  const stem = form.slice(0, -2);
  return [stem, `${stem}en`, form.slice(0, -1), `${stem}e`].some((place) => isPlaceName(place, gazetteer)) ? 2 : 1;
}

/** Describes a form. Forms that are no words (numbers, marks) are known by their look alone. */
export function describe(form: string, isWord: boolean, { gazetteer, morphology, spelling }: NameSources): NameWord {
  const lower = form.toLowerCase();
  const capital = lower !== form;
  const bits = isWord && morphology ? morphology.look(form) : 0;
  const lowerBits = isWord && capital && morphology ? morphology.look(lower) : 0;
  const morph = !isWord
    ? 0
    : ((bits & MORPH.noun) !== 0 ? 1 : 0) |
      ((bits & MORPH.name) !== 0 ? 2 : 0) |
      ((bits & MORPH.adjective) !== 0 ? 4 : 0) |
      (lowerBits !== 0 ? 8 : 0) |
      (bits !== 0 ? 16 : 0) |
      ((bits & MORPH.firstName) !== 0 ? 32 : 0) |
      ((bits & MORPH.lastName) !== 0 ? 64 : 0);
  const known = spelling
    ? (spelling.name(form) ? 1 : 0) | (spelling.correct(form) ? 2 : 0) | (capital && spelling.correct(lower) ? 4 : 0)
    : 0;
  const names = isWord ? wholeName(form, gazetteer) : 0;
  const part = isWord ? gazetteer.wide(form) & NAME_PART : 0;
  const kind = isWord ? kindOf(form, lower) : 0;
  const joins = part !== 0 || (isWord && capital && lower.endsWith('s') && (gazetteer.wide(form.slice(0, -1)) & NAME_PART) !== 0);
  return {
    form,
    isWord,
    capital,
    lower: hash(lower),
    shape: hash(shapeOf(form)),
    kind,
    names,
    part,
    joins,
    morph,
    known,
    suffix4: hash(lower, Math.max(0, lower.length - 4)),
    demonym: isWord && capital ? demonymOf(form, lower, gazetteer) : 0,
  };
}

/** What stands beyond the ends of a sentence. */
export const NOTHING: NameWord = {
  form: '',
  isWord: false,
  capital: false,
  lower: 1,
  shape: 1,
  kind: 0,
  names: 0,
  part: 0,
  joins: false,
  morph: 0,
  known: 0,
  suffix4: 1,
  demonym: 0,
};
