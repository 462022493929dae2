import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
// @ts-expect-error A script without types: it runs before anything is installed.
import { packedReadme } from '../../src/tools/build.mjs';

const README = readFileSync(path.resolve(import.meta.dirname, '../../README.md'), 'utf8');

describe('the README on the page of the extension', () => {
  it('has no picture that cannot be shown there, and says where there are some', () => {
    const text = packedReadme(README, false);
    assert.match(README, /^!\[/mu);
    assert.doesNotMatch(text, /!\[|\]\(docs\/regeln\//u);
    assert.equal(text.match(/Erste Schritte öffnen/gu)?.length, 1);
    assert.doesNotMatch(text, /\n{3}/u);
  });

  it('has them all where package.json says where they lie', () => {
    assert.equal(packedReadme(README, true), README);
  });
});
