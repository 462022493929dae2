import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createAnalyser } from '../../../src/core/index.ts';
import { builtLexicon } from '../../support/lexicon.ts';

/** A text and the name under which its first statement stands in the view: in the nominative, persons by their full names. */
const NAMES: readonly (readonly [text: string, name: string | undefined])[] = [
  ['„Die Brücke hält“, sagte der Ingenieur.', 'Der Ingenieur'],
  ['Laut dem Minister ist die Brücke „völlig sicher“.', 'Der Minister'],
  ['Laut dem Präsidenten der Kammer ist die Lage „so gut wie nie“.', 'Der Präsident der Kammer'],
  ['Laut einem internen Papier ist das Dach „nicht zu retten“.', 'Ein internes Papier'],
  ['Laut einer neuen Studie ist das Wasser „völlig unbedenklich“.', 'Eine neue Studie'],
  ['Nach Angaben der Feuerwehr war der Brand „schnell gelöscht“.', 'Die Feuerwehr'],
  ['Nach den Worten des Trainers war das Spiel „eine einzige Qual“.', 'Der Trainer'],
  ['In dem Schreiben heißt es: „Die Miete steigt zum ersten Januar.“', 'Das Schreiben'],
  ['Dem Gutachten zufolge ist das Dach „nicht zu retten“.', 'Das Gutachten'],
  ['Den Anwohnern zufolge war die Straße „schon immer laut“.', 'Die Anwohner'],
  ['Laut Bürgermeisterin Anna Weber ist das Dach „nicht zu retten“.', 'Anna Weber'],
  ['Das Fazit von Anna Weber überrascht nicht: „Wir brauchen mehr Platz.“', 'Anna Weber'],
  ['Altdorfs Sportdirektor Uwe Kranz war bedient. „So geht es nicht“, schimpfte er.', 'Uwe Kranz'],
  ['Die Wirtin sprach mit Landrat Uwe Kranz. „So geht es nicht“, schimpfte er.', 'Uwe Kranz'],
  ['Anna Weber leitet die Bücherei. „Wir brauchen mehr Platz“, sagte sie.', 'Anna Weber'],
  // Colon forms without a verb, and with the subject behind it
  ['Der Rat lehnt den Plan ab. Dazu Dezernentin Ina Moll: „Das Geld reicht nicht für zwei Hallen.“', 'Ina Moll'],
  ['Die Stadt sprach von Pech. Noch schärfer Pfarrer Paul Ruf: „Das war Absicht, und alle wussten es.“', 'Paul Ruf'],
  ['Der Verein jubelte. Ganz anders klang am Abend Kassenwartin Vera Blum: „Wir sind pleite, und zwar bald.“', 'Vera Blum'],
  ['Die Jury war gerührt. Anders sieht das Kritiker Karl Bohn: „Der Abend war ein langes Gähnen.“', 'Karl Bohn'],
  // Who was told speaks not
  ['„Der Honig wird knapp“, sagte eine Imkerin dieser Zeitung.', 'Eine Imkerin'],
  ['„Der Honig wird knapp“, so der Imker gegenüber dem Nordkurier.', 'Der Imker'],
  // A name of one's own is never filed under another's
  ['Jan Maier stand nicht im Ring. „Er ist krank“, sagte Maiers Manager Peter Lohr.', 'Peter Lohr'],
  ['Der Leiter der Sternwarte, Karl Bohn, war zufrieden. „Der Himmel war klar“, sagte er.', 'Karl Bohn'],
  ['Konrad Lenz vom Vermögensverwalter Nordinvest sagte: „Die Kurse bleiben vorerst niedrig.“', 'Konrad Lenz'],
  // Neither things nor places speak
  ['Die Hitze macht allen zu schaffen. „Wir trinken drei Liter am Tag und arbeiten nur morgens.“', undefined],
  ['Der Feldberg lag im Nebel. „So wenig sieht man hier nur im November.“', undefined],
  // Nor do questions, the rest of a compound that is quoted, and an adverb by itself
  ['Die Halle steht leer. Auf Nachfrage heißt es: „Wir prüfen das noch, und zwar gründlich.“', undefined],
  ['Wie Ute Brandt vor ihrem „Kaffee“-Ausrutscher sagte: „Ein Amt verlangt in jedem Fall Charakter.“', 'Ute Brandt'],
  [
    'Uwe Kranz ist der Bürgermeister mit den meisten Sprüchen. Landesweit. Wir erinnern uns an: „Unser Dorf hat die schönste Kirche.“',
    'Uwe Kranz',
  ],
  // Headings name who says the same words below
  [
    '„Die Weide ist ein Sumpf“\n\nBei Altdorf steht das Wasser. Am Montag kam Besuch vom Land.\n\n„Die Weide ist ein Sumpf, und kein Amt hilft uns“, sagte Landwirtin Ute Brandt.',
    'Ute Brandt',
  ],
];

describe('quotes: the name a speaker is listed under', () => {
  for (const [text, name] of NAMES)
    it(text, () => {
      const { quotes } = createAnalyser({ lexicon: builtLexicon() }).analyse({ text });
      assert.equal(quotes.find((q) => q.kind === 'statement')?.speakerName, name);
    });
});
