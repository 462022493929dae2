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

/** Languages whose tags are the file's own, as editors call them: a page is read out, not corrected. */
const PAGE_LANGUAGES: ReadonlySet<string> = new Set(['html', 'htm', 'xhtml', 'xml', 'xsl', 'svg', 'php', 'vue', 'svelte']);

/** Whether a document is a page or a program with tags, in which they are no leftovers. */
export const isPageLanguage = (language: string): boolean => PAGE_LANGUAGES.has(language.toLowerCase());

/** The language of a file by the ending of its name or address; plain text where it has another or none. */
export function languageOfFile(name: string): ArticleLanguage {
  return ARTICLE_ENDINGS.get(/[^/\\](\.[^./\\]+)$/u.exec(name)?.[1]?.toLowerCase() ?? '') ?? 'plaintext';
}
