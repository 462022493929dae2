import { LINE_FEATURES } from '../boilerplate/line.ts';
import { isWithin } from './dom/element.ts';
import { kindBit } from './dom/names.ts';
import type { Headline } from './headline.ts';
import type { Structure } from './structure.ts';

/** Days and times as the page writes them: `YYYY-MM-DD`, with `THH:MM` where it names one. No time zone is reckoned. */
export interface PageDates {
  readonly published: string | undefined;
  readonly modified: string | undefined;
}

const MONTHS = ['jan', 'feb', 'mär', 'apr', 'mai', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dez'];
const ISO = /(?<!\p{Nd})(?<y>20\p{Nd}{2}|19\p{Nd}{2})-(?<m>\p{Nd}{2})-(?<d>\p{Nd}{2})(?:[T ](?<h>\p{Nd}{2}):(?<min>\p{Nd}{2}))?/u;
const NUMERIC = /(?<!\p{Nd})(?<d>\p{Nd}{1,2})\.\s?(?<m>\p{Nd}{1,2})\.\s?(?<y>20\p{Nd}{2}|\p{Nd}{2}(?!\p{Nd}))/u;
const NAMED =
  /(?<!\p{Nd})(?<d>\p{Nd}{1,2})\.?\s{1,3}(?<m>januar|jänner|februar|feber|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jan|feb|mär|mrz|apr|jun|jul|aug|sept|sep|okt|nov|dez)(?!\p{L})\.?,?\s{1,3}(?<y>20\p{Nd}{2})/iu;
const CLOCK = /(?<!\p{Nd})(?<h>[01]?\p{Nd}|2[0-3])[:.](?<min>[0-5]\p{Nd})(?!\p{Nd}|\.\p{Nd})/u;
const two = (n: string | number): string => String(n).padStart(2, '0');

function monthOf(name: string): number {
  const lower = name.toLowerCase().replace('jänner', 'jan').replace('mrz', 'mär');
  return MONTHS.findIndex((m) => lower.startsWith(m)) + 1;
}

/** The first day in a text, with the time behind it; undefined where there is none in the calendar. */
export function dayIn(text: string): string | undefined {
  const read = text.slice(0, 400);
  const iso = ISO.exec(read);
  const found = iso ?? NUMERIC.exec(read) ?? NAMED.exec(read);
  const { y = '', m = '', d = '', h, min } = found?.groups ?? {};
  if (!found) return undefined;
  const month = /^\p{Nd}/u.test(m) ? Number(m) : monthOf(m);
  const year = y.length === 2 ? `20${y}` : y;
  if (month < 1 || month > 12 || Number(d) < 1 || Number(d) > new Date(Date.UTC(Number(year), month, 0)).getUTCDate())
    return undefined;
  const day = `${year}-${two(month)}-${two(d)}`;
  if (h !== undefined) return `${day}T${h}:${min}`;
  const clock = iso
    ? undefined
    : CLOCK.exec(read.slice(found.index + found[0].length, found.index + found[0].length + 20))?.groups;
  return clock ? `${day}T${two(clock.h!)}:${clock.min}` : day;
}

const CHANGED = /aktualisiert|update|stand|geändert|zuletzt|modified|letzte änderung/i;
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

/** A day rated lower is some other day of the page. */
const LEAST = -2.5;

/** Days that stand on the page, each with how likely it is the day of publication. Weights as a quick fit on held-out houses has them. */
function candidates(
  structure: Structure,
  anchor: number,
  firstParagraph: number,
  lastKept: number,
): { day: string; score: number; changed: boolean }[] {
  const { blocks, times } = structure;
  const from = Math.min(anchor, firstParagraph) - 12;
  const to = firstParagraph + 4;
  const rate = (
    day: string,
    index: number,
    bonus: number,
    text: string,
    around: string,
  ): { day: string; score: number; changed: boolean } => {
    let score = bonus;
    const block = blocks[Math.min(index, blocks.length - 1)];
    if (index < from) score -= 3 + Math.min(6, (from - index) * 0.05);
    else if (index > to) score -= index <= lastKept + 6 ? 3 : 6;
    score -= Math.abs(index - anchor) * 0.03;
    const changed = CHANGED.test(text) || CHANGED.test(around);
    if (changed) score--;
    if (PUBLISHED.test(text)) score++;
    if (block && isWithin(block.element, 'nav', 'footer', 'aside')) score -= 2;
    if (block && block.density > 0.6) score -= 3;
    if (text.length > 90) score -= 2.5;
    if (block && (block.ownKinds | (block.element.parent?.kinds ?? 0)) & CAPTION) score -= 2;
    if (LABELLED.test(text)) score += 5;
    else if (block?.line.features[DATE_ONLY] === 1) score += 1.5;
    else if (block && block.words > 6 && block.functionShare >= SENTENCE) score -= 1.5;
    return { day, score, changed };
  };
  const found: { day: string; score: number; changed: boolean }[] = [];
  for (const { at, value, element } of times) {
    const text = blocks[at]?.text ?? '';
    const day = dayIn(value) ?? dayIn(text);
    if (day) found.push(rate(day, at, 2 + (/publish/.test(element.names) ? 1 : 0), text.length > 90 ? '' : text, element.names));
  }
  for (const { text, index, letters, hidden, ownKinds, prose, ends, words, element } of blocks) {
    // The days of sentences are those of what they tell.
    if (hidden || letters > 400 || prose > 0 || (ends === 1 && words > 4 && !STAMPED.test(text))) continue;
    const day = dayIn(text);
    if (!day) continue;
    const named = ownKinds & DATE_NAME ? (/publish|veröffentlich/.test(element.names) ? 2.5 : 0.5) : 0;
    found.push(rate(day, index, 1 + named, text, ''));
  }
  return found.sort((a, b) => b.score - a.score);
}

/** Days of publication and last change: what the head says, else what stands near the headline. */
export function datesOf(structure: Structure, headline: Headline, firstParagraph: number, lastKept: number): PageDates {
  const { metadata, blocks } = structure;
  const days = (texts: readonly string[]): string | undefined => texts.map(dayIn).find((d) => d !== undefined);
  const top = firstParagraph < 0 ? blocks.length : firstParagraph;
  const said = [...headline.blocks].filter((i) => i <= top);
  const anchor = said.length > 0 ? Math.max(...said) : structure.heading >= 0 ? structure.heading : top;
  const found = candidates(structure, anchor, top, lastKept);
  const published =
    days(metadata.published) ??
    days([metadata.title ?? '', metadata.openGraph ?? '']) ??
    (found[0] && found[0].score > LEAST ? found[0].day : undefined);
  const modified = days(metadata.modified) ?? found.find((f) => f.changed && f.score > -2)?.day;
  return {
    published,
    modified: modified !== undefined && published !== undefined && modified > published ? modified : undefined,
  };
}
