import nspell from 'nspell';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { ATTRIBUTES, CLASS, classes, classOf, NOUNS } from '../lexicon/readings.ts';
import { SPELL } from '../lexicon/spelling-dictionary.ts';
import { sameForm, wordForms } from '../lexicon/word-forms.ts';
import { lowerFirst, upperFirst } from '../text/first-letter.ts';
import { type HouseEntry, readHouseLine } from './house-format.ts';

/** The house's own words, as the word check asks them. */
export interface HouseDictionary {
  /** Whether the form is a word of the house, inflected like its model, or a compound that begins with one. */
  has(word: string): boolean;
  /**
   * What to write for a forbidden word ('' where none is given, or the word is inflected and no form or several forms of it fit), or undefined where
   * the word is not forbidden.
   * A noun, adjective or verb in its base form is forbidden in all its forms.
   */
  forbidden(word: string): string | undefined;
  /** What the house wants instead, as it is listed; '' where it does not say. */
  instead(word: string): string;
  /** Whether the list names this very form as forbidden: what a compound may not hold either. */
  forbidsItself(word: string): boolean;
  /** Why the house forbids a word; '' where it does not say. */
  reason(word: string): string;
  /** Whether there are any words at all. */
  readonly empty: boolean;
}

const NONE: HouseDictionary = {
  has: () => false,
  forbidden: () => undefined,
  instead: () => '',
  forbidsItself: () => false,
  reason: () => '',
  empty: true,
};
/** Classes of words that inflect and are many. */
const OPEN = NOUNS | ATTRIBUTES | classes(CLASS.finite, CLASS.infinitive, CLASS.zuInfinitive, CLASS.imperative);
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

interface Forbidden extends Pick<HouseEntry, 'replacement' | 'reason'> {
  /** What the house wants instead, as it is listed. */
  readonly instead: string;
}

/** The forbidden words by their forms. What stands in the list itself counts more than a form of another entry. */
function forbiddenForms(entries: readonly HouseEntry[], lexicon: Lexicon): ReadonlyMap<string, Forbidden> {
  const forms = new Map<string, Forbidden>();
  const listed = entries.filter((e) => e.forbidden);
  for (const { word, replacement: instead, reason } of listed) {
    // "einzigste" forbids itself, not "einzig"; "das" is no word that inflects.
    const inflecting = inflectingPart(word, lexicon);
    if (inflecting === undefined) continue;
    const head = word.slice(0, word.length - inflecting.length);
    const others = /\s/u.test(instead) ? new Map() : wordForms(instead, lexicon);
    for (const { form, readings } of wordForms(inflecting, lexicon).values())
      if (readings.some((r) => OPEN & (1 << classOf(r)))) {
        const replacement = instead === '' ? '' : (sameForm(readings, others) ?? '');
        forms.set(head === '' ? form : head + lowerFirst(form), { replacement, instead, reason });
      }
  }
  for (const { word, replacement, reason } of listed) forms.set(word, { replacement, instead: replacement, reason });
  return forms;
}

/** Shorter ends of a compound are endings as well as words. */
const SHORTEST_HEAD = 4;

/** What of a word in its base form inflects: the word itself, or of a noun that is listed nowhere the longest noun it ends with ("Kreisbüro": "Büro"). */
function inflectingPart(word: string, { morphology }: Lexicon): string | undefined {
  if (morphology?.lemmas(word).includes(word)) return word;
  if (!/^\p{Lu}\p{Ll}+$/u.test(word)) return undefined;
  for (let at = 2; at <= word.length - SHORTEST_HEAD; at++) {
    const noun = upperFirst(word.slice(at));
    if (morphology?.lemmas(noun).includes(noun)) return noun;
  }
  return undefined;
}

/** Makes the house dictionary from lines in Hunspell's personal format; broken lines are left out. Never throws. */
export function makeHouseDictionary(lines: readonly string[], lexicon: Lexicon): HouseDictionary {
  const entries = lines.flatMap((text, line) => readHouseLine(text, line, lexicon.models).entry ?? []);
  if (entries.length === 0) return NONE;
  const forbidden = forbiddenForms(entries, lexicon);
  const named = new Set(entries.filter((e) => e.forbidden).map((e) => e.word));
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
  const entryOf = (word: string): Forbidden | undefined => forbidden.get(word) ?? forbidden.get(lowerFirst(word));
  const memo = new Map<string, boolean>();
  return {
    empty: false,
    forbidden: (word) => entryOf(word)?.replacement,
    forbidsItself: (word) => named.has(word) || named.has(lowerFirst(word)),
    instead: (word) => entryOf(word)?.instead ?? '',
    reason: (word) => entryOf(word)?.reason ?? '',
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
      : checkerOf([{ word, model, forbidden: false, replacement: '', reason: '' }], lexicon);
  if (!checker) return [];
  const data = (checker as { data?: Record<string, unknown> }).data ?? {};
  const others = Object.keys(data).filter((form) => form !== word && form.startsWith(word.slice(0, 3)) && checker.correct(form));
  return [word, ...others.filter((form) => !form.startsWith(model) || model === word).sort()].slice(0, limit);
}
