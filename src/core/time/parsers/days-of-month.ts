import { isDay } from '../calendar.ts';
import { dateForm, isMonthWord, readMonth, readShortYear, readYearPhrase } from './months.ts';
import { problem } from './numeric-dates.ts';
import { isDash, isDot, isOne, type Parsed, type Parser, type Text } from './parser.ts';
import { weekdayBefore, withBracket } from './weekdays.ts';

/** Words that may join days of one month: "3., 4. und 7. Oktober", "vom 5. bis (zum) 22. November", "27./28. September". */
function readJoint(text: Text, i: number): { readonly from: number; readonly range: boolean } | undefined {
  let at = i;
  // "vom 5. zum 6. Januar"
  if (isOne(text, at, 'zum') && isDot(text, at - 1)) return { from: at - 1, range: true };
  if (isOne(text, at, 'am', 'den', 'dem', 'zum', 'vom')) at--;
  if (isOne(text, at, 'jeweils')) at--;
  const range = isOne(text, at, 'bis') || isDash(text, at) || (isOne(text, at, 'auf') && at < i);
  if (range || isOne(text, at, 'und', 'oder', 'sowie', '/', ',', 'beziehungsweise', 'bzw', 'auf', '+', '&')) {
    if (isOne(text, at, 'und', 'oder', 'sowie') && isOne(text, at - 1, ',')) at--;
    return { from: at - 1, range };
  }
  return undefined;
}

/** "10. Januar 2022" and the days before it that share its month. */
export const dayMonth: Parser = (text, i) => {
  const found = readMonth(text, i);
  if (!found) return undefined;
  const dot = isDot(text, i - 1);
  const dayAt = dot ? i - 2 : i - 1;
  const day = text.at(dayAt);
  const ordinal = text.at(i - 1).word.ordinal;
  if (ordinal !== undefined && !dot) {
    // "der erste Mai", but not "im ersten Mai".
    if (ordinal > 31 || isOne(text, i - 2, 'im', 'diesem')) return undefined;
    const year = readYearPhrase(text, found.to);
    return [{ from: i - 1, to: year?.to ?? found.to, type: 'DATE', date: dateForm(found.month, ordinal, undefined, year)! }];
  }
  if (!dot || day.number === undefined || day.text.length > 2 || (day.glued && text.at(dayAt - 1).number !== undefined))
    return undefined;
  const phrase = readYearPhrase(text, found.to);
  // "9. Jan Kuppelwieser" is the ninth in a list; a shortened month has a stop or a year.
  const short = text.at(i).lower.length <= 4 && !isMonthWord(text.at(i).lower);
  if (short && !isDot(text, i + 1) && !phrase && text.at(found.to).capital) return undefined;
  const year = phrase ?? readShortYear(text, found.to);
  const to = year?.to ?? found.to;
  const bad = day.number === 0 ? 'day' : problem(year?.year, found.month, day.number);
  if (bad && day.number > 39) return undefined;
  const lead = bad ? undefined : weekdayBefore(text, dayAt);
  const list: Parsed[] = [
    {
      from: lead?.from ?? dayAt,
      to: lead ? withBracket(text, dayAt, to) : to,
      type: 'DATE',
      date: dateForm(found.month, day.number, lead?.weekday, year)!,
      ...(bad && { impossible: bad }),
    },
  ];
  let at = lead?.from ?? dayAt;
  for (let n = 0; n < 20; n++) {
    const joint = readJoint(text, at - 1);
    if (!joint) break;
    const stop = joint.from;
    const number = text.at(stop - 1);
    if (
      !isDot(text, stop) ||
      number.number === undefined ||
      number.text.length > 2 ||
      !isDay(year?.year, found.month, number.number)
    )
      break;
    const own = weekdayBefore(text, stop - 1);
    const from = own?.from ?? stop - 1;
    list.unshift({
      from,
      to: stop + 1,
      type: 'DATE',
      date: dateForm(found.month, number.number, own?.weekday, year)!,
      ...(joint.range && { rangeWith: 'next' as const }),
    });
    at = from;
  }
  return list;
};

/**
 * A day by its number alone: "am 16.", "Dienstag, der 16.". Not "am 16. Spieltag" or "am 3. großen Turnier", where a noun follows: without
 * a weekday what follows has to begin with a small letter, and no adjective with its noun.
 */
export const dayAlone: Parser = (text, i) => {
  const day = text.at(i);
  if (day.number === undefined || day.text.length > 2 || day.number < 1 || day.number > 31 || !isDot(text, i + 1))
    return undefined;
  const next = text.at(i + 2);
  if (readMonth(text, i + 2) || next.number !== undefined || isDash(text, i + 2) || isOne(text, i + 2, '/')) return undefined;
  const lead = weekdayBefore(text, i);
  const named = lead && isOne(text, i - 1, 'der', 'dem', 'den') ? lead : undefined;
  if (!named && !isOne(text, i - 1, 'am')) return undefined;
  const behind = text.at(i + 3);
  const attribute = isOne(text, i + 2, 'und', 'oder', 'bis', 'sowie') || (/e[nrms]?$/u.test(next.lower) && behind.capital);
  if (!named && (next.sentence !== day.sentence || !/^\p{Ll}/u.test(next.text) || attribute)) return undefined;
  return [
    {
      from: named?.from ?? i,
      to: i + 2,
      type: 'DATE',
      date: { kind: 'day-of-month', day: day.number, ...(named && { weekday: named.weekday }) },
    },
  ];
};
