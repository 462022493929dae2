import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fitsGlob } from '../../../src/core/house/glob.ts';
import { readStyle } from '../../../src/core/house/style-file.ts';
import { parentOf, pathBelow, resolveIn } from '../../../src/core/house/uri.ts';
import { findHouses, folderParser, type HouseFolder, isKnownRule, settingsInHouse } from '../../../src/core/index.ts';
import { DEFAULT_SETTINGS, parseSettings } from '../../../src/core/settings.ts';

const known = { has: isKnownRule };
const problemsOf = (text: string): string[] => readStyle(text, known).problems.map((p) => `${p.line + 1}: ${p.message.de}`);

/** Houses over a file system that is an object. */
function houses(folder: string, files: Readonly<Record<string, HouseFolder>>) {
  const search = findHouses(folder, folderParser(known));
  let step = search.next();
  while (!step.done) step = search.next(files[step.value.uri]);
  return step.value;
}
const style = (text: string): HouseFolder => ({ style: { text } });

describe('the style file of a house', () => {
  it('is read with its German names', () => {
    const { style: read, problems } = readStyle(
      [
        'extends: ../../redaktion',
        'zitatzeichen: guillemets',
        'rechtschreibung: ch',
        'region: CH',
        'agentur: true',
        'genderzeichen: zulassen',
        'sprachen: [markdown]',
        'dateien: texte/**',
        'stufen:',
        '  boilerplate/*: off',
        '  spelling/unknown-word: hint',
      ].join('\n'),
      known,
    );
    assert.deepEqual(problems, []);
    assert.equal(read.extends[0]?.path, '../../redaktion');
    assert.deepEqual(read.settings, { zitatzeichen: 'guillemets', rechtschreibung: 'ch', region: 'CH' });
    assert.deepEqual(
      [...read.severities],
      [
        ['style/agency-spelling', 'hint'],
        ['style/gender-mark', 'off'],
        ['boilerplate/*', 'off'],
        ['spelling/unknown-word', 'hint'],
      ],
    );
    assert.deepEqual(read.languages, ['markdown']);
    assert.deepEqual(read.files, ['texte/**']);
  });

  for (const [name, text, line, words] of [
    ['an unknown key', 'enabled: true\nfarbe: rot', 2, /„farbe“ gibt es hier nicht/],
    ['an unknown rule', 'stufen:\n  quote/nie: off', 2, /Eine Regel „quote\/nie“ gibt es nicht/],
    ['a wrong level', 'stufen:\n  quote/unclosed: laut', 2, /Möglich: off, hint/],
    ['a rule without a name', 'regeln:\n  - suche: Wort', 2, /braucht „name“/],
    ['a rule that seeks nothing', 'regeln:\n  - name: leer', 2, /braucht „suche“/],
    ['two rules of one name', 'regeln:\n  - {name: a, suche: x}\n  - {name: a, suche: y}', 3, /Zwei Regeln/],
    ['a link that is none', 'regeln:\n  - {name: a, suche: x, link: "javascript:alert(1)"}', 2, /https/],
    ['an open mark', 'regeln:\n  - {name: a, suche: x, beispiele: ["[[x"]}', 2, /fehlt/],
    ['broken YAML', 'stufen: {', 1, /Kein gültiges YAML: .*Klammer/],
    ['a tabulator', 'stufen:\n\tquote/unclosed: off', 2, /Tabulator/],
    ['a key that stands twice', 'region: BY\nregion: CH', 2, /steht zweimal/],
    ['an unquoted pattern', 'enabled: true\ndateien: *.md', 2, /braucht Anführungszeichen/],
    ['an unquoted pattern in a list', 'dateien:\n  - texte/**\n  - *.md', 3, /braucht Anführungszeichen/],
    ['a number for a pattern', 'dateien: 5', 1, /Muster für Dateien erwartet/],
    ['a map for a pattern', 'dateien: {a: b}', 1, /Muster für Dateien erwartet/],
    ['a bracket in a pattern', 'dateien: [texte/**, "[ab].md"]', 1, /gibt es nur \*/],
    ['braces in a pattern', 'dateien: "texte/{a,b}.md"', 1, /gibt es nur \*/],
    ['a flag that is none', 'enabled: vielleicht', 1, /true oder false/],
    ['a second document', 'region: BY\n---\nwurzel: true', 2, /zweites Dokument; es gilt nicht/],
    ['a second document behind a first mark', '---\nregion: BY\n---\nwurzel: true', 3, /zweites Dokument/],
    ['a list where a map belongs', '- a\n- b', 1, /name: wert/],
  ] as const)
    it(`names ${name} with its line`, () => {
      const problems = problemsOf(text);
      assert.ok(
        problems.some((p) => p.startsWith(`${line}: `) && words.test(p)),
        problems.join('\n'),
      );
    });

  for (const text of [
    'dateien: texte/**',
    'dateien: ["*.md", "!Achtung!.md", "Artikel (1).txt", ./a/]',
    'dateien:',
    'enabled: nein',
    '---\nenabled: nein',
    'enabled: nein\n---\n# nichts\n',
    'region: &x BY',
    'dateien: [&x "*.md", *x]',
  ])
    it(`has nothing against ${text}`, () => assert.deepEqual(problemsOf(text), []));

  for (const [value, languages] of [
    ['[deutsch]', undefined],
    ['deutsch', undefined],
    ['[]', undefined],
    ['[deutsch, markdown]', ['markdown']],
    ['[markdown, plaintext]', ['markdown', 'plaintext']],
  ] as const)
    it(`takes of the languages ${value} those there are`, () => {
      assert.deepEqual(readStyle(`sprachen: ${value}`, known).style.languages, languages);
    });

  it('speaks German of broken YAML', () => {
    for (const text of [
      'a: [',
      'a: {b',
      'a:\n b\n  c: 1\n d',
      '"a',
      'a: @b',
      '- a\nb',
      '%x\n---\na',
      '!!x a: !<y> b',
      'a: "\\q"',
    ])
      for (const problem of problemsOf(text))
        assert.doesNotMatch(problem.replace(/Möglich: .*/u, ''), /\b(?:the|must|not|at|is|and|with|of)\b/u, text);
  });

  it('goes on after a broken part', () => {
    const { style: read } = readStyle('farbe: rot\nregeln:\n  - name: leer\n  - name: gut\n    suche: Wort\n', known);
    assert.deepEqual(
      read.rules.map((r) => r.name),
      ['gut'],
    );
  });

  for (const [name, text] of [
    ['nothing', ''],
    ['a comment', '# nichts'],
    ['deep nesting', '['.repeat(100_000)],
    ['many aliases', `a: &a [x,x,x,x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a,*a,*a,*a]\nregeln: [*b,*b,*b,*b,*b,*b]`],
    ['a text that is no YAML', '\u0001\u0002: [}'],
    ['a map for a text', 'anfuehrungszeichen: {a: b}'],
  ] as const)
    it(`survives ${name}`, () => {
      assert.doesNotThrow(() => readStyle(text, known));
    });
});

describe('patterns of files', () => {
  for (const [pattern, path, fits] of [
    ['*.md', 'a.md', true],
    ['*.md', 'tief/drin/a.md', true],
    ['texte/*.md', 'texte/a.md', true],
    ['texte/*.md', 'texte/tief/a.md', false],
    ['texte/**', 'texte/tief/a.md', true],
    ['texte/', 'texte/a.md', true],
    ['**/archiv/**', 'texte/archiv/a.md', true],
    ['**/archiv/**', 'texte/a.md', false],
    ['a?.txt', 'ab.txt', true],
    ['a?.txt', 'abc.txt', false],
    [`${'*a'.repeat(30)}b`, 'a'.repeat(5000), false],
  ] as const)
    it(`${pattern.slice(0, 20)} ${fits ? 'fits' : 'does not fit'} ${path.slice(0, 20)}`, () => {
      assert.equal(fitsGlob(pattern, path), fits);
    });
});

describe('paths in URIs', () => {
  it('go up, aside and stay within their root', () => {
    assert.equal(parentOf('file:///a/b.txt'), 'file:///a');
    assert.equal(parentOf('file:///a'), 'file://');
    assert.equal(parentOf('file://'), undefined);
    assert.equal(parentOf('untitled:Untitled-1'), undefined);
    assert.equal(resolveIn('vscode-vfs://github/o/r/.schlussredaktion', '../../redaktion'), 'vscode-vfs://github/o/redaktion');
    assert.equal(resolveIn('file:///a', '../../b'), undefined);
    assert.equal(resolveIn('file:///c%3A/a', 'Büro 1'), 'file:///c%3A/a/B%C3%BCro%201');
    assert.equal(pathBelow('file:///a', 'file:///a/%C3%BC/b.txt'), 'ü/b.txt');
    assert.equal(pathBelow('file:///a', 'file:///ab/b.txt'), undefined);
  });
});

describe('the houses of an article', () => {
  it('are those in the folders above it, the nearest first, each with what it extends', () => {
    const { houses: found, problems } = houses('file:///w/texte/sport', {
      'file:///w/texte/sport/.schlussredaktion': style('region: BY'),
      'file:///w/.schlussredaktion': style('extends: [../../redaktion, ../../zentrale]'),
      'file:///redaktion': { words: { text: 'Hafenrat' } },
      'file:///zentrale/.schlussredaktion': style('region: NW'),
    });
    assert.deepEqual(problems, []);
    assert.deepEqual(
      found.map((f) => f.uri),
      [
        'file:///w/texte/sport/.schlussredaktion',
        'file:///w/.schlussredaktion',
        'file:///redaktion',
        'file:///zentrale/.schlussredaktion',
      ],
    );
  });

  it('end where one says that it is the root', () => {
    const { houses: found } = houses('file:///w/a', {
      'file:///w/a/.schlussredaktion': style('wurzel: true'),
      'file:///w/.schlussredaktion': style('region: NW'),
    });
    assert.equal(found.length, 1);
  });

  it('name a circle, a folder that is missing and one that is empty, and go on', () => {
    const { houses: found, problems } = houses('file:///w', {
      'file:///w/.schlussredaktion': style('extends:\n  - ../../a\n  - ../../fehlt\n  - ../../leer\n  - ../../../../oben\n'),
      'file:///a': style('extends: ../b'),
      'file:///b': style('extends: ../a\nregion: HH'),
      'file:///leer': {},
    });
    assert.equal(found.length, 3);
    assert.deepEqual(
      problems.map((p) => `${p.file}:${p.line + 1} ${p.message.de}`),
      [
        'file:///b/hausstil.yaml:1 „../a“ führt im Kreis; es gilt nur einmal.',
        'file:///w/.schlussredaktion/hausstil.yaml:3 Den Ordner „../../fehlt“ gibt es nicht.',
        'file:///w/.schlussredaktion/hausstil.yaml:4 Im Ordner „../../leer“ liegt keine Datei eines Hauses.',
        'file:///w/.schlussredaktion/hausstil.yaml:5 „../../../../oben“ führt über den obersten Ordner hinaus.',
      ],
    );
  });

  it('name a file that cannot be read and count what it held before', () => {
    const { houses: found, problems } = houses('file:///w', {
      'file:///w/.schlussredaktion': { words: { text: 'Alt', trouble: 'not-utf8' }, style: { trouble: 'too-large' } },
    });
    assert.deepEqual(found[0]?.parsed.words, ['Alt']);
    assert.deepEqual(
      problems.map((p) => p.file),
      ['file:///w/.schlussredaktion/woerterbuch.txt', 'file:///w/.schlussredaktion/hausstil.yaml'],
    );
  });

  it('skip a line that is too long, by its number', () => {
    const { houses: found, problems } = houses('file:///w', {
      'file:///w/.schlussredaktion': { words: { text: `Eins\n${'x'.repeat(70_000)}\nZwei` } },
    });
    assert.deepEqual(found[0]?.parsed.words, ['Eins', 'Zwei']);
    assert.equal(problems[0]?.line, 1);
  });
});

describe('settings in a house', () => {
  const article = { uri: 'file:///w/texte/a.md', languageId: 'markdown' };
  const inHouse = (files: Readonly<Record<string, HouseFolder>>, given: unknown = {}) =>
    settingsInHouse(parseSettings(given).settings, houses('file:///w/texte', files), article);

  it('are those given where there is none', () => {
    assert.equal(settingsInHouse(DEFAULT_SETTINGS, houses('file:///w', {}), article), DEFAULT_SETTINGS);
  });

  it('take what the house says over what is given, and the nearer house over the farther', () => {
    const settings = inHouse(
      {
        'file:///w/texte/.schlussredaktion': style('stufen: {boilerplate/*: off}\nrechtschreibung: de'),
        'file:///w/.schlussredaktion': style(
          'stufen: {boilerplate/tags: error, quote/unclosed: off}\nrechtschreibung: ch\nregion: BY',
        ),
      },
      { regeln: { 'quote/unclosed': 'error', 'fragment/run-on': 'hint' }, anfuehrungszeichen: 'swiss' },
    );
    assert.deepEqual(
      [...settings.rules],
      [
        ['quote/unclosed', 'off'],
        ['fragment/run-on', 'hint'],
        ['boilerplate/*', 'off'],
      ],
    );
    assert.equal(settings.spelling, 'de');
    assert.equal(settings.region, 'BY');
    assert.equal(settings.quoteStyle, 'swiss');
  });

  it('add lists up', () => {
    const settings = inHouse(
      {
        'file:///w/texte/.schlussredaktion': { words: { text: 'Nah' }, phrases: { text: 'Immer*\n!Nie' } },
        'file:///w/.schlussredaktion': { words: { text: 'Fern' } },
      },
      { woerterbuch: ['Eigen'] },
    );
    assert.deepEqual(settings.houseWords, ['Eigen', 'Nah', 'Fern']);
    assert.deepEqual([settings.boilerplateAlways, settings.boilerplateNever], [['Immer*'], ['Nie']]);
  });

  for (const [text, enabled] of [
    ['enabled: false', false],
    ['sprachen: [plaintext]', false],
    ['sprachen: [plaintext, markdown]', true],
    ['dateien: archiv/**', false],
    ['dateien: texte/**', true],
    ['dateien: [texte/**, "!*.md"]', false],
  ] as const)
    it(`${enabled ? 'check' : 'leave'} the article with ${text}`, () => {
      assert.equal(inHouse({ 'file:///w/.schlussredaktion': style(text) }).enabled, enabled);
    });

  it('hold the exceptions of the article and of all, not of others', () => {
    const entries = [
      { regel: 'quote/unclosed' },
      { artikel: 'texte/a.md', regel: 'fragment/run-on', text: 'Wort', grund: 'so im Original' },
      { artikel: 'texte/b.md', regel: 'fragment/truncated' },
    ];
    const settings = inHouse({ 'file:///w/.schlussredaktion': { exceptions: { text: JSON.stringify(entries) } } });
    assert.deepEqual(settings.dismissed, [
      { rule: 'quote/unclosed' },
      { rule: 'fragment/run-on', text: 'Wort', reason: 'so im Original' },
    ]);
  });
});
