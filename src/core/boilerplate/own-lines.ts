import type { Evidence } from './decide.ts';
import { feature, isRow, readLine } from './line.ts';
import { leadsOn, type SeenLine } from './seen-line.ts';

/** What the decision rests on besides the model where a line says nothing itself. */
const BY_PLACE: ReadonlySet<Evidence | undefined> = new Set(['none', 'under', 'item', 'teaser', 'prose']);
/** So many words an entry with a figure has at most: „Länge der Sperrung: 1,2 Kilometer“; and one with a label of articles. */
const ENTRY_WORDS = 5;
const LABELLED_WORDS = 9;
/** A line of so few words with a stop is somebody's answer or a farewell („Guten Appetit!“): buttons and titles of pages have none. */
const WORD_OR_TWO = 3;
/** A question of fewer words is a button („Noch Fragen?“). */
const QUESTION_WORDS = 3;

/** What lists of articles put before a colon: measures, weather, sport, film and stage, recipes, dates. Facts of the language; no page has them as buttons. */
const LABELS: ReadonlySet<string> = new Set(
  'länge breite höhe tiefe fläche gewicht kosten baukosten bauzeit baubeginn fertigstellung dauer spieldauer laufzeit regie drehbuch buch musik kamera darsteller mit fsk verlag seiten bewertung fazit schiedsrichter schiedsrichterin tore torschützen zuschauer zuschauerinnen aufstellung bank wechsel einwechslungen gelb rot gelb-rot viertel halbzeit wind pollenflug temperatur temperaturen niederschlag luftdruck wassertemperatur sonnenaufgang sonnenuntergang zutaten zubereitung zubereitungszeit portionen backzeit kochzeit schwierigkeit beginn einlass eintritt ort termin treffpunkt start ziel strecke höhenmeter gehzeit einkehr montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag werktags täglich vormittags nachmittags abends nord norden süd süden ost osten west westen gewinnzahlen superzahl zusatzzahl preis preise karten tickets abendkasse abendkassa vorverkauf anmeldung auskunft anfahrt adresse öffnungszeiten geöffnet geschlossen bühne kostüme inszenierung dirigent dirigentin besetzung ausstellung urteil strafmaß wahlbeteiligung ungültig gültig stimmen umleitung sperrung fahrzeit zeitstrafen aufsteiger absteiger trauerfeier beisetzung sammelstelle treffer mitte morgen'.split(
    ' ',
  ),
);
/** „10 Uhr: Flohmarkt“, „14.30 Uhr: …“, „20.15: …“ */
const CLOCK_LABEL = /^\p{Nd}{1,2}(?:[.:]\p{Nd}{2})?(?: uhr)?$/u;

/** „Karten: 12. und 14. März, 19.30 Uhr“ */
const TIMED = /\p{Nd} Uhr(?!\p{L})/u;
/** So many commas or dashes behind a label make a list of names: „TSV: Meyer – Brandt, Kruse, Ahlers“. */
const LISTED = 3;
/** Figures right behind the colon: „Umsatz 2024: 310 Millionen Euro“. */
const FIGURES = /: \p{Nd}(?!\p{Nd}?\.\p{Nd}{1,2}\.\p{Nd}{2})/u;
/** Addresses stand in contacts and imprints as well. */
const REACHED = /@|\[at\]|www\.|https?:/iu;

/** „+++ 18:31 Uhr: …“, „16.02 Uhr: …“ */
const TICKS = /^(?:\+{2,3} |\p{Nd}{1,2}[.:]\p{Nd}{2}(?: Uhr)?: )/u;
/** „Gerlinde Pape, Bad Münder“ */
const SIGNS = /^(?:(?:Dr|Prof)\. )*\p{Lu}[\p{L}'’-]+(?: (?:von |van |de )?\p{Lu}[\p{L}'’.-]*){1,3}, \p{Lu}[\p{L}'’ ./-]{2,30}$/u;
/** How a title is built that articles have a row of: a ticker's entries, who wrote a letter, questions. */
function formOf({ text, zone }: SeenLine): 'tick' | 'sign' | 'question' | undefined {
  if (TICKS.test(text)) return 'tick';
  if (SIGNS.test(text)) return 'sign';
  return zone.end === 'question' && zone.words >= QUESTION_WORDS ? 'question' : undefined;
}

/**
 * Where the article's own titles end a list that a head has opened: a line built like one above the head that the article has, with its
 * text below it. Linear.
 */
export function ownForms(lines: readonly SeenLine[], isTold: (i: number) => boolean): (i: number, head: number) => boolean {
  const first = new Map<string, number>();
  const forms = lines.map(formOf);
  forms.forEach((form, i) => {
    if (form !== undefined && !first.has(form) && i + 1 < lines.length && isTold(i + 1)) first.set(form, i);
  });
  return (i, head) => forms[i] !== undefined && (first.get(forms[i]) ?? head) < head;
}

/** „Az. 3 KLs 17/25“, „(Aktenzeichen: 12 O 345/25)“ */
const DOCKET = /^\(?(?:Az\.?|Aktenzeichen|GZ|Geschäftszahl)[:.]? ?\p{L}{0,5} ?\p{Nd}/u;
/** „Kiel – Paderborn 2:2“ */
const SCORE = /\p{L}\.? [–-] \p{Lu}[^,;:]{0,40}? \p{Nd}{1,3}:\p{Nd}{1,3}(?!\p{Nd})/gu;
/** So many results in a line are a list of them; one may be a live score. */
const SCORES = 2;
/** Whether a line records what a court or a match day did. */
const isRecord = (text: string): boolean =>
  DOCKET.test(text) || (text.length < 400 && (text.match(SCORE)?.length ?? 0) >= SCORES);

/** Whether a line is an entry by its build alone: a label with a time, figures or a list of names behind it, and no verb. */
export function isArticleEntry({ line, zone, label, text }: SeenLine): boolean {
  if (label === undefined || line.own || line.sure || zone.finite || REACHED.test(text)) return false;
  if (text.split(': ').length > 2) return false;
  if (TIMED.test(text) || (text.match(/, | [–-] /gu)?.length ?? 0) >= LISTED) return true;
  return zone.words <= ENTRY_WORDS && FIGURES.test(text) && feature(line, 'webShare') === 0;
}

/** The head above what is told of somebody: an author of the page, or who was asked. */
const PERSON = readLine('Zur Person').key;
/** So many answered questions make an interview. */
const TALK = 2;

/**
 * Lines that are the article's wherever they stand, if nothing but their place speaks against them: figures that end in a full stop („Rund 9
 * Millionen Euro Schaden.“), entries with a figure or an article's label („Zuschauer: 2300“, „Regie: Mia Lorenz“), an agency's sign, a word or two
 * with a stop; and questions with their answers. Not what speaks to the reader or of the page. Linear.
 */
export function spareOwnLines(lines: readonly SeenLine[], out: (Evidence | undefined)[]): void {
  let comments = false;
  lines.forEach(({ line, zone, label, statement, text }, i) => {
    // Below the head of readers' comments a few words may be a reader's, or the reader.
    if (line.sure && line.own?.category === 'reader-comment') comments = true;
    else if (!out[i] && (line.prose || statement)) comments = false;
    if (out[i] === 'sure' && isArticleEntry(lines[i]!)) out[i] = undefined;
    if (!BY_PLACE.has(out[i]) || line.sure || feature(line, 'addressShare') > 0) return;
    const page = feature(line, 'webShare') > 0;
    const figures = line.numbers > 0;
    const stop = zone.end === 'stop' || zone.end === 'exclamation';
    const entry = !line.own && out[i] !== 'teaser' && zone.words <= ENTRY_WORDS && feature(line, 'colons') > 0;
    const labelled = label !== undefined && zone.words <= LABELLED_WORDS && (LABELS.has(label) || CLOCK_LABEL.test(label));
    const short = !comments && !line.own && stop && zone.words > 0 && zone.words <= WORD_OR_TWO;
    if (
      labelled ||
      (leadsOn(lines[i]!) && zone.words >= ENTRY_WORDS) ||
      isArticleEntry(lines[i]!) ||
      (!page &&
        (zone.look === 'signature' || (figures && (zone.end === 'stop' || (entry && !isRow(line)))) || isRecord(text) || short))
    )
      out[i] = undefined;
  });
  spareTalk(lines, out);
}

/**
 * Entries of one list are all the article's where the one beside them is: „Ort: Alter Hafen“, „Fotos:“, „Belichtung: 30 s“. To be called when
 * it has been decided of each by itself. Linear.
 */
export function spareEntries(lines: readonly SeenLine[], out: (Evidence | undefined)[]): void {
  const isEntry = (i: number): boolean => {
    const { line, zone, label, text } = lines[i]!;
    return (
      !line.own &&
      !zone.finite &&
      !REACHED.test(text) &&
      zone.words > 0 &&
      zone.words <= ENTRY_WORDS &&
      (label !== undefined || zone.end === 'colon')
    );
  };
  const spread = (i: number, from: number): void => {
    const apart = lines[Math.max(i, from)]!.gap > 1;
    if (out[i] && BY_PLACE.has(out[i]) && !out[from] && !apart && isEntry(i) && isEntry(from)) out[i] = undefined;
  };
  for (let i = 1; i < lines.length; i++) spread(i, i - 1);
  for (let i = lines.length - 2; i >= 0; i--) spread(i, i + 1);
}

/**
 * Two questions or more, each with a sentence behind it: an interview, or what readers ask and the newsroom answers. A block of the page may
 * stand between a question and its answer, or between the pairs.
 */
function spareTalk(lines: readonly SeenLine[], out: (Evidence | undefined)[]): void {
  const free = (i: number): boolean =>
    lines[i] !== undefined && !lines[i]!.line.sure && (!out[i] || out[i] === 'cue' || BY_PLACE.has(out[i]));
  const asks = (i: number): boolean => free(i) && lines[i]!.zone.end === 'question' && lines[i]!.zone.words >= QUESTION_WORDS;
  const says = (i: number): boolean => free(i) && (lines[i]!.zone.end === 'stop' || lines[i]!.zone.end === 'exclamation');
  const answered: number[] = [];
  for (let i = 0; i < lines.length; i++) if (asks(i) && says(i + 1)) answered.push(i);
  // Whoever was asked is told of below.
  if (answered.length >= TALK)
    lines.forEach(({ line }, i) => {
      if (line.key === PERSON && i > answered[0]!) out[i] = undefined;
    });
  // Two in a row at least are a talk.
  if (!answered.some((i, k) => k > 0 && !lines.slice(answered[k - 1]! + 1, i).some(({ line }) => line.sure))) return;
  for (const i of answered) {
    let end = i + 1;
    while (says(end)) end++;
    if (asks(end)) end++;
    // What somebody said before the first question answers one that a block has parted from it.
    let first = i;
    while (says(first - 1)) first--;
    if (asks(first - 1)) first--;
    out.fill(undefined, first, end);
  }
}
