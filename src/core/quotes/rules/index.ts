import type { Rule } from '../../rules/rule.ts';
import { anonymousSource } from './anonymous-source.ts';
import { commaAfterQuote } from './comma-after-quote.ts';
import { continuedSpeaker } from './continued-speaker.ts';
import { headlineNotInText } from './headline-not-in-text.ts';
import { lautWithSubjunctive } from './laut-with-subjunctive.ts';
import { mismatchedMarks } from './mismatched-marks.ts';
import { quoteMarks } from './quote-marks.ts';
import { stopInsideQuote } from './stop-inside-quote.ts';
import { unattributed } from './unattributed.ts';
import { unclosed } from './unclosed.ts';
import { unopened } from './unopened.ts';
import { unsourcedReport } from './unsourced-report.ts';

/** The rules of this capability, in the order of their ids. */
export const RULES: readonly Rule[] = [
  anonymousSource,
  continuedSpeaker,
  headlineNotInText,
  mismatchedMarks,
  unattributed,
  unclosed,
  unopened,
  unsourcedReport,
  commaAfterQuote,
  lautWithSubjunctive,
  quoteMarks,
  stopInsideQuote,
];
