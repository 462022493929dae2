import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type SpeakerSort, speakerSort } from '../../../src/core/quotes/attribution/speaker-sort.ts';
import { builtLexicon } from '../../support/lexicon.ts';

/** Nouns by what they stand for, in any case and number. */
const NOUNS: Readonly<Record<SpeakerSort, string>> = {
  person:
    'Winzerinnen Neurologe Virologin Onkologen Politologin Ökonom Landrätin Botschafter Gewerkschafterin Anwohnerin Betreiber Mechaniker Hebamme Häftling Kranke Verurteilter Bischöfin Imkern Landwirte Diplomaten Biobauer',
  body: 'Botschaft Gewerkschaft Polizei Bauernverband Klinikum',
  document: 'Schreiben Bericht Katalog',
  thing: 'Monologe Prolog Dialoge Telegraf Fenster Wetter Haushalt',
};

describe('what a noun stands for', () => {
  for (const [sort, nouns] of Object.entries(NOUNS))
    for (const noun of nouns.split(' ')) it(`${noun}: ${sort}`, () => assert.equal(speakerSort(noun, builtLexicon()), sort));
});
