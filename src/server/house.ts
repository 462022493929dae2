import {
  type FoundHouses,
  isPageLanguage,
  parseSettings,
  type SettingProblem,
  type Settings,
  settingsInHouse,
} from '../core/index.ts';
import type { HouseParams, SettingsSection } from '../shared/protocol.ts';
import type { Circumstances } from './analyses.ts';

/** Settings of the server alone, beside those of the core. */
export interface ServerSettings {
  readonly sprache: SettingsSection['sprache'];
  readonly inlayHints: SettingsSection['einblendungen'];
}

export interface Resolved {
  readonly circumstances: Circumstances;
  readonly server: ServerSettings;
  readonly problems: readonly SettingProblem[];
  /** The houses the document stands in. */
  readonly found: FoundHouses;
}

export const EMPTY_HOUSE: HouseParams = { articles: [] };

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What the server reads of the settings itself; what is wrong with that joins `problems`. */
export function serverSettings(section: unknown, problems: SettingProblem[]): ServerSettings {
  const given = isObject(section) ? section : {};
  const hints = isObject(given.einblendungen) ? given.einblendungen : {};
  const languages: readonly unknown[] = ['auto', 'de', 'en'];
  if (given.sprache !== undefined && !languages.includes(given.sprache)) {
    problems.push({ setting: 'schlussredaktion.sprache', expected: languages.join(' | ') });
  }
  return {
    sprache: languages.includes(given.sprache) ? (given.sprache as ServerSettings['sprache']) : 'auto',
    inlayHints: { zeiten: hints.zeiten === true, sprecher: hints.sprecher === true },
  };
}

/**
 * What a document's analysis depends on: its settings, the houses it stands in, and what is remembered for the article. A page (HTML, XML) that an
 * editor hands over all the same is not checked: its tags are no leftovers.
 */
export function resolveCircumstances(
  document: { readonly uri: string; readonly languageId: string },
  section: unknown,
  house: HouseParams,
  found: FoundHouses,
): Resolved {
  const parsed = parseSettings(section);
  const problems = [...parsed.problems];
  const server = serverSettings(section, problems);
  const article = house.articles.find((a) => a.uri === document.uri);
  const given: Settings = { ...parsed.settings, dismissed: [...parsed.settings.dismissed, ...(article?.dismissed ?? [])] };
  const settings = settingsInHouse(given, found, document);
  const enabled = settings.enabled && !isPageLanguage(document.languageId);
  return { circumstances: { settings: { ...settings, enabled }, date: article?.date }, server, problems, found };
}
