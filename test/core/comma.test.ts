import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { createAnalyser } from '../../src/core/index.ts';
import { applyEdits } from '../../src/core/rules/apply.ts';
import { fixesOf } from '../../src/core/rules/finding.ts';
import { builtLexicon } from '../support/lexicon.ts';

const analyser = () =>
  createAnalyser({
    lexicon: builtLexicon(),
    onFailure: (f) => {
      throw f.error;
    },
  });
const slips = (text: string) =>
  analyser()
    .analyse({ text })
    .findings.filter((f) => f.rule.startsWith('comma/'));

/** A sentence that is wrong by its commas, and the same with all fixes; the right one must stay silent. */
const MENDED: readonly (readonly [string, string])[] = [
  ['Der Kreis baut keine neue Halle sondern saniert die alte.', 'Der Kreis baut keine neue Halle, sondern saniert die alte.'],
  ['Der Minister weiß dass die Zeit drängt.', 'Der Minister weiß, dass die Zeit drängt.'],
  ['Die Fähre fuhr nicht aus obwohl der Wind nachließ.', 'Die Fähre fuhr nicht aus, obwohl der Wind nachließ.'],
  ['Im Saal wurde es still als die Zeugin den Raum betrat.', 'Im Saal wurde es still, als die Zeugin den Raum betrat.'],
  ['Sie haben das Recht ihre Akten einzusehen.', 'Sie haben das Recht, ihre Akten einzusehen.'],
  ['Er ging hinaus ohne die Frage zu beantworten.', 'Er ging hinaus, ohne die Frage zu beantworten.'],
  [
    'Um die Kosten zu senken will der Kreis zwei Ämter schließen.',
    'Um die Kosten zu senken, will der Kreis zwei Ämter schließen.',
  ],
  ['Sie versprach, den Bericht zu lesen und verließ den Raum.', 'Sie versprach, den Bericht zu lesen, und verließ den Raum.'],
  ['Wer am Samstag gewonnen hat bleibt offen.', 'Wer am Samstag gewonnen hat, bleibt offen.'],
  ['Der Deich ist jetzt höher, als vor dem Sturm.', 'Der Deich ist jetzt höher als vor dem Sturm.'],
  ['Bei dem Brand im Keller, wurde niemand verletzt.', 'Bei dem Brand im Keller wurde niemand verletzt.'],
  [
    'Das ist ein Gerät für Bauern um alten Müll aus dem Fluss zu fischen.',
    'Das ist ein Gerät für Bauern, um alten Müll aus dem Fluss zu fischen.',
  ],
  ['Das Amt will nun klären wie der Brand im Keller ausbrach.', 'Das Amt will nun klären, wie der Brand im Keller ausbrach.'],
  ['Eine der neuen Linien im Norden, fährt nun auch am Sonntag.', 'Eine der neuen Linien im Norden fährt nun auch am Sonntag.'],
  ['Ähnlich zu den Schulen im Kreis, blieben auch die Ämter zu.', 'Ähnlich zu den Schulen im Kreis blieben auch die Ämter zu.'],
  ['Es gab weder Strom, noch Wasser im Lager.', 'Es gab weder Strom noch Wasser im Lager.'],
  [
    'Der Ermittler will nach dem Abschluss des Falls Weber aufhören.',
    'Der Ermittler will nach dem Abschluss des Falls Weber aufhören.',
  ],
  [
    'In einem Aufsatz werden die gesammelten Briefe mit denen von Karl Weber verglichen.',
    'In einem Aufsatz werden die gesammelten Briefe mit denen von Karl Weber verglichen.',
  ],
];

/** Right, and close to what is wrong. */
const RIGHT: readonly string[] = [
  'Der Chor sang so laut, dass es alle hörten, und so lange, dass es dunkel wurde.',
  'Sie half ihm, statt dass sie ging, und lachte, als ob nichts wäre.',
  'Der Zug hielt zwei Minuten nachdem er gerufen hatte.',
  'Er bat um die Erlaubnis zu gehen und kämpfte um Punkte.',
  'Das Geld reicht nur, weil und solange der Bund zahlt.',
  'Mehr Frauen als Männer kommen zu den Kursen.',
  'Die Männer, die er hatte kommen lassen, schwiegen.',
  'Herr Vogt, kommen Sie bitte herein und setzen Sie sich.',
  'Kein Wunder, sagt die Wirtin, und schließt die Tür.',
  'Er kam, und geht es nach ihm, so bleibt er für immer.',
  'Der Rat, dem neun Leute angehören, und der Bürgermeister einigten sich.',
  'Gebaut von einer Firma im Norden, wird das Haus im Mai bezogen.',
  'Der Rat der Stadt, meint die Wirtin, habe lange geschlafen.',
  'Der Sturm war nicht so stark, wie zunächst angenommen.',
  'Sie ist älter, als sie aussieht, und klüger, als er denkt.',
];

describe('commas', () => {
  for (const [wrong, right] of MENDED) {
    it(`mends: ${wrong}`, () => {
      const found = slips(wrong);
      assert.equal(
        applyEdits(
          wrong,
          found.flatMap((f) => fixesOf(f)[0]!.edits),
        ),
        right,
      );
      assert.deepEqual(slips(right), []);
    });
  }
  for (const text of RIGHT)
    it(`leaves alone: ${text}`, () =>
      assert.deepEqual(
        slips(text).map((f) => f.message),
        [],
      ));

  it('leaves direct speech alone', () =>
    assert.deepEqual(slips('„Ich weiß dass der Deich gehalten hat“, sagte der Landrat am Morgen im Kreistag.'), []));

  it('says one thing of a text without commas or with one after every word', () => {
    const bare = 'Er weiß dass sie kommt weil sie ihn ruft obwohl er schläft und sie sagt dass er lügt wenn er geht. ';
    const full = 'Er, weiß, dass, sie, kommt, und, geht, weder, hier, noch, dort, oder, sowie, als, der, Mann. ';
    for (const text of [bare.repeat(3), full.repeat(3)]) assert.ok(slips(text.trim()).length <= 3);
  });

  it('edits nothing but commas and the blank beside them, in any text', () => {
    const words = fc.constantFrom(
      ...'er sie dass weil um zu gehen kommt der Mann und oder , , . weder noch als wie aber geht'.split(' '),
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 60 }), (list) => {
        const text = list.join(' ');
        for (const f of slips(text))
          for (const { start, end, text: put } of fixesOf(f)[0]!.edits)
            assert.ok((put === ',' && start === end) || (/^[ ,]+$/u.test(text.slice(start, end)) && put.trim() === ''));
      }),
      { numRuns: 60 },
    );
  });
});
