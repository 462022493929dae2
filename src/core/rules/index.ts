import { RULES as agency } from '../agency/rules/index.ts';
import { RULES as boilerplate } from '../boilerplate/rules/index.ts';
import { RULES as comma } from '../comma/rules/index.ts';
import { RULES as consistency } from '../consistency/rules/index.ts';
import { RULES as entities } from '../entities/rules/index.ts';
import { RULES as events } from '../events/rules/index.ts';
import { RULES as fragments } from '../fragments/rules/index.ts';
import { RULES as grammar } from '../grammar/rules/index.ts';
import { RULES as orthography } from '../orthography/rules/index.ts';
import { RULES as quotes } from '../quotes/rules/index.ts';
import { RULES as spelling } from '../spelling/rules/index.ts';
import { RULES as time } from '../time/rules/index.ts';
import type { Rule } from './rule.ts';

/** THE registry: every rule of the product, in the order of their ids. */
export const RULES: readonly Rule[] = [
  ...agency,
  ...boilerplate,
  ...comma,
  ...consistency,
  ...entities,
  ...events,
  ...fragments,
  ...grammar,
  ...orthography,
  ...quotes,
  ...spelling,
  ...time,
].sort((a, b) => (a.id < b.id ? -1 : 1));
