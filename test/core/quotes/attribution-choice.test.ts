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

const SAID = '„Ich habe ihm alles geglaubt, vom ersten bis zum letzten Tag.“';

for (const [who, text] of [
  ['in the byline', `Urteil in Wittmund\n\nVon Gesa Ohm\n\nDer Saal war voll. ${SAID} Die Tür ging zu.`],
  [
    'as ours in the byline',
    `Urteil in Wittmund\n\nVon unserer Redakteurin Gesa Ohm\n\nDer Saal war voll. ${SAID} Die Tür ging zu.`,
  ],
  [
    'as ours in the text',
    `Urteil in Wittmund\n\nDer Zeuge traf unsere Gerichtsreporterin Gesa Ohm im Saal. ${SAID} Die Tür ging zu.`,
  ],
  ['as ours behind the name', `Urteil in Wittmund\n\nDas hörte Gesa Ohm, unsere Reporterin, im Saal. ${SAID} Die Tür ging zu.`],
  ['in a credit', `Urteil in Wittmund\n\nBlick in den Saal. Foto: Gesa Ohm\n\nDer Saal war voll. ${SAID} Die Tür ging zu.`],
] as const)
  it(`offers nobody who made the article: ${who}`, () => {
    assert.deepEqual(
      offered(text).filter((name) => name.includes('Ohm')),
      [],
    );
  });

it('offers no place', () => {
  for (const place of ['Duisburg-Marxloh', 'Wittmund'])
    assert.deepEqual(
      offered(`Neuer Schrank\n\n${place}. Am Platz steht wieder ein Schrank. ${SAID} Die Kinder kamen am Abend.`).filter((n) =>
        n.includes(place),
      ),
      [],
    );
});

it('still offers who is named like others', () => {
  const names = offered(
    `Urteil in Wittmund\n\nVon Gesa Ohm\n\nKapitän Uwe Brandt lief am Freitag in Wittmund ein. Hafenmeisterin Ida Falk begutachtete die Mole. ${SAID} Die Tür ging zu.`,
  );
  assert.ok(
    names.some((name) => name.endsWith('Uwe Brandt')),
    names.join(),
  );
});
