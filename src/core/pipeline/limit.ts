import { NOT_NEWS_TEXT } from '../fragments/settle.ts';
import { type ReportedFinding, SEVERITIES } from '../rules/finding.ts';

/** So many findings of an article are shown: nobody reads more, and a damaged file of 200 000 opening marks would have as many. */
export const MOST_FINDINGS = 1000;

/** Says in the place of the first that is left out how many are. */
const MORE = 'more';

/** Whether the findings of an article are not all: one of them says how many more there are. */
export const leavesOut = (findings: readonly ReportedFinding[]): boolean =>
  findings.some(({ rule, message }) => rule === NOT_NEWS_TEXT && message === MORE);

/**
 * The findings that are shown, in the order given: all of them, or the `MOST_FINDINGS` gravest, of those of one severity the first, and one
 * more, where the first is left out, that says how many are. `says` is whether that one is wanted. Linear.
 */
export function limited(findings: readonly ReportedFinding[], says: boolean): readonly ReportedFinding[] {
  if (findings.length <= MOST_FINDINGS) return findings;
  const kept = new Set<ReportedFinding>();
  for (const severity of SEVERITIES)
    for (const finding of findings) if (finding.severity === severity && kept.size < MOST_FINDINGS) kept.add(finding);
  const left = findings.find((f) => !kept.has(f))!;
  const args = { count: findings.length - kept.size };
  const rest: ReportedFinding = {
    rule: NOT_NEWS_TEXT,
    severity: 'information',
    message: MORE,
    args,
    start: left.start,
    end: left.end,
  };
  return findings.flatMap((f) => (kept.has(f) ? [f] : says && f === left ? [rest] : []));
}
