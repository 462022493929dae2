/** A name of somebody who took a picture, or of whom it is from. */
export const PHOTOGRAPHER =
  /(?:fotos?|bild(?:er)?|quelle|credits?|grafik|archiv)\s?:|©|\/(?:dpa|imago|afp|reuters|apa|keystone)|\((?:dpa|afp|sda|apa|reuters|imago)/iu;

/** Who wrote an article, in a line of its own. */
export const BYLINE = /^(?:ein(?:e)? \p{L}+ )?von:? (?:\p{Lu}[\p{L}.'’-]+(?:,| und|,? [A-Z]\.)?(?: |$)){2,8}$/iu;
/** The agency that an article is from, in a line of its own. */
export const AGENCY_LINE =
  /^\(?(?:quelle: ?)?(?:dpa|afp|apa|sda|sid|kna|epd|reuters|ap|red)(?:[/, -]{1,3}\p{L}{2,12}){0,4}\)?$/iu;
