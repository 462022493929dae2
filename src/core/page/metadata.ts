import { decodeHTML } from 'entities';
import type { ParsedPage } from './dom/parse.ts';
import { tidy } from './dom/tidy.ts';

/** What a page's head says of its article. Texts are tidied; days and times are as written. */
export interface Metadata {
  /** Whether the page had a head worth the name: a copied piece of a page has none. */
  readonly present: boolean;
  /** Headlines in the order of trust: JSON-LD, OpenGraph, Twitter, title element; none twice. */
  readonly titles: readonly string[];
  readonly dataHeadline: string | undefined;
  readonly openGraph: string | undefined;
  readonly twitter: string | undefined;
  readonly title: string | undefined;
  /** Names of the house, as suffixes of titles have them. */
  readonly site: string;
  readonly descriptions: readonly string[];
  /** The article's text, where JSON-LD has it. */
  readonly body: string;
  readonly published: readonly string[];
  readonly modified: readonly string[];
  readonly authors: readonly string[];
  readonly canonical: string | undefined;
  /** The head says that the article costs money. */
  readonly paid: boolean;
  /** JSON-LD or OpenGraph call it an article; a front page or an overview they do not. */
  readonly isArticle: boolean;
  readonly language: string | undefined;
}

type Json = Readonly<Record<string, unknown>>;

/** Longest value that is read, in UTF-16 units: an article's text, and anything else. */
const LONGEST_BODY = 200_000;
const LONGEST = 5000;
/** Most articles that are described, and most descriptions: what describes more is no page of one article. */
const MOST_ARTICLES = 500;
const MOST_DESCRIPTIONS = 50;

/** Text with its entities read and its tags gone: metadata are often escaped twice. */
export function plainText(value: unknown, longest = LONGEST): string {
  if (typeof value !== 'string') return '';
  return tidy(decodeHTML(value.slice(0, longest)).replace(/<[^<>]{0,500}>/g, ' '));
}

const TYPE_RANK = (type: string): number =>
  /NewsArticle|Report|LiveBlog|Analysis|Opinion|BlogPosting|Review/.test(type)
    ? 3
    : /Article/.test(type)
      ? 2
      : /Claim/.test(type)
        ? 1
        : 0;

/** What old systems put around a script's content, and a comma behind the last value. */
const WRAPPED = /<!--|-->|\/\/\s?<!\[CDATA\[|\/\/\s?\]\]>|<!\[CDATA\[|\]\]>/gu;
const TRAILING = /,(?= {0,20}[}\]])/gu;

/** Broken data says nothing. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}

/** The articles that JSON-LD describes, the likeliest kind first. */
function articlesOf(scripts: readonly string[]): { articles: Json[]; types: Set<string> } {
  const articles: Json[] = [];
  const types = new Set<string>();
  const visit = (value: unknown, depth: number): void => {
    if (depth > 6 || articles.length >= MOST_ARTICLES) return;
    if (Array.isArray(value)) for (const v of value.slice(0, 500)) visit(v, depth + 1);
    else if (typeof value === 'object' && value !== null) {
      const node = value as Json;
      types.add(String(node['@type']).slice(0, 100));
      if (node.headline || node.datePublished || node.articleBody) articles.push(node);
      for (const key of ['@graph', 'mainEntity', 'mainEntityOfPage']) if (node[key]) visit(node[key], depth + 1);
    }
  };
  for (const script of scripts) {
    const text = script.replace(/\p{Cc}{1,1000}/gu, ' ').replace(WRAPPED, '');
    const json = parsed(text) ?? parsed(text.replace(TRAILING, ' '));
    if (json !== undefined) visit(json, 0);
  }
  const rank = (a: Json): number => TYPE_RANK(String(a['@type']));
  return { articles: articles.filter((a) => rank(a) > 0).sort((a, b) => rank(b) - rank(a)), types };
}

function namesOf(value: unknown): string[] {
  if (Array.isArray(value)) return value.slice(0, 20).flatMap(namesOf);
  if (typeof value === 'string') return [plainText(value)];
  if (typeof value === 'object' && value !== null) return [plainText((value as Json).name)];
  return [];
}

const isPaid = ({ isAccessibleForFree: free }: Json): boolean =>
  /^(?:https?:\/\/schema\.org\/)?(?:false|no|0)$/i.test(String(free));
/** The pieces that data name of an article, such as what a wall stands before. */
const pieces = (value: unknown): Json[] =>
  (Array.isArray(value) ? value.slice(0, 50) : [value]).filter((v): v is Json => typeof v === 'object' && v !== null);

const PUBLISHED = [
  'article:published_time',
  'datepublished',
  'article:published',
  'og:published_time',
  'date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'publishdate',
  'publish-date',
  'publish_date',
  'publication_date',
  'published_time',
  'article.published',
  'og:article:published_time',
  'dcterms.issued',
  'dcterms.date',
  'cxenseparse:recs:publishtime',
  'pubdate',
  'parsely-pub-date',
  'sailthru.date',
  'last-modified',
];
const MODIFIED = ['article:modified_time', 'og:updated_time', 'datemodified', 'last-modified'];

/** Fewest letters of a word that tells one title from another, and fewest such words of a title. */
const TELLING = /\p{L}{4,}/gu;
const TELLING_WORDS = 3;

/** Whether data describe another article: their headline has no word of those titles of the page that say something. */
function isOther(headline: string, titles: readonly string[]): boolean {
  const wordsOf = (text: string): string[] => text.toLowerCase().match(TELLING) ?? [];
  const said = titles.map(wordsOf).filter((w) => w.length >= TELLING_WORDS);
  const own = wordsOf(headline);
  if (own.length === 0 || said.length === 0) return false;
  const all = said.flat();
  return !own.some((w) => all.some((o) => o.includes(w) || w.includes(o)));
}

/** What may be an article's address: no script, no data. */
const ADDRESS = /^(?:https?:\/\/|\/|(?![a-z][a-z\d+.-]{0,20}:))\S/iu;

export function metadataOf({ data, metas, title, canonical, language }: ParsedPage): Metadata {
  const meta = (name: string): string | undefined => plainText(metas.get(name)) || undefined;
  const titleText = plainText(title) || undefined;
  const shown = [titleText, meta('og:title')].filter((t) => t !== undefined);
  const { articles: all } = articlesOf(data);
  const own = all.slice(0, MOST_DESCRIPTIONS).filter((a) => !isOther(plainText(a.headline), shown));
  const articles = own.length > 0 ? own : all.filter((a) => plainText(a.headline) === '');
  const first = (key: string, longest?: number): string | undefined =>
    articles.map((a) => plainText(a[key], longest)).find((t) => t !== '');
  const valuesOf = (names: readonly string[], key: string): string[] =>
    [...articles.map((a) => plainText(a[key])), ...names.map((n) => plainText(metas.get(n)))].filter((t) => t !== '');
  const dataHeadline = first('headline');
  const openGraph = meta('og:title');
  const twitter = meta('twitter:title');
  const publishers = articles.flatMap((a) => namesOf(a.publisher));
  const authors = [
    ...articles.flatMap((a) => namesOf(a.author)),
    ...['author', 'article:author', 'dc.creator'].map((n) => plainText(metas.get(n))),
  ].filter((name) => name !== '' && !/^https?:/.test(name));
  return {
    present: titleText !== undefined || openGraph !== undefined || articles.length > 0,
    titles: [...new Set([dataHeadline, openGraph, twitter, titleText].filter((t) => t !== undefined))],
    dataHeadline,
    openGraph,
    twitter,
    title: titleText,
    site: [meta('og:site_name'), meta('application-name'), meta('twitter:site'), ...publishers].filter(Boolean).join(' '),
    descriptions: [
      ...articles.slice(0, MOST_DESCRIPTIONS).map((a) => plainText(a.description)),
      ...['og:description', 'description', 'twitter:description'].map((n) => plainText(metas.get(n))),
    ].filter((t) => t.length > 30),
    body: first('articleBody', LONGEST_BODY) ?? '',
    published: valuesOf(PUBLISHED, 'datePublished'),
    modified: valuesOf(MODIFIED, 'dateModified'),
    authors: [...new Set(authors)],
    canonical: [canonical, metas.get('og:url')].find((address) => address !== undefined && ADDRESS.test(address)),
    paid: articles.some((a) => isPaid(a) || pieces(a.hasPart).some(isPaid)),
    isArticle: all.length > 0 || metas.get('og:type') === 'article' || metas.has('article:published_time'),
    language,
  };
}
