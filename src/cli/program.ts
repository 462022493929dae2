import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { calendarDay, errorPlace, type Locale } from '../core/index.ts';
import { analyseLines } from './analyse.ts';
import { type CheckOptions, check } from './check.ts';
import { clean } from './clean.ts';
import { compare } from './compare.ts';
import { explain } from './explain.ts';
import { type ExtractFormat, extract, extractLines } from './extract.ts';
import { FORMATS, WHOLE_DOCUMENT } from './formats/formats.ts';
import { speak } from './help.ts';
import { showHouse, testHouse, tryHouse } from './house.ts';
import { type ReportFormat, report } from './report.ts';
import { serverCommands } from './server-commands.ts';
import { openSession, type SessionOptions } from './session.ts';
import { SettingsError } from './settings-file.ts';
import { Sources } from './sources.ts';
import { complain, reasonOf, say } from './texts.ts';
import { watchFiles } from './watch.ts';

const manifest = JSON.parse(readFileSync(path.join(import.meta.dirname, '../package.json'), 'utf8')) as { version: string };

/** What shells give for a program whose reader has gone (`| head`): 128 and the number of the signal. */
const CLOSED = 141;

/** The language is needed before Commander has read the arguments: for its own help and errors. */
function localeOf(words: readonly string[]): Locale {
  const at = words.indexOf('--lang');
  return words.includes('--lang=en') || (at >= 0 && words[at + 1] === 'en') ? 'en' : 'de';
}

const lang = localeOf(process.argv);
const t = (de: string, en: string): string => (lang === 'de' ? de : en);

function isoDate(value: string): string {
  if (calendarDay(value) === value) return value;
  throw new InvalidArgumentError(
    t('erwartet wird ein Tag im Kalender als JJJJ-MM-TT.', 'Expected is a day of the calendar as YYYY-MM-DD.'),
  );
}

function positive(value: string): number {
  if (/^[1-9]\d{0,8}$/u.test(value)) return Number(value);
  throw new InvalidArgumentError(t('erwartet wird eine Zahl ab 1.', 'Expected is a number from 1.'));
}

const FILES = t(
  'Dateien, Ordner oder Muster wie "texte/**/*.artikel"; "-" liest die Standardeingabe',
  'files, folders or patterns like "texts/**/*.artikel"; "-" reads the standard input',
);

const program = new Command('schlussredaktion')
  .description(
    t(
      'Prüft deutsche Artikel vor der Veröffentlichung: Textbausteine, Satzreste, Zitate, Daten, Rechtschreibung.',
      'Checks German articles before they are published: boilerplate, stray sentences, quotes, dates, spelling.',
    ),
  )
  .version(manifest.version, '-V, --version', t('Version ausgeben', 'print the version'))
  .helpOption('-h, --help', t('diese Hilfe ausgeben', 'print this help'))
  .helpCommand(false)
  .addOption(
    new Option(`--lang <${t('sprache', 'language')}>`, t('Sprache der Meldungen', 'language of all messages'))
      .choices(['de', 'en'])
      .default('de'),
  )
  .option(
    `--settings <${t('datei', 'file')}>`,
    t(
      'Einstellungen als JSON (Abschnitt „schlussredaktion“ oder eine settings.json)',
      'settings as JSON (section "schlussredaktion", or a settings.json)',
    ),
  )
  .option(
    '--no-house',
    t(
      'die Ordner .schlussredaktion (Wörterbuch, Hausstil, Ausnahmen) nicht lesen',
      'do not read the folders .schlussredaktion (dictionary, house style, exceptions)',
    ),
  )
  .showHelpAfterError(t('„--help“ zeigt, was geht.', '“--help” shows what there is.'))
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));
program.addHelpText(
  'after',
  t(
    `
Ausgang:
  0  alles geprüft, nichts zu melden (check: nichts ab der Stufe von --fail-on)
  1  check: Meldungen ab dieser Stufe; compare: ein Zitat ist geändert oder nicht gefunden; analyse, extract --jsonl:
     eine Zeile war fehlerhaft, oder ein Teil der Prüfung fiel aus
  2  falscher Aufruf, Einstellungen unbrauchbar, etwas im Haus falsch, oder eine Datei war nicht (ganz) zu lesen, zu prüfen oder
     zu schreiben

Gelesen werden UTF-8, UTF-16 und Windows-1252 (Latin-1); geschrieben wird, wie gelesen wurde. Von einem Ordner werden
alle Artikel geprüft (.txt .md .markdown .artikel .nachricht), ohne versteckte Ordner, node_modules und was .gitignore oder
.ignore ausnimmt.`,
    `
Exit status:
  0  all was checked, nothing to report (check: nothing from the level of --fail-on)
  1  check: findings from that level; compare: a quotation was changed or not found; analyse, extract --jsonl: a line was bad
     or a part of the check failed
  2  wrong call, settings of no use, something wrong in the house, or a file could not be read, checked or written (whole)

UTF-8, UTF-16 and Windows-1252 (Latin-1) are read; files are written as they were read. Of a folder all articles are
checked (.txt .md .markdown .artikel .nachricht); hidden folders, node_modules and what .gitignore or .ignore leaves out are not.`,
  ),
);
speak(program, lang);

const session = (): ReturnType<typeof openSession> => {
  try {
    return openSession(program.opts<SessionOptions>());
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    for (const line of error.message.split('\n')) complain(line);
    process.exit(2);
  }
};

program
  .command('check')
  .description(t('prüft Dateien: Datei:Zeile:Spalte, Meldung, Regel', 'checks files: file:line:column, message, rule'))
  .argument(`<${t('datei', 'file')}...>`, FILES)
  .addOption(
    new Option(`--fail-on <${t('stufe', 'level')}>`, t('Ausgang 1 ab dieser Stufe', 'exit status 1 from this level'))
      .choices(['hint', 'information', 'warning', 'error', 'never'])
      .default('warning'),
  )
  .addOption(new Option('--format <form>', t('Form der Ausgabe', 'form of the output')).choices([...FORMATS]).default('text'))
  .option(`--date <${t('datum', 'date')}>`, t('Datum des Artikels (JJJJ-MM-TT)', 'date of the article (YYYY-MM-DD)'), isoDate)
  .option(
    `--jobs <${t('zahl', 'number')}>`,
    t('Zahl der Threads; sonst nach der Zahl der Dateien', 'number of threads; else by the number of files'),
    positive,
  )
  .option('--watch', t('läuft weiter und prüft, was sich ändert', 'goes on and checks what changes'))
  .action(async (files: string[], { watch, ...options }: Omit<CheckOptions, 'version'> & { watch?: boolean }) => {
    if (watch && (WHOLE_DOCUMENT.has(options.format) || files.includes('-')))
      program.error(say('no-watch', lang), { exitCode: 2 });
    const own = session();
    const run = (names: readonly string[]): Promise<number> =>
      check(own, names, { ...options, version: manifest.version, threads: program.opts<SessionOptions>() });
    let turn = Promise.resolve(0);
    const next = (names: readonly string[]): Promise<number> => {
      turn = turn.then(() => run(names));
      return turn;
    };
    // Watched first: what changes during the first check is checked again.
    if (watch) {
      const folders = files.filter((f) => statSync(f, { throwIfNoEntry: false })?.isDirectory());
      watchFiles(() => new Sources(files, lang).list(), folders, own.houses, next);
    }
    process.exitCode = await next(files);
  });

program
  .command('clean')
  .description(t('entfernt sichere Textbausteine und gibt den Artikel aus', 'removes certain boilerplate and prints the article'))
  .argument(`<${t('datei', 'file')}...>`, FILES)
  .option('--write', t('in die Dateien zurückschreiben statt ausgeben', 'write to the files instead'))
  .option(
    '--report',
    t('auf der Fehlerausgabe melden, was warum entfernt wurde', 'say on the standard error what was removed and why'),
  )
  .action(async (files: string[], options: { write?: boolean; report?: boolean }) => {
    process.exitCode = await clean(session(), files, options);
  });

program
  .command('compare')
  .description(
    t(
      'gleicht einen Artikel mit seiner Quelle ab: Zitate, Namen, Zahlen',
      'lays an article beside its source: quotations, names, numbers',
    ),
  )
  .argument(`<${t('artikel', 'article')}>`, t('Datei; "-" liest die Standardeingabe', 'file; "-" reads the standard input'))
  .argument(
    `<${t('quelle', 'source')}>`,
    t(
      'Mitschrift, Pressemitteilung oder freigegebenes Interview als Textdatei',
      'transcript, press release or authorised interview as text',
    ),
  )
  .addOption(new Option('--format <form>', t('Form der Ausgabe', 'form of the output')).choices(['text', 'json']).default('text'))
  .action((article: string, source: string, options: { format: 'text' | 'json' }) => {
    process.exitCode = compare(session(), [article, source], options.format);
  });

program
  .command('report')
  .description(
    t(
      'schreibt den Freigabebericht: offene und ignorierte Meldungen, Zitate, Ereignisse, was noch zu klären ist',
      'writes the sign-off report: open and ignored findings, quotes, events, what is still to be settled',
    ),
  )
  .argument(`<${t('artikel', 'article')}>`, t('Datei; "-" liest die Standardeingabe', 'file; "-" reads the standard input'))
  .addOption(
    new Option('--format <form>', t('Form der Ausgabe', 'form of the output')).choices(['markdown', 'html']).default('markdown'),
  )
  .option(`--date <${t('datum', 'date')}>`, t('Datum des Artikels (JJJJ-MM-TT)', 'date of the article (YYYY-MM-DD)'), isoDate)
  .action((file: string, options: { format: ReportFormat; date?: string }) => {
    process.exitCode = report(session(), file, options);
  });

program
  .command('house')
  .description(
    t(
      'zeigt, welches Haus (.schlussredaktion) in einem Ordner gilt, und prüft seine Regeln',
      'shows which house (.schlussredaktion) counts in a folder, and tests its rules',
    ),
  )
  .argument(`[${t('ordner', 'folder')}]`, t('Ordner mit Artikeln', 'folder of articles'), '.')
  .option('--test', t('die Beispiele der Regeln prüfen', 'test the examples of the rules'))
  .option(
    `--try <${t('ordner', 'folder')}...>`,
    t(
      'die Regeln an Artikeln erproben: wie oft und worauf sie anschlagen',
      'try the rules on articles: how often, and on what, they speak',
    ),
  )
  .action((folder: string, options: { test?: boolean; try?: string[] }) => {
    if (options.try) process.exitCode = tryHouse(session(), folder, options.try);
    else process.exitCode = (options.test ? testHouse : showHouse)(session(), folder);
  });

program
  .command('extract')
  .description(t('holt den Artikel aus einer HTML-Seite', 'takes the article out of an HTML page'))
  .argument(`[${t('seite', 'page')}]`, t('HTML-Datei; "-" liest die Standardeingabe', 'HTML file; "-" reads the standard input'))
  .addOption(
    new Option('--format <form>', t('Form der Ausgabe', 'form of the output'))
      .choices(['text', 'markdown', 'json'])
      .default('text'),
  )
  .option(
    '--jsonl',
    t(
      'JSON Lines von der Standardeingabe, eine Seite je Zeile: {"id", "html"}',
      'JSON Lines from the standard input: {"id", "html"}',
    ),
  )
  .action(async (page: string | undefined, options: { format: ExtractFormat; jsonl?: boolean }) => {
    if (options.jsonl) process.exitCode = await extractLines();
    else if (page === undefined) program.error(say('no-page', lang), { exitCode: 2 });
    else process.exitCode = extract(page, options.format, lang);
  });

program
  .command('analyse')
  .description(
    t('liest JSON Lines von der Standardeingabe, schreibt JSON Lines auf die Standardausgabe', 'JSON Lines in, JSON Lines out'),
  )
  .requiredOption(
    '--jsonl',
    t('ein Dokument je Zeile: ', 'one document a line: ').concat('{"id", "text", "date"?, "languageId"?}'),
  )
  .option('--tokens', t('Tokens mit STTS-Tags ausgeben', 'tokens with STTS tags as well'))
  .action(async (options: { tokens?: boolean }) => {
    process.exitCode = await analyseLines(session(), options.tokens === true);
  });

serverCommands(program, t, session, manifest.version);

program
  .command('explain')
  .description(
    t(
      'zeigt Sätze mit Tags, Teilsätzen und Phrasen, für alle, die Regeln schreiben',
      'shows sentences with tags, clauses and phrases, for rule writers',
    ),
  )
  .argument(`<${t('datei', 'file')}>`, t('Datei; "-" liest die Standardeingabe', 'file; "-" reads the standard input'))
  .argument(`[${t('zeile', 'line')}]`, t('nur die Sätze dieser Zeile', 'only the sentences of this line'), positive)
  .action((file: string, line: number | undefined) => {
    process.exitCode = explain(session(), file, line);
  });

/** Reads the arguments, runs the command, sets the exit status. */
export async function runProgram(): Promise<void> {
  // Who reads may stop reading; anything else (a full disk) must be said, not thrown.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(CLOSED);
    complain(say('output', lang, { reason: reasonOf(error.code ?? '', lang) }));
    process.exit(2);
  });
  try {
    await program.parseAsync();
  } catch (error) {
    // The name only: Node would print the message, which could quote an article.
    const { name, place } = errorPlace(error);
    complain(say('failed-document', lang, { reason: name }));
    if (process.env.SCHLUSSREDAKTION_TRACE) complain(place);
    process.exitCode = 2;
  }
}
