import {
  type FoldingRange,
  FoldingRangeKind,
  type InlayHint,
  type SemanticTokens,
  SemanticTokensBuilder,
} from 'vscode-languageserver';
import { describeTime, type Locale, overlaps, type Span } from '../core/index.ts';
import type { Range } from '../shared/protocol.ts';
import type { Analysed } from './analyses.ts';
import { rangeOf, spanOf } from './positions.ts';

/** Semantic token types the server gives; the manifest maps them to TextMate scopes, so every theme has a colour for them. */
export const TOKEN_TYPES = ['speaker', 'cue', 'time', 'headline', 'boilerplate'] as const;

/** Sections (from a Zwischentitel to the next) and blocks of boilerplate fold. */
export function foldingRanges({ article, document }: Analysed): FoldingRange[] {
  const ranges: FoldingRange[] = [];
  const add = (span: Span, kind?: FoldingRangeKind): void => {
    const { start, end } = rangeOf(document, span);
    if (end.line > start.line) ranges.push({ startLine: start.line, endLine: end.line, ...(kind && { kind }) });
  };
  const headings = article.zones.filter((z) => z.kind === 'subheading');
  headings.forEach((zone, i) => {
    const before = article.zones.filter((z) => z.start < (headings[i + 1]?.start ?? Number.POSITIVE_INFINITY)).at(-1);
    if (before) add({ start: zone.start, end: before.end }, FoldingRangeKind.Region);
  });
  for (const block of article.boilerplate) add(block, FoldingRangeKind.Comment);
  return ranges;
}

/** Speakers, cues, times, headlines and boilerplate as semantic tokens, cut at line ends. */
export function semanticTokens({ article, document }: Analysed): SemanticTokens {
  const marked: { span: Span; type: (typeof TOKEN_TYPES)[number] }[] = [];
  for (const z of article.zones) {
    if (z.kind === 'headline' || z.kind === 'subheading') marked.push({ span: z, type: 'headline' });
    else if (z.kind === 'boilerplate') marked.push({ span: z, type: 'boilerplate' });
  }
  for (const q of article.quotes) {
    if (q.kind !== 'statement') continue;
    if (q.speaker) marked.push({ span: q.speaker, type: 'speaker' });
    if (q.cue) marked.push({ span: q.cue, type: 'cue' });
  }
  for (const t of article.times) marked.push({ span: t, type: 'time' });
  marked.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
  const builder = new SemanticTokensBuilder();
  let done = 0;
  for (const { span, type } of marked) {
    if (span.start < done) continue; // Tokens may not overlap: the outer, earlier one stays.
    done = span.end;
    const { start, end } = rangeOf(document, span);
    for (let line = start.line; line <= end.line; line++) {
      const from = line === start.line ? start.character : 0;
      const to =
        line === end.line
          ? end.character
          : document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } }).trimEnd().length;
      if (to > from) builder.push(line, from, to - from, TOKEN_TYPES.indexOf(type), 0);
    }
  }
  return builder.build();
}

/** Room between a day and its clock: " um ", ", gegen ". */
const BESIDE = 8;

/**
 * A day as short as a hint inside a line should be: "Di., 17.3.", with the year where it is not the article's; the part of the day and the
 * clock stand in the text already.
 */
function shortDay(iso: string, articleDate: string | undefined, locale: Locale): string {
  const day = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(day.getTime())) return iso;
  const year = articleDate?.slice(0, 4) === iso.slice(0, 4) ? {} : ({ year: 'numeric' } as const);
  const options = { weekday: 'short', day: 'numeric', month: locale === 'de' ? 'numeric' : 'short', ...year } as const;
  return day
    .toLocaleDateString(locale === 'de' ? 'de-DE' : 'en-GB', { ...options, timeZone: 'UTC' })
    .replace(/^(\p{L}{2}),/u, '$1.,');
}

/** Resolved dates behind time expressions, and speakers before quotes whose speaker stands elsewhere; each switched on by a setting. */
export function inlayHints(
  analysed: Analysed,
  range: Range,
  on: { zeiten: boolean; sprecher: boolean },
  locale: Locale,
): InlayHint[] {
  const { article, document } = analysed;
  const visible = spanOf(document, range);
  const hints: InlayHint[] = [];
  if (on.zeiten) {
    let before: (typeof article.times)[number] | undefined;
    for (const t of article.times) {
      // "12. Oktober 2026, 16.40 Uhr": the clock belongs to the day right before it.
      const said = before !== undefined && t.start - before.end <= BESIDE && before.value.slice(0, 10) === t.value.slice(0, 10);
      before = t;
      if (said || !overlaps(t, visible) || t.basis === 'stated' || !/^\d{4}-\d{2}-\d{2}/u.test(t.value)) continue;
      hints.push({
        position: document.positionAt(t.end),
        label: `= ${shortDay(t.value.slice(0, 10), article.date, locale)}`,
        tooltip: describeTime(t, article.date, locale),
        paddingLeft: true,
      });
    }
  }
  if (on.sprecher) {
    for (const q of article.quotes) {
      if (q.kind !== 'statement' || !q.speaker || !overlaps(q, visible) || q.speakerSource === 'same-sentence') continue;
      hints.push({ position: document.positionAt(q.start), label: `${q.speaker.text}:`, paddingRight: true });
    }
  }
  return hints;
}
