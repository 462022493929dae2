import path from 'node:path';
import XMLBuilder from 'fast-xml-builder';
import type { Severity } from '../../core/index.ts';
import type { CheckedFile } from '../checked-file.ts';
import type { HouseTrouble } from '../houses.ts';
import type { UnreadSource } from '../sources.ts';
import type { Format } from './format.ts';

const LEVELS: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', information: 'info', hint: 'info' };

/** Without what XML 1.0 cannot hold, escaped or not. */
function printable(text: string): string {
  return text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd');
}

/** Checkstyle's XML, which Jenkins, GitLab and SonarQube plug-ins read. */
export class CheckstyleFormat implements Format {
  readonly #files: object[] = [];

  file({ name, findings }: CheckedFile): string {
    this.#files.push({
      '@name': printable(name),
      error: findings.map(({ start, severity, message, rule }) => ({
        '@line': String(start.line),
        '@column': String(start.column),
        '@severity': LEVELS[severity],
        '@message': printable(message),
        '@source': `schlussredaktion.${rule}`,
      })),
    });
    return '';
  }

  end(_: boolean, troubles: readonly HouseTrouble[], unread: readonly UnreadSource[]): string {
    const files = new Set(troubles.map((t) => t.path));
    const broken = [...files].map((file) => ({
      '@name': printable(path.relative('', file)),
      error: troubles
        .filter((t) => t.path === file)
        .map(({ line, column, message }) => ({
          '@line': String(line),
          '@column': String(column),
          '@severity': 'error',
          '@message': printable(message),
          '@source': 'schlussredaktion.house',
        })),
    }));
    const missing = unread.map(({ path: file, message }) => ({
      '@name': printable(file ?? 'stdin'),
      error: [{ '@line': '1', '@severity': 'error', '@message': printable(message), '@source': 'schlussredaktion.unread' }],
    }));
    const builder = new XMLBuilder({ ignoreAttributes: false, attributeNamePrefix: '@', suppressEmptyNode: true, format: true });
    const document = {
      '?xml': { '@version': '1.0', '@encoding': 'UTF-8' },
      checkstyle: { '@version': '10.0', file: [...this.#files, ...missing, ...broken] },
    };
    return builder.build(document);
  }
}
