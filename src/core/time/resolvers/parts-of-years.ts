import { toDayNumber } from '../calendar.ts';
import type { DateForm, Direction } from '../mention.ts';
import { firstDayOf, type Point } from '../point.ts';
import type { Season, Shift } from '../word.ts';
import { contextYear, implied, open, type Resolved, type State } from './state.ts';

/** "im Sommer", "im Winter 1940". */
export function resolveSeason(form: Extract<DateForm, { kind: 'season' }>, direction: Direction, state: State): Resolved {
  if (form.year !== undefined)
    return { point: { year: form.year, season: form.season, ...(form.bc && { bc: true }) }, basis: 'stated', certain: true };
  return implied(impliedSeason(form.season, form.shift, direction, state), state, { season: form.season });
}

const SEASON_STARTS: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };

function impliedSeason(season: Season, shift: Shift | undefined, direction: Direction, state: State): Point | undefined {
  if (state.narrative && state.told?.year !== undefined)
    return { year: state.told.year, season, ...(state.told.bc && { bc: true }) };
  const { article } = state;
  if (!article) return undefined;
  const start = SEASON_STARTS[season];
  // A winter is named for the year in which most texts stand that speak of it: the year of writing.
  const now = article.month >= start && (article.month < start + 3 || season === 'WI');
  let { year } = article;
  const further = shift === undefined ? 0 : Math.trunc(shift / 2);
  year += further;
  if (shift !== undefined && shift < 0 && (now || article.month < start)) year--;
  else if (shift !== undefined && shift > 0 && (now || article.month >= start + 3)) year++;
  else if (shift === undefined && direction === 'past' && season !== 'WI' && article.month < start) year--;
  else if (shift === undefined && direction === 'future' && season !== 'WI' && article.month >= start + 3) year++;
  return { year, season };
}

/** "im dritten Quartal", "der zweiten Jahreshälfte". */
export function resolvePart(form: Extract<DateForm, { kind: 'part' }>, direction: Direction, state: State): Resolved {
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

/** "Kalenderwoche 12". */
export function resolveWeek(form: Extract<DateForm, { kind: 'week' }>, state: State): Resolved {
  if (form.year !== undefined) return { point: { year: form.year, week: form.week }, basis: 'stated', certain: true };
  const year = contextYear(state);
  return year === undefined ? open({ week: form.week }) : implied({ year, week: form.week }, state, {});
}
