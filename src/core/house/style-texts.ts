import type { Text } from '../rules/message.ts';
import type { RULE_KEYS } from './rule-entry.ts';
import type { STYLE_KEYS } from './style-file.ts';

/** What the keys of a rule of the house are for: in the schema, and where somebody types one. */
export const RULE_TEXTS: Readonly<Record<(typeof RULE_KEYS)[number], Text>> = {
  name: {
    de: 'Kurzer Name aus Kleinbuchstaben, Ziffern und Bindestrichen; die Meldung heißt house/<name>.',
    en: 'Short name of lower-case letters, digits and hyphens; the finding is called house/<name>.',
  },
  suche: {
    de: 'Wörter, die in allen gebeugten Formen gefunden werden; = vor einem Wort nimmt es wörtlich.',
    en: 'Words that are found in all their inflected forms; = before a word takes it literally.',
  },
  woertlich: {
    de: 'Wörter, die genau so gefunden werden.',
    en: 'Words that are found exactly like this.',
  },
  ersatz: {
    de: 'Was stattdessen stehen soll; wird gebeugt, wo das sicher geht.',
    en: 'What should stand there instead; inflected where that is certain.',
  },
  grund: {
    de: 'Warum. Steht in der Meldung.',
    en: 'Why. Stands in the finding.',
  },
  link: {
    de: 'Wo mehr darüber steht.',
    en: 'Where more is said about it.',
  },
  wo: {
    de: 'Wo die Regel gilt: überall, nur in Überschriften oder nur im Text. Standard: ueberall',
    en: 'Where the rule counts: everywhere (ueberall), in headlines only (ueberschrift) or in the body only (text). Default: ueberall',
  },
  zitate: {
    de: 'Was in wörtlicher Rede geschieht: nichts, ein Hinweis, oder die Stufe der Regel. Standard: nie',
    en: 'What happens in direct speech: nothing (nie), a hint (hinweis), or the severity of the rule (melden). Default: nie',
  },
  stufe: {
    de: 'Wie laut gemeldet wird. Standard: warning',
    en: 'How loud it is reported. Default: warning',
  },
  beispiele: {
    de: 'Sätze, an denen die Regel geprüft wird: [[…]] um das, was gemeldet werden soll; ein Satz ohne Klammern muss still bleiben.',
    en: 'Sentences that test the rule: [[…]] around what must be reported; a sentence without brackets must stay silent.',
  },
};

/** What the keys of a `hausstil.yaml` are for. */
export const STYLE_TEXTS: Readonly<Record<(typeof STYLE_KEYS)[number], Text>> = {
  extends: {
    de: 'Ordner eines gemeinsamen Hauses, von dieser Datei aus gesehen, zum Beispiel ../../redaktion',
    en: 'Folder of a house that is shared, as seen from this file, for example ../../redaktion',
  },
  wurzel: {
    de: 'true: Häuser in übergeordneten Ordnern gelten nicht.',
    en: 'true: the houses of folders above do not count.',
  },
  enabled: {
    de: 'false: Artikel dieses Ordners werden nicht geprüft.',
    en: 'false: articles of this folder are not checked.',
  },
  sprachen: {
    de: 'Nur Dateien dieser Sprachen werden geprüft.',
    en: 'Only files of these languages are checked.',
  },
  dateien: {
    de: 'Nur diese Dateien werden geprüft: texte/**, *.md; ! davor nimmt aus.',
    en: 'Only these files are checked: texte/**, *.md; ! in front leaves out.',
  },
  stufen: {
    de: 'Wie laut Regeln melden, einzeln oder als Familie: boilerplate/*: off',
    en: 'How loud rules report, one by one or as a family: boilerplate/*: off',
  },
  zitatzeichen: {
    de: 'Anführungszeichen des Hauses: german „…“, guillemets »…«, swiss «…», artikel = wie im Artikel.',
    en: 'Quotation marks of the house: german „…“, guillemets »…«, swiss «…», artikel = as in the article.',
  },
  rechtschreibung: {
    de: 'ch: ss statt ß.',
    en: 'ch: ss instead of ß.',
  },
  region: {
    de: 'Land, dessen Feiertage gelten.',
    en: 'State or country whose holidays are used.',
  },
  autorenvermerk: {
    de: 'Vermerk für Rückfragen an die Autorin oder den Autor.',
    en: 'Note that “mark for the author” puts into the text.',
  },
  agentur: {
    de: 'true: Schreibweise der Nachrichtenagenturen.',
    en: 'true: spelling of the German news agencies.',
  },
  genderzeichen: {
    de: 'Genderzeichen (Leser:innen) außerhalb von Zitaten zulassen oder melden.',
    en: 'Gender marks (Leser:innen) outside quotations: accept (zulassen) or report (melden).',
  },
  regeln: {
    de: 'Regeln des Hauses.',
    en: 'Rules of the house.',
  },
};
