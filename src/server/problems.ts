import type { Lexicon, Locale } from '../core/index.ts';
import type { ProblemsParams } from '../shared/protocol.ts';
import type { Resolved } from './house.ts';
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
    ...problems.map((p) => ({
      kind: 'setting' as const,
      name: p.setting,
      message: say('setting-problem', locale, { name: p.setting, expected: p.expected }),
    })),
    ...loaded.problems.map((p) => ({
      kind: 'data' as const,
      name: p.file,
      message: say('data-problem', locale, { file: p.file, reason: p.reason }),
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
