import type { Finding, Fix } from '../rules/finding.ts';
import type { GrammarRule, GrammarSlip } from './slip.ts';

/** The findings of one rule of the family; the rule's messages are the kinds of its slips, and `put` for the fix. */
export function* slipFindings<const Id extends string>(
  { slips }: { readonly slips: readonly GrammarSlip[] },
  rule: GrammarRule,
  text: string,
): Iterable<Finding & { readonly message: Id }> {
  for (const slip of slips) {
    if (slip.rule !== rule) continue;
    const { start, end, corrections, doubt } = slip;
    const fixes = corrections.map(
      ({ right, edits, even }, i): Fix => ({
        title: 'put',
        args: { right },
        edits,
        safe: false,
        ...(i === 0 && !even && { preferred: true }),
      }),
    );
    yield {
      start,
      end,
      message: slip.kind as Id,
      args: { written: text.slice(start, end), right: corrections[0]?.right ?? '' },
      fixes,
      ...(doubt && { severity: doubt === 'some' ? ('information' as const) : ('hint' as const) }),
    };
  }
}
