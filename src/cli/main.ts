import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Command, InvalidArgumentError, Option } from 'commander';
import type { Locale, Severity } from '../core/index.ts';
import { analyseLines } from './analyse.ts';
import { check } from './check.ts';
import { clean } from './clean.ts';
import { explain } from './explain.ts';
import { openSession, type SessionOptions } from './session.ts';

const manifest = JSON.parse(readFileSync(path.join(import.meta.dirname, '../package.json'), 'utf8')) as { version: string };

function isoDate(value: string): string {
  if (!/^\d{4}-\d{2}-\d{2}$/u.test(value) || Number.isNaN(Date.parse(value)))
    throw new InvalidArgumentError('erwartet wird JJJJ-MM-TT');
  return value;
}

const program = new Command('schlussredaktion')
  .description('Prüft deutsche Artikel vor der Veröffentlichung: Textbausteine, Satzreste, Zitate, Daten, Rechtschreibung.')
  .version(manifest.version, '-V, --version', 'Version ausgeben')
  .helpOption('-h, --help', 'diese Hilfe ausgeben')
  .helpCommand(false)
  .addOption(new Option('--lang <sprache>', 'Sprache der Meldungen').choices(['de', 'en']).default('de'))
  .option('--settings <datei>', 'Einstellungen als JSON (Abschnitt „schlussredaktion“ oder eine settings.json)')
  .showHelpAfterError()
  .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2));

const session = (): ReturnType<typeof openSession> => openSession(program.opts<SessionOptions & { lang: Locale }>());

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
  .argument('<datei...>', 'Dateien oder Muster wie "texte/**/*.artikel"; "-" liest die Standardeingabe')
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
  .argument('<datei...>', 'Dateien oder Muster; "-" liest die Standardeingabe')
  .option('--write', 'in die Dateien zurückschreiben statt ausgeben')
  .option('--report', 'auf der Fehlerausgabe melden, was warum entfernt wurde')
  .action((files: string[], options: { write?: boolean; report?: boolean }) => {
    process.exitCode = clean(session(), files, options);
  });

program
  .command('explain')
  .description('zeigt Sätze mit Tags, Teilsätzen und Phrasen, für alle, die Regeln schreiben')
  .argument('<datei>', 'Datei; "-" liest die Standardeingabe')
  .argument('[zeile]', 'nur die Sätze dieser Zeile', (v) => Number.parseInt(v, 10))
  .action((file: string, line: number | undefined) => {
    process.exitCode = explain(session(), file, line);
  });

await program.parseAsync();
