import { type Block, type BlockPage, TEXT } from './blocks.ts';

/** Most blocks that are judged. No page of a newsroom has half as many; what is larger is a list or made to trouble. */
const MOST = 3000;
/** Most letters that are judged, and how many of a block's are read: no article is as long as a book. */
const MOST_LETTERS = 1_000_000;
const READ = 3000;

/** A part of a page's blocks, numbered from 0, with what stands before and after it. */
export interface Window {
  readonly page: BlockPage;
  readonly before: readonly Block[];
  readonly after: readonly Block[];
}

/** Of a page with more blocks or letters the window with the most text; the rest is not looked at. Linear. */
export function narrowed(page: BlockPage): Window {
  const { blocks, times, unseen } = page;
  const isText = blocks.map(({ letters, linked }) => letters >= TEXT.letters && linked < TEXT.linked * letters);
  let [from, letters, weight] = [0, 0, 0];
  let best = { from: 0, to: 0, weight: -1 };
  blocks.forEach((block, i) => {
    letters += Math.min(READ, block.letters);
    if (isText[i]) weight += Math.min(600, block.letters);
    for (; i - from >= MOST || letters > MOST_LETTERS; from++) {
      letters -= Math.min(READ, blocks[from]!.letters);
      if (isText[from]) weight -= Math.min(600, blocks[from]!.letters);
    }
    if (weight > best.weight || from === best.from) best = { from, to: i + 1, weight };
  });
  const { from: first, to } = best;
  if (first === 0 && to === blocks.length) return { page, before: [], after: [] };
  return {
    before: blocks.slice(0, first),
    after: blocks.slice(to),
    page: {
      blocks: blocks.slice(first, to).map((b, index) => ({ ...b, index })),
      times: times.filter((t) => t.at >= first && t.at < to).map((t) => ({ ...t, at: t.at - first })),
      unseen,
    },
  };
}
