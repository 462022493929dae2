import { readFileSync } from 'node:fs';
import { isSureWording } from '../../core/boilerplate/classify.ts';
import { type Line, readLine } from '../../core/boilerplate/line.ts';
import { randomFrom } from './boost.ts';

/** One labelled line: `yes` is boilerplate, `no` the article's own, `soft` a caption, byline or date within it, `none` nobody's. */
export interface LabelledLine {
  readonly line: Line;
  readonly gap: number;
  readonly label: 'yes' | 'no' | 'soft' | 'none';
  readonly text: string;
}

export interface Page {
  readonly id: string;
  readonly site: string;
  readonly news: boolean;
  readonly lines: readonly LabelledLine[];
}

interface RawPage {
  readonly id: string;
  readonly news: boolean;
  readonly lines: readonly { readonly t: string; readonly gap: number; readonly y: string; readonly soft: number }[];
}

/** Pages of the development gauge: JSON Lines, one page each. The text is used for features and never written out. */
export function readPages(file: string): Page[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((json) => {
      const raw = JSON.parse(json) as RawPage;
      return {
        id: raw.id,
        site: siteOf(raw.id),
        news: raw.news,
        lines: raw.lines
          .filter((l) => l.t.trim() !== '')
          .map((l) => ({
            line: readLine(l.t),
            gap: l.gap ? 2 : 1,
            label: l.y === 'ignore' ? 'none' : l.y === 'keep' ? 'no' : l.soft ? 'soft' : 'yes',
            text: l.t,
          })),
      };
    });
}

/** The site of a page: pages of one site stand in one fold. */
function siteOf(id: string): string {
  return id
    .toLowerCase()
    .replace(/^www\d?\./u, '')
    .split('.')[0]!;
}

/** The windows a page is seen through: as it is, cut short, the article alone, parts of it, with some of its boilerplate only, and the article with pieces of it planted inside. */
export const WINDOWS = ['page', 'short', 'clean', 'clean+soft', 'part', 'some', 'few', 'body', 'planted'] as const;
export type Window = (typeof WINDOWS)[number];

/** The lines of a page that a window shows, as indices. */
export function linesOf(page: Page, window: Window, seed: number): number[] {
  const random = randomFrom(seed);
  const { lines } = page;
  const all = lines.map((_, i) => i);
  const keep = all.filter((i) => lines[i]!.label === 'no');
  const first = keep[0] ?? 0;
  const last = keep.at(-1) ?? lines.length - 1;
  if (window === 'page') return all;
  if (window === 'short') return all.filter((i) => i <= last + 3);
  if (window === 'clean') return keep;
  if (window === 'clean+soft') return all.filter((i) => lines[i]!.label === 'no' || lines[i]!.label === 'soft');
  if (window === 'part') {
    const size = Math.max(2, Math.floor(keep.length * (0.2 + 0.6 * random())));
    const from = Math.floor(random() * Math.max(1, keep.length - size));
    return keep.slice(from, from + size);
  }
  if (window === 'body') return all.filter((i) => i >= first && i <= last + 1);
  if (window === 'planted') {
    const heads = all.filter((i) => lines[i]!.label === 'yes' && isSureWording(lines[i]!.line));
    const result = [...keep];
    for (let k = 0; k < 3 && heads.length > 0; k++) {
      const head = heads[Math.floor(random() * heads.length)]!;
      const piece = [head];
      const size = 1 + Math.floor(random() * 4);
      while (piece.length < size && lines[head + piece.length]?.label === 'yes') piece.push(head + piece.length);
      result.splice(1 + Math.floor(random() * Math.max(1, result.length - 1)), 0, ...piece);
    }
    return result;
  }
  // Runs of boilerplate are kept or left out as a whole.
  const share = window === 'some' ? 0.5 : 0.15;
  let shown = false;
  return all.filter((i) => {
    if (lines[i]!.label === 'no') return true;
    if (i === 0 || lines[i - 1]!.label === 'no') shown = random() < share;
    return shown;
  });
}
