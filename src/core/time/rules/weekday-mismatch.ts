import type { Fix } from '../../rules/finding.ts';
import { isQuotedAt } from '../../rules/in-article.ts';
import { defineRule } from '../../rules/rule.ts';
import { addDays, type CivilDay, readIsoDay, weekdayOf } from '../calendar.ts';
import { dayTexts, NAMES, weekdayTexts } from '../names.ts';
import type { TimeExpression } from '../time-expression.ts';
import { isArticleText } from './places.ts';

/** Before this year texts mix the Julian and the Gregorian calendar (Russia until 1918, Greece until 1923). */
const FIRST_YEAR = 1924;
const SHORT = ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'];

/** The nearest day of that weekday in the same month, if there is one within three days. */
function nearestSuch(day: CivilDay, weekday: number): CivilDay | undefined {
  const ahead = (weekday - weekdayOf(day) + 7) % 7;
  const [near, far] = ahead <= 3 ? [ahead, ahead - 7] : [ahead - 7, ahead];
  for (const by of [near, far]) {
    const other = addDays(day, by);
    if (other.month === day.month) return other;
  }
  return undefined;
}

/** Both corrections: the weekday's name, and the day's number. */
function fixesFor(text: string, time: TimeExpression, day: CivilDay): Fix[] {
  const words = text.slice(time.start, time.end);
  const name = /^\p{L}+/u.exec(words)?.[0] ?? '';
  const right = weekdayOf(day);
  const short = SHORT.includes(name);
  const fixes: Fix[] = [];
  if (name) {
    const weekday = short ? SHORT[right - 1]! : NAMES.de.weekdays[right - 1]!;
    fixes.push({
      title: 'use-weekday',
      args: { weekday },
      safe: false,
      edits: [{ start: time.start, end: time.start + name.length, text: weekday }],
    });
  }
  const other = nearestSuch(day, time.weekday!);
  const number = /(?<![0-9])[0-9]{1,2}(?=\.)/u.exec(words);
  if (other && number) {
    const padded = number[0].startsWith('0') ? String(other.day).padStart(2, '0') : String(other.day);
    const start = time.start + number.index;
    fixes.push({
      title: 'use-day',
      args: { day: dayTexts(other) },
      safe: false,
      edits: [{ start, end: start + number[0].length, text: padded }],
    });
  }
  return fixes;
}

/** A weekday that the date beside it does not have. */
export const weekdayMismatch = defineRule({
  id: 'date/weekday-mismatch',
  scope: 'document',
  severity: 'warning',
  summary: { de: 'Wochentag und Datum passen nicht zusammen', en: 'Weekday and date do not fit together' },
  docs: {
    de: `Meldet einen Wochentag, der nicht zum Datum daneben passt: „Dienstag, 10. Januar 2022“ war ein Montag.

Steht kein Jahr dabei, zählt das Jahr, das sich aus dem Artikeldatum ergibt; passt der Wochentag zum Jahr davor oder danach, meldet die Regel ihn nur, wenn dieser Tag zu weit weg liegt. Nennt der Text vorher ein anderes Jahr, zu dem der Wochentag passt („Im Juni 1953 … Am Mittwoch, 17. Juni“), gilt dieses; blickt er sonst auf ein früheres Jahr zurück, bleibt die Regel still. Ebenso ohne Artikeldatum und Jahr, und vor ${FIRST_YEAR} (zwei Kalender). In wörtlicher Rede ist es ein Hinweis ohne Korrektur.

Korrekturen: der richtige Wochentag zum Datum, oder der nächste Tag mit diesem Wochentag.`,
    en: `Reports a weekday that does not fit the date beside it: “Dienstag, 10. Januar 2022” was a Monday.

Without a year, the year that follows from the article’s date counts; where the weekday fits the year before or after, the rule reports it only if that day lies too far away. Where the text names another year before that the weekday fits (“Im Juni 1953 … Am Mittwoch, 17. Juni”), that one counts; where it looks back on an earlier year otherwise, the rule stays silent. So it does with neither article date nor year, and before ${FIRST_YEAR} (two calendars). In direct speech it is a hint without a fix.

Fixes: the weekday that is right for the date, or the nearest day with this weekday.`,
  },
  messages: {
    mismatch: {
      de: 'Der {date} war oder ist ein {right}, kein {wrong}. Bitte eines von beiden ändern.',
      en: '“{written}” does not fit: {date} is a {right}. Please change one of the two.',
    },
    'use-weekday': { de: 'Wochentag ändern: {weekday}', en: 'Change the weekday to “{weekday}”' },
    'use-day': { de: 'Datum ändern: {day}', en: 'Change the date to {day}' },
  },
  examples: [
    {
      text: 'Die Gespräche beginnen am [[Dienstag, 10. Januar 2022]].',
      fixed: 'Die Gespräche beginnen am Montag, 10. Januar 2022.',
    },
    {
      text: 'Die Messe öffnet am [[Freitag, dem 5. Mai 2024]], in Halle 3.',
      fixed: 'Die Messe öffnet am Sonntag, dem 5. Mai 2024, in Halle 3.',
    },
    {
      text: 'Die Messe öffnet am [[Sonntag, 7. April]], in Halle 3.',
      date: '2022-03-16',
      fixed: 'Die Messe öffnet am Donnerstag, 7. April, in Halle 3.',
    },
    {
      text: 'Die Gespräche beginnen am [[Di., 10.1.2022]], in Genf.',
      fixed: 'Die Gespräche beginnen am Mo., 10.1.2022, in Genf.',
    },
    {
      text: 'Die Turner treffen sich am [[Mittwoch, 8. Oktober]], in der Halle.',
      date: '2026-10-05',
      fixed: 'Die Turner treffen sich am Donnerstag, 8. Oktober, in der Halle.',
    },
    {
      text: 'Im Juni 1953 streikten die Maurer. Am Mittwoch, 17. Juni, standen auch die Bahnen still.',
      date: '2024-06-14',
    },
    { text: 'Der Pegel stieg 1962 wie nie. Am Samstag, 17. Februar, brach der Deich.', date: '2026-02-10' },
    { text: 'Die Halle ist bis Sonntag, 10. Januar, geschlossen.', date: '2026-12-29' },
    { text: 'Die Gespräche beginnen am Montag, 10.01.2022, und am Di, 11.1.2022.' },
    { text: 'Die Gespräche beginnen am Montag, 10. Januar 2022.' },
    { text: 'Die Messe öffnet am Donnerstag, 7. April, in Halle 3.', date: '2022-03-16' },
    { text: 'Die Messe öffnet am Freitag, 7. April, in Halle 3.' },
    { text: 'Am Samstag, 25. Oktober 1917, begann der Aufstand.' },
  ],
  *check(article) {
    for (const time of article.times) {
      if (time.weekday === undefined || time.impossible || time.type !== 'DATE') continue;
      if (time.basis !== 'stated' && time.basis !== 'year-of-article') continue;
      const day = readIsoDay(time.value);
      if (!day || day.year < FIRST_YEAR || weekdayOf(day) === time.weekday || !isArticleText(article, time)) continue;
      const quoted = isQuotedAt(article, time);
      yield {
        start: time.start,
        end: time.end,
        message: 'mismatch',
        args: {
          date: dayTexts(day),
          right: weekdayTexts(weekdayOf(day)),
          wrong: weekdayTexts(time.weekday),
          written: /^\p{L}+/u.exec(article.text.slice(time.start, time.end))?.[0] ?? weekdayTexts(time.weekday).de,
        },
        ...(quoted ? { severity: 'hint' as const } : { fixes: fixesFor(article.text, time, day) }),
      };
    }
  },
});
