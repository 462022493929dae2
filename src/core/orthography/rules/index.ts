import type { Rule } from '../../rules/rule.ts';
import { doubled } from './doubled.ts';
import { figure } from './figure.ts';
import { spacing } from './spacing.ts';

/** The rules of this capability, in the order of their ids. */
export const RULES: readonly Rule[] = [doubled, figure, spacing];
