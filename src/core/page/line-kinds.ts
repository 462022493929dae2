/** A name of somebody who took a picture, or of whom it is from. */
export const PHOTOGRAPHER =
  /(?:fotos?|bild(?:er)?|quelle|credits?|grafik|archiv)\s?:|©|\/(?:dpa|imago|afp|reuters|apa|keystone)|\((?:dpa|afp|sda|apa|reuters|imago)/iu;

/** Who wrote an article, in a line of its own. */
export const BYLINE = /^(?:ein(?:e)? \p{L}+ )?von:? (?:\p{Lu}[\p{L}.'’-]+(?:,| und|,? [A-Z]\.)?(?: |$)){2,8}$/iu;
/** The agency that an article is from, in a line of its own. */
export const AGENCY_LINE =
  /^\(?(?:quelle: ?)?(?:dpa|afp|apa|sda|sid|kna|epd|reuters|ap|red)(?:[/, -]{1,3}\p{L}{2,12}){0,4}\)?$/iu;

const DATE = String.raw`(?:\p{L}{2,10},? )?\p{Nd}{1,2}\. ?(?:\p{Nd}{1,2}\.|\p{L}{3,9}\.?) ?\p{Nd}{2,4}(?:[,|–-]? {0,2}(?:\| )?(?:um )?\p{Nd}{1,2}[:.]\p{Nd}{2}(?: ?[Uu]hr)?)?`;
const NAME = String.raw`\p{Lu}[\p{L}.'’-]+(?: (?:von |van |de |zu )?\p{Lu}[\p{L}.'’-]+){1,2}`;
const LABEL = String.raw`(?:Meldung|Stand|Artikel|Beitrag|Pressemitteilung) (?:vom |Nr\. ?\p{Nd}{1,5} vom )?|(?:Veröffentlicht|Publiziert|Erstellt|Erschienen)(?: am)?:? `;
const CHANGE = `[ ,|•·–—-]{1,3}(?:zuletzt )?(?:[Aa]ktualisiert|[Gg]eändert|[Uu]pdate)(?: am)?:? `;
/** When a text came out, with the day of its change, who wrote it and where it is filed, in a line of its own. */
export const DATED_LINE = new RegExp(
  `^(?:${LABEL})?${DATE}(?:${CHANGE}${DATE})?(?:(?: ?[|•·–—,-] ?| )[Vv]on ${NAME}| ?[|•·–—-] ?${NAME})?(?: in \\p{Lu}\\p{L}{2,20})?$`,
  'u',
);
