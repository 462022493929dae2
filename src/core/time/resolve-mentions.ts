import { addDays, type CivilDay, isoWeek, toDayNumber, weekdayOf } from './calendar.ts';
import type { TimeMention } from './mention.ts';
import { isNarrative, type MentionsInPlace, sideRemarks } from './narrative.ts';
import { dayOf, pointOfDay, shiftDay, timeValue, timexValue } from './point.ts';
import { backToChapter, isHeading, openChapter } from './resolvers/chapter.ts';
import { sameDay } from './resolvers/clock-day.ts';
import { resolveDate } from './resolvers/date.ts';
import { type Resolved, remember, type State } from './resolvers/state.ts';
import type { TimeExpression } from './time-expression.ts';

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
    state.frame = undefined;
    for (let i = 0; i < mentions.length; i++) {
      const m = mentions[i]!;
      state.sentence = m.sentence;
      const silent = state.narrative && m.date?.kind === 'reference' && m.date.ofTale;
      if (!silent) result.push(expression(m, start, state, mentions, i));
      state.index++;
    }
    if (state.narrative && isHeading(text)) openChapter(mentions, state);
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
  const found =
    m.date.kind === 'same-day'
      ? sameDay(m, state, mentions, i)
      : (weekendOfDates(m, state, mentions[i + 1]) ?? resolveDate(m.date, m.direction, state));
  const resolved = afterOpening(m, found, state);
  remember(m, resolved, state);
  state.opened = m.rangeWith === 'next' ? resolved.point : undefined;
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

/** "am Wochenende 3./4. Juli": the days beside it say which. */
function weekendOfDates({ date, end, sentence }: TimeMention, state: State, next: TimeMention | undefined): Resolved | undefined {
  if (date?.kind !== 'weekend' || next?.date?.kind !== 'calendar' || next.sentence !== sentence || next.start - end > 8)
    return undefined;
  const { point } = resolveDate(next.date, next.direction, state);
  const day = dayOf(point);
  if (!day || weekdayOf(day) < 5) return undefined;
  const { year, week } = isoWeek(day);
  return { point: { year, week, weekend: true }, basis: 'earlier-anchor', certain: false };
}

/** The end of a range whose year or week was implied lies after its beginning: "von Oktober bis Mai", "Dienstag bis Sonntag". */
function afterOpening({ date }: TimeMention, found: Resolved, { opened }: State): Resolved {
  const { point } = found;
  if (!opened || !point || point.year === undefined || opened.year === undefined || point.bc || found.certain) return found;
  const first = dayOf(opened);
  const last = dayOf(point);
  if (date?.kind === 'weekday' && first && last) {
    const behind = toDayNumber(first) - toDayNumber(last);
    return behind > 0 && behind < 14 ? { ...found, point: pointOfDay(addDays(last, 7 * Math.ceil(behind / 7))) } : found;
  }
  const early =
    point.month !== undefined && opened.month !== undefined && point.year === opened.year && point.month < opened.month;
  return date?.kind === 'calendar' && early ? { ...found, point: { ...point, year: point.year + 1 } } : found;
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
