import type { Severity } from './rules/finding.ts';

export type QuoteStyle = 'german' | 'guillemets' | 'swiss';

/** All settings the core knows. Made by `parseSettings` from unknown input, so every value is valid. */
export interface Settings {
  /** A user's severity by rule id; a rule that is not named has its default. */
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
  /** Findings the editor has dismissed for this article: `rule` and the flagged text. */
  readonly dismissed: readonly { readonly rule: string; readonly text: string }[];
}

export const DEFAULT_SETTINGS: Settings = {
  rules: new Map(),
  quoteStyle: undefined,
  spelling: 'de',
  boilerplateAlways: [],
  boilerplateNever: [],
  houseWords: [],
  region: undefined,
  authorMark: '[… prüfen]',
  dismissed: [],
};

/** A setting that was not valid: its name as the user writes it, and what is expected. The default is used instead. */
export interface SettingProblem {
  readonly setting: string;
  readonly expected: string;
}

/** Reads settings from unknown input. Never throws; each invalid value gives a problem and its default. */
export function parseSettings(input: unknown): { settings: Settings; problems: readonly SettingProblem[] } {
  if (typeof input !== 'object' || input === null) return { settings: DEFAULT_SETTINGS, problems: [] };
  return { settings: { ...DEFAULT_SETTINGS, ...(input as Partial<Settings>) }, problems: [] };
}
