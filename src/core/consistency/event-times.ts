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
const EVENTS =
  '(?:[Aa]larm|[Nn]otruf|[Uu]nfall|[Uu]nglück|[Bb]rand|[Ff]euer|[Ee]insturz|[Ee]xplosion|[Aa]bsturz|[Bb]eben|[Üü]berfall|[Aa]nschlag|[Aa]ttentat|[Ee]inbruch|[Ff]estnahme|[Ss]chüsse|[Ss]prengung|[Hh]avarie|[Ee]vakuierung|[Rr]azzia|[Ee]röffnung|[Ee]inweihung|[Ff]reigabe|[Pp]remiere|[Uu]raufführung|[Hh]ochzeit|[Tt]rauung|[Bb]eerdigung|[Tt]rauerfeier|[Bb]eisetzung|[Uu]rteilsverkündung|[Rr]ichtfest|[Gg]rundsteinlegung|[Ss]patenstich|[Bb]ürgerentscheid|[Ss]tichwahl|[Aa]npfiff|[Aa]ngriff|[Ss]tromausfall|[Ee]ntführung|[Vv]erhaftung|[Ss]perrung|[Ss]chließung|[Ss]chliessung|[Vv]olksentscheid|[Uu]rabstimmung|[Gg]eburt|[Tt]aufe|[Ss]tart)';
const NOUN = `(?:\\p{Lu}\\p{Ll}{2,20})?${EVENTS}`;
const HAS_NOUN = new RegExp(EVENTS, 'u');
const MONTHS = 'Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember';
const DAYS = 'Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag';
const CLOCK = '(?:um|gegen) (?<clock>\\p{Nd}{1,2}(?:[.:]\\p{Nd}{2})?) Uhr(?! \\p{Nd})';
const DATE = `am (?:(?:${DAYS}), (?:dem )?)?(?<date>\\p{Nd}{1,2}\\. (?:${MONTHS}))`;
const MONTH = `im (?:kommenden |vergangenen |nächsten )?(?<month>${MONTHS})(?! \\p{Nd})`;
const WEEKDAY = `am (?:kommenden |vergangenen |nächsten )?(?<weekday>${DAYS})(?!\\p{L}|, )`;
const TIME = `(?:${CLOCK}|${DATE}|${MONTH}|${WEEKDAY})`;
/** The quick look for a time. */
const HAS_TIME = /(?:[uUaAiI]m|egen) (?:\p{Nd}|J[aäu]|Feb|M[äaoi]|A[pu]|Sep|Okt|Nov|D[eio]|Fr|S[ao]|[knv]\p{Ll}+en )/u;
const THE = '(?:[Dd]e[rmns]|[Dd]ie|[Dd]as|[Bb]eim|[Vv]om|[Zz]u[mr]|[Ss]eine[rmn]?|[Ii]hre[rmn]?)';
/** "Seit dem Alarm um 5.52 Uhr". */
const BESIDE = new RegExp(`(?<!\\p{L})(?<the>${THE} )?(?<noun>${NOUN}) ${TIME}`, 'gu');
/** "Der Alarm ging um 5.52 Uhr ein", "Um 5.52 Uhr ging der Alarm ein". */
const SUBJECT = new RegExp(
  `(?<=^|[.!?“"] )(?:Der|Die|Das|Ein|Eine) (?<noun>${NOUN}) (?:[\\p{Ll}]{2,20} ){1,3}${TIME}(?!\\p{L})`,
  'gu',
);
const INVERTED = new RegExp(
  `(?<=^|[.!?“"] )(?:(?:Um|Gegen) (?<clock>\\p{Nd}{1,2}(?:[.:]\\p{Nd}{2})?) Uhr|Am (?<date>\\p{Nd}{1,2}\\. (?:${MONTHS}))|Im (?<month>${MONTHS})) (?:\\p{Ll}{2,20} ){1,2}(?:der|die|das|ein|eine) (?<noun>${NOUN})(?!\\p{L})`,
  'gu',
);
const MOVED =
  /(?<!\p{L})(?:verschob\p{Ll}*|verleg\p{Ll}*|vorgezogen|ursprünglich\p{Ll}*|zunächst|war\p{Ll}* [^.!?]{0,40}geplant|eigentlich|zweite[nrs]?|erste[nrs]?|weitere[nrs]?|erneut\p{Ll}*|damals|statt|zuvor|bisher|später|wieder|nächtlich\p{Ll}*|täglich|jeweils|jeden|(?:19|20)\p{Nd}{2})(?!\p{L})/u;

/** The times of events a paragraph gives. Linear. */
export function readEventTimes(text: string): EventTime[] {
  if (!HAS_TIME.test(text) || !HAS_NOUN.test(text)) return [];
  const found: EventTime[] = [];
  for (const pattern of [BESIDE, SUBJECT, INVERTED])
    for (const match of matchesOf(text, pattern)) {
      const g = match.groups!;
      const kind = g.clock ? 'clock' : g.date ? 'date' : g.month ? 'month' : 'weekday';
      const written = g[kind]!;
      const at = match.index + match[0].lastIndexOf(written);
      if (found.some((o) => o.start === at)) continue;
      found.push({
        kind,
        value: kind === 'clock' ? clockKey(written) : written,
        noun: g.noun!.toLowerCase(),
        known: pattern === BESIDE && g.the !== undefined,
        moved: MOVED.test(text.slice(Math.max(0, match.index - 60), match.index + match[0].length + 40)),
        start: at,
        end: at + written.length + (kind === 'clock' ? ' Uhr'.length : 0),
      });
    }
  return found.sort((a, b) => a.start - b.start);
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
