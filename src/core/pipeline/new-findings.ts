import type { Article } from '../rules/article.ts';
import type { Edit, ReportedFinding } from '../rules/finding.ts';
import { placedAt } from '../text/placed.ts';
import { overlaps, type Span } from '../text/span.ts';

/** The stretch where the edits leave it: what they replace at its edges belongs to it. */
export function movedBy(edits: readonly Edit[], { start, end }: Span): Span {
  let from = start;
  let to = end;
  for (const e of edits) {
    const grown = e.text.length - (e.end - e.start);
    if (e.end <= start) from += grown;
    else if (e.start < start) from += e.start - start;
    if (e.start < end) to += e.end <= end ? grown : e.start + e.text.length - end;
  }
  return { start: from, end: Math.max(from, to) };
}

/** The sentences of an article that one of the stretches touches. */
export function sentencesAt({ placed }: Article, stretches: readonly Span[]): Span[] {
  return stretches.flatMap((stretch) => {
    const found: Span[] = [];
    for (let i = placedAt(placed, stretch.start)?.index ?? 0; i < placed.length; i++) {
      const { start, paragraph } = placed[i]!;
      if (start >= stretch.end) break;
      for (const s of paragraph.sentences) {
        const sentence = { start: start + s.start, end: start + s.end };
        if (overlaps(sentence, stretch)) found.push(sentence);
      }
    }
    return found;
  });
}

/**
 * The findings that stand in a text only after edits: no other of their rule stood at their place before, and the same words were not reported by it
 * as often elsewhere. `solved`: the findings the edits are for.
 */
export function newFindings(
  before: Article,
  after: Article,
  edits: readonly Edit[],
  solved: readonly ReportedFinding[],
): readonly ReportedFinding[] {
  const idOf = ({ rule, start, end }: ReportedFinding): string => `${rule} ${start} ${end}`;
  const wordsOf = ({ text }: Article, { rule, start, end }: ReportedFinding): string => `${rule} ${text.slice(start, end)}`;
  const own = new Set(solved.map(idOf));
  const kept = before.findings.filter((f) => !own.has(idOf(f)));
  const words = new Map<string, number>();
  for (const f of kept) words.set(wordsOf(before, f), (words.get(wordsOf(before, f)) ?? 0) + 1);
  const more = after.findings.filter((f) => {
    const key = wordsOf(after, f);
    const n = words.get(key) ?? 0;
    words.set(key, n - 1);
    return n <= 0;
  });
  if (more.length === 0) return more;
  const places = new Map<string, Span[]>(more.map((f) => [f.rule, []]));
  for (const f of kept) places.get(f.rule)?.push(movedBy(edits, f));
  return more.filter((f) => !places.get(f.rule)!.some((p) => p.start < p.end && overlaps(p, f)));
}
