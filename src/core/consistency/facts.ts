import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Settings } from '../settings.ts';
import type { ParsedParagraph } from '../syntax/paragraph.ts';
import { type AmountMention, readAmounts } from './amounts.ts';
import { type CasualtyCount, readCasualties } from './casualties.ts';
import { type CountMention, readCounts } from './counts.ts';
import { type EventTime, readEventTimes } from './event-times.ts';
import { type FigureMention, readFigures } from './figures.ts';
import { type FullName, readFullNames } from './full-names.ts';
import { type DeathAge, type LifeMention, readDeathAges, readLives } from './lives.ts';
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
import { readScores, type ScoreMention } from './scores.ts';
import type { VariantMention } from './variant-mention.ts';
import { readVariants } from './variants.ts';
import { readVotes, type VoteMention } from './votes.ts';

/** What one paragraph states that another may contradict. Spans relative to the paragraph. */
export interface ConsistencyFacts {
  readonly casualties: readonly CasualtyCount[];
  readonly counts: readonly CountMention[];
  readonly ages: readonly AgeMention[];
  readonly births: readonly BirthMention[];
  readonly made: readonly MadeMention[];
  readonly parties: readonly PartyMention[];
  readonly amounts: readonly AmountMention[];
  readonly figures: readonly FigureMention[];
  readonly variants: readonly VariantMention[];
  readonly votes: readonly VoteMention[];
  readonly fullNames: readonly FullName[];
  readonly eventTimes: readonly EventTime[];
  readonly lives: readonly LifeMention[];
  readonly deathAges: readonly DeathAge[];
  readonly scores: readonly ScoreMention[];
}

/** Reads the facts of one paragraph. Pure; never throws. */
export function readConsistencyFacts(
  { text, sentences }: ParsedParagraph,
  lexicon: Lexicon,
  _settings: Settings,
): ConsistencyFacts {
  return {
    casualties: sentences.flatMap(readCasualties),
    counts: sentences.flatMap(readCounts),
    ages: readAges(text),
    births: readBirths(text),
    made: readMade(text),
    parties: readPartyMentions(text),
    amounts: readAmounts(text),
    figures: readFigures(text),
    variants: readVariants(text, sentences),
    votes: readVotes(text),
    eventTimes: readEventTimes(text),
    lives: readLives(text),
    deathAges: readDeathAges(text),
    scores: readScores(text),
    fullNames: sentences.flatMap((s) => readFullNames(s, lexicon)),
  };
}
