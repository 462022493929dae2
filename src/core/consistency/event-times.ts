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
/** The quick look for a time. */
const HAS_TIME = /(?:[uUaAiI]m|egen) (?:\p{Nd}|J[aäu]|Feb|M[äaoi]|A[pu]|Sep|Okt|Nov|D[eio]|Fr|S[ao]|[knv]\p{Ll}+en )/u;
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

/** The times of events a paragraph gives. Linear. */
export function readEventTimes(text: string): EventTime[] {
  if (!HAS_TIME.test(text)) return [];
  return matchesOf(text, WORD).flatMap((match) => {
    const start = match.index;
    const end = start + match[0].length;
    const word = match[0].toLowerCase();
    if (!LENGTHS.some((length) => EVENTS.has(word.slice(-length)))) return [];
    const before = text.slice(Math.max(0, start - NEAR), start);
    const behind = text.slice(end, end + NEAR);
    const beside = BESIDE.exec(behind);
    const found = beside ?? (SUBJECT.test(before) ? SAID.exec(behind) : null) ?? INVERTED.exec(before);
    if (!found) return [];
    const g = found.groups!;
    const kind = g.clock ? 'clock' : g.date ? 'date' : g.month ? 'month' : 'weekday';
    const written = g[kind]!;
    const from = found.input === behind ? end : start - before.length;
    const at = from + found.index + found[0].lastIndexOf(written);
    return [
      {
        kind,
        value: kind === 'clock' ? clockKey(written) : written,
        noun: word,
        known: beside !== null && THE.test(before),
        moved: MOVED.test(text.slice(Math.max(0, Math.min(start, at) - 60), Math.max(end, at + written.length) + 40)),
        start: at,
        end: at + written.length + (kind === 'clock' ? ' Uhr'.length : 0),
      } as const,
    ];
  });
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
