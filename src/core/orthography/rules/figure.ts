import { defineRule } from '../../rules/rule.ts';
import { PROSE } from '../../zones/zone.ts';
import { slipFinding } from '../findings.ts';

/** A figure that can be none: a letter in a number, a year with a figure too few or too many; and an accent for an apostrophe. */
export const figure = defineRule({
  id: 'marks/figure',
  scope: 'paragraph',
  severity: 'information',
  zones: PROSE,
  inQuotes: 'keep',
  summary: { de: 'Zahl, Datum oder Apostroph verschrieben', en: 'Mistyped number, date or apostrophe' },
  docs: {
    de: `Meldet den Buchstaben O, wo eine Null stehen muss („19:3O Uhr“, „2O24“), und ein Datum, dessen Jahr drei oder fünf Ziffern hat („am 27.6.205“), und einen Punkt statt des Dezimalkommas („4.9 Milliarden“), den fehlenden Punkt hinter dem Monat („am Mittwoch (26.06)“) und den Akzent, der für einen Apostroph steht („O´Neill“).

**Still bleibt die Regel** bei Marken, Formeln und Kennungen („O2“, „H2O“, „GPT-4o“), Versionsnummern und Adressen.

**Korrekturen:** Das O wird zur Null, der Akzent zum Apostroph. Welches Jahr gemeint ist, weiß nur, wer schreibt: Dafür gibt es keine.`,
    en: `Reports the letter O where a nought belongs (“19:3O Uhr”, “2O24”), a date whose year has three or five digits (“am 27.6.205”), and a full stop for the decimal comma (“4.9 Milliarden”), the stop that the month lacks (“am Mittwoch (26.06)”), and an accent that stands for an apostrophe (“O´Neill”).

**It stays silent** on brands, formulas and codes (“O2”, “H2O”, “GPT-4o”), version numbers and addresses.

**Fixes:** The O becomes a nought, the accent an apostrophe. Only the writer knows which year is meant: there is no fix for that.`,
  },
  messages: {
    letter: { de: 'Buchstabe O statt Null: „{right}“.', en: 'Letter O for a nought: “{right}”.' },
    date: { de: 'Das Jahr in „{written}“ kann nicht stimmen.', en: 'The year in “{written}” cannot be right.' },
    decimal: { de: 'Dezimalzahlen stehen mit Komma: „{right}“.', en: 'Decimals have a comma: “{right}”.' },
    ordinal: { de: 'Hinter dem Monat fehlt der Punkt: „{right}“.', en: 'The month lacks its full stop: “{right}”.' },
    apostrophe: { de: 'Ein Akzent ist kein Apostroph: „{right}“.', en: 'An accent is no apostrophe: “{right}”.' },
    put: { de: '„{right}“ schreiben', en: 'Write “{right}”' },
  },
  examples: [
    { text: 'Das Konzert beginnt um [[20:1O]] Uhr.', fixed: 'Das Konzert beginnt um 20:10 Uhr.' },
    { text: 'Der Umbau kostet [[1OO]] Euro je Quadratmeter.', fixed: 'Der Umbau kostet 100 Euro je Quadratmeter.' },
    { text: 'Der Pachtvertrag lief am [[3.11.202]] aus.' },
    { text: 'Der Umsatz stieg auf [[4.9]] Milliarden Euro.', fixed: 'Der Umsatz stieg auf 4,9 Milliarden Euro.' },
    { text: 'Die Strecke ist [[12.5]] Kilometer lang.', fixed: 'Die Strecke ist 12,5 Kilometer lang.' },
    { text: 'Am Mittwoch (26.[[06]]) wird gewählt.', fixed: 'Am Mittwoch (26.06.) wird gewählt.' },
    { text: 'Am Mittwoch (26.06.) und am Sonntag (9.30 Uhr) wird gewählt.' },
    { text: 'Trainer Pat O[[´]]Neill blieb bis zum Ende.', fixed: 'Trainer Pat O’Neill blieb bis zum Ende.' },
    { text: 'Im Café d’Or las Pat O’Neill André Gides Buch, in der Datei a`b stand `rm`.' },
    { text: 'Das Heft kostet 7.50 Franken, der Lauf dauert 2.30 Stunden.' },
    { text: 'Die Stadt hat 1.500 Wohnungen und 2.100 Millionen Euro Schulden.' },
    { text: 'Der Anbieter O2 und das Wasser, H2O, haben nichts gemein.' },
    { text: 'Die Feier ist am 3.11.2025 um 20:10 Uhr, die Proben enden am 5.4.26.' },
    { text: 'Mit der Version 4.2.105 stürzt das Programm ab.' },
  ],
  *check({ text, facts }) {
    for (const slip of facts.orthography.marks)
      if (
        slip.kind === 'letter' ||
        slip.kind === 'date' ||
        slip.kind === 'decimal' ||
        slip.kind === 'apostrophe' ||
        slip.kind === 'ordinal'
      )
        yield slipFinding(slip, slip.kind, text);
  },
});
