/** Morphology of word forms: what a form may be, as bit masks. The interface the tagger, the clause layer and the rules ask. */
export interface Morphology {
  /** The bits of `MORPH` that hold for this exact form (case matters); 0 = unknown. */
  look(form: string): number;
}

/** Bits of a morphology mask. */
export const MORPH = {
  finite3: 1 << 0, // finite, first or third person
  finite2: 1 << 1, // finite, second person
  imperative: 1 << 2,
  subjunctive1: 1 << 3, // Konjunktiv I
  infinitive: 1 << 4,
  participle2: 1 << 5, // Partizip II, also inflected
  participle1: 1 << 6,
  noun: 1 << 7,
  adjective: 1 << 8,
  preposition: 1 << 9,
  pronoun: 1 << 10,
  adverb: 1 << 11,
  conjunction: 1 << 12,
  name: 1 << 13,
  separablePrefix: 1 << 14,
  other: 1 << 15,
  auxiliary: 1 << 16,
  zuInfinitive: 1 << 17,
  joinedSeparable: 1 << 18, // finite form with its separable prefix joined, as in a subordinate clause
  preterite: 1 << 19,
  indicativeOrSubjunctive2: 1 << 20, // finite and not (only) Konjunktiv I
  singular: 1 << 21,
  plural: 1 << 22,
  nominative: 1 << 23,
  genitive: 1 << 24,
  dative: 1 << 25,
  accusative: 1 << 26,
  masculine: 1 << 27,
  feminine: 1 << 28,
  neuter: 1 << 29,
} as const;
