import type { Finding } from '../rules/finding.ts';
import type { Slip } from './slip.ts';

/** A slip as a finding of a rule with the messages `message` and `put`; the fix writes the right form and nothing else. */
export function slipFinding<const Id extends string>(slip: Slip, message: Id, text: string): Finding & { readonly message: Id } {
  const { start, end, right } = slip;
  const written = text.slice(start, end);
  if (right === undefined) return { start, end, message, args: { written } };
  return {
    start,
    end,
    message,
    args: { written, right },
    fixes: [{ title: 'put', args: { right }, edits: [{ start, end, text: right }], safe: false, preferred: true }],
  };
}
