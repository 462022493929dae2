import type { Automaton } from './automaton.ts';
import { CLASS, classOf, type Reading, TENSE, tenseOf } from './readings.ts';
import type { ReadingsTable } from './readings-table.ts';

/** A form of a lemma with the readings it has as such. */
export interface WordForm {
  readonly form: string;
  readonly readings: readonly Reading[];
}

/** Endings that are cut from a lemma to come to its stem. */
const ENDING = /(?:eln|ern|en|n|e|us|um|a)$/u;
/** Vowels that stand for one another in the stem of one word: umlaut and ablaut. */
const VOWEL = /(?:ei|ie|äu|au|eu|[aeiouäöü])(?=[^aeiouäöü]*$)/u;
const VOWELS = ['a', 'ä', 'au', 'äu', 'e', 'ei', 'i', 'ie', 'o', 'ö', 'u', 'ü'];
/** Longest form that is looked for, in letters beyond the stem: "…eren" and the like. */
const LONGEST_REST = 9;

/** All forms of a lemma that begin like it, or with another vowel in the last syllable of its stem, or with *ge-*. */
export function inflectionsOf(lemma: string, table: ReadingsTable): WordForm[] {
  if (lemma.length < 2) return [];
  const cut = lemma.replace(ENDING, '');
  const stem = cut.length >= 2 ? cut : lemma;
  const stems = new Set([stem]);
  // Ablaut also changes what comes after the vowel ("nehmen, genommen", "gehen, ging"): the vowel alone, for verbs.
  const at = VOWEL.exec(stem);
  if (at) for (const vowel of VOWELS) stems.add(stem.slice(0, at.index) + vowel + stem.slice(at.index + at[0].length));
  const found = new Map<string, WordForm>();
  const take = (form: string, record: number): void => {
    const own = table.entries(form, record).filter((entry) => entry.lemma === lemma);
    if (own.length > 0) found.set(form, { form, readings: own.flatMap((entry) => entry.readings) });
  };
  for (const start of stems) {
    walk(table.automaton, start, start.length + LONGEST_REST, take);
    if (lemma.endsWith('n')) walk(table.automaton, `ge${start}`, start.length + 2 + LONGEST_REST, take);
  }
  // "gehen, ging, gegangen", "nehmen, genommen": what comes after the vowel changes too.
  const has = (is: (reading: Reading) => boolean): boolean => [...found.values()].some(({ readings }) => readings.some(is));
  if (at && lemma.endsWith('en') && has(isInfinitive) && !(has(isPreterite) && has(isParticiple))) {
    const onset = stem.slice(0, at.index);
    for (const start of [onset, `ge${onset}`]) walk(table.automaton, start, start.length + LONGEST_REST, take);
  }
  return [...found.values()];
}

const isInfinitive = (reading: Reading): boolean => classOf(reading) === CLASS.infinitive;
const isParticiple = (reading: Reading): boolean => classOf(reading) === CLASS.participle2;
const isPreterite = (reading: Reading): boolean => classOf(reading) === CLASS.finite && tenseOf(reading) === TENSE.preterite;

/** Visits the words of at most `longest` letters that begin with `prefix`. */
function walk(automaton: Automaton, prefix: string, longest: number, visit: (word: string, record: number) => void): void {
  let node = automaton.root;
  for (let i = 0; i < prefix.length && node !== 0; i++) node = automaton.child(node, prefix.charCodeAt(i));
  const { edges, alphabet } = automaton;
  const below = (from: number, word: string): void => {
    const record = automaton.recordAt(from);
    if (record >= 0) visit(word, record);
    if (word.length >= longest) return;
    for (let i = from; i < edges.length; i++) {
      const edge = edges[i]!;
      const label = edge & 0xff;
      if (label !== 0) below(edge >>> 9, word + String.fromCharCode(alphabet[label]!));
      if (edge & 0x100) break;
    }
  };
  if (node !== 0) below(node, prefix);
}
