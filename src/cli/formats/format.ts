import type { Locale } from '../../core/index.ts';
import type { CheckedFile } from '../checked-file.ts';
import { CheckstyleFormat } from './checkstyle.ts';
import { GithubFormat } from './github.ts';
import { JsonFormat } from './json.ts';
import { SarifFormat } from './sarif.ts';
import { TextFormat } from './text.ts';

export const FORMATS = ['text', 'json', 'sarif', 'github', 'checkstyle'] as const;
export type FormatName = (typeof FORMATS)[number];

/** Writes what a check found. Gives what is to be printed, whole lines. */
export interface Format {
  file(file: CheckedFile): string;
  /** What comes behind the last file; `complete` says whether every file was read and checked to its end. */
  end(complete: boolean): string;
}

export function formatOf(name: FormatName, locale: Locale, version: string): Format {
  if (name === 'json') return new JsonFormat();
  if (name === 'sarif') return new SarifFormat(locale, version);
  if (name === 'github') return new GithubFormat();
  if (name === 'checkstyle') return new CheckstyleFormat();
  return new TextFormat(locale);
}

/** Formats that are one document: they cannot be written file by file as files change. */
export const WHOLE_DOCUMENT: ReadonlySet<FormatName> = new Set(['sarif', 'checkstyle']);
