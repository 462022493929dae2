import { dismissalFinder, ignoredBy } from '../rules/dismissal.ts';
import type { IgnoredFinding, ReportedFinding } from '../rules/finding.ts';
import type { Dismissal } from '../settings.ts';

/** Parts findings in those that are reported and those that somebody has dismissed. Order is kept. */
export function dismissals(
  text: string,
  findings: readonly ReportedFinding[],
  dismissed: readonly Dismissal[],
): { readonly findings: ReportedFinding[]; readonly ignored: IgnoredFinding[] } {
  const dismissalOf = dismissalFinder(dismissed);
  const reported: ReportedFinding[] = [];
  const ignored: IgnoredFinding[] = [];
  for (const finding of findings) {
    const by = dismissalOf(finding.rule, text.slice(finding.start, finding.end));
    if (by) ignored.push({ ...finding, ignored: ignoredBy(by) });
    else reported.push(finding);
  }
  return { findings: reported, ignored };
}
