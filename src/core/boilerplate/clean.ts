import { applyEdits } from '../rules/apply.ts';
import { type Edit, fixesOf, type ReportedFinding } from '../rules/finding.ts';

/** A reported block that can be taken out, and how. Offsets are UTF-16 units of the text before. */
export interface Removal {
  readonly finding: ReportedFinding;
  /** Whether it may go without asking. */
  readonly certain: boolean;
  /** Takes it out and leaves blank lines tidy. The edits of a cleaning never overlap. */
  readonly edit: Edit;
}

export interface Cleaning {
  /** The text without the blocks that are certain. */
  readonly text: string;
  /** All removable blocks, certain or not, in the order of the text. */
  readonly removals: readonly Removal[];
}

/**
 * What removing boilerplate does to a text, by what is reported of it: settings and dismissals have had their say, and what is not reported
 * stays. The one place that decides what goes; the server, the command line and their previews all ask here. Pure.
 */
export function cleanArticle(article: { readonly text: string; readonly findings: readonly ReportedFinding[] }): Cleaning {
  const removals: Removal[] = [];
  let done = -1;
  for (const finding of article.findings) {
    if (!finding.rule.startsWith('boilerplate/')) continue;
    const [fix] = fixesOf(finding);
    const edit = fix?.edits[0];
    if (!fix || !edit || edit.start < done) continue;
    done = edit.end;
    removals.push({ finding, certain: fix.safe, edit });
  }
  const certain = removals.filter((r) => r.certain);
  return {
    text: applyEdits(
      article.text,
      certain.map((r) => r.edit),
    ),
    removals,
  };
}
