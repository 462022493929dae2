import type { Rule } from '../../rules/rule.ts';
import { agreement } from './agreement.ts';
import { confusion } from './confusion.ts';
import { doubledVerb } from './doubled-verb.ts';
import { genitive } from './genitive.ts';
import { objectCase } from './object-case.ts';
import { prepositionCase } from './preposition-case.ts';
import { verbForm } from './verb-form.ts';
import { verbNumber } from './verb-number.ts';

/** The rules of this capability, in the order of their ids. */
export const RULES: readonly Rule[] = [
  agreement,
  confusion,
  doubledVerb,
  genitive,
  objectCase,
  prepositionCase,
  verbForm,
  verbNumber,
];
