/** The languages, as editors call them, in which articles are written. */
export const ARTICLE_LANGUAGES = ['plaintext', 'markdown', 'nachrichtentext'] as const;
export type ArticleLanguage = (typeof ARTICLE_LANGUAGES)[number];

/** Endings of file names that are articles, in small letters with their dot, with their language. */
export const ARTICLE_ENDINGS: ReadonlyMap<string, ArticleLanguage> = new Map([
  ['.txt', 'plaintext'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.artikel', 'nachrichtentext'],
  ['.nachricht', 'nachrichtentext'],
]);

export const isArticleLanguage = (language: unknown): language is ArticleLanguage =>
  (ARTICLE_LANGUAGES as readonly unknown[]).includes(language);

/** The language of a file by the ending of its name or address; plain text where it has another or none. */
export function languageOfFile(name: string): ArticleLanguage {
  return ARTICLE_ENDINGS.get(/[^/\\](\.[^./\\]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '') ?? 'plaintext';
}
