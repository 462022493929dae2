import { lowerFirst, upperFirst } from '../text/first-letter.ts';
import { type Automaton, readAutomaton } from './automaton.ts';

/** The compiled spelling dictionary with its compound flags: the interface the spelling capability and the others ask. */
export interface SpellingDictionary {
  /** Whether the word is spelled right as it stands (case matters; compounds by the dictionary's own flags). No hyphens. */
  correct(word: string): boolean;
  /** Whether this exact form is an entry, compounds not split. */
  entry(word: string): boolean;
  /** The bits of `SPELL` of this exact form; 0 = no entry. */
  bits(word: string): number;
  /** How common the form is, 0 (not among the 64 700 most frequent words) … 7 (one of the 256 most frequent). */
  frequency(word: string): number;
  /** Whether the form is known as a name only: a frequent capitalised word that is no word of the dictionary. */
  name(word: string): boolean;
  /**
   * The parts of a compound by the dictionary's own flags, as they stand in the word ("Arbeits", "amt"), or undefined.
   * An entry is not split.
   */
  parts(word: string): readonly string[] | undefined;
  /** The automaton itself, for walks over many words; values are `SPELL` bits and, from `FREQUENCY_SHIFT`, the frequency. */
  readonly automaton: Automaton;
}

/** Bits of a form in the compiled dictionary. */
export const SPELL = {
  alone: 1 << 0,
  begin: 1 << 1, // may begin a compound
  middle: 1 << 2,
  end: 1 << 3,
  forbidden: 1 << 4, // looks like a good word or compound and is not
  keepCase: 1 << 5, // only with exactly these capitals
  noSuggestion: 1 << 6, // right, but rare: never offered
  name: 1 << 7, // known as a name only
} as const;

/** The frequency class stands in three bits from here. */
export const FREQUENCY_SHIFT = 8;

/** Longest word that is looked at, in UTF-16 units: what is longer is no word, and the time for it stays flat. */
export const MAX_WORD = 80;
const MAX_PARTS = 5;
/** Shortest part of a compound (the dictionary's COMPOUNDMIN: "Öl", "Ei"). */
const MIN_PART = 2;

const isUpper = (letter: string): boolean => letter !== letter.toLowerCase();

/** Reads a compiled spelling dictionary; throws an error that says what is wrong with the file. */
export function readSpellingDictionary(bytes: Uint8Array): SpellingDictionary {
  const automaton = readAutomaton(bytes);
  const { records } = automaton;
  const value = (word: string): number => {
    const record = automaton.find(word);
    return record < 0 ? 0 : records[record]!;
  };
  const allows = (bits: number): boolean => (bits & (SPELL.alone | SPELL.forbidden)) === SPELL.alone;

  /** Ends of the parts of a compound, longest first parts last; false if it is none. `steps` bounds the work on odd input. */
  const split = (word: string, from: number, ends: number[], budget: { steps: number }): boolean => {
    let node = automaton.root;
    for (let i = from; i < word.length; i++) {
      if (budget.steps-- <= 0) return false;
      node = automaton.child(node, word.charCodeAt(i));
      if (node === 0) return false;
      const end = i + 1;
      if (end - from < MIN_PART) continue;
      const record = automaton.recordAt(node);
      if (record < 0) continue;
      const bits = records[record]!;
      if (end === word.length) {
        if (ends.length > 0 && bits & SPELL.end && !(bits & SPELL.forbidden)) {
          ends.push(end);
          return true;
        }
      } else if (
        word.length - end >= MIN_PART &&
        ends.length + 1 < MAX_PARTS &&
        bits & (ends.length ? SPELL.middle : SPELL.begin)
      ) {
        ends.push(end);
        if (split(word, end, ends, budget)) return true;
        ends.pop();
      }
    }
    return false;
  };
  const compound = (word: string): number[] | undefined => {
    if (word.length < 2 * MIN_PART || word.length > MAX_WORD) return undefined;
    const ends: number[] = [];
    return split(word, 0, ends, { steps: 2000 }) ? ends : undefined;
  };

  const exact = (word: string): boolean => {
    const bits = value(word);
    if (bits & SPELL.forbidden) return false;
    return (bits & SPELL.alone) !== 0 || compound(word) !== undefined;
  };
  /** All capitals: any case of the entry will do, and SS may stand for ß. */
  const shouted = (word: string): boolean => {
    const lower = word.toLowerCase();
    for (const form of lower.includes('ss') ? [lower, lower.replaceAll('ss', 'ß')] : [lower]) {
      for (const cased of [form, upperFirst(form)]) {
        const bits = value(cased);
        if (allows(bits) && !(bits & SPELL.keepCase)) return true;
      }
      if (compound(upperFirst(form)) !== undefined || compound(form) !== undefined) return true;
    }
    return false;
  };
  const correct = (word: string): boolean => {
    if (word.length === 0 || word.length > MAX_WORD) return false;
    const bits = value(word);
    if (bits & SPELL.forbidden) return false;
    if (bits & SPELL.alone) return true;
    if (isUpper(word.charAt(0))) {
      const small = value(lowerFirst(word));
      if (allows(small) && !(small & SPELL.keepCase)) return true;
      if (word.length > 1 && word === word.toUpperCase()) return shouted(word);
      if (compound(word) !== undefined) return true;
      return !(small & SPELL.forbidden) && compound(lowerFirst(word)) !== undefined;
    }
    return compound(word) !== undefined;
  };

  return {
    automaton,
    correct,
    entry: (word) => allows(value(word)),
    bits: value,
    frequency: (word) => (value(word) >>> FREQUENCY_SHIFT) & 7,
    name: (word) => (value(word) & SPELL.name) !== 0,
    parts(word) {
      if (word.length > MAX_WORD || allows(value(word))) return undefined;
      const ends = compound(word) ?? (exact(lowerFirst(word)) ? compound(lowerFirst(word)) : undefined);
      return ends?.map((end, i) => word.slice(i === 0 ? 0 : ends[i - 1]!, end));
    },
  };
}
