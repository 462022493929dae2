import type { Rule } from '../../rules/rule.ts';
import { apposition } from './apposition.ts';
import { clause } from './clause.ts';
import { comparison } from './comparison.ts';
import { contrast } from './contrast.ts';
import { coordination } from './coordination.ts';
import { infinitive } from './infinitive.ts';
import { prefield } from './prefield.ts';

/** The rules of this capability, in the order of their ids. */
export const RULES: readonly Rule[] = [apposition, clause, comparison, contrast, coordination, infinitive, prefield];
