import { fileFault, type Locale, terminalLines } from '../core/index.ts';

/** What the command line says beside the findings; `{name}` stands for an argument. Never text of an article. */
const TEXTS = {
  unreadable: { de: '{name} nicht lesbar ({reason})', en: '{name} cannot be read ({reason})' },
  'more-left': {
    de: '{name}: es gibt mehr Meldungen, als gezeigt werden; bitte noch einmal ausführen',
    en: '{name}: there are more findings than are shown; please run it again',
  },
  unwritable: {
    de: '{name} nicht geschrieben: {reason}. Die Datei ist, wie sie war',
    en: '{name} not written: {reason}. The file is as it was',
  },
  'no-match': { de: 'kein Treffer für {name}', en: 'nothing matches {name}' },
  'no-articles': { de: 'im Ordner {name} ist kein Artikel', en: 'no article in the folder {name}' },
  'other-files': {
    de: 'im Ordner {name}: {count} {count|Datei|Dateien} mit anderer Endung als {endings} nicht gelesen',
    en: 'in the folder {name}: {count} {count|file|files} with {count|another ending|other endings} than {endings} not read',
  },
  'ignored-files': {
    de: 'im Ordner {name}: {count} Artikel nicht gelesen, weil .gitignore oder .ignore sie ausnimmt',
    en: 'in the folder {name}: {count} {count|article|articles} not read, left out by .gitignore or .ignore',
  },
  'hidden-files': {
    de: 'im Ordner {name}: versteckte Dateien, Verweise oder Geräte nicht gelesen: {count}',
    en: 'in the folder {name}: hidden files, links or devices not read: {count}',
  },
  'house-file': {
    de: '{name} gehört zum Haus und ist kein Artikel; nicht geprüft',
    en: '{name} belongs to the house and is no article; not checked',
  },
  excluded: {
    de: '{name} nicht geprüft: das Haus nimmt die Datei aus',
    en: '{name} not checked: the house leaves it out',
  },
  'excluded-files': {
    de: '{count} Dateien nicht geprüft: das Haus nimmt sie aus',
    en: '{count} files not checked: the house leaves them out',
  },
  partial: {
    de: '{name}: nur die ersten {checked} von {length} Zeichen geprüft',
    en: '{name}: only the first {checked} of {length} characters checked',
  },
  changed: { de: 'sie hat sich inzwischen geändert', en: 'it has changed meanwhile' },
  'no-file': { de: 'keine gewöhnliche Datei', en: 'not an ordinary file' },
  'not-folder': { de: 'kein Ordner', en: 'not a folder' },
  damaged: { de: 'beschädigt oder abgeschnitten', en: 'damaged or cut off' },
  incomplete: { de: 'die Prüfung ist unvollständig', en: 'its check is incomplete' },
  unencodable: { de: 'ein Zeichen passt nicht in ihre Kodierung', en: 'a character does not fit its encoding' },
  'utf-32': {
    de: 'UTF-32 wird nicht gelesen, nur UTF-8, UTF-16 und Windows-1252',
    en: 'UTF-32 is not read, only UTF-8, UTF-16 and Windows-1252',
  },
  'utf-16': { de: 'beschädigtes UTF-16', en: 'damaged UTF-16' },
  mixed: {
    de: 'UTF-8 mit einzelnen Zeichen einer anderen Kodierung',
    en: 'UTF-8 with single characters of another encoding',
  },
  binary: { de: 'keine Textdatei', en: 'not a text file' },
  unknown: {
    de: 'unbekannte Kodierung, gelesen werden UTF-8, UTF-16 und Windows-1252',
    en: 'unknown encoding; UTF-8, UTF-16 and Windows-1252 are read',
  },
  stdin: { de: 'Eingabe', en: 'input' },
  data: {
    de: 'Datei {name} nicht lesbar ({reason}); was sie braucht, bleibt aus',
    en: 'file {name} cannot be read ({reason}); what needs it stays out',
  },
  failed: {
    de: 'Prüfung {rule} gescheitert ({reason}); ihr Teil fehlt, alles andere ist geprüft',
    en: 'check {rule} failed ({reason}); its part is missing, everything else is checked',
  },
  'failed-document': { de: 'Prüfung gescheitert ({reason})', en: 'analysis failed ({reason})' },
  'bad-language': {
    de: 'Zeile {line}: „languageId“ ist keine Sprache für Artikel, gelesen als plaintext; möglich: {languages}',
    en: 'line {line}: “languageId” is no language of articles, read as plaintext; possible: {languages}',
  },
  'bad-date': {
    de: 'Zeile {line}: „date“ ist kein Tag im Kalender (JJJJ-MM-TT); geprüft ohne Datum',
    en: 'line {line}: "date" is not a day of the calendar (YYYY-MM-DD); checked without a date',
  },
  'bad-setting': {
    de: 'Einstellung {name} ungültig, es gilt der Standard; erlaubt: {expected}',
    en: 'setting {name} is not valid, the default is used; allowed: {expected}',
  },
  'no-section': {
    de: 'keine Einstellungen darin; erwartet wird { … }',
    en: 'no settings in it; { … } is expected',
  },
  'unknown-setting': {
    de: 'Einstellungen {name}: eine Einstellung {setting} gibt es nicht',
    en: 'settings {name}: there is no setting {setting}',
  },
  'unknown-rule': {
    de: 'Einstellungen {name}: eine Regel {rule} gibt es nicht{hint}',
    en: 'settings {name}: there is no rule {rule}{hint}',
  },
  meant: { de: '; gemeint ist vielleicht {rule}', en: '; perhaps {rule} is meant' },
  'no-json': { de: 'kein gültiges JSON, Zeile {line}', en: 'not valid JSON, line {line}' },
  settings: { de: 'Einstellungen {name} nicht lesbar: {reason}', en: 'settings {name} cannot be read: {reason}' },
  removed: {
    de: '{name}: {count} {count|Textbaustein|Textbausteine} entfernt',
    en: '{name}: {count} boilerplate {count|block|blocks} removed',
  },
  summary: {
    de: '{files} {files|Datei|Dateien}, {count} {count|Meldung|Meldungen}',
    en: '{files} {files|file|files}, {count} {count|finding|findings}',
  },
  compared: {
    de: '{count} {count|Zitat|Zitate}: {exact} wörtlich, {changed} geändert, {missing} nicht gefunden',
    en: '{count} {count|quotation|quotations}: {exact} word for word, {changed} changed, {missing} not found',
  },
  'no-watch': {
    de: '--watch geht nur mit Dateien und Ordnern, und mit --format text, json oder github',
    en: '--watch works with files and folders only, and with --format text, json or github',
  },
  'one-stdin': {
    de: 'Artikel und Quelle können nicht beide von der Standardeingabe kommen',
    en: 'article and source cannot both come from the standard input',
  },
  'no-sentence': { de: '{name}: kein Satz', en: '{name}: no sentence' },
  'no-line': { de: '{name}: in Zeile {line} steht kein Satz', en: '{name}: there is no sentence in line {line}' },
  'no-page': { de: 'es fehlt eine HTML-Datei, "-" oder --jsonl', en: 'an HTML file, "-" or --jsonl is missing' },
  'no-article': {
    de: '{name}: kein Artikel auf der Seite gefunden; ausgegeben ist ihr ganzer Text',
    en: '{name}: no article found on the page; its whole text is given',
  },
  unread: {
    de: '{name}: nicht bis zum Ende gelesen, die Seite ist zu groß',
    en: '{name}: not read to its end, the page is too large',
  },
  paywall: { de: '{name}: der Text endet an der Bezahlschranke', en: '{name}: the text ends at the paywall' },
  'no-house': {
    de: 'zu {name} gehört kein Haus (kein Ordner .schlussredaktion darin oder darüber)',
    en: 'no house belongs to {name} (no folder .schlussredaktion in it or above)',
  },
  house: {
    de: 'Wörter: {words}, Textbausteine: {lines}, Regeln: {rules}, Ausnahmen: {exceptions}',
    en: 'words: {words}, boilerplate lines: {lines}, rules: {rules}, exceptions: {exceptions}',
  },
  'no-example': { de: '{name}: {rule} hat keine Beispiele', en: '{name}: {rule} has no examples' },
  'unknown-form': {
    de: '{name}: {rule}: „{word}“ steht nicht im Lexikon und wird nur in dieser Form gefunden',
    en: '{name}: {rule}: “{word}” is not in the lexicon and is found in this form only',
  },
  examples: {
    de: '{rules} {rules|Regel|Regeln}, {count} {count|Beispiel|Beispiele}, {failed} falsch',
    en: '{rules} {rules|rule|rules}, {count} {count|example|examples}, {failed} wrong',
  },
  hits: {
    de: '{count} Treffer in {files} {files|Artikel|Artikeln}',
    en: '{count} {count|hit|hits} in {files} {files|article|articles}',
  },
  'no-hits': { de: 'kein Treffer', en: 'no hits' },
  output: { de: 'Ausgabe nicht zu schreiben ({reason})', en: 'output cannot be written ({reason})' },
} as const satisfies Record<string, Record<Locale, string>>;

export type TextId = keyof typeof TEXTS;

/** A text with its arguments put in. `{n|Wort|Wörter}` = the form for one, or for more. */
export function say(id: TextId, locale: Locale, args: Readonly<Record<string, string | number>> = {}): string {
  return TEXTS[id][locale].replace(
    /\{([a-z]+)(?:\|([^|}]*)\|([^|}]*))?\}/g,
    (whole, name: string, one?: string, more?: string) => {
      const value = args[name];
      if (value !== undefined && one !== undefined && more !== undefined) return value === 1 ? one : more;
      if (typeof value === 'number') return value.toLocaleString(locale === 'de' ? 'de-DE' : 'en-GB');
      return value ?? whole;
    },
  );
}

const said = new Set<string>();

/** Says something on standard error; never text of an article. */
export function complain(message: string): void {
  const line = `schlussredaktion: ${terminalLines(message)}\n`;
  said.add(line);
  process.stderr.write(line);
}

/** Passes on a line that another thread has said, unless the same was said before. */
export function passOn(line: string): void {
  if (!said.has(line)) process.stderr.write(line);
  said.add(line);
}

/** Why a file operation failed, for people. */
export function reasonOf(code: string, locale: Locale): string {
  return fileFault(code)[locale];
}
