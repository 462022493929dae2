import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readNotations } from '../../src/core/consistency/agency-notation.ts';

/** The text with everything put in that agencies write; `?` marks what only a person can write. */
function written(text: string): string {
  let put = text;
  for (const n of readNotations(text).sort((a, b) => b.start - a.start))
    put = put.slice(0, n.start) + (n.put ?? '?') + put.slice(n.end);
  return put;
}

describe('what agencies write otherwise', () => {
  const LOUD: readonly (readonly [string, string])[] = [
    ['Das kostet z. B. Geld, u.a. im Rat.', 'Das kostet zum Beispiel Geld, unter anderem im Rat.'],
    ['Ggf. klagt sie.', 'Gegebenenfalls klagt sie.'],
    ['Es gab Brot, Käse usw. Dann kam Regen.', 'Es gab Brot, Käse und so weiter. Dann kam Regen.'],
    ['Es gab Brot, Käse usw. und Wein.', 'Es gab Brot, Käse und so weiter und Wein.'],
    ['Es gab Brot, Käse etc.', 'Es gab Brot, Käse und so weiter.'],
    ['Die sog. Reform kam.', 'Die ? Reform kam.'],
    ['Der Weg ist 12 km lang, 1,62m breit.', 'Der Weg ist 12 Kilometer lang, 1,62 Meter breit.'],
    ['Sie sprach zwei Std. lang, dann 20 Min.', 'Sie sprach zwei Stunden lang, dann 20 Minuten.'],
    ['Die Halle hat 900 m², je m² kostet sie.', 'Die Halle hat 900 Quadratmeter, je Quadratmeter kostet sie.'],
    ["Das macht CHF 15'000 oder 20 € und EUR 3,50.", "Das macht 15'000 Franken oder 20 Euro und 3,50 Euro."],
    ['Das macht € 3 Millionen.', 'Das macht 3 Millionen Euro.'],
    ['Am Montag, dem 01.09. um 10 Uhr, bis 3.10.2026.', 'Am Montag, dem 1. September um 10 Uhr, bis 3. Oktober 2026.'],
    ['Sie beginnt am 01.09.', 'Sie beginnt am 1. September.'],
    ['Um 02.40 Uhr und 00.30 Uhr und 08 Uhr.', 'Um 2.40 Uhr und 0.30 Uhr und 8 Uhr.'],
    ['Er half 9x und 14x.', 'Er half neunmal und 14-mal.'],
    ['Seit neunundfünfzig und achtzehn Jahren.', 'Seit 59 und 18 Jahren.'],
    ['Eine 4-köpfige Jury, ein 3-tägiges Fest.', 'Eine vierköpfige Jury, ein dreitägiges Fest.'],
    ['Nach § 263 drohen im Okt. Strafen.', 'Nach Paragraf 263 drohen im Oktober Strafen.'],
    ['„Gut“, sagte Frau Krug. Herr Dr. Maier schwieg.', '„Gut“, sagte ? Krug. ? Dr. Maier schwieg.'],
  ];
  for (const [text, wanted] of LOUD) it(text, () => assert.equal(written(text), wanted));

  const SILENT: readonly string[] = [
    'Der Weg ist zwölf Kilometer lang und kostet 300 Franken.',
    'Am 1. September um 2.40 Uhr, am 31.13. und am 32.1. nicht.',
    'Die Staffel über 4x400 Meter, die Fläche 3 x 4, die Version 2.0.3.',
    'Die Straße B 12, Saal 2 m-förmig, Typ 3g-fähig, der A4l.',
    'Seine Frau Anna Krug und die Frau Direktorin kamen.',
    'Die einundzwanzigste Ausgabe, der Zwanzigste, einundleipzig.',
    'Maximal und mindestens, Inklusion und Exklave, das Jahrhundert.',
    'Der EURO-Stoxx, Frank und Frieda, CHF und EUR als Wörter.',
    'Er ist 12-jährig, eine 4-Zimmer-Wohnung, Paragrafen.',
  ];
  for (const text of SILENT) it(`nothing in: ${text}`, () => assert.deepEqual(readNotations(text), []));
});
