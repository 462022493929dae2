import type { Span } from '../text/span.ts';
import type { QuoteChange } from './comparison.ts';
import type { Located } from './locate.ts';
import { isNegationKey, negates } from './negation.ts';
import type { QuoteWord } from './quote-words.ts';
import type { Words } from './source-words.ts';
import { isNumberKey, joinedKey, ONE } from './word-key.ts';

/** Words of the quotation that stand where the source has others; either list may be empty. Indices of the source in `source`. */
interface Hunk {
  readonly words: readonly QuoteWord[];
  readonly source: readonly number[];
  /** Where it is where a list is empty: offsets in article and source. */
  readonly at: { readonly article: number; readonly source: number };
}

/** One row of the two texts side by side. */
interface Row {
  readonly word: QuoteWord | undefined;
  readonly source: number | undefined;
  readonly equal: boolean;
}

/** The first and last row that are equal, and the words of the source that are taken. */
interface Edges {
  readonly first: Row | undefined;
  readonly last: Row | undefined;
  readonly used: Set<number | undefined>;
}

export interface Changes {
  readonly changes: readonly QuoteChange[];
  readonly inserted: boolean;
}

/** What is different between a quotation and the places it comes from, and what of it counts. */
export function changesOf(chain: readonly Located[], source: Words, names: readonly string[]): Changes {
  const { rows, moved } = rowsOf(chain, source);
  const key = (id: number): string => names[id]!;
  const wordKeys = (h: Hunk): string[] => h.words.map((w) => key(w.id));
  const sourceKeys = (h: Hunk): string[] => h.source.map((s) => key(source.ids[s]!));
  const edges: Edges = {
    first: rows.find((r) => r.equal),
    last: rows.findLast((r) => r.equal),
    used: new Set(rows.map((r) => r.source)),
  };
  let inserted = false;
  const hunks: Hunk[] = [];
  for (const hunk of hunksOf(rows, source)) {
    const own = hunk.words.filter((w) => !w.bracketed);
    if (own.length < hunk.words.length) inserted = true;
    const kept = { ...hunk, words: own };
    if (own.length === 0 && hunk.words.length > 0) continue;
    if (own.length === 0 && isRestart(kept.source, source, names)) continue;
    if (own.length > 0 && same(wordKeys(kept), sourceKeys(kept))) continue;
    const placed = atEdge(kept, edges, source, names);
    if (!placed) continue;
    hunks.push(placed);
    for (const s of placed.source) edges.used.add(s);
  }
  const shared = common(hunks.flatMap(wordKeys), hunks.flatMap(sourceKeys));
  const isMoved = (h: Hunk): boolean => [...wordKeys(h), ...sourceKeys(h)].every((k) => shared.has(k));
  const changes: QuoteChange[] = [];
  let open: Hunk[] = [];
  const close = (): void => {
    if (open.length > 0)
      changes.push(
        movedChange(
          open,
          source,
          open.some((h) => [...wordKeys(h), ...sourceKeys(h)].some(isNegationKey)),
        ),
      );
    open = [];
  };
  const few = shared.size <= MOST_MOVED;
  for (const hunk of hunks) {
    if (few && isMoved(hunk)) {
      open.push(hunk);
      continue;
    }
    close();
    const [ours, theirs] = [wordKeys(hunk), sourceKeys(hunk)];
    changes.push({
      kind: ours.length === 0 ? 'dropped' : theirs.length === 0 ? 'added' : 'replaced',
      ...spansOf(hunk, source),
      negation: negates(ours, theirs),
      number: [...ours, ...theirs].some(isNumberKey),
    });
  }
  close();
  return { changes: [...changes, ...moved].sort((a, b) => a.article.start - b.article.start), inserted };
}

/** Words at a quotation's edge that are looked at together. */
const MOST_AT_EDGE = 3;
/** More words than these in another order are another text. */
const MOST_MOVED = 12;

/** The rows of all stretches, with what the source has between two that go on without a marked cut; and the stretches in another order. */
function rowsOf(chain: readonly Located[], source: Words): { rows: Row[]; moved: QuoteChange[] } {
  const rows: Row[] = [];
  const moved: QuoteChange[] = [];
  let last: number | undefined;
  for (const { segment, steps } of chain) {
    if (!steps) {
      for (const word of segment.words) rows.push({ word, source: undefined, equal: false });
      continue;
    }
    const used = steps.flatMap((s) => s.source ?? []);
    const first = used[0]!;
    if (last !== undefined && first <= last) {
      const article = { start: segment.words[0]!.start, end: segment.words.at(-1)!.end };
      const from = { start: source.starts[first]!, end: source.ends[used.at(-1)!]! };
      moved.push({ kind: 'moved', article, source: from, negation: false, number: false });
    } else if (last !== undefined && !segment.cutBefore) {
      for (let s = last + 1; s < first; s++) if (source.free[s] === 0) rows.push({ word: undefined, source: s, equal: false });
    }
    for (const { word, source: s, equal } of steps) {
      rows.push({ word: word === undefined ? undefined : segment.words[word], source: s, equal });
    }
    last = used.at(-1)!;
  }
  return { rows, moved };
}

/** Runs of rows that are not equal. A bracketed word beside an equal one of its bracket is the source's and counts as its word. */
function hunksOf(rows: readonly Row[], source: Words): Hunk[] {
  const hunks: Hunk[] = [];
  let article = rows.find((r) => r.word)?.word?.start ?? 0;
  let place = 0;
  for (let i = 0; i < rows.length; ) {
    if (rows[i]!.equal) {
      article = rows[i]!.word!.end;
      place = source.ends[rows[i]!.source!]!;
      i++;
      continue;
    }
    let end = i;
    while (end < rows.length && !rows[end]!.equal) end++;
    const said = [rows[i - 1], rows[end]].some((r) => r?.word?.bracketed);
    const run = rows.slice(i, end);
    hunks.push({
      words: run.flatMap((r) => (r.word ? [said ? { ...r.word, bracketed: false } : r.word] : [])),
      source: run.flatMap((r) => r.source ?? []),
      at: { article, source: place },
    });
    i = end;
  }
  return hunks;
}

/** Up to `count` words that the source has beyond a place, in the same sentence and in its order; `by` is 1 behind and -1 before it. */
function beyond(source: Words, from: number, by: 1 | -1, count: number): number[] {
  const { core, ranks, ends, starts, text } = source;
  const found: number[] = [];
  for (let at = from; found.length < count; ) {
    const next = core[ranks[from]! + by * (found.length + 1)];
    if (next === undefined) break;
    const between = by > 0 ? text.slice(ends[at]!, starts[next]!) : text.slice(ends[next]!, starts[at]!);
    if (between.length > 40 || /[.!?:;\n]/u.test(between)) break;
    found.push(next);
    at = next;
  }
  return by > 0 ? found : found.reverse();
}

/**
 * Words added at the end or the beginning of a quotation stand for those the source has there in the same sentence; anywhere in it they
 * have moved where the source has the same words beyond its place. Undefined where those are the same but for how they are written.
 */
function atEdge(hunk: Hunk, edges: Edges, source: Words, names: readonly string[]): Hunk | undefined {
  const count = hunk.words.length;
  const { first, last, used } = edges;
  if (hunk.source.length > 0 || count === 0 || count > MOST_AT_EDGE || !first || !last) return hunk;
  const own = hunk.words[0]!.start;
  const wanted = hunk.words.map((w) => names[w.id]!);
  for (const [edge, by] of [
    [last, 1],
    [first, -1],
  ] as const) {
    const outside = by > 0 ? own > edge.word!.start : own < edge.word!.start;
    for (let n = 1; n <= MOST_AT_EDGE; n++) {
      const found = beyond(source, edge.source!, by, n);
      if (found.length < n || found.some((s) => used.has(s))) break;
      const is = same(
        wanted,
        found.map((s) => names[source.ids[s]!]!),
      );
      if (is && outside) return undefined;
      if (n === count && (outside || is)) return { ...hunk, source: found };
    }
  }
  return hunk;
}

/** Whether two runs are the same but for how they are written: parted otherwise, "1" for "ein", "3." for "dritte". */
function same(ours: readonly string[], theirs: readonly string[]): boolean {
  if (joinedKey(ours) === joinedKey(theirs)) return true;
  if (ours.length !== theirs.length) return false;
  return ours.every((a, i) => {
    const b = theirs[i]!;
    return a === b || (a === '#1' && ONE.has(b)) || (b === '#1' && ONE.has(a)) || a === `${b}.` || b === `${a}.`;
  });
}

/** Whether words of the source are a false start: said again at once ("das ist, das ist"), perhaps broken off ("wir müs- wir müssen"). */
function isRestart(dropped: readonly number[], source: Words, names: readonly string[]): boolean {
  const { core, ids, ranks, ends, text } = source;
  if (dropped.length === 0 || dropped.length > 4) return false;
  const key = (rank: number): string | undefined => (core[rank] === undefined ? undefined : names[ids[core[rank]!]!]);
  const first = ranks[dropped[0]!]!;
  const again = (by: number): boolean =>
    dropped.every((s, k) => {
      const own = key(first + k);
      const other = key(first + k + by);
      if (own === undefined || other === undefined) return false;
      return own === other || (other.startsWith(own) && /^\s?[-–…]/u.test(text.slice(ends[s]!, ends[s]! + 2)));
    });
  return again(dropped.length) || again(-dropped.length);
}

/** Keys that stand equally often in both lists. */
function common(ours: readonly string[], theirs: readonly string[]): Set<string> {
  const count = new Map<string, number>();
  for (const k of ours) count.set(k, (count.get(k) ?? 0) + 1);
  for (const k of theirs) count.set(k, (count.get(k) ?? 0) - 1);
  return new Set([...count].filter(([, n]) => n === 0).map(([k]) => k));
}

function spansOf({ words, source: s, at }: Hunk, source: Words): { article: Span; source: Span } {
  const [word, from] = [words[0], s[0]];
  return {
    article: word ? { start: word.start, end: words.at(-1)!.end } : { start: at.article, end: at.article },
    source:
      from === undefined ? { start: at.source, end: at.source } : { start: source.starts[from]!, end: source.ends[s.at(-1)!]! },
  };
}

function movedChange(hunks: readonly Hunk[], source: Words, negation: boolean): QuoteChange {
  const spans = hunks.map((h) => spansOf(h, source));
  const around = (own: readonly Span[]): Span => ({
    start: Math.min(...own.map((s) => s.start)),
    end: Math.max(...own.map((s) => s.end)),
  });
  return {
    kind: 'moved',
    article: around(spans.map((s) => s.article)),
    source: around(spans.map((s) => s.source)),
    negation,
    number: false,
  };
}
