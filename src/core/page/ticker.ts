import { closest, isHeading } from './dom/element.ts';
import { LINKED, type Placed } from './structure.ts';

/** Fewest entries of a live ticker, and most blocks of one with its time. */
const ENTRIES = 4;
const BLOCKS = 8;
/** The share of times that something is told under. */
const TOLD = 0.6;
/** A time of day or of play, and nothing else. */
const CLOCK = /^(?:\p{Nd}{1,2}[.:]\p{Nd}{2}(?: ?uhr)?|\p{Nd}{1,3}(?:\+\p{Nd}{1,2})?(?:[’'´]|\.? ?min(?:ute|\.)?))$/iu;
const NONE: ReadonlySet<number> = new Set();

/**
 * The blocks of a live ticker: times in elements of one make, with what happened under each, below a heading; nothing longer is told on the page.
 * Lists of links with times are none. Linear.
 */
export function tickerOf(blocks: readonly Placed[]): ReadonlySet<number> {
  const shapes = new Map<string, Placed[]>();
  for (const block of blocks) {
    if (block.hidden || block.density > 0 || block.text.length > 12 || !CLOCK.test(block.text)) continue;
    const same = shapes.get(block.shape);
    if (same) same.push(block);
    else shapes.set(block.shape, [block]);
  }
  let clocks: readonly Placed[] = [];
  for (const same of shapes.values()) if (same.length > clocks.length) clocks = same;
  if (clocks.length < ENTRIES) return NONE;
  const found = new Set<number>();
  let entries = 0;
  let letters = 0;
  clocks.forEach((clock, i) => {
    const end = Math.min(clocks[i + 1]?.index ?? blocks.length, clock.index + BLOCKS);
    const own = blocks.slice(clock.index + 1, end).filter((b) => !b.hidden && b.density < LINKED && !b.line.sure);
    // The last entry ends where its element does.
    const last = i === clocks.length - 1;
    const told = own.filter((b) => (b.ends >= 1 || isHeading(b.element)) && (!last || isBeside(clock, b)));
    if (!told.some((b) => b.ends >= 1)) return;
    entries++;
    for (const b of [clock, ...told]) found.add(b.index);
    letters += told.reduce((sum, b) => sum + b.letters, 0);
  });
  const first = clocks[0]!.index;
  const others = blocks.reduce((sum, b) => sum + (found.has(b.index) ? 0 : b.prose), 0);
  const isTitled = blocks.slice(Math.max(0, first - BLOCKS), first).some((b) => isHeading(b.element));
  return entries >= ENTRIES && entries >= TOLD * clocks.length && isTitled && letters > others ? found : NONE;
}

/** Whether a block stands in the element around a time, or around the wrapper of it. */
function isBeside({ element: { parent } }: Placed, { element }: Placed): boolean {
  return parent !== undefined && closest(element, (e) => e === parent) !== undefined;
}
