import { addDays, type CivilDay, isoWeek, toDayNumber, weekdayOf } from './calendar.ts';
import { holidayDay } from './holidays.ts';
import { hasDay, listedBefore } from './listed-days.ts';
import type { DateForm, Direction, TimeMention } from './mention.ts';
import { isNarrative, type MentionsInPlace, sideRemarks } from './narrative.ts';
import { dayOf, firstDayOf, type Point, pointOfDay, shiftDay, shiftPoint, timeValue, timexValue } from './point.ts';
import type { TimeBasis, TimeExpression } from './time-expression.ts';
import type { Season } from './words.ts';

interface Resolved {
  readonly point?: Point;
  /** Instead of a point: PAST_REF and the like. */
  readonly fixed?: string;
  readonly basis: TimeBasis;
  readonly certain: boolean;
  /** A value to show where the TIMEX3 value cannot hold it. */
  readonly hint?: string;
}

/** What the text has told so far; the resolver's only state. */
interface State {
  readonly article: CivilDay | undefined;
  readonly region: string | undefined;
  /** Mentions whose year is a side remark, which the tale does not follow. */
  readonly aside: ReadonlySet<number>;
  /** The text tells history: years far from the article's, no "gestern". */
  readonly narrative: boolean;
  /** The last date told that has a year. */
  told: Point | undefined;
  /** The year was stated (not implied) at `toldAt`, an index that counts mentions. */
  statedAt: number;
  /** Year, or finer, of the last date stated with its year. */
  stated: Point | undefined;
  /** The last day told in this paragraph, for clock times. */
  day: Point | undefined;
  /** The last day stated by number in this paragraph, for "in der dritten Woche". */
  base: Point | undefined;
  daySentence: number;
  /** The year that a sentence is set in: "Im kommenden Jahr soll sie vom 21. bis 24. Januar dauern". */
  frame: { readonly year: number; readonly sentence: number } | undefined;
  /** Sentence of the mention at hand. */
  sentence: number;
  index: number;
}

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
    told: undefined,
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
  for (const { start, mentions } of all) {
    if (!state.narrative) state.day = undefined;
    state.base = undefined;
    state.frame = undefined;
    for (let i = 0; i < mentions.length; i++) {
      const m = mentions[i]!;
      state.sentence = m.sentence;
      result.push(expression(m, start, state, mentions, i));
      state.index++;
    }
  }
  return result;
}

function expression(m: TimeMention, start: number, state: State, mentions: readonly TimeMention[], i: number): TimeExpression {
  const span = { start: m.start + start, end: m.end + start, type: m.type };
  if (m.type === 'DURATION' || m.type === 'SET' || !m.date) {
    const point = m.distance && pointOfDistance(m.distance, state);
    return { ...span, value: m.value ?? 'XXXX', certain: true, basis: 'stated', ...(point && { point }) };
  }
  const extra = {
    ...(m.phase && { phase: m.phase }),
    ...(m.rangeWith === 'next' && { opensRange: true }),
    ...(m.date.kind === 'calendar' && m.date.weekday !== undefined && { weekday: m.date.weekday }),
    ...(m.impossible && { impossible: m.impossible }),
  };
  if (m.impossible && m.date.kind === 'calendar') {
    return {
      ...span,
      ...extra,
      value: timexValue({ ...(m.date.year !== undefined && { year: m.date.year }) }),
      certain: false,
      basis: 'open',
    };
  }
  const resolved = m.date.kind === 'same-day' ? sameDay(m, state, mentions, i) : resolveDate(m.date, m.direction, state);
  remember(m, resolved, state);
  const { basis, certain } = resolved;
  if (m.clock || m.dayPart) {
    const value = resolved.point && timexValue(resolved.point);
    const night = m.clock?.hour === 24 ? { ...m.clock } : m.clock;
    return { ...span, ...extra, value: timeValue(value, night, m.dayPart), certain, basis };
  }
  if (m.type === 'TIME') return { ...span, ...extra, value: 'XXXX-XX-XXTXX:XX', certain: false, basis: 'open' };
  if (resolved.hint) return { ...span, ...extra, value: 'XXXX-XX-XX', certain, basis: 'stated', point: resolved.hint };
  return { ...span, ...extra, value: resolved.fixed ?? timexValue(resolved.point ?? {}), certain, basis };
}

function pointOfDistance(distance: NonNullable<TimeMention['distance']>, state: State): string | undefined {
  const base = state.narrative ? undefined : state.article;
  if (!base || distance.unit === 'H' || distance.unit === 'MIN' || distance.unit === 'S' || distance.amount % 1 !== 0)
    return undefined;
  const point =
    distance.unit === 'W'
      ? shiftDay(base, 'W', distance.sign * distance.amount)
      : shiftDay(base, distance.unit, distance.sign * distance.amount);
  return timexValue(point);
}

/** Keeps what later mentions count from. A range's or list's last day counts, as the last told. */
function remember(m: TimeMention, resolved: Resolved, state: State): void {
  const { point } = resolved;
  if (!point) return;
  // A day without its year can be counted on from as well: the 12th of January, "am nächsten Tag" the 13th.
  if (point.year === undefined && point.month !== undefined && point.day !== undefined) state.told = point;
  if (m.date?.kind === 'shifted' && m.date.unit === 'Y' && !m.date.inner && point.year !== undefined && !state.narrative)
    state.frame = { year: point.year, sentence: m.sentence };
  if (point.year !== undefined && point.decade === undefined) {
    // A look back ("am Tag zuvor") does not move the tale; the next such look counts from the same day.
    if (state.aside.has(state.index) && state.told !== undefined) return;
    if (m.date?.kind !== 'shifted' || m.date.from !== 'told' || m.date.by >= 0) state.told = point;
    if (m.date?.kind === 'calendar' && m.date.year !== undefined) {
      state.stated = point;
      state.statedAt = state.index;
    }
  }
  if ((point.day !== undefined || point.weekday !== undefined) && m.date?.kind !== 'same-day') {
    state.day = point;
    state.daySentence = m.sentence;
    if (m.date?.kind === 'calendar') state.base = point;
  }
}

const open = (point: Point): Resolved => ({ point, basis: 'open', certain: false });

function resolveDate(form: DateForm, direction: Direction, state: State): Resolved {
  switch (form.kind) {
    case 'calendar':
      return resolveCalendar(form, direction, state);
    case 'deictic':
      return resolveDeictic(form.days, form.nowadays ?? false, state);
    case 'weekday':
      return resolveWeekday(form, direction, state);
    case 'shifted':
      return resolveShifted(form, direction, state);
    case 'season': {
      if (form.year !== undefined)
        return { point: { year: form.year, season: form.season, ...(form.bc && { bc: true }) }, basis: 'stated', certain: true };
      return implied(resolveSeason(form.season, form.shift, direction, state), state, { season: form.season });
    }
    case 'part': {
      const part = { kind: form.part, index: form.index };
      if (form.year !== undefined) return { point: { year: form.year, part }, basis: 'stated', certain: true };
      const year = contextYear(state);
      if (year === undefined) return open({ part });
      let by: number = form.shift ?? 0;
      // "im vierten Quartal stieg …" in January is last year's.
      if (!state.narrative && state.article && form.shift === undefined && direction === 'past') {
        const first = firstDayOf({ year, part })!;
        if (toDayNumber(first) > toDayNumber(state.article)) by = -1;
      }
      return implied({ year: year + by, part }, state, { part });
    }
    case 'week': {
      if (form.year !== undefined) return { point: { year: form.year, week: form.week }, basis: 'stated', certain: true };
      const year = contextYear(state);
      return year === undefined ? open({ week: form.week }) : implied({ year, week: form.week }, state, {});
    }
    case 'weekend':
      return resolveWeekend(form.shift, direction, state);
    case 'decade': {
      if (form.bc || form.century)
        return { point: { decade: form.decade, ...(form.bc && { bc: true }) }, basis: 'stated', certain: true };
      const around = state.narrative ? (state.told?.year ?? state.article?.year) : state.article?.year;
      const century = state.narrative && around !== undefined && around >= 1500 && around < 1900 ? Math.floor(around / 100) : 19;
      return { point: { decade: century * 10 + form.decade }, basis: 'year-of-article', certain: false };
    }
    case 'century':
      return { point: { century: form.century, ...(form.bc && { bc: true }) }, basis: 'stated', certain: true };
    case 'holiday':
      return resolveHoliday(form.holiday, form.year, direction, state);
    case 'nth': {
      // The first week is the week of the day told last; a day that is counted has no day to count from that is sure.
      const from = form.unit === 'W' ? dayOf(state.base) : undefined;
      if (!from) return open({});
      return { point: shiftDay(from, 'W', form.index - 1), basis: 'earlier-anchor', certain: false };
    }
    case 'years':
      return { ...open({}), hint: String(form.first) };
    case 'reference':
      return { fixed: form.reference, basis: 'stated', certain: true };
    default:
      return open({});
  }
}

function contextYear(state: State): number | undefined {
  return state.narrative ? (state.told?.bc ? undefined : (state.told?.year ?? state.article?.year)) : state.article?.year;
}

function implied(point: Point | undefined, state: State, otherwise: Point): Resolved {
  if (!point) return open(otherwise);
  return { point, basis: state.narrative ? 'earlier-anchor' : 'year-of-article', certain: false };
}

function resolveDeictic(days: number, nowadays: boolean, state: State): Resolved {
  if (nowadays || (days === 0 && state.narrative)) return { fixed: 'PRESENT_REF', basis: 'stated', certain: true };
  if (!state.article) return open({});
  return { point: pointOfDay(addDays(state.article, days)), basis: 'article-date', certain: true };
}

/** How many mentions a year stated in news stays the year of the dates that follow it. */
const CARRY = 2;

function resolveCalendar(form: Extract<DateForm, { kind: 'calendar' }>, direction: Direction, state: State): Resolved {
  const own: Point = {
    ...(form.bc && { bc: true }),
    ...(form.year !== undefined && { year: form.year }),
    ...(form.month !== undefined && { month: form.month }),
    ...(form.day !== undefined && { day: form.day }),
  };
  if (form.year !== undefined) return { point: own, basis: 'stated', certain: true };
  const month = form.month!;
  if (state.narrative) {
    const { told } = state;
    if (told?.year !== undefined)
      return {
        point: { ...own, ...(told.bc && { bc: true }), year: narrativeYear(told, month, form.day, state) },
        basis: 'earlier-anchor',
        certain: false,
      };
  }
  if (!state.narrative && state.frame?.sentence === state.sentence && form.weekday === undefined)
    return { point: { ...own, year: state.frame.year }, basis: 'earlier-anchor', certain: false };
  const carried = carriedYear(month, form.day, direction, state);
  if (carried !== undefined) return { point: { ...own, year: carried }, basis: 'earlier-anchor', certain: false };
  if (!state.article) return open(own);
  return {
    point: { ...own, year: nearestYear(month, form.day, form.weekday, direction, state.article) },
    basis: 'year-of-article',
    certain: false,
  };
}

/** The year of a month (and day) told after `told`: the same year, or the next where the tale has passed on to its end. */
function narrativeYear(told: Point, month: number, _day: number | undefined, _state: State): number {
  const year = told.year!;
  if (told.bc || told.month === undefined) return year;
  if (told.month - month >= 10) return year + 1;
  return year;
}

/** In news: a year stated just before, in the past tense, is carried to the dates right after it ("im März 1992 …, im April …"). */
function carriedYear(month: number, day: number | undefined, direction: Direction, state: State): number | undefined {
  const { stated, article } = state;
  if (!stated || stated.bc || stated.year === undefined || stated.month === undefined || state.index - state.statedAt > CARRY)
    return undefined;
  if (!article) return month - stated.month >= 0 ? stated.year : stated.month - month >= 9 ? stated.year + 1 : stated.year;
  if (direction !== 'past' || stated.year >= article.year || day !== undefined) return undefined;
  return month >= stated.month ? stated.year : undefined;
}

/** The year that brings a month (and day) nearest to the article's day, its tense being worth some months of distance. */
function nearestYear(
  month: number,
  day: number | undefined,
  weekday: number | undefined,
  direction: Direction,
  article: CivilDay,
): number {
  const today = toDayNumber(article);
  let best = article.year;
  let least = Number.POSITIVE_INFINITY;
  for (const year of [article.year, article.year - 1, article.year + 1]) {
    const from = toDayNumber({ year, month, day: day ?? 1 });
    const to = day === undefined ? from + 29 : from;
    const ahead = from - today;
    const behind = today - to;
    let cost = ahead > 0 ? ahead : behind > 0 ? behind : 0;
    if (direction === 'past' && ahead > 0) cost = cost * 3 + 30;
    else if (direction === 'future' && behind > 0) cost = cost * 2 + 20;
    if (weekday !== undefined && day !== undefined && weekdayOf({ year, month, day }) !== weekday) cost += 400;
    if (cost < least) {
      least = cost;
      best = year;
    }
  }
  return best;
}

function resolveWeekday(form: Extract<DateForm, { kind: 'weekday' }>, direction: Direction, state: State): Resolved {
  const base = state.narrative ? (dayOf(state.told) ?? state.article) : state.article;
  if (!base) return open({ weekday: form.weekday });
  if (form.deictic !== undefined) return { point: pointOfDay(addDays(base, form.deictic)), basis: 'article-date', certain: true };
  const ahead = (form.weekday - weekdayOf(base) + 7) % 7;
  let by: number;
  if (form.shift === -1) by = ahead === 0 ? -7 : ahead - 7;
  else if (form.shift === 1) by = ahead === 0 ? 7 : ahead;
  else if (state.narrative) by = ahead;
  else if (direction === 'future') by = ahead;
  else by = ahead === 0 ? 0 : ahead - 7;
  return { point: pointOfDay(addDays(base, by)), basis: 'weekday-of-article', certain: false };
}

function resolveShifted(form: Extract<DateForm, { kind: 'shifted' }>, direction: Direction, state: State): Resolved {
  const fromTold = form.from === 'told' || (form.from === 'context' && state.narrative);
  let point: Point | undefined;
  let basis: TimeBasis = 'article-date';
  if (fromTold) {
    basis = 'earlier-anchor';
    point = state.told && shiftPoint(state.told, form.unit, form.by);
    if (!point && state.told?.year !== undefined && form.by === 0)
      point = form.unit === 'M' ? undefined : { year: state.told.year };
    if (!point && form.from === 'context' && state.article) point = shiftDay(state.article, form.unit, form.by);
  } else {
    const { stated, article } = state;
    // "1991 erhielt er …; ab Ende des Jahres": the year just stated, if the tense looks back.
    if (
      form.unit === 'Y' &&
      form.by === 0 &&
      !form.inner &&
      direction === 'past' &&
      stated?.year !== undefined &&
      state.index - state.statedAt <= 1 &&
      form.from === 'context'
    ) {
      return { point: { year: stated.year }, basis: 'earlier-anchor', certain: false };
    }
    if (article)
      point =
        form.inner?.kind === 'month' && form.unit === 'M'
          ? nearestMonth(form.inner.month, form.by, article)
          : shiftDay(article, form.unit, form.by);
  }
  if (!point) return open(form.inner?.kind === 'month' ? { month: form.inner.month } : {});
  if (form.inner?.kind === 'month' && form.unit === 'Y') {
    point = { year: point.year!, month: form.inner.month, ...(form.inner.day !== undefined && { day: form.inner.day }) };
  } else if (form.inner?.kind === 'season') point = { year: point.year!, season: form.inner.season };
  return { point, basis, certain: !fromTold };
}

/** "vergangenen Juni", "nächsten März": the last or next month of that name. */
function nearestMonth(month: number, by: number, article: CivilDay): Point {
  const year =
    by < 0 ? (month < article.month ? article.year : article.year - 1) : month > article.month ? article.year : article.year + 1;
  return { year, month };
}

const SEASON_STARTS: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

function resolveSeason(season: Season, shift: -1 | 0 | 1 | undefined, direction: Direction, state: State): Point | undefined {
  if (state.narrative && state.told?.year !== undefined)
    return { year: state.told.year, season, ...(state.told.bc && { bc: true }) };
  const { article } = state;
  if (!article) return undefined;
  const start = SEASON_STARTS[season];
  // A winter is named for the year in which most texts stand that speak of it: the year of writing.
  const now = article.month >= start && (article.month < start + 3 || season === 'WI');
  let { year } = article;
  if (shift === -1 && (now || article.month < start)) year--;
  else if (shift === 1 && (now || article.month >= start + 3)) year++;
  else if (shift === undefined && direction === 'past' && season !== 'WI' && article.month < start) year--;
  else if (shift === undefined && direction === 'future' && season !== 'WI' && article.month >= start + 3) year++;
  return { year, season };
}

function resolveWeekend(shift: -1 | 0 | 1 | undefined, direction: Direction, state: State): Resolved {
  const base = (state.narrative && shift === undefined ? dayOf(state.told) : undefined) ?? state.article;
  if (!base) return open({ weekend: true });
  const { year, week } = isoWeek(base);
  const weekday = weekdayOf(base);
  // Up to Wednesday the weekend looked back on is the last one.
  const back = shift === -1 || (shift === undefined && direction !== 'future' && weekday < 6);
  if (back) {
    const past = isoWeek(addDays(base, weekday >= 6 && shift === -1 ? -7 : -weekday));
    return { point: { year: past.year, week: past.week, weekend: true }, basis: 'weekday-of-article', certain: false };
  }
  if (shift === 1 && weekday >= 6) {
    const next = isoWeek(addDays(base, 7));
    return { point: { year: next.year, week: next.week, weekend: true }, basis: 'weekday-of-article', certain: false };
  }
  return { point: { year, week, weekend: true }, basis: 'weekday-of-article', certain: false };
}

function resolveHoliday(id: string, year: number | undefined, direction: Direction, state: State): Resolved {
  const stated = year !== undefined;
  const base = state.narrative ? (state.told?.year ?? state.article?.year) : state.article?.year;
  const around = year ?? base;
  if (around === undefined) {
    // The same date each year can be shown without its year.
    const a = holidayDay(id, 2001, state.region)!;
    const b = holidayDay(id, 2008, state.region)!;
    return open(a.month === b.month && a.day === b.day ? { month: a.month, day: a.day } : {});
  }
  let day = holidayDay(id, around, state.region);
  if (!day) return open({});
  if (!stated && !state.narrative && state.article) {
    day = holidayDay(id, nearestYear(day.month, day.day, undefined, direction, state.article), state.region) ?? day;
  }
  return {
    point: pointOfDay(day),
    basis: stated ? 'stated' : state.narrative ? 'earlier-anchor' : 'year-of-article',
    certain: stated,
  };
}

/** The day of a clock time or part of the day: one named in the same sentence, else the last named, else the article's. */
function sameDay(m: TimeMention, state: State, mentions: readonly TimeMention[], i: number): Resolved {
  if (listedBefore(mentions, i)) return { basis: 'open', certain: false };
  // "um 20 Uhr am Samstag": a day right after, where the sentence has named none before.
  const next = mentions[i + 1];
  const named = state.day !== undefined && state.daySentence === m.sentence;
  if (
    !named &&
    next?.type === 'DATE' &&
    next.sentence === m.sentence &&
    next.date &&
    hasDay(next.date) &&
    next.start - m.end < 6
  ) {
    return { ...resolveDate(next.date, next.direction, state), certain: false };
  }
  // The pluperfect looks back from what was told before, also in another paragraph.
  if (m.before && !named && !state.narrative && dayOf(state.told))
    return { point: state.told!, basis: 'earlier-anchor', certain: false };
  // In the same sentence the day holds; beyond it only where a verb carries the tale on, not in a list of events.
  const near =
    m.sentence === state.daySentence || (m.direction !== undefined && m.sentence - state.daySentence <= 2) || state.narrative;
  if (state.day && near) return { point: state.day, basis: 'earlier-anchor', certain: false };
  if (state.narrative || !state.article)
    return state.told?.day !== undefined
      ? { point: state.told, basis: 'earlier-anchor', certain: false }
      : { basis: 'open', certain: false };
  return { point: pointOfDay(state.article), basis: 'article-date', certain: false };
}
