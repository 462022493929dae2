import { readFileSync } from 'node:fs';
import { type Line, readLine } from '../../core/boilerplate/line.ts';
import { randomFrom } from './boost.ts';
import { contentList, listArticle } from './listicles.ts';

/** One labelled line: `yes` is boilerplate, `no` the article's own, `soft` a caption, byline or date within it, `none` nobody's. */
export interface LabelledLine {
  readonly line: Line;
  readonly gap: number;
  readonly label: 'yes' | 'no' | 'soft' | 'none';
  readonly text: string;
  /** What kind of boilerplate it is, by the annotation; whether it stands before the article's end; whether other sites have it too. */
  readonly kind?: string;
  readonly inside?: boolean;
  readonly generic?: boolean;
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
  readonly lines: readonly {
    readonly t: string;
    readonly gap: number;
    readonly y: string;
    readonly soft: number;
    readonly cat: string | null;
    readonly zone: string;
    readonly df: number;
  }[];
}

/** Labelled pages: JSON Lines, one page each. The text is used for features and never written out. */
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
            kind: l.cat ?? 'other',
            inside: l.zone !== 'tail',
            generic: l.df >= 2,
          })),
      };
    });
}

const made = (text: string, gap: number): LabelledLine => ({ line: readLine(text), gap, label: 'no', text });

/**
 * The page as if its article were a list: invented items between its paragraphs, or lists within and after it, all of them the article's own.
 * Undefined where the article has too little prose.
 */
export function withLists(page: Page, seed: number): Page | undefined {
  const random = randomFrom(seed);
  const prose = page.lines.flatMap((l, i) => (l.label === 'no' && l.line.prose ? [i] : []));
  if (prose.length < 3) return undefined;
  const before = new Map<number, readonly string[]>();
  if (random() < 0.6)
    listArticle(random, prose.length).forEach((item, k) => {
      before.set(prose[k]!, item);
    });
  else
    for (let k = 1 + Math.floor(random() * 2); k > 0; k--)
      before.set(prose[1 + Math.floor(random() * (prose.length - 1))]!, contentList(random));
  const last = page.lines.findLastIndex((l) => l.label === 'no');
  const gap = random() < 0.5 ? 1 : 2;
  const lines = page.lines.flatMap((l, i): LabelledLine[] => {
    const items = (before.get(i) ?? []).map((t, k) => made(t, k === 0 ? 2 : gap));
    const end = i === last && random() < 0.4 ? contentList(random).map((t, k) => made(t, k === 0 ? 2 : gap)) : [];
    return [...items, items.length > 0 ? { ...l, gap } : l, ...end];
  });
  return { ...page, lines };
}

/** The site of a page: pages of one site stand in one fold. Pages whose name was lost stand in one fold as well. */
function siteOf(id: string): string {
  if (/^[0-9a-f]{32}$/u.test(id)) return '?';
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
    const heads = all.filter((i) => lines[i]!.label === 'yes' && lines[i]!.line.sure);
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
