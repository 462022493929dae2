import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { datelineLength } from '../../src/core/zones/marks.ts';
import { checkZones } from '../support/zones.ts';

const PROSE =
  'Der Gemeinderat hat am Montagabend beschlossen, die alte Brücke am Mühlbach zu sanieren und im Herbst wieder zu öffnen.';
const MORE =
  'Die Arbeiten kosten nach Angaben der Verwaltung rund zwei Millionen Euro. Ein Drittel davon trägt das Land, den Rest die Stadt.';

const CASES: [string, string][] = [
  [
    'headline, lead, body',
    `headline | Rat lässt die alte Brücke sanieren

lead | ${PROSE}

body | ${MORE}

body | ${PROSE}`,
  ],
  [
    'kicker, headline, byline, dateline of its own',
    `kicker | Verkehr

headline | Rat lässt die alte Brücke am Mühlbach sanieren

byline | Von Petra Beispiel

dateline | 12. März 2024, 14:30 Uhr

lead | ${PROSE}

body | ${MORE}`,
  ],
  [
    'an agency story: the dateline is part of the lead, the Kürzel closes',
    `headline | Rat lässt Brücke sanieren

lead | NEUSTADT (dpa) – ${PROSE}

body | ${MORE}

signature | (mka/dpa)`,
  ],
  [
    'subheadings and a caption',
    `headline | Rat lässt Brücke sanieren

lead | ${PROSE}

body | ${MORE}

subheading | Sperrung bis zum Herbst

body | ${MORE}

caption | Die Brücke am Mühlbach bleibt vorerst gesperrt. Foto: Petra Beispiel

body | ${PROSE}`,
  ],
  [
    'an interview by labels',
    `headline | „Wir bauen leiser“

lead | ${PROSE}

question | ANZEIGER: Herr Muster, wann ist die Brücke fertig?

answer | Muster: Im Herbst, wenn das Wetter hält und die Lieferungen pünktlich sind.

question | ANZEIGER: Und wer bezahlt das alles?

answer | Muster: Ein Drittel das Land.

question | ANZEIGER: Sind Sie zufrieden?

answer | Muster: Ja.`,
  ],
  [
    'an interview by questions',
    `headline | „Wir bauen leiser“

lead | ${PROSE}

question | Herr Muster, wann ist die Brücke fertig?

answer | Im Herbst, wenn das Wetter hält und die Lieferungen pünktlich sind.

question | Und wer bezahlt das alles?

answer | Ein Drittel das Land.

question | Sind Sie denn zufrieden?

answer | Auf jeden Fall.`,
  ],
  [
    'a recipe: short lines under one another',
    `headline | Apfelkuchen vom Blech

lead | ${PROSE}

body | Zutaten:
list | 300 g Mehl
list | 2 EL Zucker
list | 4 Äpfel
list | 1 Prise Salz

body | ${MORE}`,
  ],
  [
    'numbered steps, however whole their sentences',
    `headline | Kartoffelsuppe wie bei der Großmutter

lead | ${PROSE}

list | 1. Kartoffeln schälen und würfeln.

list | 2. Mit der Brühe ablöschen und zwanzig Minuten köcheln lassen.

list | 3. Schließen Sie den Topf, sobald das Wasser kocht.

body | ${MORE}`,
  ],
  [
    'numbered subheadings over prose, and a club before its rival',
    `headline | 1. FC Auheim steigt nach elf Jahren auf

lead | ${PROSE}

subheading | 1. Was der Trainer ändern will

body | ${MORE}

subheading | 2. Wer den Verein verlässt

body | ${MORE}

body | 1. FC Neustadt und 1. FC Altdorf bleiben in der Liga, die im August beginnt und im Mai endet.`,
  ],
  [
    'results',
    `headline | Heimsieg im letzten Spiel

lead | ${PROSE}

list | TSV Neustadt – SV Altdorf 2:1 (1:0)
list | FC Bergheim – VfB Talstadt 0:0

body | ${MORE}`,
  ],
  [
    'a note and a trailer',
    `headline | Rat lässt Brücke sanieren

lead | ${PROSE}

body | ${MORE}

editors-note | Anm. d. Red.: Wir haben die Kosten berichtigt.

agency-trailer | # Notizblock

agency-trailer | ## Orte
agency-trailer | - [Rathaus](Marktplatz 1, Neustadt)`,
  ],
  [
    'front matter and Markdown',
    `front-matter | ---
front-matter | title: Brücke
front-matter | date: 2024-03-12
front-matter | ---

headline | # Rat lässt Brücke sanieren

lead | ${PROSE}

subheading | ## Kosten

body | ${MORE}

quotation | > Wir bauen leiser.

markup | ***

body | ${PROSE}`,
  ],
  [
    'text without a headline: the first line is prose',
    `body | ${PROSE}

body | ${MORE}`,
  ],
  [
    'a verbless paragraph with a stop is body, not a subheading',
    `headline | Rat lässt Brücke sanieren

lead | ${PROSE}

body | Versprochene rasche Hilfe für alle.

body | ${MORE}`,
  ],
];

describe('zones', () => {
  for (const [what, labelled] of CASES) it(what, () => checkZones(labelled));
});

describe('how long a dateline is', () => {
  for (const [text, length] of [
    ['Tel Aviv (AFP) Bei einem Angriff starben Menschen.', 15],
    ['Berlin (dpa) – Die Regierung tagt.', 14],
    ['Wien (APA) „Wir gehen“, sagte er.', 11],
    ['Anna Weber (SPD) Der Rat tagt.', 0],
    ['Die Agentur (dpa) Meldungen zufolge', 0],
    ['Der Verein (SID) sagt ab.', 0],
  ] as const)
    it(text, () => assert.equal(datelineLength(text), length));
});
