import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { applyEdits, createAnalyser, type DocumentInput, fixesOf } from '../../src/core/index.ts';
import { parseSettings } from '../../src/core/settings.ts';
import { builtLexicon } from '../support/lexicon.ts';

const analyse = (text: string, languageId: DocumentInput['languageId'] = 'plaintext') =>
  createAnalyser({ lexicon: builtLexicon(), settings: parseSettings({}).settings }).analyse({ text, languageId });

/** The text after all safe fixes of markup, as fix-all applies them. */
function cleaned(text: string): string {
  const safe = analyse(text)
    .safeFixes()
    .filter(({ finding }) => finding.rule === 'fragment/markup-leftover');
  return applyEdits(
    text,
    safe.flatMap(({ fix }) => fix.edits),
  );
}

describe('bold of Markdown in plain copy', () => {
  const bold = (text: string): boolean[] =>
    analyse(text)
      .findings.filter((f) => f.rule === 'boilerplate/assistant')
      .flatMap(fixesOf)
      .map((fix) => fix.safe);
  it('goes unasked', () => assert.deepEqual(bold('Der Kreis baut die **Mensa** am Wall um.'), [true]));
  for (const text of [
    'Wer **fett** schreiben will, setzt zwei Sterne vor und hinter das Wort.',
    'Das Zeichen **e4** steht im Schach für ein Feld.',
    'In Markdown wird **Mensa** fett gesetzt.',
  ])
    it(`but not where the copy tells of it: ${text}`, () => assert.deepEqual(bold(text), [false]));
});

describe('what pasted markup leaves when it goes', () => {
  const cases: readonly (readonly [string, string])[] = [
    ['<p>Der Kreis baut die Schule um.</p><p>Das kostet Zeit.</p>', 'Der Kreis baut die Schule um.\nDas kostet Zeit.'],
    ['<ul><li>Turnhalle: zwei Millionen</li><li>Mensa: eine Million</li></ul>', 'Turnhalle: zwei Millionen\nMensa: eine Million'],
    ['<table><tr><td>Mensa</td><td>1 Million</td></tr></table>', 'Mensa 1 Million'],
    ['<h2>Was der Kreis plant</h2><div>Er spart an der Mensa.</div>', 'Was der Kreis plant\nEr spart an der Mensa.'],
    ['Der Kreis baut die Schule um.<br>Das kostet Zeit.', 'Der Kreis baut die Schule um. Das kostet Zeit.'],
    ['Der Kreis baut die Schule um.<br/><br/>Das kostet Zeit.', 'Der Kreis baut die Schule um.\nDas kostet Zeit.'],
    ['Anschrift<br>Am Wall 1<br>30159 Hannover<br>Telefon 0511 168', 'Anschrift\nAm Wall 1\n30159 Hannover\nTelefon 0511 168'],
    ['Der Kreis baut um. <br> Das kostet Zeit.', 'Der Kreis baut um. Das kostet Zeit.'],
    ['<p> Der Kreis baut um. </p>', 'Der Kreis baut um.'],
    ['Die Zahl 10<sub>2</sub> und log<sub>2</sub>8, CO<sub>2</sub> und H<sub>2</sub>O.', 'Die Zahl 10₂ und log₂8, CO2 und H2O.'],
    ['Der Kreis<b>*</b> zahlt den Bau.', 'Der Kreis* zahlt den Bau.'],
    ['&bdquo;Das ist &sbquo;Luxus&lsquo;, und&nbsp;teuer&ldquo;, sagte er.', '„Das ist ‚Luxus‘, und\u00a0teuer“, sagte er.'],
    ['Er nannte es &raquo;mutig&laquo; und teuer.', 'Er nannte es »mutig« und teuer.'],
    ['Er nannte es &quot;mutig&quot; und teuer.', 'Er nannte es "mutig" und teuer.'],
    ['So geht&rsquo;s nicht.', 'So geht’s nicht.'],
    ['Der Kreis zahlt 10&nbsp;Millionen.', 'Der Kreis zahlt 10\u00a0Millionen.'],
    ['Der <b>Kreis</b>, <em>sonst sparsam</em>, zahlt.', 'Der Kreis, sonst sparsam, zahlt.'],
  ];
  for (const [text, want] of cases) it(`parts no word from its blank: ${text}`, () => assert.equal(cleaned(text), want));

  for (const text of [
    'Der Kreis baut um.\n\nWeblinks\n\nSatzung des Kreises\n\nHaushaltsplan 2026',
    'Der Kreis baut um.\n\nThemenverwandte Artikel\n\nMensa bleibt zu (12.01.2026)',
    '<blockquote>Das wird teuer.</blockquote>',
    'Der Kreis zahlt [[BETRAG]] Euro für das [[NAME]].',
    'Er zog nach [[en:Harlow]], dann nach [[:fr:Lens]].',
    '<ol><li>Turnhalle</li><li>Mensa</li></ol>',
    '<table><tr><td>Mensa</td><td></td><td>2</td></tr><tr><td>Halle</td><td>1</td><td></td></tr></table>',
    'Gesucht ist x<sub>n+1</sub>, nicht x<sup>n</sup>.',
    'Die Schuhe gibt es in den Größen mini|midi|maxi.',
    '| Jahr\n|-\n| 2023',
    'Im Wiki steht __TOC__ für das Verzeichnis.',
    '==Mensa==',
    'Der Kreis baut um. [img]mensa.jpg[/img]',
    'Im Kurs lernen Senioren, was <br> und <hr> bedeuten.',
    'Wer Wörter hervorheben will, schreibt <b>fett</b> oder <i>kursiv</i>.',
    'Im Wikitext der Stadt führt [[Rathaus]] zum Rathaus.',
    'Ausbilder zeigen den Volontären HTML: <em>wichtig</em> steht schräg.',
    'Der Lehrer schrieb an die Tafel: [[Rathaus|das Haus]].',
    '„Im Formular heißt das Feld [[Name|Alias]], und keiner weiß, warum“, sagte die Leiterin.',
    'Das Passwort lautete &nbsp;&nbsp;&nbsp;.',
    '„Mit <p> fing alles an“, sagte die Leiterin am Montag.',
    'Wer „<br>“ nicht kennt, fällt durch die Prüfung.',
    'Was <b> und </b> bedeuten, weiß im Kurs jede.',
    'Der Kreis zeigt ein [Video](https://kreis.example/v) und ![Foto der Mensa](b.jpg).',
    '„Wir haben das [Video] erst am Abend gesehen“, sagte die Leiterin.',
    'Der Preis sinkt von <s>99 Euro</s> 79 Euro, es kamen <del>300</del> 400 Gäste.',
    '<script>alert("x")</script> Der Rat tagte. <noscript>Bitte JavaScript einschalten</noscript>',
    'Im Wiki schreibt man &nbsp; für den Abstand und &auml; für den Umlaut.',
  ])
    it(`leaves what somebody else says, what is to be filled in, and what orders: ${text}`, () =>
      assert.equal(cleaned(text), text));

  for (const text of [
    'Der Kreis baut um. [quote author="Jana Wiek"]Das wird teuer.[/quote]',
    'Der [url=https://kreis.example/plan]Plan[/url] liegt aus.',
    'Der Kreis baut um. [video titel="Der Rundgang" id="3"] Das kostet Zeit.',
    'Der Kreis baut um. [quote=Wiek]Das wird teuer.[/quote] Das kostet Zeit.',
    'Der Kreis baut um. [gallery ids="14,15"] Das kostet Zeit.',
  ])
    it(`keeps a target and the words of an attribute: ${text}`, () =>
      assert.match(cleaned(text), /\[(?:quote|url|video|gallery).*\]/u));

  for (const [text, want] of [
    ['[rahmen farbe="rot"]Das kostet Zeit.[/rahmen]', 'Das kostet Zeit.'],
    ['[rahmen farbe=“rot“]Das kostet Zeit.[/rahmen]', '[rahmen farbe=“rot“]Das kostet Zeit.[/rahmen]'],
    ['[zitat autor="Jana Wiek"]Das wird teuer.[/zitat]', '[zitat autor="Jana Wiek"]Das wird teuer.[/zitat]'],
    ['[url=https://kreis.example/a]Plan[/url] liegt aus.', '[url=https://kreis.example/a]Plan[/url] liegt aus.'],
    ['[Zwischentitel]Der Streit[/Zwischentitel] hält an.', '[Zwischentitel]Der Streit[/Zwischentitel] hält an.'],
    ['Der Kreis baut im <i>Mai</i> um.', 'Der Kreis baut im Mai um.'],
    ['Der <b>Kreis <i>Aurich</i></b> baut um.', 'Der Kreis Aurich baut um.'],
    ['Der Kreis <b>baut um.', 'Der Kreis <b>baut um.'],
    ['In der Aufgabe gilt a<b>c für alle Zahlen.', 'In der Aufgabe gilt a<b>c für alle Zahlen.'],
    ['Der Kreis baut 300 Plätze<ref>Bericht, Seite 4</ref> an.', 'Der Kreis baut 300 Plätze<ref>Bericht, Seite 4</ref> an.'],
    ['Der Bau <del>beginnt</del> <ins>endet</ins> im Juni.', 'Der Bau <del>beginnt</del> <ins>endet</ins> im Juni.'],
    ['<p>Sie nannte es <q>Unfug</q>.</p>', 'Sie nannte es <q>Unfug</q>.'],
  ] as const)
    it(`takes both halves of a pair or none: ${text}`, () => assert.equal(cleaned(text), want));

  for (const [text, want] of [
    ['Der Kreis, so heißt es, baut *[Foto]* die Schule um.', 'Der Kreis, so heißt es, baut die Schule um.'],
    ['**[Video]** Der Kreis baut die Schule um.', 'Der Kreis baut die Schule um.'],
    ['Der Kreis baut die Schule um. ***[mehr …]***', 'Der Kreis baut die Schule um.'],
    ['Der Kreis baut die Schule um ([Foto]).', 'Der Kreis baut die Schule um.'],
    ['Der Kreis baut *die [Foto]* Schule um.', 'Der Kreis baut *die* Schule um.'],
  ] as const)
    it(`leaves no marks around nothing: ${text}`, () => {
      const [finding] = analyse(text, 'markdown').findings.filter((f) => f.rule === 'fragment/markup-leftover');
      assert.equal(applyEdits(text, fixesOf(finding!)[0]!.edits), want);
    });

  for (const [tag, before] of [
    ['<a href="https://kreis.example/plan', 'Den Plan gibt es im Netz: '],
    ['<img src="plan.jpg" alt="Die', 'Die Schule wird umgebaut. '],
    ['<span class=kasten', 'Die Schule wird umgebaut. '],
  ] as const)
    it(`takes a tag that is cut off for one leftover, without a fix: ${tag}`, () => {
      const text = `${before}${tag}`;
      const found = analyse(text).findings;
      assert.deepEqual(
        found.map((f) => [f.rule, text.slice(f.start, f.end), fixesOf(f).length]),
        [['fragment/markup-leftover', tag, 0]],
      );
    });

  for (const text of ['Es gilt a <b und b > c.', 'Die Menge war <a und das reichte.'])
    it(`takes no sign of a sum for one: ${text}`, () =>
      assert.deepEqual(
        analyse(text).findings.filter((f) => f.rule === 'fragment/markup-leftover'),
        [],
      ));

  it('says nothing about a word that an HTML entity cuts in two', () => {
    const { findings } = analyse('Die Firma M&uuml;ller &amp; Sohn zahlt vier Millionen Euro.');
    assert.deepEqual(
      findings.filter((f) => f.rule.startsWith('spelling/')),
      [],
    );
  });

  for (const entity of ['&#x110000;', '&#xffffff;', '&#xd800;', '&#56320;', '&#00;', '&#x07;', '&#xfffe;', '&#xfffd;'])
    it(`offers nothing for a reference to no character: ${entity}`, () => {
      const text = `Der Kreis baut die Schule ${entity} um.`;
      assert.deepEqual(analyse(text).findings.flatMap(fixesOf), []);
    });

  for (const [entity, character] of [
    ['&#228;', 'ä'],
    ['&#xe4;', 'ä'],
    ['&#128;', '€'],
    ['&#x1f600;', '\u{1f600}'],
  ])
    it(`puts the character in place of its reference: ${entity}`, () =>
      assert.equal(cleaned(`Der Kreis baut ${entity} um.`), `Der Kreis baut ${character} um.`));

  it('leaves a raised figure of Markdown alone', () => {
    assert.deepEqual(analyse('Die Mensa ist 90 m<sup>2</sup> groß.\n', 'markdown').findings, []);
  });

  for (const note of ['[^kosten]', '[^1][^2]'])
    it(`sees the stop before a note: ${note}`, () => {
      const text = `# Kreis baut Schule um\n\nDer Umbau kostet zwölf Millionen Euro. Das ist mehr, als der Kreis geplant hat.${note}\n\nDie Mensa kommt zuerst.\n\n[^kosten]: Stand Mai.\n[^1]: Stand Mai.\n[^2]: Stand Juni.\n`;
      assert.deepEqual(
        analyse(text, 'markdown').findings.filter((f) => f.rule === 'fragment/truncated'),
        [],
      );
    });
});

describe('what markup costs with one key', () => {
  /** The text after each fix that one click applies, and whether one key prefers it. */
  const clicks = (text: string): readonly (readonly [text: string, preferred: boolean])[] =>
    analyse(text)
      .findings.filter((f) => f.rule === 'fragment/markup-leftover')
      .flatMap(fixesOf)
      .map((fix) => [applyEdits(text, fix.edits), fix.preferred === true] as const);

  it('makes quotation marks of q', () => {
    const text = '<q>Wir gehen nicht</q>, sagte der Landrat am Montag in Kassel.';
    for (const [fixed] of clicks(text)) assert.equal(fixed, '„Wir gehen nicht“, sagte der Landrat am Montag in Kassel.');
    assert.equal(clicks(text).length, 2);
  });
  for (const text of [
    'Der Preis sinkt von <s>99 Euro</s> 79 Euro, es kamen <del>300</del> 400 Gäste.',
    '<style>p{color:red}</style> Der Rat tagte am Montag in Gera.',
    '„Wir haben das [Video] erst am Abend gesehen“, sagte die Leiterin.',
    'Die Gemeinde zeigt ein [Video](https://kreis.example/v) und ![Foto der Mensa](b.jpg).',
  ])
    it(`offers nothing where words would go or come back: ${text}`, () => assert.deepEqual(clicks(text), []));
  it('prefers nothing for a tag that the sentence speaks of', () =>
    assert.ok(clicks('Der HTML-Befehl <br> bricht die Zeile um.').every(([, preferred]) => !preferred)));
});
