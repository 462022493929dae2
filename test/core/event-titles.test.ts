import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { createAnalyser } from '../../src/core/index.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { builtLexicon } from '../support/lexicon.ts';

// Titles in the order of a headline, whatever the order of the clause. The date of the article is Thursday, 26 February 2026.
const TITLES: readonly (readonly [text: string, title: string])[] = [
  ['Die Gemeinde teilte mit, dass die Reederei die Linie am 5. März einstellt.', 'Reederei stellt die Linie ein'],
  ['Am Freitag will der Gemeinderat über den Neubau beraten.', 'Gemeinderat will über den Neubau beraten'],
  [
    'Weil die Bürgermeister der Inseln am 6. März in Husum zusammenkommen wollen, ruht die Arbeit.',
    'Bürgermeister der Inseln wollen in Husum zusammenkommen',
  ],
  ['Am Montag hat der Landtag das Gesetz verabschiedet.', 'Landtag hat das Gesetz verabschiedet'],
  [
    'Husum, 24. Februar 2026 – Vertreter der Reederei Nordlicht werden am 3. März über die Linie beraten.',
    'Vertreter der Reederei Nordlicht über die Linie beraten',
  ],
  ['Über den Haushalt stritten die Fraktionen am Dienstag.', 'Fraktionen stritten über den Haushalt'],
  ['Am Mittwoch wurde ein Mann aus Bremen festgenommen.', 'Mann aus Bremen festgenommen'],
  ['Er erklärte, dass die Firma den Vertrag am Montag unterschrieb.', 'Firma unterschrieb den Vertrag'],
  ['Er erklärte, dass die Stadt die Vorgabe am Montag umsetzt.', 'Stadt setzt die Vorgabe um'],
  ['Am Dienstag eröffnete die Stadt das neue Museum.', 'Stadt eröffnete das neue Museum'],
];

describe('titles of events', () => {
  const analyser = createAnalyser({ lexicon: builtLexicon(), settings: DEFAULT_SETTINGS });
  for (const [text, title] of TITLES) {
    it(title, () => {
      const { events } = analyser.analyse({ text, languageId: 'nachrichtentext', fileName: 'probe.artikel', date: '2026-02-26' });
      assert.ok(
        events.some((e) => e.title === title),
        events.map((e) => e.title).join(' | '),
      );
    });
  }
});
