import { defineRule } from '../../rules/rule.ts';
import { matchesOf } from '../../text/matches.ts';
import { PROSE } from '../../zones/zone.ts';

const WORDS = ['', '', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'];
/** Behind these a number stays in digits: measures, money, parts of a name, scores. */
const MEASURE =
  /^(?:Prozent|Euro|Cent|Dollar|Franken|Uhr|Grad|Kilometer|Meter|Zentimeter|Millimeter|Kilogramm|Gramm|Liter|Tonnen|Hektar|Watt|Kilowatt|Megawatt|Volt|Millionen|Milliarden|Mio|Mrd|Punkte|Punkten|Tore|Toren|Minuten|Sekunden|Prozentpunkte|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)(?!\p{L})/u;

/** Digits below thirteen before a noun; the number word is `WORDS[n]`. */
const SMALL =
  /(?<![\p{L}\p{Nd}.,:/–-]|Platz |Nummer |Nr\. |Seite |Kapitel |Artikel |Ziffer |Absatz |Paragraf |Linie |Gleis |Tor |Liga |Rang |Stufe |Klasse |Gruppe )(?<n>[2-9]|1[0-2]) (?=(?<noun>\p{Lu}\p{Ll}{2,30}))/gu;
const PERCENT = /(?<=\p{Nd})(?: |\u00a0)?%(?!\p{L})/gu;
const TIME = /(?<![\p{Nd}:.,])(?<h>[01]?\p{Nd}|2[0-4]):(?<m>[0-5]\p{Nd})(?= Uhr)/gu;

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
    de: `Ausgeschaltet, bis ein Haus sie will. Meldet, was die deutschsprachigen Agenturen anders schreiben: von zwei erlaubten Schreibweisen die andere („Potential“ statt „Potenzial“, „selbständig“ statt „selbstständig“), „%“ statt „Prozent“ in Sätzen, „15:30 Uhr“ statt „15.30 Uhr“, Zahlen bis zwölf in Ziffern vor einem Hauptwort. Genderzeichen meldet \`style/gender-mark\`.

**Warum das wichtig ist:** Wer Agenturtexte und eigene Texte auf einer Seite mischt, will eine Schreibweise. Die Agenturen (AFP, APA, dpa, epd, Keystone-SDA, KNA, Reuters, SID) haben sich 2007 auf eine Wortliste geeinigt.

**Still bleibt die Regel** in Zitaten, Tabellen und Ergebnislisten, bei Maßen, Geld, Uhrzeiten, Rängen und Nummern, und bei Wörtern, für die es keine gemeinsame Wahl gibt.

**Korrekturen:** Die Schreibweise der Agenturen wird eingesetzt.`,
    en: `Off until a house wants it. Reports what German-language agencies spell otherwise: of two allowed spellings the other one (“Potential” for “Potenzial”, “selbständig” for “selbstständig”), “%” for “Prozent” in sentences, “15:30 Uhr” for “15.30 Uhr”, numbers up to twelve in figures before a noun. Gender marks are for \`style/gender-mark\`.

**Why it matters:** Who mixes agency copy and copy of one’s own on a page wants one spelling. The agencies (AFP, APA, dpa, epd, Keystone-SDA, KNA, Reuters, SID) agreed on a list of words in 2007.

**It stays silent** in quotations, tables and lists of results, on measures, money, times, ranks and numbers, and on words for which there is no common choice.

**Fixes:** The agencies’ spelling is put in.`,
  },
  messages: {
    word: { de: 'Die Agenturen schreiben „{text}“.', en: 'The agencies write “{text}”.' },
    percent: { de: 'Im Satz „Prozent“ statt „%“', en: '“Prozent” rather than “%” in a sentence' },
    time: { de: 'Uhrzeiten mit Punkt: „{text} Uhr“', en: 'Times with a stop: “{text} Uhr”' },
    number: { de: 'Zahlen bis zwölf in Worten: „{text}“', en: 'Numbers up to twelve in words: “{text}”' },
    replace: { de: 'Durch „{text}“ ersetzen', en: 'Replace by “{text}”' },
  },
  examples: [
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
    { text: 'Das Potential ist groß, der Anteil stieg auf 12 %.' },
    {
      text: '„Das Potential ist groß, 3 Menschen genügen“, sagte die Bürgermeisterin am Montag.',
      settings: { regeln: { 'style/agency-spelling': 'hint' } },
    },
    {
      text: 'Der Weg ist 3 Kilometer lang und kostet 5 Euro. Auf Platz 3 Reimers.',
      settings: { regeln: { 'style/agency-spelling': 'hint' } },
    },
    {
      text: 'Das Potenzial ist groß, drei Menschen sahen es um 15.30 Uhr. Das sind 12 Prozent.',
      settings: { regeln: { 'style/agency-spelling': 'hint' } },
    },
  ],
  *check({ text, facts }) {
    const fix = (start: number, end: number, put: string) => [
      { title: 'replace' as const, args: { text: put.trim() }, edits: [{ start, end, text: put }], safe: false, preferred: true },
    ];
    for (const { start, end, side, other, agency } of facts.consistency.variants)
      if (agency !== undefined && agency !== side)
        yield { start, end, message: 'word', args: { text: other }, fixes: fix(start, end, other) };
    for (const m of matchesOf(text, PERCENT))
      yield {
        start: m.index,
        end: m.index + m[0].length,
        message: 'percent',
        fixes: fix(m.index, m.index + m[0].length, ' Prozent'),
      };
    for (const m of matchesOf(text, TIME)) {
      const put = m[0].replace(':', '.');
      yield {
        start: m.index,
        end: m.index + m[0].length,
        message: 'time',
        args: { text: put },
        fixes: fix(m.index, m.index + m[0].length, put),
      };
    }
    for (const m of matchesOf(text, SMALL)) {
      const { n, noun } = m.groups as { n: string; noun: string };
      if (MEASURE.test(noun)) continue;
      const put = WORDS[Number(n)]!;
      const word = m.index === 0 ? put[0]!.toUpperCase() + put.slice(1) : put;
      yield {
        start: m.index,
        end: m.index + n.length,
        message: 'number',
        args: { text: word },
        fixes: fix(m.index, m.index + n.length, word),
      };
    }
  },
});
