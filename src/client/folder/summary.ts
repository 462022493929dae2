import { type Locale, say } from '../texts.ts';

/** One finding as the summary counts it; severities as VS Code numbers them (0 = error … 3 = hint). */
export interface Counted {
  readonly severity: number;
  readonly rule: string;
}

export interface FileCount {
  /** Below its folder of the workspace. */
  readonly name: string;
  readonly findings: readonly Counted[];
}

/** What a check of folders came to. */
export interface FolderAccount {
  readonly files: readonly FileCount[];
  /** Files that could not be read or checked. */
  readonly failed: readonly string[];
  /** Articles that were found; more than were checked where somebody stopped it. */
  readonly total: number;
}

const LEVELS = ['level.error', 'level.warning', 'level.information', 'level.hint'] as const;
/** Hints are no problems: the list of VS Code does not hold them either. */
const HINT = 3;

const loud = (file: FileCount): readonly Counted[] => file.findings.filter((f) => f.severity < HINT);

/** In one sentence or two, for a message. */
export function summaryText({ files, failed, total }: FolderAccount, locale: Locale): string {
  const count = files.reduce((sum, file) => sum + loud(file).length, 0);
  const articles = files.filter((file) => loud(file).length > 0).length;
  const parts = [say('folder.done', locale, { files: files.length, count, articles })];
  if (files.length + failed.length < total)
    parts.push(say('folder.stopped', locale, { count: total - files.length - failed.length }));
  if (failed.length > 0) parts.push(say('folder.failed', locale, { count: failed.length }));
  return parts.join(' ');
}

const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  [head, head.map((_, i) => (i === 0 ? '---' : '---:')), ...rows]
    .map((row) => `| ${row.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`)
    .join('\n');

/** As a page in Markdown: by rule, and by article, those with most findings first. */
export function summaryPage(account: FolderAccount, locale: Locale): string {
  const rules = new Map<string, { count: number; articles: number }>();
  for (const file of account.files) {
    for (const rule of new Set(loud(file).map((f) => f.rule))) {
      const known = rules.get(rule) ?? { count: 0, articles: 0 };
      known.articles++;
      known.count += loud(file).filter((f) => f.rule === rule).length;
      rules.set(rule, known);
    }
  }
  const byRule = [...rules].sort(([a, x], [b, y]) => y.count - x.count || (a < b ? -1 : 1));
  const byFile = account.files
    .filter((f) => loud(f).length > 0)
    .sort((a, b) => loud(b).length - loud(a).length || (a.name < b.name ? -1 : 1));
  const shown = LEVELS.slice(0, HINT);
  const parts = [
    `# ${say('folder.title', locale)}`,
    summaryText(account, locale),
    ...(byRule.length > 0
      ? [
          table(
            [say('folder.rule', locale), say('folder.findings', locale), say('folder.articles', locale)],
            byRule.map(([rule, { count, articles }]) => [rule, count, articles]),
          ),
          table(
            [say('folder.article', locale), ...shown.map((id) => say(id, locale))],
            byFile.map((f) => [f.name, ...shown.map((_, level) => f.findings.filter((x) => x.severity === level).length)]),
          ),
        ]
      : []),
    ...(account.failed.length > 0
      ? [`${say('folder.unread', locale)}\n\n${account.failed.map((name) => `- ${name}`).join('\n')}`]
      : []),
  ];
  return `${parts.join('\n\n')}\n`;
}
