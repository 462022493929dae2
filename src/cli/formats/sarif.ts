import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Log, Notification, ReportingDescriptor, Result } from 'sarif';
import { type Locale, RULES, type Severity, summaryText } from '../../core/index.ts';
import type { CheckedFile, CheckedFinding, CheckedHouseRule } from '../checked-file.ts';
import type { HouseTrouble } from '../houses.ts';
import type { UnreadSource } from '../sources.ts';
import type { Format } from './format.ts';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** A file below the working folder by its relative address, which code hosts need; any other by its whole one. */
function uriOf(file: string | undefined): string {
  if (file === undefined) return 'stdin';
  const relative = path.relative('', file);
  if (relative.startsWith('..') || path.isAbsolute(relative)) return pathToFileURL(file).href;
  return relative.split(path.sep).map(encodeURIComponent).join('/');
}

function resultOf(uri: string, { rule, severity, message, start, end }: CheckedFinding, ruleIndex: number | undefined): Result {
  return {
    ruleId: rule,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: LEVELS[severity],
    message: { text: message },
    locations: [
      {
        physicalLocation: {
          artifactLocation: { uri },
          region: { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column },
        },
      },
    ],
  };
}

/** What a rule says of itself, for those that found something: there is no page on the web to be named. */
function helpOf(id: string, locale: Locale): Pick<ReportingDescriptor, 'fullDescription' | 'help'> {
  const markdown = RULES.find((rule) => rule.id === id)?.docs[locale].trim();
  if (markdown === undefined) return {};
  const text = markdown.replace(/\*\*|`/gu, '');
  return { fullDescription: { text: text.split('\n')[0]! }, help: { text, markdown } };
}

/** What is wrong in a house: no finding in an article, but why the check is not the one that was wanted. */
function notificationOf({ path: file, line, column, message }: HouseTrouble): Notification {
  const region = { startLine: line, startColumn: column };
  return {
    level: 'error',
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) }, region } }],
  };
}

/** What could not be read: nothing of it was checked. */
function unreadOf({ path: file, message }: UnreadSource): Notification {
  return {
    level: 'error',
    message: { text: message },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
  };
}

/** SARIF 2.1.0, the interchange format of static analysis (OASIS). One log with one run. */
export class SarifFormat implements Format {
  readonly #locale: Locale;
  readonly #version: string;
  readonly #results: Result[] = [];
  /** The rules there are, then those of houses as they come up; by id the place among them. */
  readonly #rules: ReportingDescriptor[];
  readonly #index: Map<string, number>;

  constructor(locale: Locale, version: string) {
    this.#locale = locale;
    this.#version = version;
    this.#rules = RULES.map(({ id, summary }) => ({ id, shortDescription: { text: summary[locale] } }));
    this.#index = new Map(this.#rules.map(({ id }, i) => [id, i]));
  }

  file({ path: file, findings, houseRules }: CheckedFile): string {
    const uri = uriOf(file);
    for (const rule of houseRules) this.#add(rule);
    for (const finding of findings) this.#results.push(resultOf(uri, finding, this.#index.get(finding.rule)));
    return '';
  }

  /** A rule of a house with its reason and link; where two houses call a rule the same, the first is described. */
  #add({ id, reason, link }: CheckedHouseRule): void {
    if (this.#index.has(id)) return;
    this.#index.set(id, this.#rules.length);
    this.#rules.push({
      id,
      shortDescription: { text: summaryText(id, this.#locale) },
      ...(reason !== '' && { fullDescription: { text: reason } }),
      ...(link !== undefined && { helpUri: link }),
    });
  }

  end(complete: boolean, troubles: readonly HouseTrouble[], unread: readonly UnreadSource[]): string {
    const found = new Set(this.#results.map((r) => r.ruleId));
    const rules = this.#rules.map((rule) => (found.has(rule.id) ? { ...rule, ...helpOf(rule.id, this.#locale) } : rule));
    const log: Log = {
      $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'Schlussredaktion', version: this.#version, semanticVersion: this.#version, rules } },
          language: this.#locale === 'de' ? 'de-DE' : 'en-GB',
          columnKind: 'utf16CodeUnits',
          invocations: [
            {
              executionSuccessful: complete,
              ...(unread.length > 0 && { toolExecutionNotifications: unread.map(unreadOf) }),
              ...(troubles.length > 0 && { toolConfigurationNotifications: troubles.map(notificationOf) }),
            },
          ],
          results: this.#results,
        },
      ],
    };
    return `${JSON.stringify(log, undefined, 2)}\n`;
  }
}
