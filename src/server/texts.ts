import { type Locale, type MessageArgs, NO_PHRASE, NO_WORD } from '../core/index.ts';

const TEXTS = {
  belongs: { de: 'Diese Zeile gehört zum Artikel', en: 'This line belongs to the article' },
  'no-quote': { de: 'Kein Zitat', en: 'Not a quote' },
  'ignore-here': { de: 'In diesem Artikel ignorieren', en: 'Ignore in this article' },
  'ignore-because': { de: 'Ignorieren und begründen …', en: 'Ignore with a reason…' },
  'switch-off': { de: 'Regel abschalten: {rule} …', en: 'Switch off rule: {rule}…' },
  'switch-off-article': { de: 'Regel in diesem Artikel abschalten: {rule}', en: 'Switch off rule in this article: {rule}' },
  'switch-off-house': { de: 'Regel im ganzen Haus abschalten: {rule}', en: 'Switch off rule in the whole house: {rule}' },
  'add-word-user': { de: '„{word}“ ins eigene Wörterbuch', en: 'Add “{word}” to your dictionary' },
  'add-word-folder': { de: '„{word}“ ins Wörterbuch der Redaktion', en: 'Add “{word}” to the newsroom dictionary' },
  'phrase-always': { de: 'Immer entfernen: „{phrase}“', en: 'Always remove: “{phrase}”' },
  'phrase-never': { de: 'Nie melden: „{phrase}“', en: 'Never report: “{phrase}”' },
  'set-date': { de: 'Datum des Artikels setzen …', en: 'Set the date of the article…' },
  'remove-all-boilerplate': { de: 'Alle Textbausteine im Artikel entfernen', en: 'Remove all boilerplate from the article' },
  'fix-all': { de: 'Alle sicheren Korrekturen anwenden', en: 'Apply all safe fixes' },
  mention: { de: 'Titel, Name oder Begriff', en: 'Title, name or term' },
  'speaker-of': { de: 'Wer spricht: **{speaker}**', en: 'Speaker: **{speaker}**' },
  'speaker-none': { de: 'Wer spricht: nicht angegeben', en: 'Speaker: not given' },
  'cue-of': { de: 'Beleg: „{cue}“', en: 'Cue: “{cue}”' },
  'role-of': { de: 'Funktion: {role}', en: 'Role: {role}' },
  'source-same-sentence': { de: 'steht im selben Satz', en: 'stands in the same sentence' },
  'source-colon': { de: 'steht vor dem Doppelpunkt', en: 'stands before the colon' },
  'source-neighbour-sentence': { de: 'steht im Satz daneben', en: 'stands in the next sentence' },
  'source-continued': { de: 'spricht weiter aus dem Absatz davor', en: 'goes on from the paragraph before' },
  'source-interview': { de: 'Interview', en: 'interview' },
  'source-presumed': { de: 'vermutet', en: 'presumed' },
  paragraph: { de: 'Absatz {n}', en: 'Paragraph {n}' },
  headline: { de: 'Überschrift', en: 'Headline' },
  examples: { de: '{mark} Beispiele: {good} von {count} richtig', en: '{mark} Examples: {good} of {count} right' },
  'data-problem': {
    de: 'Die Datei „{file}“ ist nicht lesbar ({reason}). Was sie braucht, bleibt ausgeschaltet; alles andere läuft weiter. Bitte die Erweiterung neu installieren.',
    en: 'The file “{file}” cannot be read ({reason}). What needs it stays off; everything else goes on. Please reinstall the extension.',
  },
  'data-damaged': { de: 'sie ist beschädigt oder abgeschnitten', en: 'it is damaged or cut off' },
  'setting-problem': {
    de: 'Die Einstellung „{name}“ ist ungültig, es gilt der Standard. Erlaubt: {expected}',
    en: 'The setting “{name}” is invalid; the default is used. Allowed: {expected}',
  },
  'rule-problem': {
    de: 'Der Teil „{name}“ der Prüfung ist gescheitert und fehlt. Alles andere ist geprüft.',
    en: 'The part “{name}” of the check failed and is missing. Everything else was checked.',
  },
  'house-entry': { de: '{text} Betrifft: „{entry}“', en: '{text} Concerns: “{entry}”' },
  'house-unwritten': {
    de: 'Nicht gespeichert: „{file}“ lässt sich nicht lesen oder schreiben ({reason}). Die Datei ist, wie sie war.',
    en: 'Not saved: “{file}” cannot be read or written ({reason}). The file is as it was.',
  },
  'house-folder-gone': {
    de: 'Nicht gespeichert: Den Ordner „{folder}“ gibt es nicht. Es wurde nichts geschrieben.',
    en: 'Not saved: there is no folder “{folder}”. Nothing was written.',
  },
  'house-vanished': {
    de: 'Nicht gespeichert: „{file}“ war vorhin noch da und ist verschwunden. Es wurde nichts geschrieben. Wer neu beginnen will, legt die Datei leer an.',
    en: 'Not saved: “{file}” was there a while ago and has vanished. Nothing was written. To begin anew, make an empty file.',
  },
  'house-damaged': {
    de: 'Nicht gespeichert: In „{file}“ sind Zeilen beschädigt, die dabei verloren gingen. Bitte zuerst dort aufräumen.',
    en: 'Not saved: lines of “{file}” are damaged and would get lost. Please repair the file first.',
  },
  'house-homeless': {
    de: 'Nicht gespeichert: Der Text liegt in keinem Ordner, den ein Haus haben könnte. Bitte die Datei zuerst speichern.',
    en: 'Not saved: the text lies in no folder that could have a house. Please save the file first.',
  },
  'setting-unknown': {
    de: 'Eine Einstellung „{name}“ gibt es nicht. Es gibt: {known}',
    en: 'There is no setting “{name}”. There are: {known}',
  },
  'rule-unknown': {
    de: 'Die Einstellung „schlussredaktion.regeln“ nennt „{name}“: Eine solche Regel gibt es nicht.',
    en: 'The setting “schlussredaktion.regeln” names “{name}”: there is no such rule.',
  },
  'house-no-word': NO_WORD,
  'house-no-phrase': NO_PHRASE,
  'house-forbidden': { de: 'Wird immer als Fehler gemeldet.', en: 'Is always reported as an error.' },
  'house-model': { de: 'Wird gebeugt wie „{model}“.', en: 'Inflects like “{model}”.' },
  'house-word': { de: 'Gilt so, wie es hier steht.', en: 'Accepted as written here.' },
} as const;

export type TextId = keyof typeof TEXTS;

/** A text of the server for the screen; `{name}` is replaced by its argument. */
export function say(id: TextId, locale: Locale, args?: MessageArgs): string {
  return TEXTS[id][locale].replace(/\{(\w+)\}/g, (whole, name: string) => String(args?.[name] ?? whole));
}
