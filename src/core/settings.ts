import type { HouseRule } from './house/house-rule.ts';
import { SEVERITIES, type Severity } from './rules/finding.ts';
import { FORMER_SETTINGS } from './setting-names.ts';

export type QuoteStyle = 'german' | 'guillemets' | 'swiss';

/** All settings the core knows. Made by `parseSettings` from unknown input, so every value is valid. */
export interface Settings {
  /** Whether the article is checked at all: a house may leave files or languages out. It has no findings then. */
  readonly enabled: boolean;
  /** A user's severity by rule id, or by family (`family/*`); a rule that is not named has its default. */
  readonly rules: ReadonlyMap<string, Severity | 'off'>;
  /** House style of quotation marks; undefined = the article's own style, reported only where an article mixes styles. */
  readonly quoteStyle: QuoteStyle | undefined;
  /** Spelling of ß: Swiss newsrooms write ss. */
  readonly spelling: 'de' | 'ch';
  /** Phrases of the house that are always boilerplate (literal, `*` for a rest of line), and those that never are. */
  readonly boilerplateAlways: readonly string[];
  readonly boilerplateNever: readonly string[];
  /** Words of the house dictionary, in Hunspell's personal format (`Wort`, `Wort/Muster`, `*Wort` forbidden), one an entry. */
  readonly houseWords: readonly string[];
  /** German state for holidays, e.g. "BY", or a country "AT", "CH"; undefined = only those all share. */
  readonly region: string | undefined;
  /** Text put in by "mark for the author". */
  readonly authorMark: string;
  /** Findings the editor has dismissed for this article. */
  readonly dismissed: readonly Dismissal[];
  /** Rules of the house; the same list for the same house, as it is compiled by it. */
  readonly houseRules: readonly HouseRule[];
}

/** What an editor does not want to be told: a rule (or `family/*`) on a wording, or on any. */
export interface Dismissal {
  readonly rule: string;
  readonly text?: string;
  readonly reason?: string;
}

/** `family/*` of a rule's id. */
export function familyOf(rule: string): string {
  return `${rule.slice(0, rule.indexOf('/'))}/*`;
}

/** The severity that a user gives a rule: by its id, else by its family. */
export function givenSeverity(rules: Settings['rules'], rule: string): Severity | 'off' | undefined {
  return rules.get(rule) ?? rules.get(familyOf(rule));
}

export const DEFAULT_SETTINGS: Settings = {
  enabled: true,
  rules: new Map(),
  quoteStyle: undefined,
  spelling: 'de',
  boilerplateAlways: [],
  boilerplateNever: [],
  houseWords: [],
  region: undefined,
  authorMark: '[… prüfen]',
  dismissed: [],
  houseRules: [],
};

/** A setting that was not valid: its name as the user writes it, and what is expected. The default is used instead. */
export interface SettingProblem {
  readonly setting: string;
  readonly expected: string;
}

/** What a rule may be set to, the mildest first. */
export const LEVELS: readonly (Severity | 'off')[] = ['off', ...SEVERITIES.toReversed()];
/** The same as messages name them. */
const SETTABLE: ReadonlySet<unknown> = new Set(['off', ...SEVERITIES]);
/** What the setting may say, the default first. */
const QUOTE_STYLES: readonly (readonly [word: string, style: QuoteStyle | undefined])[] = [
  ['artikel', undefined],
  ['german', 'german'],
  ['guillemets', 'guillemets'],
  ['swiss', 'swiss'],
];
/** What `zitatzeichen` may be, in settings and in the style of a house. */
export const QUOTE_WORDS: readonly string[] = QUOTE_STYLES.map(([word]) => word);
/** German states by ISO 3166-2 without "DE-", and the two neighbours. */
export const REGIONS = 'BW BY BE BB HB HH HE MV NI NW RP SL SN ST SH TH AT CH'.split(' ');

type Reader<T> = (value: unknown) => T | undefined;

const text: Reader<string> = (v) => (typeof v === 'string' ? v : undefined);
const texts: Reader<readonly string[]> = (v) => (Array.isArray(v) && v.every((x) => typeof x === 'string') ? v : undefined);
const dismissals: Reader<Settings['dismissed']> = (v) =>
  Array.isArray(v) &&
  v.every((x) => typeof x?.rule === 'string' && [x.text, x.reason].every((t) => t === undefined || typeof t === 'string'))
    ? v
    : undefined;

/** The value under a name, nested objects and dotted names alike. */
function valueAt(input: unknown, name: string): unknown {
  if (typeof input !== 'object' || input === null) return undefined;
  const dotted = (input as Record<string, unknown>)[name];
  if (dotted !== undefined) return dotted;
  const [head, tail] = name.split('.');
  const inner = tail === undefined ? undefined : (input as Record<string, unknown>)[head!];
  return typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[tail!] : undefined;
}

/** A setting's value with the name it was found by. */
interface Given {
  readonly name: string;
  readonly value: unknown;
}

/** The value of a setting: by its name, or by its former one where nothing but a default stands under the present one. */
function givenAt(input: unknown, name: string): Given {
  const value = valueAt(input, name);
  const former = FORMER_SETTINGS[name];
  if (!former) return { name, value };
  const old = valueAt(input, former.name);
  const unset = value === undefined || value === null || JSON.stringify(value) === JSON.stringify(former.standard);
  return unset && old !== undefined && old !== null ? { name: former.name, value: old } : { name, value };
}

/** The levels of rules as they are given; what is none is a problem. */
function levelsIn(given: unknown, problems: SettingProblem[]): Settings['rules'] {
  const rules = new Map<string, Severity | 'off'>();
  if (typeof given === 'object' && given !== null && !Array.isArray(given)) {
    for (const [rule, severity] of Object.entries(given)) {
      if (SETTABLE.has(severity)) rules.set(rule, severity as Severity | 'off');
      else problems.push({ setting: `schlussredaktion.regeln.${rule}`, expected: [...SETTABLE].join(' | ') });
    }
  } else if (given !== undefined && given !== null)
    problems.push({ setting: 'schlussredaktion.regeln', expected: '{ "…": "off" }' });
  return rules;
}

/**
 * Reads settings from unknown input: the `schlussredaktion` section as a user writes it, with German names
 * (`regeln`, `zitatzeichen`, `rechtschreibung`, `textbausteine.immer` …). Nested objects and dotted names both work, and so do former names.
 * Never throws; each invalid value gives a problem and its default.
 */
export function parseSettings(input: unknown): { settings: Settings; problems: readonly SettingProblem[] } {
  const problems: SettingProblem[] = [];
  const read = <T>(setting: string, reader: Reader<T>, expected: string, fallback: T): T => {
    const { name, value } = givenAt(input, setting);
    if (value === undefined || value === null) return fallback;
    const result = reader(value);
    if (result !== undefined) return result;
    problems.push({ setting: `schlussredaktion.${name}`, expected });
    return fallback;
  };
  if (input !== undefined && input !== null && (typeof input !== 'object' || Array.isArray(input))) {
    return { settings: DEFAULT_SETTINGS, problems: [{ setting: 'schlussredaktion', expected: '{ … }' }] };
  }
  const rules = levelsIn(valueAt(input, 'regeln'), problems);
  const style = read('zitatzeichen', (v) => QUOTE_STYLES.find(([word]) => word === v), QUOTE_WORDS.join(' | '), QUOTE_STYLES[0]!);
  const settings: Settings = {
    enabled: true,
    houseRules: [],
    rules,
    quoteStyle: style[1],
    spelling: read('rechtschreibung', (v) => (v === 'de' || v === 'ch' ? v : undefined), 'de | ch', DEFAULT_SETTINGS.spelling),
    boilerplateAlways: read('textbausteine.immer', texts, '[ "…" ]', DEFAULT_SETTINGS.boilerplateAlways),
    boilerplateNever: read('textbausteine.nie', texts, '[ "…" ]', DEFAULT_SETTINGS.boilerplateNever),
    houseWords: read('wortliste', texts, '[ "…" ]', DEFAULT_SETTINGS.houseWords),
    region: read('region', (v) => (v === '' ? '' : REGIONS.find((r) => r === v)), REGIONS.join(' | '), '') || undefined,
    authorMark: read('autorenvermerk', (v) => text(v)?.trim() || undefined, '"…"', DEFAULT_SETTINGS.authorMark),
    dismissed: read('ausgeblendet', dismissals, '[ { "rule", "text" } ]', DEFAULT_SETTINGS.dismissed),
  };
  return { settings, problems };
}
