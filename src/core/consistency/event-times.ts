import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/span.ts';

/** When something happened or will, that an article has one of: "der Alarm um 5.52 Uhr". Relative to the paragraph. */
export interface EventTime extends Span {
  readonly kind: 'clock' | 'date' | 'month' | 'weekday';
  /** What stands for the time, one key for all ways to write it. */
  readonly value: string;
  /** The event's noun in lower case. */
  readonly noun: string;
  /** "Seit dem Alarm um 5.52 Uhr": the noun comes back to what was told. */
  readonly known: boolean;
  /** The sentence tells of a first date, another year, a move. */
  readonly moved: boolean;
}

/** Events of which an article has one: incidents, openings, ceremonies. Trains, matches and tours are many. */
const EVENTS: ReadonlySet<string> = new Set(
  'absturz alarm angriff anpfiff anschlag attentat beben beerdigung beisetzung brand bürgerentscheid einbruch einsturz einweihung entführung eröffnung evakuierung explosion festnahme feuer freigabe geburt grundsteinlegung havarie hochzeit notruf premiere razzia richtfest schliessung schließung schüsse spatenstich sperrung sprengung start stichwahl stromausfall taufe trauerfeier trauung unfall unglück urabstimmung uraufführung urteilsverkündung verhaftung volksentscheid überfall'.split(
    ' ',
  ),
);
const LENGTHS = [...new Set([...EVENTS].map((noun) => noun.length))];
/** A word with a capital. */
const WORD = /\p{Lu}\p{Ll}{4,40}(?!\p{L})/gu;
const MONTHS = 'Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember';
const DAYS = 'Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag';
const CLOCK = '(?:um|gegen) (?<clock>\\p{Nd}{1,2}(?:[.:]\\p{Nd}{2})?) Uhr(?! \\p{Nd})';
const DATE = `am (?:(?:${DAYS}), (?:dem )?)?(?<date>\\p{Nd}{1,2}\\. (?:${MONTHS}))`;
const MONTH = `im (?:kommenden |vergangenen |nächsten )?(?<month>${MONTHS})(?! \\p{Nd})`;
const WEEKDAY = `am (?:kommenden |vergangenen |nächsten )?(?<weekday>${DAYS})(?!\\p{L}|, )`;
const TIME = `(?:${CLOCK}|${DATE}|${MONTH}|${WEEKDAY})`;
/** What may be a time, looked for before all else. */
const MAY_BE_TIME = /(?:[uUaAiI]m|egen) (?:\p{Nd}|J[aäu]|Feb|M[äaoi]|A[pu]|Sep|Okt|Nov|D[eio]|Fr|S[ao]|[knv]\p{Ll}+en )/gu;
const THE = /(?<!\p{L})(?:[Dd]e[rmns]|[Dd]ie|[Dd]as|[Bb]eim|[Vv]om|[Zz]u[mr]|[Ss]eine[rmn]?|[Ii]hre[rmn]?) $/u;
/** "Seit dem Alarm um 5.52 Uhr". */
const BESIDE = new RegExp(`^ ${TIME}`, 'u');
/** "Der Alarm ging um 5.52 Uhr ein". */
const SUBJECT = /(?:^|[.!?“"] )(?:Der|Die|Das|Ein|Eine) $/u;
const SAID = new RegExp(`^ (?:[\\p{Ll}]{2,20} ){1,3}${TIME}(?!\\p{L})`, 'u');
/** "Um 5.52 Uhr ging der Alarm ein". */
const INVERTED = new RegExp(
  `(?:^|[.!?“"] )(?:(?:Um|Gegen) (?<clock>\\p{Nd}{1,2}(?:[.:]\\p{Nd}{2})?) Uhr|Am (?<date>\\p{Nd}{1,2}\\. (?:${MONTHS}))|Im (?<month>${MONTHS})) (?:\\p{Ll}{2,20} ){1,2}(?:der|die|das|ein|eine) $`,
  'u',
);
const MOVED =
  /(?<!\p{L})(?:verschob\p{Ll}*|verleg\p{Ll}*|vorgezogen|ursprünglich\p{Ll}*|zunächst|war\p{Ll}* [^.!?]{0,40}geplant|eigentlich|zweite[nrs]?|erste[nrs]?|weitere[nrs]?|erneut\p{Ll}*|damals|statt|zuvor|bisher|später|wieder|nächtlich\p{Ll}*|täglich|jeweils|jeden|(?:19|20)\p{Nd}{2})(?!\p{L})/u;

/** So far from its noun a time stands at most, in UTF-16 units. */
const NEAR = 90;
/** No word for an event is longer. */
const LONGEST = 42;

/** The times of events a paragraph gives. Linear. */
export function readEventTimes(text: string): EventTime[] {
  const found: EventTime[] = [];
  let done = 0;
  for (const { index } of matchesOf(text, MAY_BE_TIME)) {
    const from = Math.max(done, index - NEAR);
    done = Math.max(done, index + NEAR);
    // The word that a stretch ends in is read to its end, and not again.
    for (const { index: at, 0: word } of matchesOf(text.slice(from, done + LONGEST), WORD)) {
      const start = from + at;
      if (start >= done || (start === from && isLetter(text, start - 1)) || !isEvent(word.toLowerCase())) continue;
      const time = timeOf(text, start, start + word.length);
      if (time) found.push(time);
    }
  }
  return found;
}

function isLetter(text: string, at: number): boolean {
  return /\p{L}/u.test(text[at] ?? '');
}

function isEvent(word: string): boolean {
  return LENGTHS.some((length) => EVENTS.has(word.slice(-length)));
}

/** When the event of a word happened, as far as the text says it right there. */
function timeOf(text: string, start: number, end: number): EventTime | undefined {
  const before = text.slice(Math.max(0, start - NEAR), start);
  const behind = text.slice(end, end + NEAR);
  const beside = BESIDE.exec(behind);
  const found = beside ?? (SUBJECT.test(before) ? SAID.exec(behind) : null) ?? INVERTED.exec(before);
  if (!found) return undefined;
  const g = found.groups!;
  const kind = g.clock ? 'clock' : g.date ? 'date' : g.month ? 'month' : 'weekday';
  const written = g[kind]!;
  const at = (found.input === behind ? end : start - before.length) + found.index + found[0].lastIndexOf(written);
  return {
    kind,
    value: kind === 'clock' ? clockKey(written) : written,
    noun: text.slice(start, end).toLowerCase(),
    known: beside !== null && THE.test(before),
    moved: MOVED.test(text.slice(Math.max(0, Math.min(start, at) - 60), Math.max(end, at + written.length) + 40)),
    start: at,
    end: at + written.length + (kind === 'clock' ? ' Uhr'.length : 0),
  };
}

/** "5.52", "05:52" and "6", "6.00" are the same. */
function clockKey(written: string): string {
  const [h, m = '00'] = written.split(/[.:]/u);
  return `${Number(h)}.${m}`;
}

/** The time told above of the event that a later place gives another time. */
export function eventTimeClash(here: EventTime, all: readonly EventTime[]): EventTime | undefined {
  if (!here.known || here.moved) return undefined;
  const same = all.filter((o) => o.noun === here.noun || o.noun.endsWith(here.noun) || here.noun.endsWith(o.noun));
  const ofKind = same.filter((o) => o.kind === here.kind);
  if (same.some((o) => o.moved) || ofKind.some((o) => o !== here && o.value === here.value)) return undefined;
  const before = ofKind.filter((o) => o.start < here.start);
  // "Der Angriff am Montag …, der Angriff am Dienstag" are two.
  return before.length > 0 && before.every((o) => !o.known && o.value === before[0]!.value) ? before.at(-1) : undefined;
}
