import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { actorsOf, baseForm, createAnalyser } from '../../src/core/index.ts';
import { pastedText } from '../support/german.ts';
import { builtLexicon } from '../support/lexicon.ts';

const analyser = createAnalyser({ lexicon: builtLexicon() });

/** Whom the marked words of a text name, as "kind: name". */
function actors(marked: string): string[] {
  const start = marked.indexOf('[[');
  const end = marked.indexOf(']]') - 2;
  const text = marked.replace('[[', '').replace(']]', '');
  const article = analyser.analyse({ text, date: '2026-02-24' });
  const list = actorsOf(article, { start, end, text: text.slice(start, end) });
  return list.map((a) => `${a.kind}: ${a.name}`);
}

describe('whom a participant names', () => {
  for (const [marked, ...expected] of [
    ['[[Landrätin Maren Petersen]] hat den Vertrag unterzeichnet.', 'person: Maren Petersen'],
    ['Landrätin Maren Petersen kam. Am Montag hat [[Petersen]] unterzeichnet.', 'person: Maren Petersen'],
    ['Der [[Stadtrat]] hat am Montag beraten.', 'organisation: Stadtrat'],
    ['Der [[hessische Landtag]] hat am Montag beraten.', 'organisation: Landtag'],
    ['Für den 5. März ist eine Sitzung des [[Kreistags]] angesetzt.', 'organisation: Kreistag'],
    ['Am Freitag wollen [[Vorstand und Betriebsrat]] verhandeln.', 'organisation: Vorstand', 'organisation: Betriebsrat'],
    ['[[Russland und die USA]] verhandeln am Freitag in Genf.', 'organisation: Russland', 'organisation: USA'],
    ['Die [[Polizei in Bremen]] ermittelt.', 'organisation: Polizei'],
    // A person or a body that is named only as somebody else's does not act.
    ['Ein [[Sprecher der Polizei]] bestätigte das am Montag.', 'other: Sprecher der Polizei'],
    ['Ein [[Hubschrauber der Marine]] stieg auf.', 'other: Hubschrauber der Marine'],
    // Things that are subjects, and what only ends like a body.
    ['Am Dienstag werden die [[Ergebnisse]] vorgestellt.', 'other: Ergebnisse'],
    ['Die [[Fähre]] fährt im Winter nicht.', 'other: Fähre'],
    ['Der [[Vorrat]] reicht bis Mai.', 'other: Vorrat'],
    ['Das [[Ausland]] schweigt.', 'other: Ausland'],
    ['Die [[Lange Straße]] bleibt bis Mai gesperrt.', 'other: Lange Straße'],
    ['[[vier]] enthielten sich.', 'other: vier'],
  ] as const)
    it(`${marked} → ${expected.join(', ')}`, () => assert.deepEqual(actors(marked), expected));
});

describe('the base form of a participant or place', () => {
  for (const [marked, expected] of [
    ['eine Sitzung des [[Kreistags]] am Montag', 'Kreistag'],
    ['eine Sitzung dieses [[Stadtrates]] am Montag', 'Stadtrat'],
    ['auf Wunsch seines [[Verbands]]', 'Verband'],
    ['wegen des [[Dramas]] am Montag', 'Drama'],
    ['im Norden des [[Xyzlands]] am Montag', 'Xyzland'],
    ['am Rande des [[Fests]] am Montag', 'Fest'],
    ['am Umbau des [[alten Rathauses]] in Ulm', 'alte Rathaus'],
    ['in einer [[leeren Lagerhalle]] in Kiel', 'leere Lagerhalle'],
    ['von der [[türkischen Küste]] aus', 'türkische Küste'],
    ['Das sagte der [[Kreis]] am Montag.', 'Kreis'],
    ['mit [[Hans]] am Montag', 'Hans'],
    ['am [[Rathaus]] in Ulm', 'Rathaus'],
  ] as const)
    it(`${marked} → ${expected}`, () => {
      const start = marked.indexOf('[[');
      const end = marked.indexOf(']]') - 2;
      const text = marked.replace('[[', '').replace(']]', '');
      assert.equal(baseForm(analyser.analyse({ text }), { start, end, text: text.slice(start, end) }), expected);
    });

  it('is that of the recogniser where the words are not those of the text', () => {
    const article = analyser.analyse({ text: 'die Rede des Petersens am Montag' });
    assert.equal(baseForm(article, { start: 13, end: 22, text: 'Maren Petersen' }), 'Maren Petersen');
  });

  it('and the actors are never empty, for any text', () => {
    fc.assert(
      fc.property(pastedText, (text) => {
        const article = analyser.analyse({ text, date: '2022-03-16' });
        for (const m of article.events.flatMap((e) => [...e.who, ...e.where])) {
          assert.ok(baseForm(article, m).length > 0);
          assert.ok(actorsOf(article, m).length > 0 && actorsOf(article, m).every((a) => a.name !== ''));
        }
      }),
      { numRuns: 60 },
    );
  });
});
