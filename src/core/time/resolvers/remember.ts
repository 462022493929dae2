import type { TimeMention } from '../mention.ts';
import { isInChapter, leaveChapter } from './chapter.ts';
import type { Resolved, State } from './state.ts';

/** Keeps what later mentions count from. A range's or list's last day counts, as the last told. */
export function remember(m: TimeMention, resolved: Resolved, state: State): void {
  const { point } = resolved;
  if (!point) return;
  // A day without its year can be counted on from as well: the 12th of January, "am nächsten Tag" the 13th.
  if (point.year === undefined && point.month !== undefined && point.day !== undefined) state.told = point;
  if (m.date?.kind === 'shifted' && m.date.unit === 'Y' && !m.date.inner && point.year !== undefined && !state.narrative)
    state.frame = { year: point.year, sentence: m.sentence };
  if (point.year !== undefined && point.decade === undefined) {
    // A look back ("am Tag zuvor") does not move the tale; the next such look counts from the same day.
    if (state.aside.has(state.index) && state.told !== undefined) {
      state.side = { point, sentence: m.sentence };
      return;
    }
    // Neither does one at a year out of the chapter's years, where only the year is named ("auf ab 1941 ausgearbeiteten Plänen").
    if (m.date?.kind === 'calendar' && m.date.year !== undefined) leaveChapter(point, state);
    const out = !isInChapter(point, state);
    const back = m.date?.kind === 'shifted' && m.date.by < 0 && (m.date.from === 'told' || state.narrative);
    if (!back && !(out && point.month === undefined)) {
      state.told = point;
      state.toldHere = true;
    }
    if (!out && state.chapter) state.chapter.told = state.told ?? point;
    if ((m.date?.kind === 'calendar' || m.date?.kind === 'season') && m.date.year !== undefined) {
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
