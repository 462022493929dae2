import type { Rule } from '../../rules/rule.ts';
import { brokenLine } from './broken-line.ts';
import { duplicate } from './duplicate.ts';
import { gluedSentences } from './glued-sentences.ts';
import { markupLeftover } from './markup-leftover.ts';
import { midSentenceStart } from './mid-sentence-start.ts';
import { missingVerb } from './missing-verb.ts';
import { notNewsText } from './not-news-text.ts';
import { orphanClause } from './orphan-clause.ts';
import { runOn } from './run-on.ts';
import { strayNoun } from './stray-noun.ts';
import { strayWords } from './stray-words.ts';
import { truncated } from './truncated.ts';
import { unclosedBlock } from './unclosed-block.ts';
import { unclosedParenthesis } from './unclosed-parenthesis.ts';
import { wrongCapital } from './wrong-capital.ts';

/** The rules of this capability, in the order of their ids. */
export const RULES: readonly Rule[] = [
  brokenLine,
  duplicate,
  gluedSentences,
  markupLeftover,
  midSentenceStart,
  missingVerb,
  notNewsText,
  orphanClause,
  runOn,
  strayNoun,
  strayWords,
  truncated,
  unclosedBlock,
  unclosedParenthesis,
  wrongCapital,
];
