import {
  feature,
  hash,
  isPlaceName,
  NAME_INDICES,
  type NameSources,
  type NameWord,
  partIndices,
  wholeName,
} from './name-word.ts';
import { kindOf, nameHead } from './word-kinds.ts';

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

/** The features of a form itself. */
export interface FormFeatures {
  /** Those that say which word it is; hidden at times in training, so that the others learn to carry. */
  readonly lexical: readonly number[];
  readonly plain: readonly number[];
}

/** The features of a form by itself. */
export function formFeatures(word: NameWord, { gazetteer, spelling }: NameSources): FormFeatures {
  const { form, isWord, capital, shape, kind, names, part, morph, known, demonym } = word;
  const lower = form.toLowerCase();
  const frequency = spelling ? spelling.frequency(form) : 0;
  const hyphen = form.lastIndexOf('-');
  const tail = hyphen > 0 ? form.slice(hyphen + 1) : '';
  const tailKind = tail ? kindOf(tail, tail.toLowerCase()) : 0;
  const lexical: number[] = [];
  const plain: number[] = [];
  const say = (t: number, a: number, b = 0, c = 0): void => {
    plain.push(feature(t, a, b, c));
  };
  const spell = (t: number, text: string, from = 0, to = text.length): void => {
    lexical.push(feature(t, hash(text, from, to)));
  };
  spell(T.form, form);
  spell(T.lower, lower);
  for (let n = 3; n <= 5; n++) {
    spell(T.suffix + n, lower, Math.max(0, lower.length - n));
    spell(T.prefix + n, lower, 0, Math.min(n, lower.length));
  }
  if (isWord && capital) {
    const framed = `^${lower.slice(0, 20)}$`;
    for (let n = 3; n <= 4; n++) for (let i = 0; i + n <= framed.length; i++) spell(T.gram, framed, i, i + n);
  }
  say(T.bias, 0);
  say(T.shape, shape);
  say(T.kind, kind);
  say(T.names, names);
  say(T.morph, morph);
  say(T.frequency, frequency);
  say(T.suffix + 2, hash(lower, Math.max(0, lower.length - 2)));
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
    if (isPlaceName(front, gazetteer) || (front.endsWith('s') && isPlaceName(front.slice(0, -1), gazetteer)))
      say(T.placeHead, hash(head));
  }
  say(T.tailShape, tail ? shape : 0, tailKind);
  say(T.morphNames, morph, names);
  say(T.frequencyNames, frequency, names, morph);
  return { lexical, plain };
}
