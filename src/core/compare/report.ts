import type { Span } from '../text/span.ts';
import type { SourceComparison } from './comparison.ts';

/** A comparison as plain data for scripts: absolute UTF-16 offsets, with the wording of each stretch. */
export function comparisonReport(article: string, source: string, comparison: SourceComparison): object {
  const placed = (text: string) => (span: Span) => ({ start: span.start, end: span.end, text: text.slice(span.start, span.end) });
  const ours = placed(article);
  const theirs = placed(source);
  return {
    quotes: comparison.quotes.map((q) => ({
      ...ours(q),
      speaker: q.quote.speakerName ?? q.quote.speaker?.text ?? null,
      state: q.state,
      shortened: q.shortened,
      inserted: q.inserted,
      source: q.places.map(theirs),
      changes: q.changes.map((c) => ({
        kind: c.kind,
        negation: c.negation,
        number: c.number,
        article: ours(c.article),
        source: theirs(c.source),
      })),
    })),
    names: comparison.names.map((n) => ({
      ...ours(n),
      name: n.name,
      kind: n.kind,
      ...(n.similar && { similar: theirs(n.similar) }),
    })),
    figures: comparison.figures.map((f) => ({ ...ours(f), ...(f.otherUnit && { otherUnit: theirs(f.otherUnit) }) })),
  };
}
