import nspell from 'nspell';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { SPELL } from '../lexicon/spelling-dictionary.ts';
import { type HouseEntry, readHouseLine } from './house-format.ts';

/** The house's own words, as the word check asks them. */
export interface HouseDictionary {
  /** Whether the form is a word of the house, inflected like its model, or a compound that begins with one. */
  has(word: string): boolean;
  /** The replacement of a forbidden word ('' where none is given), or undefined where the word is not forbidden. */
  forbidden(word: string): string | undefined;
  /** Whether there are any words at all. */
  readonly empty: boolean;
}

const NONE: HouseDictionary = { has: () => false, forbidden: () => undefined, empty: true };
const LINKS = ['', 's', 'n', 'en', 'es'];

/**
 * The checker over the German affix file that knows only these entries and their model words: this is what `nspell` does well. A model
 * word stands in its dictionary with its classes, so an entry takes them over.
 */
function checkerOf(entries: readonly HouseEntry[], lexicon: Lexicon): { correct(word: string): boolean } | undefined {
  if (lexicon.affixes === undefined || lexicon.models === undefined) return undefined;
  const models = new Map<string, string>();
  for (const { model } of entries) if (model !== undefined) models.set(model, lexicon.models.classes(model) ?? '');
  const dic = [String(models.size), ...[...models].map(([word, classes]) => (classes ? `${word}/${classes}` : word))].join('\n');
  const checker = nspell({ aff: lexicon.affixes, dic });
  for (const { word, model } of entries) checker.add(word, model);
  return checker;
}

/** Makes the house dictionary from lines in Hunspell's personal format; broken lines are left out. Never throws. */
export function makeHouseDictionary(lines: readonly string[], lexicon: Lexicon): HouseDictionary {
  const entries = lines.flatMap((text, line) => readHouseLine(text, line, lexicon.models).entry ?? []);
  if (entries.length === 0) return NONE;
  const forbidden = new Map(entries.filter((e) => e.forbidden).map((e) => [e.word, e.replacement]));
  const own = entries.filter((e) => !e.forbidden);
  const words = new Set(own.map((e) => e.word));
  let checker: { correct(word: string): boolean } | undefined;
  try {
    checker = checkerOf(own, lexicon);
  } catch {
    checker = undefined; // Without inflection the words themselves still count.
  }
  const inflected = (word: string): boolean => words.has(word) || (checker?.correct(word) ?? false);
  /** "Bürgergeldreform" where "Bürgergeld" is a word of the house. */
  const compound = (word: string): boolean => {
    for (let at = word.length - 3; at >= 3; at--) {
      if (!((lexicon.spelling?.bits(word.slice(at)) ?? 0) & SPELL.end)) continue;
      const begin = word.slice(0, at);
      if (LINKS.some((link) => begin.endsWith(link) && words.has(begin.slice(0, begin.length - link.length)))) return true;
    }
    return false;
  };
  const memo = new Map<string, boolean>();
  return {
    empty: false,
    forbidden: (word) => forbidden.get(word) ?? forbidden.get(word.charAt(0).toLowerCase() + word.slice(1)),
    has(word) {
      let known = memo.get(word);
      if (known === undefined) {
        known = inflected(word) || compound(word);
        if (memo.size > 20_000) memo.clear();
        memo.set(word, known);
      }
      return known;
    },
  };
}

/**
 * The forms that a word has when it inflects like `model`, the word itself first; for a hover. Only endings: at most `limit` forms.
 * Empty where the model is unknown.
 */
export function inflectLike(word: string, model: string, lexicon: Lexicon, limit = 12): string[] {
  const checker =
    lexicon.models?.classes(model) === undefined
      ? undefined
      : checkerOf([{ word, model, forbidden: false, replacement: '' }], lexicon);
  if (!checker) return [];
  const data = (checker as { data?: Record<string, unknown> }).data ?? {};
  const others = Object.keys(data).filter((form) => form !== word && form.startsWith(word.slice(0, 3)) && checker.correct(form));
  return [word, ...others.filter((form) => !form.startsWith(model) || model === word).sort()].slice(0, limit);
}
