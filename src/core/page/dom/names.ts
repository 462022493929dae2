/**
 * What the words of class, id and role say an element holds, one bit a kind. Words of the trade, German and English; looked for as parts of
 * words, since they come compounded ("bildunterschrift", "articlebody").
 */
const KINDS = {
  caption:
    /caption|bildunter|figure|image|\bimg|\bpic\b|picture|bild(?!ung)|media\b|photo|foto|credit|copyright|galler|galerie|video|player|slide/,
  teaser:
    /teaser|relat|recommend|empfehl|readmore|read more|mehr\b|\bmore\b|link ?list|linkbox|inline ?link|embed|widget|\bcards?\b|slider|carousel|topic|stage|list ?item|\bmost\b|latest|ticker|lesetipp/,
  offer:
    /social|share|sharing|newsletter|promo|\babo\b|subscri|paywall|banner|login|cookie|consent|modal|overlay|popup|\bads?\b|advert|anzeige|werb|sponsor|poll\b|umfrage|feedback/,
  byline:
    /author|autor|byline|\bdate|datum|\btime|\bmeta\b|publish|\binfos?\b|source|agency|kicker|overline|topline|dachzeile|label|eyebrow|spitzmarke|categor|rubrik|ressort|breadcrumb|\btags?\b/,
  headline: /headline|title|titel|heading|\bh[1-3]\b/,
  lead: /\bleads?\b|intro|teaser ?text|summary|description|vorspann|standfirst|abstract|sub ?title|untertitel|excerpt|\bdeck\b|subline/,
  paragraph: /paragraph|absatz|\btext\b|copytext|body ?text|richtext|entry content|content ?text|\bstory\b|\btext /,
  article: /art[ie]k[e]?l|article|\bcontent\b|\bbody\b|\bentry\b|\bpost\b|prose/,
  navigation: /\bnav|menu|foot|header|breadcrumb|skip|search|\blogo\b|sidebar|aside/,
  subheading: /sub ?head|zwischen|crosshead|sub headline|\bh[23]\b|intertitle/,
  box: /box|\bfacts?\b|fakten|highlight|zusatz|infobox|factbox/,
  // "kommentar" alone is a genre.
  comments:
    /comments|comment (?:list|form|box|section|area|thread|container|item|body|author|text|count)|kommentare|leserkommentar|kommentar ?(?:liste|form|bereich|box|funktion)|forum|postings?|discuss|leserbrief|disqus/,
  hidden: /\bhidden\b|sr only|visually|screen ?reader|\bhide\b|invisible/,
  crumb: /crumb/,
  kicker: /kicker|overline|topline|dachzeile|eyebrow|spitzmarke|roofline|oberzeile|suptitle|pretitle/,
  author: /author|autor|byline|contributor|verfasser/,
  date: /\bdate|datum|\btime|publish|veröffentlich|stand\b/,
  paywall: /paywall|\babo\b|subscri|piano|premium|regwall|\bplus\b|metered/,
  related: /relat|recommend|empfehl|read ?more|lesetipp|mehr ?zum|weiterlesen|link ?box|link ?list|outbrain|taboola|teaser ?list/,
  advert: /\bads?\b|advert|anzeige|werb|sponsor|\badslot|\bdfp\b|gpt\b/,
  tags: /\btags?\b|\btopics?\b|themen|schlagw|keyword/,
  quote: /quote|zitat|blockquote|testimonial/,
  credit: /credit|copyright|fotograf|photographer|bildnachweis|rights|urheber/,
} as const;

export type NameKind = keyof typeof KINDS;
export const NAME_KINDS = Object.keys(KINDS) as readonly NameKind[];
const PATTERNS = Object.values(KINDS);
const BIT = new Map<NameKind, number>(NAME_KINDS.map((kind, i) => [kind, 1 << i]));

/** The bit of a kind in `PageElement.kinds`. */
export function kindBit(kind: NameKind): number {
  return BIT.get(kind)!;
}

/** Longest string of names that is read, in UTF-16 units: generated class lists can be endless and say no more. */
const READ = 240;

/** Class names and the like as words in lower case: "articleBody__text-2 is-first" → "article body text 2 is first". */
function wordsOfNames(value: string): string {
  return value
    .slice(0, READ)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replace(/[^\p{L}\p{Nd}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** The words of a value of class or id, and their kinds as bits. */
export interface ReadNames {
  readonly words: string;
  readonly kinds: number;
}

/** Reads names; pages repeat theirs, so a table keeps them for the time of a page. */
export function createNameReader(): (value: string) => ReadNames {
  const known = new Map<string, ReadNames>();
  return (value) => {
    let names = known.get(value);
    if (!names) {
      const words = wordsOfNames(value);
      let kinds = 0;
      for (let i = 0; i < PATTERNS.length; i++) if (PATTERNS[i]!.test(words)) kinds |= 1 << i;
      names = { words, kinds };
      known.set(value, names);
    }
    return names;
  };
}
