import { isQuotedAt } from '../../rules/in-article.ts';
import { defineRule } from '../../rules/rule.ts';
import { isArticleText } from './places.ts';

/** Without a date of the article, "gestern" and "am Dienstag" cannot be placed. */
export const needsArticleDate = defineRule({
  id: 'date/needs-article-date',
  scope: 'document',
  severity: 'hint',
  summary: { de: 'Das Datum des Artikels ist nicht bekannt', en: 'The date of the article is not known' },
  docs: {
    de: `Ein Hinweis, höchstens einmal im Artikel, an der ersten Zeitangabe, die ohne das Datum des Artikels offen bleibt („gestern“, „am Dienstag“, „am 12. Januar“).

Das Datum wird gelesen aus den Kopfdaten (\`datum:\` oder \`date:\`), aus der Ortsmarke („Berlin, 28. Dezember 2021 (dpa) –“), aus dem Dateinamen oder gesetzt: in VS Code mit dem Befehl „Datum des Artikels setzen …“, auf der Kommandozeile mit \`--date\`.

Still bleibt die Regel, wenn das Datum bekannt ist, wenn alle Zeitangaben für sich stehen, in wörtlicher Rede und in kurzen Texten mit nur einer solchen Angabe.`,
    en: `A hint, once an article at most, at the first time that stays open without the date of the article (“gestern”, “am Dienstag”, “am 12. Januar”).

The date is read from the front matter (\`datum:\` or \`date:\`), from the dateline (“Berlin, 28. Dezember 2021 (dpa) –”), from the file name, or set: in VS Code by the command “Set Date of Article…”, on the command line by \`--date\`.

It stays silent where the date is known, where all times stand for themselves, in direct speech and in short texts with only one such time.`,
  },
  messages: {
    needed: {
      de: 'Ohne Datum des Artikels bleibt „{text}“ offen. Es kann in der Ortsmarke, in den Kopfdaten oder im Dateinamen stehen.',
      en: 'Without the date of the article “{text}” stays open. It may stand in the dateline, the front matter or the file name.',
    },
  },
  examples: [
    { text: 'Der Rat tagte am [[Dienstag]] in Ulm. Am 12. Januar wird er erneut beraten.' },
    { text: 'Der Rat tagte am Dienstag in Ulm. Am 12. Januar wird er erneut beraten.', date: '2022-01-03' },
    { text: 'Der Rat tagte am 3. Januar 2022 in Ulm. Am 12. Januar 2022 wird er erneut beraten.' },
    { text: 'Der Rat tagte am Dienstag in Ulm.' },
  ],
  *check(article) {
    if (article.date !== undefined) return;
    const open = article.times.filter(
      (t) =>
        t.basis === 'open' &&
        !t.impossible &&
        (t.type === 'DATE' || t.type === 'TIME') &&
        isArticleText(article, t) &&
        !isQuotedAt(article, t) &&
        isDated(t.value),
    );
    const [first] = open;
    if (!first || open.length < 2) return;
    yield { start: first.start, end: first.end, message: 'needed', args: { text: article.text.slice(first.start, first.end) } };
  },
});

/** Whether the value is a day, month or weekday whose year is open; a bare clock time needs no article date to be understood. */
function isDated(value: string): boolean {
  return value.startsWith('XXXX-');
}
