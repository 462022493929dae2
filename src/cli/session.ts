import path from 'node:path';
import {
  type Analyser,
  createAnalyser,
  type DocumentInput,
  errorPlace,
  type Lexicon,
  type Locale,
  type Settings,
} from '../core/index.ts';
import { loadLexicon } from '../node/data.ts';
import { Houses } from './houses.ts';
import { readSettings } from './settings-file.ts';
import { complain, reasonOf, say } from './texts.ts';

export interface SessionOptions {
  readonly lang: Locale;
  readonly settings?: string;
  /** False = no house is looked for. */
  readonly house?: boolean;
}

/** What decides in which house a document stands; without a path it has none but that of the working folder. */
export interface AnalyserSource {
  readonly path: string | undefined;
  readonly languageId: NonNullable<DocumentInput['languageId']>;
}

/** One run of the command line: what all its documents share. */
export interface Session {
  readonly locale: Locale;
  readonly lexicon: Lexicon;
  readonly settings: Settings;
  /** The houses of files; undefined where none is to be looked for. */
  readonly houses: Houses | undefined;
  /** The settings of one document, in the house of its file. */
  readonly settingsFor: (source: AnalyserSource) => Settings;
  /** A fresh analyser for one document, in the house of its file. */
  readonly analyser: (source: AnalyserSource) => Analyser;
  /** Some of the data could not be read, which has been said: every check lacks a part. */
  readonly damaged: boolean;
  /** How often a step has thrown so far, also while fixes are worked out for a report. */
  readonly failures: () => number;
}

/** Reads data and settings. Data that cannot be read is said, and the rest goes on. Throws a `SettingsError`. */
export function openSession(options: SessionOptions): Session {
  const { lang: locale } = options;
  const settings = readSettings(options.settings, locale);
  const lexicon = loadLexicon(path.join(import.meta.dirname, 'data'));
  for (const p of lexicon.problems) {
    const reason = p.damaged ? say('damaged', locale) : reasonOf(p.reason, locale);
    complain(say('data', locale, { name: p.file, reason }));
  }
  const failed = new Set<string>();
  let failures = 0;
  const houses = options.house === false ? undefined : new Houses(locale);
  const settingsFor = ({ path: file, languageId }: AnalyserSource): Settings =>
    houses?.settingsFor(settings, file, languageId) ?? settings;
  return {
    locale,
    lexicon,
    damaged: lexicon.problems.length > 0,
    settings,
    houses,
    failures: () => failures,
    settingsFor,
    analyser: (source) =>
      createAnalyser({
        lexicon,
        settings: settingsFor(source),
        onFailure({ step, error }) {
          failures++;
          if (failed.has(step)) return;
          failed.add(step);
          const { name, place } = errorPlace(error);
          complain(say('failed', locale, { rule: step, reason: name }));
          if (process.env.SCHLUSSREDAKTION_TRACE) complain(place);
        },
      }),
  };
}

/**
 * What `run` makes of a document, and whether it is all there; undefined where it throws, which is said by the document's name and the
 * error's, never by its message.
 */
export function attempt<T>(
  session: Session,
  name: string,
  run: () => T,
): { readonly value: T; readonly whole: boolean } | undefined {
  const before = session.failures();
  try {
    const value = run();
    // Without some of its data the check is as incomplete as after a throw.
    return { value, whole: session.failures() === before && !session.damaged };
  } catch (error) {
    complain(`${name}: ${say('failed-document', session.locale, { reason: errorPlace(error).name })}`);
    return undefined;
  }
}

/** Whether something is wrong in a house that was asked for, which has been said: what was done is not what was wanted then. */
export function isHouseBroken({ houses }: Session): boolean {
  return (houses?.troubles().length ?? 0) > 0;
}
