import { type Locale, say } from '../texts.ts';
import type { PlacedDay, PlacedEvent, TimelineLayout } from './layout.ts';

const WIDTH = 840;
const AXIS = 250;

/** Text made safe for XML; what XML cannot hold at all is dropped. */
export function escapeXml(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are exactly the characters that XML forbids.
  const clean = text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff\p{Surrogate}]/gu, '');
  return clean
    .replace(/&/gu, '&amp;')
    .replace(/</gu, '&lt;')
    .replace(/>/gu, '&gt;')
    .replace(/"/gu, '&quot;')
    .replace(/'/gu, '&#39;');
}

/** The mark of an event; form tells the status, never colour alone: filled = happened, ring = planned or possible, crossed = denied. */
function mark({ status, y }: PlacedEvent): string {
  const at = `cx="${AXIS}" cy="${y}" r="6"`;
  if (status === 'happened' || status === 'reported') return `<circle class="dot" ${at}/>`;
  const ring = `<circle class="ring" ${at}/>`;
  return status === 'denied' ? `${ring}<path class="cross" d="M${AXIS - 4} ${y + 4}L${AXIS + 4} ${y - 4}"/>` : ring;
}

function eventSvg(event: PlacedEvent, index: number): string {
  const x = AXIS + 22;
  // Only the first event can be reached by Tab; the arrow keys go on from there.
  return `<g class="event" role="button" tabindex="${index === 0 ? 0 : -1}" data-index="${index}" aria-label="${escapeXml(event.accessible)}"><rect class="hit" x="${AXIS - 12}" y="${event.y - 20}" width="${WIDTH - AXIS + 4}" height="40" rx="4"/>${mark(event)}<text class="title" x="${x}" y="${event.y - 2}">${escapeXml(event.title)}</text><text class="details" x="${x}" y="${event.y + 14}">${escapeXml(event.details)}</text></g>`;
}

function daySvg(day: PlacedDay, locale: Locale): string {
  const gap =
    day.gap === undefined
      ? ''
      : `<text class="gap" x="${AXIS - 14}" y="${day.y - 20}" text-anchor="end">${escapeXml(say('timeline.gap', locale, { days: day.gap }))}</text>`;
  const own = day.own ? ` (${say('day.article', locale)})` : '';
  return `${gap}<text class="day${day.own ? ' own' : ''}" x="${AXIS - 16}" y="${day.y + 5}" text-anchor="end">${escapeXml(day.label)}</text>${
    own ? `<text class="details" x="${AXIS - 16}" y="${day.y + 20}" text-anchor="end">${escapeXml(own.trim())}</text>` : ''
  }`;
}

/** The picture as SVG without colours of its own: the page (or the exported file) brings the style. */
export function timelineSvg(layout: TimelineLayout, locale: Locale): string {
  const events = layout.days.flatMap((d) => d.events);
  const [first, last] = [events[0], events.at(-1)];
  const axis = first && last ? `<path class="axis" d="M${AXIS} ${first.y - 14}V${last.y + 14}"/>` : '';
  const label = escapeXml(say('timeline.label', locale, { count: events.length }));
  const days = layout.days.map((d) => daySvg(d, locale)).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" role="group" aria-label="${label}" width="${WIDTH}" height="${layout.height}" viewBox="0 0 ${WIDTH} ${layout.height}">${axis}${days}${events.map(eventSvg).join('')}</svg>`;
}
