import { type Gazetteer, NAME_PART, PLACE_NAME, WHOLE_NAME, WIDE_NAME } from '../lexicon/gazetteer.ts';
import type { Morphology } from '../lexicon/morphology.ts';
import { MORPH } from '../lexicon/morphology.ts';
import type { SpellingDictionary } from '../lexicon/spelling-dictionary.ts';
import { kindOf, nameHead, shapeOf } from './word-kinds.ts';

/** What the recogniser of names looks words up in. Without the dictionaries it knows less, and works. */
export interface NameSources {
  readonly gazetteer: Gazetteer;
  readonly morphology: Morphology | undefined;
  readonly spelling: SpellingDictionary | undefined;
}

/** What a form looks like by itself, as small numbers and hashes: made once for each form, combined many times. */
export interface NameWord {
  readonly capital: boolean;
  readonly lower: number;
  readonly shape: number;
  readonly kind: number;
  /** Bits of the gazetteer that say what whole name the form is, also without a genitive ending or in capitals. */
  readonly names: number;
  /** Bits of the gazetteer that say in what longer names the form stands. */
  readonly part: number;
  /** What the morphology knows of it, as a small number. */
  readonly morph: number;
  /** What the spelling dictionary knows of it: 1 = as a name only, 2 = right as it stands, 4 = right in small letters. */
  readonly known: number;
  readonly suffix4: number;
  /** 0 = does not end in -er like "Berliner", 1 = does, 2 = and names a place without it. */
  readonly demonym: number;
  /** Features of the form that say which word it is; hidden at times in training, so that the others learn to carry. */
  readonly lexical: Int32Array;
  /** Further features of the form. */
  readonly plain: Int32Array;
}

/** Mixes a template's number and up to three values into a feature. */
export function feature(template: number, a: number, b = 0, c = 0): number {
  let h = Math.imul(template ^ Math.imul(a, 0x85ebca6b), 0x9e3779b1);
  h = Math.imul((h ^ (h >>> 15)) + Math.imul(b, 0x27d4eb2f), 0xc2b2ae35);
  h = Math.imul((h ^ (h >>> 13)) + Math.imul(c, 0x165667b1), 0x27d4eb2f);
  return h ^ (h >>> 16);
}

function hash(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return h ^ (h >>> 15);
}

/** Templates of features of the form itself; those of its neighbourhood begin at `CONTEXT`. */
const T = {
  bias: 1,
  form: 2,
  lower: 3,
  shape: 4,
  kind: 5,
  names: 6,
  morph: 7,
  frequency: 8,
  suffix: 9, // … 13
  prefix: 14, // … 18
  nameBit: 19,
  tail: 20,
  tailKind: 21,
  front: 22,
  frontKind: 23,
  part: 24,
  gram: 25,
  known: 26,
  lowerFrequency: 27,
  knownMorphNames: 28,
  knownShape: 29,
  knownFrequency: 30,
  demonym: 31,
  head: 32,
  placeHead: 33,
  frontTail: 34,
  tailHead: 35,
  partBit: 36,
  tailShape: 37,
  morphNames: 38,
  frequencyNames: 39,
  bitMorph: 40,
} as const;
export const CONTEXT = 64;

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
  const frequency = spelling ? spelling.frequency(form) : 0;
  const known = spelling
    ? (spelling.name(form) ? 1 : 0) | (spelling.correct(form) ? 2 : 0) | (capital && spelling.correct(lower) ? 4 : 0)
    : 0;
  const names = isWord ? wholeName(form, gazetteer) : 0;
  const part = isWord ? gazetteer.wide(form) & NAME_PART : 0;
  const kind = isWord ? kindOf(form, lower) : 0;
  const shape = hash(shapeOf(form));
  const hyphen = form.lastIndexOf('-');
  const tail = hyphen > 0 ? form.slice(hyphen + 1) : '';
  const tailKind = tail ? kindOf(tail, tail.toLowerCase()) : 0;
  const isPlace = (text: string): boolean => text.length > 1 && (gazetteer.wide(text) & PLACE_NAME) !== 0;
  const stem = form.slice(0, -2);
  const demonym = !(isWord && capital && lower.endsWith('er'))
    ? 0
    : isPlace(stem) || isPlace(`${stem}en`) || isPlace(form.slice(0, -1)) || isPlace(`${stem}e`)
      ? 2
      : 1;

  const lexical: number[] = [];
  const plain: number[] = [];
  const say = (t: number, a: number, b = 0, c = 0): void => {
    plain.push(feature(t, a, b, c));
  };
  const spell = (t: number, text: string): void => {
    lexical.push(feature(t, hash(text)));
  };
  spell(T.form, form);
  spell(T.lower, lower);
  for (let n = 3; n <= 5; n++) {
    spell(T.suffix + n, lower.slice(-n));
    spell(T.prefix + n, lower.slice(0, n));
  }
  if (isWord && capital) {
    const framed = `^${lower.slice(0, 20)}$`;
    for (let n = 3; n <= 4; n++) for (let i = 0; i + n <= framed.length; i++) spell(T.gram, framed.slice(i, i + n));
  }
  say(T.bias, 0);
  say(T.shape, shape);
  say(T.kind, kind);
  say(T.names, names);
  say(T.morph, morph);
  say(T.frequency, frequency);
  say(T.suffix + 2, hash(lower.slice(-2)));
  for (const b of NAME_INDICES[names]!) {
    say(T.nameBit, b);
    say(T.bitMorph, b, morph);
  }
  if (tail) {
    const front = wholeName(form.slice(0, form.indexOf('-')), gazetteer);
    spell(T.tail, tail.toLowerCase());
    say(T.tailKind, tailKind);
    say(T.front, front);
    say(T.frontKind, front ? 1 : 0, tailKind);
    const head = nameHead(tail.toLowerCase(), 0);
    if (head !== '' && head !== 'er') say(T.tailHead, hash(head));
  }
  if (part) say(T.part, 1);
  for (const b of partIndices(part)) say(T.partBit, b);
  say(T.known, known);
  say(T.lowerFrequency, spelling ? spelling.frequency(lower) : 0);
  say(T.knownMorphNames, known, morph, names);
  say(T.knownShape, known, shape);
  say(T.knownFrequency, known, frequency);
  if (demonym) say(T.demonym, demonym);
  const head = isWord ? nameHead(lower, 3) : '';
  if (head !== '') {
    say(T.head, hash(head));
    const front = form.slice(0, -head.length);
    if (isPlace(front) || (front.endsWith('s') && isPlace(front.slice(0, -1)))) say(T.placeHead, hash(head));
  }
  say(T.tailShape, tail ? shape : 0, tailKind);
  say(T.morphNames, morph, names);
  say(T.frequencyNames, frequency, names, morph);
  return {
    capital,
    lower: hash(lower),
    shape,
    kind,
    names,
    part,
    morph,
    known,
    suffix4: hash(lower.slice(-4)),
    demonym,
    lexical: Int32Array.from(lexical),
    plain: Int32Array.from(plain),
  };
}

/** What stands beyond the ends of a sentence. */
export const NOTHING: NameWord = {
  capital: false,
  lower: 1,
  shape: 1,
  kind: 0,
  names: 0,
  part: 0,
  morph: 0,
  known: 0,
  suffix4: 1,
  demonym: 0,
  lexical: new Int32Array(0),
  plain: new Int32Array(0),
};
