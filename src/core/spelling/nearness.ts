import { SPELL } from '../lexicon/spelling-dictionary.ts';
import { COST, visitEdits } from './edits.ts';
import { isGroup } from './groups.ts';
import { rightFormOf } from './misspellings.ts';
import type { WordCheck } from './word-check.ts';

/** What names of places and streets end with. */
const PLACE =
  /(?:straße|strasse|gasse|platz|allee|heim|ingen|ungen|burg|dorf|hausen|berg|bach|feld|stadt|see|tal|brück|kirchen|hofen|walde?|moor|rode|leben|stedt|büttel|itz|ow)s?$/u;

const IMPLAUSIBLE = 0.7;
const SWAPPED = 0.66;
/** One edit from an adjective in -isch, whose ending no name has by chance. */
const NEAR_GROUP = 0.7;

const MEMO = new WeakMap<WordCheck, Map<string, number>>();

/**
 * How much an unknown capitalised word looks like a misspelled word and not like a name: 0 where no dictionary word is one edit away,
 * up to 1 where a very common one is. Compounds count less than entries, and the more the longer the word is.
 */
export function nearness(word: string, check: WordCheck): number {
  let memo = MEMO.get(check);
  if (!memo) {
    memo = new Map();
    MEMO.set(check, memo);
  }
  const known = memo.get(word);
  if (known !== undefined) return known;
  if (memo.size > 20_000) memo.clear();
  const value = measure(word, check);
  memo.set(word, value);
  return value;
}

function measure(word: string, check: WordCheck): number {
  const { dictionary } = check;
  let best = 0;
  let entry = false;
  let name = false;
  let swapped = false;
  if (word.length < 4 || word.length > 40) return 0;
  if (rightFormOf(word, dictionary) !== undefined) return 1;
  const small = (w: string): string => w.charAt(0).toLowerCase() + w.slice(1);
  visitEdits(word, (candidate, cost) => {
    if (cost === COST.capital) return;
    if (isGroup(candidate)) {
      entry = true;
      best = Math.max(best, NEAR_GROUP);
    }
    let bits = dictionary.bits(candidate);
    name ||= (bits & SPELL.name) !== 0;
    if (cost === COST.swapped && word.length >= 6 && candidate.charAt(0) === word.charAt(0)) swapped ||= check.listed(candidate);
    if (!(bits & SPELL.alone)) bits = dictionary.bits(small(candidate));
    if (bits & SPELL.alone && !(bits & SPELL.forbidden)) {
      const frequency = Math.max(dictionary.frequency(candidate), dictionary.frequency(small(candidate)));
      entry = true;
      best = Math.max(best, 0.4 + 0.05 * frequency + 0.02 * Math.min(10, word.length - 4));
    } else if (word.length >= 8 && best < 0.3 && dictionary.correct(candidate)) {
      best = Math.max(best, 0.3 + 0.03 * Math.min(10, word.length - 8));
    }
  });
  // No word or name has these letters in this order, and a name is one edit away.
  if (best < IMPLAUSIBLE && (name || swapped || best > 0) && !check.plausible(word)) return IMPLAUSIBLE;
  // Two letters of a name have changed places; names that differ so are hardly ever both names.
  if (best < SWAPPED && swapped && !check.listed(word)) return SWAPPED;
  // Near a compound only, and built like a place: a place.
  return best < 0.55 && !entry && PLACE.test(word) ? 0 : Math.min(1, best);
}
