import assert from 'node:assert/strict';
import { mkdirSync, rmSync } from 'node:fs';
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

  it('names a folder that does not exist, or is none', () => {
    put(RULES);
    for (const [folder, reason] of [
      ['haus/NICHTDA', 'gibt es nicht'],
      ['haus/.schlussredaktion/hausstil.yaml', 'kein Ordner'],
    ] as const)
      for (const more of [[], ['--test'], ['--try', 'texte']]) {
        const { status, err } = desk.run(['house', folder, ...more]);
        assert.equal(status, 2, folder);
        assert.equal(err, `schlussredaktion: ${folder} nicht lesbar (${reason})\n`);
      }
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

  it('says what of the phrases is sought in vain, and counts them all the same', () => {
    put('regeln:\n  - name: aus\n    suche: [geht davon aus, "Kr.*", im Hafen]\n    beispiele: ["Der Rat tagt im [[Hafen]]."]\n');
    const { status, err } = desk.run(['house', '--test', 'haus']);
    assert.equal(status, 1);
    const [finite, pattern, ...others] = err.split('\n');
    assert.match(
      finite!,
      /hausstil\.yaml:3:13: „geht“ ist eine gebeugte Form; gesucht wird die Grundform: davon ausgehen \[house\/aus\]$/u,
    );
    assert.match(pattern!, /hausstil\.yaml:3:29: „Kr\.\*“ ist ein Muster; .+ \[house\/aus\]$/u);
    assert.deepEqual(others, ['schlussredaktion: 1 Regel, 1 Beispiel, 1 falsch', '']);
    assert.equal(desk.run(['house', 'haus']).status, 0);
  });

  it('tries its rules on articles before they count', () => {
    put(RULES);
    const { status, out } = desk.run(['house', 'haus', '--try', 'texte']);
    assert.equal(status, 0);
    assert.match(out, /^house\/boot: 2 Treffer in 1 Artikel: „Boote“ 1×, „Boot“ 1×$/mu);
    assert.match(out, /^ {2}texte\/a\.txt:1:22$/mu);
    assert.match(out, /^2 Treffer in 2 Artikeln$/mu);
  });

  it('says where a rule has found nothing', () => {
    put('regeln:\n  - {name: boot, suche: Boot}\n  - {name: anker, suche: Anker}\n');
    const { out } = desk.run(['house', 'haus', '--try', 'texte']);
    assert.match(out, /^house\/boot: 2 Treffer in 1 Artikel: /mu);
    assert.match(out, /^house\/anker: kein Treffer$/mu);
  });

  it('tries its rules on what the house has checked only', () => {
    mkdirSync(path.join(desk.folder, 'haus/archiv'), { recursive: true });
    desk.file('haus/neu.txt', 'Am Montag kam ein Boot in den Hafen.\n');
    desk.file('haus/archiv/alt.txt', 'Am Montag sank ein Boot im Hafen.\n');
    const tried = (files: string): { out: string; err: string } => {
      put(`${files}regeln:\n  - {name: boot, suche: Boot}\n`);
      return desk.run(['house', 'haus', '--try', 'haus', 'texte']);
    };
    const all = tried('');
    assert.match(all.out, /^4 Treffer in 4 Artikeln$/mu);
    assert.doesNotMatch(all.err, /nimmt/u);
    const some = tried('dateien: ["!archiv/**"]\n');
    assert.match(some.out, /^house\/boot: 3 Treffer in 2 Artikeln: /mu);
    assert.match(some.out, /^3 Treffer in 3 Artikeln$/mu);
    assert.doesNotMatch(some.out, /archiv/u);
    assert.match(some.err, /alt\.txt nicht geprüft/u);
    assert.match(tried('sprachen: markdown\n').err, /4 Dateien nicht geprüft/u);
    for (const name of ['neu.txt', 'archiv']) rmSync(path.join(desk.folder, 'haus', name), { recursive: true });
  });

  it('says that a word is accepted and forbidden', () => {
    put(RULES);
    desk.file('haus/.schlussredaktion/woerterbuch.txt', 'Quorx\nHafen\n*Hafen\n');
    const { status, err } = desk.run(['house', 'haus']);
    assert.equal(status, 2);
    assert.match(err, /woerterbuch\.txt:3:1: .*einmal mit und einmal ohne Stern/u);
    desk.file('haus/.schlussredaktion/woerterbuch.txt', 'Quorx\n*Hafen\n');
    assert.equal(desk.run(['house', 'haus']).status, 0);
    rmSync(path.join(desk.folder, 'haus/.schlussredaktion/woerterbuch.txt'));
  });

  describe('beside articles', () => {
    const put = (style: string): void => {
      mkdirSync(path.join(desk.folder, 'ressort/.schlussredaktion'), { recursive: true });
      mkdirSync(path.join(desk.folder, 'ressort/archiv'), { recursive: true });
      desk.file('ressort/.schlussredaktion/hausstil.yaml', style);
      desk.file('ressort/rat.txt', 'Am Montag tagte der Rat der Stadt.\n');
      desk.file('ressort/archiv/amt.txt', 'Am Montag tagte das Amt der Stadt.\n');
    };
    const check = (...args: string[]) => desk.run(['check', ...args, 'ressort']);

    for (const [style, why] of [
      ['regeln: [', 'Kein gültiges YAML'],
      ['stufen: {quote/nie: off}', 'gibt es nicht'],
      ['extends: ../../fehlt', 'gibt es nicht'],
    ] as const)
      it(`that is broken is no check: ${style}`, () => {
        put(style);
        const file = 'ressort/.schlussredaktion/hausstil.yaml';
        for (const args of [[], ['--jobs', '2'], ['--format', 'json']]) {
          const { status, err } = check(...args);
          assert.equal(status, 2, args.join(' '));
          assert.equal(err.split(`${file}:1:`).length, 2, err);
        }
        assert.match(check('--format', 'github').out, new RegExp(`^::error file=${file},line=1,col=\\d+,.*::.*${why}`, 'mu'));
        assert.match(check('--format', 'checkstyle').out, new RegExp(`<file name="${file}">\\s*<error line="1" .*${why}`, 'u'));
        const [{ invocations, results }] = JSON.parse(check('--format', 'sarif').out).runs;
        assert.deepEqual(results, []);
        assert.equal(invocations[0].executionSuccessful, false);
        const [{ message, locations }] = invocations[0].toolConfigurationNotifications;
        assert.ok(message.text.includes(why), message.text);
        assert.equal(locations[0].physicalLocation.artifactLocation.uri, file);
        for (const command of ['report', 'clean']) assert.equal(desk.run([command, 'ressort/rat.txt']).status, 2, command);
        assert.equal(desk.run(['--no-house', 'check', 'ressort']).status, 0);
      });

    for (const [style, files, out] of [
      ['dateien: [rat.txt]', 1, 'ressort/archiv/amt.txt nicht geprüft: das Haus nimmt die Datei aus'],
      ['dateien: "!archiv/**"', 1, 'ressort/archiv/amt.txt nicht geprüft: das Haus nimmt die Datei aus'],
      ['enabled: nein', 0, '2 Dateien nicht geprüft: das Haus nimmt sie aus'],
      ['sprachen: [markdown]', 0, '2 Dateien nicht geprüft: das Haus nimmt sie aus'],
      ['dateien: "*.txt"', 2, ''],
      ['', 2, ''],
    ] as const)
      it(`counts what is checked with ${style || 'nothing'}`, () => {
        put(style);
        const { status, err } = check();
        assert.equal(status, 0);
        assert.ok(err.includes(`${files} ${files === 1 ? 'Datei' : 'Dateien'}, 0 Meldungen`), err);
        assert.ok(out === '' ? !err.includes('nicht geprüft') : err.includes(out), err);
      });
  });
});
