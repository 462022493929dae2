import type { Settings } from '../settings.ts';
import { missingVerb } from './missing-verb.ts';
import { orphanClause } from './orphan-clause.ts';
import type { Defect, ParagraphView, SentenceView } from './view.ts';

/** Finds sentences without their finite verb and subordinate clauses that stand alone. `p` holds the sentence model's probabilities. */
export function findClauseDefect(
  paragraph: ParagraphView,
  view: SentenceView,
  p: Float64Array,
  settings: Settings,
): Defect | undefined {
  if (view.words.length < 3 || (view.stop !== '.' && view.stop !== '' && view.stop !== '!')) return undefined;
  if (view.stop === '' && view.index === view.count - 1 && view.count < 2) return undefined;
  return orphanClause(view, p, settings) ?? missingVerb(paragraph, view, p, settings);
}
