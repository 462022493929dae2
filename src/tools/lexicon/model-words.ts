import { MODEL_WIDTH } from '../../core/lexicon/model-words.ts';
import { buildAutomaton } from './automaton-builder.ts';

/** Affix classes that inflect (verbs, nouns, adjectives, feminines); the others make parts of compounds. */
const INFLECTING = /[A-Zpqf]/u;

/** Longest model word: nobody inflects a name like a long compound, whose last part will do. */
const LONGEST = 13;

/** Compiles the base forms of a Hunspell dictionary with their inflecting classes; entries that stand twice are merged. */
export function compileModelWords(dictionary: string): Uint8Array {
  const models = new Map<string, Set<string>>();
  for (const line of dictionary.split('\n').slice(1)) {
    const [word, flags = ''] = line.trim().split('/');
    if (!word || line.startsWith('\t') || /[dho]/u.test(flags) || /^-|-$/u.test(word)) continue;
    const classes = models.get(word) ?? new Set();
    for (const flag of flags) if (INFLECTING.test(flag)) classes.add(flag);
    models.set(word, classes);
  }
  const records = new Map<string, number[]>();
  for (const [word, classes] of models) {
    if (classes.size === 0 || word.length > LONGEST) continue;
    const letters = [...classes].sort();
    if (letters.length > MODEL_WIDTH * 4) throw new Error(`${word}: more affix classes than fit`);
    const record = new Array<number>(MODEL_WIDTH).fill(0);
    letters.forEach((letter, i) => {
      record[i >> 2]! |= letter.charCodeAt(0) << ((i & 3) * 8);
    });
    records.set(word, record);
  }
  return buildAutomaton(records, MODEL_WIDTH);
}
