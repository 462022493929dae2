import { PROSE, type ZoneKind } from '../zones/zone.ts';

/** Running text and the headings over it: what cannot stand in a sentence cannot stand in a heading either. */
export const HEADED_PROSE: ReadonlySet<ZoneKind> = new Set([...PROSE, 'headline', 'subheading']);
