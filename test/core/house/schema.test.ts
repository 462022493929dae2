import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { Ajv } from 'ajv';
import { parse } from 'yaml';
import { readExceptions } from '../../../src/core/house/exceptions-file.ts';
import { readStyle } from '../../../src/core/house/style-file.ts';
import { isKnownRule } from '../../../src/core/index.ts';

const ROOT = path.resolve(import.meta.dirname, '../../..');
const read = (name: string): string => readFileSync(path.join(ROOT, name), 'utf8');
const validator = (name: string) =>
  new Ajv({ strictRequired: false, keywords: ['deprecationMessage'] }).compile(JSON.parse(read(`media/${name}.schema.json`)));
const blocks = (language: string): string[] =>
  [...read('docs/haus.md').matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gmsu'))].map((m) => m[1]!);
const problems = (text: string) => readStyle(text, { has: isKnownRule }).problems;

describe('the schemas of a house', () => {
  const style = validator('hausstil');
  const exceptions = validator('ausnahmen');

  for (const [i, text] of [...blocks('yaml'), read('test/fixtures/haus/redaktion/hausstil.yaml')].entries())
    it(`take what the reader takes: example ${i + 1}`, () => {
      assert.deepEqual(problems(text), []);
      assert.ok(style(parse(text)), JSON.stringify(style.errors));
    });

  it('take the exceptions of the guide', () => {
    const [text = ''] = blocks('json');
    assert.deepEqual(readExceptions(text).problems, []);
    assert.ok(exceptions(JSON.parse(text)), JSON.stringify(exceptions.errors));
  });

  for (const text of [
    'farbe: rot',
    'stufen: {quote/nie: off}',
    'stufen: {quote/unclosed: laut}',
    'regeln: [{name: a}]',
    'regeln: [{name: Ä, suche: x}]',
    'regeln: [{name: a, suche: x, link: "javascript:1"}]',
    'genderzeichen: vielleicht',
  ])
    it(`refuse what the reader refuses: ${text}`, () => {
      assert.notDeepEqual(problems(text), []);
      assert.equal(style(parse(text)), false);
    });
});
