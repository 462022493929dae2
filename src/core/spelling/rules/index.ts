import type { Rule } from '../../rules/rule.ts';
import { doubledWord } from './doubled-word.ts';
import { hyphenCase } from './hyphen-case.ts';
import { oldSpelling } from './old-spelling.ts';
import { unknownWord } from './unknown-word.ts';

/** The rules of this capability, in the order of their ids. */
export const RULES: readonly Rule[] = [doubledWord, hyphenCase, oldSpelling, unknownWord];
