import type { Edit } from '../../rules/finding.ts';
import { defineRule } from '../../rules/rule.ts';
import type { ProtectedKind } from '../../text/protected/protected-span.ts';
import { contains, type Span } from '../../text/span.ts';
import type { ZoneKind } from '../../zones/zone.ts';
import { excerpt, withBlank } from '../fixes.ts';
import { findMarkup } from '../markup.ts';
import type { Markup } from '../markup-kind.ts';
import type { PairedMarkup } from '../markup-pairs.ts';
import { isWordInBrackets } from '../markup-patterns.ts';

const EVERYWHERE: ReadonlySet<ZoneKind> = new Set<ZoneKind>([
  'kicker',
  'headline',
  'lead',
  'byline',
  'dateline',
  'body',
  'subheading',
  'question',
  'answer',
  'list',
  'quotation',
  'caption',
  'signature',
  'editors-note',
  'agency-trailer',
  'boilerplate',
]);

/** Remains of wiki, HTML or CMS markup, and templates nobody filled in. */
export const markupLeftover = defineRule({
  id: 'fragment/markup-leftover',
  scope: 'paragraph',
  severity: 'warning',
  zones: EVERYWHERE,
  inQuotes: 'keep',
  sees: new Set<ProtectedKind>(['tag', 'address']),
  summary: { de: 'Rest von Auszeichnung oder Vorlage', en: 'Remains of markup or of a template' },
  docs: {
    de: `Meldet, was Kopieren aus Wikis, Webseiten und Redaktionssystemen zurücklässt: Wiki-Auszeichnung, HTML-Tags und -Zeichen (\`&nbsp;\`), Shortcodes (\`[caption …]\`), Bildgrößen („195px“), Verfolgungsparameter in Links, kaputte Umlaute („fÃ¼r“), Knöpfe und Nummern von Fußnoten („[mehr …]“, „[1]“) und Vorlagen, die niemand ausgefüllt hat (\`{{Karte}}\`). Platzhalter meldet \`fragment/placeholder\`.

Still bleibt die Regel bei „[sic]“, „[…]“, Anmerkungen der Redaktion, römischen Zahlen („die XXX. Spiele“), Abkürzungen („die TK“), Kleiner-Zeichen in Rechnungen und in Markdown-Strukturen.

Was der Leser der Seite gesehen hätte, bleibt bei jeder Korrektur stehen: der Text eines Links, die Ziffer einer Hochzahl, die Bildunterschrift. Beim Speichern wird nur entfernt, was exakt erkannt ist und kein Wort, keinen Link und kein Bild kostet; ein Wort in eckigen Klammern mitten im Satz oder in wörtlicher Rede gehört nicht dazu. Steht ein Rest allein, geht sein Absatz mit.`,
    en: `Reports what copying from wikis, web pages and content management systems leaves: wiki markup, HTML tags and entities (\`&nbsp;\`), shortcodes (\`[caption …]\`), image sizes (“195px”), tracking parameters in links, broken umlauts (“fÃ¼r”), buttons and numbers of footnotes (“[mehr …]”, “[1]”) and templates that nobody filled in (\`{{Karte}}\`). Placeholders are for \`fragment/placeholder\`.

It stays silent on “[sic]”, “[…]”, editors’ notes, Roman numerals (“die XXX. Spiele”), abbreviations (“die TK”), less-than signs in sums and in structures of Markdown.

What a reader of the page would have seen stays with each fix: the text of a link, the digit of a superscript, the caption. On save only what is recognised exactly goes, and what costs no word, no link and no picture; a word in square brackets inside a sentence or in direct speech is not among it. Where remains stand alone, their paragraph goes too.`,
  },
  messages: {
    wiki: { de: 'Rest von Wiki-Auszeichnung: „{text}“', en: 'Remains of wiki markup: “{text}”' },
    'wiki-quotes': {
      de: 'Doppelte Apostrophe um „{text}“: Wiki-Auszeichnung oder falsche Anführungszeichen',
      en: 'Double apostrophes around “{text}”: wiki markup or wrong quotation marks',
    },
    heading: { de: 'Überschrift aus einer Vorlage: „{text}“', en: 'A heading out of a template: “{text}”' },
    html: { de: 'Rest von HTML: „{text}“', en: 'Remains of HTML: “{text}”' },
    entity: { de: 'HTML-Zeichen statt Buchstabe: „{text}“', en: 'An HTML entity in place of its character: “{text}”' },
    shortcode: { de: 'Shortcode aus dem Redaktionssystem: „{text}“', en: 'A shortcode of the CMS: “{text}”' },
    tracking: { de: 'Verfolgungsparameter im Link: „{text}“', en: 'Tracking parameter in the link: “{text}”' },
    'image-size': { de: 'Bildgröße aus einem Bildaufruf: „{text}“', en: 'Image size of an image call: “{text}”' },
    template: { de: 'Vorlage nicht ausgefüllt: „{text}“', en: 'Template not filled in: “{text}”' },
    mojibake: { de: 'Falsch gelesene Zeichen: „{text}“', en: 'Characters read in the wrong encoding: “{text}”' },
    escape: { de: 'Rest einer Zeichenfolge aus Programmcode: „{text}“', en: 'An escape sequence of program code: “{text}”' },
    link: { de: 'Rest eines Links oder Knopfes: „{text}“', en: 'Remains of a link or a button: “{text}”' },
    footnote: { de: 'Nummer einer Fußnote, die fehlt: „{text}“', en: 'Number of a note that is not there: “{text}”' },
    remove: { de: '„{text}“ entfernen', en: 'Remove “{text}”' },
    replace: { de: 'Durch „{text}“ ersetzen', en: 'Replace by “{text}”' },
    quote: { de: 'In Anführungszeichen setzen: {text}', en: 'Put in quotation marks: {text}' },
  },
  examples: [
    { text: 'Der Verein [[<b>]]Blau[[</b>]] gewann am Samstag.' },
    { text: 'Der Preis stieg um drei[[&nbsp;]]Prozent.', fixed: 'Der Preis stieg um drei\u00a0Prozent.' },
    { text: "Das Blatt [[''Der Morgen'']] berichtete zuerst.", fixed: 'Das Blatt Der Morgen berichtete zuerst.' },
    {
      text: "„Unser [[''Haus Seeblick'']] bleibt offen“, sagte die Wirtin am Montag.",
      fixed: '„Unser ‚Haus Seeblick‘ bleibt offen“, sagte die Wirtin am Montag.',
    },
    { text: 'Das Amt [[[gallery ids="4,5" ]]] bestätigte den Termin.', fixed: 'Das Amt bestätigte den Termin.' },
    { text: 'Die Route [[{{Karte|4}}]] ist gesperrt.' },
    { text: '[[195px]]\n\nDie Kandidatin stellte sich vor.' },
    { text: '[[thumb]]Am Freitag begann das Fest.', fixed: 'Am Freitag begann das Fest.' },
    { text: 'Mehr unter https://beispiel.de/a[[?utm_source=mail]] im Netz.' },
    { text: 'Die Preise f[[Ã¼]]r Brot steigen.', fixed: 'Die Preise für Brot steigen.' },
    { text: 'Sie fährt ab Mai durch das Tal. [[[mehr ...]]]', fixed: 'Sie fährt ab Mai durch das Tal.' },
    { text: 'Das Angebot soll zunächst zwei Jahre laufen. [[→ mehr]]', fixed: 'Das Angebot soll zunächst zwei Jahre laufen.' },
    { text: 'Der Fahrplan liegt ab Freitag aus. [[Weiterlesen]]', fixed: 'Der Fahrplan liegt ab Freitag aus.' },
    { text: 'Die Strecke ist zwölf Kilometer lang.[[[1][2]]] Sie hat neun Haltestellen.' },
    { text: 'Der Speicher fasst 10[[<sup>6</sup>]] Liter.', fixed: 'Der Speicher fasst 10⁶ Liter.' },
    { text: 'Die Schule kostet 40 Millionen[[</td>]][[<td>]]Euro.' },
    { text: 'Am Abend tagte der Rat.\n\n[[Fußnoten]]' },
    { text: 'Am Abend tagte der Rat.\n\n[[Bildergalerie zum Ball:]]' },
    { text: 'Am Abend tagte der Rat.\n\n[[  (04.12.2023)]]' },
    { text: 'Am Abend tagte der Rat.\n\n(04.12.2023)' },
    { text: 'Am Abend (04.12.2023) tagte der Rat. Er tagte oft (1998–2004)' },
    { text: 'Bilder vom Ball' },
    { text: 'Die Bilder und Fußnoten fehlten noch.' },
    { text: 'Die Datei `<br>` liegt unter C:\\neu\\plan.txt bereit.' },
    { text: '| Jahr | Gäste |\n|------|-------|\n| 2024 | 300 |' },
    { text: 'Er wollte immer mehr … und bekam es auch. Wer weiterlesen will, braucht Geduld.' },
    { text: 'Die Zahl [1] steht im Anhang, mehr dazu (siehe Seite 3) folgt.' },
    { text: 'Er will weiterlesen. „Ich möchte mehr lesen“, sagte der Junge.' },
    { text: 'Der Mann (mehr als 40 Jahre alt) fuhr weiter.' },
    { text: 'Er sagte [sic], es gehe [...] weiter [Anm. d. Red.: siehe oben].' },
    { text: 'Die XXX. Olympischen Spiele fanden in London statt.' },
    { text: 'Die Techniker Krankenkasse (TK) senkt den Beitrag, sagte TK-Chef Maier.' },
    { text: 'Es gilt 3 < 5 und 7 > 4, A & B sowie Müller & Söhne.' },
    { text: 'Der Link https://beispiel.de/a?id=4&seite=2 führt zum Plan.' },
    { text: "Die Hans' Straße und 's Gravenhage liegen weit auseinander." },
    { text: "Das Team ``Blau'' gewann gegen ``Rot''." },
    { text: 'Die Schrift ist 12 Punkt groß, das Bild 20 Pixel breit.' },
    { text: 'Wer den Daumen (englisch thumb) hebt, stimmt zu.' },
    { text: 'Die Regierung (Wien) plant [auch] eine Reform; die Frist läuft bis 00.30 Uhr.' },
    { text: 'Der Ort der Agentur lag im Norden, die Vorlage im Süden.' },
    { text: 'Das Spiel endete 0:0, die Noten folgen, der Text folgt dem Original.' },
    { text: 'Die XXL-Portion kostet 20 Euro, die Adresse ist Name/Straße.' },
  ],
  *check(paragraph) {
    const { text } = paragraph;
    const passages = paragraph.facts.quotes.passages;
    for (const found of findMarkup(text)) {
      // A tag in Markdown with what it encloses (m<sup>2</sup>).
      if (paragraph.protected.some((s) => s.kind === 'html' && s.start === found.start)) continue;
      const isWord = isWordInBrackets(text.slice(found.start, found.end));
      const speech = passages.find((p) => contains(p, found));
      // „Im Forum schrieb man [b]fett[/b]“: somebody may speak of it.
      const quoted = speech !== undefined && (isWord || found.kind === 'shortcode');
      const markup = quoted || (speech && found.kind === 'wiki') ? { ...found, safe: false } : found;
      const written = text.slice(markup.start, markup.end);
      yield {
        message: markup.kind,
        args: { text: excerpt(markup.kind === 'wiki-quotes' ? (markup.replacement ?? written) : written) },
        start: markup.start,
        end: markup.end,
        unnecessary: markup.safe,
        ...(quoted && { severity: 'hint' as const }),
        // „Wir haben das [Video] gesehen“: what the newsroom put into direct speech stays.
        ...(markup.replacement !== undefined && !(speech && isWord) && { fixes: fixes(text, markup, isWord, speech) }),
      };
    }
  },
});

/** The inner marks that go with the outer marks of a quotation; low single marks with any other. */
const INNER: Readonly<Record<string, readonly [string, string]>> = { '»': ['›', '‹'], '«': ['‹', '›'] };

/** What can be done; `speech`: the quotation it stands in. */
function fixes(text: string, markup: PairedMarkup, isWord: boolean, speech: Span | undefined) {
  const replacement = markup.replacement ?? '';
  const edits = [markup, ...(markup.partner ? [markup.partner] : [])].map((m) => editOf(text, m));
  const shown = replacement.trim();
  const main = {
    title: shown === '' ? ('remove' as const) : ('replace' as const),
    args: { text: excerpt(shown === '' ? text.slice(markup.start, markup.end) : shown) },
    edits,
    safe: markup.safe,
    // „Das [Video] zeigt den Teich“: the word may be the sentence's own.
    preferred: markup.safe || !(speech || markup.mentioned || (isWord && /\p{L}/u.test(text.slice(markup.end)))),
    ...(markup.safe && { group: 'markup' }),
  };
  if (markup.kind !== 'wiki-quotes') return [main];
  // Inside direct speech they are inner marks: the title they stand around must not lose them.
  const [open, close] = speech ? (INNER[text[speech.start] ?? ''] ?? ['‚', '‘']) : ['„', '“'];
  const quoted = `${open}${replacement}${close}`;
  const quote = {
    title: 'quote' as const,
    args: { text: excerpt(quoted) },
    edits: [{ start: markup.start, end: markup.end, text: quoted }],
    safe: false,
  };
  // What `main` prefers outside of speech, it leaves to the marks inside.
  return speech ? [{ ...quote, preferred: true }, main] : [main, quote];
}

/** What takes a leftover out, with one of the blanks it stands between. */
function editOf(text: string, markup: Markup): Edit {
  const replacement = markup.replacement ?? '';
  const { start, end } = replacement === '' && standsAlone(text, markup) ? withBlank(text, markup) : markup;
  return { start, end, text: replacement };
}

/** Whether blanks stand on both sides, so that one of them must go with the leftover. */
function standsAlone(text: string, span: Markup): boolean {
  const before = text[span.start - 1];
  const after = text[span.end];
  return (before === undefined || /\s/u.test(before)) && (after === undefined || /[\s.,;:!?]/u.test(after));
}
