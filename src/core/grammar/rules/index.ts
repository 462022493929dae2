import type { Rule } from '../../rules/rule.ts';
import { agreement } from './agreement.ts';
import { genitive } from './genitive.ts';
import { prepositionCase } from './preposition-case.ts';

/** The rules of this capability, in the order of their ids. */
export const RULES: readonly Rule[] = [agreement, genitive, prepositionCase];
