import { type ArticlePart, CELL_MARK, dateOf, type PageArticle } from './article.ts';

/** The article's lines in order, without its captions: one paragraph, subheading, item or cell of a table a line. No markup. */
export function textOfArticle(article: PageArticle): string {
  const lines = shown(article).flatMap((p) =>
    p.kind === 'row' ? p.text.split(CELL_MARK).filter((cell) => cell !== '') : [p.text],
  );
  // What the headline adds to the page's heading is the head's; the heading itself is a line of the page.
  if (isPartOf(article.heading, article.headline)) lines.unshift(article.heading!);
  return lines.join('\n');
}

const bare = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{Nd}]+/gu, '');

function isPartOf(heading: string | undefined, headline: string | undefined): boolean {
  if (!heading || !headline) return false;
  const a = bare(heading);
  const b = bare(headline);
  return a !== b && b.includes(a);
}

/** What a plain text shows: a list's marks are characters, paragraphs stand apart. */
export function plainTextOf(article: PageArticle): string {
  return join([...(article.headline ? [article.headline] : []), ...shown(article).map(plainLine)], article);
}

function plainLine({ kind, text, number }: ArticlePart): string {
  return kind === 'item' ? `${number === undefined ? '–' : `${number}.`} ${text}` : text;
}

const shown = (article: PageArticle): readonly ArticlePart[] =>
  article.outcome === 'article' ? article.parts.filter((p) => p.kind !== 'caption') : article.parts;

/** Lines with an empty line between them, but for items and rows that follow each other. */
function join(lines: readonly string[], article: PageArticle): string {
  const offset = lines.length - shown(article).length;
  const kinds = shown(article).map((p) => p.kind);
  let text = '';
  lines.forEach((line, i) => {
    const kind = kinds[i - offset];
    const close = kind !== undefined && (kind === 'item' || kind === 'row') && kinds[i - offset - 1] === kind;
    text += i === 0 ? line : `${close ? '\n' : '\n\n'}${line}`;
  });
  return text === '' ? '' : `${text}\n`;
}

/** Characters that would be markup at the beginning of a line, or anywhere in it. */
const LINE_MARK = /^(?<mark>[#>+-]|\p{Nd}{1,3}(?=[.)]\s)|={3,}|\*(?=\s))/u;
const INLINE_MARK = /[\\`*_[\]<]/gu;

function escaped(text: string): string {
  return text.replace(INLINE_MARK, '\\$&').replace(LINE_MARK, (mark) => (/^\p{Nd}/u.test(mark) ? `${mark}\\` : `\\${mark}`));
}

function markdownLine({ kind, text, level = 1, number }: ArticlePart): string {
  const plain = escaped(text);
  if (kind === 'subheading') return `${'#'.repeat(Math.min(6, Math.max(2, level)))} ${plain}`;
  if (kind === 'item') return `${'  '.repeat(level - 1)}${number === undefined ? '-' : `${number}.`} ${plain}`;
  if (kind === 'quote') return `> ${plain}`;
  return kind === 'lead' ? `**${plain}**` : plain;
}

/** The article as Markdown, headline first. */
export function markdownOf(article: PageArticle): string {
  return join([...(article.headline ? [`# ${escaped(article.headline)}`] : []), ...shown(article).map(markdownLine)], article);
}

const quoted = (text: string): string => `"${text.replace(/[\\"]/gu, '\\$&')}"`;

/** What is known of the article as YAML front matter; empty where nothing is. */
export function frontMatterOf({
  headline,
  kicker,
  published,
  modified,
  authors,
  agency,
  canonical,
  outcome,
}: PageArticle): string {
  if (outcome !== 'article') return '';
  const date = dateOf({ published, modified });
  const lines = [
    headline && `title: ${quoted(headline)}`,
    kicker && `kicker: ${quoted(kicker)}`,
    date && `date: ${date}`,
    modified && `modified: ${modified}`,
    authors.length > 0 && `author: ${authors.length === 1 ? quoted(authors[0]!) : `[${authors.map(quoted).join(', ')}]`}`,
    agency && `agency: ${quoted(agency)}`,
    canonical && /^https?:/i.test(canonical) && `source: ${quoted(canonical)}`,
  ].filter((l): l is string => typeof l === 'string');
  return lines.length === 0 ? '' : `---\n${lines.join('\n')}\n---\n`;
}
