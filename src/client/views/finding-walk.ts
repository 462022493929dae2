import type { FindingItem, Position } from '../../shared/protocol.ts';

/** Where a finding starts, as a number that is negative before a place of the text, 0 at it, positive behind it. */
function from({ passage }: FindingItem, at: Position): number {
  return passage.range.start.line - at.line || passage.range.start.character - at.character;
}

/** The findings from a place of the text to its end; with `stay` those that start at the place itself too. */
export function onwards(findings: readonly FindingItem[], at: Position, stay: boolean): readonly FindingItem[] {
  return findings.filter((f) => (stay ? from(f, at) >= 0 : from(f, at) > 0));
}

/**
 * The next (step 1) or previous (step -1) finding from a place of the text, round the corner at its ends; with `stay` one that starts at
 * the place itself counts as the next. Findings in the order of the text.
 */
export function neighbour(findings: readonly FindingItem[], at: Position, step: 1 | -1, stay = false): FindingItem | undefined {
  if (step > 0) return onwards(findings, at, stay)[0] ?? findings[0];
  return findings.findLast((f) => from(f, at) < 0) ?? findings.at(-1);
}

/**
 * Where to go on after a finding was ignored: to another that starts at the same place, else to the next. Findings of the same rule and words were
 * ignored with it, though the list may not know it yet.
 */
export function afterIgnoring(findings: readonly FindingItem[], { rule, passage }: FindingItem): FindingItem | undefined {
  const left = findings.filter((f) => f.rule !== rule || f.passage.text !== passage.text);
  return neighbour(left, passage.range.start, 1, true);
}
