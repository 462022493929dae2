import { checkAutomaton, walkPrefix } from './automaton.ts';

/** The base forms of the dictionary with the affix classes by which they inflect: what a word of the house may inflect like. */
export interface ModelWords {
  /** The affix classes of a base form (letters of the Hunspell affix file), '' for a word that does not inflect, undefined for none. */
  classes(word: string): string | undefined;
  /** Base forms that begin with `prefix`, at most `limit`, in the order of their UTF-16 units; for completion. */
  complete(prefix: string, limit: number): string[];
}

/** Numbers a record: each holds up to four letters, the first in the lowest byte. */
export const MODEL_WIDTH = 3;

/** Reads the compiled model words; throws an error that says what is wrong with the file. They are unpacked when a word of the house asks. */
export function readModelWords(bytes: Uint8Array): ModelWords {
  const opened = checkAutomaton(bytes);
  return {
    classes(word) {
      const automaton = opened();
      const record = automaton.find(word);
      if (record < 0) return undefined;
      let classes = '';
      for (let i = 0; i < MODEL_WIDTH * 4; i++) {
        const letter = (automaton.records[record + (i >> 2)]! >>> ((i & 3) * 8)) & 0xff;
        if (letter !== 0) classes += String.fromCharCode(letter);
      }
      return classes;
    },
    complete(prefix, limit) {
      const words: string[] = [];
      if (prefix !== '') walkPrefix(opened(), prefix, (word) => words.push(word) < limit);
      return words;
    },
  };
}
