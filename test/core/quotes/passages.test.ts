import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Article, createAnalyser } from '../../../src/core/index.ts';
import { builtLexicon } from '../../support/lexicon.ts';
import { ARTICLES, LOUD, SILENT } from './passages.ts';

const analyse = (text: string): Article => createAnalyser({ lexicon: builtLexicon() }).analyse({ text });

/** The text without its marks; the marks are written again from what the analyser found. */
function read(marked: string): string {
  return marked.replace(/\[\[|\]\]|[{}<>]/gu, '');
}

function write(article: Article): string {
  const at = new Map<number, string>();
  const put = (offset: number, mark: string, before: boolean): void => {
    at.set(offset, before ? mark + (at.get(offset) ?? '') : (at.get(offset) ?? '') + mark);
  };
  const seen = new Set<number>();
  for (const q of article.quotes) {
    if (q.kind !== 'statement') continue;
    put(q.start, '[[', false);
    put(q.end, ']]', true);
    if (q.speaker && !seen.has(q.speaker.start)) {
      seen.add(q.speaker.start);
      put(q.speaker.start, '{', false);
      put(q.speaker.end, '}', true);
    }
    if (q.cue && !seen.has(q.cue.start)) {
      seen.add(q.cue.start);
      put(q.cue.start, '<', false);
      put(q.cue.end, '>', true);
    }
  }
  let result = '';
  for (let i = 0; i <= article.text.length; i++) result += (at.get(i) ?? '') + (article.text[i] ?? '');
  return result;
}

describe('quotes: statements, speakers and cues', () => {
  for (const marked of LOUD) it(marked, () => assert.equal(write(analyse(read(marked))), marked));
});

describe('quotes: what is no statement', () => {
  for (const text of SILENT) {
    const plain = text.startsWith('<a ') ? text : read(text);
    it(text, () => {
      const article = analyse(plain);
      assert.deepEqual(
        article.quotes.filter((q) => q.kind === 'statement').map((q) => plain.slice(q.start, q.end)),
        [],
      );
      assert.deepEqual(
        article.findings.filter((f) => f.rule.startsWith('quote/')).map((f) => f.rule),
        [],
      );
    });
  }
});

describe('quotes: across sentences and paragraphs', () => {
  for (const { text, speakers, rules } of ARTICLES) {
    it(text.slice(0, 90), () => {
      const article = analyse(text);
      assert.deepEqual(
        article.quotes.map((q) => q.speaker?.text),
        speakers,
      );
      assert.deepEqual(
        article.findings.filter((f) => f.rule.startsWith('quote/')).map((f) => f.rule),
        rules,
      );
    });
  }
});
