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
      const spaced = ` ${words} `;
      let kinds = 0;
      for (let i = 0; i < PATTERNS.length; i++) if (PATTERNS[i]!.test(spaced)) kinds |= 1 << i;
      names = { words, kinds };
      known.set(value, names);
    }
    return names;
  };
}
