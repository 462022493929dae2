import type { TaggerModel } from '../tagging/tagger.ts';
import type { ClassWeights } from './class-weights.ts';
import type { Gazetteer } from './gazetteer.ts';
import type { LabelWeights } from './label-weights.ts';
import type { LetterSequences } from './letter-sequences.ts';
import type { ModelWords } from './model-words.ts';
import type { Morphology } from './morphology.ts';
import type { SpellingDictionary } from './spelling-dictionary.ts';
import type { WideWords } from './wide-words.ts';
import type { WordFrequencies } from './word-frequencies.ts';

/** All that the analyser reads from compiled data. A part that is missing or broken is undefined, and what needs it stays silent. */
export interface Lexicon {
  readonly spelling: SpellingDictionary | undefined;
  /** Right words beyond the dictionary, and how common words are: what spelling asks besides. */
  readonly wide: WideWords | undefined;
  readonly frequencies: WordFrequencies | undefined;
  readonly morphology: Morphology | undefined;
  readonly tagger: TaggerModel | undefined;
  /** Base forms that words of the house dictionary may inflect like. */
  readonly models: ModelWords | undefined;
  readonly letters: LetterSequences | undefined;
  /** Text of the Hunspell affix file: how they inflect. */
  readonly affixes: string | undefined;
  /** Names by form, and the weights of the recogniser of names. */
  readonly gazetteer: Gazetteer | undefined;
  readonly nameWeights: LabelWeights | undefined;
  /** The classifiers of the fragment rules: capitals, then sentences. */
  readonly fragmentWeights: readonly ClassWeights[] | undefined;
  /** The ranker that chooses the arguments of a verb. */
  readonly argumentWeights: ClassWeights | undefined;
  /** What could not be read, for the status and the log. */
  readonly problems: readonly DataProblem[];
}

/** A data file that could not be read: its name and, for the log, why; never text of an article. */
export interface DataProblem {
  readonly file: string;
  readonly reason: string;
  /** The file is there, and what stands in it is not what was built. Otherwise the reason is the file system's code. */
  readonly damaged: boolean;
}

/** A lexicon without any compiled data: what the analyser falls back to. */
export const EMPTY_LEXICON: Lexicon = {
  spelling: undefined,
  wide: undefined,
  frequencies: undefined,
  morphology: undefined,
  tagger: undefined,
  models: undefined,
  letters: undefined,
  affixes: undefined,
  gazetteer: undefined,
  nameWeights: undefined,
  fragmentWeights: undefined,
  argumentWeights: undefined,
  problems: [],
};
