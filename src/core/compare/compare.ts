import { NAME } from '../lexicon/gazetteer.ts';
import type { Quote } from '../quotes/quote.ts';
import type { ArticleView } from '../rules/article.ts';
import type { Span } from '../text/span.ts';
import { contains } from '../text/span.ts';
import { PROSE, type ZoneKind } from '../zones/zone.ts';
import { Anchors } from './anchors.ts';
import { changesOf } from './changes.ts';
import type { QuoteChange, QuoteComparison, SourceComparison } from './comparison.ts';
import { missingFigures } from './figures.ts';
import { type Located, Locator } from './locate.ts';
import { missingNames } from './names.ts';
import { cutNegation } from './negation.ts';
import { type Segment, segmentsOf } from './quote-words.ts';
import { Keys, readWords, type Words } from './source-words.ts';

/** A passage between marks with fewer words is a name or a term unless somebody says it. */
const LEAST_MENTION = 4;
const TOLD: ReadonlySet<ZoneKind> = new Set([...PROSE, 'kicker', 'headline', 'subheading', 'list', 'caption']);

/**
 * Lays an analysed article beside its source (transcript, press release, authorised interview): which quotations are there word for
 * word, what was changed in others, which names and numbers the source does not have. Typography, hyphenation, hesitation, labels and
 * times of transcripts, marked cuts and words in brackets are no changes. Linear in the source.
 */
export function compareWithSource(article: ArticleView, sourceText: string): SourceComparison {
  const keys = new Keys();
  const quotes = article.quotes.filter((q) => isLookedUp(q, article.quotes));
  const cut = quotes.map((quote) => segmentsOf(article.text, quote, keys));
  const known = keys.names.length;
  const source = readWords(sourceText, keys, true);
  const anchors = new Anchors(cut.flat(), source, known);
  const locator = new Locator(source, keys.names, anchors);
  const compared = quotes.flatMap((quote, i) => {
    const segments = cut[i]!;
    if (segments.length === 0) return [];
    const result = compareQuote(article, quote, locator.locate(segments), source, keys);
    // A title or a term that the source does not have is none of its words.
    return result.state === 'missing' && quote.kind === 'mention' ? [] : [result];
  });
  const zones = article.zones.filter((z) => TOLD.has(z.kind));
  const isQuoted = (span: Span): boolean => compared.some((q) => contains(q, span));
  const isFirstName = (word: string): boolean => ((article.lexicon.gazetteer?.look(word) ?? 0) & NAME.first) !== 0;
  return {
    quotes: compared,
    names: missingNames(
      article.entities,
      (span) => !isQuoted(span) && zones.some((z) => contains(z, span)),
      source,
      keys.names,
      isFirstName,
    ),
    figures: missingFigures(article.text, zones, isQuoted, source, keys),
  };
}

/** Statements, and what may be one; not what stands inside another quotation. */
function isLookedUp(quote: Quote, all: readonly Quote[]): boolean {
  if (quote.inside !== undefined && all[quote.inside]!.kind === 'statement') return false;
  return quote.kind === 'statement' || quote.words >= LEAST_MENTION;
}

function compareQuote(article: ArticleView, quote: Quote, chain: readonly Located[], source: Words, keys: Keys): QuoteComparison {
  const { start, end } = quote;
  const places = placesOf(chain, source);
  const shortened = chain.some((l) => l.segment.cutBefore);
  if (places.length === 0)
    return { start, end, quote, state: 'missing', shortened: false, inserted: false, places: [], changes: [] };
  const { changes, inserted } = changesOf(chain, source, keys.names);
  const edge = edgeChange(article, quote, chain, source, keys, changes);
  const all = edge ? [...changes, edge].sort((a, b) => a.article.start - b.article.start) : changes;
  return {
    ...{ start, end, quote, shortened, inserted },
    state: all.length === 0 ? 'exact' : 'changed',
    places: places.map((p) => ({ start: source.starts[p.first]!, end: source.ends[p.last]! })),
    changes: all,
  };
}

interface Place {
  readonly first: number;
  readonly last: number;
}

function placesOf(chain: readonly Located[], source: Words): Place[] {
  const places: Place[] = [];
  for (const { segment, steps } of chain) {
    const used = steps?.flatMap((s) => s.source ?? []) ?? [];
    if (used.length === 0) continue;
    const place = { first: used[0]!, last: used.at(-1)! };
    const before = places.at(-1);
    // What goes on without a cut is one place.
    const joined =
      before && !segment.cutBefore && place.first > before.last && source.ranks[place.first]! - source.ranks[before.last]! <= 40;
    if (joined) places[places.length - 1] = { first: before.first, last: place.last };
    else places.push(place);
  }
  return places;
}

/** A whole sentence must not end before its negation. */
function edgeChange(
  article: ArticleView,
  quote: Quote,
  chain: readonly Located[],
  source: Words,
  keys: Keys,
  changes: readonly QuoteChange[],
): QuoteChange | undefined {
  const rows = chain.flatMap(({ segment, steps }) =>
    (steps ?? []).map((s) => ({ ...s, own: s.word === undefined ? undefined : segment.words[s.word] })),
  );
  const [first, last] = [rows[0], rows.at(-1)];
  const words: readonly Segment[] = chain.map((l) => l.segment);
  if (!first?.equal || !last?.equal || words.reduce((sum, s) => sum + s.words.length, 0) < 2) return undefined;
  const found = cutNegation(source, keys.names, { first: first.source!, last: last.source! }, { text: article.text, quote });
  if (!found) return undefined;
  const at = found.at === 'end' ? last.own!.end : first.own!.start;
  if (changes.some((c) => c.article.start <= at && at <= c.article.end)) return undefined;
  return { kind: 'dropped', article: { start: at, end: at }, source: found.span, negation: true, number: false };
}
