import { readAutomaton } from './automaton.ts';

/** What a word form may be in a name. Bits of a gazetteer look-up. */
export const NAME = {
  first: 1 << 0, // first name
  last: 1 << 1, // family name
  town: 1 << 2, // a town or village of Germany, Austria, Switzerland, Liechtenstein, Luxembourg or South Tyrol; a larger town elsewhere
  country: 1 << 3, // a country or its common short name
  region: 1 << 4, // a state, region, continent, river, mountains
  organisation: 1 << 5, // a party, agency, institution, company, club
  part: 1 << 6, // a word of a longer entry ("York" of "New York")
  weak: 1 << 7, // also an ordinary German word ("Essen", "Jung"): shape and context must decide
} as const;

/** Names by their form, without genitive ending; entries of several words by their words joined with one space. */
export interface Gazetteer {
  look(form: string): number;
}

/** Reads a gazetteer from bytes: an automaton with one number a form. Throws an error that says what is wrong with the file. */
export function readGazetteer(bytes: Uint8Array): Gazetteer {
  const automaton = readAutomaton(bytes);
  return {
    look(form) {
      const at = automaton.find(form);
      return at < 0 ? 0 : automaton.records[at]!;
    },
  };
}
