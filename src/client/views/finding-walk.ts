import type { FindingItem, Position } from '../../shared/protocol.ts';

/**
 * The next (step 1) or previous (step -1) finding from a place of the text, round the corner at its ends; with `stay` one that starts at
 * the place itself counts as the next. Findings in the order of the text.
 */
export function neighbour(findings: readonly FindingItem[], at: Position, step: 1 | -1, stay = false): FindingItem | undefined {
  const from = ({ passage }: FindingItem): number =>
    passage.range.start.line - at.line || passage.range.start.character - at.character;
  if (step > 0) return findings.find((f) => (stay ? from(f) >= 0 : from(f) > 0)) ?? findings[0];
  return findings.findLast((f) => from(f) < 0) ?? findings.at(-1);
}
