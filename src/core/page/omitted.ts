import type { OmittedKind, OmittedReason } from './article.ts';
import type { Verdict } from './decide.ts';
import { type AroundTag, isWithin } from './dom/element.ts';
import { kindBit, type NameKind } from './dom/names.ts';
import type { Placed } from './structure.ts';

/** What an element's names or tag say a line in it is, the first that fits. */
const BY_NAMES: readonly (readonly [NameKind, OmittedKind])[] = [
  ['comments', 'reader-comment'],
  ['paywall', 'paywall'],
  ['advert', 'advertising'],
  ['tags', 'tags'],
  ['author', 'author-box'],
  ['related', 'related-item'],
  ['caption', 'caption'],
  ['teaser', 'related-item'],
  ['date', 'metadata'],
  ['byline', 'metadata'],
  ['navigation', 'navigation'],
  ['offer', 'advertising'],
];
const BITS = BY_NAMES.map(([kind, omitted]) => [kindBit(kind), omitted] as const);
const BY_TAG: readonly (readonly [AroundTag, OmittedKind])[] = [
  ['nav', 'navigation'],
  ['footer', 'navigation'],
  ['figcaption', 'caption'],
  ['form', 'comment-form'],
];

/** What a line that is left out is and why. A guess for the reader of a list: its own words first, then the element, then the place. */
export function explainOmission(
  block: Placed,
  { captions, stretch, unseen }: Verdict,
): { kind: OmittedKind; reason: OmittedReason } {
  const { line, element, ownKinds, nearKinds, index, density } = block;
  if (block.hidden || unseen.has(index)) return { kind: 'hidden', reason: 'hidden' };
  if (captions.has(index)) return { kind: 'caption', reason: 'element' };
  if (line.own && line.own.weight >= 8) return { kind: line.own.category, reason: 'wording' };
  const place: OmittedReason = index < stretch.first ? 'before' : index > stretch.last ? 'after' : 'within';
  for (const [tag, kind] of BY_TAG) if (isWithin(element, tag)) return { kind, reason: 'element' };
  for (const kinds of [ownKinds, nearKinds]) for (const [bit, kind] of BITS) if (kinds & bit) return { kind, reason: 'element' };
  if (density > 0.6) return { kind: place === 'before' ? 'navigation' : 'related-item', reason: place };
  return { kind: 'other', reason: place };
}
