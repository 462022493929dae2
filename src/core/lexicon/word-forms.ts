import { upperFirst } from '../text/first-letter.ts';
import { remembering } from '../text/memory.ts';
import { isFirstPart } from './compound-readings.ts';
import type { WordForm } from './inflections.ts';
import type { Lexicon } from './lexicon.ts';
import { ATTRIBUTES, classOf, degreeOf, NOUNS, type Reading } from './readings.ts';

/** All forms of a word, each with its readings as a form of that word; empty where the lexicon does not know it. */
export type WordForms = ReadonlyMap<string, WordForm>;

const SHORTEST_LAST = 4;
const SHORTEST_FIRST = 2;
const NONE: WordForms = new Map();

const isAttribute = (r: Reading): boolean => (ATTRIBUTES & (1 << classOf(r))) !== 0;

/**
 * Forms of a listed word: of one with a capital those as a noun or name, of others all but those. A word that is a base form is meant as such
 * ("schnell" is no form of "schnellen"), and an adjective in its own degree ("gut" does not mean "beste").
 */
function listedForms(word: string, lexicon: Lexicon): WordForms {
  const { morphology } = lexicon;
  if (!morphology) return NONE;
  const noun = upperFirst(word) === word;
  const forms = new Map<string, WordForm>();
  const lemmas = morphology.lemmas(word);
  const degrees = new Set(morphology.exactReadings(word).filter(isAttribute).map(degreeOf));
  const isMeant = (r: Reading): boolean =>
    (((1 << classOf(r)) & NOUNS) !== 0) === noun && (!isAttribute(r) || degrees.size === 0 || degrees.has(degreeOf(r)));
  for (const lemma of new Set(lemmas.includes(word) ? [word] : lemmas)) {
    const own = morphology.inflections(lemma).flatMap(({ form, readings }): WordForm[] => {
      const fitting = readings.filter(isMeant);
      return fitting.length > 0 ? [{ form, readings: fitting }] : [];
    });
    // A lemma that the word itself is no form of in this class is another word.
    if (!own.some(({ form }) => form === word)) continue;
    for (const { form, readings } of own) {
      const before = forms.get(form)?.readings ?? [];
      forms.set(form, { form, readings: [...new Set([...before, ...readings])] });
    }
  }
  return forms;
}

/** Forms of a noun or name that is a compound: those of its last part, the longest that is listed. */
function compoundForms(word: string, lexicon: Lexicon): WordForms {
  const exact = (form: string) => lexicon.morphology?.exactReadings(form) ?? [];
  const hyphen = word.lastIndexOf('-') + 1;
  for (let at = Math.max(hyphen, SHORTEST_FIRST); at <= word.length - SHORTEST_LAST; at++) {
    const joined = at !== hyphen;
    if (joined && !isFirstPart(word.slice(hyphen, at), exact, false)) continue;
    const forms = listedForms(upperFirst(word.slice(at)), lexicon);
    if (forms.size === 0) continue;
    const before = word.slice(0, at);
    return new Map(
      [...forms.values()].map(({ form, readings }) => {
        const whole = before + (joined ? form.toLowerCase() : form);
        return [whole, { form: whole, readings }];
      }),
    );
  }
  return NONE;
}

const readers = new WeakMap<Lexicon, (word: string) => WordForms>();

/** The forms of a word that is given in any form, with their readings. Remembers what it has worked out. */
export function wordForms(word: string, lexicon: Lexicon): WordForms {
  const reader = readers.get(lexicon) ?? remembering(2_000, 60, (own: string) => workOut(own, lexicon));
  readers.set(lexicon, reader);
  return reader(word);
}

function workOut(word: string, lexicon: Lexicon): WordForms {
  const listed = listedForms(word, lexicon);
  if (listed.size > 0 || upperFirst(word) !== word) return listed;
  return compoundForms(word, lexicon);
}
