import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createAnalyser } from '../../../src/core/index.ts';
import { builtLexicon } from '../../support/lexicon.ts';

/** A text and the name under which its first statement stands in the view: in the nominative, persons by their full names. */
const NAMES: readonly (readonly [text: string, name: string])[] = [
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
];

describe('quotes: the name a speaker is listed under', () => {
  for (const [text, name] of NAMES)
    it(text, () => {
      const { quotes } = createAnalyser({ lexicon: builtLexicon() }).analyse({ text });
      assert.equal(quotes.find((q) => q.kind === 'statement')?.speakerName, name);
    });
});
