import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Settings } from '../settings.ts';
import type { ParsedParagraph } from '../syntax/paragraph.ts';
import { findNounsApart } from './apart.ts';
import { findCapitalSlips } from './capitals.ts';
import { findColonCapital, findColonSentence } from './colon-capital.ts';
import { findCouplings } from './coupling.ts';
import { findHyphenSlips } from './hyphens.ts';
import { findBracketStop, findMarkSlips, findQuoteStop, type MarkSlip } from './marks.ts';
import { findNameSlips } from './name-adjectives.ts';
import { findNameCouplings } from './name-coupling.ts';
import { findNamedCompounds } from './named-compounds.ts';
import { findNominalSlips } from './nominalised.ts';
import { findParticleSlips } from './particles.ts';
import type { HyphenSlip, Slip, WordSlip } from './slip.ts';
import { findSmallAdjectives } from './small-adjectives.ts';
import { findSmallLetterSlips } from './small-letters.ts';
import { findSpacedCompounds } from './spaced-compounds.ts';
import { noNounFollows } from './word-conditions.ts';
import { findWordSlips } from './words.ts';

/** What of one paragraph is written against the norm by marks, hyphens, blanks or capitals. Spans relative to the paragraph. */
export interface OrthographyFacts {
  readonly marks: readonly MarkSlip[];
  readonly hyphens: readonly HyphenSlip[];
  readonly words: readonly WordSlip[];
  readonly capitals: readonly Slip[];
  /** Capitals behind a colon where no sentence follows, and small letters where one does. */
  readonly colons: readonly Slip[];
  /** Adjectives with a capital that belong to no name. */
  readonly adjectives: readonly Slip[];
}

/** Reads the facts of one paragraph. Pure; never throws. */
export function readOrthographyFacts(
  { text, sentences }: ParsedParagraph,
  lexicon: Lexicon,
  _settings: Settings,
): OrthographyFacts {
  const { spelling, morphology } = lexicon;
  return {
    marks: [...findMarkSlips(text), ...sentences.flatMap(findBracketStop), ...sentences.flatMap(findQuoteStop)],
    hyphens: [
      ...findHyphenSlips(text, spelling, morphology),
      ...sentences.flatMap((sentence) =>
        withoutTwins([
          ...findNameCouplings(sentence, spelling, morphology),
          ...findCouplings(sentence, spelling, morphology),
          ...findNamedCompounds(sentence, morphology),
          ...findNounsApart(sentence, lexicon),
          ...findSpacedCompounds(sentence, spelling, morphology),
        ]),
      ),
    ],
    words: sentences.flatMap((sentence) => [
      ...findWordSlips(sentence, spelling, morphology),
      ...findParticleSlips(sentence, spelling, morphology),
    ]),
    colons: sentences.flatMap((sentence) => [...findColonCapital(sentence, morphology), ...findColonSentence(sentence)]),
    adjectives: sentences.flatMap((sentence) => findSmallAdjectives(sentence, morphology)),
    capitals: sentences.flatMap((sentence) => [
      ...findCapitalSlips(sentence, spelling, morphology),
      ...findNominalSlips(sentence, morphology, noNounFollows),
      ...findSmallLetterSlips(sentence, morphology),
      ...findNameSlips(sentence),
    ]),
  };
}

/** What ends where one before it ends left out: a name is longer than its last words. */
const withoutTwins = (slips: readonly HyphenSlip[]): readonly HyphenSlip[] =>
  slips.length < 2 ? slips : slips.filter((slip, k) => slips.findIndex(({ end }) => end === slip.end) === k);
