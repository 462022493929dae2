import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Settings } from '../settings.ts';
import type { ParsedParagraph } from '../syntax/paragraph.ts';
import { type AmountMention, readAmounts } from './amounts.ts';
import { type CasualtyCount, readCasualties } from './casualties.ts';
import {
  type AgeMention,
  type BirthMention,
  type MadeMention,
  type PartyMention,
  readAges,
  readBirths,
  readMade,
  readPartyMentions,
} from './persons.ts';
import { readVariants, type VariantMention } from './variants.ts';

/** What one paragraph states that another may contradict. Spans relative to the paragraph. */
export interface ConsistencyFacts {
  readonly casualties: readonly CasualtyCount[];
  readonly ages: readonly AgeMention[];
  readonly births: readonly BirthMention[];
  readonly made: readonly MadeMention[];
  readonly parties: readonly PartyMention[];
  readonly amounts: readonly AmountMention[];
  readonly variants: readonly VariantMention[];
}

/** Reads the facts of one paragraph. Pure; never throws. */
export function readConsistencyFacts(
  { text, sentences }: ParsedParagraph,
  _lexicon: Lexicon,
  _settings: Settings,
): ConsistencyFacts {
  return {
    casualties: sentences.flatMap(readCasualties),
    ages: readAges(text),
    births: readBirths(text),
    made: readMade(text),
    parties: readPartyMentions(text),
    amounts: readAmounts(text),
    variants: readVariants(text, sentences),
  };
}
