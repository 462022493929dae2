import type { ParsedSentence } from '../syntax/sentence.ts';
import { isFiniteTag } from '../tagging/tags.ts';
import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/span.ts';
import { PLACEHOLDER_PHRASES } from './data/placeholder-phrases.generated.ts';
import { findDeskNotes } from './desk-notes.ts';
import { findFillers } from './fillers.ts';
import { templateSource } from './template.ts';

/** Something that stands for what is still to come. Relative to the paragraph. */
export interface Placeholder extends Span {
  /**
   * `check` = a note that something is to be checked; `empty` = brackets with nothing in them; `fill` = to be replaced by the real thing;
   * `bracket` = anything else in square brackets; `note` = what seems to speak to the desk; `dummy` = what seems to stand for the real thing.
   */
  readonly kind: 'fill' | 'check' | 'empty' | 'bracket' | 'note' | 'dummy';
}

/** Verbs of notes to the desk, as infinitives. */
const TO_DO =
  'prüfen|nachprüfen|gegenprüfen|checken|klären|abklären|nachfragen|ergänzen|einfügen|nachtragen|einsetzen|eintragen|nachreichen|aktualisieren|verifizieren|nachrecherchieren|überprüfen|überschreiben|ersetzen|gegenchecken|gegenlesen|anfragen|verlinken|besorgen|raussuchen|heraussuchen|nachliefern|nachschauen|nachschlagen|nachhaken|rausfinden|herausfinden|recherchieren';
/** Verbs that are such notes only in square brackets, and other words that close one there. */
const IN_BRACKETS =
  'setzen|abwarten|anrufen|bestätigen|bestätigen lassen|updaten|einbauen|einarbeiten|nachziehen|kürzen|streichen|umschreiben|gegenlesen lassen|absegnen lassen|freigeben lassen|autorisieren lassen|hier rein|noch offen|unklar|[Ss]timmt das|korrekt|richtig so|check|Check|CHECK|checken lassen|folgt noch|fehlt noch|kommt noch|noch nicht da|noch unklar|bitte prüfen';
/** What is put in later. */
const THINGS =
  'Zitat|Zitate|O-Ton|O-Töne|Name|Namen|Vorname|Nachname|Zahl|Zahlen|Betrag|Foto|Fotos|Bild|Bilder|Überschrift|Vorspann|Teaser|Bildunterschrift|BU|Quelle|Quellen|Titel|Text|Absatz|Datum|Link|Statement|Stellungnahme|Reaktion|Uhrzeit|Ort|Alter|Funktion|Ergebnis|Grafik|Infokasten|Kasten|Autor|Kürzel|Zwischentitel|Summe|Prozentzahl|Einwohnerzahl|Adresse|Telefonnummer|Termin|Agentur|Thema|Fotograf|Preis|Dachzeile|Durchwahl|Vor- und Nachname|Vorname Nachname|Autorenkürzel|Autorenname|Autorin|Bildtext|Legende|Bildlegende|Bildnachweis|Spitzmarke|Zwischenzeile|Lead|Telefon|E-Mail|Mailadresse|E-Mail-Adresse|Uhrzeiten|Wochentag|Straße|Hausnummer|Postleitzahl|PLZ|Ortsname|Firmenname|Ansprechpartner|Ansprechpartnerin|Aktenzeichen|Kilometerzahl|Teilnehmerzahl|Zuschauerzahl|Mitgliederzahl|Torschützen|Aufstellung|Tabelle|Spielort|Amtsbezeichnung|Dienstgrad|Parteizugehörigkeit|Geburtsdatum|Statistik|Karte|Video';

/** Patterns, each with the pieces of text one of which must be there for it to match: a cheap look spares nearly all paragraphs. */
const FIXED: readonly (readonly [readonly string[], Placeholder['kind'], RegExp])[] = [
  // "[Betrag prüfen]", "[… prüfen]", "[Name]", "[TK]", "(Zahl folgt)"
  [
    ['[', '<'],
    'check',
    new RegExp(`[[<][^[\\]<>\\n]{0,60}(?<![\\p{L}])(?:${TO_DO})(?:!{1,3}|\\?{1,3}|:[^[\\]\\n]{0,60})?[\\]>]`, 'gu'),
  ],
  // "[Uhrzeit ???]", "[Weinlage gegenchecken!!!]", "[Stimme der Opposition? – noch anfragen]", "[Link zum Text setzen]", "[Stadt? check]"
  [
    ['['],
    'check',
    new RegExp(
      `\\[[^[\\]\\n]{0,80}(?:\\?{2,5}|!{2,5}|(?<=\\? ?)[–—-] ?[^[\\]\\n]{1,40}|(?<![\\p{L}])(?:${IN_BRACKETS})[!?.]{0,5})\\](?![(:])`,
      'gu',
    ),
  ],
  // "(check)", "(Zahl checken!)", "(TK: Aktenzeichen)", "[TK Zitat]"
  [['check', 'Check', 'CHECK'], 'check', /[([](?:bitte |Bitte |noch |nochmal )?(?:check|Check|CHECK)[!?]{0,3}[)\]]/gu],
  [['TK', 'TBD', 'tbd'], 'fill', /[([](?:TK|TBD|tbd)(?!:? ?Techniker)(?:: ?|, | [–-] | )[^()[\]\n]{2,60}[)\]]/gu],
  [['?)'], 'check', new RegExp(`\\((?:${THINGS}|Schreibweise|Stimmt das|stimmt das|richtig|korrekt)\\?{1,3}\\)`, 'gu')],
  // "X Besucher", "am XX. März", "Xxxx Xxxxx", "00.00.0000", "__.__.2026"
  [
    ['X', 'xx.', 'Xxx', '00.00.', '__.'],
    'fill',
    /(?<![\p{L}\p{N}]|\p{Lu}\p{L}{1,20} )X (?=(?:Besucher|Zuschauer|Menschen|Personen|Teilnehmer|Verletzte|Euro|Prozent|Jahre|Uhr|Mitglieder|Stimmen|Tote|Millionen|Kilometer|Plätze)(?!\p{L}))|(?<![\p{L}\p{N}])(?:XX?|xx)\. (?:Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?!\p{L})|(?<![\p{L}\p{N}])Xx{2,8}(?: Xx{2,8})?(?!\p{L})|(?<!\p{Nd})00\.00\.(?:0000|\p{Nd}{4})(?!\p{Nd})|__\.__\.(?:____|\p{Nd}{2,4})?/gu,
  ],
  // "@CvD bitte kürzen", "@Grafik: Karte dazu"
  [
    ['@'],
    'check',
    /(?<![\p{L}\p{N}.])@ ?(?:CvD|Desk|Redaktion|Grafik|Bild|Bildredaktion|Foto|Layout|Schluss|Schlussredaktion|Korrektorat|Online|Sport|Lokales|Produktion|Seite|alle|\p{Lu}\p{Ll}{1,14})(?:[:,] ?|\s)(?:bitte|Bitte|pls|noch|könnt|kannst|hier)(?!\p{L})[^.!?\n]{0,80}[.!?]{0,3}/gu,
  ],
  [
    ['('],
    'check',
    new RegExp(
      `\\((?:bitte |noch |hier |[\\p{Lu}][\\p{L}-]{1,30} |[\\p{L}]{2,12} ){0,4}(?:noch )?(?:${TO_DO})[!?]{0,3}\\)`,
      'gu',
    ),
  ],
  [
    ['[', '<', '{'],
    'fill',
    new RegExp(
      `[[<{](?:(?:${THINGS})\\?{0,3}(?: (?:des|der|vom|von|zum|zur|im|am) \\p{L}{3,25}| \\p{Nd}{1,2}| XY| xy| \\p{L}{2,20}einfügen)?|(?:Ihr|Ihre|Dein|Deine|dein|deine) (?:${THINGS})|Name des \\p{L}{3,20}|TK|TBD|tbd|\\?{1,5}|XX+|xx+|Platzhalter|PLATZHALTER|NAME|ORT|DATUM|ZAHL|ZITAT|LINK|AUTOR|KÜRZEL|TITEL|BETRAG|UHRZEIT)[\\]>}](?![(}])`,
      'gu',
    ),
  ],
  [
    ['[', '('],
    'fill',
    new RegExp(
      `[[(](?:${THINGS})(?: \\p{L}{2,20}){0,2} (?:folgt|folgen|fehlt|fehlen|kommt noch|kommen noch|TK|nachliefern)[!?.]{0,3}[\\])]`,
      'gu',
    ),
  ],
  // "XX Zeilen Zitat OB einfügen XX"
  [
    ['XX', 'xxx', '###', '++', '***', '!!!'],
    'fill',
    new RegExp(
      `(?<![\\p{L}\\p{N}])(?:X{2,6}|x{3,6}|#{3,6}|\\+{2,4}|\\*{3,6}|!{3,6}) ?[^.!?\\n]{0,80}(?<![\\p{L}])(?:${TO_DO})[!?]{0,3} ?(?:X{2,6}|x{3,6}|#{3,6}|\\+{2,4}|\\*{3,6}|!{3,6})(?![\\p{L}\\p{N}])`,
      'gu',
    ),
  ],
  // "0XXX / XX XX XX", "0000 / 00 00 00", "XX.XXX", "X,X Prozent", "XX:XX Uhr"
  [
    ['XX', 'xx', 'X,X', 'x,x', 'X.X', 'x.x'],
    'fill',
    /(?<![\p{L}\p{N}])0[Xx]{2,5}(?:[ /-]{1,3}[Xx]{2,8}){0,5}(?![\p{L}\p{N}])|(?<![\p{L}\p{N}.,])[Xx]{1,3}(?:[.,:][Xx]{1,3}){1,3}(?=\s(?:Prozent|Euro|Dollar|Franken|Millionen|Milliarden|Uhr|Meter|Kilometer|Grad|Punkte|Stimmen|Sekunden|Tonnen)(?!\p{L}))/gu,
  ],
  [['0000'], 'fill', /(?<![\p{Nd}.,+-])0{4,5}(?: ?\/ ?| - |-| )0{2,8}(?: 0{2,3}){0,4}(?![\p{Nd}.,])/gu],
  // "von 00.00 bis 00.00 Uhr"
  [['00.00', '00:00'], 'fill', /(?<!\p{Nd})00[.:]00(?: Uhr)? bis 00[.:]00 Uhr/gu],
  // "VORNAME NACHNAME", "<<Titel>>", "$NAME$"
  [['<<', '$', '#', '%'], 'fill', /<<\p{L}[^<>\n]{1,40}>>|(?<![\p{L}\p{N}])([$#%])[A-ZÄÖÜ_]{3,30}\1(?![\p{L}\p{N}])/gu],
  [['xxx', 'XXX'], 'fill', /(?<![\p{L}\p{N}.:/-])(?:x{3,12}|X{3,12})(?![\p{L}\p{N}-])(?!\.\s\p{L})/gu],
  [
    ['XX', 'xx', 'TK', 'NN'],
    'fill',
    /(?<![\p{L}\p{N}:.,])(?:XX|xx|TK|NN)(?=(?:\.(?:XX|xx)\.)|\s(?:Prozent|Euro|Dollar|Franken|Millionen|Milliarden|Tausend|Uhr|Jahren?|Jahre|Menschen|Personen|Stunden|Tagen|Meter|Kilometer|Stimmen|Zeilen|Zeichen)(?!\p{L}))/gu,
  ],
  [
    ['TODO', 'FIXME', 'TBD', 'TKTK', 'T.B.D'],
    'fill',
    /(?<![\p{L}\p{N}])(?:TKTK(?:TK)?|TODO|FIXME|TBD|T\.B\.D\.)(?![\p{L}\p{N}])/gu,
  ],
  [['TK'], 'fill', /^\s*(?:TK|\(TK\)) (?=\p{Lu})[^.!?\n]{2,60}$/gu],
  // A question nobody answered: set apart, not the end of a loud sentence.
  [['???'], 'fill', /(?<=[\s(]|^)\?{3,12}(?=[\s),.;:!]|$)/gu],
  [
    ['()', '( ', '(,', '(;', '[]', '[ '],
    'empty',
    /(?<=\p{L} )\((?:\s{0,3}|\s?[,;]\s?)\)(?!\))|(?<=\p{L} )\[\s{0,3}\](?![(\]:])|(?<=(?:[.!?…:][“”"«»]? |^))(?:\(\s{0,3}[,;]?\s?\)|\[\s{0,3}\])(?=\s*$)/gu,
  ],
  [
    ['/'],
    'fill',
    /(?<![\p{L}\p{N}/])(?:Ort|Stadt|Name|Vorname|Autor|Fotograf|Kürzel|Foto|Bild)\s?\/\s?(?:Agentur|Kürzel|Autor|Fotograf|Datum|Quelle|Name|Nachname)(?![\p{L}\p{N}/])/gu,
  ],
];

/**
 * Square brackets that begin with a capital, or ask or call: outside of quotations German copy has them for nothing but notes (none in 400 000
 * words of published articles). Not a link or a footnote of Markdown.
 */
const BRACKET = /(?<![\p{L}\p{N}!\]\\])\[(?=\p{Lu}|[^[\]\n]{1,80}[?!]\])[^[\]\n]{3,120}\](?![\p{L}\p{N}([:])/gu;
/** What editors put in brackets for good: remarks, sources with their year, names of agencies and of persons, embedded things, job titles. */
const KEPT_BRACKET =
  /^\[(?:Anm\.|Anmerkung|Red\.|Die Red|Name geändert|Namen? (?:von|der) der Redaktion|[Ss]ic|SIC|Video|Audio|Bild|Foto|Galerie|Fotostrecke|Tweet|Post|Karte|Grafik|Podcast|Embed|Anzeige|Werbung|Update|UPDATE|Quelle|Hervorhebung|Übersetzung|Originaltext|Lachen|Lacht|Applaus|Beifall|Pause)(?!\p{L})|^\[[\p{Lu}\p{N}/ .-]{2,12}\]$|(?<!\p{Nd})(?:1[5-9]|20)\p{Nd}{2}(?!\p{Nd})|^\[\p{Lu}[\p{L}.-]{0,25}(?: (?:\p{Lu}[\p{L}.-]{0,25}|von|van|de)){1,4}\]$/u;

interface Lists {
  readonly line: RegExp;
  readonly any: RegExp;
}
let lists: Lists | undefined;

function readLists(): Lists {
  const sources: Record<string, string[]> = { line: [], any: [] };
  for (const row of PLACEHOLDER_PHRASES.split('\n')) {
    const [where, template] = row.split('\t') as [string, string];
    const list = sources[where];
    if (!list) throw new Error(`placeholder-phrases.tsv: unknown place ${where}`);
    list.push(templateSource(template));
  }
  return {
    line: new RegExp(`^[\\s#*>+[(–—-]{0,6}(?:${sources.line!.join('|')})[\\s\\])*+.:!?…–—-]{0,6}$`, 'u'),
    any: new RegExp(`(?<![\\p{L}\\p{N}])(?:${sources.any!.join('|')})(?![\\p{L}\\p{N}])`, 'gu'),
  };
}

/** Pieces of which one is in each phrase of the list that may stand anywhere; a test holds the list to it. */
const ANY_HINT =
  /Lorem|überschreiben|Hier könnte|[Hh]ier (?:kommt|folgt|stünde|fehlt|bitte|ist Platz)|Vorname|Geben Sie|Hier steht|Hier \p{Lu}|hier \p{Lu}\p{L}+ |[Bb]itte |BITTE|VORNAME|NAME|WEITER|hier weiter|Blindtext|Platzhalter|Mustertext|Fülltext|blindtext|Beispieltext|Wortbergen| hier ein|Klicken|Tippen|\.(?:mm|MM|xx|XX)\.|(?:hh|HH):|Musterfrau|Vornamen?/u;

const LONGEST_LINE = 100;
const INFINITIVES: ReadonlySet<string> = new Set(TO_DO.split('|'));
const THING = new RegExp(`^(?:${THINGS})(?:s|n|en)?$`, 'u');

/** What stands for something still to come, in one paragraph. `mark` is the newsroom's own mark for the author. They do not overlap. Linear. */
export function findPlaceholders(text: string, sentences: readonly ParsedSentence[], mark: string): Placeholder[] {
  lists ??= readLists();
  const found: Placeholder[] = [];
  // „# Überschrift“ may be the heading of a text about headings, in Markdown pasted as plain text.
  if (text.length <= LONGEST_LINE && !/^\s{0,3}#{1,6}\s/u.test(text) && lists.line.test(text.trimEnd())) {
    const start = text.length - text.trimStart().length;
    return [{ kind: 'fill', start, end: text.trimEnd().length }];
  }
  // Behind the last sentence, without a stop.
  const last = sentences.at(-1);
  if (last && sentences.length > 1 && last.end - last.start <= LONGEST_LINE && !/[.!?…“”"«»)\]]\s*$/u.test(text)) {
    const rest = text.slice(last.start, last.end);
    if (lists.line.test(rest)) found.push({ kind: 'fill', start: last.start, end: last.end });
  }
  if (ANY_HINT.test(text))
    for (const match of matchesOf(text, lists.any))
      found.push({ kind: 'fill', start: match.index, end: match.index + match[0].length });
  if (mark.length > 1)
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + mark.length))
      found.push({ kind: 'check', start: at, end: at + mark.length });
  for (const [needs, kind, regex] of FIXED)
    if (needs.some((piece) => text.includes(piece)))
      for (const match of matchesOf(text, regex)) {
        // Boxes to tick come in company.
        if (kind === 'empty' && text.indexOf('( )') !== text.lastIndexOf('( )')) continue;
        if (match[0].length > 0) found.push({ kind, start: match.index, end: match.index + match[0].length });
      }
  if (text.includes('['))
    for (const match of matchesOf(text, BRACKET))
      if (!KEPT_BRACKET.test(match[0])) found.push({ kind: 'bracket', start: match.index, end: match.index + match[0].length });
  for (const { start, end, sure } of findFillers(text, sentences)) found.push({ kind: sure ? 'fill' : 'dummy', start, end });
  for (const { start, end } of findDeskNotes(text, sentences)) found.push({ kind: 'note', start, end });
  for (const sentence of sentences)
    if (isNote(sentence) || asks(text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST_ASKING))))
      found.push({ kind: 'check', start: sentence.start, end: sentence.end });
  // Of two at one place the one that says more counts.
  const weak = ({ kind }: Placeholder): boolean => kind === 'bracket' || kind === 'note';
  const sure = found.filter((one) => !weak(one));
  const kept: Placeholder[] = [];
  const order = (a: Placeholder, b: Placeholder): number =>
    a.start - b.start || Number(weak(a)) - Number(weak(b)) || b.end - a.end;
  for (const one of found.sort(order))
    if (one.start >= (kept.at(-1)?.end ?? 0) && !(weak(one) && sure.some((s) => s.start < one.end && one.start < s.end)))
      kept.push(one);
  return kept;
}

/** A sentence that only asks a colleague to read, shorten or check: "bitte gegenlesen!", "Bitte noch kürzen, danke", "CvD bitte Titel". */
const ASKS =
  /^[\s([+*#!>–-]{0,6}(?:(?:CvD|Desk|Schlussredaktion|Kollegen|Redaktion)[,:]? )?(?:bitte|Bitte|BITTE|pls|Pls)(?: (?:noch|nochmal|noch einmal|mal|dringend|unbedingt|kurz|hier|auch|von \p{Lu}\p{L}+)){0,3} (?:gegenlesen|gegenchecken|querlesen|redigieren|drüberlesen|gegenlesen lassen|freigeben lassen|Fakten checken|Fakten prüfen|Zahlen prüfen|Zahlen checken|auf Zeile bringen|Titel prüfen|Überschrift prüfen|auf \p{Nd}{1,4} Zeilen kürzen|einkürzen)(?:,? (?:danke|Danke|thx))?[\s!.)\]+*#–-]{0,6}$/u;
const LONGEST_ASKING = 120;
/** With a small letter at its beginning the shortest request is a note too. */
const ASKS_SHORT =
  /^bitte (?:noch |mal |dringend )?(?:kürzen|prüfen|checken|überprüfen|ergänzen|streichen|nachfragen|gegenprüfen|bebildern)[\s!.]{0,4}$/u;
function asks(sentence: string): boolean {
  return ASKS.test(sentence) || ASKS_SHORT.test(sentence);
}

/** Longest note to the desk, in tokens. */
const LONGEST_NOTE = 16;

/** A sentence without a finite verb that asks the desk to put something in: "Bitte hier noch Zitat vom Landrat nachtragen!!" */
function isNote({ tokens, tags }: ParsedSentence): boolean {
  if (tokens.length > LONGEST_NOTE || tokens.length < 3) return false;
  let last = tokens.length - 1;
  while (last > 0 && tokens[last]!.kind !== 'word') last--;
  if (!INFINITIVES.has(tokens[last]!.norm)) return false;
  let thing = false;
  let asks = false;
  for (let i = 0; i < last; i++) {
    const { norm } = tokens[i]!;
    if (THING.test(norm)) thing = true;
    else if (norm === 'Bitte' || norm === 'bitte' || norm === 'hier' || norm === 'Hier' || norm === 'noch' || norm === 'Noch')
      asks = true;
    else if (isFiniteTag(tags[i]!) || tags[i] === 'PTKZU') return false;
  }
  return thing && asks;
}
