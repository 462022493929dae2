import { cleanArticle, type Locale, messageText } from '../core/index.ts';
import type { CleanAnswer } from '../shared/protocol.ts';
import type { Analysed } from './analyses.ts';
import { passageOf, rangeOf } from './positions.ts';

/** The boilerplate of an article. `version` is null for a text that is not open. */
export function cleanAnswer({ article, document }: Analysed, version: number | null, locale: Locale): CleanAnswer {
  const { removals } = cleanArticle(article);
  return {
    version,
    blocks: removals.map(({ finding, certain, edit }) => ({
      passage: passageOf(document, finding),
      category: finding.rule.slice('boilerplate/'.length),
      label: messageText(finding.rule, finding.message, finding.args, locale),
      certain: certain && article.incomplete.length === 0,
      edit: rangeOf(document, edit),
    })),
  };
}
