import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { type Article, createAnalyser } from '../../src/core/index.ts';
import { builtLexicon } from '../support/lexicon.ts';
import { ARTICLES } from './newsroom-articles.ts';

const FAMILIES = /^(?:agency|consistency)\/|^boilerplate\/assistant$|^fragment\/placeholder$/u;
const PLANT = /\{\{(?<rule>[a-z/-]+)\|(?<clean>[^|{}]*)\|(?<damaged>[^|{}]*)\}\}/gu;

/** The article with one plant damaged (or none, for -1), where the damage stands, and what rule is to find it. */
function read(text: string, which: number): { text: string; start: number; end: number; rule: string } {
  let out = '';
  let from = 0;
  let k = 0;
  let place = { start: 0, end: 0, rule: '' };
  for (const match of text.matchAll(PLANT)) {
    out += text.slice(from, match.index);
    from = match.index + match[0].length;
    const { rule, clean, damaged } = match.groups as { rule: string; clean: string; damaged: string };
    const put = k === which ? damaged : clean;
    if (k === which) place = { start: out.length, end: out.length + put.length, rule };
    out += put;
    k++;
  }
  return { text: out + text.slice(from), ...place };
}

function analyse(text: string, date: string): Article {
  const analyser = createAnalyser({
    lexicon: builtLexicon(),
    onFailure: (f) => {
      throw f.error;
    },
  });
  return analyser.analyse({ text, date });
}

describe('whole articles with planted faults', () => {
  for (const { text, date } of ARTICLES) {
    const clean = read(text, -1).text;
    const title = clean.slice(0, clean.indexOf('\n'));
    it(`${title}: silent when clean`, () => {
      const loud = analyse(clean, date).findings.filter((f) => FAMILIES.test(f.rule) && f.severity !== 'hint');
      assert.deepEqual(
        loud.map((f) => `${f.rule} ${clean.slice(f.start, f.end)}`),
        [],
      );
    });
    [...text.matchAll(PLANT)].forEach((match, k) => {
      it(`${title}: ${match.groups!.rule} ${match.groups!.damaged!.trim().slice(0, 60)}`, () => {
        const { text: damaged, start, end, rule } = read(text, k);
        const found = analyse(damaged, date).findings.filter((f) => f.rule === rule && f.severity !== 'hint');
        const meets = (s: { start: number; end: number }): boolean => s.start < end && start < s.end;
        assert.ok(
          found.some((f) => meets(f) || f.related?.some(meets)),
          `not found; of the rule: ${found.map((f) => damaged.slice(f.start, f.end)).join(' | ')}`,
        );
      });
    });
  }
});
