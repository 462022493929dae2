import type { Rule } from '../../rules/rule.ts';
import { contradiction } from './contradiction.ts';

/** The rules of this capability, in the order of their ids. */
export const RULES: readonly Rule[] = [contradiction];
