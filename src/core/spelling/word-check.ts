import { NAME } from '../lexicon/gazetteer.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { MORPH } from '../lexicon/morphology.ts';
import { MAX_WORD, SPELL, type SpellingDictionary } from '../lexicon/spelling-dictionary.ts';
import type { Settings } from '../settings.ts';
import { isAbbreviation } from '../text/abbreviations.ts';
import { lowerFirst, upperFirst } from '../text/first-letter.ts';
import { isGroup } from './groups.ts';
import { type HouseDictionary, makeHouseDictionary } from './house-dictionary.ts';
import { isDisguised, isNearCommon, makeWideCheck, standsAlone, zipfOf } from './known-word.ts';
import { rightFormOf } from './misspellings.ts';
import { isSouthernForm, modernSpelling } from './old-spelling.ts';
import { readBuiltWord } from './word-building.ts';

/** The part of a word that is not spelled right; offsets into the normalised word, UTF-16. */
export interface WrongPart {
  readonly start: number;
  readonly end: number;
  /** Only lower-case letters at its start: no name. */
  readonly lower: boolean;
}

/** A word by itself, a compound, only a name, or nothing that is known. */
export type WordKind = 'word' | 'compound' | 'name' | 'unknown';

/** Checks single words over one lexicon and one set of settings. */
export interface WordCheck {
  /** The first part of the word that is not spelled right, or undefined. Never throws; takes any string. */
  wrong(word: string): WrongPart | undefined;
  /** Whether one piece without hyphens is spelled right. */
  right(piece: string): boolean;
  readonly dictionary: SpellingDictionary;
  readonly house: HouseDictionary;
  /** Whether the letters of a word stand in an order that words or names have. */
  plausible(word: string): boolean;
  /** How a piece without hyphens is right, or `unknown` as far as is known. Faster than `right`, and knows less. */
  kindOf(piece: string): WordKind;
  /** Whether words are written with ss for ß. */
  readonly swiss: boolean;
  /** Zipf value of a word: log10 of its uses in a thousand million words. */
  zipf(word: string): number;
  /** Whether the gazetteer lists the word as a first name, place or organisation; family names are too many and too like words. */
  listed(word: string): boolean;
}

/** Listed as names, and in copy without umlauts nearly always words. */
export const SPELLED_OUT: ReadonlySet<string> = new Set(['Fuer', 'Ueber']);

const LISTED = NAME.first | NAME.town | NAME.country | NAME.region | NAME.organisation;
const STREET = /^(\p{Lu}\p{Ll}{3,})(?:straße|strasse|gasse|allee|brücke|ufer|promenade|siedlung|tunnel)(?:n|s)?$/u;
const GENDER_FORM =
  /[\p{L}][:*_·/](?:-?in|-?innen|-?r|-?e|-?n|-?en|-?er|-?es)(?:$|-)|\p{Ll}In(?:nen)?(?:$|\P{Ll})|\((?:in|innen|en)\)/u;
const LATIN = /^[\p{Script=Latin}\p{M}'’‘ʼ.\-/]+$/u;
const SHOUTED = /^\p{Lu}[\p{Lu}\d&+]*s?$/u;
const INNER_CAPITAL = /\p{Ll}\p{Lu}/u;
const CAPITAL = /^\p{Lu}/u;
/** A noun with the s that joins it to the next. */
const LINKED = /(?:ung|heit|keit|schaft|tät|ion|tum|ling|ismu|ent|ekt|al|at|it|ur|eit|ieb|ag|el|en|er)s$/u;
/** The beginning of a word whose end is given once for two: "Softwareent- und -abwicklung". */
const STUB = /(?:ent|ver|be|er|zer|auf|ab|an|aus|ein|vor|um|zu|nach)$/u;
/** Small pieces that stand before or after an apostrophe, or inside foreign names. */
const PIECES = new Set(
  's n ne nen nem ner m r t d l il qu all dell sant st de del della di da du des la le les el al von van den der ten zu zum bin ben ibn und y e i o'.split(
    ' ',
  ),
);

/** Short separable prefixes of spoken German and what they stand for. */
const SHORT_PREFIXES: readonly (readonly [string, readonly string[]])[] = [
  ['rein', ['herein', 'hinein']],
  ['raus', ['heraus', 'hinaus']],
  ['rauf', ['herauf', 'hinauf']],
  ['rüber', ['herüber', 'hinüber']],
  ['runter', ['herunter', 'hinunter']],
  ['rum', ['herum']],
  ['ran', ['heran']],
  ['drauf', ['darauf']],
  ['draus', ['daraus']],
];

/** "rauszufinden" as "herauszufinden", "reinragt" as "hineinragt", "rauf" as "herauf": the long forms of a short prefix, alone or with three letters or more. */
function longPrefixes(word: string): string[] {
  const found = SHORT_PREFIXES.find(([short]) => word === short || (word.startsWith(short) && word.length >= short.length + 3));
  return found ? found[1].map((long) => long + word.slice(found[0].length)) : [];
}

/** Longer than this a noun with its s must be, and so long the parts of a compound whose joint says nothing. */
const LISTED_NOUN = 4;
const JOINED = { first: 7, last: 4 } as const;

/** Whether a compound of the dictionary stands before a noun: at the joint letters meet that no word has within it („Asylwerber-unterkunft“). */
function isJoined(piece: string, dictionary: SpellingDictionary): boolean {
  for (let at = JOINED.first; at <= piece.length - JOINED.last; at++)
    if (
      dictionary.parts(piece.slice(0, at))?.every((p) => p.length >= JOINED.last) &&
      dictionary.entry(upperFirst(piece.slice(at)))
    )
      return true;
  return false;
}

const SOUTHERN = /schafter(?:s|n|in|innen)?$/u;

/** The feminine of a noun in -er that the dictionary lists ("Mesnerin"). */
function isFeminine(piece: string, dictionary: SpellingDictionary): boolean {
  const base = /^(\p{Lu}\p{Ll}{2,}er)in(?:nen)?$/u.exec(piece)?.[1];
  return base !== undefined && dictionary.entry(base);
}

/** Verbs and conjunctions that take *es* as a mere s in spoken German ("gibts", "wenns"); § 97 of the official rules lets the apostrophe go. */
const CLITIC = new Set(
  'gibt geht ist war hat hab habe kann wird soll will sind macht tut läuft kommt wär wäre hätte wenn ob weil'.split(' '),
);
const isClitic = (piece: string): boolean => piece.endsWith('s') && CLITIC.has(piece.slice(0, -1).toLowerCase());

/** ß by ss, as Swiss copy is written. */
function fromSwiss(word: string, right: (w: string) => boolean): boolean {
  for (let at = word.indexOf('ss'); at >= 0; at = word.indexOf('ss', at + 1)) {
    if (right(`${word.slice(0, at)}ß${word.slice(at + 2)}`)) return true;
  }
  return word.includes('ss') && right(word.replaceAll('ss', 'ß'));
}

function make(lexicon: Lexicon, dictionary: SpellingDictionary, settings: Settings): WordCheck {
  const house = makeHouseDictionary(settings.houseWords, lexicon);
  const swiss = settings.spelling === 'ch';
  const look = (form: string): number => lexicon.morphology?.look(form) ?? 0;
  const memo = new Map<string, boolean>();
  const plausible = (word: string): boolean => lexicon.letters?.plausible(word) ?? true;

  const wide = makeWideCheck(lexicon);
  const listed = (word: string): boolean => ((lexicon.gazetteer?.look(word) ?? 0) & LISTED) !== 0;
  const kindOf = (piece: string): WordKind => {
    const small = CAPITAL.test(piece) ? lowerFirst(piece) : piece;
    if (swiss && piece.includes('ß')) return 'unknown';
    if (standsAlone(dictionary.bits(piece)) || house.has(piece)) return 'word';
    if (small !== piece && standsAlone(dictionary.bits(small)) && !(dictionary.bits(small) & SPELL.keepCase)) return 'word';
    if (lexicon.wide?.has(piece) || (small !== piece && lexicon.wide?.has(small))) return 'word';
    if (isGroup(piece)) return 'word';
    if (piece.length >= 8 && dictionary.correct(piece)) return 'compound';
    if (swiss && fromSwiss(piece, dictionary.correct)) return 'word';
    return small !== piece && (dictionary.name(piece) || listed(piece)) ? 'name' : 'unknown';
  };
  /** "Salzachstraße", "Eisackufer": a street called after a place or a river. */
  const isStreet = (piece: string): boolean => {
    const name = STREET.exec(piece)?.[1];
    return name !== undefined && (dictionary.name(name) || listed(name));
  };
  const plain = (piece: string): boolean => {
    if (house.forbidsItself(piece)) return false;
    if (house.has(piece)) return true;
    if (swiss && piece.includes('ß')) return false;
    if (dictionary.correct(piece)) return !isDisguised(piece, lexicon);
    if (swiss && fromSwiss(piece, dictionary.correct)) return true;
    if (CAPITAL.test(piece) && dictionary.name(piece)) return !SPELLED_OUT.has(piece);
    if (isSouthernForm(piece)) return dictionary.correct(piece.replace('ß', 'ss'));
    if (rightFormOf(piece, dictionary) !== undefined) return false;
    if (isGroup(piece) || isFeminine(piece, dictionary)) return true;
    if (isStreet(piece)) return true;
    if (isClitic(piece) || (wide(piece) && modernSpelling(piece, dictionary) === undefined)) return true;
    if (longPrefixes(piece).some((long) => dictionary.correct(long))) return true;
    // "überschwenglich": old spellings are built of words too. What has a capital may be a name.
    if (!CAPITAL.test(piece) && !piece.includes('ß') && modernSpelling(piece, dictionary) !== undefined) return false;
    const built = readBuiltWord(piece, dictionary, look);
    // Letters that no word has in this order are a slip, whatever parts they happen to make ("Francfurt"), and so is what hides a common word
    // ("Nationalmannschat"); "Gastwissenschafter" is Austrian and Swiss.
    if (built === 'of-noun') return !isNearCommon(piece, lexicon);
    if (built !== 'noun') return built !== undefined;
    return (plausible(piece) || isJoined(piece, dictionary)) && (SOUTHERN.test(piece) || !isDisguised(piece, lexicon));
  };
  const right = (piece: string): boolean => {
    let known = memo.get(piece);
    if (known === undefined) {
      known = plain(piece);
      if (memo.size > 50_000) memo.clear(); // Bounded, whatever text comes.
      memo.set(piece, known);
    }
    return known;
  };
  const isPlace = (base: string): boolean => ((lexicon.gazetteer?.look(base) ?? 0) & (NAME.town | NAME.region)) !== 0;
  /** Genitives and inhabitants of names ("Merkels", "Kiewer"): as good as the name. */
  const derived = (piece: string): boolean => {
    if (!CAPITAL.test(piece) || piece.length < 4) return false;
    const known = (base: string): boolean =>
      base.length >= 3 &&
      (dictionary.name(base) || house.has(base) || dictionary.entry(base) || (base.length >= 5 && isPlace(base)));
    if (SPELLED_OUT.has(piece.slice(0, -1))) return false;
    // „Pints“: genitives and plurals of nouns that only the wide list has.
    const listedNoun = piece.endsWith('s') && piece.length > LISTED_NOUN && lexicon.wide?.has(piece.slice(0, -1));
    if (listedNoun || (piece.endsWith('s') && (dictionary.name(piece.slice(0, -1)) || house.has(piece.slice(0, -1)))))
      return true;
    const inhabitant = /^(.{3,}?)(?:ers|ern|erin|erinnen|er)$/u.exec(piece);
    return (
      inhabitant !== null && (look(inhabitant[1]!) & MORPH.noun) === 0 && (known(inhabitant[1]!) || known(`${inhabitant[1]}en`))
    );
  };
  const piece = (text: string): boolean =>
    text.length <= 1 || /\d/u.test(text) || SHOUTED.test(text) || INNER_CAPITAL.test(text) || right(text) || derived(text);
  /** A part before a hyphen may be what begins a compound ("Arbeits-", "Bundes-"), a part after one what ends it ("-haus"). */
  const hyphenPart = (text: string, first: boolean, last: boolean): boolean => {
    if (piece(text) || PIECES.has(text)) return true;
    if (!last && (dictionary.bits(`${text}-`) !== 0 || (dictionary.bits(text) & (SPELL.begin | SPELL.middle)) !== 0)) return true;
    if (!last && (dictionary.bits(lowerFirst(text)) & SPELL.middle) !== 0) return true;
    if (!last && dictionary.parts(`${text}amt`) !== undefined && /(?:s|n|er|e)$/u.test(text)) return true;
    // "Empörungs-", "Softwareent-": what begins a compound and stops at its joint.
    if (!last && LINKED.test(text) && right(text.slice(0, -1))) return true;
    const prefix = last ? undefined : STUB.exec(text);
    if (prefix && right(text.slice(0, -prefix[0].length))) return true;
    // "nordrhein-westfälisch"
    if (!last && !CAPITAL.test(text) && right(upperFirst(text))) return true;
    if (!first && dictionary.bits(`-${text}`) !== 0) return true;
    return !first && !CAPITAL.test(text) && right(upperFirst(text));
  };

  const wrong = (word: string): WrongPart | undefined => {
    if (word.length < 2 || word.length > MAX_WORD) return undefined;
    if (house.forbidden(word) !== undefined) return { start: 0, end: word.length, lower: !CAPITAL.test(word) };
    if (house.has(word)) return undefined;
    if (!LATIN.test(word) || GENDER_FORM.test(word)) return undefined;
    if (word.includes('.') && (isAbbreviation(word.slice(0, -1)) || word.length <= 6)) return undefined;
    if (piece(word)) return undefined;
    let start = 0;
    const end = word.length;
    for (let i = 0; i <= end; i++) {
      const c = word[i];
      if (i < end && c !== '-' && c !== '/' && c !== "'" && c !== '’' && c !== '‘' && c !== 'ʼ' && c !== '.') continue;
      const part = word.slice(start, i);
      const bad = part.length > 1 && !hyphenPart(part, start === 0, i === end) && !besideApostrophe(word, start, i);
      if (bad) return { start, end: i, lower: !CAPITAL.test(part) };
      start = i + 1;
    }
    return undefined;
  };
  return {
    wrong,
    right: piece,
    kindOf,
    zipf: (word) => zipfOf(word, lexicon),
    dictionary,
    house,
    plausible,
    swiss,
    listed,
  };
}

/** What stands beside an apostrophe is a name ("O’Neill", "d’Estaing") or a shortened word ("geht’s"): only its long lower-case side counts. */
function besideApostrophe(word: string, start: number, end: number): boolean {
  const mark = (i: number): boolean => /['’‘ʼ]/u.test(word.charAt(i));
  if (!mark(start - 1) && !mark(end)) return false;
  const part = word.slice(start, end);
  return CAPITAL.test(part) || PIECES.has(part) || part.length <= 3;
}

const CHECKS = new WeakMap<Lexicon, Map<string, WordCheck>>();
/** Lists of house words in use at once: one a folder and one without. */
const MAX_CHECKS = 8;

/** The word check of a lexicon under these settings, or undefined without a dictionary. The same words give the same check. */
export function wordCheckOf(lexicon: Lexicon, settings: Settings): WordCheck | undefined {
  if (!lexicon.spelling) return undefined;
  let checks = CHECKS.get(lexicon);
  if (!checks) {
    checks = new Map();
    CHECKS.set(lexicon, checks);
  }
  const key = [settings.spelling, ...settings.houseWords].join('\n');
  let check = checks.get(key);
  if (!check) {
    if (checks.size >= MAX_CHECKS) checks.clear();
    check = make(lexicon, lexicon.spelling, settings);
    checks.set(key, check);
  }
  return check;
}
