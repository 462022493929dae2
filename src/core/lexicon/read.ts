import { readTagger } from '../tagging/tagger.ts';
import { checkClassWeights, readClassWeights } from './class-weights.ts';
import { readGazetteer } from './gazetteer.ts';
import { readLabelWeights } from './label-weights.ts';
import { readLetterSequences } from './letter-sequences.ts';
import type { DataProblem, Lexicon } from './lexicon.ts';
import { readModelWords } from './model-words.ts';
import { readMorphology } from './morphology.ts';
import { readSpellingDictionary } from './spelling-dictionary.ts';
import { readSums, sumOf } from './sums.ts';
import { readWideWords } from './wide-words.ts';
import { readWordFrequencies } from './word-frequencies.ts';

/** The compiled data files, by the names they have in `dist/data`. A file that could not be read is an error with its reason. */
export type DataFiles = ReadonlyMap<string, Uint8Array | { readonly reason: string }>;

/** The file that holds the checksums of the others. */
export const SUMS_FILE = 'sums.bin';

/** Names of the files with checksums, in the order of these. `de.aff` is text: the affix rules by which words of the house inflect. */
export const SUMMED_FILES = [
  'spelling.bin',
  'wide-words.bin',
  'frequency.bin',
  'morphology.bin',
  'tagger.bin',
  'names.bin',
  'names-model.bin',
  'fragments.bin',
  'arguments.bin',
  'models.bin',
  'letters.bin',
  'de.aff',
] as const;

/** Names of the files a lexicon is read from. */
export const DATA_FILES = [SUMS_FILE, ...SUMMED_FILES] as const;

/** Reads a lexicon from bytes. Never throws: a missing or broken file becomes a problem, and its part stays undefined. */
export function readLexicon(files: DataFiles): Lexicon {
  const problems: DataProblem[] = [];
  let sums: readonly number[] | undefined;
  const part = <T>(file: (typeof DATA_FILES)[number], read: (bytes: Uint8Array) => T): T | undefined => {
    const bytes = files.get(file) ?? { reason: 'missing' };
    if (!(bytes instanceof Uint8Array)) {
      problems.push({ file, reason: bytes.reason, damaged: false });
      return undefined;
    }
    try {
      const sum = file === SUMS_FILE ? undefined : sums?.[SUMMED_FILES.indexOf(file)];
      // Before anything of it is believed: a wrong length in a header would be as much memory.
      if (sum !== undefined && sum !== sumOf(bytes)) throw new Error('damaged or cut off');
      return read(bytes);
    } catch (error) {
      problems.push({ file, reason: error instanceof Error ? error.message : 'unreadable', damaged: true });
      return undefined;
    }
  };
  // Where it is damaged itself, each reader checks what it can.
  sums = part(SUMS_FILE, (bytes) => readSums(bytes, SUMMED_FILES.length));
  // The largest last: by then the machine has made fast code of what reads them all.
  const gazetteer = part('names.bin', readGazetteer);
  const morphology = part('morphology.bin', readMorphology);
  const nameWeights = part('names-model.bin', readLabelWeights);
  const fragmentWeights = part('fragments.bin', checkClassWeights);
  const argumentWeights = part('arguments.bin', readClassWeights)?.[0];
  const tagger = part('tagger.bin', (bytes) => readTagger(bytes, morphology, gazetteer));
  const models = part('models.bin', readModelWords);
  const letters = part('letters.bin', readLetterSequences);
  const affixes = part('de.aff', (bytes) => new TextDecoder().decode(bytes));
  const wide = part('wide-words.bin', readWideWords);
  const frequencies = part('frequency.bin', readWordFrequencies);
  const spelling = part('spelling.bin', readSpellingDictionary);
  return {
    spelling,
    wide,
    frequencies,
    morphology,
    tagger,
    models,
    letters,
    gazetteer,
    nameWeights,
    get fragmentWeights() {
      return fragmentWeights?.();
    },
    argumentWeights,
    affixes,
    problems,
  };
}
