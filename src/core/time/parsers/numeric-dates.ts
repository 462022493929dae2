import { isDay } from '../calendar.ts';
import { fullYear, isDash, isDot, isOne, type Parsed, type Parser, type Text } from './parser.ts';
import { weekdayBefore, withBracket } from './weekdays.ts';

/** Words before a number such as 1.2. that say it is no date. */
export const NO_DATE_BEFORE = new Set(
  'version firmware kapitel abschnitt nr nummer aktenzeichen az akte rechnung kennzahl § §§ artikel art absatz abs punkt ziffer seite isbn tel telefon din iso paragraf paragraph tabelle abbildung abb windows android ios fon'.split(
    ' ',
  ),
);

export function problem(year: number | undefined, month: number, day: number): Parsed['impossible'] {
  if (isDay(year, month, day)) return undefined;
  return month < 1 || month > 12 ? 'month' : 'day';
}

/** "10.1.2022", "10. 1. 2022", "10.01.22", "10.1." and, with 2022-01-10, ISO dates. */
export const numericDate: Parser = (text, i) => {
  const first = text.at(i);
  const before = text.at(i - 1);
  if (first.number === undefined || (first.glued && /[\p{L}.:,/\d]/u.test(before.text) && before.text !== '')) return undefined;
  if (NO_DATE_BEFORE.has(before.lower) || (before.text === '.' && NO_DATE_BEFORE.has(text.at(i - 2).lower))) return undefined;
  if (first.text.length === 4) return isoDate(text, i);
  if (first.text.length <= 2 && text.at(i + 1).text === '/') return slashDate(text, i);
  if (first.text.length > 2 || !isDot(text, i + 1)) return undefined;
  const second = text.at(i + 2);
  if (second.number === undefined || second.text.length > 2 || !isDot(text, i + 3)) return undefined;
  const third = text.at(i + 4);
  // Both gaps are closed ("10.1.2022") or the text is airy ("10. 1. 2022"); "am 3. 12. Platz" is neither.
  const year = third.number === undefined ? undefined : fullYear(third.number, third.text.length);
  if (year !== undefined && (third.glued || third.text.length === 4)) {
    const next = text.at(i + 5);
    const longer = next.glued && text.at(i + 6).glued && (text.at(i + 6).number !== undefined || /^\p{L}/u.test(next.text));
    if (longer && !/^[-–,;:)/]$/u.test(next.text)) return undefined;
    const month = second.number;
    const day = first.number;
    const bad = problem(year, month, day);
    // A wrong number such as 99.99.1999 is no date gone wrong, but one such as 32.13.2022 is: both parts are near.
    if (bad && (day > 39 || month > 19 || first.text.length + second.text.length < 3)) return undefined;
    if (day === 0 || month === 0) return undefined;
    return [
      withWeekday(text, {
        from: i,
        to: i + 5,
        type: 'DATE',
        date: { kind: 'calendar', year, month, day },
        ...(bad && { impossible: bad }),
      }),
    ];
  }
  if (third.glued && third.number !== undefined) return wrongYear(text, i);
  // "am 30. 6. läuft …", but not "am 3. 12. Platz"
  const airy =
    !second.glued && isOne(text, i - 1, 'am', 'vom', 'bis', 'zum', 'seit') && !third.capital && third.number === undefined;
  const bad = problem(undefined, second.number, first.number);
  // "am 31.4." is a day gone wrong; "am 3.45." is none at all.
  if (bad)
    return bad === 'day' && first.number <= 31 && (second.glued || airy) && isDayLed(text, i)
      ? [wrongDay(i, second.number)]
      : undefined;
  if (!second.glued && !airy) return undefined;
  // "2.1." at the end of a sentence is more often a chapter; a date has words that lead to it.
  const led =
    isOne(text, i - 1, 'am', 'vom', 'bis', 'zum', 'den', 'dem', 'ab', 'seit', 'und', ',', '(', 'der') || isDash(text, i - 1);
  const own: Parsed = { from: i, to: i + 4, type: 'DATE', date: { kind: 'calendar', month: second.number, day: first.number } };
  const dated = withWeekday(text, own);
  return led || dated !== own ? [dated] : undefined;
};

/** "Mittwoch, 16.6.2021", "Mi., 16.6." */
function withWeekday(text: Text, own: Parsed): Parsed {
  const lead = own.impossible ? undefined : weekdayBefore(text, own.from);
  return lead && own.date?.kind === 'calendar'
    ? { ...own, from: lead.from, to: withBracket(text, own.from, own.to), date: { ...own.date, weekday: lead.weekday } }
    : own;
}

/** "30/06/2021", as forms and Italian papers write it. */
function slashDate(text: Text, i: number): readonly Parsed[] | undefined {
  const [day, month, year] = [text.at(i), text.at(i + 2), text.at(i + 4)];
  if (text.at(i + 3).text !== '/' || year.text.length !== 4 || month.text.length > 2) return undefined;
  for (let k = i + 1; k < i + 5; k++) if (!text.at(k).glued) return undefined;
  if (text.at(i + 5).glued && /^[\p{L}\d/]/u.test(text.at(i + 5).text)) return undefined;
  const date = { kind: 'calendar' as const, year: year.number!, month: month.number!, day: day.number! };
  if (date.year < 1000 || date.year > 2199 || problem(date.year, date.month, date.day)) return undefined;
  return [{ from: i, to: i + 5, type: 'DATE', date }];
}

function isoDate(text: Text, i: number): readonly Parsed[] | undefined {
  const year = text.at(i).number!;
  const [dash, month, dash2, day] = [text.at(i + 1), text.at(i + 2), text.at(i + 3), text.at(i + 4)];
  if (dash.text !== '-' || dash2.text !== '-' || month.text.length !== 2 || day.text.length !== 2) return undefined;
  if (!dash.glued || !month.glued || !dash2.glued || !day.glued || month.number === undefined || day.number === undefined)
    return undefined;
  if (year < 1000 || year > 2199 || problem(year, month.number, day.number)) return undefined;
  if (text.at(i + 5).text === '-' && text.at(i + 5).glued) return undefined;
  return [{ from: i, to: i + 5, type: 'DATE', date: { kind: 'calendar', year, month: month.number, day: day.number } }];
}

/** Whether a word or a weekday before says that a day is named. */
function isDayLed(text: Text, i: number): boolean {
  return isOne(text, i - 1, 'am', 'vom', 'zum', 'dem', 'den') || weekdayBefore(text, i) !== undefined;
}

function wrongDay(i: number, month: number): Parsed {
  return { from: i, to: i + 4, type: 'DATE', date: { kind: 'calendar', month }, impossible: 'day' };
}

/** "am 27.6.205", "am 27.6.20205": a year with a digit too few or too many. Versions ("ab 27.6.205") have other words before them. */
function wrongYear(text: Text, i: number): readonly Parsed[] | undefined {
  const [day, month, year, next] = [text.at(i), text.at(i + 2), text.at(i + 4), text.at(i + 5)];
  if (!month.glued || !text.at(i + 3).glued || (year.text.length !== 3 && year.text.length !== 5)) return undefined;
  if (!/^[12]/u.test(year.text) || (next.glued && text.at(i + 6).glued && text.at(i + 6).number !== undefined)) return undefined;
  if (problem(undefined, month.number!, day.number!) || !isDayLed(text, i)) return undefined;
  return [
    { from: i, to: i + 5, type: 'DATE', date: { kind: 'calendar', month: month.number!, day: day.number! }, impossible: 'year' },
  ];
}
