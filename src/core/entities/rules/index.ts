import type { Rule } from '../../rules/rule.ts';
import { firstMention } from './first-mention.ts';
import { nameSpelling } from './name-spelling.ts';

/** The rules of this capability, in the order of their ids. */
export const RULES: readonly Rule[] = [firstMention, nameSpelling];
