import type { DateForm, TimeMention } from '../mention.ts';
import { dayOf, pointOfDay } from '../point.ts';
import { resolveDate } from './date.ts';
import type { Resolved, State } from './state.ts';

/** The day of a clock time or part of the day: one named in the same sentence, else the last named, else the article's. */
export function sameDay(m: TimeMention, state: State, mentions: readonly TimeMention[], i: number): Resolved {
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

/** Whether a form names a day, so that a clock time beside it is that day's. */
export function hasDay(form: DateForm): boolean {
  return (
    (form.kind === 'calendar' && form.day !== undefined) ||
    form.kind === 'weekday' ||
    (form.kind === 'deictic' && !form.nowadays) ||
    form.kind === 'holiday'
  );
}

/** How many times of the day may follow a list of days, each with that list for its day. */
const LISTED = 20;

/** "25. und 26. August von 10–18 Uhr": the time holds for each day of a list, so no one day is its own. */
export function listedBefore(mentions: readonly TimeMention[], i: number): boolean {
  let k = i - 1;
  while (k >= 0 && k > i - LISTED && mentions[k]!.type === 'TIME' && mentions[k]!.sentence === mentions[i]!.sentence) k--;
  const last = mentions[k];
  const before = mentions[k - 1];
  if (last?.type === 'SET' && last.sentence === mentions[i]!.sentence) return true;
  if (last && before && last.date?.kind === 'weekday' && before.rangeWith === 'next' && last.sentence === mentions[i]!.sentence)
    return true;
  if (!last || !before || last.type !== 'DATE' || before.type !== 'DATE' || last.sentence !== mentions[i]!.sentence) return false;
  return (
    last.date?.kind === 'calendar' &&
    before.date?.kind === 'calendar' &&
    last.date.day !== undefined &&
    before.date.day !== undefined &&
    last.start - before.end < 8
  );
}
