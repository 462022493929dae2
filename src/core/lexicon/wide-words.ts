import { readAutomaton } from './automaton.ts';

/** Right words beyond the spelling dictionary: from a richer dictionary, and those of the Austrian and Swiss standard. Single forms only. */
export interface WideWords {
  /** Whether exactly this form is listed. */
  has(word: string): boolean;
}

/** Reads the list; throws an error that says what is wrong with the file. */
export function readWideWords(bytes: Uint8Array): WideWords {
  const automaton = readAutomaton(bytes);
  return { has: (word) => automaton.find(word) >= 0 };
}
