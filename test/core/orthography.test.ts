import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findHyphenSlips } from '../../src/core/orthography/hyphens.ts';
import { findMarkSlips } from '../../src/core/orthography/marks.ts';
import { builtLexicon } from '../support/lexicon.ts';

const { spelling, morphology } = builtLexicon();

/** What is written and what the finder puts there, `undefined` where it must stay silent. */
const MARKS: readonly (readonly [string, string | undefined])[] = [
  ['Die Wache bittet Anwohner ; sie sollen sich melden.', ';'],
  ['Das Spiel endete 2 : 1 , sagte der Trainer.', ','],
  ['Sie kamen aus Rom,Wien und Prag.', ',Wien'.replace(',', ', ')],
  ['Der 1.FC Talheim gewann.', '1. FC'],
  ['Beginn ist um 9.3O Uhr.', '9.30'],
  ['Der Chor sang im Dom zu Aurach::  Alle kamen.', ':'],
  ['Bern –Der Nationalrat tagt.', ' – '],
  ['Bern- Der Nationalrat tagt.', ' – '],
  ['Das sind 12.5 Prozent.', '12,5'],
  ['Das sind 12,5. Prozent.', '12,5'],
  ['Das Wasser stieg.(Archiv Aurach)', '. ('],
  ['Die Vor– und Nachteile.', undefined],
  ['Die Version 4.12 kostet 1.250 Millionen.', undefined],
  ['Der Euro kostet 1,08 Dollar, Kiel : Fulda endet 3:0.', undefined],
  ['Mehr unter beispiel.de/a,b und in text,neu.pdf.', undefined],
  ['Die Kolleg(inn)en und Schüler,innen kamen.', undefined],
  ['Er sagte . . . nichts.', undefined],
  ['Der Server 127.6.205.1 und GPT-4o antworten.', undefined],
];
const HYPHENS: readonly (readonly [string, string | undefined])[] = [
  ['Die CDU- Fraktion tagt.', 'CDU-Fraktion'],
  ['Die Vor -und Nachteile sind bekannt.', 'Vor- und'],
  ['Sie lehnte die Forde- rung ab.', 'Forderung'],
  ['Ein 17jähriger wurde verletzt.', '17-Jähriger'],
  ['Ein 17jähriger Schüler wurde verletzt.', '17-jähriger'],
  ['Das meint der 32jährige, aber er irrt.', '32-Jährige'],
  ['Der 32jährige, schlanke Mann schwieg.', '32-jährige'],
  ['Das 2:0 -Ergebnis steht.', '2:0-Ergebnis'],
  ['Das G-20- Treffen beginnt.', 'G-20-Treffen'],
  ['Ein 64-Bit langer Code.', '64 Bit langer'],
  ['Haupt- Neben- und Untertitel.', undefined],
  ['Die Ortsgruppen Nord -Stadt und -Land.', undefined],
  ['Er kam spät- Die Tür war zu.', undefined],
  ['Die Tie-break-Regel und Kim Jong-un.', undefined],
];

describe('orthography', () => {
  for (const [text, right] of MARKS) it(`marks: ${text}`, () => assert.equal(findMarkSlips(text)[0]?.right, right));
  for (const [text, right] of HYPHENS)
    it(`hyphens: ${text}`, () => assert.equal(findHyphenSlips(text, spelling, morphology)[0]?.right, right));

  it('takes any text and no more than linear time', () => {
    for (const piece of ['', '\0', '\ud800', 'a- ', ',a', '1O.', '9.A', 'a(', 'A(Aa ', '. .', 'a-b', 'x'])
      for (const text of [piece, piece.repeat(50_000)]) {
        findMarkSlips(text);
        findHyphenSlips(text, spelling, morphology);
      }
  });
  it('needs no dictionary', () => assert.deepEqual(findHyphenSlips('EU- Gipfel', undefined, undefined), []));
});
