/** Words of a text that tells how something is marked up; own selection. */
const OF_MARKUP =
  /(?<!\p{L})(?:(?:HTML|XML)(?:-\p{L}+)?(?!\p{L})|Markdown|BBCode|Wiki-?(?:syntax|text|code)(?!\p{L})|(?:Auszeichnungs|Markup-?)(?:sprachen?|zeichen)|Quell(?:text|code)(?:e?s)?(?!\p{L})|(?:eckig|spitz|geschweift)e[nr]? Klammern|(?:Doppel)?[Ss]tern(?:e|chen)|(?:schr(?:eibt?|eiben|ieb|ieben)|tipp(?:t|en|te|ten)|ein(?:ge|zuge)?(?:ben|geben|gibt)|Zeichen|hei(?:ß|ss)t|lautete?|bedeutet) (?:\p{L}+:? ){0,4}[„"‚'»]?(?=[<[{*&]))/u;

/** Whether a paragraph tells how something is marked up: the marks that stand in it may be what it speaks of. */
export const speaksOfMarkup = (text: string): boolean => OF_MARKUP.test(text);
