import type { TaggerModel } from '../tagging/tagger.ts';
import type { Morphology } from './morphology.ts';
import type { SpellingDictionary } from './spelling-dictionary.ts';

/** All that the analyser reads from compiled data. A part that is missing or broken is undefined, and what needs it stays silent. */
export interface Lexicon {
  readonly spelling: SpellingDictionary | undefined;
  readonly morphology: Morphology | undefined;
  readonly tagger: TaggerModel | undefined;
  /** Text of the Hunspell affix file, for the words of the house dictionary that inflect like a model word. */
  readonly affixes: string | undefined;
  /** What could not be read, for the status and the log: file name and reason, never text of an article. */
  readonly problems: readonly { readonly file: string; readonly reason: string }[];
}

/** A lexicon without any compiled data: what the analyser falls back to. */
export const EMPTY_LEXICON: Lexicon = {
  spelling: undefined,
  morphology: undefined,
  tagger: undefined,
  affixes: undefined,
  problems: [],
};
