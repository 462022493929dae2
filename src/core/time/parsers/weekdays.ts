import type { DateForm } from '../mention.ts';
import { dayPartAfter } from './day-parts.ts';
import { isCompound, isDash, isOne, type Parser } from './parser.ts';

/** "am Dienstag", "Dienstagabend", "vergangenen Freitag", "am heutigen Samstag", "Dienstag früh". */
export const weekday: Parser = (text, i) => {
  const { weekday: day, dayPart, set, plural } = text.at(i).word;
  if (day === undefined || !text.at(i).capital || isCompound(text, i)) return undefined;
  if (set && !(isOne(text, i - 1, 'des') || dayPart)) return undefined; // "Montags" at the start of a sentence is a set.
  if (plural || (isDash(text, i - 1) && text.at(i).glued && /^\p{L}/u.test(text.at(i - 2).text))) return undefined;
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
  if (dayPart) return [{ from, to: i + 1, type: 'TIME', date, dayPart }];
  const part = dayPartAfter(text, i + 1);
  if (part) return [{ from, to: part.to, type: 'TIME', date, dayPart: part.dayPart }];
  return [{ from, to: i + 1, type: 'DATE', date }];
};

/** "am Wochenende". */
export const weekend: Parser = (text, i) => {
  const { unit, plural } = text.at(i).word;
  if (unit !== 'WE' || plural || isCompound(text, i)) return undefined;
  if (!isOne(text, i - 1, 'am', 'vom', 'das', 'zum', 'übers', 'des', 'dem', 'fürs')) return undefined;
  return [{ from: i, to: i + 1, type: 'DATE', date: { kind: 'weekend' } }];
};
