import type { ParsedSentence } from '../syntax/sentence.ts';
import { isFiniteTag } from '../tagging/tags.ts';
import { literalPattern } from '../text/escape.ts';
import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/span.ts';
import { FILLER_WORDS } from './data/filler-words.generated.ts';

/** What stands where a text, a value or a name belongs. `sure` = nothing else looks like it. */
export interface Filler extends Span {
  readonly sure: boolean;
}

interface Lists {
  readonly latin: ReadonlySet<string>;
  readonly name: RegExp;
  readonly broken: readonly string[];
  readonly sentence: readonly string[];
}
let lists: Lists | undefined;

function readLists(): Lists {
  const cells = new Map(FILLER_WORDS.split('\n').map((row) => row.split('\t') as [string, string]));
  const list = (kind: string): string[] => cells.get(kind)!.split('|');
  const names = list('name').sort((a, b) => b.length - a.length);
  return {
    latin: new Set(list('latin')),
    name: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${names.map(literalPattern).join('|')})(?!\\p{L})`, 'giu'),
    broken: list('broken'),
    sentence: list('sentence'),
  };
}

/** Fields that a program did not fill: "{{ ort }}", "${name}", "%1$s", "{% if %}", "<%= titel %>". */
const FIELDS =
  /\{\{\s?[\p{L}_][\p{L}\p{N}_.|: -]{0,40}\s?\}\}|\$\{[\p{L}_][\p{L}\p{N}_.]{0,40}\}|(?<![\p{L}\p{N}%])%(?:\p{Nd}\$)?[sd](?![\p{L}\p{N}])|\{%-? [^%{}\n]{1,60} -?%\}|<%=? [^%<>\n]{1,60} %>/gu;
/** A value that is not there, as a line or behind a field's name. */
const NO_VALUE =
  /^(?:[\p{L} -]{2,30}: ?)?(?:NaN|undefined|null|None|NULL|N\/A|Invalid [Dd]ate|\(null\)|\(leer\)|\(undefined\))[.]?$/u;

/** A name of a file in a short line: "Bildtext: IMG_4711.jpg", "siehe Anhang_2.docx". */
const FILE =
  /(?<![\p{L}\p{N}/.@_-])[\p{L}\p{N}][\p{L}\p{N}_() -]{0,60}?\.(?:jpe?g|JPE?G|png|PNG|tiff?|TIFF?|eps|psd|indd|docx?|DOCX?|xlsx?|odt|rtf|pdf|PDF|pptx?|mp4|mov|wav|mp3|zip|heic|HEIC)(?![\p{L}\p{N}/])/u;
const FILE_LABEL =
  /^[\s([*#>–-]{0,4}(?:(?:s\.|S\.|siehe|Siehe|vgl\.|aus|Aus|liegt in|bitte|Bitte)[ :]|(?:Bild|BILD|Foto|FOTO|Fotos|Bilder|Bildtext|BU|Bildunterschrift|Grafik|GRAFIK|Datei|Anhang|Anlage|Dateiname|Quelle|Video|Audio|Karte|Logo|Aufmacher|Aufmacherbild|Titelbild|Text|Manuskript|Vorlage|Tabelle)(?:datei)?[ :])?/u;
const LONGEST_LINE = 100;

const FIELD_NAMES =
  'BU|Bildunterschrift|Bildtext|Bildlegende|Foto|Fotos|Bild|Bilder|Text|Autor|Autorin|Kürzel|Quelle|Credit|Fotograf|Grafik|Titel|Überschrift|Teaser|Vorspann|Lead|Dachzeile|Zwischentitel|Infokasten|Infobox|Kasten|Faktenbox|Zitat|Name|Ort|Datum|Alter|Zahl|Link|Video|Rubrik|Spitzmarke|Headline|Subline|Unterzeile|Seite|Ressort';
/** "(BU: …)", "(Foto: ??)", "(Text: Kürzel?)", "(Bild:)" in brackets; "Quelle: ???" as a line. */
const EMPTY_FIELD = new RegExp(
  `[([](?:${FIELD_NAMES})(?: \\p{Nd})?:? ?(?:…|\\.{2,6}|\\?{1,5}|_{2,20}|-{2,5}|[xX]{2,6}|:?(?=[)\\]])(?<=:)|(?:${FIELD_NAMES}|Name|Nachname)\\?{1,3})[)\\]]|^(?:${FIELD_NAMES})(?: \\p{Nd})?: ?(?:…|\\.{3,6}|\\?{1,5}|_{2,20}|[xX]{3,6}|xyz|XYZ|abc|ABC|asdf|blabla|(?:${FIELD_NAMES}|Nachname)\\?{1,3})$|^\\?{2,5}$|[–-] (?:${FIELD_NAMES})\\?{1,3} [–-]|^(?:${FIELD_NAMES})(?:: ?| ?[/|] ?)(?:${FIELD_NAMES}|Vorname|Nachname|Funktion)(?:(?:, | ?[/|] ?)(?:${FIELD_NAMES}|Vorname|Nachname|Funktion)){1,6}$`,
  'gu',
);
/** "(Name Goalie)", "(Vorname Sprecherin)": what is to be put in, with whose it is. */
const NAMED_SLOT =
  /\((?:Name|Namen|Vorname|Nachname|Vor- und Nachname|Zahl|O-Ton|Kürzel|Infokasten|Infobox|Faktenbox|Zwischentitel|Bildunterschrift|BU|Amtszeit|Telefonnummer|Durchwahl)(?: (?:d\.|der|des|vom|von|zum|zur|für|OB|Bgm\.))?(?: \p{Lu}[\p{L}.-]{1,24}){1,2}\)/gu;
/** "<Faktenbox Strafen>", "<Zitat OB>" */
const ANGLE_SLOT = new RegExp(
  `<(?:${FIELD_NAMES}|Namen|Vorname|Nachname|O-Ton|Zitate|Zahlen|Absatz|Statement|Stellungnahme|Tabelle|Karte|Bildergalerie|Galerie|Umfrage|Anzeige|Werbung|Interview|Kommentar|Chronik|Hintergrund|Porträt)(?:[ :-]{1,2}[\\p{L}\\p{N}.?!…-]{1,24}){0,5}>`,
  'gu',
);
/** "Lead (max. 250 Zeichen): …", "Titel, 40 Zeichen:" at the head of a line. */
const LENGTH_LABEL = new RegExp(
  `^[\\s([*#-]{0,4}(?:${FIELD_NAMES}|Fließtext|Haupttext|Anreißer|Kurztext|Langtext|Social-Media-Text)[ ,]{1,2}[([]?(?:max\\.|maximal|höchstens|ca\\.|etwa|bis zu|bis|mind\\.)? ?\\p{Nd}{2,4} ?(?:Zeichen|Zeilen|Anschläge|Wörter|Anschl\\.|Zl\\.)[^)\\]:\\n]{0,30}[)\\]:]`,
  'gu',
);
/** "Lead Lead Lead": nobody says the name of a field three times. */
const REPEATED = new RegExp(
  `(?<![\\p{L}\\p{N}-])(?<field>${FIELD_NAMES}|Fließtext|Haupttext|Blindtext)(?: \\k<field>){2,30}(?![\\p{L}\\p{N}])`,
  'giu',
);

/** A sentence of Latin filler: so many of its words, and so large a part of them: the list has no ending that Latin lets vary. Set by hand. */
const LEAST_LATIN = 4;
const LATIN_SHARE = 0.8;

/** What stands in a paragraph for what is to come. Linear. */
export function findFillers(text: string, sentences: readonly ParsedSentence[]): Filler[] {
  lists ??= readLists();
  const found: Filler[] = [];
  const add = (start: number, end: number, sure: boolean): void => {
    if (end > start) found.push({ start, end, sure });
  };
  const all = (regex: RegExp, sure: boolean): void => {
    for (const match of matchesOf(text, regex)) add(match.index, match.index + match[0].length, sure);
  };
  const line = text.trim();
  const start = text.length - text.trimStart().length;
  if (text.includes('#') || text.includes('[object'))
    for (const piece of lists.broken)
      for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + piece.length))
        if (!/[\p{L}\p{N}#/&]/u.test(text[at - 1] ?? ' ') && !/[\p{L}\p{N}]/u.test(text[at + piece.length] ?? ' '))
          add(at, at + piece.length, true);
  if (/[{$%]/u.test(text)) all(FIELDS, true);
  if (line.length <= LONGEST_LINE) {
    if (NO_VALUE.test(line)) add(start, start + line.length, false);
    const file = FILE.exec(line);
    if (file && isFileLine(line, file, sentences)) add(start, start + line.length, false);
  }
  if (line.length <= LONGEST_LINE || /[([–-]/u.test(text)) all(EMPTY_FIELD, true);
  if (text.includes('(')) all(NAMED_SLOT, false);
  if (text.includes('<')) all(ANGLE_SLOT, true);
  if (/Zeichen|Zeilen|Anschl|Wörter|Zl\./u.test(text)) all(LENGTH_LABEL, true);
  if (line.length <= 2 * LONGEST_LINE) all(REPEATED, true);
  const forms = FORM_HINT.test(text);
  for (const sentence of sentences) {
    if (isLatin(sentence, lists.latin)) add(sentence.start, sentence.end, true);
    else if (forms && isDummy(text, sentence, lists.name))
      add(sentence.start, Math.min(sentence.end, text.trimEnd().length), false);
  }
  for (const known of lists.sentence) {
    const at = text.indexOf(known);
    if (at >= 0) add(at, at + known.length, false);
  }
  return found;
}

function isFileLine(line: string, file: RegExpExecArray, sentences: readonly ParsedSentence[]): boolean {
  const label = FILE_LABEL.exec(line)![0];
  const before = line.slice(label.length, file.index).trim();
  const behind = line.slice(file.index + file[0].length).trim();
  const bare = before === '' && behind.replace(/[\s)\].!]/gu, '') === '';
  // "Foto: x.jpg" says it; a name alone must look like a camera's or a desk's.
  return (
    bare &&
    (label.trim() !== '' || /[_\p{Nd}]/u.test(file[0])) &&
    !sentences.some((s) => s.tags.some(isFiniteTag) && s.tokens.length > 12)
  );
}

function isLatin({ tokens }: ParsedSentence, latin: ReadonlySet<string>): boolean {
  let all = 0;
  let known = 0;
  for (const { kind, norm } of tokens) {
    if (kind !== 'word') continue;
    all++;
    if (latin.has(norm.toLowerCase())) known++;
    else if (all > 3 && known === 0) return false;
  }
  return known >= LEAST_LATIN && known >= all * LATIN_SHARE;
}

const FORM_HINT = /[Mm]uster|MUSTER|[Dd]oe|Smith|Müller|Beispiel|Vorname/u;

/** Names of forms with nothing beside them but figures, fields and marks. */
function isDummy(text: string, { start, end, tags }: ParsedSentence, name: RegExp): boolean {
  if (end - start > LONGEST_LINE) return false;
  const sentence = text.slice(start, end);
  if (!FORM_HINT.test(sentence) || tags.some(isFiniteTag)) return false;
  let names = 0;
  const rest = sentence.replace(name, () => {
    names++;
    return '';
  });
  const words = rest.match(/\p{L}{2,}/gu) ?? [];
  if (names === 0 || (names === 1 && !/muster(?:mann|frau|stadt|stra(?:ß|ss)e)|doe/iu.test(sentence))) return false;
  return words.every((word) => BESIDE.test(word));
}
const BESIDE =
  /^(?:Von|von|Text|Foto|Fotos|Und|und|Tel|Telefon|Mail|Kontakt|Autor|Autorin|Name|Adresse|Straße|Str|Nr|Ort|Datum|in|aus|In|Aus|Redaktion|Bild|Kürzel|Dr|Prof|Bürgermeister|Sprecher|Sprecherin|Geschäftsführer|Jahre|PLZ|Frau|Herr|Fax|Quelle)$/u;
