import { addMonths, type CivilDay } from './calendar.ts';
import type { DateForm, TimeMention } from './mention.ts';
import { isNarrative, type MentionsInPlace, sideRemarks } from './narrative.ts';
import { dayOf, shiftDay, timeValue, timexValue } from './point.ts';
import { backToChapter, isHeading, openChapter } from './resolvers/chapter.ts';
import { sameDay } from './resolvers/clock-day.ts';
import { resolveDate } from './resolvers/date.ts';
import { clockOfPart } from './resolvers/evening.ts';
import { afterOpening, weekendOfDates } from './resolvers/neighbours.ts';
import { remember } from './resolvers/remember.ts';
import type { Resolved, State } from './resolvers/state.ts';
import type { TimeExpression } from './time-expression.ts';
import type { DayPart } from './word.ts';

/** Resolves all mentions in the order of the text. Linear. */
export function resolveMentions(
  all: readonly MentionsInPlace[],
  article: CivilDay | undefined,
  region: string | undefined,
): TimeExpression[] {
  const state: State = {
    article,
    region,
    aside: sideRemarks(all),
    narrative: isNarrative(all, article),
    opened: undefined,
    chapter: undefined,
    told: undefined,
    toldHere: false,
    side: undefined,
    years: [],
    stated: undefined,
    statedAt: Number.NEGATIVE_INFINITY,
    day: undefined,
    base: undefined,
    daySentence: -9,
    frame: undefined,
    sentence: 0,
    index: 0,
  };
  const result: TimeExpression[] = [];
  for (const { start, mentions, text } of all) {
    if (!state.narrative) state.day = undefined;
    else backToChapter(state);
    state.base = undefined;
    state.toldHere = false;
    state.side = undefined;
    state.opened = undefined;
    state.frame = undefined;
    state.years = yearsAround(state, mentions);
    for (let i = 0; i < mentions.length; i++) {
      const m = mentions[i]!;
      state.sentence = m.sentence;
      const silent = state.narrative && m.date?.kind === 'reference' && m.date.ofTale;
      if (!silent) result.push(expression(m, start, state, mentions, i));
      state.index++;
    }
    if (state.narrative && isHeading(text)) openChapter(text, mentions, state);
  }
  return result;
}

/** How many of the years stated before a paragraph are kept. */
const KEPT_YEARS = 4;

/** The years that a paragraph states or counts back to ("vor 70 Jahren"), and those stated last before it. */
function yearsAround({ years, article }: State, mentions: readonly TimeMention[]): readonly number[] {
  const own = mentions.flatMap(({ date, distance }) => {
    if (distance?.unit === 'Y' && !distance.through && article && distance.amount % 1 === 0)
      return [article.year + distance.sign * distance.amount];
    const year = date && 'year' in date ? date.year : undefined;
    return year === undefined ? [] : [year];
  });
  return own.length === 0 ? years : [...years.slice(-KEPT_YEARS), ...own];
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** Field by field, since this runs for every time of the article on every change. */
function expression(m: TimeMention, start: number, state: State, mentions: readonly TimeMention[], i: number): TimeExpression {
  const time: Writable<TimeExpression> = {
    start: m.start + start,
    end: m.end + start,
    type: m.type,
    value: m.value ?? 'XXXX',
    certain: true,
    basis: 'stated',
  };
  const { date } = m;
  if (m.type === 'DURATION' || m.type === 'SET' || !date) {
    if (m.type === 'SET' && isOfToldDay(m, state)) {
      time.type = 'TIME';
      time.value = timeValue(timexValue(state.day!), undefined, m.value!.slice(-2) as DayPart);
      time.certain = false;
      time.basis = 'earlier-anchor';
      return time;
    }
    const point = m.distance && pointOfDistance(m.distance, state);
    if (m.times !== undefined) time.times = m.times;
    if (point !== undefined) {
      time.point = point;
      if (m.distance?.through) time.through = true;
    }
    return time;
  }
  if (m.phase) time.phase = m.phase;
  if (m.rangeWith === 'next') time.opensRange = true;
  if (date.kind === 'calendar' && date.weekday !== undefined) time.weekday = date.weekday;
  if (pointsAhead(m)) time.ahead = true;
  if (m.impossible) {
    time.impossible = m.impossible;
    if (date.kind === 'calendar') return open(time, timexValue(date.year === undefined ? {} : { year: date.year }));
  }
  const resolved = resolve(m, date, state, mentions, i);
  const { point, fixed, hint } = resolved;
  time.basis = resolved.basis;
  time.certain = resolved.certain;
  if (m.clock || m.dayPart) time.value = timeValue(point && timexValue(point), clockOfPart(m, mentions, i), m.dayPart);
  else if (m.type === 'TIME') return open(time, 'XXXX-XX-XXTXX:XX');
  else if (hint !== undefined) {
    time.value = 'XXXX-XX-XX';
    time.basis = 'stated';
    time.point = hint;
  } else time.value = fixed ?? timexValue(point ?? {});
  return time;
}

/** Whether a mention says by its own words that it lies ahead. */
function pointsAhead({ date }: TimeMention): boolean {
  if (date?.kind === 'weekday' || date?.kind === 'weekend' || date?.kind === 'season') return (date.shift ?? 0) > 0;
  if (date?.kind === 'deictic') return date.days > 0;
  return date?.kind === 'shifted' && date.from !== 'told' && date.by > 0;
}

/** "Am Freitag fand nachmittags …": a part of the day that is told of one day is no habit. */
function isOfToldDay({ value, direction, sentence }: TimeMention, { day, daySentence }: State): boolean {
  if (direction !== 'past' || sentence !== daySentence || !value?.startsWith('XXXX-XX-XXT')) return false;
  return dayOf(day) !== undefined;
}

function open(time: Writable<TimeExpression>, value: string): TimeExpression {
  time.value = value;
  time.certain = false;
  time.basis = 'open';
  return time;
}

function resolve(m: TimeMention, date: DateForm, state: State, mentions: readonly TimeMention[], i: number): Resolved {
  const found =
    date.kind === 'same-day'
      ? sameDay(m, state, mentions, i)
      : (weekendOfDates(m, state, mentions[i + 1]) ?? resolveDate(date, m.direction, state));
  const resolved = afterOpening(m, found, state);
  remember(m, resolved, state);
  state.opened = m.rangeWith === 'next' ? resolved.point : undefined;
  return resolved;
}

function pointOfDistance(distance: NonNullable<TimeMention['distance']>, state: State): string | undefined {
  const base = state.narrative ? undefined : state.article;
  if (!base || distance.unit === 'H' || distance.unit === 'MIN' || distance.unit === 'S') return undefined;
  if (distance.amount % 1 !== 0) {
    // "vor eineinhalb Jahren" is as fine as the year.
    const months = distance.unit === 'Y' ? Math.round(distance.sign * distance.amount * 12) : undefined;
    return months === undefined ? undefined : timexValue({ year: addMonths(base, months).year });
  }
  return timexValue(shiftDay(base, distance.unit, distance.sign * distance.amount));
}
