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
  /** All of it is a clock's reading, as players show how far they are. */
  readonly clock: boolean;
  /** What stands before its colon, in lower case: „Regie: Mia Lorenz“. */
  readonly label: string | undefined;
  /** One word with a capital and others without, with commas between them. */
  readonly enumerates: boolean;
  /** What the house says of this line, if anything; `never` wins. */
  readonly house: 'always' | 'never' | undefined;
}

/** "00:00 / 03:41". */
const CLOCK = /^\s{0,4}\p{Nd}{1,2}:\p{Nd}{2}(?: ?[/|–-] ?\p{Nd}{1,2}:\p{Nd}{2})?\s{0,4}$/u;

/** „Regie: Mia Lorenz“. */
const LABEL = /^([\p{L}\p{Nd}][\p{L}\p{Nd}.: -]{0,20}?): \S/u;

/** „Anmelden, suchen und teilen“. */
const ENUMERATION = /^\p{Lu}[\p{L}-]{1,20}(?:, \p{Ll}[\p{L}-]{1,20}){1,4}(?: und \p{Ll}[\p{L}-]{1,20})?$/u;

/** Reads the facts of one paragraph. Pure; never throws. */
export function readBoilerplateFacts(paragraph: ParsedParagraph, _lexicon: Lexicon, settings: Settings): BoilerplateFacts {
  const { text } = paragraph;
  return {
    line: readLine(text),
    statement: isStatement(paragraph),
    clock: CLOCK.test(text),
    label: LABEL.exec(text)?.[1]?.toLowerCase(),
    enumerates: ENUMERATION.test(text),
    house: isHousePhrase(text, settings.boilerplateNever)
      ? 'never'
      : isHousePhrase(text, settings.boilerplateAlways)
        ? 'always'
        : undefined,
  };
}
