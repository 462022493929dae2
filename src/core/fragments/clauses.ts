import type { Settings } from '../settings.ts';
import { missingVerb } from './missing-verb.ts';
import { orphanClause } from './orphan-clause.ts';
import type { Defect, ParagraphView, SentenceView } from './view.ts';

/**
 * Finds sentences without their finite verb and subordinate clauses that stand alone. `model` gives the sentence model's probabilities; it is
 * asked only where the order of the clauses leaves a question, which is one sentence in ten.
 */
export function findClauseDefect(
  paragraph: ParagraphView,
  view: SentenceView,
  model: () => Float64Array,
  settings: Settings,
): Defect | undefined {
  if (view.words.length < 3 || (view.stop !== '.' && view.stop !== '' && view.stop !== '!')) return undefined;
  if (view.stop === '' && view.index === view.count - 1 && view.count < 2) return undefined;
  return orphanClause(view, model, settings) ?? missingVerb(paragraph, view, model, settings);
}
