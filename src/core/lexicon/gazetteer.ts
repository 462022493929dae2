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

/**
 * What a form may be in a name by the wider list that the recogniser of names asks. Bits of `Gazetteer.wide`. The tagger keeps to the
 * narrower list of `NAME`, with which its weights were trained.
 */
export const WIDE_NAME = {
  first: 1 << 0,
  last: 1 << 1,
  town: 1 << 2,
  country: 1 << 3,
  region: 1 << 4, // also a quarter, a square, a building
  organisation: 1 << 5,
  weak: 1 << 6, // also an ordinary German word
  partPerson: 1 << 7, // a word of a longer name of a person
  partPlace: 1 << 8, // a word of a longer name of a place
  partOrganisation: 1 << 9, // a word of a longer name of an organisation
} as const;
/** Where the wide bits stand in a record. */
export const WIDE_SHIFT = 8;

/** The wide bits that say a form is a whole name. */
export const WHOLE_NAME =
  WIDE_NAME.first | WIDE_NAME.last | WIDE_NAME.town | WIDE_NAME.country | WIDE_NAME.region | WIDE_NAME.organisation;
/** The wide bits of a place. */
export const PLACE_NAME = WIDE_NAME.town | WIDE_NAME.country | WIDE_NAME.region;
/** The wide bits that say a form is a word of a longer name. */
export const NAME_PART = WIDE_NAME.partPerson | WIDE_NAME.partPlace | WIDE_NAME.partOrganisation;

/** Names by their form, without genitive ending; entries of several words by their words joined with one space. */
export interface Gazetteer {
  /** Bits of `NAME`; 0 = no entry. */
  look(form: string): number;
  /** Bits of `WIDE_NAME`; 0 = no entry. */
  wide(form: string): number;
}

/** A gazetteer over records of `NAME` and, from `WIDE_SHIFT`, `WIDE_NAME` bits. */
export function gazetteerOf(record: (form: string) => number): Gazetteer {
  return {
    look: (form) => record(form) & ((1 << WIDE_SHIFT) - 1),
    wide: (form) => record(form) >>> WIDE_SHIFT,
  };
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
  return gazetteerOf((form) => {
    const at = automaton.find(form);
    return at < 0 ? 0 : automaton.records[at]!;
  });
}
