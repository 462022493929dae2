import { dateInWords } from '../../src/client/views/day.ts';
import type { EventActor, EventItem, EventsAnswer, Participant, Passage, QuotesAnswer } from '../../src/shared/protocol.ts';

/** A passage of `text` in one line. */
export function passage(line: number, character: number, text: string): Passage {
  return { text, range: { start: { line, character }, end: { line, character: character + text.length } } };
}

/** As the server explains a value: with the day in words before it, where it is one. */
function explained(value: string): string {
  const day = /^\d{4}-\d{2}-\d{2}/u.exec(value)?.[0];
  return `= ${day === undefined ? value : dateInWords(day, 'de')}, aus dem Artikeldatum`;
}

/** An event told in a line. */
export function event(title: string, line: number, value: string | undefined, more: Partial<EventItem> = {}): EventItem {
  const clause = more.clause ?? passage(line, 0, `${title} mit allem, was dazugehört`);
  return {
    id: clause.text,
    clause,
    trigger: clause.range,
    title,
    wording: title,
    when:
      value === undefined
        ? undefined
        : { range: clause.range, text: 'dann', value, certain: true, explanation: explained(value) },
    who: [],
    where: [],
    status: 'happened',
    cluster: 0,
    ...more,
  };
}

/** Somebody who takes part; the words are the name, but where another is given. */
export function actor(kind: EventActor['kind'], text: string, name = text): Participant {
  return { ...passage(0, 0, text), inferred: false, actors: [{ name, kind }] };
}

const places = (...list: string[]): Passage[] => list.map((name) => passage(0, 0, name));

/** Five mentions of four events, told out of order, in an article of 5 January 2022. */
export function eventsAnswer(): EventsAnswer {
  return {
    version: 1,
    date: '2022-01-05',
    events: [
      event('Sitzung des Rats', 2, '2022-01-10T18:00', {
        status: 'planned',
        who: [actor('organisation', 'Rat')],
        where: places('Hagen'),
        cluster: 0,
      }),
      event('Brand in der Lagerhalle', 4, '2022-01-04', {
        who: [actor('organisation', 'Feuerwehr')],
        where: places('Hagen'),
        cluster: 1,
      }),
      event('Absage des Fests', 5, '2022-01-05', { status: 'denied', who: [actor('organisation', 'Rathaus')], cluster: 2 }),
      event('Sitzung', 8, undefined, {
        clause: passage(8, 0, 'Satz der Sitzung noch einmal'),
        cluster: 0,
        who: [actor('organisation', 'Rat')],
      }),
      event('Umbau der Brücke', 9, undefined, { status: 'possible', cluster: 3 }),
    ],
  };
}

/** One quote of nobody and two of a mayor, the second continued. */
export function quotesAnswer(): QuotesAnswer {
  const quote = (line: number, text: string, words: number, presumed = false) => ({
    id: text,
    passage: passage(line, 0, text),
    words,
    speaker: undefined,
    cue: undefined,
    confidence: 0.9,
    presumed,
  });
  return {
    version: 1,
    speakers: [
      { id: '', name: undefined, role: undefined, mention: undefined, words: 4, quotes: [quote(6, '„Das wird so bleiben.“', 4)] },
      {
        id: 'speaker:Petra Lindner',
        name: 'Petra Lindner',
        role: 'Bürgermeisterin',
        mention: passage(2, 28, 'Petra Lindner').range,
        words: 9,
        quotes: [quote(2, '„Wir fangen im Mai an“', 5), quote(4, '„Daran halten wir fest.“', 4, true)],
      },
    ],
  };
}
