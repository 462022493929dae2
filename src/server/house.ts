import type { SettingProblem, Settings } from '../core/index.ts';
import { parseSettings } from '../core/index.ts';
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
}

export const EMPTY_HOUSE: HouseParams = { articles: [], folders: [] };

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function serverSettings(section: unknown, problems: SettingProblem[]): ServerSettings {
  const given = isObject(section) ? section : {};
  const hints = isObject(given.einblendungen) ? given.einblendungen : {};
  const languages: readonly unknown[] = ['de', 'en', 'auto'];
  if (given.sprache !== undefined && !languages.includes(given.sprache)) {
    problems.push({ setting: 'schlussredaktion.sprache', expected: languages.join(' | ') });
  }
  return {
    sprache: languages.includes(given.sprache) ? (given.sprache as ServerSettings['sprache']) : 'de',
    inlayHints: { zeiten: hints.zeiten === true, sprecher: hints.sprecher === true },
  };
}

/** Whether `uri` lies in the folder `folder`. */
function isUnder(uri: string, folder: string): boolean {
  return uri === folder || uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/** What a document's analysis depends on: its settings, the lists of its folders, and what is remembered for the article. */
export function resolveCircumstances(uri: string, section: unknown, house: HouseParams): Resolved {
  const parsed = parseSettings(section);
  const problems = [...parsed.problems];
  const server = serverSettings(section, problems);
  const folders = house.folders.filter((f) => isUnder(uri, f.uri));
  const article = house.articles.find((a) => a.uri === uri);
  const settings: Settings = {
    ...parsed.settings,
    houseWords: [...parsed.settings.houseWords, ...folders.flatMap((f) => f.words)],
    boilerplateAlways: [...parsed.settings.boilerplateAlways, ...folders.flatMap((f) => f.always)],
    boilerplateNever: [...parsed.settings.boilerplateNever, ...folders.flatMap((f) => f.never)],
    dismissed: [...parsed.settings.dismissed, ...(article?.dismissed ?? [])],
  };
  return { circumstances: { settings, date: article?.date }, server, problems };
}
