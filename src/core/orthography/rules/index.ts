import type { Rule } from '../../rules/rule.ts';
import { capital } from './capital.ts';
import { doubled } from './doubled.ts';
import { figure } from './figure.ts';
import { hyphen } from './hyphen.ts';
import { residue } from './residue.ts';
import { spacing } from './spacing.ts';
import { stop } from './stop.ts';
import { together } from './together.ts';

/** The rules of this capability, in the order of their ids. */
export const RULES: readonly Rule[] = [doubled, figure, residue, spacing, stop, capital, hyphen, together];
