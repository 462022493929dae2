import assert from 'node:assert/strict';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { after, before, describe, it } from 'node:test';
import { openDesk } from '../support/cli.ts';

const RULES = `regeln:
  - name: boot
    suche: Boot
    ersatz: Schiff
    beispiele:
      - Die [[Boote]] lagen am Montag im Hafen.
      - Die Bootsleute schliefen am Montag.
  - name: kopf
    suche: Hafen
    wo: ueberschrift
    beispiele:
      - Der [[Hafen]] wird neu
`;

describe('schlussredaktion house', () => {
  const desk = openDesk();
  const put = (rules: string): string => desk.file('haus/.schlussredaktion/hausstil.yaml', rules);
  before(() => {
    mkdirSync(path.join(desk.folder, 'haus/.schlussredaktion'), { recursive: true });
    mkdirSync(path.join(desk.folder, 'texte'));
    desk.file('texte/a.txt', 'Am Montag kamen zwei Boote in den Hafen. Ein Boot sank.\n');
    desk.file('texte/b.txt', 'Am Montag tagte der Rat der Stadt.\n');
  });
  after(() => desk.close());

  it('says what counts in a folder, and that nothing does', () => {
    put(RULES);
    assert.match(desk.run(['house', 'haus']).out, /^haus\/\.schlussredaktion: .*Regeln: 2/u);
    const { status, err } = desk.run(['house', 'texte']);
    assert.equal(status, 2);
    assert.match(err, /gehört kein Haus/u);
  });

  it('runs the examples of its rules', () => {
    put(RULES);
    const { status, err } = desk.run(['house', '--test', 'haus']);
    assert.equal(status, 0);
    assert.match(err, /2 Regeln, 3 Beispiele, 0 falsch/u);
  });

  it('names an example that fails by its place, a rule without examples, and a word without forms', () => {
    put(`${RULES.replace('Die Bootsleute', 'Die Boote')}  - name: neu\n    suche: Quorbx\n`);
    const { status, out, err } = desk.run(['house', '--test', 'haus']);
    assert.equal(status, 1);
    assert.match(
      out,
      /hausstil\.yaml:7:9: Beispiel stimmt nicht, gefunden wird: Die \[\[Boote\]\] schliefen am Montag\. \[house\/boot\]/u,
    );
    assert.match(err, /house\/neu hat keine Beispiele/u);
    assert.match(err, /„Quorbx“ steht nicht im Lexikon/u);
  });

  it('tries its rules on articles before they count', () => {
    put(RULES);
    const { status, out } = desk.run(['house', 'haus', '--try', 'texte']);
    assert.equal(status, 0);
    assert.match(out, /^house\/boot: 2 Treffer in 1 Artikel: „Boote“ 1×, „Boot“ 1×$/mu);
    assert.match(out, /^ {2}texte\/a\.txt:1:22$/mu);
    assert.match(out, /^2 Treffer in 2 Artikeln$/mu);
  });
});
