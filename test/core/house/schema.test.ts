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
const schemaOf = (name: string) => JSON.parse(read(`media/${name}.json`));
const validator = (name: string) => new Ajv({ strictRequired: false, keywords: ['deprecationMessage'] }).compile(schemaOf(name));
const GUIDES = ['docs/haus.md', 'docs/house.md'];
const blocks = (language: string): string[] =>
  GUIDES.flatMap((guide) =>
    [...read(guide).matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, 'gmsu'))].map((m) => m[1]!),
  );
const problems = (text: string) => readStyle(text, { has: isKnownRule }).problems;

describe('the schemas of a house', () => {
  const style = validator('hausstil.schema');
  const exceptions = validator('ausnahmen.schema');

  for (const [i, text] of [...blocks('yaml'), read('test/fixtures/haus/redaktion/hausstil.yaml')].entries())
    it(`take what the reader takes: example ${i + 1}`, () => {
      assert.deepEqual(problems(text), []);
      assert.ok(style(parse(text)), JSON.stringify(style.errors));
    });

  it('take the exceptions of the guides', () => {
    assert.equal(blocks('json').length, GUIDES.length);
    for (const text of blocks('json')) {
      assert.deepEqual(readExceptions(text).problems, []);
      assert.ok(exceptions(JSON.parse(text)), JSON.stringify(exceptions.errors));
    }
  });

  it('are told of alike in both guides', () => {
    const [de = '', en = ''] = GUIDES.map(read);
    const keys = (text: string): string[] => [...text.matchAll(/^ *(?:- )?([a-z]+):(?= |$)/gmu)].map((m) => m[1]!);
    assert.deepEqual(keys(en), keys(de));
    assert.equal(en.split('\n## ').length, de.split('\n## ').length);
  });

  for (const text of [
    'farbe: rot',
    'stufen: {quote/nie: off}',
    'stufen: {quote/unclosed: laut}',
    'regeln: [{name: a}]',
    'regeln: [{name: Ä, suche: x}]',
    'regeln: [{name: a, suche: x, link: "javascript:1"}]',
    'genderzeichen: vielleicht',
    'enabled: vielleicht',
    'sprachen: englisch',
    'sprachen: [markdown, 7]',
    'dateien: 5',
    'dateien: "[a"',
    'dateien: [texte/**, 7]',
  ])
    it(`refuse what the reader refuses: ${text}`, () => {
      assert.notDeepEqual(problems(text), []);
      assert.equal(style(parse(text)), false);
    });

  for (const text of [
    'sprachen: markdown',
    'sprachen: [markdown, nachrichtentext]',
    'enabled: nein',
    'wurzel: ja',
    'agentur: on',
    'enabled: false',
    'dateien: ["!Achtung!.md", a?.md]',
  ])
    it(`take what the reader takes: ${text}`, () => {
      assert.deepEqual(problems(text), []);
      assert.ok(style(parse(text)), JSON.stringify(style.errors));
    });

  for (const name of ['hausstil', 'ausnahmen'])
    it(`say the same in English: ${name}`, () => {
      const told = (schema: unknown): [string, string][] =>
        Object.entries(schema as object).flatMap(([key, value]): [string, string][] => {
          if (value === null || typeof value !== 'object')
            return ['title', 'description', 'deprecationMessage'].includes(key) ? [[key, value]] : [];
          return told(value);
        });
      const [german, english] = [schemaOf(`${name}.schema`), schemaOf(`${name}.schema.en`)];
      const silent = (key: string, value: unknown): unknown =>
        ['title', 'description', 'deprecationMessage'].includes(key) && typeof value === 'string' ? undefined : value;
      assert.equal(JSON.stringify(english, silent), JSON.stringify(german, silent), 'what they take');
      const [de, en] = [told(german), told(english)];
      assert.ok(de.length > 4 && de.length === en.length);
      for (const [i, [, text]] of en.entries()) {
        assert.notEqual(text, de[i]![1]);
        assert.doesNotMatch(text.replace(/“[^”]*”|\([^)]*\)/gu, ''), /\b(?:der|die|das|und|wird|nicht|Regel)\b/u);
      }
    });
});
