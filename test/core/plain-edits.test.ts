import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readStyle } from '../../src/core/house/style-file.ts';
import { createAnalyser, draftAnswer, plainEditsOf, reportOf, snippetText } from '../../src/core/index.ts';
import { DEFAULT_SETTINGS } from '../../src/core/settings.ts';
import { plainOfSnippet } from '../../src/core/text/escape.ts';
import { builtLexicon } from '../support/lexicon.ts';

describe('what a snippet leaves as plain text', () => {
  for (const [snippet, plain] of [
    [`\${1:Name}`, 'Name'],
    [`, sagte \${1:Ada Kern}.$0`, ', sagte Ada Kern.'],
    [`\${1}`, ''],
    [`\${1:}`, ''],
    [`\${1:${snippetText('a}b\\c$d')}}`, 'a}b\\c$d'],
    [`vor \${1:x} ${snippetText('5 $2 }')}`, 'vor x 5 $2 }'],
    ['ohne Marken', 'ohne Marken'],
  ] as const)
    it(snippet, () => assert.equal(plainOfSnippet(snippet), plain));

  it('leaves the text of a fix that is no snippet as it is', () => {
    const edits = [{ start: 0, end: 1, text: `\${1:Preis} \\$` }];
    assert.equal(plainEditsOf({ title: 'replace', edits, safe: false }), edits);
  });
});

describe('fixes for programs', () => {
  // No form of the house's word is known: it is put in to be typed on. The quotation has no speaker, who is typed as well.
  const { style } = readStyle('regeln:\n  - {name: probe, suche: Steg, ersatz: Quorbsteg}', { has: () => true });
  const text = 'Am Montag wurde der alte Steg gesperrt. Ada Kern leitet das Hafenamt.\n\n„Das dauert zwei Wochen.“\n';
  const article = createAnalyser({ lexicon: builtLexicon(), settings: { ...DEFAULT_SETTINGS, houseRules: style.rules } }).analyse(
    {
      text,
    },
  );

  for (const [name, answer] of [
    ['the JSON Lines interface', reportOf('a', article, { locale: 'de', tokens: false })],
    ['assistants', draftAnswer(article, 'findings', 'de')],
  ] as const)
    it(`hold plain text for ${name}`, () => {
      const { findings } = answer as { findings: { rule: string; fixes: { edits: { text?: string; new?: string }[] }[] }[] };
      const put = (rule: string): string[] =>
        findings.filter((f) => f.rule === rule).flatMap((f) => f.fixes.flatMap((x) => x.edits.map((e) => (e.new ?? e.text)!)));
      assert.deepEqual(put('house/probe'), ['Quorbsteg']);
      assert.ok(
        put('quote/unattributed').some((t) => t.includes('sagte')),
        JSON.stringify(findings),
      );
      assert.doesNotMatch(JSON.stringify(answer), /\$\{/u);
    });
});
