import { readAutomaton } from '../../core/lexicon/automaton.ts';
import { SEQUENCE_BYTES, sequencesOf } from '../../core/lexicon/letter-sequences.ts';
import { FREQUENCY_SHIFT, readSpellingDictionary, SPELL } from '../../core/lexicon/spelling-dictionary.ts';
import { rightFormOf } from '../../core/spelling/misspellings.ts';
import { modernSpelling } from '../../core/spelling/old-spelling.ts';
import { upperFirst } from '../../core/text/first-letter.ts';
import { buildAutomaton } from './automaton-builder.ts';
import { makeExpander } from './hunspell.ts';

export interface SpellingSources {
  /** Text of the Hunspell affix file and of the dictionary. */
  readonly affixes: string;
  readonly dictionary: string;
  /** Lines `word/flags` of the reviewed supplement, in the dictionary's own flags. */
  readonly supplement: readonly string[];
  /** Lower-case words, the most frequent first. */
  readonly frequent: readonly string[];
  /** Capitalised names. */
  readonly names: readonly string[];
}

/** Frequency class by rank: each step down stands for a good two times rarer words. */
function frequencyClass(rank: number): number {
  const limits = [256, 1024, 4096, 10_000, 20_000, 40_000];
  const at = limits.findIndex((limit) => rank < limit);
  return at < 0 ? 1 : 7 - at;
}

/** A sequence of letters counts as known from this many words on: one odd name proves nothing. */
const KNOWN_FROM = 3;

/** The sequences of three letters in words that stand alone and in names. */
export function compileSequences(forms: ReadonlyMap<string, number>): Uint8Array {
  const counts = new Uint32Array(SEQUENCE_BYTES * 8);
  for (const [form, bits] of forms) {
    if (bits & (SPELL.alone | SPELL.name)) for (const sequence of sequencesOf(form) ?? []) counts[sequence]!++;
  }
  const bytes = new Uint8Array(SEQUENCE_BYTES);
  counts.forEach((count, i) => {
    if (count >= KNOWN_FROM) bytes[i >> 3]! |= 1 << (i & 7);
  });
  return bytes;
}

/** Expands the dictionary and its supplement, adds frequencies and names, and builds the automaton's bytes. Deterministic. */
export function compileSpelling(sources: SpellingSources): { bytes: Uint8Array; forms: Map<string, number> } {
  const expand = makeExpander(sources.affixes);
  const forms = expand(sources.dictionary.split('\n').slice(1));
  for (const [form, bits] of expand(sources.supplement)) forms.set(form, (forms.get(form) ?? 0) | bits);

  const plain = new Map([...forms].map(([form, bits]) => [form, [bits]]));
  const dictionary = readSpellingDictionary(buildAutomaton(plain, 1));
  const put = (form: string, bits: number): void => {
    forms.set(form, (forms.get(form) ?? 0) | bits);
  };
  /** Swiss and old spellings and well-known slips also stand in word counts. */
  const misspelled = (word: string): boolean =>
    rightFormOf(word, dictionary) !== undefined || (word.includes('ss') && dictionary.correct(word.replace('ss', 'ß')));
  sources.frequent.forEach((word, rank) => {
    if (!/^[\p{L}'-]{2,}$/u.test(word)) return;
    const frequency = frequencyClass(rank) << FREQUENCY_SHIFT;
    const noun = upperFirst(word);
    if (dictionary.entry(word)) put(word, frequency);
    else if (dictionary.entry(noun)) put(noun, frequency);
    else if (dictionary.correct(word))
      put(word, frequency | SPELL.alone); // A frequent compound becomes an entry of its own.
    else if (dictionary.correct(noun)) put(noun, frequency | SPELL.alone);
    else if (word.length >= 3 && !misspelled(noun) && modernSpelling(noun, dictionary) === undefined)
      put(noun, frequency | SPELL.name);
  });
  for (const name of sources.names) if (!dictionary.entry(name)) put(name, SPELL.name);
  const bytes = buildAutomaton(new Map([...forms].map(([form, bits]) => [form, [bits]])), 1);
  readAutomaton(bytes);
  return { bytes, forms };
}
