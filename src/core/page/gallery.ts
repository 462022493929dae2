import { isHeading, isWithin } from './dom/element.ts';
import type { Headline } from './headline.ts';
import { ALL_LINKED, LINKED, type Placed, type Structure } from './structure.ts';

/** Fewest pictures with a caption that make a gallery, and most lines of captions for each. */
const PICTURES = 4;
const LINES = 2.5;
/** Fewest words of a caption, and of a title: of what says "Bild 3" and what names another article. */
const WORDS = 3;
/** A line of nothing but who took the picture. */
const CREDIT = /^[([]?(?:©|(?:fotos?|bild(?:er)?|quelle|credits?|grafik|illustration|archivfoto) ?:)/iu;
const LONGEST_CREDIT = 80;

const isCaption = ({ hidden, density, words, text, element }: Placed): boolean =>
  !hidden &&
  density < LINKED &&
  words >= WORDS &&
  !(text.length <= LONGEST_CREDIT && CREDIT.test(text)) &&
  !isHeading(element) &&
  !isWithin(element, 'nav', 'footer', 'aside', 'form');

/** Whether it names another article: teasers have pictures as well. */
const isTitle = ({ hidden, density, words, element }: Placed): boolean =>
  !hidden && words >= WORDS && (density > ALL_LINKED || isHeading(element));

/**
 * The captions of a page that shows pictures, in order: blocks of one shape with a picture between each and the next. Empty for any other page, as for
 * one whose pictures stand over titles. Linear.
 */
export function galleryOf({ blocks, heading }: Structure): readonly Placed[] {
  const byShape = new Map<string, Placed[]>();
  for (const block of blocks)
    if (block.index > heading && isCaption(block)) {
      const same = byShape.get(block.shape);
      if (same) same.push(block);
      else byShape.set(block.shape, [block]);
    }
  let best: readonly Placed[] = [];
  let most = 0;
  for (const captions of byShape.values()) {
    const pictures = new Set(captions.map((b) => b.mediaAbove));
    const letters = captions.reduce((sum, b) => sum + b.letters, 0);
    if (pictures.size < PICTURES || captions.length > LINES * pictures.size || letters <= most) continue;
    const [from, to] = [captions[0]!.index, captions.at(-1)!.index];
    const titles = blocks.slice(from, to).filter(isTitle).length;
    if (2 * titles >= pictures.size) continue;
    best = captions;
    most = letters;
  }
  return best;
}

/** What stands between the headline of a gallery and its first picture with a caption: its lead. */
export function leadOf({ blocks }: Structure, { top, blocks: said }: Headline, captions: readonly Placed[]): readonly Placed[] {
  return top < 0
    ? []
    : blocks.slice(top + 1, captions[0]!.index).filter((b) => isCaption(b) && !said.has(b.index) && !b.line.sure && b.ends >= 1);
}
