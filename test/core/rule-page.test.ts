import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { Parser } from 'htmlparser2';
import { readMarked } from '../../src/core/house/marked.ts';
import { RULES, rulePage } from '../../src/core/index.ts';
import { markdownHtml } from '../../src/core/text/markdown-html.ts';

const ALLOWED = new Set('h1 h2 p div em strong code ul ol li blockquote mark'.split(' '));

/** How often each element stands in a page; throws where one is not allowed or does not close where it should. */
function elementsOf(html: string): Map<string, number> {
  const open: string[] = [];
  const counts = new Map<string, number>();
  const parser = new Parser({
    onopentag(name, attributes) {
      assert.ok(ALLOWED.has(name), name);
      for (const key of Object.keys(attributes)) assert.ok(['class', 'lang'].includes(key), key);
      open.push(name);
      counts.set(name, (counts.get(name) ?? 0) + 1);
    },
    onclosetag(name, implied) {
      assert.equal(implied, false, `${name} is closed by itself`);
      assert.equal(open.pop(), name);
    },
  });
  parser.end(html);
  assert.deepEqual(open, []);
  return counts;
}

describe('the page of a rule', () => {
  for (const rule of RULES)
    it(`shows ${rule.id} with all its examples, in both languages`, () => {
      for (const locale of ['de', 'en'] as const) {
        const page = rulePage(rule.id, locale)!;
        assert.equal(page.title, rule.id);
        const counts = elementsOf(page.body);
        const flagged = rule.examples.filter((e) => readMarked(e.text).spans.some((s) => s.end > s.start));
        assert.ok((counts.get('mark') ?? 0) >= flagged.length);
        assert.equal(counts.get('blockquote'), rule.examples.length + rule.examples.filter((e) => e.fixed !== undefined).length);
        assert.doesNotMatch(page.body, /\[\[|\]\]/u);
        assert.doesNotMatch(markdownHtml(rule.docs[locale]), /\*\*|`/u);
      }
    });

  it('is not there for what is no rule', () => {
    for (const id of ['', 'quote/nobody', 'house/kran', '../quote/unclosed']) assert.equal(rulePage(id, 'de'), undefined);
  });
});

describe('Markdown as HTML', () => {
  it('shows paragraphs, emphasis, code and lists', () => {
    assert.equal(
      markdownHtml('Ein *Wort*, **zwei**.\n\n- `eins` & zwei\n- drei'),
      '<p>Ein <em>Wort</em>, <strong>zwei</strong>.</p>\n\n<ul><li> <p><code>eins</code> &amp; zwei</p></li>\n<li> <p>drei</p></li></ul>',
    );
  });

  it('shows HTML and links as their words, and always closes what it opens', () => {
    assert.doesNotMatch(markdownHtml('<script>alert(1)</script>\n\n[a](javascript:x) <b>'), /<(?:script|b|a)\b/u);
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'*_`<>&- a1.\n[]()\\'), maxLength: 60 }),
        (text) => void elementsOf(markdownHtml(text)),
      ),
    );
  });
});
