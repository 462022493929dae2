import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import type { Category } from '../../src/core/boilerplate/category.ts';
import { readLine } from '../../src/core/boilerplate/line.ts';
import { normaliseLine } from '../../src/core/boilerplate/phrases.ts';
import { growthOf } from '../support/work.ts';

/** Lines that their wording alone settles, by what they are. None of them is a whole entry of the list: they are built, composed or glued. */
const SETTLED: Partial<Record<Category, string>> = {
  'related-link': `Weitere Artikel aus der Region
Alle Podcasts zum Thema Garten
Weitere Kurzmeldungen
Mehr dazu: Brücke bleibt gesperrt
>> Brücke bleibt gesperrt <<
Brücke bleibt bis Mai gesperrt | mehr`,
  'social-share': `Auf Facebook und WhatsApp teilen
Rezept via Pinterest merken
FacebookTwitterPinterest
Teilen | Twittern | Mailen
Folgt uns gerne auf Instagram!
Diesen Beitrag per E-Mail versenden`,
  'comment-form': `Verfassen Sie jetzt den ersten Kommentar
Hinterlasse uns eine Antwort
Nachname (Pflichtfeld)
Was meint ihr dazu? Schreibt uns!`,
  'reader-comment': `Alle 14 Kommentare anzeigen
Hansi77 schrieb am 12.03.2026 um 14:05 Uhr:
Antworten | Melden | Link`,
  tags: `#Rheinfelde #Freibad
Schlagwörter: Freibad, Rheinfelde, Sommer`,
  metadata: `Lesedauer: ca. 4 Minuten
vor 3 Stunden
Zuletzt aktualisiert am 4. Mai 2026, 10:15 Uhr`,
  newsletter: `Hol dir jetzt unseren Garten-Newsletter!
Direkt in Ihr Postfach: das Beste der Woche`,
  paywall: `Unterstützen Sie unabhängigen Journalismus
2 Monate für nur 1 Euro testen
Sie haben bereits ein Abo?`,
  advertising: `Jetzt bei Thalia bestellen*
12,99 € bei Amazon
PresseportalAnzeige`,
  navigation: `Zurück zur Newsübersicht
Impressum | Datenschutz | AGB | Kontakt
Nächster Beitrag: Rat berät über Haushalt
Das erwartet Sie in diesem Artikel`,
  'author-box': `Alle Beiträge von Petra Beispiel anzeigen
Mehr von Petra Beispiel`,
  copyright: `Copyright © 2026 Rheinfelder Bote
© 2019–2026 Bote Verlag GmbH`,
  login: `Loggen Sie sich ein, um weiterzulesen.
Mit Google anmelden`,
  'cookie-consent': `Nur notwendige Cookies akzeptieren
Unsere Website verwendet Cookies, um Ihnen mehr zu bieten.`,
  'embed-placeholder': `Externe Inhalte von YouTube anzeigen
An dieser Stelle finden Sie einen externen Inhalt von Instagram.`,
  'app-promotion': 'Unsere News-App herunterladen',
};

describe('built wordings are known for what they are', () => {
  for (const [category, lines] of Object.entries(SETTLED))
    for (const text of lines.split('\n'))
      it(text, () => {
        const { sure, own } = readLine(text);
        assert.deepEqual({ sure, category: own?.category }, { sure: true, category });
      });
});

it('the list of phrases is written as lines are compared', () => {
  const list = readFileSync(new URL('../../src/core/boilerplate/data/phrases.tsv', import.meta.url), 'utf8');
  for (const row of list
    .split('\n')
    .filter((r) => r && !r.startsWith('#'))
    .slice(1)) {
    const phrase = row.split('\t')[0]!;
    assert.equal(phrase.replace(/[0-9]+/g, '#'), normaliseLine(phrase));
  }
});

it('no line is more work for the built wordings than its length', () => {
  const parts = [
    'mehr artikel ',
    'keine zustimmung ',
    'newsletter ',
    'in ihr ',
    '# | ',
    'facebook ',
    'teilen ',
    'mit * links ',
    'jetzt ',
    '> ',
  ];
  for (const a of parts)
    for (const b of parts) {
      const growth = growthOf((n) => readLine((a + b).repeat(n)), 50);
      assert.ok(growth < 6, `${a + b}: ${growth.toFixed(2)} times the work`);
    }
});
