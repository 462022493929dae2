import type { ArticlePart, PageArticle } from './article.ts';

/** The article with lines that were left out put back where they stood, as paragraphs. Indices that are none count for nothing. */
export function withRestored(article: PageArticle, indices: readonly number[]): PageArticle {
  const wanted = new Set(indices);
  const back = article.omitted.filter((_, i) => wanted.has(i));
  const parts: ArticlePart[] = [];
  let next = 0;
  for (let at = 0; at <= article.parts.length; at++) {
    for (; next < back.length && back[next]!.at <= at; next++) parts.push({ kind: 'paragraph', text: back[next]!.text });
    const part = article.parts[at];
    if (part) parts.push(part);
  }
  return { ...article, parts, omitted: article.omitted.filter((_, i) => !wanted.has(i)) };
}
