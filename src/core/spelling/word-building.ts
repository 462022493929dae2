import { MORPH } from '../lexicon/morphology.ts';
import { SPELL, type SpellingDictionary } from '../lexicon/spelling-dictionary.ts';

/** Separable prefixes that make new verbs freely; the short ones (an, ab, ein …) do not: their verbs are in the dictionary. */
const VERB_PREFIXES =
  'weiter zurück zusammen heraus herein herum herunter hinaus hinein hinunter hinzu hervor voran voraus vorbei gegenüber durch über unter wieder mit nach auseinander aneinander dazu davon fest fort empor entgegen herbei hinweg herauf hinauf nieder dagegen gegen zwischen teil vor um aus'.split(
    ' ',
  );
const VERB = MORPH.finite3 | MORPH.finite2 | MORPH.infinitive | MORPH.participle1 | MORPH.participle2 | MORPH.zuInfinitive;
const PROPERTY = MORPH.adjective | MORPH.participle1 | MORPH.participle2;
/** Prefixes of adjectives and participles. */
const ADJECTIVE_PREFIXES =
  'un über unter hoch nicht vor nach neu viel mehr weit gleich links rechts pro anti inner außer ober nord süd ost west mittel mikro makro multi neo post prä pseudo quasi semi super ultra öko bio euro inter trans'.split(
    ' ',
  );
const NOUN_PREFIXES =
  'ex vize anti mega super ultra mini multi mikro makro öko bio euro cyber online neo pseudo inter trans sub meta ko re de co'.split(
    ' ',
  );

/** How a word outside the dictionary is built from words in it. */
export type Building = 'verb' | 'adjective' | 'noun';

const upperFirst = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
const lowerFirst = (word: string): string => word.charAt(0).toLowerCase() + word.slice(1);

/**
 * Recognises words that German forms freely and the dictionary's compound flags do not: separable verbs ("weiterdiskutieren"),
 * adjectives after a noun ("klimaneutral", "konzerneigen"), prefixed adjectives and nouns. Undefined for anything else.
 * Source: own review 2026, after Duden grammar (word formation).
 */
export function readBuiltWord(
  word: string,
  dictionary: SpellingDictionary,
  look: (form: string) => number,
): Building | undefined {
  if (word.length < 7 || word.length > 40) return undefined;
  const lower = lowerFirst(word);
  const capital = lower !== word;
  for (const prefix of VERB_PREFIXES) {
    if (!lower.startsWith(prefix)) continue;
    const rest = lower.slice(prefix.length);
    if (rest.length >= 5 && look(rest) & VERB && dictionary.entry(rest)) return 'verb';
    // "weiterzuverfolgen"
    if (rest.startsWith('zu') && rest.length >= 7 && look(rest.slice(2)) & MORPH.infinitive) return 'verb';
  }
  for (let at = 4; at <= lower.length - 5; at++) {
    const end = lower.slice(at);
    if (!(look(end) & PROPERTY) || !dictionary.entry(end)) continue;
    const begin = upperFirst(lower.slice(0, at));
    if (dictionary.bits(begin) & SPELL.begin) return 'adjective';
    if (begin.endsWith('s') && dictionary.parts(`${begin}amt`) !== undefined) return 'adjective';
  }
  for (const prefix of ADJECTIVE_PREFIXES) {
    if (!lower.startsWith(prefix)) continue;
    const rest = lower.slice(prefix.length);
    if (rest.length >= 5 && look(rest) & PROPERTY && dictionary.entry(rest)) return 'adjective';
  }
  if (capital) {
    for (const prefix of NOUN_PREFIXES) {
      const rest = lower.slice(prefix.length);
      if (prefix.length >= 3 && rest.length >= 5 && lower.startsWith(prefix) && dictionary.entry(upperFirst(rest))) return 'noun';
    }
  }
  return undefined;
}
