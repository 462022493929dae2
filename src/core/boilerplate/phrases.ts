import { fnv1a } from '../text/hash.ts';
import { CATEGORIES, type Category } from './category.ts';
import { PHRASES } from './data/phrases.generated.ts';

export type Where = 'line' | 'start' | 'any';
/** How much a phrase says: `sure` = hardly ever an article's own words in that place; `cue` = needs company; `weak` = little alone. */
export type Strength = 'sure' | 'cue' | 'weak';

/** A reviewed phrase, normalised as `normaliseLine` does it. */
export interface Phrase {
  readonly text: string;
  readonly category: Category;
  readonly where: Where;
  readonly strength: Strength;
}

/** A phrase found in a line. `length` counts units of the normalised line. */
export interface PhraseHit {
  readonly phrase: Phrase;
  /** The phrase's strength in this line: what opens a whole sentence ("Mehr zum Thema Rente sagte …") is weak there. */
  readonly strength: Strength;
  readonly length: number;
}

/** Longest part of a line that is searched, in UTF-16 units: boilerplate sentences are not longer, and time stays bounded. */
const SEARCHED = 1200;

/** White space that is not a single blank. */
const UNTIDY = /[^\S ]\s*| \s+/gu;

/** Lower case, runs of digits as "#", white space as one blank, invisible marks left out. The first 1200 units only. */
export function normaliseLine(text: string): string {
  return text
    .slice(0, SEARCHED)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu, '')
    .replace(/\p{Nd}+/gu, '#')
    .replace(UNTIDY, ' ')
    .trim();
}

/** A normalised line without the marks at its ends: "« vorheriger beitrag" -> "vorheriger beitrag". */
export function coreOf(normalised: string): string {
  let start = 0;
  let end = normalised.length;
  const isCore = (i: number): boolean => /[\p{L}#©%]/u.test(normalised[i]!);
  while (start < end && !isCore(start)) start++;
  while (end > start && !isCore(end - 1)) end--;
  return normalised.slice(start, end);
}

interface Index {
  readonly lines: ReadonlyMap<string, Phrase>;
  /** First words of the whole-line phrases, and of how many units the longest is that begins so. */
  readonly openings: ReadonlyMap<string, number>;
  /** Start and anywhere phrases by their first word, longest first. */
  readonly byWord: ReadonlyMap<string, readonly Phrase[]>;
  /** A mark for the last bits of the hashes of those words: most words of an article have none. */
  readonly begun: Uint8Array;
}

/** A power of two, several times as many as the phrases have first words. */
const BEGUN = 8192;

const CATEGORY_NAMES: ReadonlySet<string> = new Set(CATEGORIES);

/** Where the word of a normalised text at `at` ends: a run of letters, or one other character. */
function wordEnd(text: string, at: number): number {
  let end = at;
  while (end < text.length && isLetter(text.charCodeAt(end))) end++;
  return end === at ? at + 1 : end;
}

const wordAt = (text: string, at: number): string => text.slice(at, wordEnd(text, at));

/** Letters as far as words are cut: everything above ASCII but the usual marks counts as one. Fast, since it runs on every unit. */
function isLetter(code: number): boolean {
  if (code < 128) return code >= 97 && code <= 122;
  return code >= 0xdf && code < 0x2000 && code !== 0xf7;
}

function readIndex(): Index {
  const lines = new Map<string, Phrase>();
  const openings = new Map<string, number>();
  const byWord = new Map<string, Phrase[]>();
  const add = (phrase: Phrase): void => {
    if (phrase.where === 'line') {
      const core = coreOf(phrase.text) || phrase.text;
      if (!lines.has(core)) lines.set(core, phrase);
      const word = wordAt(core, 0);
      openings.set(word, Math.max(openings.get(word) ?? 0, core.length));
      return;
    }
    const word = wordAt(phrase.text, 0);
    const list = byWord.get(word);
    if (list) list.push(phrase);
    else byWord.set(word, [phrase]);
  };
  for (const group of PHRASES.split('\n')) {
    const [category, where, strength, ...texts] = group.split('\t') as [Category, Where, Strength, ...string[]];
    if (!CATEGORY_NAMES.has(category)) throw new Error(`phrases.tsv: unknown category ${category}`);
    // The list is in lower case and NFC (a test says so); only its numbers are written otherwise.
    for (const text of texts) add({ text: text.replace(NUMBER, '#'), category, where, strength });
  }
  // The longest first; of the same words the surest, and of those what holds at the beginning only.
  for (const list of byWord.values())
    list.sort(
      (a, b) => b.text.length - a.text.length || CERTAINTY[b.strength] - CERTAINTY[a.strength] || (a.where < b.where ? 1 : -1),
    );
  const begun = new Uint8Array(BEGUN);
  for (const word of byWord.keys()) begun[fnv1a(word) & (BEGUN - 1)] = 1;
  return { lines, openings, byWord, begun };
}

const NUMBER = /[0-9]+/g;
const CERTAINTY: Readonly<Record<Strength, number>> = { sure: 2, cue: 1, weak: 0 };

let index: Index | undefined;

/** All phrases in a normalised line, at most one for each place; the whole-line phrase, if any, comes first. Linear in the line. */
export function findPhrases(normalised: string): PhraseHit[] {
  index ??= readIndex();
  const hits: PhraseHit[] = [];
  const core = coreOf(normalised);
  const whole = index.lines.get(core);
  if (whole) hits.push({ phrase: whole, strength: whole.strength, length: normalised.length });
  const sentence = /\.["“”«»)]*$/u.test(normalised);
  let first = true;
  for (let at = 0; at < normalised.length; ) {
    const code = normalised.charCodeAt(at);
    if (code === 32) {
      at++;
      continue;
    }
    const end = wordEnd(normalised, at);
    const found = index.begun[fnv1a(normalised, at, end) & (BEGUN - 1)]
      ? index.byWord
          .get(normalised.slice(at, end))
          ?.find(
            (p) => (p.where === 'any' || first) && normalised.startsWith(p.text, at) && endsWord(normalised, at + p.text.length),
          )
      : undefined;
    if (found) hits.push({ phrase: found, strength: strengthIn(normalised, at, found, sentence), length: found.text.length });
    // Marks before the first word ("» Lesen Sie auch") do not count as a beginning.
    if (isLetter(code) || code === 35 || code === 169) first = false;
    at = Math.max(end, at + (found?.text.length ?? 0));
  }
  return hits;
}

/** Kinds whose wordings are set enough to be sentences without a word to the reader ("Die Kommentarfunktion ist geschlossen."). */
export const SET_PHRASES: ReadonlySet<Category> = new Set([
  'comment-form',
  'copyright',
  'metadata',
  'embed-placeholder',
  'cookie-consent',
]);
/** A word to the reader, or the house speaking of itself. */
const TO_READER =
  /(?:^|[^\p{L}])(?:sie|ihre?[rmns]?|ihnen|du|deine?[rmns]?|dir|dich|euch|eure?[rmns]?|uns|unsere?[rmns]?|wir|jetzt|hier)(?![\p{L}])/u;
/** Shorter lines are no whole sentences, whatever mark they end with, in UTF-16 units. */
const SENTENCE = 25;

/** From this length on a phrase within a sentence needs no word to the reader, in UTF-16 units. */
const LONG_PHRASE = 26;

/** Whether a normalised line is a whole sentence that speaks to nobody: that is how articles talk. */
export function isTold(normalised: string): boolean {
  return normalised.length >= SENTENCE && /[.!?]["“”«»’)]*$/u.test(normalised) && !TO_READER.test(normalised);
}

/** A phrase that opens a whole sentence means little there ("Mehr zum Thema Rente sagte …"), one within a sentence told about the world is a cue at most. */
function strengthIn(normalised: string, at: number, { where, text, category, strength }: Phrase, sentence: boolean): Strength {
  if (!sentence || text.length > 0.8 * normalised.length) return strength;
  // A long phrase is nobody's but the house's, whoever it speaks to.
  if (where === 'any')
    return strength === 'sure' && text.length < LONG_PHRASE && !SET_PHRASES.has(category) && isTold(normalised)
      ? 'cue'
      : strength;
  const next = normalised.slice(at + text.length).trimStart()[0];
  return next === ':' || next === '|' || /[^\p{L}\p{Nd}]$/u.test(text) ? strength : 'weak';
}

function endsWord(text: string, at: number): boolean {
  return at >= text.length || !isLetter(text.charCodeAt(at)) || !isLetter(text.charCodeAt(at - 1));
}

/** Longest line that is taken apart into whole-line phrases, in UTF-16 units. */
const COMPOSED = 240;

/**
 * The whole-line phrases a normalised line is made of, end to end: "impressum | kontakt | agb", "facebook twitter drucken". Empty unless two or
 * more cover it but for marks and numbers. Linear: each phrase is looked for among those that begin with the same word.
 */
export function composedOf(normalised: string): readonly Phrase[] {
  if (normalised.length > COMPOSED) return [];
  index ??= readIndex();
  const parts: Phrase[] = [];
  for (let at = 0; at < normalised.length; ) {
    const code = normalised.charCodeAt(at);
    if (!isLetter(code)) {
      // A number between the parts may be a count; sentence marks say that this is text.
      if (code === 46 || code === 34 || code === 8222) return [];
      at++;
      continue;
    }
    const longest = index.openings.get(wordAt(normalised, at));
    if (!longest) return [];
    let end = Math.min(normalised.length, at + longest);
    let found: Phrase | undefined;
    for (; end > at && !found; end--) {
      if (end < normalised.length && isLetter(normalised.charCodeAt(end)) && isLetter(normalised.charCodeAt(end - 1))) continue;
      found = index.lines.get(normalised.slice(at, end));
      if (found) break;
    }
    if (!found || found.strength === 'weak') return [];
    parts.push(found);
    at = end;
  }
  return parts.length >= 2 ? parts : [];
}
