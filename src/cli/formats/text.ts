import type { Locale, Severity } from '../../core/index.ts';
import type { CheckedFile } from '../checked-file.ts';
import type { Format } from './format.ts';

const NAMES: Readonly<Record<Severity, { de: string; en: string }>> = {
  error: { de: 'Fehler', en: 'error' },
  warning: { de: 'Warnung', en: 'warning' },
  information: { de: 'Information', en: 'information' },
  hint: { de: 'Hinweis', en: 'hint' },
};

/** For people, and for editors that jump to "file:line:column". */
export class TextFormat implements Format {
  readonly #locale: Locale;

  constructor(locale: Locale) {
    this.#locale = locale;
  }

  file({ name, findings }: CheckedFile): string {
    return findings
      .map(({ start, severity, message, rule }) => {
        return `${name}:${start.line}:${start.column}: ${NAMES[severity][this.#locale]}: ${message} [${rule}]\n`;
      })
      .join('');
  }

  end(): string {
    return '';
  }
}
