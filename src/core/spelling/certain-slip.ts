import { lowerFirst, upperFirst } from '../text/first-letter.ts';
import { remembering } from '../text/memory.ts';
import { rightFormOf } from './misspellings.ts';
import { SPELLED_OUT, type WordCheck } from './word-check.ts';

/** Feminine endings that are never joined to the next noun without an "s" ("Regierung-s-partei"), with what follows. */
const UNLINKED = /^(\p{L}+?(?:ung|heit|keit|schaft|tät|ion))(\p{Ll}{4,30})$/u;
const BARE: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u' };
const MARKED: Readonly<Record<string, string>> = { a: 'ä', o: 'ö', u: 'ü' };
/** Adjectives are joined without it as well: "werbungtreibend". */
const ADJECTIVE = /(?:isch|lich|ig|bar|los|voll|reich|arm|frei|end)(?:e[mnrs]?)?$/u;
/** Shortest word with its dots on the wrong vowel. */
const LONG = 6;

const known = new WeakMap<WordCheck, (part: string) => string | undefined>();

/**
 * What an unknown word must be, whatever its frequency: a well-known misspelling in a compound that nobody lists, a compound without its linking
 * "s", or a word with its dots on the wrong vowel. Undefined for all others. Never throws.
 */
export function certainForm(part: string, check: WordCheck): string | undefined {
  let own = known.get(check);
  if (own === undefined) {
    own = remembering(2_000, 40, (word: string) => read(word, check));
    known.set(check, own);
  }
  return own(part);
}

function read(part: string, check: WordCheck): string | undefined {
  const right = (word: string): boolean => check.dictionary.correct(word) || check.right(word);
  return rightFormOf(part, { correct: right }) ?? linked(part, check) ?? moved(part, check);
}

const TWO_LETTERS = /[ao]e|(?<![aeäqAEÄQ])ue|Ue/giu;
const DOTTED: Readonly<Record<string, string>> = { ae: 'ä', oe: 'ö', ue: 'ü', Ae: 'Ä', Oe: 'Ö', Ue: 'Ü' };
/** Zipf value of a word that is meant where its umlauts are spelled out. */
const MEANT = 3;

/** The word with umlauts for two letters each; the word itself where it has none. */
export const withUmlauts = (part: string): string => part.replace(TWO_LETTERS, (two) => DOTTED[two] ?? two);

/**
 * "Fuenf", "muede": the common word with its umlauts that a part without them stands for. What the gazetteer or the dictionary knows as a name
 * stays; the caller asks where it stands, since in the middle of a sentence a capital may be the name of somebody unknown.
 */
export function umlauted(part: string, check: WordCheck): string | undefined {
  const form = withUmlauts(part);
  if (form === part || (check.dictionary.name(part) && !SPELLED_OUT.has(part)) || check.listed(part)) return undefined;
  // „Joerg“ may be how he writes himself.
  if (check.listed(form) || check.dictionary.name(form)) return undefined;
  const small = lowerFirst(form);
  const isWord = check.dictionary.entry(form) || (small !== form && check.dictionary.entry(small));
  return isWord && check.zipf(form) >= MEANT ? form : undefined;
}

/** "grosse", "Füsse" in copy that writes ß: the word with ß that a part without it stands for; undefined where the dictionary has none. */
export function sharpened(part: string, check: WordCheck): string | undefined {
  if (check.swiss || check.listed(part) || check.dictionary.name(part)) return undefined;
  for (let at = part.indexOf('ss'); at > 0; at = part.indexOf('ss', at + 1)) {
    const form = `${part.slice(0, at)}ß${part.slice(at + 2)}`;
    if (!check.dictionary.name(form) && (check.right(form) || check.dictionary.entry(lowerFirst(form)))) return form;
  }
  return undefined;
}

/** "Regierungpartei": both halves are words, and only the "s" between them is missing. */
function linked(part: string, check: WordCheck): string | undefined {
  const [, first, rest] = UNLINKED.exec(part) ?? [];
  // A club's name takes none: "Unionfans".
  if (first === undefined || rest === undefined || /union$/iu.test(first) || !/^\p{Lu}/u.test(part)) return undefined;
  if (ADJECTIVE.test(rest)) return undefined;
  const whole = `${first}s${rest}`;
  const words = check.dictionary.entry(upperFirst(first)) && check.dictionary.correct(upperFirst(rest));
  return words && check.right(whole) ? whole : undefined;
}

/** "züruck": the dots stand one vowel too early or too late. */
function moved(part: string, check: WordCheck): string | undefined {
  if (part.length < LONG) return undefined;
  for (let i = 1; i < part.length; i++) {
    const bare = BARE[part[i]!];
    if (bare === undefined) continue;
    for (let k = Math.max(1, i - 4); k < Math.min(part.length, i + 5); k++) {
      const marked = MARKED[part[k]!];
      if (k === i || marked === undefined) continue;
      const letters = [...part];
      letters[i] = bare;
      letters[k] = marked;
      const word = letters.join('');
      if (check.dictionary.correct(word)) return word;
    }
  }
  return undefined;
}
