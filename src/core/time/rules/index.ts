import type { Rule } from '../../rules/rule.ts';
import { deicticDay } from './deictic-day.ts';
import { impossible } from './impossible.ts';
import { needsArticleDate } from './needs-article-date.ts';
import { weekdayMismatch } from './weekday-mismatch.ts';

/** The rules of this capability, in the order of their ids. */
export const RULES: readonly Rule[] = [deicticDay, impossible, needsArticleDate, weekdayMismatch];
