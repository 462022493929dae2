import type { Quote } from '../quotes/quote.ts';
import { firstNotBefore, type Span } from '../text/span.ts';
import type { Zone } from '../zones/zone.ts';
import type { ArticleView } from './article.ts';

/** For each quote how far the statements up to it reach; quotes are in the order of their starts. */
const reaches = new WeakMap<readonly Quote[], Float64Array>();

function reachOf(quotes: readonly Quote[]): Float64Array {
  const known = reaches.get(quotes);
  if (known) return known;
  const reach = new Float64Array(quotes.length);
  let end = -1;
  quotes.forEach((q, i) => {
    if (q.kind === 'statement') end = Math.max(end, q.end);
    reach[i] = end;
  });
  reaches.set(quotes, reach);
  return reach;
}

/** Whether an absolute span lies within somebody's words, which are not to be edited. By halving: it is asked for each finding. */
export function isQuotedAt({ quotes }: Pick<ArticleView, 'quotes'>, span: Span): boolean {
  const behind = firstNotBefore(quotes, (q) => q.start <= span.start);
  return behind > 0 && reachOf(quotes)[behind - 1]! >= span.end;
}

/** The zone that holds an offset; zones are in order and apart. By halving. */
export function zoneAt({ zones }: Pick<ArticleView, 'zones'>, offset: number): Zone | undefined {
  const zone = zones[firstNotBefore(zones, (z) => z.end <= offset)];
  return zone && zone.start <= offset ? zone : undefined;
}
