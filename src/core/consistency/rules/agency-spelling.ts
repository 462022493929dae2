import { defineRule } from '../../rules/rule.ts';
import { upperFirst } from '../../text/first-letter.ts';
import { matchesOf } from '../../text/matches.ts';
import { numberName } from '../../time/number-words.ts';
import { PROSE } from '../../zones/zone.ts';
import { readNotations } from '../agency-notation.ts';

/** Behind these a number stays in digits: measures, money, parts of a name, scores. */
const MEASURE =
  /^(?:Prozent|Promille|Euro|Cent|Dollar|Franken|Rappen|Pfund|Kronen|Yen|Rubel|Uhr|Grad|(?:Quadrat|Kubik)?(?:Kilo|Zenti|Milli)?[Mm]etern?|Kilogramm|Kilo|Gramm|(?:Milli|Hekto)?[Ll]iter|Tonnen?|Hektar|Ar|Zoll|Meilen|Knoten|(?:Kilo|Mega|Giga)?(?:[Ww]att|[Vv]olt|[Hh]ertz|[Bb]ytes?)(?:stunden?)?|Esslöffel|Teelöffel|Prisen?|Bund|Millionen|Milliarden|Mio|Mrd|Punkten?|Toren?|Prozentpunkten?|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Richtung)(?!\p{L})/u;

/** Between a number and its noun: an inflected adjective. */
const ADJECTIVE = '(?:(?!oder|aber|unter|über|hinter|unser|euer|jeder|dieser|einer|keiner|ohne|eine)\\p{Ll}{3,20}(?:e|en|er) )?';
/** Nouns behind which a number counts what follows, and words that open a sentence; behind any other noun it is a part of a name. */
const TIME_NOUN =
  'Jahr|Monat|Woche|Tag|Nacht|Abend|Morgen|Mittag|Stunde|Wochenende|Winter|Sommer|Herbst|Frühjahr|Frühling|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag';
const OPENS =
  'Die|Der|Den|Alle|Mit|Bei|Für|Nach|Vor|In|An|Auf|Aus|Von|Zu|Um|Ab|Bis|Gegen|Über|Zwischen|Seit|Rund|Etwa|Fast|Knapp|Nur|Auch|Und|Noch|Insgesamt|Dort|Dabei|Davon';
/** Digits below thirteen before a noun. */
const SMALL = new RegExp(
  `(?<![\\p{L}\\p{Nd}.,:/–-]|(?<!\\p{L})(?!(?:${OPENS}|${TIME_NOUN}) )\\p{Lu}[\\p{L}-]{0,30} |\\p{Nd} (?:x|mal|zu) |\\p{L}\\. )(?<n>[1-9]|1[0-2]) (?=${ADJECTIVE}(?<noun>\\p{Lu}\\p{Ll}{2,30}))`,
  'gu',
);
/** „auf Platz 3“ */
const RANK = /(?<=(?<!\p{L})(?:Platz|Rang) )(?<n>[1-9]|1[0-2])(?![\p{L}\p{Nd}:%/–-]|[.,]\p{Nd}| (?:bis|und|oder) \p{Nd})/gu;
const PERCENT = /(?<=\p{Nd})(?: |\u00a0)?%(?!\p{L})/gu;
/** „9:30 Uhr“, „23:55h“, „18 Uhr 30“, the first time of „9:30 bis 11:00 Uhr“. */
const TIMES: readonly RegExp[] = [
  /(?<![\p{Nd}:.,])(?<hour>[01]?\p{Nd}|2[0-4]):(?<minute>[0-5]\p{Nd})(?=(?:[ \u00a0]?(?:-|–|bis)[ \u00a0]?(?:[01]?\p{Nd}|2[0-4])(?:[:.][0-5]\p{Nd})?)?[ \u00a0]Uhr(?!\p{L}))/gu,
  /(?<![\p{Nd}:.,])(?<hour>[01]?\p{Nd}|2[0-4])[:.](?<minute>[0-5]\p{Nd}) ?(?<unit>h)(?![\p{L}\p{Nd}/])/gu,
  /(?<![\p{Nd}:.,])(?<hour>[01]?\p{Nd}|2[0-4])[ \u00a0](?<unit>Uhr)[ \u00a0](?<minute>[0-5]\p{Nd})(?![\p{Nd}.,:]|[ \u00a0](?:\p{Lu}|Prozent))/gu,
];

/** A place with what the agencies write there; `text` is what the message names of it. */
function replacing<M extends string>(message: M, start: number, end: number, put: string, text = put.trim()) {
  const fix = {
    title: 'replace' as const,
    args: { text: put.trim() },
    edits: [{ start, end, text: put }],
    safe: false,
    preferred: true,
  };
  return { start, end, message, args: { text }, fixes: [fix] };
}

const NOTATION_MESSAGE = {
  short: 'written',
  unit: 'written',
  currency: 'written',
  date: 'date',
  times: 'times',
  number: 'digits',
} as const;

export const agencySpelling = defineRule({
  id: 'style/agency-spelling',
  scope: 'paragraph',
  severity: 'off',
  zones: PROSE,
  inQuotes: 'drop',
  summary: {
    de: 'Nicht in der gemeinsamen Schreibweise der Nachrichtenagenturen',
    en: 'Not in the common spelling of the news agencies',
  },
  docs: {
    de: `Ausgeschaltet, bis ein Haus sie will. Meldet, was die deutschsprachigen Agenturen anders schreiben: von zwei erlaubten Schreibweisen die andere („Potential“ statt „Potenzial“, „selbständig“ statt „selbstständig“), „%“ statt „Prozent“ in Sätzen, „15:30 Uhr“, „15:30h“ und „15 Uhr 30“ statt „15.30 Uhr“, Zahlen bis zwölf in Ziffern vor einem Hauptwort und „Platz 3“ statt „Platz drei“, Zahlen ab 13 in Worten, Abkürzungen und Einheiten im Satz („ggf.“, „usw.“, „12 km“, „CHF 300“), Daten in Ziffern („am 01.09.“), „02.40 Uhr“, „9x“, „Herr“ und „Frau“ vor Namen. Genderzeichen meldet \`style/gender-mark\`.

**Warum das wichtig ist:** Wer Agenturtexte und eigene Texte auf einer Seite mischt, will eine Schreibweise. Die Agenturen (AFP, APA, dpa, epd, Keystone-SDA, KNA, Reuters, SID) haben sich 2007 auf eine Wortliste geeinigt.

**Still bleibt die Regel** in Zitaten, Tabellen und Ergebnislisten, bei Maßen, Geld, Ergebnissen und Nummern („Linie 3“), und bei Wörtern, für die es keine gemeinsame Wahl gibt.

**Korrekturen:** Die Schreibweise der Agenturen wird eingesetzt.`,
    en: `Off until a house wants it. Reports what German-language agencies spell otherwise: of two allowed spellings the other one (“Potential” for “Potenzial”, “selbständig” for “selbstständig”), “%” for “Prozent” in sentences, “15:30 Uhr”, “15:30h” and “15 Uhr 30” for “15.30 Uhr”, numbers up to twelve in figures before a noun, “Platz 3” for “Platz drei”, numbers from 13 in words, short forms and units in a sentence (“ggf.”, “usw.”, “12 km”, “CHF 300”), dates in figures (“am 01.09.”), “02.40 Uhr”, “9x”, “Herr” and “Frau” before names. Gender marks are for \`style/gender-mark\`.

**Why it matters:** Who mixes agency copy and copy of one’s own on a page wants one spelling. The agencies (AFP, APA, dpa, epd, Keystone-SDA, KNA, Reuters, SID) agreed on a list of words in 2007.

**It stays silent** in quotations, tables and lists of results, on measures, money, results and numbers (“Linie 3”), and on words for which there is no common choice.

**Fixes:** The agencies’ spelling is put in.`,
  },
  messages: {
    word: { de: 'Die Agenturen schreiben „{text}“.', en: 'The agencies write “{text}”.' },
    percent: { de: 'Im Satz „Prozent“ statt „%“', en: '“Prozent” rather than “%” in a sentence' },
    time: { de: 'Uhrzeiten mit Punkt: „{text} Uhr“', en: 'Times with a stop: “{text} Uhr”' },
    number: { de: 'Zahlen bis zwölf in Worten: „{text}“', en: 'Numbers up to twelve in words: “{text}”' },
    one: {
      de: 'Zahlen bis zwölf in Worten: „ein“ mit seiner Endung',
      en: 'Numbers up to twelve in words: “ein” with its ending',
    },
    written: { de: 'Im Satz ausgeschrieben: „{text}“', en: 'Written out in a sentence: “{text}”' },
    'written-by-hand': { de: 'Abkürzungen werden im Satz ausgeschrieben.', en: 'Short forms are written out in a sentence.' },
    date: { de: 'Der Monat steht im Satz in Worten: „{text}“', en: 'The month is a word in a sentence: “{text}”' },
    clock: { de: 'Uhrzeiten ohne Null davor', en: 'Times have no leading nought' },
    times: { de: 'Malangaben in Worten: „{text}“', en: 'How often in words: “{text}”' },
    digits: { de: 'Zahlen ab 13 in Ziffern: „{text}“', en: 'Numbers from 13 in figures: “{text}”' },
    salutation: {
      de: 'Die Agenturen schreiben Namen ohne „Herr“ und „Frau“.',
      en: 'The agencies write names without “Herr” and “Frau”.',
    },
    replace: { de: 'Durch „{text}“ ersetzen', en: 'Replace by “{text}”' },
    strike: { de: 'Null streichen', en: 'Strike the nought' },
  },
  examples: [
    {
      text: 'Der Verein will [[ggf.]] klagen, sagte der Vorsitzende am Montag.',
      fixed: 'Der Verein will gegebenenfalls klagen, sagte der Vorsitzende am Montag.',
      settings: { regeln: { 'style/agency-spelling': 'hint' } },
    },
    {
      text: 'Der Vorverkauf beginnt am [[01.09.]] um 10 Uhr im Rathaus.',
      fixed: 'Der Vorverkauf beginnt am 1. September um 10 Uhr im Rathaus.',
      settings: { regeln: { 'style/agency-spelling': 'hint' } },
    },
    {
      text: "Die Bank stellt für jeden [[CHF 15'000]] bereit, die Halle misst 900[[m²]].",
      settings: { regeln: { 'style/agency-spelling': 'hint' } },
    },
    {
      text: 'Der Alarm ging um [[0]]2.40 Uhr ein, die Sanitäter halfen [[9x]] am Platz.',
      settings: { regeln: { 'style/agency-spelling': 'hint' } },
    },
    {
      text: 'Seit [[neunundfünfzig]] Jahren wohnt sie am Fluss, im Garten stehen Bäume, Büsche [[usw.]]',
      fixed: 'Seit 59 Jahren wohnt sie am Fluss, im Garten stehen Bäume, Büsche usw.',
      settings: { regeln: { 'style/agency-spelling': 'hint' } },
    },
    {
      text: 'Der Alarm ging um 2.40 Uhr ein, der Weg ist 12 Kilometer lang und kostet 300 Franken.',
      settings: { regeln: { 'style/agency-spelling': 'hint' } },
    },
    {
      text: 'Zwischen dem 1. September und dem 3. Oktober gilt die Regel, z. B.-Listen gibt es nicht.',
      settings: { regeln: { 'style/agency-spelling': 'hint' } },
    },
    {
      text: 'Die Staffel über 4x400 Meter gewann, seine Frau Anna Krug sah zu, die USA und die EU feierten.',
      settings: { regeln: { 'style/agency-spelling': 'hint' } },
    },
    {
      text: 'Das Spiel endete 21:19, die Straße B 12 war gesperrt, und in Saal 2 m-förmig gedeckt.',
      settings: { regeln: { 'style/agency-spelling': 'hint' } },
    },
    {
      text: 'Die einundzwanzigste Ausgabe begann am Montag mit zwölf Gästen.',
      settings: { regeln: { 'style/agency-spelling': 'hint' } },
    },
    {
      text: 'Das [[Potential]] ist groß, sagte die Bürgermeisterin.',
      fixed: 'Das Potenzial ist groß, sagte die Bürgermeisterin.',
      settings: { regeln: { 'style/agency-spelling': 'hint' } },
    },
    {
      text: 'Der Anteil stieg auf 12[[ %]], teilte das Amt am Montag mit.',
      fixed: 'Der Anteil stieg auf 12 Prozent, teilte das Amt am Montag mit.',
      settings: { regeln: { 'style/agency-spelling': 'hint' } },
    },
    {
      text: 'Die Sitzung beginnt um [[15:30]] Uhr im Rathaus der Stadt.',
      fixed: 'Die Sitzung beginnt um 15.30 Uhr im Rathaus der Stadt.',
      settings: { regeln: { 'style/agency-spelling': 'hint' } },
    },
    {
      text: 'Am Montag kamen [[3]] Menschen in das Rathaus der Stadt.',
      fixed: 'Am Montag kamen drei Menschen in das Rathaus der Stadt.',
      settings: { regeln: { 'style/agency-spelling': 'hint' } },
    },
    {
      text: 'Der Verein kletterte auf Platz [[3]] und spielt am Samstag daheim.',
      fixed: 'Der Verein kletterte auf Platz drei und spielt am Samstag daheim.',
      settings: { regeln: { 'style/agency-spelling': 'hint' } },
    },
    {
      text: 'Die letzte Fähre legt um [[22:40h]] ab, die erste um [[5 Uhr 20]] am Morgen.',
      settings: { regeln: { 'style/agency-spelling': 'hint' } },
    },
    { text: 'Am Montag kam [[1]] Zeuge in das Rathaus der Stadt.', settings: { regeln: { 'style/agency-spelling': 'hint' } } },
    { text: 'Das Potential ist groß, der Anteil stieg auf 12 %.' },
    {
      text: '„Das Potential ist groß, 3 Menschen genügen“, sagte die Bürgermeisterin am Montag.',
      settings: { regeln: { 'style/agency-spelling': 'hint' } },
    },
    {
      text: 'Der Weg ist 3 Kilometer lang und kostet 5 Euro. Die Linie 3 Richtung Hafen fährt um 9.30 Uhr.',
      settings: { regeln: { 'style/agency-spelling': 'hint' } },
    },
    {
      text: 'Das Potenzial ist groß, drei Menschen sahen es um 15.30 Uhr. Das sind 12 Prozent.',
      settings: { regeln: { 'style/agency-spelling': 'hint' } },
    },
    {
      text: 'Der Verein kletterte auf Platz drei und spielt am Samstag um 15 Uhr daheim gegen den SC 08.',
      settings: { regeln: { 'style/agency-spelling': 'hint' } },
    },
    {
      text: 'Die letzte Fähre legt um 22.40 Uhr ab, die Überfahrt dauert 20 Minuten.',
      settings: { regeln: { 'style/agency-spelling': 'hint' } },
    },
    {
      text: 'Der Sieger lief die Strecke in 2:03:45 Stunden, es stand 3:1, und Kapitel 4 ist das längste.',
      settings: { regeln: { 'style/agency-spelling': 'hint' } },
    },
  ],
  *check({ text, facts }) {
    for (const { start, end, side, other, agency } of facts.consistency.variants)
      if (agency !== undefined && agency !== side) yield replacing('word', start, end, other);
    for (const { kind, start, end, put } of readNotations(text)) {
      if (kind === 'salutation') yield { start, end, message: 'salutation' };
      else if (put === undefined) yield { start, end, message: 'written-by-hand' };
      else if (kind === 'clock')
        yield {
          start,
          end,
          message: 'clock',
          fixes: [{ title: 'strike', edits: [{ start, end, text: '' }], safe: false, preferred: true }],
        };
      else yield replacing(NOTATION_MESSAGE[kind], start, end, put);
    }
    for (const m of matchesOf(text, PERCENT)) yield replacing('percent', m.index, m.index + m[0].length, ' Prozent');
    for (const regex of TIMES)
      for (const m of matchesOf(text, regex)) {
        const { hour, minute, unit } = m.groups as { hour: string; minute: string; unit?: string };
        const put = `${hour}.${minute}`;
        yield replacing('time', m.index, m.index + m[0].length, unit === undefined ? put : `${put} Uhr`, put);
      }
    for (const m of matchesOf(text, RANK))
      yield replacing('number', m.index, m.index + m[0].length, numberName(Number(m.groups!.n)));
    for (const m of matchesOf(text, SMALL)) {
      const { n, noun } = m.groups as { n: string; noun: string };
      if (MEASURE.test(noun)) continue;
      const end = m.index + n.length;
      const put = numberName(Number(n));
      // Which form of "ein" it is, only a person can say.
      if (n === '1') yield { start: m.index, end, message: 'one' };
      else yield replacing('number', m.index, end, m.index === 0 ? upperFirst(put) : put);
    }
  },
});
