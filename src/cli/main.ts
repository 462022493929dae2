import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import { errorPlace, type Locale, type Severity } from '../core/index.ts';
import { analyseLines } from './analyse.ts';
import { calendarDay } from './calendar-day.ts';
import { check } from './check.ts';
import { clean } from './clean.ts';
import { compare } from './compare.ts';
import { explain } from './explain.ts';
import { type ExtractFormat, extract, extractLines } from './extract.ts';
import { showHouse, testHouse, tryHouse } from './house.ts';
import { type ReportFormat, report } from './report.ts';
import { openSession, type SessionOptions } from './session.ts';
import { SettingsError } from './settings-file.ts';
import { complain, reasonOf, say } from './texts.ts';

const manifest = JSON.parse(readFileSync(path.join(import.meta.dirname, '../package.json'), 'utf8')) as { version: string };

function isoDate(value: string): string {
  if (calendarDay(value) !== value) throw new InvalidArgumentError('erwartet wird ein Tag im Kalender als JJJJ-MM-TT');
  return value;
}

function lineNumber(value: string): number {
  if (!/^[1-9]\d*$/u.test(value)) throw new InvalidArgumentError('erwartet wird eine Zeilennummer ab 1');
  return Number(value);
}

// Who reads may stop reading; anything else (a full disk) must be said, not thrown.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  const { lang } = program.opts<{ lang: Locale }>();
  if (error.code !== 'EPIPE') complain(say('output', lang, { reason: reasonOf(error.code ?? '', lang) }));
  process.exit(2);
});

const program = new Command('schlussredaktion')
  .description('Prüft deutsche Artikel vor der Veröffentlichung: Textbausteine, Satzreste, Zitate, Daten, Rechtschreibung.')
  .version(manifest.version, '-V, --version', 'Version ausgeben')
  .helpOption('-h, --help', 'diese Hilfe ausgeben')
  .helpCommand(false)
  .addOption(new Option('--lang <sprache>', 'Sprache der Meldungen').choices(['de', 'en']).default('de'))
  .option('--settings <datei>', 'Einstellungen als JSON (Abschnitt „schlussredaktion“ oder eine settings.json)')
  .option('--no-house', 'die Ordner .schlussredaktion (Wörterbuch, Hausstil, Ausnahmen) nicht lesen')
  .addHelpText(
    'after',
    `
Ausgang:
  0  alles geprüft, nichts zu melden (check: nichts ab der Stufe von --fail-on)
  1  check: Meldungen ab dieser Stufe; compare: ein Zitat ist geändert oder nicht gefunden; analyse, extract --jsonl: eine Zeile war fehlerhaft oder ein Text nicht ganz zu prüfen
  2  falscher Aufruf, Einstellungen unbrauchbar, oder eine Datei war nicht (ganz) zu lesen, zu prüfen oder zu schreiben

Gelesen werden UTF-8, UTF-16 und Windows-1252 (Latin-1); geschrieben wird, wie gelesen wurde. Von einem Ordner werden
alle Artikel geprüft (.txt .md .markdown .artikel .nachricht).`,
  )
  .showHelpAfterError()
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));

const session = (): ReturnType<typeof openSession> => {
  try {
    return openSession(program.opts<SessionOptions>());
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    complain(error.message);
    process.exit(2);
  }
};

program
  .command('analyse')
  .description('liest JSON Lines von der Standardeingabe, schreibt JSON Lines auf die Standardausgabe')
  .requiredOption('--jsonl', 'ein Dokument je Zeile: {"id", "text", "date"?, "languageId"?}')
  .option('--tokens', 'Tokens mit STTS-Tags ausgeben')
  .action(async (options: { tokens?: boolean }) => {
    process.exitCode = await analyseLines(session(), options.tokens === true);
  });

program
  .command('check')
  .description('prüft Dateien: Datei:Zeile:Spalte, Meldung, Regel')
  .argument('<datei...>', 'Dateien, Ordner oder Muster wie "texte/**/*.artikel"; "-" liest die Standardeingabe')
  .addOption(
    new Option('--fail-on <stufe>', 'Ausgang 1 ab dieser Stufe')
      .choices(['hint', 'information', 'warning', 'error', 'never'])
      .default('warning'),
  )
  .addOption(new Option('--format <form>', 'Form der Ausgabe').choices(['text', 'json']).default('text'))
  .option('--date <datum>', 'Datum des Artikels (JJJJ-MM-TT)', isoDate)
  .action((files: string[], options: { failOn: Severity | 'never'; format: 'text' | 'json'; date?: string }) => {
    process.exitCode = check(session(), files, options);
  });

program
  .command('clean')
  .description('entfernt sichere Textbausteine und gibt den Artikel aus')
  .argument('<datei...>', 'Dateien, Ordner oder Muster; "-" liest die Standardeingabe und schreibt auf die Standardausgabe')
  .option('--write', 'in die Dateien zurückschreiben statt ausgeben')
  .option('--report', 'auf der Fehlerausgabe melden, was warum entfernt wurde')
  .action(async (files: string[], options: { write?: boolean; report?: boolean }) => {
    process.exitCode = await clean(session(), files, options);
  });

program
  .command('extract')
  .description('holt den Artikel aus einer HTML-Seite')
  .argument('[seite]', 'HTML-Datei; "-" liest die Standardeingabe')
  .addOption(new Option('--format <form>', 'Form der Ausgabe').choices(['text', 'markdown', 'json']).default('text'))
  .option('--jsonl', 'JSON Lines von der Standardeingabe, eine Seite je Zeile: {"id", "html"}')
  .action(async (page: string | undefined, options: { format: ExtractFormat; jsonl?: boolean }) => {
    const { lang } = program.opts<{ lang: Locale }>();
    if (options.jsonl) process.exitCode = await extractLines();
    else if (page === undefined) program.error(say('no-page', lang), { exitCode: 2 });
    else process.exitCode = extract(page, options.format, lang);
  });

program
  .command('compare')
  .description('gleicht einen Artikel mit seiner Quelle ab: Zitate, Namen, Zahlen')
  .argument('<artikel>', 'Datei; "-" liest die Standardeingabe')
  .argument('<quelle>', 'Mitschrift, Pressemitteilung oder freigegebenes Interview als Textdatei')
  .addOption(new Option('--format <form>', 'Form der Ausgabe').choices(['text', 'json']).default('text'))
  .action((article: string, source: string, options: { format: 'text' | 'json' }) => {
    process.exitCode = compare(session(), [article, source], options.format);
  });

program
  .command('report')
  .description('schreibt den Freigabebericht: offene und ignorierte Meldungen, Zitate, Ereignisse, was noch zu klären ist')
  .argument('<datei>', 'Datei; "-" liest die Standardeingabe')
  .addOption(new Option('--format <form>', 'Form der Ausgabe').choices(['markdown', 'html']).default('markdown'))
  .option('--date <datum>', 'Datum des Artikels (JJJJ-MM-TT)', isoDate)
  .action((file: string, options: { format: ReportFormat; date?: string }) => {
    process.exitCode = report(session(), file, options);
  });

program
  .command('house')
  .description('zeigt, welches Haus (.schlussredaktion) in einem Ordner gilt, und prüft seine Regeln')
  .argument('[ordner]', 'Ordner mit Artikeln', '.')
  .option('--test', 'die Beispiele der Regeln prüfen')
  .option('--try <ordner...>', 'die Regeln an Artikeln erproben: wie oft und worauf sie anschlagen')
  .action((folder: string, options: { test?: boolean; try?: string[] }) => {
    if (options.try) process.exitCode = tryHouse(session(), folder, options.try);
    else process.exitCode = (options.test ? testHouse : showHouse)(session(), folder);
  });

program
  .command('explain')
  .description('zeigt Sätze mit Tags, Teilsätzen und Phrasen, für alle, die Regeln schreiben')
  .argument('<datei>', 'Datei; "-" liest die Standardeingabe')
  .argument('[zeile]', 'nur die Sätze dieser Zeile', lineNumber)
  .action((file: string, line: number | undefined) => {
    process.exitCode = explain(session(), file, line);
  });

try {
  await program.parseAsync();
} catch (error) {
  // The name only: Node would print the message, which could quote an article.
  const { name, place } = errorPlace(error);
  complain(say('failed-document', program.opts<{ lang: Locale }>().lang, { reason: name }));
  if (process.env.SCHLUSSREDAKTION_TRACE) complain(place);
  process.exitCode = 2;
}
