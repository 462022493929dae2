import { LINE_FEATURES } from '../boilerplate/line.ts';
import type { Verdict } from './decide.ts';
import { closest, isWithin, isWithinHeading, type PageElement } from './dom/element.ts';
import { kindBit } from './dom/names.ts';
import type { Headline } from './headline.ts';
import { LINKED, type Structure } from './structure.ts';

/**
 * Days and times as readers have them: `YYYY-MM-DD`, with `THH:MM` where the page names one. What its head gives in universal time is German time here,
 * but for a day that the page itself does not show.
 */
export interface PageDates {
  readonly published: string | undefined;
  readonly modified: string | undefined;
}

const MONTHS = ['jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'];
const ISO =
  /(?<!\p{Nd})(?<y>20\p{Nd}{2}|19\p{Nd}{2})-(?<m>\p{Nd}{2})-(?<d>\p{Nd}{2})(?:[T ](?<h>\p{Nd}{2}):(?<min>\p{Nd}{2})(?::\p{Nd}{2}(?:\.\p{Nd}{1,9})?)?(?<utc>Z|[+-]00:?00(?!\p{Nd}))?)?/u;
const NUMERIC = /(?<!\p{Nd})(?<d>\p{Nd}{1,2})[.·]\s?(?<m>\p{Nd}{1,2})[.·]\s?(?<y>20\p{Nd}{2}|\p{Nd}{2}(?!\p{Nd}))/u;
/** With strokes the day has to be one that no month has: Americans put the month first. */
const STROKES = /(?<![\p{Nd}/])(?<d>1[3-9]|2\p{Nd}|3[01])\/(?<m>\p{Nd}{1,2})\/(?<y>20\p{Nd}{2})(?!\p{Nd})/u;
const NAMED =
  /(?<!\p{Nd})(?<d>\p{Nd}{1,2})(?:\.\s{0,3}|\s{1,3}|(?=\p{Lu}\p{Ll}))(?<m>januar|jänner|februar|feber|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jan|febr|feb|mär|mrz|apr|jun|jul|aug|sept|sep|okt|nov|dez|january|february|march|may|june|july|october|december|mar|oct|dec)(?!\p{L})\.?,?\s{0,3}(?<y>20\p{Nd}{2})/iu;
/** As English systems write it, in German too: "Mar 12, 2026", "Okt 02, 2026". */
const MONTH_FIRST =
  /(?<!\p{L})(?<m>january|february|march|april|may|june|july|august|september|october|november|december|januar|februar|märz|mai|juni|juli|oktober|dezember|jan|feb|mar|mär|mrz|apr|jun|jul|aug|sept|sep|oct|okt|nov|dec|dez)\.?\s{1,3}(?<d>\p{Nd}{1,2}),\s{1,3}(?<y>20\p{Nd}{2})/iu;
const CLOCK = /(?<!\p{Nd})(?<h>[01]?\p{Nd}|2[0-3])[:.](?<min>[0-5]\p{Nd})(?!\p{Nd}|\.\p{Nd})/u;
const two = (n: string | number): string => String(n).padStart(2, '0');

function monthOf(name: string): number {
  const lower = name
    .toLowerCase()
    .replace('jänner', 'jan')
    .replace(/^mrz|^mar/u, 'mär')
    .replace('may', 'mai')
    .replace('oct', 'okt')
    .replace('dec', 'dez');
  return MONTHS.findIndex((m) => lower.startsWith(m)) + 1;
}

let format: Intl.DateTimeFormat | undefined;
/** `YYYY-MM-DD HH:MM` in German time. Made at the first page that needs it: that costs more than reading it. */
function germanTime(time: number): string {
  format ??= new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Berlin', dateStyle: 'short', timeStyle: 'short' });
  return format.format(time);
}

const dayOf = (time: string): string => time.slice(0, 10);

/** A time in UTC as the clocks of Germany, Austria and Switzerland show it; as it is where it is none, or would be on a day that is not shown. */
function local(utc: string, shows: (day: string) => boolean): string {
  const time = Date.parse(`${utc}Z`);
  const german = Number.isNaN(time) ? utc : germanTime(time).replace(' ', 'T');
  return dayOf(german) === dayOf(utc) || shows(dayOf(german)) ? german : utc;
}

/** How far behind its day a time begins at most, and how long it is with what tells it from a day ("21.05." before a year). */
const CLOCK_FAR = 15;
const CLOCK_LONG = 8;

/** The first day in a text, with the time behind it; undefined where there is none in the calendar. `shows` tells which days the page shows. */
export function dayIn(text: string, shows: (day: string) => boolean = () => false): string | undefined {
  const read = text.slice(0, 400);
  const iso = ISO.exec(read);
  const found = iso ?? NUMERIC.exec(read) ?? NAMED.exec(read) ?? STROKES.exec(read) ?? MONTH_FIRST.exec(read);
  const { y = '', m = '', d = '', h, min, utc } = found?.groups ?? {};
  if (!found) return undefined;
  const month = /^\p{Nd}/u.test(m) ? Number(m) : monthOf(m);
  const year = y.length === 2 ? `20${y}` : y;
  if (month < 1 || month > 12 || Number(d) < 1 || Number(d) > new Date(Date.UTC(Number(year), month, 0)).getUTCDate())
    return undefined;
  const day = `${year}-${two(month)}-${two(d)}`;
  if (h !== undefined) return utc === undefined ? `${day}T${h}:${min}` : local(`${day}T${h}:${min}`, shows);
  const clock = iso
    ? undefined
    : CLOCK.exec(read.slice(found.index + found[0].length, found.index + found[0].length + CLOCK_FAR + CLOCK_LONG));
  if (!clock?.groups || clock.index > CLOCK_FAR) return day;
  const time = `${day}T${two(clock.groups.h!)}:${clock.groups.min}`;
  return UNIVERSAL.test(read.slice(found.index + found[0].length)) ? local(time, shows) : time;
}

/** Universal time as mails and feeds write it: "Thu, 12 Mar 2026 21:12:00 GMT". */
const UNIVERSAL = /^[\s,]{1,3}\p{Nd}{2}:\p{Nd}{2}(?::\p{Nd}{2})? (?:GMT|UTC|[+-]0000)/u;
/** A time as systems count it, in seconds or thousandths since 1970, and a day without marks. */
const COUNTED = /^(?<seconds>1\p{Nd}{9})(?:\p{Nd}{3})?$/u;
const COMPACT = /^(?<y>(?:19|20)\p{Nd}{2})(?<m>\p{Nd}{2})(?<d>\p{Nd}{2})(?:T?\p{Nd}{4,6}Z?)?$/u;

/** The day in a value of the head, which machines write for machines. */
function dayOfData(value: string, shows: (day: string) => boolean): string | undefined {
  const seconds = COUNTED.exec(value)?.groups?.seconds;
  if (seconds) return germanTime(Number(seconds) * 1000).replace(' ', 'T');
  return dayIn(value.replace(COMPACT, '$<y>-$<m>-$<d>'), shows);
}

const CHANGED = /aktualisier(?:t|ung)|update|stand|geändert|zuletzt|modified|letzte änderung/i;
const PUBLISHED = /veröffentlicht|erstellt|erschienen|publi/i;
/** How a line begins that says when a text came out or was changed. */
const STAMPED =
  /^(?:zuletzt |letzte )?(?:aktualisiert|update|stand|geändert|änderung|veröffentlicht|erstellt|erschienen|publiziert)/iu;
const CAPTION = kindBit('caption');
const DATE_ONLY = LINE_FEATURES.indexOf('dateOnly');
const DATE_NAME = kindBit('date');

/** The day of publication with its name, as a box below an article has it: "Datum 3.11.2026". */
const LABELLED =
  /^(?:datum|veröffentlicht(?: am)?|erschienen(?: am)?|publiziert(?: am)?|veröffentlichungsdatum):?\s{0,3}\p{Nd}[\p{Nd}.\s]{5,11}(?:,?\s.{0,20})?$/iu;
/** A line of more than six words with such a share of small ones is a sentence or a caption, which names days of its own. */
const SENTENCE = 0.2;

/** A line that names the last change and no publication: "Stand" and "Aktualisiert am" are either. */
const ONLY_CHANGED = /^(?:zuletzt (?:aktualisiert|geändert|bearbeitet)|letzte (?:änderung|aktualisierung)|last modified)/iu;
/** How a line ends that says how long its text takes to read: its stop is that of a short form. */
const READING_TIME =
  /(?:lesedauer|lesezeit):?\s?(?:(?:ca\.|etwa|rund)\s)?\p{Nd}{1,3}\s?min\.$|\p{Nd}\s?min\. (?:lesedauer|lesezeit)\.?$/iu;
/** A day with what takes place on it, as lists of dates have it. */
const EVENT =
  /^(?:(?:mo|di|mi|do|fr|sa|so)[.,]? |\p{L}{6,10}tag,? )?\p{Nd}{1,2}\.\s?(?:\p{Nd}{1,2}\.|\p{L}{3,9}) ?\p{Nd}{4}[,:]? (?:\p{Nd}{1,2}[.:]\p{Nd}{2} (?:uhr)?[,:]? )?(?!um |von |vom |uhr|\p{Nd})\p{L}{3}/iu;

/** Days before are what systems write that know none. */
const EARLIEST = '1990';
/** What stands before the day of publication where a line names another before it: "Aktualisiert: 13.3.2026 | Veröffentlicht: 12.3.2026". */
const THEN_PUBLISHED = /(?:veröffentlicht|erstellt|erschienen|publiziert)(?: am)?:?\s{0,3}(?=\p{Nd})/iu;

/** The same for the day of the change. */
const THEN_CHANGED = /(?:aktualisier(?:t|ung)|update|geändert|änderung|stand)(?: am)?:?\s{0,3}(?=\p{Nd})/iu;

/** What of a line says when a text came out, and the day of the change that it names before or behind it. */
function partsOf(text: string): { readonly own: string; readonly changedOn: string | undefined } {
  const published = CHANGED.test(text) ? THEN_PUBLISHED.exec(text) : null;
  const change = THEN_CHANGED.exec(text);
  const changedOn = change ? dayIn(text.slice(change.index)) : undefined;
  if (published) {
    const isBehind = change !== null && change.index > published.index;
    return { own: text.slice(published.index, isBehind ? change.index : undefined), changedOn };
  }
  const before = change ? text.slice(0, change.index).replace(/(?:zuletzt|letzte)\s*$/iu, '') : '';
  return dayIn(before) !== undefined && changedOn !== undefined
    ? { own: before, changedOn }
    : { own: text, changedOn: undefined };
}

/** A day rated lower is some other day of the page. */
const LEAST = -2.5;

/** A day that the page names: how likely it is the day of publication, whether it is that of a change, and whether readers see it. */
interface DayFound {
  readonly day: string;
  readonly score: number;
  readonly changed: boolean;
  readonly shown: boolean;
  /** It is the day of a change alone. */
  readonly only?: boolean;
}

/** So near below the headline no part of the article stands over others. */
const NEAR = 3;
/** A day behind the name of a place: how a report opens, or a line over it. */
const PLACED = /^\p{Lu}[\p{L}.() -]{2,30}, (?:den )?\p{Nd}/u;
/** The day that a page was shown on stands in its masthead: over the headline, with a menu or links between them. */
const MASTHEAD = 2.5;

const COMMENTS = kindBit('comments');
/** What a day among the readers' comments loses: it is that of a comment. */
const OF_COMMENT = 6;
/** How content systems name the time that a post came out, and the foot of a post that says so. */
const POSTED = /publish|(?:entry|post)[ -]date/;
const POST_META = /(?:entry|post|article)[ -](?:meta|footer|info)/;
const isInPostMeta = (element: PageElement): boolean =>
  closest(element, (e) => e.tag === 'footer' && POST_META.test(e.names)) !== undefined;

/** Days that stand on the page, each with how likely it is the day of publication. Weights as a quick fit on held-out houses has them. */
function candidates(structure: Structure, anchor: number, firstParagraph: number, { keep, lastKept }: Verdict): DayFound[] {
  const { blocks, times } = structure;
  // Blogs link the day of a post and its author right over the title.
  const posted = new Set(times.filter((t) => POSTED.test(t.element.names)).map((t) => t.at));
  const menu = blocks.findLastIndex((b) => b.index < anchor && b.density > LINKED && !b.hidden && !posted.has(b.index));
  const from = Math.min(anchor, firstParagraph) - 12;
  const to = firstParagraph + 4;
  const rate = (day: string, index: number, bonus: number, text: string, around: string): DayFound => {
    let score = bonus;
    const block = blocks[Math.min(index, blocks.length - 1)];
    if (index < from) score -= 3 + Math.min(6, (from - index) * 0.05);
    else if (index > to) score -= index <= lastKept + 6 ? 3 : 6;
    score -= Math.abs(index - anchor) * 0.03;
    const changed = CHANGED.test(text) || CHANGED.test(around);
    if (changed) score--;
    if (PUBLISHED.test(text)) score++;
    if (block && isWithin(block.element, 'nav', 'footer', 'aside') && !isInPostMeta(block.element)) score -= 2;
    if (
      structure.readers.has(index) ||
      (block && closest(block.element, (e) => (e.kinds & COMMENTS) !== 0 && !structure.mainPath.has(e)))
    )
      score -= OF_COMMENT;
    if (block && block.density > 0.6 && !(posted.has(index) && index >= from)) score -= 3;
    if (text.length > 90) score -= 2.5;
    if (block && (block.ownKinds | (block.element.parent?.kinds ?? 0)) & CAPTION) score -= 2;
    if (LABELLED.test(text)) score += 5;
    else if (block?.line.features[DATE_ONLY] === 1 || PLACED.test(text)) score += 1.5;
    else if (block && block.words > 6 && block.functionShare >= SENTENCE) score -= 1.5;
    if (index <= menu && index < anchor) score -= MASTHEAD;
    return { day, score, changed, shown: around === '', only: ONLY_CHANGED.test(text) && !PUBLISHED.test(text) };
  };
  const found: DayFound[] = [];
  for (const { at, value, element } of times) {
    const text = blocks[at]?.text ?? '';
    const day = dayIn(value, (d) => d === dayIn(text)?.slice(0, 10)) ?? dayIn(text);
    const named = POSTED.test(element.names) ? 1 : 0;
    const inMeta = blocks[at] && isInPostMeta(blocks[at].element) ? 2 : 0;
    if (day) found.push(rate(day, at, 2 + named + inMeta, text.length > 90 ? '' : text, element.names));
  }
  for (const { text, index, letters, hidden, ownKinds, prose, ends, words, element } of blocks) {
    // The days of sentences are those of what they tell.
    if (hidden || letters > 400 || prose > 0 || (ends === 1 && words > 4 && !STAMPED.test(text) && !READING_TIME.test(text)))
      continue;
    // Over the paragraphs of a chronicle stand the days that it tells of.
    if (
      keep[index] &&
      index > (isWithinHeading(element) ? firstParagraph : Math.max(firstParagraph, anchor + NEAR)) &&
      !STAMPED.test(text) &&
      !LABELLED.test(text)
    )
      continue;
    if (index > lastKept && EVENT.test(text) && !LABELLED.test(text)) continue;
    const { own, changedOn } = partsOf(text);
    const day = dayIn(own);
    if (changedOn) found.push({ day: changedOn, score: -1, changed: true, shown: true, only: day !== undefined });
    if (!day) continue;
    const named = ownKinds & DATE_NAME ? (/publish|veröffentlich/.test(element.names) ? 2.5 : 0.5) : 0;
    found.push(rate(day, index, 1 + named, own, ''));
  }
  return found.sort((a, b) => b.score - a.score);
}

/** Days of publication and last change: what the head says, else what stands near the headline. */
export function datesOf(structure: Structure, headline: Headline, verdict: Verdict): PageDates {
  const { metadata, blocks } = structure;
  const { firstParagraph } = verdict;
  const top = firstParagraph < 0 ? blocks.length : firstParagraph;
  const said = [...headline.blocks].filter((i) => i <= top);
  const anchor = said.length > 0 ? Math.max(...said) : structure.heading >= 0 ? structure.heading : top;
  const found = candidates(structure, anchor, top, verdict);
  const shows = (day: string): boolean => found.some((f) => f.shown && dayOf(f.day) === day);
  const days = (texts: readonly string[]): string | undefined =>
    texts.map((t) => dayOfData(t, shows)).find((d) => d !== undefined && d >= EARLIEST);
  const published =
    days(metadata.published) ??
    days([metadata.title ?? '', metadata.openGraph ?? '']) ??
    found.find((f) => f.only !== true && f.score > LEAST)?.day;
  const modified = days(metadata.modified) ?? found.find((f) => f.changed && f.score > -2)?.day;
  return {
    published,
    modified: modified !== undefined && (published === undefined || modified > published) ? modified : undefined,
  };
}
