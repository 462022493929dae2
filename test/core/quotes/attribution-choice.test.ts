import assert from 'node:assert/strict';
import { it } from 'node:test';
import { createAnalyser, fixesOf } from '../../../src/core/index.ts';
import { builtLexicon } from '../../support/lexicon.ts';

it('puts words into nobody’s mouth by one key', () => {
  const text = `Richterin Anne Holm verlas die Anklage. Staatsanwalt Jens Brook hörte zu.

„Das hat mir das Leben gerettet, und dafür bin ich allen hier im Saal bis heute dankbar.“

Die Verhandlung wird am Donnerstag fortgesetzt.`;
  const { findings } = createAnalyser({ lexicon: builtLexicon() }).analyse({ text });
  const asked = findings.filter((f) => f.rule === 'quote/unattributed');
  assert.equal(asked.length, 1);
  const fixes = fixesOf(asked[0]!);
  assert.ok(fixes.some((f) => f.title === 'attribute'));
  assert.deepEqual(
    fixes.filter((f) => f.preferred && f.title === 'attribute'),
    [],
  );
});

/** The names that are offered for the first quotation nobody is named for. */
function offered(text: string): string[] {
  const { findings } = createAnalyser({ lexicon: builtLexicon() }).analyse({ text });
  const asked = findings.find((f) => f.rule === 'quote/unattributed')!;
  return fixesOf(asked).flatMap((f) => (f.title === 'attribute' ? [String(f.args?.name)] : []));
}

it('offers whom the article names, the nearest first', () => {
  const text = `Streit um die Mole

Kapitän Uwe Brandt lief am Freitag in Wittmund ein. Hafenmeisterin Gesa Ohm begutachtete die Mole. „Das Ding hält keinen Sturm mehr aus, und dann steht hier alles unter Wasser.“ Der Kreis will die Mole erneuern.

Landrat Enno Fisser nannte das Vorhaben am Abend vor dem Kreistag notwendig.`;
  const names = offered(text);
  assert.deepEqual(names.slice(0, 2), ['Hafenmeisterin Gesa Ohm', 'Uwe Brandt']);
  assert.ok(names.some((name) => name.endsWith('Enno Fisser')));
  assert.equal(new Set(names.map((name) => name.split(' ').at(-1))).size, names.length);
});
