import { type Clock, SAME_DAY } from '../mention.ts';
import { isDash, isDot, isOne, type Parsed, type Parser, type Text } from './parser.ts';

const ZONES: Readonly<Record<string, string>> = { mez: '+01', mesz: '+02', gmt: '+00', utc: '+00' };

/** Reads hours, perhaps with minutes, that END right before lexeme `i`: "9", "9.30", "09:30". */
function clockBefore(text: Text, i: number): (Clock & { readonly from: number; readonly bad?: boolean }) | undefined {
  const last = text.at(i - 1);
  if (last.number === undefined || last.text.length > 2) {
    const { cardinal } = last.word;
    if (cardinal === undefined || cardinal % 1 !== 0 || cardinal > 24) return undefined;
    if (/^ein/u.test(last.lower) && !isOneOClock(text, i)) return undefined; // "eine Uhr" is a thing.
    return { hour: cardinal, minute: 0, from: i - 1 };
  }
  const separator = text.at(i - 2);
  if (last.glued && separator.glued && (separator.text === '.' || separator.text === ':')) {
    const hour = text.at(i - 3);
    if (hour.number === undefined || hour.text.length > 2 || last.text.length !== 2) return undefined;
    if (hour.glued && isOne(text, i - 4, '.', ':', ',') && text.at(i - 5).number !== undefined) return undefined;
    return {
      hour: hour.number,
      minute: last.number,
      from: i - 3,
      ...(hour.number > 24 || last.number > 59 ? { bad: true } : {}),
    };
  }
  if (last.glued && separator.text === ',') return undefined;
  return { hour: last.number, minute: 0, from: i - 1, ...(last.number > 24 && { bad: true }) };
}

/** Twelve where "abends" or "am Nachmittag" stands at `i`. */
function lateBy(text: Text, i: number): number {
  const part = isOne(text, i, 'am') ? text.at(i + 1) : text.at(i);
  const { set, dayPart, weekday } = part.word;
  const named = isOne(text, i, 'am') ? part.capital && weekday === undefined : set !== undefined;
  return named && (dayPart === 'EV' || dayPart === 'AF') ? 12 : 0;
}

/** "um ein Uhr", "ein Uhr nachts" with "Uhr" at `i`. */
function isOneOClock(text: Text, i: number): boolean {
  if (text.at(i - 1).lower !== 'ein') return false;
  return (
    isOne(text, i - 2, 'um', 'gegen', 'nach', 'vor', 'bis', 'ab', 'seit', 'punkt') || text.at(i + 1).word.dayPart !== undefined
  );
}

/** Reads "9", "9.30" that STARTS at `i` and ends before lexeme `to`. */
function hoursAt(text: Text, i: number): (Clock & { readonly to: number }) | undefined {
  const { number, text: digits } = text.at(i);
  if (number === undefined || digits.length > 2 || number > 24) return undefined;
  const minute = text.at(i + 2);
  if (
    isOne(text, i + 1, '.', ':') &&
    text.at(i + 1).glued &&
    minute.glued &&
    minute.number !== undefined &&
    minute.text.length === 2 &&
    minute.number < 60
  )
    return { hour: number, minute: minute.number, to: i + 3 };
  return { hour: number, minute: 0, to: i + 1 };
}

const isClock = (c: Clock): boolean => c.hour < 24 || (c.hour === 24 && c.minute === 0);

function time(from: number, to: number, clock: Clock): Parsed {
  return {
    from,
    to,
    type: 'TIME',
    date: SAME_DAY,
    clock: { hour: clock.hour, minute: clock.minute, ...(clock.zone && { zone: clock.zone }) },
  };
}

/** "25 Uhr", "24.30 Uhr", "15.75 Uhr": a time gone wrong; not "100 Uhr", and not what no word of time leads to. */
function isWrongClock(
  text: Text,
  i: number,
  { hour, minute, from, bad }: Clock & { readonly from: number; readonly bad?: boolean },
): boolean {
  if (from === i - 3) return (bad === true && hour <= 29) || (hour === 24 && minute > 0);
  return bad === true && hour <= 39 && isOne(text, from - 1, 'um', 'gegen', 'ab', 'bis', 'seit', 'nach', 'vor', 'von');
}

/** "15.30 Uhr", "4 Uhr 45", "10–18 Uhr", "von 14 bis 18 Uhr", "9.30/12.30 Uhr", "zwölf Uhr". */
export const oClock: Parser = (text, i) => {
  if (text.at(i).text !== 'Uhr') return undefined;
  const main = clockBefore(text, i);
  // "25.30 Uhr", "15.75 Uhr" are times gone wrong; "100 Uhr" is something else.
  if (main && isWrongClock(text, i, main))
    return [{ from: main.from, to: i + 1, type: 'TIME', date: { kind: 'unknown' }, impossible: 'hour' }];
  if (!main || main.bad || !isClock(main)) return undefined;
  let to = i + 1;
  let { minute } = main;
  const minutes = text.at(i + 1);
  if (
    minute === 0 &&
    main.from === i - 1 &&
    minutes.number !== undefined &&
    minutes.text.length === 2 &&
    minutes.number < 60 &&
    !isDot(text, i + 2) &&
    !isOne(text, i + 2, 'uhr', ':')
  ) {
    minute = minutes.number;
    to = i + 2;
  }
  let zone: string | undefined;
  const name = text.at(to).lower;
  if (ZONES[name]) {
    zone = ZONES[name];
    to++;
  } else if (isOne(text, to, 'mitteleuropäischer') && isOne(text, to + 1, 'zeit')) {
    zone = '+01';
    to += 2;
  }
  // "8 Uhr abends"
  const late = main.hour < 12 ? lateBy(text, to) : 0;
  const list: Parsed[] = [time(main.from, to, { hour: main.hour + late, minute, ...(zone && { zone }) })];
  let at = main.from;
  for (let n = 0; n < 8; n++) {
    let joint = at - 1;
    const again = isOne(text, joint, 'von') && isOne(text, joint - 1, 'und', 'sowie');
    if (again || isOne(text, joint, 'um', 'ab', 'gegen')) joint--;
    const dash = isDash(text, joint) || isOne(text, joint, 'bis', '?');
    if (!dash && !isOne(text, joint, 'und', '/', ',', 'oder', 'sowie')) break;
    const earlier = clockBefore(text, joint);
    if (!earlier || earlier.bad || !isClock(earlier)) break;
    // "am 3. und 9.30 Uhr": a day is no hour.
    if (isDot(text, joint)) break;
    if (isOne(text, joint, ',') && earlier.from === joint - 1 && text.at(joint).glued && text.at(joint + 1).glued) break;
    list.unshift({ ...time(earlier.from, joint, earlier), ...(dash && { rangeWith: 'next' as const }) });
    at = earlier.from;
  }
  return list;
};

const AMOUNTS =
  /^(?:prozent|prozentpunkte|euro|dollar|millionen|milliarden|meter|kilometer|punkte|franken|tore|grad|%|€|\$|mio|mrd|sekunden|minuten|stunden|tausend)$/u;

/** "um 12.15 bestreiten …", "ab 15:30" and a time right after a date ("16.04.2016 08:30"). */
export const bareClock: Parser = (text, i) => {
  const lexeme = text.at(i);
  if (lexeme.number === undefined || (lexeme.glued && /[\p{L}\d.,:/]/u.test(text.at(i - 1).text))) return undefined;
  const read = hoursAt(text, i);
  if (!read || read.to !== i + 3 || !isClock(read)) return undefined;
  const next = text.at(read.to);
  if (
    AMOUNTS.test(next.lower) ||
    (next.glued && /^[.:,\d]/u.test(next.text) && text.at(read.to + 1).glued && text.at(read.to + 1).number !== undefined)
  )
    return undefined;
  if (next.text === 'Uhr') return undefined;
  const colon = text.at(i + 1).text === ':';
  const led = isOne(text, i - 1, 'um', 'gegen') || (colon && isOne(text, i - 1, 'ab'));
  const dated = text.at(i - 1).number !== undefined && text.at(i - 1).text.length === 4 && isDot(text, i - 2) && colon;
  const range = colon && lexeme.text.length === 2 && isDash(text, read.to) && hoursAt(text, read.to + 1)?.to === read.to + 4;
  if (!led && !dated && !range) return undefined;
  if (led && !colon && (next.capital || lexeme.text.length === 1) && next.sentence === lexeme.sentence) return undefined;
  if (next.text === ':' || isOne(text, i - 1, ':')) return undefined;
  const own = time(i, read.to, read);
  if (!range) return [own];
  const second = hoursAt(text, read.to + 1)!;
  if (!isClock(second) || (!led && text.at(second.to).lower !== 'uhr' && !dated)) return undefined;
  return [own, time(read.to + 1, second.to, second)];
};

/** "halb acht", "Viertel nach neun", "Mitternacht". */
export const spokenClock: Parser = (text, i) => {
  if (isOne(text, i, 'halb')) {
    const { cardinal } = text.at(i + 1).word;
    if (
      cardinal === undefined ||
      cardinal < 1 ||
      cardinal > 12 ||
      cardinal % 1 !== 0 ||
      /^ein(?!s$)/u.test(text.at(i + 1).lower) ||
      !isOne(text, i - 1, 'um', 'gegen', 'bis', 'nach', 'vor', 'ab')
    )
      return undefined;
    const to = isOne(text, i + 2, 'uhr') ? i + 3 : i + 2;
    const hour = cardinal === 1 ? 12 : cardinal - 1;
    return [time(i, to, { hour: hour + (hour < 12 ? lateBy(text, to) : 0), minute: 30 })];
  }
  if (isOne(text, i, 'viertel') && isOne(text, i + 1, 'nach', 'vor')) {
    const { cardinal } = text.at(i + 2).word;
    if (cardinal === undefined || cardinal < 1 || cardinal > 12 || cardinal % 1 !== 0) return undefined;
    return [
      time(i, i + 3, isOne(text, i + 1, 'nach') ? { hour: cardinal, minute: 15 } : { hour: (cardinal + 23) % 24, minute: 45 }),
    ];
  }
  // "um viertel acht" (7.15), "um dreiviertel acht" (7.45): Austria, South Tyrol, the south and east of Germany.
  const quarter = isOne(text, i, 'viertel') ? 15 : isOne(text, i, 'dreiviertel') ? 45 : undefined;
  if (quarter !== undefined) {
    const three = quarter === 15 && isOne(text, i - 1, 'drei');
    const from = three ? i - 1 : i;
    const { cardinal } = text.at(i + 1).word;
    if (cardinal === undefined || cardinal < 1 || cardinal > 12 || cardinal % 1 !== 0 || text.at(i + 2).capital) return undefined;
    if (!isOne(text, from - 1, 'um', 'gegen', 'bis', 'ab')) return undefined;
    return [time(from, i + 2, { hour: (cardinal + 11) % 12 || 12, minute: three ? 45 : quarter })];
  }
  if (text.at(i).text === 'Mitternacht' && isOne(text, i - 1, 'um', 'gegen', 'nach', 'vor', 'bis', 'ab', 'seit', 'kurz')) {
    return [{ from: i, to: i + 1, type: 'TIME', date: SAME_DAY, clock: { hour: 24, minute: 0 } }];
  }
  return undefined;
};
