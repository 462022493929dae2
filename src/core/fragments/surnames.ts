import { NAME } from '../lexicon/gazetteer.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { MORPH } from '../lexicon/morphology.ts';
import { FUNCTION } from './capital-readings.ts';
import type { SentenceView } from './view.ts';

/** Readings of the lower-case word under which a surname is taken for a word with a wrong capital. */
const ORDINARY = FUNCTION | MORPH.adjective | MORPH.finite3 | MORPH.finite2;

/**
 * Surnames that are ordinary words elsewhere („Carla Lang“, „Otto Sehr“): the capitalised words of a sentence that stand directly behind a
 * first name which is no word itself.
 */
export function surnamesIn({ tokens, words, capitals, lowerMasks }: SentenceView, { gazetteer }: Lexicon): string[] {
  if (!gazetteer) return [];
  return words.flatMap((i) => {
    if (i === 0 || capitals[i] !== 1 || capitals[i - 1] !== 1 || (lowerMasks[i]! & ORDINARY) === 0) return [];
    const first = gazetteer.look(tokens[i - 1]!.norm);
    return (first & NAME.first) !== 0 && (first & NAME.weak) === 0 ? [tokens[i]!.norm] : [];
  });
}
