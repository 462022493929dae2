import { AGREEMENT } from '../../lexicon/agreement.ts';

const { genitive: gen, dative: dat, accusative: acc } = AGREEMENT;

/**
 * The cases a preposition governs in print (Duden, Zweifelsfälle 2021; amtliche Grammatik): both where usage is divided ("wegen dem", "laut
 * Bericht", "binnen"), so that only the plainly wrong case is none of them. A preposition that is not listed governs anything.
 */
const GOVERNED: readonly (readonly [string, number])[] = [
  ['aus bei mit nach seit von zu samt mitsamt nebst zuliebe entgegen entsprechend', dat],
  ['durch für gegen ohne um wider', acc],
  ['an auf hinter in neben unter vor zwischen über', dat | acc],
  ['gegenüber außer', dat | gen | acc],
  ['binnen dank gemäß laut mangels mittels statt trotz während wegen innerhalb einschließlich abzüglich zuzüglich', gen | dat],
  [
    'angesichts anhand anlässlich anstelle aufgrund außerhalb bezüglich diesseits hinsichtlich infolge inmitten jenseits mithilfe oberhalb seitens ' +
      'ungeachtet unterhalb unweit zugunsten zulasten zwecks',
    gen | dat,
  ],
];

/** By preposition the cases it governs, as bits of `AGREEMENT`. */
export const GOVERNMENT: ReadonlyMap<string, number> = new Map(
  GOVERNED.flatMap(([list, mask]) => list.split(' ').map((word) => [word, mask] as const)),
);
