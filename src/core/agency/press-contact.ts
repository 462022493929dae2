/**
 * What a line is to the contact that a release gives the press: `press` heads one and is meant for nobody else, `head` may head one for readers too,
 * `office` names who speaks for a house, `line` holds a number or an address, `between` is short enough for a name.
 */
export type ContactRole = 'press' | 'head' | 'office' | 'line' | 'between';

/** Longest line of a contact, in UTF-16 units. */
const LONGEST = 160;
const ASKING =
  '(?:Journalist(?:en|innen)|Medien(?:vertret\\p{L}+|schaffende\\p{L}*|häuser)?|Presse(?:vertret\\p{L}+)?|Redaktionen)';
const PRESS_HEAD = new RegExp(
  `^(?:#{1,4} |\\*\\*)?(?:(?:Presse|Medien)-?(?:[Kk]ontakte?|[Aa]nfragen?|[Rr]ückfragen|[Aa]nsprechpartner(?:in|innen)?|[Aa]nsprechpersone?n?)|(?:Kontakte?|Rückfragen|Anfragen|Auskünfte|Ansprechpartner(?:in)?|Ansprechpersone?n?)(?:(?: (?:für|der|von))?(?: die)?|:) ${ASKING}|(?:Wissenschaftliche|Fachliche)r? (?:Ansprechpartner(?:in)?|Ansprechpersone?n?|Kontakte?)|Rückfragen (?:&|und|u\\.) Kontakt|(?:Rückfragehinweise?|RÜCKFRAGEHINWEIS|Rückfragekontakt))(?: und Rückfragen)?(?:\\*\\*)?\\s?(?::|$)`,
  'u',
);
const HEAD =
  /^(?:#{1,4} |\*\*)?(?:(?:Ihre? )?(?:Kontakte?|Ansprechpartner(?:in)?|Ansprechpersone?n?)|(?:Für )?(?:R|r)ückfragen(?: bitte)?(?: an)?|Weitere Auskünfte)(?:\*\*)?\s?:?(?:\*\*)?$/u;
const OFFICE =
  /(?<!\p{L})(?:(?:Presse|Medien)(?:stelle|amt|dienst|referat|abteilung|büro|team|sprecher(?:in)?)|Presse- und Öffentlichkeitsarbeit|Öffentlichkeitsarbeit|(?:Unternehmens|Konzern|Hochschul|Wissenschafts)kommunikation|Corporate Communications|Public Relations|(?:Bundes|Kriminal|Wasserschutz|Landes|Kreis|Kantons|Stadt)?[Pp]olizei(?:direktion|präsidium|inspektion|kommissariat|revier|station|wache|hauptwache|dienststelle|leitung)?|Staatsanwaltschaft|Hauptzollamt|Zollfahndungsamt|(?:Feuerwehr|Rettungs)?[Ll]eitstelle)(?!\p{L})/u;
const REACHED =
  /[^\s@]{1,60}@[^\s@]{1,60}\.\p{L}{2,10}|https?:\/\/|www\.|(?:\+\p{Nd}{2}|(?<!\p{Nd})\(?0\p{Nd})[\p{Nd}\s/()–-]{5}|(?<!\p{Nd})\p{Nd}{4,5} \p{Lu}\p{Ll}|(?:straße|strasse|str\.|platz|weg|allee|gasse|ring|damm|ufer|markt|Straße|Strasse|Platz|Weg|Allee|Gasse|Ring|Damm|Ufer|Markt) \p{Nd}{1,4}(?!\p{Nd})|^(?:Tel|Telefon|Mobil|Handy|Fax|E-?Mail|Mail|Web|Internet)(?:\.?:|\. )/u;
/** Longest line without a number or an address, in UTF-16 units, and what ends a sentence. */
const NAME = 80;
const SENTENCE =
  /\p{Ll}{3}[.!?…][“"«]?$|\p{Ll}{3}(?<!(?<!\p{L})(?:Prof|Dipl|Priv|Hon|Mag|Ing|rer|nat|phil|med|jur|iur|techn))[.!?] \p{Lu}/u;

/** What a line may be in a contact for the press. Linear; never throws. */
export function contactRole(text: string): ContactRole | undefined {
  const line = text.trim();
  if (line === '' || line.length > LONGEST) return undefined;
  if (PRESS_HEAD.test(line)) return 'press';
  if (HEAD.test(line)) return 'head';
  if (SENTENCE.test(line)) return undefined;
  if (REACHED.test(line)) return 'line';
  if (line.length > NAME) return undefined;
  return OFFICE.test(line) ? 'office' : 'between';
}

/** Most names one after the other, and most lines, in a contact. */
const NAMES = 4;
const MOST = 24;

/**
 * Where the contact ends that a line heads: the number after its last line, or undefined where it heads none. A heading for readers too heads one
 * only where somebody who speaks for a house is named below it before a number or an address. Looks at {@link MOST} lines at most.
 */
export function contactEnd(roleOf: (line: number) => ContactRole | undefined, head: number): number | undefined {
  const first = roleOf(head);
  if (first !== 'press' && first !== 'head') return undefined;
  let speaks = first === 'press';
  let end: number | undefined;
  for (let at = head + 1, names = 0; at < head + MOST && names <= NAMES; at++) {
    const role = roleOf(at);
    if (role === undefined || role === 'press' || role === 'head') break;
    if (role === 'office') speaks = true;
    if (role === 'line') {
      if (!speaks) return undefined;
      end = at + 1;
      names = 0;
    } else names++;
  }
  return end;
}
