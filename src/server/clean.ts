import { applyEdits, fixesOf, type Locale, messageText, withoutOverlap } from '../core/index.ts';
import type { CleanAnswer, RemovedBlock } from '../shared/protocol.ts';
import type { Analysed } from './analyses.ts';
import { passageOf, rangeOf } from './positions.ts';

/** The boilerplate of an article and its text without what is certain. `version` is null for a text that is not open. */
export function cleanAnswer(analysed: Analysed, version: number | null, locale: Locale): CleanAnswer {
  const { article, document } = analysed;
  const blocks: RemovedBlock[] = [];
  const certain = [];
  let done = -1;
  for (const finding of article.findings) {
    if (!finding.rule.startsWith('boilerplate/')) continue;
    const fix = fixesOf(finding).find((f) => f.group === 'boilerplate') ?? fixesOf(finding)[0];
    const edit = fix?.edits[0];
    if (!fix || !edit || edit.start < done) continue;
    done = edit.end;
    blocks.push({
      passage: passageOf(document, finding),
      category: finding.rule.slice('boilerplate/'.length),
      label: messageText(finding.rule, finding.message, finding.args, locale),
      certain: fix.safe,
      edit: rangeOf(document, edit),
    });
    if (fix.safe) certain.push(fix);
  }
  return { version, cleaned: applyEdits(article.text, withoutOverlap(certain)), blocks };
}
