import {
  type Article,
  houseRuleId,
  type LineAndColumn,
  messageText,
  positionFinder,
  reportOf,
  type Settings,
  type Severity,
} from '../core/index.ts';
import { attempt, type Session } from './session.ts';
import type { Source } from './sources.ts';

export interface CheckedFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly start: LineAndColumn;
  /** Behind the last character. */
  readonly end: LineAndColumn;
}

/** What a house says of a rule of its own. */
export interface CheckedHouseRule {
  readonly id: string;
  readonly reason: string;
  readonly link: string | undefined;
}

/** What a check says of one file: plain data, which can go from one thread to another. */
export interface CheckedFile {
  readonly name: string;
  /** Undefined for the standard input. */
  readonly path: string | undefined;
  readonly findings: readonly CheckedFinding[];
  /** The rules of its house that found something. */
  readonly houseRules: readonly CheckedHouseRule[];
  /** The whole answer as a line of JSON, where that was asked for. */
  readonly json: string | undefined;
  /** Whether its house leaves it out: nothing of it was checked then. */
  readonly excluded: boolean;
  /** False where a step failed. */
  readonly whole: boolean;
  /** UTF-16 units that were checked, and that there are. */
  readonly checkedTo: number;
  readonly length: number;
}

/** What a text needs to be checked; plain data as well. */
export type CheckInput = Pick<Source, 'name' | 'path' | 'text' | 'languageId'> & {
  readonly date: string | undefined;
  readonly json: boolean;
};

function findingsOf(article: Article, session: Session): CheckedFinding[] {
  const at = positionFinder(article.text);
  return article.findings.map(({ rule, severity, message, args, start, end }) => ({
    rule,
    severity,
    message: messageText(rule, message, args, session.locale),
    start: at(start),
    end: at(end),
  }));
}

function houseRulesOf(article: Article, { houseRules }: Settings): CheckedHouseRule[] {
  const found = new Set(article.findings.map((f) => f.rule));
  return houseRules
    .map((rule) => ({ id: houseRuleId(rule), reason: rule.reason, link: rule.link }))
    .filter((r) => found.has(r.id));
}

/** Checks one text; undefined where the analysis threw, which has been said. */
export function checkText(session: Session, { name, path, text, languageId, date, json }: CheckInput): CheckedFile | undefined {
  const done = attempt(session, name, () => {
    const article = session
      .analyser({ path, languageId })
      .analyse({ text, languageId, fileName: name, ...(date !== undefined && { date }) });
    const report = json ? JSON.stringify(reportOf(name, article, { locale: session.locale, tokens: false })) : undefined;
    const settings = session.settingsFor({ path, languageId });
    const houseRules = houseRulesOf(article, settings);
    return { article, report, houseRules, excluded: !settings.enabled, findings: findingsOf(article, session) };
  });
  if (!done) return undefined;
  const { article, report, ...found } = done.value;
  return { name, path, ...found, json: report, whole: done.whole, checkedTo: article.checkedTo, length: text.length };
}
