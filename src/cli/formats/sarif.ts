import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Log, Result } from 'sarif';
import { type Locale, RULES, type Severity } from '../../core/index.ts';
import type { CheckedFile, CheckedFinding } from '../checked-file.ts';
import type { Format } from './format.ts';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};
const INDEX = new Map(RULES.map((rule, i) => [rule.id, i]));

/** A file below the working folder by its relative address, which code hosts need; any other by its whole one. */
function uriOf(file: string | undefined): string {
  if (file === undefined) return 'stdin';
  const relative = path.relative('', file);
  if (relative.startsWith('..') || path.isAbsolute(relative)) return pathToFileURL(file).href;
  return relative.split(path.sep).map(encodeURIComponent).join('/');
}

function resultOf(uri: string, { rule, severity, message, start, end }: CheckedFinding): Result {
  const ruleIndex = INDEX.get(rule);
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

/** SARIF 2.1.0, the interchange format of static analysis (OASIS). One log with one run. */
export class SarifFormat implements Format {
  readonly #locale: Locale;
  readonly #version: string;
  readonly #results: Result[] = [];

  constructor(locale: Locale, version: string) {
    this.#locale = locale;
    this.#version = version;
  }

  file({ path: file, findings }: CheckedFile): string {
    const uri = uriOf(file);
    for (const finding of findings) this.#results.push(resultOf(uri, finding));
    return '';
  }

  end(complete: boolean): string {
    const rules = RULES.map((rule) => ({
      id: rule.id,
      shortDescription: { text: rule.summary[this.#locale] },
    }));
    const log: Log = {
      $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'Schlussredaktion', version: this.#version, semanticVersion: this.#version, rules } },
          language: this.#locale === 'de' ? 'de-DE' : 'en-GB',
          columnKind: 'utf16CodeUnits',
          invocations: [{ executionSuccessful: complete }],
          results: this.#results,
        },
      ],
    };
    return `${JSON.stringify(log, undefined, 2)}\n`;
  }
}
