import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { BoilerplateBlock } from '../../src/core/boilerplate/block.ts';
import { cleanArticle } from '../../src/core/boilerplate/clean.ts';
import { isHousePhrase } from '../../src/core/boilerplate/house-phrases.ts';
import { removalOf } from '../../src/core/boilerplate/removal.ts';
import { readMarked } from '../../src/core/house/marked.ts';
import { createAnalyser } from '../../src/core/index.ts';
import { applyEdits } from '../../src/core/rules/apply.ts';
import type { ReportedFinding } from '../../src/core/rules/finding.ts';
import { boilerplateOf } from '../support/boilerplate.ts';
import { builtLexicon } from '../support/lexicon.ts';

describe('house phrases are literals', () => {
  const cases: [string, string, boolean][] = [
    ['Mehr bei uns', 'Mehr bei uns', true],
    ['mehr bei uns', '  Mehr  bei uns ', true],
    ['Mehr bei uns', 'Mehr bei uns heute', false],
    ['Mehr bei uns: *', 'Mehr bei uns: Brücke gesperrt', true],
    ['* | Beispielbote', 'Brücke gesperrt | Beispielbote', true],
    ['* | Beispielbote', 'Beispielbote', false],
    ['Von * für *', 'Von Petra für den Boten', true],
    ['(a+)+$', 'aaaaaaaaaaaaaaaaaaaa!', false],
    ['a.c', 'abc', false],
    ['*', 'Alles', false],
    ['', '', false],
    ['ab*ba', 'aba', false],
  ];
  for (const [phrase, line, expected] of cases)
    it(`${phrase} / ${line}`, () => assert.equal(isHousePhrase(line, [phrase]), expected));
});

/** Blocks written as `[[…]]`, all removed. */
function remove(marked: string): string {
  const { text, spans } = readMarked(marked);
  const boilerplate = spans.map(
    (s): BoilerplateBlock => ({ ...s, category: 'navigation', certain: true, lines: 1, probability: 1 }),
  );
  const findings = boilerplate.map(
    (block): ReportedFinding => ({
      ...block,
      rule: 'boilerplate/navigation',
      severity: 'warning',
      message: 'line',
      fixes: [{ title: 'removeLine', edits: [removalOf({ text, boilerplate }, block)], safe: true }],
    }),
  );
  return cleanArticle({ text, findings }).text;
}

describe('removal leaves blank lines tidy', () => {
  const cases: [string, string, string][] = [
    ['in the middle', 'Eins.\n\n[[X]]\n\nZwei.', 'Eins.\n\nZwei.'],
    ['at the end', 'Eins.\n\n[[X]]', 'Eins.'],
    ['at the end, last line break kept', 'Eins.\n\n[[X]]\n', 'Eins.\n'],
    ['at the start', '[[X]]\n\nEins.', 'Eins.'],
    ['two that touch', 'Eins.\n\n[[X]]\n\n[[Y]]\n\nZwei.', 'Eins.\n\nZwei.'],
    ['two that touch at the end', 'Eins.\n\n[[X]]\n[[Y]]\n', 'Eins.\n'],
    ['the larger gap stays', 'Eins.\n[[X]]\n\nZwei.', 'Eins.\n\nZwei.'],
    ['the larger gap stays, before', 'Eins.\n\n[[X]]\nZwei.', 'Eins.\n\nZwei.'],
    ['CRLF', 'Eins.\r\n\r\n[[X]]\r\n\r\nZwei.\r\n', 'Eins.\r\n\r\nZwei.\r\n'],
    ['everything', '[[X]]\n\n[[Y]]', ''],
  ];
  for (const [what, marked, expected] of cases) it(what, () => assert.equal(remove(marked), expected));

  it('edits of any blocks never overlap, and one alone removes exactly its block and white space', () => {
    const piece = fc.record({
      text: fc.constantFrom('a', 'bc', 'd e'),
      block: fc.boolean(),
      gap: fc.constantFrom('\n', '\n\n', '\r\n', ' \n \n'),
    });
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
        let text = '';
        const boilerplate: BoilerplateBlock[] = [];
        for (const p of pieces) {
          if (p.block)
            boilerplate.push({
              start: text.length,
              end: text.length + p.text.length,
              category: 'tags',
              certain: true,
              lines: 1,
              probability: 1,
            });
          text += p.text + p.gap;
        }
        const edits = boilerplate.map((b) => removalOf({ text, boilerplate }, b));
        edits.forEach((e, i) => {
          assert.ok(i === 0 || edits[i - 1]!.end <= e.start);
        });
        assert.equal(
          applyEdits(text, edits).replace(/\s/g, ''),
          pieces
            .filter((p) => !p.block)
            .map((p) => p.text)
            .join('')
            .replace(/\s/g, ''),
        );
      }),
    );
  });
});

const ARTICLE = `Rat lässt die Brücke sanieren

Der Gemeinderat von Neustadt hat am Montagabend beschlossen, die alte Brücke am Mühlbach zu sanieren. Die Arbeiten beginnen nach Angaben der Verwaltung im Mai.

Die Kosten von rund zwei Millionen Euro teilen sich die Stadt und das Land. Im Haushalt sind dafür in diesem Jahr 600.000 Euro vorgesehen.

Zum Schluss sprach der Bote.`;

describe('cleaning', () => {
  it('takes out what is reported as certain, keeps what is not, and nothing that is not reported', () => {
    const text = 'Eins.\n\nX\n\nY\n\nZwei.';
    const finding = (word: string, safe: boolean): ReportedFinding => {
      const start = text.indexOf(word);
      return {
        start,
        end: start + 1,
        rule: 'boilerplate/tags',
        severity: 'warning',
        message: 'line',
        fixes: [{ title: 'removeLine', edits: [{ start, end: start + 3, text: '' }], safe }],
      };
    };
    const both = [finding('X', true), finding('Y', false)];
    assert.equal(cleanArticle({ text, findings: both }).text, 'Eins.\n\nY\n\nZwei.');
    assert.deepEqual(
      cleanArticle({ text, findings: both }).removals.map((r) => r.certain),
      [true, false],
    );
    assert.equal(cleanArticle({ text, findings: [] }).text, text);
    assert.equal(cleanArticle({ text, findings: [{ ...both[0]!, rule: 'fragment/duplicate' }] }).text, text);
  });
});

describe('house lists', () => {
  for (const line of ['Lesen Sie auch: Neue Buslinie verbindet Rheinfelde und Stelle', 'LESEN SIE HIER: Der Bus fährt wieder']) {
    it(`a link that opens a line inside the article is certain: ${line}`, () => {
      const text = `Sperrung am Bahnübergang\n\nWer in die Altstadt will, braucht seit Montag viel Geduld, denn der Übergang ist gesperrt.\n\n${line}\n\nDie Umleitung führt über das Dorf und kostet im Berufsverkehr zwanzig Minuten.\n`;
      const [block, ...rest] = createAnalyser({ lexicon: builtLexicon() }).analyse({ text }).boilerplate;
      assert.deepEqual(
        [block && text.slice(block.start, block.end), block?.category, block?.certain, rest.length],
        [line, 'related-link', true, 0],
      );
    });
  }

  it('the headline and the byline under a menu without blank lines stay the article\u2019s own', () => {
    const own = ['Sperrung am Bahnübergang: Anwohner müssen Umwege fahren', 'Von Torben Rickmers'];
    const text = `${['Zum Inhalt springen', 'Menü', 'Suche', 'Abo', 'Anmelden', 'E-Paper', 'Startseite', 'Lokales', 'Sport', 'Blaulicht', 'Anzeigen', 'Trauer', 'Mein Konto', 'Lokales › Rheinfelde', ...own].join('\n')}
24.11.2025, 06:12 Uhr
Lesezeit: 3 Min.
Artikel teilen
Facebook
WhatsApp
Link kopieren
Wer in die Altstadt will, braucht seit Montag viel Geduld. Die Bahn erneuert am Übergang Gleise und Schranken, und zwar drei Wochen lang.
Die Umleitung führt über das Dorf. Das bedeutet im Berufsverkehr bis zu 20 Minuten mehr, sagt die Leiterin des Ordnungsamts.
`;
    const { boilerplate } = createAnalyser({ lexicon: builtLexicon() }).analyse({ text });
    const flagged = (line: string): boolean =>
      boilerplate.some((b) => b.start <= text.indexOf(line) && text.indexOf(line) < b.end);
    assert.deepEqual(['Menü', ...own, 'Lesezeit'].map(flagged), [true, false, false, true]);
  });

  it('a phrase of the house is always found, certain, and gone after its fix', () => {
    const [finding] = boilerplateOf(ARTICLE, { boilerplateAlways: ['Zum Schluss sprach *'] });
    assert.equal(finding?.covered, 'Zum Schluss sprach der Bote.');
    assert.equal(finding?.severity, 'warning');
  });
  it('a phrase that opens a block does not go alone and leave what it opens', () => {
    const about = 'Der Rat hat am Montag ein neues Schulnetz beschlossen. Es kostet 3,5 Millionen Euro im Jahr.';
    const end = '„Wir bringen die Kinder heim“, sagte Bürgermeisterin Petra Ohm. Der Rat tagt im Juni wieder.';
    const teasers = ['Warum der Zug nicht hält', 'Schulweg: Das ändert sich im Herbst'];
    const letter = ['Jeden Abend das Neueste aus dem Kreis.', 'Jetzt anmelden'];
    const text = ['Rat plant Schulnetz', about, 'Mehr zum Thema', ...teasers, 'Newsletter', ...letter, 'Teilen', end, ''].join(
      '\n',
    );
    const found = boilerplateOf(text, { boilerplateAlways: ['Mehr zum Thema', 'Newsletter', 'Teilen'] });
    const left = cleanArticle({ text, findings: found }).text.split('\n');
    assert.ok(
      teasers.every((line) => left.includes(line) === left.includes('Mehr zum Thema')),
      left.join('\n'),
    );
    assert.ok(
      letter.every((line) => left.includes(line) === left.includes('Newsletter')),
      left.join('\n'),
    );
    assert.ok(found.some((f) => f.covered.startsWith('Mehr zum Thema')) && found.some((f) => f.covered.startsWith('Newsletter')));
    assert.ok(!left.includes('Teilen'), left.join('\n'));
  });
  it('"never" wins', () => {
    assert.deepEqual(
      boilerplateOf(ARTICLE, { boilerplateAlways: ['Zum Schluss *'], boilerplateNever: ['Zum Schluss sprach der Bote.'] }),
      [],
    );
  });
});

it('a menu of 20 000 lines is judged in linear time and said once', () => {
  const words = ['Startseite', 'Kontakt', 'Impressum', 'Sport', 'Politik', 'Wetter', 'Newsletter', 'Anzeigen'];
  const menu = Array.from({ length: 20_000 }, (_, i) => words[i % words.length]).join('\n');
  assert.equal(boilerplateOf(menu).length, 1);
});

it('any text is input', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.oneof(fc.string({ unit: 'binary' }), fc.constantFrom('Anzeige', 'Teilen', '© 2024', '---', '\u0000', '\ud800')),
        { maxLength: 12 },
      ),
      (lines) => {
        const text = lines.join('\n');
        for (const f of boilerplateOf(text)) assert.ok(f.start >= 0 && f.start < f.end && f.end <= text.length);
      },
    ),
    { numRuns: 40 },
  );
});
