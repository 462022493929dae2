import type { Rule } from '../../rules/rule.ts';
import { mismatchedMarks } from './mismatched-marks.ts';
import { unattributed } from './unattributed.ts';
import { unclosed } from './unclosed.ts';
import { unopened } from './unopened.ts';

/** The rules of this capability, in the order of their ids. */
export const RULES: readonly Rule[] = [mismatchedMarks, unattributed, unclosed, unopened];
