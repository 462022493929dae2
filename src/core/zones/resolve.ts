import type { ArticleView, Placed } from '../article.ts';
import type { Zone } from './zone.ts';

/** Labels every paragraph. Sees the placed paragraphs and what is known before zones (text, language, wrapping). */
export function resolveZones(article: Pick<ArticleView, 'text' | 'placed' | 'language' | 'hardWrapped' | 'languageId'>): Zone[] {
  const titled = (article.placed[1]?.gap ?? 0) >= 2;
  return article.placed.map(
    (p: Placed, i): Zone => ({
      start: p.start,
      end: p.start + p.paragraph.text.length,
      kind: i === 0 && titled && !/[.!?]$/u.test(p.paragraph.text) ? 'headline' : 'body',
      confidence: 0.5,
    }),
  );
}
