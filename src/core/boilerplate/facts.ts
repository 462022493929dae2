import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Settings } from '../settings.ts';
import type { ParsedParagraph } from '../syntax/paragraph.ts';
import { isHousePhrase } from './house-phrases.ts';
import { type Line, readLine } from './line.ts';
import { isStatement } from './statement.ts';

/** What this capability keeps of a paragraph for the article as a whole. */
export interface BoilerplateFacts {
  readonly line: Line;
  /** Whole sentences that tell of the world and speak to nobody (see statement.ts). */
  readonly statement: boolean;
  /** What the house says of this line, if anything; `never` wins. */
  readonly house: 'always' | 'never' | undefined;
}

/** Reads the facts of one paragraph. Pure; never throws. */
export function readBoilerplateFacts(paragraph: ParsedParagraph, _lexicon: Lexicon, settings: Settings): BoilerplateFacts {
  const { text } = paragraph;
  return {
    line: readLine(text),
    statement: isStatement(paragraph),
    house: isHousePhrase(text, settings.boilerplateNever)
      ? 'never'
      : isHousePhrase(text, settings.boilerplateAlways)
        ? 'always'
        : undefined,
  };
}
