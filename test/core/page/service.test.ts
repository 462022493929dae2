import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { extractArticle } from '../../../src/core/page/extract.ts';
import { plainTextOf } from '../../../src/core/page/text.ts';

const P: readonly string[] = [
  'Der Höhenweg führt in vier Stunden von Almdorf über zwei Pässe nach Sankt Veit. Einkehren kann man auf halber Strecke.',
  'Der letzte Bus zurück fährt um 18 Uhr. Wer länger bleiben will, findet im Ort drei Gasthöfe und einen Zeltplatz.',
];
const page = (below: string): string =>
  `<body><nav><a href="/">Start</a></nav><article><h1>Über zwei Pässe nach Sankt Veit</h1><div>2. Juni 2025</div>${P.map((p) => `<p>${p}</p>`).join('')}${below}</article><footer>Impressum</footer></body>`;

describe('a line of service below an article', () => {
  const INFO = 'Auskunft: Fremdenverkehr Almdorf, Telefon +43 4242 557 190, www.almdorf.example';
  for (const [what, between] of [
    ['the last paragraph', ''],
    ['a link of the house', '<aside><p>Mehr dazu:</p></aside> <a href="/x">Warum das Wandern wieder beliebt ist</a>'],
  ] as const)
    it(`stays behind ${what}`, () => assert.ok(plainTextOf(extractArticle(page(`${between}<p>${INFO}</p>`))).includes(INFO)));
  for (const line of ['Informationen: Redaktion Reise, Telefon 0421 5570', 'Anmeldung: Newsletter des Boten, www.bote.example'])
    it(`goes where it is the house's: ${line}`, () =>
      assert.ok(
        !plainTextOf(
          extractArticle(
            page(`<aside><p>Mehr dazu:</p></aside> <a href="/x">Warum das Wandern wieder beliebt ist</a><p>${line}</p>`),
          ),
        ).includes(line),
      ));
});
