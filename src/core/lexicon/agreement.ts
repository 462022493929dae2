/** Bits of an agreement mask: four rows (masculine, feminine, neuter singular; plural) of four cases. */
export const AGREEMENT = {
  masculine: 0x000f,
  feminine: 0x00f0,
  neuter: 0x0f00,
  singular: 0x0fff,
  plural: 0xf000,
  nominative: 0x1111,
  genitive: 0x2222,
  dative: 0x4444,
  accusative: 0x8888,
  any: 0xffff,
} as const;

/** The cases, each as all its bits. */
export const CASES: readonly number[] = [AGREEMENT.nominative, AGREEMENT.genitive, AGREEMENT.dative, AGREEMENT.accusative];
