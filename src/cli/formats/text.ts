import { LEVEL_NAMES, type Locale, terminalText } from '../../core/index.ts';
import type { CheckedFile } from '../checked-file.ts';
import type { Format } from './format.ts';

/** For people, and for editors that jump to "file:line:column". */
export class TextFormat implements Format {
  readonly #locale: Locale;

  constructor(locale: Locale) {
    this.#locale = locale;
  }

  file({ name, findings }: CheckedFile): string {
    return findings
      .map(({ start, severity, message, rule }) => {
        const level = LEVEL_NAMES[severity][this.#locale];
        return `${terminalText(name)}:${start.line}:${start.column}: ${level}: ${terminalText(message)} [${rule}]\n`;
      })
      .join('');
  }

  end(): string {
    return '';
  }
}
