import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type Article, createAnalyser } from '../../src/core/index.ts';
import { coarseSpans } from '../../src/core/text/protected/coarse.ts';
import { builtLexicon } from '../support/lexicon.ts';

/** An article in Markdown, checked with a parser that throws (or not). */
function checked(text: string, throws = true): Article {
  return createAnalyser({
    lexicon: builtLexicon(),
    around(id, body) {
      if (throws && id === 'markdown') throw new Error('the parser fails');
      return body();
    },
  }).analyse({ text, languageId: 'markdown' });
}

const TEXT = `---
title: Das das Rathaus
---

# Rathaus wird saniert

Der Rat hat die die Sanierung des Rathauses am Montag beschlossen.

Der [der Plan](die/die.md) liegt im im Bauamt aus, dazu \`das das\`.

\`\`\`
das das Protokoll
\`\`\`

Die Arbeiten beginnen am am Montag.`;

const places = ({ findings }: Article): string[] =>
  findings.filter(({ rule }) => rule === 'spelling/doubled-word').map((f) => TEXT.slice(f.start, f.end));

describe('Markdown whose parser fails', () => {
  it('is checked in every line that is plain prose, and said to be incomplete', () => {
    const article = checked(TEXT);
    assert.deepEqual(places(article), ['die die', 'am am']);
    assert.ok(article.incomplete.includes('markdown'));
  });
  it('of which the parser says the same, and more', () => {
    const all = places(checked(TEXT, false));
    assert.deepEqual(
      places(checked(TEXT)).filter((place) => !all.includes(place)),
      [],
    );
    assert.ok(all.includes('im im'));
  });
  it('is never changed by a fix where it may be more than prose', () => {
    const spans = coarseSpans(TEXT);
    for (const { fix } of checked(TEXT).safeFixes())
      for (const edit of fix.edits) assert.ok(spans.every((s) => edit.end <= s.start || edit.start >= s.end));
  });
});

describe('lines that may be more than prose', () => {
  const cases: readonly (readonly [string, readonly string[]])[] = [
    ['Der Rat tagt.\nEr tagt lange.', []],
    ['Siehe [Plan](p.md).\nEr tagt.', ['Siehe [Plan](p.md).']],
    ['~~~\nEr tagt.\n~~~\nSie geht.', ['~~~', 'Er tagt.', '~~~']],
    ['---\na: b\n---\nEr tagt.\n\n---\nSie geht.', ['---', 'a: b', '---', '---']],
    ['<!-- Er tagt.\nSie geht. -->\nEr kommt.', ['<!-- Er tagt.', 'Sie geht. -->']],
    ['```\nEr tagt.\nSie geht.', ['```', 'Er tagt.', 'Sie geht.']],
    ['    Er tagt.\nSie geht.', ['    Er tagt.']],
  ];
  for (const [text, want] of cases)
    it(JSON.stringify(text), () =>
      assert.deepEqual(
        coarseSpans(text).map((s) => text.slice(s.start, s.end)),
        want,
      ),
    );
  it('are in order, apart and inside of any text', () =>
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('a', '```', '---', '<!--', '-->', '\n', '[', ' ', '\r\n')).map((a) => a.join('')),
        (text) => {
          let at = 0;
          for (const { start, end } of coarseSpans(text)) {
            assert.ok(start >= at && end > start && end <= text.length);
            at = end;
          }
        },
      ),
    ));
});
