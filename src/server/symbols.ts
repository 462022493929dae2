import { type DocumentSymbol, type SymbolInformation, SymbolKind } from 'vscode-languageserver';
import { type Article, eventSections, type Locale, readableText, type Span } from '../core/index.ts';
import type { Analysed } from './analyses.ts';
import { rangeOf } from './positions.ts';
import { say } from './texts.ts';

interface Node extends Span {
  readonly name: string;
  readonly detail?: string;
  readonly kind: SymbolKind;
  readonly select: Span;
  readonly children: Node[];
}

export function shorten(text: string, length = 80): string {
  const flat = text.replace(/\s+/gu, ' ').trim();
  return flat.length > length ? `${flat.slice(0, length - 1).trimEnd()}…` : flat;
}

/** A stretch of the article as one line without marks of Markdown, no longer than `length`. */
function lineOf({ text, languageId }: Article, { start, end }: Span, length?: number): string {
  return shorten(readableText(text.slice(start, end), languageId), length);
}

/** What an event's line says beside its title: when, and what it is to the news where that is more than its day. */
function eventDetail({ article }: Analysed, event: Article['events'][number], section: string): string | undefined {
  const when = event.when && article.text.slice(event.when.start, event.when.end);
  return [when, section].filter((t) => t).join(' · ') || undefined;
}

/** Events and statements that begin inside `span`, in the order of the text. */
function leaves(analysed: Analysed, sections: ReadonlyMap<number, string>, span: Span): Node[] {
  const { article } = analysed;
  const inside = (s: Span): boolean => s.start >= span.start && s.start < span.end;
  const clip = (s: Span): Span => ({ start: s.start, end: Math.min(s.end, span.end) });
  const events = article.events.filter(inside).map((e): Node => {
    const detail = eventDetail(analysed, e, sections.get(e.cluster) ?? '');
    return {
      ...clip(e),
      name: e.title || lineOf(article, e),
      ...(detail !== undefined && { detail }),
      kind: SymbolKind.Event,
      select: clip(e.trigger.start >= e.start && e.trigger.end <= span.end ? e.trigger : e),
      children: [],
    };
  });
  const quotes = article.quotes
    .filter((q) => q.kind === 'statement' && inside(q))
    .map(
      (q): Node => ({
        ...clip(q),
        name: lineOf(article, q, 60),
        ...(q.speaker && { detail: q.speaker.text }),
        kind: SymbolKind.String,
        select: clip(q),
        children: [],
      }),
    );
  return [...events, ...quotes].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** What is no part of the text that is told: an outline without it is shorter. */
const NOT_LISTED: ReadonlySet<string> = new Set([
  'boilerplate',
  'front-matter',
  'kicker',
  'byline',
  'signature',
  'agency-trailer',
  'markup',
]);

/** Whether a quote is all that a paragraph says: its line would say the same twice. */
function isWhole(leaf: Node, zone: Span): boolean {
  return leaf.kind === SymbolKind.String && leaf.start === zone.start && leaf.end >= zone.end - 1;
}

/** The structure of the article: headline, then Zwischentitel as sections, then paragraphs with their events and quotes. */
export function documentSymbols(analysed: Analysed, locale: Locale): DocumentSymbol[] {
  const { article, document } = analysed;
  const sections = eventSections(article, locale);
  const end = article.text.length;
  const roots: Node[] = [];
  let title: Node | undefined;
  let section: Node | undefined;
  let count = 0;
  const heading = (span: Span, until: number, kind: SymbolKind): Node => ({
    start: span.start,
    end: until,
    name: lineOf(article, span) || say('headline', locale),
    kind,
    select: span,
    children: [],
  });
  article.zones.forEach((zone, i) => {
    if (NOT_LISTED.has(zone.kind)) return;
    if (zone.kind === 'headline' && !title) {
      title = heading(zone, end, SymbolKind.File);
      roots.push(title);
      return;
    }
    if (zone.kind === 'subheading') {
      const next = article.zones.slice(i + 1).find((z) => z.kind === 'subheading');
      section = heading(zone, next ? next.start : end, SymbolKind.Namespace);
      (title?.children ?? roots).push(section);
      return;
    }
    count++;
    const paragraph: Node = {
      start: zone.start,
      end: zone.end,
      name: lineOf(article, zone, 60) || say('paragraph', locale, { n: count }),
      detail: say('paragraph', locale, { n: count }),
      kind: SymbolKind.Key,
      select: zone,
      children: leaves(analysed, sections, zone).filter((leaf) => !isWhole(leaf, zone)),
    };
    (section?.children ?? title?.children ?? roots).push(paragraph);
  });
  const symbol = (node: Node): DocumentSymbol => ({
    name: node.name,
    ...(node.detail !== undefined && { detail: node.detail }),
    kind: node.kind,
    range: rangeOf(document, node),
    selectionRange: rangeOf(document, node.select),
    children: node.children.map(symbol),
  });
  return roots.map(symbol);
}

/** Events and persons of the open articles whose name holds the query. */
export function workspaceSymbols(all: readonly Analysed[], query: string): SymbolInformation[] {
  const wanted = query.toLowerCase();
  const found: SymbolInformation[] = [];
  for (const { article, document } of all) {
    const add = (name: string, kind: SymbolKind, span: Span): void => {
      if (name.toLowerCase().includes(wanted))
        found.push({ name, kind, location: { uri: document.uri, range: rangeOf(document, span) } });
    };
    for (const event of article.events) if (event.title) add(event.title, SymbolKind.Event, event);
    const persons = new Map(
      article.entities
        .filter((e) => e.kind === 'person')
        .reverse()
        .map((e) => [e.name, e]),
    );
    for (const [name, mention] of persons) add(name, SymbolKind.Object, mention);
  }
  return found;
}
