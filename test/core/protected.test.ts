import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Article, applyEdits, createAnalyser, type DocumentInput, reportOf } from '../../src/core/index.ts';
import { MarkdownReader } from '../../src/core/text/protected/markdown.ts';
import { readPlainSpans } from '../../src/core/text/protected/plain.ts';
import { tokenise } from '../../src/core/text/tokens.ts';
import { builtLexicon } from '../support/lexicon.ts';

const readMarkdown = (text: string): string[] =>
  new MarkdownReader().read(text).map((s) => `${s.kind}: ${text.slice(s.start, s.end)}`);

function analyse(text: string, languageId: DocumentInput['languageId'] = 'markdown'): Article {
  return createAnalyser({
    lexicon: builtLexicon(),
    onFailure: ({ error }) => {
      throw error;
    },
  }).analyse({ text, languageId: languageId ?? 'markdown' });
}

function fixedAll(article: Article): string {
  const edits = article.safeFixes().flatMap(({ fix }) => fix.edits);
  return applyEdits(article.text, edits);
}

const rest = 'Der Rat der Stadt hat am Montag über die Pläne für den Hafen beraten und sie auf die nächste Sitzung vertagt.';

describe('protected spans of Markdown', () => {
  const cases: [string, string, string[]][] = [
    ['inline code', 'Der Befehl `npm ci` lädt alles.', ['code: `npm ci`']],
    ['code in two backticks', 'Der Befehl ``npm ci`` lädt alles.', ['code: ``npm ci``']],
    ['a fence', 'Davor.\n\n```js\na = "b";\n```\n\nDanach.', ['code: ```js\na = "b";\n```']],
    ['a fence that is not closed', 'Davor.\n\n```js\na = "b";\n', ['code: ```js\na = "b";\n']],
    ['indented code', 'Davor.\n\n    a = "b";\n\nDanach.', ['code: a = "b";']],
    ['a link: its text is prose', 'Das [Foto der Brücke](bild.jpg "Titel") hängt.', ['link: [', 'link: ](bild.jpg "Titel")']],
    ['a link over three lines', 'Das [Foto\nder Brücke](bild.jpg\n"Titel") hängt.', ['link: [', 'link: ](bild.jpg\n"Titel")']],
    ['a link by reference', 'Das [Foto][1] hängt.\n\n[1]: bild.jpg', ['link: [', 'link: ][1]', 'link: [1]: bild.jpg']],
    ['brackets that are defined', 'Das [Foto] hängt.\n\n[foto]: bild.jpg', ['link: [', 'link: ]', 'link: [foto]: bild.jpg']],
    ['brackets that are none', 'Das [Foto] hängt [sic].', []],
    ['a picture', 'Hier ![Foto der Brücke](b.jpg) hängt es.', ['image: ![Foto der Brücke](b.jpg)']],
    [
      'addresses',
      'Bei <https://a.example/b> und https://a.example/c.',
      ['link: <https://a.example/b>', 'link: https://a.example/c'],
    ],
    ['tags in a line', 'CO<sub>2</sub> sinkt.', ['html: <sub>', 'html: </sub>']],
    [
      'a block of HTML',
      'Davor.\n\n<figure>\n<img src="a.jpg">\n</figure>\n\nDanach.',
      ['html: <figure>\n<img src="a.jpg">\n</figure>'],
    ],
    ['a tag that is cut', 'Der Plan <a href="x liegt aus.', []],
    ['a table', '| A | B |\n|---|---|\n| 1 | 2 |\n\nDanach.', ['table: | A | B |\n|---|---|\n| 1 | 2 |']],
    ['front matter', '---\ntitel: Der „Rat\n---\n\nDer Text.', ['front-matter: ---\ntitel: Der „Rat\n---']],
    ['a rule is no front matter', '---\n\nDer Text.\n\n---\n', []],
    ['notes', 'Der Bau[^ost] ruht.\n\n[^ost]: Seit Mai.', ['footnote: [^ost]', 'footnote: [^ost]:']],
    ['embeds', '![[bruecke.png]]\n\nSiehe [[Hafen|den Hafen]].', ['image: ![[bruecke.png]]', 'embed: [[Hafen|den Hafen]]']],
    ['a formula in a line', 'Es gilt $E = mc^2$ und $n$ dazu.', ['formula: $E = mc^2$', 'formula: $n$']],
    ['money', 'Von $5 auf $10, also 5 $ mehr, in US$ 3_000 und A$ 2.', []],
    ['a formula on lines of its own', 'Davor.\n\n$$\nx\n\n= y\n$$\n\nDanach.', ['formula: $$\nx\n\n= y\n$$']],
    ['a formula that is not closed', '$$\n\nDer Text.', []],
    ['a container', '::: hinweis\nDer Text.\n:::\n', ['directive: ::: hinweis', 'directive: :::']],
    [
      'a container with attributes',
      ':::note{titel="Plan"}\nDer Text.\n:::',
      ['directive: :::note{titel="Plan"}', 'directive: :::'],
    ],
    ['a colon is none', 'Der Rat: vertagt ::: so heißt es.', []],
    [
      'shortcodes',
      'Davor [gallery ids=4,5] und [karte ort="Ufer"]Text[/karte] [embed]x[/embed].',
      ['directive: [gallery ids=4,5]', 'directive: [karte ort="Ufer"]', 'directive: [embed]', 'directive: [/embed]'],
    ],
    ['words in brackets', 'Das [Video] und [die Galerie] sowie [sic] [mehr].', []],
    [
      'template tags',
      '{{< figur datei="a.jpg" >}}\n\n{% if neu %}Neu{% endif %} {{ seite.titel }} {{% kasten %}}',
      [
        'directive: {{< figur datei="a.jpg" >}}',
        'directive: {% if neu %}',
        'directive: {% endif %}',
        'directive: {{ seite.titel }}',
        'directive: {{% kasten %}}',
      ],
    ],
    ["a wiki's template", 'Die {{Karte|4}} {fehlt}.', []],
    ['attributes', 'Ein Satz.{.kasten #plan} Noch einer.{: .klein}', ['directive: {.kasten #plan}', 'directive: {: .klein}']],
    ['directives in code', 'Mit `[gallery ids=4]` und `$a^2$`.', ['code: `[gallery ids=4]`', 'code: `$a^2$`']],
    ['escapes', 'Fünf\\* Sterne&nbsp;gab es.', ['escape: \\*', 'escape: &nbsp;']],
  ];
  for (const [name, text, expected] of cases) it(name, () => assert.deepEqual(readMarkdown(text), expected));

  it('leaves out of the tokens what a reader of the page does not see', () => {
    const text = 'Das [Foto der Brücke](bild.jpg) mit `npm ci`, CO<sub>2</sub>.';
    const tokens = tokenise(text, new MarkdownReader().read(text)).map((t) => t.text);
    assert.deepEqual(tokens, ['Das', 'Foto', 'der', 'Brücke', 'mit', '`npm ci`', ',', 'CO', '2', '.']);
  });

  const valid = [
    'Ein [Video](https://a.example/v) und ein [Audio](ton.mp3) gehören dazu.',
    '![Bild](b.jpg) zeigt den Hafen, CO<sub>2</sub> und m<sup>2</sup>.',
    'Im Text stand `<br>` und ``[caption id="a"]`` im Quelltext.',
    'Den <a href="https://a.example/plan.pdf">Plan</a> gibt es hier.[^1]\n\n[^1]: Stand: Mai.',
    '<iframe src="https://a.example/karte"></iframe>\n\n<figure><img src="a.jpg"><figcaption>Der Hafen</figcaption></figure>',
    '[gallery ids="4,5"]\n\nDavor [gallery ids=4,5] danach.\n\n[caption id="a"]Der Hafen[/caption]',
    '{{< figur datei="a.jpg" titel="Der Hafn" >}}\n\n::: hinweis\nDas gilt für alle.\n:::\n\n$$\n\\frac{1}{2}\n$$',
    '![[hafen.jpg]]\n\n| A | B |\n|---|---|\n| [Video] | <br> |',
  ];
  for (const text of valid) {
    it(`fix-all leaves valid Markdown as it is: ${text.slice(0, 50)}`, () => {
      const whole = `${rest}\n\n${text}\n\n${rest} Das gilt seit Mai.\n`;
      assert.equal(fixedAll(analyse(whole)), whole);
    });
  }

  it('takes no mark inside code for a quotation mark, and no word there for a typing error', () => {
    const text = `${rest}\n\nDer Befehl \`sag „hallo\` und die Datei [plann](plann.pdff) liegen bereit.\n\n${'```'}\nsag „nichst\n${'```'}\n`;
    const seen = analyse(text).findings.map((f) => `${f.rule} ${text.slice(f.start, f.end)}`);
    assert.deepEqual(seen, ['spelling/unknown-word plann']);
  });

  it('reads the same after any edit as from scratch', () => {
    const piece = fc.constantFrom(
      '`',
      '```\n',
      '[a](b)',
      '![',
      ']',
      '(',
      ')',
      '<b>',
      '<!--',
      '-->',
      '\n',
      '\n\n',
      '    ',
      '| a | b |\n|---|---|\n',
      'Der Rat tagt. ',
      '- ',
      '> ',
      '[^1]',
      '[a]: b\n',
      '*',
      '$',
      '$$\n',
      ':::\n',
      '[gallery ids=4]',
      '{{< ',
      ' >}}',
      '---\n',
      'a: b\n',
    );
    const texts = fc.array(piece, { maxLength: 30 }).map((p) => p.join(''));
    fc.assert(
      fc.property(texts, texts, fc.nat(), fc.nat(), (first, put, a, b) => {
        const reader = new MarkdownReader();
        reader.read(first);
        const at = first.length === 0 ? 0 : a % first.length;
        const edited = first.slice(0, at) + put + first.slice(Math.min(first.length, at + (b % 12)));
        assert.deepEqual(reader.read(edited), new MarkdownReader().read(edited));
      }),
      { numRuns: 400 },
    );
  });

  it('makes another paragraph of a line when a fence opens before it', () => {
    const one = createAnalyser({ lexicon: builtLexicon() });
    const text = `${rest}\n\nDer Ratt sagt „nein.\n\n${rest}\n`;
    one.analyse({ text, languageId: 'markdown' });
    const fenced = text.replace('Der Ratt', '```\nDer Ratt');
    const plain = (a: Article): unknown => reportOf('x', a, { locale: 'de', tokens: true });
    assert.deepEqual(plain(one.analyse({ text: fenced, languageId: 'markdown' })), plain(analyse(fenced)));
  });

  for (const [name, text] of [
    ['nested brackets', '['.repeat(10_000)],
    ['links inside links', '[a]('.repeat(20_000)],
    ['brackets in pairs', '[a][b] '.repeat(20_000)],
    ['formulas', '$a'.repeat(20_000)],
    ['formulas on lines', '$$\n'.repeat(20_001)],
    ['containers', ':::\n'.repeat(20_000)],
    ['template tags', '{{< '.repeat(20_000)],
    ['shortcodes', '[a b="c" '.repeat(20_000)],
    ['crossed emphasis', '*a_ '.repeat(20_000)],
    ['lists in lists', `${'- '.repeat(20_000)}a`],
    ['quotations in quotations', `${'>'.repeat(20_000)}a`],
    ['comments that do not end', 'a <!-- '.repeat(20_000)],
    ['a table of 5 000 rows', `| a | b |\n|---|---|\n${'| 1 | [2](c) |\n'.repeat(5000)}`],
    ['a fence that is not closed', `\`\`\`\n${'„x\n'.repeat(20_000)}`],
    ['NUL and half pairs', '\u0000\ud800[\udfff](\u0000'.repeat(2000)],
  ] as const) {
    it(`reads ${name}`, { timeout: 20_000 }, () => {
      const spans = new MarkdownReader().read(text);
      for (const [i, s] of spans.entries())
        assert.ok((spans[i - 1]?.end ?? 0) <= s.start && s.start < s.end && s.end <= text.length);
    });
  }
});

describe('protected spans of plain text', () => {
  const cases: [string, string[]][] = [
    [
      'Unter https://a.example/„b und www.a.example/c, siehe red@a.example.',
      ['address: https://a.example/', 'address: www.a.example/c', 'address: red@a.example'],
    ],
    [
      'Die Datei C:\\Neu\\plan.txt liegt in ./bilder/alt/ und in hafen_neu.jpg.',
      ['path: C:\\Neu\\plan.txt', 'path: ./bilder/alt/', 'path: hafen_neu.jpg'],
    ],
    [
      'Mit `npm ci --force` und --quiet ruft er lade_daten() auf.',
      ['literal: `npm ci --force`', 'literal: --quiet', 'literal: lade_daten'],
    ],
    ['Der <a href="„x">Plan</a> liegt aus.', ['tag: <a href="„x">', 'tag: </a>']],
    ["Das Team ``Blau'' gewann 3:1 und/oder verlor, sagte die Leser_in.", []],
    ['Der Anteil stieg (rca/sda) um 1/3 auf 3 < 5 und 7 > 4.', []],
  ];
  for (const [text, expected] of cases)
    it(text, () =>
      assert.deepEqual(
        readPlainSpans(text).map((s) => `${s.kind}: ${text.slice(s.start, s.end)}`),
        expected,
      ),
    );

  const fixes: [string, string, string][] = [
    [
      'a raised figure stays a raised figure',
      'Es sind 10<sup>6</sup> Liter auf 80 m<sup>2</sup>.',
      'Es sind 10⁶ Liter auf 80 m².',
    ],
    ['a lowered figure stays', 'Der Ausstoß von CO<sub>2</sub> sinkt.', 'Der Ausstoß von CO2 sinkt.'],
    [
      'a link keeps its target until somebody decides',
      'Der <a href="x.html">Plan</a> liegt aus.',
      'Der <a href="x.html">Plan</a> liegt aus.',
    ],
    ['a caption stays', '[[Datei:Kran.jpg|mini|Der Kran im Hafen]]', '[[Datei:Kran.jpg|mini|Der Kran im Hafen]]'],
    ['the call of a picture without one goes with its paragraph', '[[Datei:Kran.jpg|mini|195px]]', ''],
    ['a word in brackets inside a sentence stays', 'Er lud das [Video] selbst hoch.', 'Er lud das [Video] selbst hoch.'],
    [
      'a word in brackets inside speech stays',
      '„Ich sah das [Video]“, sagte Ute Brandt.',
      '„Ich sah das [Video]“, sagte Ute Brandt.',
    ],
    ['words in brackets stay', 'Er war dort. [Foto vom Hafen]', 'Er war dort. [Foto vom Hafen]'],
    ['a width in a sentence stays', 'Das Bild ist 800px breit.', 'Das Bild ist 800px breit.'],
    ['a bracket written as an entity stays', 'Es gilt 3 &lt; 5.', 'Es gilt 3 &lt; 5.'],
    ["a note's number stays", '[i] Der Rat hatte schon im Mai beraten.', '[i] Der Rat hatte schon im Mai beraten.'],
    ['the end of a listing stays', 'Das Ende ist erreicht.[/quelltext]', 'Das Ende ist erreicht.[/quelltext]'],
    ['a last word stays', 'Der Fahrplan liegt aus. Weiterlesen', 'Der Fahrplan liegt aus. Weiterlesen'],
    ['a button goes', 'Der Fahrplan liegt aus. Weiterlesen »', 'Der Fahrplan liegt aus.'],
    ['emphasis goes', 'Der <b>Rat</b> der [b]Stadt[/b] tagt.', 'Der Rat der Stadt tagt.'],
  ];
  for (const [name, text, expected] of fixes) {
    it(`fix-all: ${name}`, () => {
      const whole = (middle: string): string => [rest, middle, `${rest} Das gilt seit Mai.`].filter((p) => p !== '').join('\n\n');
      assert.equal(fixedAll(analyse(whole(text), 'plaintext')), whole(expected));
    });
  }
});
