/**
 * What the words of class, id and role say an element holds, one bit a kind. Words of the trade, German and English; looked for as parts of
 * words, since they come compounded ("bildunterschrift", "articlebody").
 */
const KINDS = {
  caption:
    /caption|bildunter|figure|image| img| pic |picture|bild(?!ung)|media |photo|foto|credit|copyright|galler|galerie|video|player|slide/,
  teaser:
    /teaser|relat|recommend|empfehl|readmore|read more|mehr | more |link ?list|linkbox|inline ?link|embed|widget| cards? |slider|carousel|topic|stage|list ?item| most |latest|ticker|lesetipp/,
  offer:
    /social|share|sharing|newsletter|promo| abo |subscri|paywall|banner|login|cookie|consent|modal|overlay|popup| ads? |advert|anzeige|werb|sponsor|poll |umfrage|feedback/,
  byline:
    /author|autor|byline| date|datum| time| meta |publish| infos? |source|agency|kicker|overline|topline|dachzeile|label|eyebrow|spitzmarke|categor|rubrik|ressort|breadcrumb| tags? /,
  headline: /headline|title|titel|heading| h[1-3] /,
  lead: / leads? |intro|teaser ?text|summary|description|vorspann|standfirst|abstract|sub ?title|untertitel|excerpt| deck |subline/,
  paragraph: /paragraph|absatz| text |copytext|body ?text|richtext|entry content|content ?text| story | text /,
  article: /art[ie]k[e]?l|article| content | body | entry | post |prose/,
  navigation: / nav|menu|foot|header|breadcrumb|skip|search| logo |sidebar|aside/,
  subheading: /sub ?head|zwischen|crosshead|sub headline| h[23] |intertitle/,
  box: /box| facts? |fakten|highlight|zusatz|infobox|factbox/,
  // "kommentar" alone is a genre.
  comments:
    /comments|comment (?:list|form|box|section|area|thread|container|item|body|author|text|count)|kommentare|leserkommentar|kommentar ?(?:liste|form|bereich|box|funktion)|forum|postings?|discuss|leserbrief|disqus/,
  hidden: / hidden |sr only|visually|screen ?reader| hide |invisible/,
  crumb: /crumb/,
  kicker: /kicker|overline|topline|dachzeile|eyebrow|spitzmarke|roofline|oberzeile|suptitle|pretitle/,
  author: /author|autor|byline|contributor|verfasser/,
  date: / date|datum| time|publish|veröffentlich|stand /,
  paywall: /paywall| abo |subscri|piano|premium|regwall| plus |metered/,
  related: /relat|recommend|empfehl|read ?more|lesetipp|mehr ?zum|weiterlesen|link ?box|link ?list|outbrain|taboola|teaser ?list/,
  advert: / ads? |advert|anzeige|werb|sponsor| adslot| dfp |gpt /,
  tags: / tags? | topics? |themen|schlagw|keyword/,
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

/** The bits of several kinds. */
export function kindBits(...kinds: readonly NameKind[]): number {
  return kinds.reduce((bits, kind) => bits | kindBit(kind), 0);
}

/** Longest string of names that is read, in UTF-16 units: generated class lists can be endless and say no more. */
const READ = 240;

/**
 * How page builders name the wrappers that they put around each block (Elementor, Squarespace, Divi, WPBakery, Beaver, Fusion, Enfold, Bricks, Brizy,
 * SP Page Builder; their documentation): the prefix and such a word say nothing of what the block holds.
 */
const BUILDER = /^(?:elementor|sqs|et[-_]pb|wpb|vc|fl|fusion|avia|brxe|brz|sppb)[-_]/iu;
/** The same anywhere in a value: most pages have none. */
const BUILDERS = new RegExp(`(?:^|\\s)${BUILDER.source.slice(1)}`, BUILDER.flags);
const SCAFFOLD =
  /^(?:(?:widget|block|module|element|section|row|col|column|container|wrapper|wrap|inner|grid|layout|top|populated|content)[-_\d]*)+/iu;

/** A class name without what a page builder says of its own wrapper: "elementor-widget-heading" → "heading", "elementor-widget" → "". */
const withoutBuilder = (name: string): string => (BUILDER.test(name) ? name.replace(BUILDER, '').replace(SCAFFOLD, '') : name);

/** What a page counts its blocks by ("3", "1601", "a81f03c2"): it parts wrappers that are alike. */
const COUNT = /^(?:\p{Nd}+|(?=\p{L}{0,8}\p{Nd}{1,8}\p{L}{1,8}\p{Nd})[\p{L}\p{Nd}]{5,40})$/u;
const isCount = (word: string): boolean => /\p{Nd}/u.test(word) && COUNT.test(word);

/** Class names and the like as words in lower case: "articleBody__text-2 is-first" → "article body text is first". */
function wordsOfNames(value: string): string {
  const read = value.slice(0, READ);
  const bare = BUILDERS.test(read) ? read.split(/\s+/u).map(withoutBuilder).join(' ') : read;
  const parted = bare === bare.toLowerCase() ? bare : bare.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  return parted
    .split(/[^\p{L}\p{Nd}]+/u)
    .filter((word) => word !== '' && !isCount(word))
    .join(' ')
    .toLowerCase();
}

/** The words of a value of class or id, and their kinds as bits. */
export interface ReadNames {
  readonly words: string;
  readonly kinds: number;
}

/** Most values of class and id that are read: no page of a newsroom has a tenth of them. */
const MOST_VALUES = 20_000;
const NO_NAMES: ReadNames = { words: '', kinds: 0 };

/** Reads names; pages repeat theirs, so a table keeps them for the time of a page. */
export function createNameReader(): (value: string) => ReadNames {
  const known = new Map<string, ReadNames>();
  return (value) => {
    let names = known.get(value);
    if (!names) {
      if (known.size >= MOST_VALUES) return NO_NAMES;
      const words = wordsOfNames(value);
      const spaced = ` ${words} `;
      let kinds = 0;
      for (let i = 0; i < PATTERNS.length; i++) if (PATTERNS[i]!.test(spaced)) kinds |= 1 << i;
      names = { words, kinds };
      known.set(value, names);
    }
    return names;
  };
}
