import path from 'node:path';
import { HOUSE_FOLDER, type Severity, terminalText } from '../../core/index.ts';
import type { CheckedFile } from '../checked-file.ts';
import type { HouseTrouble } from '../houses.ts';
import type { UnreadSource } from '../sources.ts';
import type { Format } from './format.ts';

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  information: 'notice',
  hint: 'notice',
};

function escapedData(text: string): string {
  const lines = text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
  return terminalText(lines); // Logs are read in terminals and browsers.
}

function escapedProperty(text: string): string {
  return escapedData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** Workflow commands of GitHub Actions, which become annotations: `::warning file=…,line=…::message`. */
export class GithubFormat implements Format {
  file({ name, path: own, findings }: CheckedFile): string {
    const file = escapedProperty((own ?? name).replaceAll('\\', '/'));
    return findings
      .map(({ start, end, severity, rule, message }) => {
        // Columns count within one line only.
        const columns = start.line === end.line ? `,col=${start.column},endColumn=${end.column}` : '';
        const place = `file=${file},line=${start.line},endLine=${end.line}${columns}`;
        return `::${COMMANDS[severity]} ${place},title=${escapedProperty(rule)}::${escapedData(message)}\n`;
      })
      .join('');
  }

  end(_: boolean, troubles: readonly HouseTrouble[], unread: readonly UnreadSource[]): string {
    const missing = unread.map(({ path: file, message }) => {
      const place = file === undefined ? '' : ` file=${escapedProperty(file.replaceAll('\\', '/'))}`;
      return `::error${place}::${escapedData(message)}\n`;
    });
    const broken = troubles.map(({ path: file, line, column, message }) => {
      const place = `file=${escapedProperty(path.relative('', file).replaceAll('\\', '/'))},line=${line},col=${column}`;
      return `::error ${place},title=${HOUSE_FOLDER}::${escapedData(message)}\n`;
    });
    return [...missing, ...broken].join('');
  }
}
