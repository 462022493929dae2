import { isoDay } from '../time/calendar.ts';
import type { ZoneKind } from '../zones/zone.ts';
import { LISTING_WEIGHTS } from './data/listing-weights.generated.ts';
import { daySpan } from './day-span.ts';
import type { EventDraft } from './draft.ts';
import type { EventMention } from './event.ts';

/** Weights of cues by name. */
export type ListingWeights = ReadonlyMap<string, number>;

/** Weights are stored in hundredths. */
export const LISTING_SCALE = 100;

/**
 * Log-odds from which an event is listed: a list that leaves out a third of what an editor asks for is of less use than one with some background
 * in it. Chosen by the folds of houses.
 */
export const LEAST_LISTED = -0.5;

/** The fitted weights; how they were fitted: src/tools/events. */
export const LISTED: ListingWeights = new Map(
  LISTING_WEIGHTS.split('\n').map((row) => {
    const [cue, weight] = row.split('\t') as [string, string];
    return [cue, Number(weight) / LISTING_SCALE];
  }),
);

/** What the article says of a clause's event beside what the clause says itself. */
export interface ListingContext {
  readonly zone: ZoneKind;
  readonly quoted: boolean;
  readonly when: EventMention['when'];
  /** The article's day, as an ISO date. */
  readonly today: string | undefined;
  /** Content words of the headline, by their beginnings. */
  readonly headline: ReadonlySet<string>;
}

const LINES: ReadonlySet<ZoneKind> = new Set(['headline', 'subheading', 'kicker']);

/** All cues of an event in its article. */
export function cuesInPlace(draft: EventDraft, { zone, quoted, when, today, headline }: ListingContext): string[] {
  const line = LINES.has(zone)
    ? zone === 'headline'
      ? 'headline'
      : 'line'
    : zone === 'lead'
      ? 'lead'
      : zone === 'body'
        ? 'body'
        : 'other';
  const time = when === undefined ? 'none' : /^[\dX]{4}-(?:\d\d-\d\d|WXX-\d)/u.test(when.value) ? 'day' : 'coarse';
  const echo = LINES.has(zone) ? 'title' : draft.keys.filter((key) => headline.has(key)).length > 1 ? 'echo' : 'own';
  const tense = draft.cues.find((c) => c.startsWith('tense=')) ?? '';
  const verb = draft.cues.find((c) => c.startsWith('verb=')) ?? '';
  const weak = draft.cues.includes('background') ? 'background' : 'told';
  return [
    ...draft.cues,
    'bias',
    `zone=${line}`,
    `when=${time}`,
    `words=${echo}`,
    ...(when && today !== undefined ? [`day=${sideOf(when, today)}`] : []),
    `${line}/${tense}`,
    `${time}/${weak}`,
    `${line}/${weak}`,
    `${time}/${tense}`,
    `${time}/${verb}`,
    ...(LINES.has(zone) ? draft.cues.filter((c) => c.startsWith('frame=')).map((c) => `line/${c}`) : []),
    ...(quoted ? ['quoted', `quoted/${weak}`, `quoted/${tense}`, `quoted/${verb}`] : []),
  ];
}

/** Which side of the article's day a time lies. */
function sideOf({ value, until }: NonNullable<EventMention['when']>, today: string): string {
  const span = daySpan(value);
  if (!span) return 'open';
  const [first, last] = [isoDay(span.first), until ?? isoDay(span.last)];
  if (first > today) return 'ahead';
  if (last >= today) return 'now';
  return last.slice(0, 4) < today.slice(0, 4) ? 'long-past' : 'past';
}

/** Log-odds that an event is news that an outline should hold. */
export function listingScore(cues: readonly string[], weights: ListingWeights = LISTED): number {
  return cues.reduce((sum, cue) => sum + (weights.get(cue) ?? 0), 0);
}

/** How a content word is compared with those of the headline: its beginning, in lower case. */
export function wordKey(lower: string): string {
  return lower.slice(0, 6);
}
