import { decide } from '../../core/boilerplate/decide.ts';
import type { View } from './fit.ts';

interface Count {
  yes: number;
  hit: number;
  no: number;
  wrong: number;
  soft: number;
  softHit: number;
  pages: number;
  wrongPages: number;
}

/** What `decide` makes of probabilities, by window: recall of boilerplate, article lines flagged per 1000, captions and bylines flagged. */
export function countsOf(results: ReadonlyMap<View, ArrayLike<number>>): Map<string, Count> {
  const counts = new Map<string, Count>();
  for (const [view, probabilities] of results) {
    const key = `${view.page.news ? 'news' : 'other'} ${view.window}${view.lists ? ' with lists' : ''}`;
    let c = counts.get(key);
    if (!c) {
      c = { yes: 0, hit: 0, no: 0, wrong: 0, soft: 0, softHit: 0, pages: 0, wrongPages: 0 };
      counts.set(key, c);
    }
    const flagged = decide(
      view.lines.map((l) => l.line),
      probabilities,
    );
    const before = c.wrong;
    view.indices.forEach((i, k) => {
      const { label } = view.page.lines[i]!;
      const hit = flagged[k] ? 1 : 0;
      if (label === 'yes') {
        c.yes++;
        c.hit += hit;
      } else if (label === 'no') {
        c.no++;
        c.wrong += hit;
      } else if (label === 'soft') {
        c.soft++;
        c.softHit += hit;
      }
    });
    c.pages++;
    if (c.wrong > before) c.wrongPages++;
  }
  return counts;
}

/** The counts as lines of text, one a window. */
export function reportOf(results: ReadonlyMap<View, ArrayLike<number>>): string {
  return [...countsOf(results)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(
      ([key, c]) =>
        `${key.padEnd(26)} recall ${c.yes > 0 ? ((100 * c.hit) / c.yes).toFixed(1).padStart(5) : '    –'}  article lines flagged ${((1000 * c.wrong) / Math.max(1, c.no)).toFixed(2).padStart(6)} per 1000 (${c.wrong} on ${c.wrongPages} of ${c.pages} pages)  soft ${c.softHit}/${c.soft}`,
    )
    .join('\n');
}

/** Recall in percent of the news pages' lines in one window by kind, and of lines before the article's end and of those other sites have too. */
export function recallByKind(results: ReadonlyMap<View, ArrayLike<number>>, window: string): string {
  const counts = new Map<string, { n: number; hit: number }>();
  for (const [view, probabilities] of results) {
    if (!view.page.news || view.window !== window || view.lists) continue;
    const flagged = decide(
      view.lines.map((l) => l.line),
      probabilities,
    );
    view.indices.forEach((i, k) => {
      const line = view.page.lines[i]!;
      if (line.label !== 'yes') return;
      for (const key of [
        line.kind ?? 'other',
        line.inside ? '(head and body)' : '(tail)',
        line.generic ? '(on other sites too)' : '(this site only)',
      ]) {
        const c = counts.get(key) ?? { n: 0, hit: 0 };
        counts.set(key, { n: c.n + 1, hit: c.hit + (flagged[k] ? 1 : 0) });
      }
    });
  }
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, c]) => `${key} ${((100 * c.hit) / c.n).toFixed(1)} (${c.n})`)
    .join(', ');
}
