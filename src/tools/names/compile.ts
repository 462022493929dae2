// Part of `npm run data`: compiles the gazetteer into dist/data/names.bin. Deterministic; cached by a hash of all inputs.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const root = path.resolve(import.meta.dirname, '../../..');
const hash = createHash('sha256');
for (const file of [
  'src/tools/names/collect.ts',
  'src/tools/names/names.tsv',
  'src/tools/names/further-names.tsv',
  'src/tools/names/institution-words.txt',
  'src/tools/lexicon/data/first-names.txt',
  'src/tools/lexicon/data/last-names.txt',
  'src/core/lexicon/automaton.ts',
  'src/core/lexicon/automaton-packing.ts',
  'src/tools/lexicon/automaton-builder.ts',
  'src/core/lexicon/gazetteer.ts',
  'package-lock.json',
]) {
  hash.update(readFileSync(path.join(root, file)));
}
const cached = path.join(root, 'node_modules/.cache/schlussredaktion', `names-${hash.digest('hex').slice(0, 16)}.bin`);
if (!existsSync(cached)) {
  const { collectNames } = await import('./collect.ts');
  const { buildAutomaton } = await import('../lexicon/automaton-builder.ts');
  mkdirSync(path.dirname(cached), { recursive: true });
  writeFileSync(cached, buildAutomaton(new Map([...collectNames()].map(([form, bits]) => [form, [bits]])), 1));
}
mkdirSync(path.join(root, 'dist/data'), { recursive: true });
copyFileSync(cached, path.join(root, 'dist/data/names.bin'));
