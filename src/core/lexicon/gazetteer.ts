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

/** More bits of `nameBits`: found without its genitive ending; only the part before the hyphen is a name. */
export const NAME_GENITIVE = 1 << 8;
export const NAME_BEFORE_HYPHEN = 1 << 9;

/** Bits of `NAME` for a form as it stands in a text: also in the genitive ("Merkels", "Grass'"), also as the first part of a hyphen compound. */
export function nameBits(form: string, gazetteer: Gazetteer): number {
  const own = gazetteer.look(form);
  if (own !== 0) return own;
  if (form.length > 3 && form.endsWith('s')) {
    const stem = gazetteer.look(form.slice(0, -1));
    if (stem !== 0) return stem | NAME_GENITIVE;
  }
  if (form.length > 3 && /['’]s?$/u.test(form)) return gazetteer.look(form.replace(/['’]s?$/u, '')) | NAME_GENITIVE;
  const hyphen = form.lastIndexOf('-');
  if (hyphen > 1) return gazetteer.look(form.slice(0, hyphen)) !== 0 ? NAME_BEFORE_HYPHEN : 0;
  return 0;
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
