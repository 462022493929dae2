import type { DateForm } from '../mention.ts';
import { dayPartAfter } from './day-parts.ts';
import { readMonth, readYearPhrase } from './months.ts';
import { isCompound, isDash, isDot, isOne, type Parsed, type Parser, type Text } from './parser.ts';

/** "am Dienstag", "Dienstagabend", "vergangenen Freitag", "am heutigen Samstag", "Dienstag früh". */
export const weekday: Parser = (text, i) => {
  const { weekday: day, dayPart, set, plural } = text.at(i).word;
  if (day === undefined || !text.at(i).capital || isCompound(text, i)) return undefined;
  if (set && !(isOne(text, i - 1, 'des') || dayPart)) return undefined; // "Montags" at the start of a sentence is a set.
  if (isOne(text, i - 1, 'frau', 'herr', 'herrn', 'familie', 'eheleute')) return undefined; // a surname
  const glued = isDash(text, i - 1) && text.at(i).glued && /^\p{L}/u.test(text.at(i - 2).text);
  if (plural || (glued && text.at(i - 2).word.weekday === undefined)) return undefined; // "Montag–Freitag" is two days
  // "Freitag- und Samstagabend"
  const shared = isDash(text, i + 1) && isOne(text, i + 2, 'und', 'oder', 'sowie') ? text.at(i + 3).word : undefined;
  if (shared?.weekday !== undefined && shared.dayPart)
    return [{ from: i, to: i + 1, type: 'TIME', date: { kind: 'weekday', weekday: day }, dayPart: shared.dayPart }];
  const before = text.at(i - 1).word;
  const shift = before.shift;
  const deictic =
    shift === undefined && before.deictic !== undefined && before.dayPart === undefined ? before.deictic : undefined;
  const date: DateForm = {
    kind: 'weekday',
    weekday: day,
    ...(shift !== undefined && { shift }),
    ...(deictic !== undefined && { deictic }),
  };
  const from = shift !== undefined ? i - 1 : i;
  const further = weekdayOfMonth(text, i) ?? (shift === undefined && !dayPart ? weekdayOfWeek(text, i) : undefined);
  if (further) return [further];
  if (dayPart) {
    // "am späten Samstagabend"
    const early = shift === undefined && isOne(text, i - 1, 'frühen', 'späten', 'frühem', 'spätem') ? i - 1 : from;
    return [{ from: early, to: i + 1, type: 'TIME', date, dayPart }];
  }
  const part = dayPartAfter(text, i + 1);
  if (part) return [{ from, to: part.to, type: 'TIME', date, dayPart: part.dayPart }];
  const distance = shift === undefined && deictic === undefined ? distanceAfter(text, i + 1) : undefined;
  if (distance && distance.days % 7 === 0)
    return [{ from, to: distance.to, type: 'DATE', date: { ...date, weeks: distance.days / 7 } }];
  return [{ from, to: i + 1, type: 'DATE', date }];
};

/** "Freitag nächster Woche", "am Montag dieser Woche". */
function weekdayOfWeek(text: Text, i: number): Parsed | undefined {
  const at = isOne(text, i + 1, 'der') ? i + 2 : i + 1;
  const { shift, narrative } = text.at(at).word;
  const weekday = text.at(i).word.weekday!;
  if (at > i + 1 && text.at(at).lower === 'vorwoche')
    return { from: i, to: at + 1, type: 'DATE', date: { kind: 'weekday', weekday, week: -1 } };
  if (shift === undefined || narrative || text.at(at + 1).lower !== 'woche') return undefined;
  return {
    from: i,
    to: at + 2,
    type: 'DATE',
    date: { kind: 'weekday', weekday, week: shift },
  };
}

/** "am ersten Sonntag im August", "am letzten Samstag im Mai 2019"; not "jeden ersten Sonntag im Monat". */
function weekdayOfMonth(text: Text, i: number): Parsed | undefined {
  const month = isOne(text, i + 1, 'im', 'des') ? readMonth(text, i + 2) : undefined;
  const { weekday: day, dayPart } = text.at(i).word;
  if (!month || dayPart) return undefined;
  const { word, lower } = text.at(i - 1);
  const digit = isDot(text, i - 1) ? text.at(i - 2).number : undefined;
  const nth = /^letzte[nr]?$/u.test(lower) ? -1 : (word.ordinal ?? digit);
  const from = digit === undefined ? i - 1 : i - 2;
  if (nth === undefined || nth > 5 || text.at(from - 1).word.every) return undefined;
  const year = readYearPhrase(text, month.to);
  if (year && year.year === undefined) return undefined;
  return {
    from,
    to: year?.to ?? month.to,
    type: 'DATE',
    date: { kind: 'nth-weekday', nth, weekday: day!, month: month.month, ...(year && { year: year.year! }) },
  };
}

/** Days that "in acht Tagen" and "vor vierzehn Tagen" mean: whole weeks, counted with both their ends. */
const INCLUSIVE: Readonly<Record<number, number>> = { 8: 7, 14: 14, 15: 14 };

/** How far from a day just named: "(Montag) in drei Wochen", "(heute) in acht Tagen", "(Freitag) vor zwei Wochen". In days, with where it ends. */
export function distanceAfter(text: Text, i: number): { readonly days: number; readonly to: number } | undefined {
  const sign = isOne(text, i, 'in') ? 1 : isOne(text, i, 'vor') ? -1 : 0;
  if (sign === 0) return undefined;
  const amount = text.at(i + 1).word.cardinal ?? text.at(i + 1).number;
  const { unit, plural } = text.at(i + 2).word;
  if (amount === undefined || amount % 1 !== 0 || amount < 1 || amount > 60 || isCompound(text, i + 2)) return undefined;
  if (unit === 'W' && (amount === 1) !== (plural ?? false)) return { days: sign * 7 * amount, to: i + 3 };
  if (unit === 'D' && plural) return { days: sign * (INCLUSIVE[amount] ?? amount), to: i + 3 };
  return undefined;
}

const SHORT_WEEKDAYS = ['Mo', 'Di', 'Mi', 'Do', 'Fr', 'Sa', 'So'];

/** Where a date ends whose day stands in brackets after the weekday: "Montag (14. Juni)". */
export function withBracket(text: Text, day: number, to: number): number {
  return isOne(text, day - 1, '(') && isOne(text, to, ')') ? to + 1 : to;
}

/** "Dienstag, 10." "Dienstag, dem 10.", "Di., 10.", with the weekday's index. */
export function weekdayBefore(text: Text, i: number): { readonly from: number; readonly weekday: number } | undefined {
  let at = i - 1;
  if (isOne(text, at, 'dem', 'den', 'der')) at--;
  if (isOne(text, at, ',')) at--;
  if (isOne(text, at, '(') && at === i - 1) at--;
  const short = isDot(text, at) ? at - 1 : at;
  const lexeme = text.at(short);
  const index = SHORT_WEEKDAYS.indexOf(lexeme.text);
  if (index >= 0) return { from: short, weekday: index + 1 };
  const { weekday, dayPart, set, plural } = text.at(at).word;
  if (weekday === undefined || dayPart || set || plural || !text.at(at).capital) return undefined;
  return { from: at, weekday };
}

/** "an Samstagen", "Sonn- und Feiertagen", "sonn- und feiertags". */
export const habitualDays: Parser = (text, i) => {
  const { weekday: day, plural, habit } = text.at(i).word;
  if (habit !== undefined && !text.at(i).capital) return [{ from: i, to: i + 1, type: 'SET', value: habit }];
  if (day !== undefined && plural && /en$/u.test(text.at(i).lower)) {
    if (!isOne(text, i - 1, 'an') || !text.at(i).capital || isCompound(text, i)) return undefined;
    return [{ from: i, to: i + 1, type: 'SET', value: `XXXX-WXX-${day}` }];
  }
  if (!isOne(text, i, 'feiertags', 'feiertagen') || !isOne(text, i - 1, 'und') || !isDash(text, i - 2)) return undefined;
  if (!isOne(text, i - 3, 'sonn')) return undefined;
  const more = isOne(text, i - 4, ',') && isDash(text, i - 5) && isOne(text, i - 6, 'sams');
  return [{ from: more ? i - 6 : i - 3, to: i + 1, type: 'SET', value: 'XXXX-WXX-7' }];
};

/** "am Wochenende". */
export const weekend: Parser = (text, i) => {
  const { unit, plural } = text.at(i).word;
  if (unit !== 'WE' || plural || isCompound(text, i)) return undefined;
  if (!isOne(text, i - 1, 'am', 'vom', 'das', 'zum', 'übers', 'des', 'dem', 'fürs')) return undefined;
  return [{ from: i, to: i + 1, type: 'DATE', date: { kind: 'weekend' } }];
};

/** A weekday cut short at `i`, with or without its stop: "Mo.", "Do". */
function readShort(text: Text, i: number): { readonly weekday: number; readonly to: number; readonly stop: boolean } | undefined {
  const weekday = SHORT_WEEKDAYS.indexOf(text.at(i).text) + 1;
  if (weekday === 0) return undefined;
  const stop = isDot(text, i + 1);
  return { weekday, to: stop ? i + 2 : i + 1, stop };
}

/** "Mo. bis Fr.", "Mo–Fr" as opening hours have them, and a day before a clock time: "Do. 12:30". */
export const shortWeekday: Parser = (text, i) => {
  const first = readShort(text, i);
  if (!first || (text.at(i).glued && !isOne(text, i - 1, '('))) return undefined;
  const dash = isDash(text, first.to);
  const second =
    dash || (first.stop && isOne(text, first.to, 'bis', 'und', '+', '/')) ? readShort(text, first.to + 1) : undefined;
  if (!second || first.weekday === second.weekday) return clocked(text, i, first);
  const range = dash || isOne(text, first.to, 'bis');
  const habit = (weekday: number): string => `XXXX-WXX-${weekday}`;
  return [
    { from: i, to: first.to, type: 'SET', value: habit(first.weekday), ...(range && { rangeWith: 'next' as const }) },
    { from: first.to + 1, to: second.to, type: 'SET', value: habit(second.weekday) },
  ];
};

function clocked(
  text: Text,
  i: number,
  { weekday, to, stop }: { readonly weekday: number; readonly to: number; readonly stop: boolean },
): readonly Parsed[] | undefined {
  const at = isOne(text, to, ',') ? to + 1 : to;
  const clock = text.at(at);
  const colon = isOne(text, at + 1, ':', '.') && text.at(at + 1).glued && text.at(at + 2).text.length === 2;
  const hours = clock.number !== undefined && clock.number < 25 && clock.text.length <= 2;
  const led = hours && ((colon && text.at(at + 2).number !== undefined) || isOne(text, at + 1, 'uhr'));
  return stop && led ? [{ from: i, to, type: 'DATE', date: { kind: 'weekday', weekday } }] : undefined;
}
