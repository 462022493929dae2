import type { Text } from '../rules/message.ts';
import { LEVELS } from '../settings.ts';
import type { HouseExample, HousePlaceInFile, HouseRule, SearchWord } from './house-rule.ts';
import { readMarked } from './marked.ts';
import type { YamlReader, YamlValue } from './yaml-reader.ts';

/** Keys of a rule of the house. */
export const RULE_KEYS = ['name', 'suche', 'woertlich', 'ersatz', 'grund', 'link', 'wo', 'zitate', 'stufe', 'beispiele'] as const;
export const PLACES = ['ueberall', 'ueberschrift', 'text'] as const;
export const QUOTES = ['melden', 'hinweis', 'nie'] as const;

const WHERE = { ueberall: 'all', ueberschrift: 'headline', text: 'body' } as const;
const IN_QUOTES = { melden: 'keep', hinweis: 'hint', nie: 'drop' } as const;
/** Longest phrase, in words, and most phrases of a rule. */
export const MAX_WORDS = 12;
const MAX_PHRASES = 500;
const NAME = /^[a-z\d][a-z\d-]{0,60}$/u;
const WORD = /[\p{L}\p{Nd}]/u;

const NO_NAME: Text = {
  de: 'Jede Regel braucht „name“: Kleinbuchstaben ohne Umlaute, Ziffern und Bindestriche.',
  en: 'Each rule needs a “name”: small letters without umlauts, digits and hyphens.',
};
const NOTHING_SOUGHT: Text = {
  de: 'Jede Regel braucht „suche“ (Wörter in allen Formen) oder „woertlich“ (genau so).',
  en: 'Each rule needs “suche” (words in all forms) or “woertlich” (just as written).',
};

/** Words of a phrase; `=` before one takes it as it is written. */
function wordsOf(phrase: string, literal: boolean): SearchWord[] {
  return phrase
    .normalize('NFC')
    .split(/\s+/u)
    .filter((w) => WORD.test(w))
    .map((w) => (!literal && w.startsWith('=') ? { text: w.slice(1), literal: true } : { text: w, literal }));
}

interface PlacedPhrase {
  readonly words: readonly SearchWord[];
  readonly place: HousePlaceInFile;
}

function phrasesOf(reader: YamlReader, value: YamlValue, literal: boolean): PlacedPhrase[] {
  return reader.list(value).flatMap((item) => {
    const text = reader.text(item);
    return text === undefined ? [] : [{ words: wordsOf(text, literal), place: reader.placeOf(item) }];
  });
}

/** Reads a rule of the house; undefined where it cannot be used, which is said. */
export function readHouseRule(reader: YamlReader, value: YamlValue): HouseRule | undefined {
  const keys = reader.map(value, RULE_KEYS);
  if (!keys) return undefined;
  const read = <T>(key: (typeof RULE_KEYS)[number], from: (v: YamlValue) => T | undefined): T | undefined => {
    const own = keys.get(key);
    return own === undefined ? undefined : from(own);
  };
  const name = read('name', (v) => reader.text(v));
  if (name === undefined || !NAME.test(name)) {
    reader.say(keys.get('name') ?? value, NO_NAME);
    return undefined;
  }
  const phrases = [
    ...(read('suche', (v) => phrasesOf(reader, v, false)) ?? []),
    ...(read('woertlich', (v) => phrasesOf(reader, v, true)) ?? []),
  ].filter(({ words }) => words.length > 0);
  if (phrases.length === 0) {
    reader.say(value, NOTHING_SOUGHT);
    return undefined;
  }
  const usable = phrases.filter(({ words }) => words.length <= MAX_WORDS).slice(0, MAX_PHRASES);
  if (usable.length < phrases.length)
    reader.say(keys.get('suche') ?? value, {
      de: `Höchstens ${MAX_WORDS} Wörter je Wendung und ${MAX_PHRASES} Wendungen je Regel; die übrigen gelten nicht.`,
      en: `At most ${MAX_WORDS} words a phrase and ${MAX_PHRASES} phrases a rule; the others do not count.`,
    });
  const link = read('link', (v) => reader.text(v));
  const goodLink = link !== undefined && /^https?:\/\/\S+$/u.test(link);
  if (link !== undefined && !goodLink)
    reader.say(keys.get('link')!, {
      de: 'Ein Link beginnt mit https:// oder http://',
      en: 'A link begins with https:// or http://',
    });
  return {
    name,
    phrases: usable.map(({ words }) => words),
    places: usable.map(({ place }) => place),
    replacement: read('ersatz', (v) => reader.text(v)),
    reason: read('grund', (v) => reader.text(v)) ?? '',
    link: goodLink ? link : undefined,
    where: WHERE[read('wo', (v) => reader.choice(v, PLACES)) ?? 'ueberall'],
    inQuotes: IN_QUOTES[read('zitate', (v) => reader.choice(v, QUOTES)) ?? 'nie'],
    severity: read('stufe', (v) => reader.choice(v, LEVELS)) ?? 'warning',
    examples: read('beispiele', (v) => examplesOf(reader, v)) ?? [],
  };
}

function examplesOf(reader: YamlReader, value: YamlValue): HouseExample[] {
  return reader.list(value).flatMap((item) => {
    const text = reader.text(item);
    if (text === undefined) return [];
    try {
      readMarked(text);
      return [{ text, ...reader.placeOf(item) }];
    } catch {
      reader.say(item, { de: 'Zu „[[“ fehlt „]]“.', en: 'A “]]” is missing for “[[”.' });
      return [];
    }
  });
}
