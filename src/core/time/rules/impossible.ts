import type { Fix } from '../../rules/finding.ts';
import { isQuotedAt } from '../../rules/in-article.ts';
import { defineRule } from '../../rules/rule.ts';
import { daysInMonth } from '../calendar.ts';
import { NAMES } from '../names.ts';
import type { TimeExpression } from '../time-expression.ts';
import { isArticleText } from './places.ts';

/** The month's last day, or day and month changed about; only where the text's own numbers say so. */
function fixesFor(text: string, time: TimeExpression): Fix[] {
  const words = text.slice(time.start, time.end);
  const numeric = /^([0-9]{1,2})\.\s?([0-9]{1,2})\./u.exec(words);
  const day = numeric ?? /^([0-9]{1,2})\./u.exec(words);
  if (!day) return [];
  const named = NAMES.de.months.findIndex((m) => words.includes(m)) + 1 || (/J[äa]nner/u.test(words) ? 1 : 0);
  const month = numeric ? Number(numeric[2]) : named;
  const year = /([0-9]{4})$/u.exec(words);
  if (numeric && Number(numeric[1]) <= 12 && month <= 31 && month > 12) {
    const end = time.start + numeric[0].length;
    const gap = /\s/u.test(numeric[0]) ? ' ' : '';
    return [{ title: 'swap', safe: false, edits: [{ start: time.start, end, text: `${numeric[2]}.${gap}${numeric[1]}.` }] }];
  }
  if (month < 1 || month > 12 || Number(day[1]) < 28) return [];
  const last = daysInMonth(month, year ? Number(year[1]) : 2001);
  return [
    {
      title: 'last-day',
      args: { day: { de: `${last}. ${NAMES.de.months[month - 1]}`, en: `${last} ${NAMES.en.months[month - 1]}` } },
      safe: false,
      edits: [{ start: time.start, end: time.start + day[1]!.length, text: String(last) }],
    },
  ];
}

/** A date or clock time that does not exist. */
export const impossible = defineRule({
  id: 'date/impossible',
  scope: 'document',
  severity: 'warning',
  summary: { de: 'Dieses Datum oder diese Uhrzeit gibt es nicht', en: 'There is no such date or time' },
  docs: {
    de: `Meldet Tage und Uhrzeiten, die es nicht gibt: „31. Juni“, „29. Februar 2023“, „32.13.2022“, „25.30 Uhr“.

Still bleibt die Regel bei Zahlen, die kein Datum sind (Versionen, Rechnungen, Aktenzeichen), bei „24 Uhr“ und, wenn kein Jahr dabeisteht, beim 29. Februar. In wörtlicher Rede ist es ein Hinweis ohne Korrektur.

Korrekturen: der letzte Tag des Monats; Tag und Monat vertauscht, wenn das ein Datum ergibt.`,
    en: `Reports days and times that do not exist: “31. Juni”, “29. Februar 2023”, “32.13.2022”, “25.30 Uhr”.

It stays silent on numbers that are no date (versions, bills, file numbers), on “24 Uhr” and, where no year is given, on 29 February. In direct speech it is a hint without a fix.

Fixes: the last day of the month; day and month the other way round, where that is a date.`,
  },
  messages: {
    day: { de: 'Den Tag „{text}“ gibt es nicht. Bitte prüfen.', en: 'There is no day “{text}”. Please check.' },
    month: {
      de: 'Das Datum „{text}“ hat keinen gültigen Monat. Bitte prüfen.',
      en: 'The date “{text}” has no valid month. Please check.',
    },
    hour: { de: 'Die Uhrzeit „{text}“ gibt es nicht. Bitte prüfen.', en: 'There is no time “{text}”. Please check.' },
    'last-day': { de: 'Letzter Tag des Monats: {day}', en: 'Last day of the month: {day}' },
    swap: { de: 'Tag und Monat vertauschen', en: 'Swap day and month' },
  },
  examples: [
    { text: 'Die Frist läuft bis zum [[31. Juni]].', fixed: 'Die Frist läuft bis zum 30. Juni.' },
    { text: 'Die Frist endete am [[29. Februar 2023]].', fixed: 'Die Frist endete am 28. Februar 2023.' },
    { text: 'Die Frist endete am [[12.13.2022]] um Mitternacht.', fixed: 'Die Frist endete am 13.12.2022 um Mitternacht.' },
    { text: 'Geschlossen wird um [[25.30 Uhr]].' },
    {
      text: 'Die Frist läuft bis zum [[31.4.]], teilt die Stadt mit.',
      fixed: 'Die Frist läuft bis zum 30.4., teilt die Stadt mit.',
    },
    { text: 'Der Zug fährt um [[25 Uhr]], der letzte Bus um [[24.30 Uhr]].' },
    { text: 'Die Halle öffnet am [[27.6.205]], mit einem Fest.' },
    { text: 'Die Frist läuft bis zum 29. Februar.' },
    { text: 'Das Update auf Fassung 27.6.205 dauerte bis 24.00 Uhr, Kapitel 31.4. fehlt.' },
    { text: 'Um 24 Uhr ist Schluss, der Zug um 0.30 Uhr fällt aus, der Bus um 23.59 Uhr fährt.' },
    { text: 'Der Laden verkaufte 25 Uhren und 30.2.5 heißt die Datei.' },
    { text: 'Die Frist endete am 29. Februar 2024 um 24 Uhr.' },
    { text: 'Die Version 32.13.2022 ist da, ebenso Aktenzeichen 99.99.1999.' },
    { text: 'Sie wurde 31. und 40. im Ziel, der 31. Junioren-Cup folgt.' },
  ],
  *check(article) {
    for (const time of article.times) {
      if (!time.impossible || !isArticleText(article, time)) continue;
      const quoted = isQuotedAt(article, time);
      const kind = time.impossible === 'year' ? 'day' : time.impossible;
      yield {
        start: time.start,
        end: time.end,
        message: kind,
        args: { text: article.text.slice(time.start, time.end) },
        ...(quoted ? { severity: 'hint' as const } : { fixes: fixesFor(article.text, time) }),
      };
    }
  },
});
