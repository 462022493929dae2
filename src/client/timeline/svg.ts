import { type Locale, say } from '../texts.ts';
import { LINE, type PlacedDay, type PlacedEvent, type TimelineLayout } from './layout.ts';

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
function mark({ status, y }: PlacedEvent, axis: number): string {
  const at = `cx="${axis}" cy="${y}" r="6"`;
  if (status === 'happened' || status === 'reported') return `<circle class="dot" ${at}/>`;
  const ring = `<circle class="ring" ${at}/>`;
  return status === 'denied' ? `${ring}<path class="cross" d="M${axis - 4} ${y + 4}L${axis + 4} ${y - 4}"/>` : ring;
}

function eventSvg(event: PlacedEvent, index: number, { axis, width }: TimelineLayout): string {
  const x = axis + 22;
  const more = (event.title.length - 1) * LINE;
  const title = event.title.map(
    (line, i) => `<text class="title" x="${x}" y="${event.y - 2 + i * LINE}">${escapeXml(line)}</text>`,
  );
  // Only the first event can be reached by Tab; the arrow keys go on from there.
  return `<g class="event" role="button" tabindex="${index === 0 ? 0 : -1}" data-index="${index}" aria-label="${escapeXml(event.accessible)}"><rect class="hit" x="${axis - 12}" y="${event.y - 20}" width="${width - axis + 4}" height="${40 + more}" rx="4"/>${mark(event, axis)}${title.join('')}<text class="details" x="${x}" y="${event.y + 14 + more}">${escapeXml(event.details)}</text></g>`;
}

function daySvg(day: PlacedDay, { axis }: TimelineLayout, locale: Locale): string {
  const gap =
    day.gap === undefined
      ? ''
      : `<text class="gap" x="${axis - 14}" y="${day.y - 20}" text-anchor="end">${escapeXml(day.gap)}</text>`;
  const text = (kind: string, line: number, words: string): string =>
    `<text class="${kind}" x="${axis - 16}" y="${day.y + 5 + line * LINE}" text-anchor="end">${escapeXml(words)}</text>`;
  const label = day.label.map((words, line) => text(day.own ? 'day own' : 'day', line, words)).join('');
  const tick = day.events.length === 0 ? `<path class="axis" d="M${axis - 8} ${day.y}H${axis + 8}"/>` : '';
  return `${gap}${tick}${label}${day.own ? text('details', day.label.length, say('day.article', locale)) : ''}`;
}

/** The picture as SVG without colours of its own: the page (or the exported file) brings the style. */
export function timelineSvg(layout: TimelineLayout, locale: Locale): string {
  const { axis, width, height } = layout;
  const events = layout.days.flatMap((d) => d.events);
  // The axis is time: it ends before what has no day.
  const dated = layout.days.filter((d) => !d.undated).flatMap((d) => d.events);
  const [first, last] = [dated[0], dated.at(-1)];
  const line = first && last ? `<path class="axis" d="M${axis} ${first.y - 14}V${last.y + 14}"/>` : '';
  const label = escapeXml(say('timeline.label', locale, { count: events.length }));
  const days = layout.days.map((d) => daySvg(d, layout, locale)).join('');
  const marks = events.map((event, i) => eventSvg(event, i, layout)).join('');
  return `<svg xmlns="http://www.w3.org/2000/svg" role="group" aria-label="${label}" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${line}${days}${marks}</svg>`;
}
