/** Line openings and wordings that give a paragraph's zone away on their own. All expressions are anchored or bounded: linear. */

/** A date as lines state it: "12. März 2024", "12.03.2024", "2024-03-12"; the year may be missing. */
const DATE =
  /\p{Nd}{1,2}\.\s?(?:\p{Nd}{1,2}\.(?:\s?\p{Nd}{2,4})?|(?:jan|feb|mär|mrz|apr|mai|jun|jul|aug|sep|okt|nov|dez|jän)\p{L}{0,7}\.?(?:\s\p{Nd}{2,4})?)|\p{Nd}{4}-\p{Nd}{2}-\p{Nd}{2}/iu;
const CLOCK = /\p{Nd}{1,2}[:.]\p{Nd}{2}(?:\s?uhr)?|\p{Nd}{1,2}\suhr/iu;

/** Agencies whose names stand in datelines, Kürzel and credits (members of the style guide of June 2021, and neighbours). */
export const AGENCIES =
  'dpa|afp|apa|reuters|epd|kna|sid|sda|keystone-sda|ap|dpa-afx|dapd|ddp|ots|itar-tass|tass|ria|interfax|ansa|efe|xinhua|bloomberg|dts|dpa-infocom|rtr|ag';

const AGENCY_DATELINE = new RegExp(
  `^\\p{Lu}[\\p{L}\\p{M}.\\-/ ]{1,40}?(?:,\\s[^()]{1,30})?\\s?\\((?:[^()]{1,20}[/,+ ]){0,3}(?:${AGENCIES})(?:[/,+ ][^()]{1,20})?\\)\\s?(?:[-–—:.]|$)`,
  'iu',
);
/** A place and an agency with the text right behind the bracket: "Tel Aviv (AFP) Bei …". */
const BARE_DATELINE = new RegExp(
  `^\\p{Lu}[\\p{L}.\\-]{1,30}(?:[ /]\\p{Lu}[\\p{L}.\\-]{1,30}){0,3} \\((?:${AGENCIES.toUpperCase()}|${AGENCIES})(?:[/,+ ][\\p{L}/ ]{1,20})?\\) (?=\\p{Lu}|[„“»«"]\\p{Lu})`,
  'u',
);
const CAPITAL_DATELINE = /^\p{Lu}[\p{Lu}ẞß.\-/ ]{2,30}(?:,\s\p{Nd}{1,2}\.\s\p{L}{3,9})?(?:\.|:|\s[–—-])\s\p{Lu}/u;
const CITY_DATE = /^\p{Lu}[\p{L}\-/ ]{2,30},\s(?:den\s|am\s)?\p{Nd}{1,2}\.\s/u;

/** Length in UTF-16 units of the dateline a paragraph opens with ("BERLIN (dpa) – "), 0 where it opens with none. */
export function datelineLength(text: string): number {
  const head = text.slice(0, 120);
  const agency = AGENCY_DATELINE.exec(head);
  if (agency) return agency[0].length;
  const bare = BARE_DATELINE.exec(head);
  if (bare && !/^(?:Der|Die|Das|Ein|Eine|Bei|Nach|Laut) /u.test(head)) return bare[0].length;
  const capital = CAPITAL_DATELINE.exec(head);
  return capital ? capital[0].length - 1 : 0;
}

/** Whether a line says nothing but place, date, time, "Stand" or "aktualisiert". */
export function isDatelineOnly(text: string): boolean {
  if (text.length > 90) return false;
  const agency = AGENCY_DATELINE.exec(text);
  if (agency && agency[0].length >= text.length - 2) return true;
  if (!DATE.test(text) && !(CLOCK.test(text) && text.length < 30)) return false;
  const rest = text
    .replace(DATE, ' ')
    .replace(DATE, ' ')
    .replace(CLOCK, ' ')
    .replace(CLOCK, ' ')
    .replace(
      /(?:^|[^\p{L}])(?:stand|am|um|vom|uhr|den|der|aktualisiert|update|zuletzt|veröffentlicht|erschienen|erstellt|geändert|datum|publiziert|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so)(?![\p{L}])/giu,
      ' ',
    )
    .replace(/[^\p{L}]/gu, '');
  return rest.length === 0 || (CITY_DATE.test(text) && rest.length < 25);
}

const BYLINE =
  /^(?:(?:ein(?:e[nmr]?)?\s)?(?:kommentar|analyse|reportage|interview|bericht|gastbeitrag|kolumne|essay|rezension|glosse|porträt)?\s?(?:von|aufgezeichnet von|protokoll:|text:|autor:|autorin:|text und fotos?:|interview:|by)\s)(?<rest>\S.{2,80})$/iu;

/** Whether a line names the author and says nothing else ("Von Erika Muster und Hans Beispiel, Berlin"). */
export function isByline(text: string): boolean {
  if (text.length > 110) return false;
  const rest = BYLINE.exec(text)?.groups?.rest;
  if (!rest || /[!?…;]|\p{L}{3}\.\s/u.test(rest)) return false;
  const words = rest.split(/[\s,/|]+/u).filter((w) => /\p{L}/u.test(w));
  const lower = words.filter(
    (w) => /^\p{Ll}/u.test(w) && !/^(?:und|von|van|de|zu|zur|der|den|für|in|aus|dpa|afp|epd|apa|sid)$/u.test(w),
  );
  return words.length >= 1 && words.length <= 12 && lower.length === 0 && /\p{Lu}/u.test(rest);
}

const CREDIT =
  /(?:^|[\s(|/[])(?:fotos?|bild(?:er|quelle|nachweis|rechte)?|illustration|grafik|karte|screenshot|montage|video|archivfoto|archivbild|symbolfoto|symbolbild|quelle)\s?:\s?\S|(?:^|\s)©\s?\S|picture[ -]alliance|getty images|imago(?: images)?[/ ]|\((?:archiv|symbol)(?:bild|foto|aufnahme)\)|(?:^|\s)(?:archiv|symbol)(?:bild|foto)\.?$/iu;

/** Whether a short line is a picture's caption or credit. */
export function isCaption(text: string): boolean {
  if (text.length > 420) return false;
  const match = CREDIT.exec(text);
  if (!match) return false;
  const isSource = /quelle\s?:/iu.test(match[0]);
  // A credit stands at the end; running text may hold one ("das Foto: ein Skandal") only far from it.
  return match.index === 0 ? text.length < 160 && !isSource : match.index >= text.length - 90;
}

const SIGNATURE = new RegExp(
  `^[([/]?\\s?(?:(?:mit\\s(?:material\\s(?:von|der)\\s)?)?(?:${AGENCIES}|\\p{Ll}{2,4}|\\p{Lu}{2,4}|\\p{Ll}\\p{Lu}\\p{Ll}?))(?:\\s?[/,+&|]\\s?(?:${AGENCIES}|\\p{L}{1,4}|mit agenturmaterial)){0,5}\\s?[)\\]/]?\\.?$`,
  'iu',
);

/** Whether a line is the Kürzel of authors or agencies alone: "(mka/dpa)", "dpa", "/sru". */
export function isSignature(text: string): boolean {
  const line = text.trim();
  if (line.length > 40 || !/\p{L}/u.test(line)) return false;
  if (/^[([/]/u.test(line)) return SIGNATURE.test(line);
  return SIGNATURE.test(line) && new RegExp(`(?:^|[/,+ ])(?:${AGENCIES})(?:$|[/,+ .])`, 'iu').test(line);
}

const NOTE =
  /^[(*[_\s]{0,4}(?:anm(?:erkung|\.)?\s(?:d(?:er|\.)\s)?red(?:aktion|\.)|hinweis(?:e)?\sder\sredaktion|redaktioneller\shinweis|korrektur(?:hinweis)?\s?:|transparenzhinweis|richtigstellung\s?:|in\s(?:einer|der)\s(?:früheren|vorherigen|ersten|ursprünglichen)\s(?:version|fassung)|(?:aus\sdem|übersetz(?:t|ung)\s(?:aus|von))|offenlegung\s?:|dieser\s(?:text|artikel|beitrag)\s(?:erschien|ist\szuerst|wurde\s(?:zuerst|aktualisiert|korrigiert|ursprünglich)))/iu;

/** Whether a paragraph is a note of the newsroom about the text: "Anm. d. Red.", correction, first published in. */
export function isEditorsNote(text: string): boolean {
  return text.length <= 700 && NOTE.test(text);
}

const TRAILER =
  /^(?:#{1,3}\s?)?(?:redaktionelle(?:r)?\shinweise?|notizblock|orte?:?$|internet:?$|ansprechpartner:?$|dpa-kontakte?|dpa-notizblock|die folgenden informationen sind nicht|©\s?dpa(?:-infocom)?[,\s]|dpa-infocom,\sdpa:|pressekontakt:?$|rückfragehinweis:?$|rückfragen & kontakt|original-content von:|weiteres material:|kontakt:?$)/iu;

/** Whether a line opens an agency's trailer. `sure`: on its own, without the document's end near. */
export function trailerStart(text: string): 'sure' | 'maybe' | undefined {
  if (text.length > 140 || !TRAILER.test(text)) return undefined;
  return /^(?:#|redaktionell|notizblock|dpa-|©\s?dpa|die folgenden|original-content|rückfrage)/iu.test(text) ? 'sure' : 'maybe';
}

const BULLET = /^(?:[-–—•‣▪■●◦*+→►▶✓✔]|\(?\p{Nd}{1,3}[.)]|\(?\p{Ll}\)|[§#]\p{Nd}{1,3})\s+\S/u;

/** Whether a line opens with a list mark: a bullet, "1)", "a)". A number with a stop and a word after it is {@link itemNumber}'s matter. */
export function hasListMark(text: string): boolean {
  return BULLET.test(text) && !/^\p{Nd}{1,2}\.\s\p{L}/u.test(text) && !/^[–—-]\s?\p{Ll}.*[–—-]\s/u.test(text);
}

const NUMBERED = /^(?<number>\p{Nd}{1,2})\.\s+\p{Lu}/u;
const DAY = /^\p{Nd}{1,2}\.\s+(?:Jan|Feb|Mär|Apr|Mai|Juni?|Juli?|Aug|Sep|Okt|Nov|Dez|Jän)/u;

/** The number that a line opens with if it may be an item's: "3. Die Brühe angießen". A day or a club looks alike: its neighbours decide. */
export function itemNumber(text: string): number | undefined {
  const number = NUMBERED.exec(text)?.groups?.number;
  return number === undefined || DAY.test(text) ? undefined : Number(number);
}

const RESULT = /(?:^|\s)\p{Nd}{1,3}\s?:\s?\p{Nd}{1,3}(?:\s|$|\()/u;
const QUANTITY =
  /^(?:ca\.?\s|etwa\s)?(?:\p{Nd}+(?:[.,/]\p{Nd}+)?|[½¼¾⅓⅔])(?:\s?[-–]\s?\p{Nd}+)?\s?(?:g|kg|ml|l|cl|dl|el|tl|esslöffel|teelöffel|prisen?|bund|stück|stk|scheiben?|zehen?|tassen?|becher|dosen?|pck|päckchen|packung|cm|mm|m|km|min|minuten|std|stunden|euro|€|%|uhr|mal|x)(?![\p{L}])/iu;
const SLOT = /^\p{Nd}{1,2}[.:]\p{Nd}{2}(?:\s?[-–]\s?\p{Nd}{1,2}[.:]\p{Nd}{2})?(?:\suhr)?[\s:,–-]/iu;

/** Whether a short line looks like an entry of a table, result list, recipe or programme. */
export function isEntry(text: string): boolean {
  if (text.length > 160) return false;
  if (/\t|\s\|\s.*\s\|\s/u.test(text)) return true;
  if (text.length <= 100 && (QUANTITY.test(text) || SLOT.test(text))) return true;
  return (
    text.length <= 110 &&
    RESULT.test(text) &&
    /\p{L}{2}\s?[-–:]\s?\p{L}{2}|\)\s*$|\p{Nd}\s*$/u.test(text) &&
    !/\p{Ll}\.\s*$/u.test(text)
  );
}
