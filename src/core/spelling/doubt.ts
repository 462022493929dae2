import { COST, visitEdits } from './edits.ts';
import type { UnknownWord } from './facts.ts';
import { FEATURES, type Feature, isSlipOfHand } from './likelihood.ts';
import type { WordCheck } from './word-check.ts';

const AT = Object.fromEntries(FEATURES.map((name, i) => [name, i])) as Readonly<Record<Feature, number>>;

/** Names up to this many letters are near some word by chance. */
const SHORT_NAME = 7;
const SHORT_WORD = 6;
/** What stands for an author, a dictionary's sign or a measure. */
const SIGN = 3;

/** From so many letters on, a word that differs by a likely slip from one this much more frequent is that word: "Mittoch", "Ukrane". */
const LONG_NAME = 6;
const LIKELY_COST = 0.81; // Features are kept in single precision.
const FAR_MORE_FREQUENT = 3.2;
const LONG_ENOUGH = 5;

function isSlipOfCommon(part: string, f: UnknownWord['features']): boolean {
  return part.length >= LONG_NAME && f[AT.cost]! <= LIKELY_COST && f[AT.gap]! >= FAR_MORE_FREQUENT;
}

/**
 * Why a likely slip may be something else all the same: a name, dialect or a foreign passage, an abbreviation. Undefined where nothing speaks
 * for it. Each is a kind of false alarm met in copy of other houses than those the likelihoods are fitted on.
 */
export function doubtOf({ part, lower, inName, behindRole, features: f }: UnknownWord): 'dialect' | 'sign' | 'name' | undefined {
  if (lower) {
    if (f[AT.known] === 1) return undefined;
    // „wei ma hoit miassn“: several such words in one sentence, and nothing that only a hand would do.
    if (f[AT.severalStrange] === 1 && !isSlipOfHand(f)) return 'dialect';
    return part.length <= SIGN ? 'sign' : undefined;
  }
  // „Trainer Pärson“: what follows is a name, and no common noun is meant.
  if (behindRole && f[AT.candidateName] === 0 && f[AT.known] === 0) return 'name';
  // Letters in an order that no name has, and a common word beside it: "Islaänd".
  if (inName === 'no' && part.length >= LONG_ENOUGH && f[AT.implausible] === 1 && f[AT.gap]! >= FAR_MORE_FREQUENT)
    return undefined;
  const tagged = f[AT.nameTag] === 1;
  if (tagged && inName === 'before') return 'name';
  if (f[AT.known] === 1) return undefined;
  // „in Vahrn“ is no slip of „Vahr“: a rare name is no likelier than the one that stands there.
  if (f[AT.candidateName] === 1 && part.length <= SHORT_NAME && f[AT.gap3] === 0) return 'name';
  if (tagged && part.length <= SHORT_NAME) return isSlipOfCommon(part, f) ? undefined : 'name';
  // „bei Gefechten in Marib“, „die Karama-Brücke“
  if (part.length <= SHORT_WORD && (f[AT.hyphen] === 1 || f[AT.afterDeterminer] === 0) && f[AT.implausible] === 0) return 'name';
  return undefined;
}

/** Shortest words whose right form may be one that is built of others. */
const LONG = 10;
const LONGER = 12;

const built = new WeakMap<UnknownWord, { readonly check: WordCheck; readonly is: boolean }>();

/**
 * Whether a long word in small letters is one that German builds freely, with two letters swapped or a double one written once:
 * "mitzuverhandlen", "elipsenförmig". What the dictionary lists is the likelihood's business. Worked out once a word.
 */
export function isSlipOfBuilt(word: UnknownWord, check: WordCheck): boolean {
  const { part, lower, features } = word;
  if (!lower || part.length < LONG || features[AT.candidate] === 1 || features[AT.counted] === 1) return false;
  const known = built.get(word);
  if (known?.check === check) return known.is;
  let found = false;
  visitEdits(part, (other, cost) => {
    const likely = cost === COST.swapped || (cost === COST.doubled && part.length >= LONGER && other.length > part.length);
    if (!found && likely) found = check.right(other);
  });
  built.set(word, { check, is: found });
  return found;
}
