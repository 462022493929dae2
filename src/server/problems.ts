import {
  fileFault,
  isKnownRule,
  type Lexicon,
  type Locale,
  parseSettings,
  SETTING_NAMES,
  type SettingProblem,
  unknownSettings,
} from '../core/index.ts';
import type { ProblemsParams } from '../shared/protocol.ts';
import { type Resolved, serverSettings } from './house.ts';
import { houseProblemText } from './house-file.ts';
import { say } from './texts.ts';

/** What is wrong with settings, data, houses and rules, in words. `failures`: the parts of the analysis that threw, by their ids. */
export function problemsOf(
  { problems, found }: Resolved,
  loaded: Lexicon,
  failures: Iterable<string>,
  locale: Locale,
): ProblemsParams['problems'] {
  return [
    ...problems.map((p) => ({ kind: 'setting' as const, name: p.setting, message: settingText(p, locale) })),
    ...loaded.problems.map((p) => ({
      kind: 'data' as const,
      name: p.file,
      message: say('data-problem', locale, {
        file: p.file,
        reason: p.damaged ? say('data-damaged', locale) : fileFault(p.reason)[locale],
      }),
    })),
    ...found.problems.map((p) => ({
      kind: 'house' as const,
      name: p.file,
      message: houseProblemText(p, locale),
      ...(p.unread && { unread: true }),
    })),
    ...[...failures].map((name) => ({ kind: 'rule' as const, name, message: say('rule-problem', locale, { name }) })),
  ];
}

const settingText = ({ setting, expected }: SettingProblem, locale: Locale): string =>
  say('setting-problem', locale, { name: setting, expected });

/** What is wrong with settings that a client sends by itself, in words: values, and names of settings and rules that there are not. */
export function pushedProblems(section: unknown, locale: Locale): string[] {
  const { settings, problems } = parseSettings(section);
  const all = [...problems];
  serverSettings(section, all);
  return [
    ...unknownSettings(section).map((name) => say('setting-unknown', locale, { name, known: SETTING_NAMES.join(', ') })),
    ...[...settings.rules.keys()].filter((rule) => !isKnownRule(rule)).map((name) => say('rule-unknown', locale, { name })),
    ...all.map((p) => settingText(p, locale)),
  ];
}
