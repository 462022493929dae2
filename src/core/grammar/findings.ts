import type { Finding, Fix } from '../rules/finding.ts';
import type { Span } from '../text/span.ts';
import type { GrammarRule, GrammarSlip } from './slip.ts';

/**
 * The findings of one rule of the family; the rule's messages are the kinds of its slips, and `put` for the fix. A phrase that ends in one of the
 * `unknown` words is spelling's: what is made of it would be unknown as well.
 */
export function* slipFindings<const Id extends string>(
  { slips }: { readonly slips: readonly GrammarSlip[] },
  rule: GrammarRule,
  text: string,
  unknown: readonly Span[] = [],
): Iterable<Finding & { readonly message: Id }> {
  for (const slip of slips) {
    if (slip.rule !== rule || unknown.some(({ start, end }) => end === slip.end && start >= slip.start)) continue;
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
