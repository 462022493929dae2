import type { CalendarForm } from './mention.ts';
import { isDash, isOne, type Parsed, type Text } from './parsers/parser.ts';

/**
 * Refiners, in the order they run: a part of the day takes the date it belongs to ("Morgen des 22. Juni"); then what is listed shares
 * the year named last ("Mai/Juni 1940"), since the part of the day has to be out of the way for that.
 */
export function refine(text: Text, parsed: readonly Parsed[]): Parsed[] {
  return shareYears(text, joinDayParts(text, parsed));
}

function joinDayParts(text: Text, parsed: readonly Parsed[]): Parsed[] {
  const result: Parsed[] = [];
  for (let i = 0; i < parsed.length; i++) {
    const part = parsed[i]!;
    const date = parsed[i + 1];
    // "in der Nacht auf den 28. Juli": the date says which night; the night alone would be another day's.
    if (part.dayPart === 'NI' && part.date?.kind === 'same-day' && date && hasDay(date) && leadsTo(text, part.to, date.from))
      continue;
    if (
      part.dayPart &&
      part.date?.kind === 'same-day' &&
      date?.type === 'DATE' &&
      date.date &&
      (date.date.kind === 'weekday' || (date.date.kind === 'calendar' && date.date.day !== undefined))
    ) {
      const gap = date.from - part.to;
      const night = part.dayPart === 'NI' && date.date.kind === 'weekday' && isOne(text, part.to, 'von', 'vom');
      if (gap === 1 && (night || isOne(text, part.to, 'des', date.date.kind === 'calendar' ? 'vom' : 'des'))) {
        result.push({ ...date, from: part.from, type: 'TIME', dayPart: part.dayPart });
        i++;
        continue;
      }
    }
    if (
      part.type === 'DATE' &&
      date &&
      date.type === 'SET' &&
      date.value?.startsWith('XXXX-XX-XXT') &&
      date.from === part.to &&
      part.date &&
      hasDay(part)
    ) {
      result.push({ ...part, to: date.to, type: 'TIME', dayPart: date.value.slice(-2) as NonNullable<Parsed['dayPart']> });
      i++;
      continue;
    }
    result.push(part);
  }
  return result;
}

/** Whether only "auf den", "zum", "zu", "zum gestrigen" stands between. */
function leadsTo(text: Text, from: number, to: number): boolean {
  if (to > from + 1 && text.at(to - 1).word.deictic !== undefined) return leadsTo(text, from, to - 1);
  if (to <= from || to - from > 2 || !isOne(text, from, 'auf', 'zum', 'zu')) return false;
  return to - from === 1 || isOne(text, from + 1, 'den', 'dem');
}

function hasDay(p: Parsed): boolean {
  return (p.date?.kind === 'calendar' && p.date.day !== undefined) || p.date?.kind === 'weekday' || p.date?.kind === 'deictic';
}

const JOINTS = new Set([
  'und',
  'oder',
  'sowie',
  'bis',
  'zum',
  'auf',
  'den',
  'dem',
  '/',
  ',',
  'vom',
  'im',
  'am',
  'der',
  'beziehungsweise',
]);

/** Whether only joining words stand between two expressions. */
function areJoined(text: Text, a: Parsed, b: Parsed): 'list' | 'range' | undefined {
  if (b.from - a.to > 3 || b.from <= a.to) return undefined;
  // "zwischen Januar und März"
  let range = isOne(text, a.from - 1, 'zwischen') || isOne(text, a.from - 2, 'zwischen');
  for (let i = a.to; i < b.from; i++) {
    if (isDash(text, i) || isOne(text, i, 'bis')) range = true;
    // A dateline's dash is followed by a new sentence: "3. Juni 2026 – Am Freitag".
    else if (!JOINTS.has(text.at(i).lower) || text.at(i).capital) return undefined;
  }
  return range ? 'range' : 'list';
}

function shareYears(text: Text, parsed: readonly Parsed[]): Parsed[] {
  const result = [...parsed];
  for (let i = result.length - 2; i >= 0; i--) {
    const a = result[i]!;
    const b = result[i + 1]!;
    const joint = areJoined(text, a, b);
    if (!joint) continue;
    const first = a.date;
    const second = b.date;
    if (joint === 'range' && !a.rangeWith && a.type === b.type) result[i] = { ...a, rangeWith: 'next' };
    if (
      first?.kind === 'calendar' &&
      first.year === undefined &&
      second?.kind === 'calendar' &&
      second.year !== undefined &&
      first.month !== undefined &&
      second.month !== undefined
    ) {
      const back = joint === 'range' && first.month > second.month ? 1 : 0;
      const date: CalendarForm = { ...first, year: second.year - back, ...(second.bc && { bc: true }) };
      result[i] = { ...result[i]!, date };
    } else if (first?.kind === 'season' && first.year === undefined && second?.kind === 'season' && second.year !== undefined) {
      result[i] = { ...result[i]!, date: { ...first, year: second.year } };
    }
  }
  return result;
}
