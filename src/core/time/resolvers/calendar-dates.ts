import { type CivilDay, toDayNumber, weekdayOf } from '../calendar.ts';
import type { DateForm, Direction } from '../mention.ts';
import { firstDayOf, type Point } from '../point.ts';
import { isInChapter } from './chapter.ts';
import type { Resolved, State } from './state.ts';
import { open } from './state.ts';

/** How many mentions a year stated in news stays the year of the dates that follow it. */
const CARRY = 2;

export function resolveCalendar(form: Extract<DateForm, { kind: 'calendar' }>, direction: Direction, state: State): Resolved {
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
        point: { ...own, ...(told.bc && { bc: true }), year: narrativeYear(told, month, state) },
        basis: 'earlier-anchor',
        certain: false,
      };
  }
  if (!state.narrative && state.frame?.sentence === state.sentence && form.weekday === undefined)
    return { point: { ...own, year: state.frame.year }, basis: 'earlier-anchor', certain: false };
  const carried = carriedYear(month, form.day, direction, state);
  if (carried !== undefined) return { point: { ...own, year: carried }, basis: 'earlier-anchor', certain: false };
  if (!state.article) return open(own);
  const near = nearestYear(month, form.day, direction, state.article);
  const other = form.weekday === undefined ? undefined : yearOfWeekday({ ...form, year: near }, direction, state);
  if (other !== undefined) return { point: { ...own, year: other }, basis: 'earlier-anchor', certain: false };
  return { point: { ...own, year: near }, basis: 'year-of-article', certain: false };
}

/** The year of a month (and day) told after `told`: the same year, or the next where the tale has passed on to its end. */
function narrativeYear({ year, month: last, bc }: Point, month: number, state: State): number {
  const passes = !bc && last !== undefined && last - month >= 10;
  // From one paragraph to the next a chapter does not pass on beyond its years.
  return passes && (state.toldHere || isInChapter({ year: year! + 1 }, state)) ? year! + 1 : year!;
}

/** How far, in days, a date may lie from the article's day and still be meant, where its weekday says so. */
const PLAUSIBLE = 250;

/**
 * The year in which a date has the weekday beside it, where that is not the nearest: one the text has stated ("Im Juni 1953 …. Am Mittwoch,
 * 17. Juni"), or the neighbouring one, if the tense leads there and it is no further off than most of a year. Where the text looks back from a
 * year long past, the nearest year is not to be trusted either. Undefined where the weekday fits, or is a slip.
 */
function yearOfWeekday(form: Extract<DateForm, { kind: 'calendar' }>, direction: Direction, state: State): number | undefined {
  const { month, day, weekday, year: near } = form;
  if (month === undefined || day === undefined || near === undefined || !state.article) return undefined;
  const fits = (year: number): boolean => weekdayOf({ year, month, day }) === weekday;
  if (fits(near)) return undefined;
  const stated = state.years.findLast(fits);
  if (stated !== undefined) return stated;
  const today = toDayNumber(state.article);
  const beside = [near - 1, near + 1].find(
    (year) => fits(year) && Math.abs(toDayNumber({ year, month, day }) - today) <= PLAUSIBLE,
  );
  if (beside !== undefined) return beside;
  const past = state.years.some((year) => year < state.article!.year - 1);
  return past && direction === 'past' ? near : undefined;
}

/** In news: a year stated just before, in the past tense, is carried to the dates right after it ("im März 1992 …, im April …"). */
function carriedYear(month: number, day: number | undefined, direction: Direction, state: State): number | undefined {
  const { stated, article } = state;
  const since = stated && (stated.month ?? (stated.season && firstDayOf(stated)?.month));
  if (!stated || stated.bc || stated.year === undefined || since === undefined || state.index - state.statedAt > CARRY)
    return undefined;
  if (!article) return month - since >= 0 ? stated.year : since - month >= 9 ? stated.year + 1 : stated.year;
  if (direction !== 'past' || stated.year >= article.year || day !== undefined) return undefined;
  return month >= since ? stated.year : undefined;
}

/** The year that brings a month (and day) nearest to the article's day, its tense being worth some months of distance. */
export function nearestYear(month: number, day: number | undefined, direction: Direction, article: CivilDay): number {
  const today = toDayNumber(article);
  let best = article.year;
  let least = Number.POSITIVE_INFINITY;
  for (const year of [article.year, article.year - 1, article.year + 1]) {
    const from = toDayNumber({ year, month, day: day ?? 1 });
    const to = day === undefined ? from + 29 : from;
    const ahead = from - today;
    const behind = today - to;
    let cost = ahead > 0 ? ahead : behind > 0 ? behind : 0;
    // "kam im Januar" in November: the last one, though the next is nearer. A day of its own may be a plan told in the past.
    if (direction === 'past' && ahead > 0) cost = day === undefined ? cost + 400 : cost * 8 + 60;
    else if (direction === 'future' && behind > 0) cost = cost * 2 + 20;
    if (cost < least) {
      least = cost;
      best = year;
    }
  }
  return best;
}
