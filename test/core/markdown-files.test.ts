import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, it } from 'node:test';
import { globSync } from 'tinyglobby';
import { applyEdits, createAnalyser } from '../../src/core/index.ts';
import { builtLexicon } from '../support/lexicon.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');

/** As much German prose: behind it the rules speak, whatever language a file is in. */
function prose(length: number): string {
  const sentence =
    'Der Rat der Stadt hat am Montag über einen Abschnitt der Uferstraße und über die Pläne für den Hafen beraten.';
  const paragraph = Array.from({ length: 12 }, () => sentence).join(' ');
  return Array.from({ length: Math.ceil(length / paragraph.length) }, () => paragraph).join('\n\n');
}

/**
 * Documents of installed packages, the smaller ones first: none is an article, and all is as their authors want it. A licence is left out: its
 * copyright line behind German prose is an article's.
 */
function documents(count: number): { name: string; text: string }[] {
  const seen = new Set<string>();
  return globSync(['node_modules/**/*.md'], { cwd: ROOT, dot: true })
    .filter((name) => !/licen[cs]e/iu.test(name))
    .sort()
    .map((name) => ({ name, text: readFileSync(path.join(ROOT, name), 'utf8') }))
    .filter(({ text }) => text.length > 300 && !seen.has(text) && seen.add(text))
    .sort((a, b) => a.text.length - b.text.length)
    .slice(0, count);
}

describe('fix-all on Markdown that is no article', () => {
  it('changes not a byte of 400 documents', { timeout: 300_000 }, () => {
    const analyser = createAnalyser({ lexicon: builtLexicon() });
    const files = documents(400);
    assert.ok(files.length >= 300, `only ${files.length} documents are installed`);
    const changed: string[] = [];
    let german = 0;
    for (const { name, text: document } of files) {
      const text = `${prose(document.length)}\n\n${document}`;
      const { safeFixes, language } = analyser.analyse({ text, languageId: 'markdown' });
      if (language === 'german') german++;
      const edits = safeFixes().flatMap(({ fix }) => fix.edits);
      if (applyEdits(text, edits) === text) continue;
      const [edit] = edits;
      changed.push(`${name}: ${JSON.stringify(text.slice(edit!.start, edit!.end).slice(0, 80))}`);
    }
    assert.equal(german, files.length, 'all rules must have had their say');
    assert.deepEqual(changed, []);
  });
});
