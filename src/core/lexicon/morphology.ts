import { remembering } from '../text/memory.ts';
import { compoundReadings, endReadings } from './compound-readings.ts';
import { inflectionsOf, type WordForm } from './inflections.ts';
import { CLASS, classOf, KIND, kindOf, type Reading } from './readings.ts';
import { readReadings } from './readings-table.ts';

export { AGREEMENT } from './agreement.ts';

/** Morphology of word forms: what a form may be, as bit masks. The interface the tagger, the clause layer and the rules ask. */
export interface Morphology {
  /** The bits of `MORPH` that hold for this exact form (case matters); 0 = unknown. */
  look(form: string): number;
  /**
   * The bits of `AGREEMENT` that this exact form may have: of nouns, adjectives, determiners and pronouns what they are, of
   * prepositions what they may stand before. 0 = unknown.
   */
  agreement(form: string): number;
  /**
   * All readings of a form, in no order; of a form that is not listed, those of its last part ("Unfallaufnahme" as "Aufnahme"). Case matters:
   * at the beginning of a sentence ask for the small form as well. Empty = unknown. Do not change the list: it is shared.
   */
  readings(form: string): readonly Reading[];
  /** The readings of a listed form only, compounds not split. */
  exactReadings(form: string): readonly Reading[];
  /** The lemmas of a listed form; often one, none for an unknown form. */
  lemmas(form: string): readonly string[];
  /** The forms of a lemma that are made from its stem, with or without an umlaut or ablaut, each with its readings. For fixes: not fast. */
  inflections(lemma: string): readonly WordForm[];
}

/** Bits of a morphology mask. A form has the bits of all its readings together. */
export const MORPH = {
  finite3: 1 << 0, // finite, first or third person
  finite2: 1 << 1, // finite, second person
  imperative: 1 << 2,
  subjunctive1: 1 << 3, // Konjunktiv I
  infinitive: 1 << 4,
  participle2: 1 << 5, // Partizip II, also inflected
  participle1: 1 << 6, // Partizip I, also inflected
  noun: 1 << 7,
  adjective: 1 << 8,
  preposition: 1 << 9, // also with its article (zum)
  pronoun: 1 << 10, // also articles and other determiners
  adverb: 1 << 11,
  conjunction: 1 << 12, // coordinating or subordinating
  name: 1 << 13,
  separablePrefix: 1 << 14,
  other: 1 << 15, // particles, numerals, interjections
  auxiliary: 1 << 16, // sein, haben, werden and the modal verbs
  zuInfinitive: 1 << 17, // anzufangen
  joinedSeparable: 1 << 18, // finite form with its separable prefix joined, as in a subordinate clause
  preterite: 1 << 19, // also Konjunktiv II, which has the same stem
  indicativeOrSubjunctive2: 1 << 20, // finite and not (only) Konjunktiv I
  thirdSingular: 1 << 21, // finite: goes with a subject of the third person singular
  thirdPlural: 1 << 22, // finite: goes with a subject of the third (and first) person plural
  firstSingular: 1 << 23, // finite: goes with "ich"
  subjunctive2: 1 << 24, // Konjunktiv II
  determiner: 1 << 25, // article or word that stands in its place before a noun
  comparative: 1 << 26,
  superlative: 1 << 27,
  subordinating: 1 << 28, // conjunction that opens a subordinate clause
  firstName: 1 << 29,
  lastName: 1 << 30,
} as const;

/** Whether a verb form, by its bits, is a third person plural (true), singular (false), or may be both or neither (undefined). */
export function isPluralForm(mask: number): boolean | undefined {
  const [one, many] = [(mask & MORPH.thirdSingular) !== 0, (mask & MORPH.thirdPlural) !== 0];
  return one === many ? undefined : many;
}

/** Reads a compiled morphology; throws an error that says what is wrong with the file. */
export function readMorphology(bytes: Uint8Array): Morphology {
  const table = readReadings(bytes);
  const { automaton, columns } = table;
  const field = (form: string, at: number): number => {
    const record = automaton.find(form);
    return record < 0 ? 0 : columns[2 * automaton.records[record]! + at]!;
  };
  const exact = (form: string): readonly Reading[] => {
    const record = automaton.find(form);
    return record < 0 ? NOTHING : table.readings(record);
  };
  return {
    look: (form) => field(form, 0),
    agreement: (form) => field(form, 1),
    exactReadings: exact,
    readings: remembering(20_000, 60, (form) => {
      const own = exact(form);
      if (own.length > 0) {
        const ends = own.every((r) => classOf(r) === CLASS.noun && kindOf(r) === KIND.noun.adjectival)
          ? endReadings(form, exact)
          : [];
        return ends.length > 0 ? [...own, ...ends] : own;
      }
      // Swiss copy writes "grosser".
      const swiss = form.includes('ss') ? exact(form.replaceAll('ss', 'ß')) : NOTHING;
      return swiss.length > 0 ? swiss : compoundReadings(form, exact);
    }),
    lemmas(form) {
      const record = automaton.find(form);
      return record < 0 ? [] : table.lemmas(form, record);
    },
    inflections: (lemma) => inflectionsOf(lemma, table),
  };
}

const NOTHING: readonly Reading[] = [];
