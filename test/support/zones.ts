import assert from 'node:assert/strict';
import { createAnalyser, type DocumentInput } from '../../src/core/index.ts';
import { builtLexicon } from './lexicon.ts';

/** THE check of zones: each non-blank line is written `kind | text`; the zones found must be those kinds. Blank lines stay. */
export function checkZones(labelled: string, input: Omit<DocumentInput, 'text'> = {}): void {
  const lines = labelled.split('\n').map((line) => {
    const cut = line.indexOf(' | ');
    return cut < 0 ? { kind: undefined, text: '' } : { kind: line.slice(0, cut).trim(), text: line.slice(cut + 3) };
  });
  const text = lines.map((l) => l.text).join('\n');
  const article = createAnalyser({
    lexicon: builtLexicon(),
    onFailure: (f) => {
      throw f.error;
    },
  }).analyse({ text, ...input });
  const found = article.zones.map((z) => `${z.kind} | ${text.slice(z.start, z.end)}`);
  assert.deepEqual(
    found,
    lines.filter((l) => l.kind).map((l) => `${l.kind} | ${l.text}`),
  );
}
