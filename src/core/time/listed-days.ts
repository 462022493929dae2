import type { DateForm, TimeMention } from './mention.ts';

/** Whether a form names a day, so that a clock time beside it is that day's. */
export function hasDay(form: DateForm): boolean {
  return (
    (form.kind === 'calendar' && form.day !== undefined) ||
    form.kind === 'weekday' ||
    (form.kind === 'deictic' && !form.nowadays) ||
    form.kind === 'holiday'
  );
}

/** "25. und 26. August von 10–18 Uhr": the time holds for each day of a list, so no one day is its own. */
export function listedBefore(mentions: readonly TimeMention[], i: number): boolean {
  let k = i - 1;
  while (k >= 0 && mentions[k]!.type === 'TIME' && mentions[k]!.sentence === mentions[i]!.sentence) k--;
  const last = mentions[k];
  const before = mentions[k - 1];
  if (last?.type === 'SET' && last.sentence === mentions[i]!.sentence) return true;
  if (!last || !before || last.type !== 'DATE' || before.type !== 'DATE' || last.sentence !== mentions[i]!.sentence) return false;
  return (
    last.date?.kind === 'calendar' &&
    before.date?.kind === 'calendar' &&
    last.date.day !== undefined &&
    before.date.day !== undefined &&
    last.start - before.end < 8
  );
}
