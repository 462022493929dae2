import type { PageElement } from './dom/element.ts';

/** Links that hand the page's own address to somebody else's service, or to a mail. By the services' own instructions for share links. */
const SHARES =
  /^(?:mailto:|whatsapp:|tg:|fb-messenger:|threema:|https?:\/\/(?:[a-z0-9-]{1,20}\.)?(?:facebook\.com\/(?:sharer|share|dialog)|(?:twitter|x)\.com\/(?:intent|share)|linkedin\.com\/share|xing\.com\/|t\.me\/share|telegram\.me\/share|wa\.me\/|(?:api|web)\.whatsapp\.com\/|whatsapp\.com\/send|bsky\.app\/intent|reddit\.com\/submit|pinterest\.[a-z]{2,3}\/pin|getpocket\.com\/|flipboard\.com\/|threads\.net\/intent))/i;
/** Longest path of an address that is read, in UTF-16 units. */
const LONGEST = 500;
/** Most share links that are read: a page with more lists other articles. */
const MOST = 60;

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The paths of the addresses that a share link carries. */
function carried(href: string): string[] {
  const address = decoded(decoded(href.slice(href.search(/[?:]/) + 1)));
  return address
    .split(/https?:\/\//i, 5)
    .slice(1)
    .map((rest) => /^[^\s?#&"'<>]{4,}/u.exec(rest.slice(0, LONGEST))?.[0] ?? '')
    .filter((rest) => rest.includes('/') && !SHARES.test(`https://${rest}`))
    .map((rest) => rest.slice(rest.indexOf('/')));
}

/**
 * The path of a page's own address, as its share links give it: what a copied page still says of itself. Undefined without such links; of several
 * the commonest. Iterative and linear.
 */
export function sharedPath(root: PageElement): string | undefined {
  const counts = new Map<string, number>();
  let read = 0;
  const open: PageElement[] = [root];
  for (let e = open.pop(); e !== undefined && read < MOST; e = open.pop()) {
    const href = e.tag === 'a' ? e.attributes?.href?.trim() : undefined;
    if (href && SHARES.test(href)) {
      read++;
      for (const path of carried(href)) counts.set(path, (counts.get(path) ?? 0) + 1);
    }
    for (let i = e.children.length - 1; i >= 0; i--) {
      const child = e.children[i]!;
      if (typeof child !== 'string') open.push(child);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0];
}

const UMLAUT: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
const ASCII = /[^a-z0-9]+/g;
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(ASCII, '');
const spelt = (text: string): string =>
  bare(
    text
      .toLowerCase()
      .normalize('NFC')
      .replace(/[äöüß]/gu, (c) => UMLAUT[c]!),
  );

/** The part of a path that is made of a title's words: the last one with two hyphens; empty where none is. */
function slugOf(path: string): string {
  return (
    path
      .split('/')
      .filter((part) => /\p{L}-\p{L}/u.test(part) && part.split('-').length > 2)
      .pop() ?? ''
  );
}

/** A title says most of an address that is made of one. */
const MOST_OF_IT = 0.6;

/**
 * Of some titles the longest that the address is made of, letter for letter (ä as ae or a); undefined where none says most of it. Numbers and marks
 * of the house in the address do not count.
 */
export function titleInAddress(path: string, titles: readonly string[]): string | undefined {
  const slug = slugOf(path);
  const words = spelt(slug.replace(/(?<![\p{L}\p{Nd}])(?:[a-z]{0,8}\p{Nd}{4,}|[0-9a-f]{4,12})(?![\p{L}\p{Nd}])|\.html?$/giu, ''));
  let best: string | undefined;
  for (const title of titles) {
    const fits = [spelt(title), bare(title)].some(
      (key) =>
        key.length >= MOST_OF_IT * words.length && key.length > 8 && (spelt(slug).includes(key) || bare(slug).includes(key)),
    );
    if (fits && title.length > (best?.length ?? 0)) best = title;
  }
  return best;
}
