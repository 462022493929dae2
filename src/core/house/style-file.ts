import type { Severity } from '../rules/finding.ts';
import type { Text } from '../rules/message.ts';
import { FORMER_SETTINGS } from '../setting-names.ts';
import { LEVELS, QUOTE_WORDS, REGIONS } from '../settings.ts';
import { ARTICLE_LANGUAGES } from '../text/article-language.ts';
import type { PlacedProblem } from './files.ts';
import type { HouseRule } from './house-rule.ts';
import { readHouseRule } from './rule-entry.ts';
import { YamlReader, type YamlValue } from './yaml-reader.ts';

/** What a `hausstil.yaml` says. What it does not name is undefined or empty, and left to others. */
export interface HouseStyle {
  readonly extends: readonly { readonly path: string; readonly line: number; readonly start: number; readonly end: number }[];
  /** No house above this one counts. */
  readonly root: boolean;
  readonly enabled: boolean | undefined;
  /** Languages and files (patterns; `!` excludes) that are checked at all. */
  readonly languages: readonly string[] | undefined;
  readonly files: readonly string[] | undefined;
  /** By rule (`family/name`) or family (`family/*`). */
  readonly severities: ReadonlyMap<string, Severity | 'off'>;
  /** Values of settings, by the setting's name. */
  readonly settings: Readonly<Record<string, string>>;
  readonly rules: readonly HouseRule[];
}

export const EMPTY_STYLE: HouseStyle = {
  extends: [],
  root: false,
  enabled: undefined,
  languages: undefined,
  files: undefined,
  severities: new Map(),
  settings: {},
  rules: [],
};

/** Keys of the file, in the order in which its pages and its schema name them. */
export const STYLE_KEYS = [
  'extends',
  'wurzel',
  'enabled',
  'sprachen',
  'dateien',
  'stufen',
  'zitatzeichen',
  'rechtschreibung',
  'region',
  'autorenvermerk',
  'agentur',
  'genderzeichen',
  'regeln',
] as const;
/** Values that are settings as well, with what they may be. */
export const STYLE_SETTINGS: Readonly<Record<string, readonly string[]>> = {
  zitatzeichen: QUOTE_WORDS,
  rechtschreibung: ['de', 'ch'],
  region: REGIONS,
};
/** What may become of gender marks outside quotations. */
export const GENDER_WORDS = ['zulassen', 'melden'] as const;
/** Former names of keys, with the present ones. */
const FORMER_KEYS: ReadonlyMap<string, string> = new Map(
  STYLE_KEYS.flatMap((key) => (FORMER_SETTINGS[key] ? [[FORMER_SETTINGS[key].name, key]] : [])),
);
const AGENCY_RULE = 'style/agency-spelling';
const GENDER_RULE = 'style/gender-mark';

/** Rules and families there are, so that a slip is told. */
export interface KnownRules {
  has(id: string): boolean;
  /** What can be ignored, where that is more: what an editor says is no event. */
  ignorable?(id: string): boolean;
}

export const unknownRule = (id: string): Text => ({
  de: `Eine Regel „${id}“ gibt es nicht. Eine ganze Familie heißt zum Beispiel „boilerplate/*“.`,
  en: `There is no rule “${id}”. A whole family is written like “boilerplate/*”.`,
});

/** Reads a `hausstil.yaml`. Never throws: what is wrong is a problem with its line, and the rest counts. */
export function readStyle(
  text: string,
  known: KnownRules,
): { readonly style: HouseStyle; readonly problems: readonly PlacedProblem[] } {
  let reader: YamlReader;
  try {
    reader = new YamlReader(text);
  } catch {
    const message = { de: 'Kein lesbares YAML.', en: 'No readable YAML.' };
    return { style: EMPTY_STYLE, problems: [{ line: 0, start: 0, end: 1, message }] };
  }
  const keys = reader.map(reader.root, STYLE_KEYS, FORMER_KEYS) ?? new Map<string, YamlValue>();
  const read = <T>(key: (typeof STYLE_KEYS)[number], from: (value: YamlValue) => T | undefined): T | undefined => {
    const value = keys.get(key);
    return value === undefined ? undefined : from(value);
  };
  const severities = new Map<string, Severity | 'off'>();
  read('agentur', (value) => {
    const on = reader.flag(value);
    if (on !== undefined) for (const rule of [AGENCY_RULE, GENDER_RULE]) severities.set(rule, on ? 'hint' : 'off');
  });
  read('genderzeichen', (value) => {
    const choice = reader.choice(value, GENDER_WORDS);
    if (choice) severities.set(GENDER_RULE, choice === 'melden' ? 'hint' : 'off');
  });
  for (const [rule, value] of read('stufen', (v) => reader.map(v, 'any')) ?? []) {
    const level = reader.choice(value, LEVELS);
    if (!known.has(rule)) reader.say(value, unknownRule(rule));
    else if (level) severities.set(rule, level);
  }
  const settings: Record<string, string> = {};
  for (const [key, words] of Object.entries(STYLE_SETTINGS)) {
    const value = keys.get(key);
    const choice = value && reader.choice(value, words);
    if (choice !== undefined) settings[key] = choice;
  }
  const mark = read('autorenvermerk', (v) => reader.text(v));
  if (mark !== undefined) settings.autorenvermerk = mark;
  const style: HouseStyle = {
    extends: read('extends', (v) => extendsOf(reader, v)) ?? [],
    root: read('wurzel', (v) => reader.flag(v)) ?? false,
    enabled: read('enabled', (v) => reader.flag(v)),
    languages: read('sprachen', (v) => languagesOf(reader, v)),
    files: read('dateien', (v) => reader.patterns(v)),
    severities,
    settings,
    rules: read('regeln', (v) => rulesOf(reader, v)) ?? [],
  };
  return { style, problems: reader.problems };
}

/** The languages that are known; where none is, the key says nothing rather than shutting out every article. */
function languagesOf(reader: YamlReader, value: YamlValue): HouseStyle['languages'] {
  const known = reader.list(value).flatMap((item) => reader.choice(item, ARTICLE_LANGUAGES) ?? []);
  return known.length > 0 ? known : undefined;
}

function extendsOf(reader: YamlReader, value: YamlValue): HouseStyle['extends'] {
  return reader.list(value).flatMap((item) => {
    const path = reader.text(item);
    return path === undefined ? [] : [{ path, ...reader.placeOf(item) }];
  });
}

function rulesOf(reader: YamlReader, value: YamlValue): HouseRule[] {
  const rules = new Map<string, HouseRule>();
  for (const item of reader.list(value)) {
    const rule = readHouseRule(reader, item);
    if (!rule) continue;
    if (rules.has(rule.name))
      reader.say(item, {
        de: `Zwei Regeln heißen „${rule.name}“; die zweite gilt nicht.`,
        en: `Two rules are called “${rule.name}”; the second does not count.`,
      });
    else rules.set(rule.name, rule);
  }
  return [...rules.values()];
}
