import { NO_PHRASE, NO_WORD } from '../core/house/lists.ts';

/** Language of the client's own screen texts. */
export type Locale = 'de' | 'en';

/**
 * The client's screen texts, German first, English beside it; `{name}` stands for an argument.
 * Not `vscode.l10n`: it never loads a bundle where the user interface is English, so a product whose source texts are German could not be
 * shown in English by it; and a newsroom may set the language of findings whatever its user interface (`schlussredaktion.sprache`).
 */
const TEXTS = {
  'status.name': { de: 'Schlussredaktion', en: 'Schlussredaktion' },
  'status.clean': { de: 'keine Meldungen', en: 'no findings' },
  'status.findings': { de: '{count} {count|Meldung|Meldungen}', en: '{count} {count|finding|findings}' },
  'status.hints': { de: '{hint} {hint|Hinweis|Hinweise}', en: '{hint} {hint|hint|hints}' },
  'status.foreign': { de: 'nicht auf Deutsch, nicht geprüft', en: 'not in German, not checked' },
  'status.excluded': { de: 'vom Hausstil ausgenommen, nicht geprüft', en: 'left out by the house style, not checked' },
  'status.partial': { de: 'sehr langer Text, nur der Anfang ist geprüft', en: 'very long text, only the beginning is checked' },
  'status.incomplete': { de: 'Prüfung unvollständig: {steps}', en: 'check incomplete: {steps}' },
  'status.starting': { de: 'wird geprüft …', en: 'checking…' },
  'status.stopped': { de: 'Prüfung läuft nicht', en: 'checking is not running' },
  'status.date': { de: 'Datum des Artikels: {date}{source}', en: 'Date of article: {date}{source}' },
  'status.other-date': { de: 'Stattdessen {date}{source}', en: 'Rather {date}{source}' },
  'date.given': { de: 'gesetzt', en: 'set by hand' },
  'date.front-matter': { de: 'aus den Kopfdaten', en: 'from the front matter' },
  'date.published': { de: 'aus „veröffentlicht“', en: 'from “published”' },
  'date.dateline': { de: 'aus Ortsmarke oder Autorenzeile', en: 'from dateline or byline' },
  'date.updated': { de: 'aus „aktualisiert“', en: 'from “updated”' },
  'date.file-name': { de: 'aus dem Dateinamen', en: 'from the file name' },
  'status.no-date': { de: 'Datum des Artikels unbekannt – setzen …', en: 'Date of article unknown – set…' },
  'status.words': { de: '{words} {words|Wort|Wörter}', en: '{words} {words|word|words}' },
  'status.levels': {
    de: '{error} Fehler, {warning} {warning|Warnung|Warnungen}, {information} {information|Information|Informationen}, {hint} {hint|Hinweis|Hinweise}',
    en: '{error} {error|error|errors}, {warning} {warning|warning|warnings}, {information} information, {hint} {hint|hint|hints}',
  },
  'status.events': { de: '{count} {count|Ereignis|Ereignisse}', en: '{count} {count|event|events}' },
  'status.quotes': { de: '{count} {count|Zitat|Zitate}', en: '{count} {count|quote|quotes}' },
  'status.next': { de: 'Nächste Meldung zeigen', en: 'Show next finding' },
  'status.log': { de: 'Protokoll anzeigen', en: 'Show log' },
  'status.restart': { de: 'Prüfung neu starten', en: 'Restart checking' },
  'status.title': { de: 'Stand des Artikels', en: 'Status of the article' },
  'problem.open-setting': { de: 'Einstellung öffnen', en: 'Open setting' },
  'problem.open-file': { de: 'Datei öffnen', en: 'Open file' },
  'problem.log': { de: 'Protokoll', en: 'Log' },
  'server.failed': {
    de: 'Die Prüfung konnte nicht gestartet werden. Näheres steht im Protokoll.',
    en: 'Checking could not be started. See the log for details.',
  },

  'group.undated': { de: 'Ohne Datum', en: 'Undated' },
  'group.present': { de: 'Gegenwart', en: 'Present' },
  'group.past': { de: 'Früher', en: 'Earlier' },
  'group.future': { de: 'Künftig', en: 'Later' },
  'group.others': { de: 'Übrige Ereignisse', en: 'Other events' },
  'group.count': { de: '{count} {count|Ereignis|Ereignisse}', en: '{count} {count|event|events}' },
  'group.nowhere': { de: 'Ohne Ort', en: 'No place named' },
  'day.article': { de: 'Tag des Artikels', en: 'day of the article' },
  'day.before-one': { de: 'am Tag davor', en: 'the day before' },
  'day.after-one': { de: 'am Tag danach', en: 'the day after' },
  'day.before': { de: '{time} vorher', en: '{time} before' },
  'day.after': { de: '{time} danach', en: '{time} after' },
  'lapse.days': { de: '{count} Tage', en: '{count} days' },
  'lapse.weeks': { de: 'rund {count} Wochen', en: 'about {count} weeks' },
  'lapse.months': { de: 'rund {count} Monate', en: 'about {count} months' },
  'lapse.years': { de: 'rund {count} Jahre', en: 'about {count} years' },
  'day.open-year': { de: '{day} (Jahr offen)', en: '{day} (year open)' },
  'day.stretch': { de: '{start} bis {end}', en: '{start} to {end}' },
  'day.week': { de: 'Woche vom {stretch}', en: 'week of {stretch}' },
  'day.weekend': { de: 'Wochenende vom {stretch}', en: 'weekend of {stretch}' },
  'day.quarter': { de: '{n}. Quartal {year}', en: 'quarter {n} of {year}' },
  'day.half': { de: '{n}. Halbjahr {year}', en: 'half {n} of {year}' },
  'day.SP': { de: 'Frühjahr {year}', en: 'spring {year}' },
  'day.SU': { de: 'Sommer {year}', en: 'summer {year}' },
  'day.FA': { de: 'Herbst {year}', en: 'autumn {year}' },
  'day.WI': { de: 'Winter {year}', en: 'winter {year}' },
  'day.decade': { de: '{year}er-Jahre', en: '{year}s' },
  'day.century': { de: '{n}. Jahrhundert', en: 'century {n}' },
  'day.clock': { de: '{hour}.{minute} Uhr', en: '{hour}:{minute}' },
  'day.clock-full': { de: '{hour} Uhr', en: '{hour}:00' },
  'event.source': { de: 'Quelle: {name}', en: 'Source: {name}' },
  'group.news': { de: 'Die Nachricht', en: 'The news' },
  'group.background': { de: 'Vorgeschichte', en: 'Background' },
  'group.planned': { de: 'Geplant', en: 'Planned' },
  'event.set-aside': { de: 'Nicht mehr als Ereignis geführt.', en: 'No longer listed as an event.' },
  'event.untimed': { de: 'ohne eigene Zeitangabe', en: 'no time of its own' },
  'event.ongoing': { de: 'läuft', en: 'ongoing' },
  'event.planned': { de: 'geplant', en: 'planned' },
  'event.denied': { de: 'verneint', en: 'denied' },
  'event.reported': { de: 'berichtet', en: 'reported' },
  'event.possible': { de: 'möglich', en: 'possible' },
  'event.who': { de: 'wer: {names}', en: 'who: {names}' },
  'event.inferred': { de: '{name} (aus dem Satz davor erschlossen)', en: '{name} (inferred from the sentence before)' },
  'event.where': { de: 'wo: {names}', en: 'where: {names}' },
  'event.when': { de: 'wann: {text}', en: 'when: {text}' },
  'event.undated': { de: 'ohne Datum', en: 'undated' },
  'event.mentions': { de: '{count} Stellen', en: '{count} passages' },
  line: { de: 'Zeile {line}', en: 'line {line}' },
  'quote.nobody': { de: 'Ohne Sprecher', en: 'No speaker' },
  'quote.count': { de: '{count} Zitate, {words} {words|Wort|Wörter}', en: '{count} quotes, {words} {words|word|words}' },
  'quote.count-one': { de: '1 Zitat, {words} {words|Wort|Wörter}', en: '1 quote, {words} {words|word|words}' },
  'quote.presumed': { de: 'Sprecher steht an anderer Stelle', en: 'speaker stands elsewhere' },
  'quote.cue': { de: 'Redeverb: {cue}', en: 'cue: {cue}' },
  'quote.badge': { de: '{count} Zitate ohne Sprecher', en: '{count} quotes without a speaker' },
  'quote.badge-one': { de: '1 Zitat ohne Sprecher', en: '1 quote without a speaker' },
  'level.error': { de: 'Fehler', en: 'error' },
  'level.warning': { de: 'Warnung', en: 'warning' },
  'level.information': { de: 'Information', en: 'information' },
  'level.hint': { de: 'Hinweis', en: 'hint' },
  'finding.count': { de: '{count} {count|Stelle|Stellen}', en: '{count} {count|place|places}' },
  'finding.no-fix': {
    de: 'Für diese Meldung gibt es keine Korrektur: im Text ändern, ignorieren (Alt+F9) oder mit F9 weiter.',
    en: 'There is no fix for this finding: change the text, ignore it (Alt+F9), or go on with F9.',
  },
  'finding.none': { de: 'Keine Meldung in diesem Artikel.', en: 'No finding in this article.' },
  'finding.filtered': { de: 'Filter: {filter} ({count} von {all})', en: 'Filter: {filter} ({count} of {all})' },
  'finding.filter-prompt': {
    de: 'Meldungen, in denen alle diese Wörter vorkommen',
    en: 'Findings that hold all of these words',
  },
  'finding.filter-placeholder': {
    de: 'Wort der Meldung oder der Stelle, Regel (comma/clause) oder Familie (spelling); leer = alle',
    en: 'Word of the finding or its place, rule (comma/clause) or family (spelling); empty = all',
  },
  'finding.hidden': { de: '{count} {count|Hinweis|Hinweise} ausgeblendet', en: '{count} {count|hint|hints} hidden' },
  'compare.title': { de: 'Abgleich mit {name}', en: 'Beside {name}' },
  'compare.count': {
    de: '{exact} wörtlich · {changed} geändert · {missing} nicht gefunden',
    en: '{exact} word for word · {changed} changed · {missing} not found',
  },
  'compare.missing': { de: 'Nicht in der Quelle: Namen und Zahlen', en: 'Not in the source: names and numbers' },
  'compare.pick': { de: 'Womit soll der Artikel abgeglichen werden?', en: 'Which source shall the article be compared with?' },
  'compare.file': { de: 'Datei auswählen …', en: 'Choose File…' },
  'compare.unreadable': { de: '{name} ist keine lesbare Textdatei.', en: '{name} is not a readable text file.' },
  'view.filtered': { de: 'Filter: {filter}', en: 'Filter: {filter}' },
  'view.article-date': { de: 'Artikel vom {date}', en: 'Article of {date}' },

  'filter.prompt': { de: 'Ereignisse, in denen dieses Wort vorkommt', en: 'Events that hold this word' },
  'filter.placeholder': { de: 'Name, Ort oder Wort; leer = alle', en: 'Name, place or word; empty = all' },
  'date.prompt': {
    de: 'Datum des Artikels: {example} oder JJJJ-MM-TT; leer = aus dem Text',
    en: 'Date of article: {example} or YYYY-MM-DD; empty = from the text',
  },
  'date.invalid': { de: 'Kein Datum. Beispiel: {example}', en: 'Not a date. Example: {example}' },
  'list.nothing-selected': { de: 'Markieren Sie zuerst ein Wort oder eine Zeile.', en: 'Select a word or a line first.' },
  'list.no-word': NO_WORD,
  'list.no-phrase': NO_PHRASE,
  'list.no-folder': {
    de: 'Dafür muss ein Ordner geöffnet sein: die Liste liegt in .schlussredaktion/ dieses Ordners.',
    en: 'Open a folder first: the list lies in its .schlussredaktion/ folder.',
  },
  'list.word-added': {
    de: '„{word}“ steht jetzt im Wörterbuch der Redaktion.',
    en: '“{word}” is in the newsroom dictionary now.',
  },
  'list.word-added-user': { de: '„{word}“ steht jetzt im eigenen Wörterbuch.', en: '“{word}” is in your dictionary now.' },
  'list.phrase-always': { de: 'Wird ab jetzt als Textbaustein gemeldet.', en: 'Will be reported as boilerplate from now on.' },
  'list.phrase-never': { de: 'Wird nicht mehr als Textbaustein gemeldet.', en: 'Will not be reported as boilerplate any more.' },
  'list.failed': {
    de: '{file} konnte nicht geschrieben werden ({reason}) und ist, wie sie war. Der Eintrag ist vorgemerkt.',
    en: '{file} could not be written ({reason}) and is as it was. The entry is kept in mind.',
  },
  'list.unreadable': {
    de: '{file} ist nicht zu lesen ({reason}). Es gilt, was zuletzt darin stand.',
    en: '{file} cannot be read ({reason}). What it held before still counts.',
  },
  'list.misnamed': {
    de: '{file} wird nicht gelesen: Die Datei muss {reason} heißen. Bitte umbenennen.',
    en: '{file} is not read: the file has to be called {reason}. Please rename it.',
  },
  'list.not-utf8': {
    de: '{file} ist nicht in UTF-8 gespeichert, wird nicht gelesen und bleibt, wie sie ist. Speichern Sie sie einmal mit der Kodierung UTF-8.',
    en: '{file} is not saved in UTF-8; it is not read, and left as it is. Save it once with the encoding UTF-8.',
  },
  'list.workspace-gone': {
    de: '{file} konnte nicht geschrieben werden: Der geöffnete Ordner ist nicht mehr da. Der Eintrag ist vorgemerkt.',
    en: '{file} could not be written: the open folder is no longer there. The entry is kept in mind.',
  },
  'list.folder-gone': {
    de: 'Der Ordner von {file} ist verschwunden. Es wurde nichts geschrieben.',
    en: 'The folder of {file} has vanished. Nothing was written.',
  },
  'list.list-gone': {
    de: '{file} war vorhin noch da und ist verschwunden. Es wurde nichts geschrieben.',
    en: '{file} was there a while ago and has vanished. Nothing was written.',
  },
  'list.link': {
    de: '{file} ist ein Verweis aus dem Ordner hinaus. Im eingeschränkten Modus wird ihm nicht gefolgt.',
    en: '{file} is a link out of the folder. It is not followed in Restricted Mode.',
  },
  'list.too-large': {
    de: '{file} ist größer als 1 MB und wird nicht gelesen.',
    en: '{file} is larger than 1 MB and is not read.',
  },
  'list.not-file': {
    de: '{file} ist keine gewöhnliche Datei und wird nicht gelesen.',
    en: '{file} is not an ordinary file and is not read.',
  },
  'list.broken': {
    de: 'In {file} sind Zeilen beschädigt. Es wurde nichts geschrieben, damit nichts verloren geht. Bitte zuerst dort aufräumen.',
    en: 'Lines of {file} are damaged. Nothing was written, so that nothing gets lost. Please repair the file first.',
  },
  'list.retry': { de: 'Erneut versuchen', en: 'Try again' },
  'list.make-folder': { de: 'Neu anlegen', en: 'Make it anew' },
  undo: { de: 'Rückgängig', en: 'Undo' },
  'dismiss.done': { de: 'In diesem Artikel ignoriert.', en: 'Ignored in this article.' },
  'ignore.reason': { de: 'Warum soll das so bleiben? (freiwillig)', en: 'Why should this stay? (optional)' },
  'ignore.reason-example': { de: 'zum Beispiel: steht so im Original', en: 'for example: as in the original' },
  'ignore.article': { de: 'In diesem Artikel', en: 'In this article' },
  'ignore.workspace': { de: 'In allen Artikeln dieses Ordners', en: 'In all articles of this folder' },
  'ignore.workspace-detail': {
    de: 'gilt für alle, die mit dem Ordner arbeiten; steht in .schlussredaktion/ausnahmen.json',
    en: 'for all who work in the folder; kept in .schlussredaktion/ausnahmen.json',
  },
  'ignore.user': { de: 'Nur bei mir, überall', en: 'Only for me, everywhere' },
  'ignore.user-detail': { de: 'Einstellung schlussredaktion.regeln', en: 'setting schlussredaktion.regeln' },
  'ignore.where': { de: '„{rule}“ nicht mehr melden', en: 'Stop reporting “{rule}”' },
  'ignore.switched-off': { de: '„{rule}“ wird nicht mehr gemeldet.', en: '“{rule}” is not reported any more.' },
  'ignore.restored': { de: 'Wird wieder gemeldet.', en: 'Is reported again.' },
  'ignore.elsewhere': {
    de: 'Diese Ausnahme steht in einem übergeordneten Ordner oder in Ihren Einstellungen und ist nur dort zu ändern.',
    en: 'This exception stands in a folder above or in your settings and can be changed only there.',
  },
  'ignore.group': { de: 'Ignoriert', en: 'Ignored' },
  'ignore.whole-rule': { de: 'Regel abgeschaltet', en: 'rule switched off' },
  'dismiss.restored': {
    de: '{count} ignorierte {count|Meldung wird|Meldungen werden} wieder gezeigt.',
    en: '{count} ignored {count|finding is|findings are} shown again.',
  },
  stale: {
    de: 'Der Text hat sich inzwischen geändert. Bitte noch einmal versuchen.',
    en: 'The text has changed meanwhile. Please try again.',
  },
  'no-answer': {
    de: 'Die Prüfung antwortet nicht. Näheres steht im Protokoll.',
    en: 'The checker does not answer. See the log for details.',
  },

  'page.article': { de: 'Als Artikel einfügen', en: 'Insert as Article' },
  'page.text': { de: 'Als Text einfügen', en: 'Insert as Text' },
  'page.omitted': {
    de: '{count} {count|Zeile|Zeilen} der Seite ausgelassen.',
    en: '{count} {count|line|lines} of the page left out.',
  },
  'page.none': {
    de: 'Auf der Seite ist kein Artikel zu erkennen; eingefügt ist ihr ganzer Text.',
    en: 'No article can be made out on the page; its whole text is inserted.',
  },
  'page.paywall': { de: 'Der Text endet an der Bezahlschranke.', en: 'The text ends at the paywall.' },
  'page.all': { de: 'Alles einfügen', en: 'Insert All' },
  'page.pick': {
    de: 'Ausgelassene Zeilen: angehakte kommen an ihre Stelle',
    en: 'Lines left out: ticked ones go to their place',
  },
  'page.unreadable': { de: '{file} ist keine lesbare HTML-Datei.', en: '{file} is not a readable HTML file.' },
  'page.open': { de: 'Artikel holen', en: 'Get Article' },
  'page.files': { de: 'HTML-Seiten', en: 'HTML pages' },

  'boilerplate.none': { de: 'Kein Textbaustein gefunden.', en: 'No boilerplate found.' },
  'boilerplate.removed': { de: 'Entfernt: {what}.', en: 'Removed: {what}.' },
  'boilerplate.suspected': { de: 'Nur vermutet und stehen gelassen: {what}.', en: 'Only suspected and left: {what}.' },
  'boilerplate.review': { de: 'Vermutete ansehen', en: 'Review suspected' },
  'account.show': { de: 'Anzeigen', en: 'Show' },
  'account.title': { de: 'Vorher und jetzt', en: 'Before and now' },
  'account.fixed': {
    de: 'Sichere Korrekturen angewandt: {what}.',
    en: 'Safe fixes applied: {what}.',
  },
  'account.others': { de: '{count} {count|Rest|Reste} von Auszeichnung', en: '{count} {count|remnant|remnants} of markup' },
  'account.skipped': {
    de: '{files} Artikel {files|wurde|wurden} inzwischen geändert und {files|bleibt|bleiben}, wie {files|er ist|sie sind}.',
    en: '{files} {files|article|articles} changed meanwhile and {files|stays|stay} as {files|it is|they are}.',
  },
  'clean.searching': { de: 'Textbausteine werden gesucht …', en: 'Looking for boilerplate…' },
  'clean.diff': { de: 'Ohne Textbausteine ({count})', en: 'Without boilerplate ({count})' },
  'clean.pick': {
    de: '{count} Textbausteine in {files} Artikeln. Welche entfernen?',
    en: '{count} boilerplate blocks in {files} articles. Which to remove?',
  },
  'clean.pick-one': {
    de: '{count} Textbausteine in einem Artikel. Welche entfernen?',
    en: '{count} boilerplate blocks in one article. Which to remove?',
  },
  'clean.pick-single': {
    de: 'Ein Textbaustein in einem Artikel. Entfernen?',
    en: 'One boilerplate block in one article. Remove it?',
  },
  'clean.suspected': { de: 'nur vermutet: bitte prüfen', en: 'only suspected: please check' },
  'clean.item': { de: '{count} Textbausteine, {lines} {lines|Zeile|Zeilen}', en: '{count} blocks, {lines} {lines|line|lines}' },
  'clean.item-one': { de: '1 Textbaustein, {lines} {lines|Zeile|Zeilen}', en: '1 block, {lines} {lines|line|lines}' },
  'clean.done': {
    de: 'Aus {files} Artikeln entfernt: {what}.',
    en: 'Removed from {files} articles: {what}.',
  },
  'clean.done-one': { de: 'Entfernt: {what}.', en: 'Removed: {what}.' },
  'clean.unsaved-one': {
    de: 'Der Artikel ließ sich nicht speichern und ist noch ungesichert.',
    en: 'The article could not be saved and holds unsaved changes.',
  },
  'clean.unsaved': {
    de: '{files} Artikel ließen sich nicht speichern und sind noch ungesichert.',
    en: '{files} articles could not be saved and hold unsaved changes.',
  },
  'clean.skipped-one': {
    de: 'Der Artikel wurde inzwischen geändert. Es ist nichts entfernt.',
    en: 'The article changed meanwhile. Nothing was removed.',
  },
  'clean.skipped': {
    de: '{files} Artikel wurden inzwischen geändert und übersprungen.',
    en: '{files} articles changed meanwhile and were skipped.',
  },
  'clean.no-open': { de: 'Es ist kein Artikel offen.', en: 'No article is open.' },
  'clean.too-many': { de: 'Nur die ersten {count} Dateien werden geprüft.', en: 'Only the first {count} files are checked.' },

  'export.format': { de: 'Format wählen', en: 'Choose a format' },
  'export.markdown': { de: 'Markdown', en: 'Markdown' },
  'export.html': { de: 'HTML (zum Drucken)', en: 'HTML (to print)' },
  'export.csv': { de: 'CSV (Tabelle)', en: 'CSV (table)' },
  'export.icalendar': { de: 'iCalendar (Kalender)', en: 'iCalendar (calendar)' },
  'export.timelinejs': { de: 'TimelineJS (JSON)', en: 'TimelineJS (JSON)' },
  'export.markwhen': { de: 'Markwhen', en: 'Markwhen' },
  'export.suffix-events': { de: 'ereignisse', en: 'events' },
  'export.suffix-quotes': { de: 'zitate', en: 'quotes' },
  'export.suffix-report': { de: 'freigabe', en: 'sign-off' },
  'export.suffix-timeline': { de: 'zeitstrahl', en: 'timeline' },
  'export.open': { de: 'Öffnen', en: 'Open' },
  'export.done': { de: '{file} geschrieben.', en: '{file} written.' },
  'copy.done': { de: 'Kopiert.', en: 'Copied.' },

  'walk.title': { de: 'Offene Punkte: noch {count}', en: 'Open points: {count} left' },
  'walk.next': { de: 'Weiter', en: 'Next' },
  'walk.end': { de: 'Bis zum Ende des Artikels ist nichts mehr offen.', en: 'Nothing is open up to the end of the article.' },
  'folder.title': { de: 'Ordner prüfen', en: 'Check folder' },
  'folder.all': { de: 'Alle Ordner des Arbeitsbereichs', en: 'All folders of the workspace' },
  'folder.at': { de: '{at} von {total}: {name}', en: '{at} of {total}: {name}' },
  'folder.none': { de: 'In diesem Ordner liegt kein Artikel.', en: 'There is no article in this folder.' },
  'folder.done': {
    de: '{files} Artikel geprüft: {count} {count|Meldung|Meldungen} in {articles} {articles|Artikel|Artikeln}.',
    en: '{files} {files|article|articles} checked: {count} {count|finding|findings} in {articles} {articles|article|articles}.',
  },
  'folder.stopped': { de: 'Abgebrochen; {count} nicht geprüft.', en: 'Stopped; {count} not checked.' },
  'folder.failed': { de: '{count} nicht lesbar.', en: '{count} not readable.' },
  'folder.overview': { de: 'Übersicht', en: 'Overview' },
  'folder.rule': { de: 'Regel', en: 'Rule' },
  'folder.article': { de: 'Artikel', en: 'Article' },
  'folder.articles': { de: 'Artikel', en: 'Articles' },
  'folder.findings': { de: 'Meldungen', en: 'Findings' },
  'folder.unread': { de: 'Nicht lesbar:', en: 'Not readable:' },
  'assistant.running': { de: 'Artikel wird geprüft', en: 'Checking the article' },

  'timeline.title': { de: 'Zeitstrahl: {name}', en: 'Timeline: {name}' },
  'timeline.empty': { de: 'In diesem Text ist kein Ereignis zu erkennen.', en: 'No event found in this text.' },
  'timeline.label': { de: 'Zeitstrahl mit {count} {count|Ereignis|Ereignissen}', en: 'Timeline of {count} {count|event|events}' },
  'timeline.svg': { de: 'Als SVG speichern', en: 'Save as SVG' },
  'timeline.png': { de: 'Als PNG speichern', en: 'Save as PNG' },
  'timeline.help': {
    de: 'Pfeiltasten: nächstes Ereignis. Eingabetaste: Stelle im Text auswählen.',
    en: 'Arrow keys: next event. Enter: select the passage.',
  },
} as const satisfies Record<string, { de: string; en: string }>;

export type TextId = keyof typeof TEXTS;

/** A screen text with its arguments put in; numbers are written the way the language does. `{n|Wort|Wörter}` = the form for one, or for more. */
export function say(id: TextId, locale: Locale, args: Readonly<Record<string, string | number>> = {}): string {
  return TEXTS[id][locale].replace(
    /\{([a-z]+)(?:\|([^|}]*)\|([^|}]*))?\}/g,
    (whole, name: string, one?: string, more?: string) => {
      const value = args[name];
      if (value === undefined) return whole;
      if (one !== undefined && more !== undefined) return value === 1 ? one : more;
      return typeof value === 'number' ? value.toLocaleString(locale === 'de' ? 'de-DE' : 'en-GB') : value;
    },
  );
}

/** The language of the screen texts by the setting and the language of the user interface. */
export function localeOf(setting: unknown, interfaceLanguage: string): Locale {
  if (setting === 'en' || setting === 'de') return setting;
  return interfaceLanguage.toLowerCase().startsWith('de') ? 'de' : 'en';
}
