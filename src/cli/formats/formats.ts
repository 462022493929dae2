import type { Locale } from '../../core/index.ts';
import { CheckstyleFormat } from './checkstyle.ts';
import type { Format } from './format.ts';
import { GithubFormat } from './github.ts';
import { JsonFormat } from './json.ts';
import { SarifFormat } from './sarif.ts';
import { TextFormat } from './text.ts';

export const FORMATS = ['text', 'json', 'sarif', 'github', 'checkstyle'] as const;
export type FormatName = (typeof FORMATS)[number];

export function formatOf(name: FormatName, locale: Locale, version: string): Format {
  if (name === 'json') return new JsonFormat();
  if (name === 'sarif') return new SarifFormat(locale, version);
  if (name === 'github') return new GithubFormat();
  if (name === 'checkstyle') return new CheckstyleFormat();
  return new TextFormat(locale);
}

/** Formats that are one document: they cannot be written file by file as files change. */
export const WHOLE_DOCUMENT: ReadonlySet<FormatName> = new Set(['sarif', 'checkstyle']);
