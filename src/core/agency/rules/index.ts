import type { Rule } from '../../rules/rule.ts';
import { assistant } from './assistant.ts';
import { controlLine } from './control-line.ts';
import { correction } from './correction.ts';
import { embargo } from './embargo.ts';
import { notebook } from './notebook.ts';
import { placeholder } from './placeholder.ts';
import { trailer } from './trailer.ts';

/** The rules of this capability, in the order of their ids. */
export const RULES: readonly Rule[] = [controlLine, correction, embargo, notebook, trailer, assistant, placeholder];
