import path from 'node:path';
import { type Analyser, createAnalyser, errorPlace, type Lexicon, type Locale, type Settings } from '../core/index.ts';
import { loadLexicon } from '../node/data.ts';
import { readSettings } from './settings-file.ts';
import { complain, say } from './texts.ts';

export interface SessionOptions {
  readonly lang: Locale;
  readonly settings?: string;
}

/** One run of the command line: what all its documents share. */
export interface Session {
  readonly locale: Locale;
  readonly lexicon: Lexicon;
  readonly settings: Settings;
  /** A fresh analyser for one document. */
  readonly analyser: () => Analyser;
}

/** Reads data and settings. Data that cannot be read is said, and the rest goes on. Throws a `SettingsError`. */
export function openSession(options: SessionOptions): Session {
  const { lang: locale } = options;
  const settings = readSettings(options.settings, locale);
  const lexicon = loadLexicon(path.join(import.meta.dirname, 'data'));
  for (const p of lexicon.problems) complain(say('data', locale, { name: p.file, reason: p.reason }));
  const failed = new Set<string>();
  return {
    locale,
    lexicon,
    settings,
    analyser: () =>
      createAnalyser({
        lexicon,
        settings,
        onFailure({ step, error }) {
          if (failed.has(step)) return;
          failed.add(step);
          const { name, place } = errorPlace(error);
          complain(say('failed', locale, { rule: step, reason: name }));
          if (process.env.SCHLUSSREDAKTION_TRACE) complain(place);
        },
      }),
  };
}
