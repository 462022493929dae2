import type { Block, BlockPage } from './blocks.ts';

/** Most blocks that are judged. No page of a newsroom has half as many; what is larger is a list or made to trouble. */
const MOST = 3000;

/** A part of a page's blocks, numbered from 0, with what stands before and after it. */
export interface Window {
  readonly page: BlockPage;
  readonly before: readonly Block[];
  readonly after: readonly Block[];
}

/** Of a page with more blocks the window with the most text; the rest is not looked at. Linear. */
export function narrowed(page: BlockPage): Window {
  const { blocks, times } = page;
  if (blocks.length <= MOST) return { page, before: [], after: [] };
  const weight = (i: number): number =>
    blocks[i]!.letters >= 70 && blocks[i]!.linked < 0.4 * blocks[i]!.letters ? Math.min(600, blocks[i]!.letters) : 0;
  let sum = 0;
  for (let i = 0; i < MOST; i++) sum += weight(i);
  let best = sum;
  let from = 0;
  for (let i = MOST; i < blocks.length; i++) {
    sum += weight(i) - weight(i - MOST);
    if (sum > best) {
      best = sum;
      from = i - MOST + 1;
    }
  }
  return {
    before: blocks.slice(0, from),
    after: blocks.slice(from + MOST),
    page: {
      blocks: blocks.slice(from, from + MOST).map((b, index) => ({ ...b, index })),
      times: times.filter((t) => t.at >= from && t.at < from + MOST).map((t) => ({ ...t, at: t.at - from })),
    },
  };
}
