import type { Rule } from '../../rules/rule.ts';
import { capital } from './capital.ts';
import { doubled } from './doubled.ts';
import { figure } from './figure.ts';
import { hyphen } from './hyphen.ts';
import { spacing } from './spacing.ts';
import { together } from './together.ts';

/** The rules of this capability, in the order of their ids. */
export const RULES: readonly Rule[] = [doubled, figure, spacing, capital, hyphen, together];
