import type { Lexicon } from '../lexicon/lexicon.ts';
import { CLASS, classes, classOf, type Reading } from '../lexicon/readings.ts';
import { SPELL } from '../lexicon/spelling-dictionary.ts';
import { lowerFirst } from '../text/first-letter.ts';
import { COST, LETTERS, visitEdits } from './edits.ts';

const isCapital = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase();

/** Zipf value (log10 of the uses in a thousand million words) of the dictionary's classes of frequency 1 … 7, by rank. */
const BY_RANK = [3.3, 3.6, 3.95, 4.3, 4.7, 5.3, 5.9];
/** What is listed nowhere is rarer than this. */
export const RAREST = 1.5;

/** Whether an entry stands alone by these bits of the dictionary. */
export const standsAlone = (bits: number): boolean => (bits & (SPELL.alone | SPELL.forbidden)) === SPELL.alone;

/** Zipf value of a word as far as it is known; `RAREST` for what is in no count. Counts do not tell "Gut" from "gut". */
export function zipfOf(word: string, { spelling, frequencies }: Lexicon): number {
  const own = frequencies?.classOf(word) ?? 0;
  const counted = own === 0 ? RAREST : 1.75 + own / 2;
  const rank = spelling ? Math.max(spelling.frequency(word), spelling.frequency(lowerFirst(word))) : 0;
  return rank === 0 ? counted : Math.max(counted, BY_RANK[rank - 1]!);
}

const LARGE = classes(CLASS.noun, CLASS.name);
const SMALL = classes(CLASS.adjective, CLASS.participle1, CLASS.participle2, CLASS.infinitive, CLASS.zuInfinitive, CLASS.adverb);

/** A cheap edit that a hundredfold commoner word is away makes a rare word a slip of it. */
const CHEAP = COST.swapped;
const HUNDREDFOLD = 2;

/**
 * Whether a word that the spelling dictionary does not know is right by another source: the wide list, the readings of the morphology (not
 * persons and imperatives, which hide too many slips), never with ss for ß or the reverse, never beside a much commoner word that is a cheap
 * slip away. Two sources beside each other are trusted more than one.
 */
export function makeWideCheck(lexicon: Lexicon): (word: string) => boolean {
  const { spelling, wide, morphology } = lexicon;
  if (!spelling) return () => false;
  const read = (form: string, wanted: number): boolean =>
    morphology?.exactReadings(form).some((r: Reading) => (1 << classOf(r)) & wanted) ?? false;
  const sharp = (word: string): boolean =>
    (word.includes('ss') && spelling.correct(word.replace('ss', 'ß'))) ||
    (word.includes('ß') && spelling.correct(word.replaceAll('ß', 'ss')));
  const listed = (word: string): boolean =>
    wide?.has(word) ||
    (isCapital(word) ? read(word, LARGE) || (wide?.has(lowerFirst(word)) ?? false) : read(word, SMALL)) ||
    false;
  const distrusted = (word: string): boolean => {
    const own = zipfOf(word, lexicon);
    let found = false;
    visitEdits(word, (candidate, cost) => {
      if (found || cost > CHEAP || cost <= COST.sharp) return;
      if (zipfOf(candidate, lexicon) - own < HUNDREDFOLD) return;
      found = standsAlone(spelling.bits(candidate));
    });
    return found;
  };
  return (word) =>
    word.length >= 3 && listed(word) && !(spelling.bits(word) & SPELL.forbidden) && !sharp(word) && !distrusted(word);
}

/** How common a word must be that a compound no count has lacks one of its letters. */
const VERY_COMMON = 3.5;

/** "Nationalmannschat": a letter put in makes a very common word of it. */
function lacksLetter(piece: string, lexicon: Lexicon): boolean {
  const { spelling } = lexicon;
  for (let i = 2; i <= piece.length; i++)
    for (const letter of LETTERS) {
      // "Atomwaffe" beside "Atomwaffen", "Bunds" beside "Bundes": another form of the same word.
      if (i >= piece.length - 1 && /[enrs]/u.test(letter)) continue;
      const word = piece.slice(0, i) + letter + piece.slice(i);
      if (zipfOf(word, lexicon) >= VERY_COMMON && standsAlone(spelling!.bits(word))) return true;
    }
  return false;
}

/** Shortest compounds that are looked at, and how common the word must be that one of them may be a slip of. */
const SHORTEST_DISGUISE = 9;
const COMMON = 2.7;

/**
 * Whether a noun that is right only because its parts can be put together, and that no count has, is a common word with two letters swapped, one too
 * many or too few of a double one ("Inflationsratte"), or a very common one without one of its letters. Linear in the word.
 */
export function isDisguised(piece: string, lexicon: Lexicon): boolean {
  const { spelling } = lexicon;
  if (!spelling || piece.length < SHORTEST_DISGUISE || !isCapital(piece) || standsAlone(spelling.bits(piece))) return false;
  if (zipfOf(piece, lexicon) > RAREST) return false;
  const common = (word: string): boolean => standsAlone(spelling.bits(word)) && zipfOf(word, lexicon) >= COMMON;
  for (let i = 2; i < piece.length; i++) {
    const head = piece.slice(0, i);
    if (piece[i] === piece[i - 1]) {
      if (common(head + piece.slice(i + 1))) return true;
    } else if (
      common(head + piece[i] + piece.slice(i)) ||
      common(head.slice(0, -1) + piece[i] + piece[i - 1] + piece.slice(i + 1))
    )
      return true;
  }
  return lacksLetter(piece, lexicon);
}

/** Whether one edit makes a common word of it: „verwaldet“ is rather „verwaltet“ than made of „Wald“. */
export function isNearCommon(piece: string, lexicon: Lexicon): boolean {
  const { spelling } = lexicon;
  if (!spelling) return false;
  let near = false;
  visitEdits(piece, (candidate) => {
    near ||= zipfOf(candidate, lexicon) >= COMMON && standsAlone(spelling.bits(candidate));
  });
  return near;
}
