import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { type Analyser, createAnalyser, type Lexicon, type Locale, parseSettings, type Settings } from '../core/index.ts';
import { loadLexicon } from '../node/data.ts';

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

/** Says something on standard error; never text of an article. */
export function complain(message: string): void {
  process.stderr.write(`schlussredaktion: ${message}\n`);
}

function readSection(file: string | undefined): unknown {
  if (file === undefined) return undefined;
  try {
    const parsed: unknown = JSON.parse(readFileSync(file, 'utf8'));
    if (typeof parsed !== 'object' || parsed === null) return parsed;
    const entries = Object.entries(parsed);
    const own = entries.find(([key]) => key === 'schlussredaktion');
    if (own) return own[1];
    const prefix = 'schlussredaktion.';
    const dotted = entries.filter(([key]) => key.startsWith(prefix)).map(([key, value]) => [key.slice(prefix.length), value]);
    return dotted.length > 0 ? Object.fromEntries(dotted) : parsed;
  } catch (error) {
    complain(
      `Einstellungen ${file} nicht lesbar (${error instanceof SyntaxError ? 'kein gültiges JSON' : (error as NodeJS.ErrnoException).code}); es gelten die Standards`,
    );
    return undefined;
  }
}

/** Reads data and settings; whatever is broken is said once, and the rest goes on. */
export function openSession(options: SessionOptions): Session {
  const lexicon = loadLexicon(path.join(import.meta.dirname, 'data'));
  for (const p of lexicon.problems) complain(`Datei ${p.file} nicht lesbar (${p.reason}); was sie braucht, bleibt aus`);
  const { settings, problems } = parseSettings(readSection(options.settings));
  for (const p of problems) complain(`Einstellung ${p.setting} ungültig, es gilt der Standard; erlaubt: ${p.expected}`);
  const failed = new Set<string>();
  return {
    locale: options.lang,
    lexicon,
    settings,
    analyser: () =>
      createAnalyser({
        lexicon,
        settings,
        onFailure({ step, error }) {
          if (failed.has(step)) return;
          failed.add(step);
          complain(`Prüfung ${step} gescheitert (${error instanceof Error ? error.name : 'Fehler'}); übergangen`);
          if (process.env.SCHLUSSREDAKTION_TRACE && error instanceof Error) complain(error.stack ?? '');
        },
      }),
  };
}

export interface SourceFile {
  readonly name: string;
  readonly text: string;
  readonly languageId: 'plaintext' | 'markdown' | 'nachrichtentext';
}

function languageOf(name: string): SourceFile['languageId'] {
  const extension = path.extname(name).toLowerCase();
  if (extension === '.md' || extension === '.markdown') return 'markdown';
  return extension === '.artikel' || extension === '.nachricht' ? 'nachrichtentext' : 'plaintext';
}

/** The files that the arguments name, in order; what cannot be read is said and counted. A file is kept as it is, its BOM too. */
export function readFiles(args: readonly string[]): { files: SourceFile[]; unreadable: number } {
  const names = args.flatMap((a) => {
    if (a === '-' || !isDynamicPattern(a)) return [a];
    const found = globSync(a, { onlyFiles: true }).sort();
    if (found.length === 0) complain(`kein Treffer für ${a}`);
    return found;
  });
  const files: SourceFile[] = [];
  let unreadable = args.length > 0 && names.length === 0 ? 1 : 0;
  for (const name of names) {
    try {
      const text = readFileSync(name === '-' ? 0 : name, 'utf8');
      files.push({ name: name === '-' ? 'Eingabe' : name, text, languageId: languageOf(name) });
    } catch (error) {
      unreadable++;
      complain(`${name} nicht lesbar (${(error as NodeJS.ErrnoException).code ?? 'Fehler'})`);
    }
  }
  return { files, unreadable };
}
