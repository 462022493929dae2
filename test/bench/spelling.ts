// `npm run bench -- spelling`: load, look-up and suggestion times of this project's dictionary and, in the same run, of nspell, Hunspell in
// WebAssembly and cSpell's trie. Words: right ones, compounds and slips, written for this benchmark.
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { loadModule } from 'hunspell-asm';
import nspell from 'nspell';
import { createAnalyser, DATA_FILES, DEFAULT_SETTINGS } from '../../src/core/index.ts';
import { suggestPiece } from '../../src/core/spelling/suggest.ts';
import { wordCheckOf } from '../../src/core/spelling/word-check.ts';
import { loadLexicon } from '../../src/node/data.ts';

const RIGHT =
  'Regierung und Bundestag sprachen gestern über neue Regeln für Krankenhäuser Straßenbauamt Gemeindefeuerwehr Bundesverfassungsgericht weil viele Menschen keine Wohnung finden Wohnungsbaugesellschaft Steuererklärung Verkehrsminister sagte nach der Sitzung dass die Entscheidung erst im Herbst fallen könne Energieversorgung'.split(
    ' ',
  );
const WRONG =
  'Regierug Bundestagg gesten villeicht Krankenhäsuer Strassenbau Gemeindefeuerwer Wohnugsbau Steuererklährung Verkehrsminiser Entscheidug Hebrst Energieversorgng interresant Sitznug nuicht wrude beschlosen Polziei Umweltminsiterium'.split(
    ' ',
  );
const require = createRequire(import.meta.url);
const data = path.resolve(import.meta.dirname, '../../dist/data');

interface Engine {
  readonly right: (word: string) => boolean;
  readonly suggest: (word: string) => unknown;
}

const ms = (value: number): string => `${value.toFixed(value < 10 ? 2 : 0)} ms`;
const median = (values: number[]): number => values.sort((a, b) => a - b)[values.length >> 1] ?? 0;

async function measure(name: string, load: () => Engine | Promise<Engine>, limits: { rounds: number; suggestions: number }) {
  const started = performance.now();
  const engine = await load();
  const loaded = performance.now() - started;
  const words = [...RIGHT, ...WRONG];
  for (const word of words) engine.right(word);
  const before = performance.now();
  for (let i = 0; i < limits.rounds; i++) for (const word of words) engine.right(word);
  const each = ((performance.now() - before) / limits.rounds / words.length) * 1000;
  const times = WRONG.slice(0, limits.suggestions).map((word) => {
    const from = performance.now();
    engine.suggest(word);
    return performance.now() - from;
  });
  const suggestion = times.length === 0 ? 'not asked' : `${ms(median(times)).padStart(9)} (slowest ${ms(Math.max(...times))})`;
  const accepted = RIGHT.filter((w) => engine.right(w)).length;
  console.log(
    `${name.padEnd(34)} load ${ms(loaded).padStart(9)}   look-up ${each.toFixed(2).padStart(6)} µs   suggestion ${suggestion.padStart(27)}   right words known ${accepted}/${RIGHT.length}, slips caught ${WRONG.filter((w) => !engine.right(w)).length}/${WRONG.length}`,
  );
}

const dictionaryFolder = path.dirname(require.resolve('dictionary-de'));
const affixes = readFileSync(path.join(dictionaryFolder, 'index.aff'));
const entries = readFileSync(path.join(dictionaryFolder, 'index.dic'));

await measure(
  'Schlussredaktion, dictionary',
  () => {
    const { spelling } = loadLexicon(data);
    return { right: (w) => spelling!.correct(w), suggest: () => undefined };
  },
  { rounds: 2000, suggestions: 0 },
);
await measure(
  'Schlussredaktion, word check',
  () => {
    const check = wordCheckOf(loadLexicon(data), DEFAULT_SETTINGS)!;
    return { right: (w) => check.wrong(w) === undefined, suggest: (w) => suggestPiece(w, check, 5) };
  },
  { rounds: 2000, suggestions: WRONG.length },
);
await measure(
  'nspell 2 + dictionary-de, as is',
  () => {
    const checker = nspell({ aff: affixes.toString(), dic: entries.toString() });
    return {
      right: (w) => checker.correct(w),
      suggest: (w) => (checker as unknown as { suggest(w: string): string[] }).suggest(w),
    };
  },
  { rounds: 200, suggestions: 6 },
);
await measure(
  'Hunspell (WebAssembly) + dictionary-de',
  async () => {
    const factory = await loadModule();
    const checker = factory.create(factory.mountBuffer(affixes, 'de.aff'), factory.mountBuffer(entries, 'de.dic'));
    return { right: (w) => checker.spell(w), suggest: (w) => checker.suggest(w) };
  },
  { rounds: 200, suggestions: WRONG.length },
);
await measure(
  'cSpell trie + its German dictionary',
  async () => {
    const trie = await cspellTrie();
    return { right: (w) => trie.has(w), suggest: (w) => trie.suggest(w, { numSuggestions: 5 }) };
  },
  { rounds: 200, suggestions: WRONG.length },
);

interface CspellTrie {
  has(word: string): boolean;
  suggest(word: string, options: { numSuggestions: number }): unknown;
}

async function cspellTrie(): Promise<CspellTrie> {
  const { gunzipSync } = await import('node:zlib');
  const file = path.join(path.dirname(require.resolve('@cspell/dict-de-de/cspell-ext.json')), 'de_DE.trie.gz');
  const library = (await import('cspell-trie-lib')) as unknown as {
    decodeTrie(bytes: Uint8Array): unknown;
    ITrieImpl?: new (data: unknown) => CspellTrie;
    decodeFile(file: unknown, content: Uint8Array): Promise<CspellTrie>;
  };
  const trie = library.decodeTrie(gunzipSync(readFileSync(file)));
  return trie as CspellTrie;
}

const lexicon = loadLexicon(data);
const analyser = createAnalyser({ lexicon });
const flat = (name: string, make: (size: number) => string): void => {
  analyser.analyse({ text: make(3000) });
  const each = [20_000, 200_000].map((size) => {
    const text = make(size);
    const from = performance.now();
    createAnalyser({ lexicon }).analyse({ text });
    return ((performance.now() - from) / text.length) * 1000;
  });
  console.log(
    `${name.padEnd(34)} ${each.map((e) => `${e.toFixed(2)} µs`).join(' → ')} a character (20 000 → 200 000 characters), all of the analysis`,
  );
};
const prose = `${RIGHT.join(' ')}. `;
flat('prose', (n) => prose.repeat(Math.ceil(n / prose.length)).slice(0, n));
flat('one word of that many letters', (n) => 'Regierug'.repeat(n / 8));
flat('words of 10 000 letters', (n) => `${'x'.repeat(10_000)} `.repeat(Math.max(1, n / 10_000)));
flat('a table of numbers', (n) => '12\t3,5\t17.30\n'.repeat(n / 13));
flat('another script', (n) => 'Правительство приняло решение. '.repeat(n / 31));
flat('capitals', (n) => 'REGIERUG BESCHLIEST GESEZ. '.repeat(n / 27));

let raw = 0;
let packed = 0;
for (const file of DATA_FILES) {
  const bytes = readFileSync(path.join(data, file));
  raw += bytes.length;
  packed += gzipSync(bytes, { level: 9 }).length;
}
console.log(`${'all compiled data'.padEnd(34)} ${(raw / 1e6).toFixed(2)} MB, packed ${(packed / 1e6).toFixed(2)} MB`);
const cold = performance.now();
loadLexicon(data);
console.log(`${'all compiled data, load, warm'.padEnd(34)} ${ms(performance.now() - cold)}`);
