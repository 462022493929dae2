import type { CivilDay } from './calendar.ts';
import type { TimeMention } from './mention.ts';
import { isNarrative, type MentionsInPlace, sideRemarks } from './narrative.ts';
import { shiftDay, timeValue, timexValue } from './point.ts';
import { backToChapter, openChapter } from './resolvers/chapter.ts';
import { sameDay } from './resolvers/clock-day.ts';
import { resolveDate } from './resolvers/date.ts';
import { remember, type State } from './resolvers/state.ts';
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
  for (const { start, mentions, heading } of all) {
    if (!state.narrative) state.day = undefined;
    else backToChapter(state);
    state.base = undefined;
    state.frame = undefined;
    for (let i = 0; i < mentions.length; i++) {
      const m = mentions[i]!;
      state.sentence = m.sentence;
      result.push(expression(m, start, state, mentions, i));
      state.index++;
    }
    if (heading && state.narrative) openChapter(mentions, state);
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
