import type { Rule } from '../../rules/rule.ts';

/** The rules of this capability, in the order of their ids. */
export const RULES: readonly Rule[] = [];
