import { dateOf, type PageArticle } from '../../core/page/article.ts';
import { textOfArticle } from '../../core/page/text.ts';
import type { GoldPage } from './gold.ts';

/** Letters and digits as the labels are compared by. */
const letters = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFC')
    .replace(/[^0-9a-zäöüßéèêáàç]+/gu, '');
/** From this many letters on a line counts as kept wherever it stands in the text. */
const ANYWHERE = 25;

/** Counts over pages: furniture and article lines, headlines, days. */
export interface Figures {
  readonly furniture: { all: number; dropped: number };
  readonly article: { all: number; lost: number };
  readonly headlines: { all: number; right: number };
  readonly days: { all: number; right: number };
}

export function noFigures(): Figures {
  return {
    furniture: { all: 0, dropped: 0 },
    article: { all: 0, lost: 0 },
    headlines: { all: 0, right: 0 },
    days: { all: 0, right: 0 },
  };
}

/** Adds one page's article as it came out to the figures. */
export function count(figures: Figures, page: GoldPage, article: PageArticle): void {
  const text = `${article.headline ?? ''}\n${textOfArticle(article)}`;
  const all = letters(text);
  const own = new Set(text.split('\n').map(letters));
  for (const { t, y } of page.lines) {
    const key = letters(t);
    const kept = own.has(key) || (key.length > ANYWHERE && all.includes(key));
    if (y === 'boiler') {
      figures.furniture.all++;
      if (!kept) figures.furniture.dropped++;
    } else {
      figures.article.all++;
      if (!kept) figures.article.lost++;
    }
  }
  figures.headlines.all++;
  if (article.headline && letters(article.headline) === letters(page.title)) figures.headlines.right++;
  if (!page.day) return;
  figures.days.all++;
  if (dateOf(article)?.slice(0, 10) === page.day) figures.days.right++;
}

export function figuresText({ furniture, article, headlines, days }: Figures): string {
  const share = (a: number, b: number): string => `${((100 * a) / Math.max(1, b)).toFixed(1)} %`;
  return [
    `dropped ${((100 * furniture.dropped) / Math.max(1, furniture.all)).toFixed(2)} %`,
    `lost ${((1000 * article.lost) / Math.max(1, article.all)).toFixed(1)} of 1000 (${article.lost})`,
    `headline ${share(headlines.right, headlines.all)}`,
    `day ${share(days.right, days.all)}`,
  ].join(', ');
}
