// `node --import tsx src/tools/lexicon/words-source.ts FOLDER AT.dic CH.dic`: packs words and frequencies beyond the packages in use into
// data/wide-words.bin and data/frequency.bin, which are committed. FOLDER holds frami-de_DE.dic.gz (Hunspell, for the affix file of dictionary-de)
// and frequency.tsv.gz (word in small letters, Zipf value × 100); AT.dic and CH.dic are those of dictionary-de-at and -ch. Needs `npm run data`.

import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { SPELL } from '../../core/lexicon/spelling-dictionary.ts';
import { countedForm } from '../../core/lexicon/word-frequencies.ts';
import { DEFAULT_SETTINGS } from '../../core/settings.ts';
import { wordCheckOf } from '../../core/spelling/word-check.ts';
import { upperFirst } from '../../core/text/first-letter.ts';
import { loadLexicon } from '../../node/data.ts';
import { buildAutomaton } from './automaton-builder.ts';
import { packFrequencies } from './frequency-packing.ts';
import { makeExpander } from './hunspell.ts';

/** A form of the rich dictionary is kept if a word of its family is this common (Zipf × 100): the rest is chemistry and botany. */
const FAMILY_FROM = 130;
/** From here a word that the dictionary knows is counted, and one that it does not. */
const KNOWN_FROM = 250;
const UNKNOWN_FROM = 200;
const WORD = /^[\p{L}]{3,40}$/u;
/** "LehrerIn", and second persons, which hide slips. */
const SKIPPED = /\p{Ll}In(?:nen)?$|^\p{Ll}.*(?:[bdfgklmnprtz]st|test|tet)$/u;

const root = path.resolve(import.meta.dirname, '../../..');
const [folder, austrian, swiss] = process.argv.slice(2);
if (!folder || !austrian || !swiss) throw new Error('Name the folder and the two dictionaries.');
const lexicon = { ...loadLexicon(path.join(root, 'dist/data')), wide: undefined };
const dictionary = lexicon.spelling!;
const check = wordCheckOf(lexicon, DEFAULT_SETTINGS)!;
const expand = makeExpander(readFileSync(path.join(root, 'dist/data/de.aff'), 'utf8'));
const lines = (text: string): string[] =>
  text
    .split('\n')
    .slice(1)
    .filter((line) => !/^[#\t]/u.test(line));
const packed = (file: string): string => gunzipSync(readFileSync(path.join(folder, file))).toString('utf8');

const zipf = new Map(
  packed('frequency.tsv.gz')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [word, value] = line.split('\t') as [string, string];
      return [word, Number(value)] as const;
    }),
);
const family = (word: string): string => {
  const stem = countedForm(word).replace(/(?:innen|in|e[nrmsn]?|ns|s|n)$/u, '');
  return stem.length >= 4 ? stem : countedForm(word);
};
const families = new Map<string, number>();
for (const [word, value] of zipf) families.set(family(word), Math.max(families.get(family(word)) ?? 0, value));

/** ss where the dictionary has ß, or ß where it has ss: old or Swiss. */
const otherSharp = (word: string): boolean =>
  (word.includes('ss') && dictionary.correct(word.replace('ss', 'ß'))) ||
  (word.includes('ß') && dictionary.correct(word.replaceAll('ß', 'ss')));

const wide = new Set<string>();
const add = (text: string, wanted: (word: string) => boolean): void => {
  for (const [word, bits] of expand(lines(text))) {
    if (!(bits & SPELL.alone) || bits & SPELL.forbidden || !WORD.test(word) || SKIPPED.test(word)) continue;
    if (!wide.has(word) && wanted(word) && !check.right(word) && !otherSharp(word)) wide.add(word);
  }
};
add(packed('frami-de_DE.dic.gz'), (word) => (families.get(family(word)) ?? 0) >= FAMILY_FROM);
const rich = wide.size;
for (const file of [austrian, swiss]) add(readFileSync(file, 'utf8'), () => true);
writeFileSync(path.join(import.meta.dirname, 'data/wide-words.bin'), buildAutomaton(new Map([...wide].map((w) => [w, [1]])), 1));

const classes = new Map<string, number>();
for (const [word, value] of zipf) {
  if (!/^\p{L}[\p{L}'’-]+$/u.test(word)) continue;
  const known = dictionary.correct(word) || dictionary.correct(upperFirst(word));
  if (value >= (known ? KNOWN_FROM : UNKNOWN_FROM)) classes.set(word, Math.min(7, Math.max(1, Math.floor((value - 150) / 50))));
}
const bytes = packFrequencies(classes);
writeFileSync(path.join(import.meta.dirname, 'data/frequency.bin'), bytes);
process.stdout.write(`${rich} + ${wide.size - rich} words; ${classes.size} frequencies, ${bytes.length} bytes\n`);
