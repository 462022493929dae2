import type { CivilDay } from '../calendar.ts';
import type { DateForm, Direction } from '../mention.ts';
import { type Point, shiftDay, shiftPoint } from '../point.ts';
import type { TimeBasis } from '../time-expression.ts';
import { contextYear, open, type Resolved, type State } from './state.ts';

export function resolveShifted(form: Extract<DateForm, { kind: 'shifted' }>, direction: Direction, state: State): Resolved {
  const long = longUnit(form, state);
  if (long) return { point: long, basis: 'article-date', certain: true };
  const fromTold = form.from === 'told' || (form.from === 'context' && state.narrative);
  let point: Point | undefined;
  let basis: TimeBasis = 'article-date';
  if (fromTold) {
    basis = 'earlier-anchor';
    const told = state.side?.sentence === state.sentence && form.by > 0 ? state.side.point : state.told;
    point = told && shiftPoint(told, form.unit, form.by);
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
      !form.these &&
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
  const ofYear = { year: point.year!, ...(point.bc && { bc: true as const }) };
  const { inner } = form;
  if (inner?.kind === 'month' && form.unit === 'Y')
    point = { ...ofYear, month: inner.month, ...(inner.day !== undefined && { day: inner.day }) };
  else if (inner?.kind === 'season') point = { ...ofYear, season: inner.season };
  return { point, basis, certain: !fromTold };
}

/** "im vorigen Jahrhundert", "im nächsten Jahrzehnt", which are no year; not "Jahrzehnte später". */
function longUnit({ unit, by, from }: Extract<DateForm, { kind: 'shifted' }>, state: State): Point | undefined {
  const year = from === 'context' ? contextYear(state) : undefined;
  if (year === undefined) return undefined;
  if (unit === 'DE') return { decade: Math.floor(year / 10) + by };
  return unit === 'CE' ? { century: Math.floor((year - 1) / 100) + 1 + by } : undefined;
}

/** "vergangenen Juni", "nächsten März": the last or next month of that name. */
function nearestMonth(month: number, by: number, article: CivilDay): Point {
  const year =
    by < 0 ? (month < article.month ? article.year : article.year - 1) : month > article.month ? article.year : article.year + 1;
  return { year, month };
}
