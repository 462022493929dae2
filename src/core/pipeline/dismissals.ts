import type { IgnoredFinding, ReportedFinding } from '../rules/finding.ts';
import { type Dismissal, familyOf } from '../settings.ts';

/** A wording as it is compared: line ends are the file's business. */
const wordingOf = (text: string): string => text.replace(/\r\n?/gu, '\n');

/** Parts findings in those that are reported and those that somebody has dismissed. Order is kept. */
export function dismissals(
  text: string,
  findings: readonly ReportedFinding[],
  dismissed: readonly Dismissal[],
): { readonly findings: ReportedFinding[]; readonly ignored: IgnoredFinding[] } {
  if (dismissed.length === 0) return { findings: [...findings], ignored: [] };
  const byKey = new Map<string, Dismissal>();
  const keyOf = (rule: string, wording: string | undefined): string => JSON.stringify([rule, wording ?? null]);
  for (const d of dismissed) byKey.set(keyOf(d.rule, d.text === undefined ? undefined : wordingOf(d.text)), d);
  const reported: ReportedFinding[] = [];
  const ignored: IgnoredFinding[] = [];
  for (const finding of findings) {
    const wording = wordingOf(text.slice(finding.start, finding.end));
    const by = [finding.rule, familyOf(finding.rule)].flatMap((rule) => [keyOf(rule, wording), keyOf(rule, undefined)]);
    const found = by.map((key) => byKey.get(key)).find((d) => d !== undefined);
    if (!found) reported.push(finding);
    else {
      const { rule, reason } = found;
      ignored.push({ ...finding, ignored: { rule, anyText: found.text === undefined, ...(reason !== undefined && { reason }) } });
    }
  }
  return { findings: reported, ignored };
}
