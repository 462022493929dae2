import type { ArticleView, PlacedParagraph } from '../rules/article.ts';
import type { ZoneFacts } from './facts.ts';
import { findInterview } from './interview.ts';
import type { Zone, ZoneKind } from './zone.ts';

type Seen = Pick<ArticleView, 'text' | 'placed' | 'language' | 'hardWrapped' | 'languageId' | 'boilerplate'>;

interface Label {
  kind: ZoneKind;
  confidence: number;
}

const HEADLINE_LIMIT = 170;
const SUBHEADING_LIMIT = 110;

/** Running text: sentences, not a line of a list. */
function isProse(f: ZoneFacts): boolean {
  return f.length >= 60 && (f.end === 'stop' || f.end === 'question' || f.end === 'exclamation' || f.sentences > 1) && !f.entry;
}

/** A line that could be a title by its form: short, no stop, does not begin in lower case. */
function isTitleLike(f: ZoneFacts, limit: number): boolean {
  if (f.length > limit || f.look || f.listMark || f.entry || f.lower || f.markdown === 'rule') return false;
  return f.end !== 'stop' && f.end !== 'comma' && f.end !== 'colon' && f.sentences <= 3;
}

/**
 * Labels every paragraph. Works from what is certain to what is guessed: front matter and Markdown, boilerplate, wordings that speak for
 * themselves, interviews, the title block at the top, lists, subheadings between prose; the rest is body.
 */
export function resolveZones(article: Seen): Zone[] {
  const { placed } = article;
  const facts = placed.map((p) => p.paragraph.facts.zone);
  const labels = new Array<Label | undefined>(placed.length).fill(undefined);
  const set = (i: number, kind: ZoneKind, confidence: number): void => {
    labels[i] ??= { kind, confidence };
  };
  markFrontMatter(placed, facts, set);
  markBoilerplate(article, set);
  markTrailer(facts, labels, set);
  markMarkdown(facts, article.languageId === 'markdown', labels, set);
  facts.forEach((f, i) => {
    if (f.look) set(i, f.look, f.look === 'caption' && f.length > 200 ? 0.7 : 0.85);
  });
  for (const turn of findInterview(facts, labels)) set(turn.index, turn.kind, turn.confidence);
  markTop(placed, facts, labels, set);
  markLists(placed, facts, labels, set);
  markSubheadings(placed, facts, labels, set);
  return placed.map((p, i): Zone => {
    const { kind, confidence } = labels[i] ?? { kind: 'body', confidence: isProse(facts[i]!) ? 0.9 : 0.6 };
    return { start: p.start, end: p.start + p.paragraph.text.length, kind, confidence };
  });
}

type Set = (i: number, kind: ZoneKind, confidence: number) => void;

function markFrontMatter(placed: readonly PlacedParagraph[], facts: readonly ZoneFacts[], set: Set): void {
  const line = (i: number): string => placed[i]?.paragraph.text.trimEnd() ?? '';
  const fence = line(0);
  if (fence !== '---' && fence !== '+++') return;
  const close = placed.findIndex((_, i) => i > 0 && i < 60 && (line(i) === fence || (fence === '---' && line(i) === '...')));
  const inside = placed.slice(1, close);
  if (close < 2 || !inside.every((p) => /^(?:[\p{L}\p{Nd}_.-]{1,40}\s?[:=]|\s+\S|-\s|#|[\]}])/u.test(p.paragraph.text))) return;
  for (let i = 0; i <= close; i++) set(i, 'front-matter', facts[i]!.length > 0 ? 1 : 0.9);
}

/** Paragraphs that a boilerplate block covers. Blocks are in order and made of whole paragraphs. */
function markBoilerplate(article: Seen, set: Set): void {
  let b = 0;
  const blocks = article.boilerplate;
  for (const { start, index } of article.placed) {
    while (b < blocks.length && blocks[b]!.end <= start) b++;
    if (b < blocks.length && blocks[b]!.start <= start) set(index, 'boilerplate', blocks[b]!.certain ? 0.98 : 0.85);
  }
}

function markMarkdown(facts: readonly ZoneFacts[], markdown: boolean, labels: readonly (Label | undefined)[], set: Set): void {
  let fenced = false;
  let titled = false;
  facts.forEach((f, i) => {
    if (f.markdown === 'fence') {
      fenced = !fenced;
      set(i, 'markup', 0.95);
    } else if (fenced && markdown) set(i, 'markup', 0.9);
    else if (f.markdown === 'heading') {
      if (labels[i]) return;
      set(i, titled ? 'subheading' : 'headline', 0.97);
      titled = true;
    } else if (f.markdown === 'quote') set(i, 'quotation', 0.95);
    else if (f.markdown === 'table') set(i, 'list', 0.95);
    else if (f.markdown === 'rule' || f.markdown === 'image' || f.markdown === 'html') set(i, 'markup', 0.95);
  });
}

/** An agency's trailer runs from its first sure line to the end, as long as no long prose follows. */
function markTrailer(facts: readonly ZoneFacts[], labels: readonly (Label | undefined)[], set: Set): void {
  const start = facts.findIndex((f, i) => f.trailer === 'sure' && i > 0 && labels[i]?.kind !== 'front-matter');
  if (start < 0) return;
  for (let i = start; i < facts.length; i++) {
    const f = facts[i]!;
    if (i > start && isProse(f) && f.length > 250) return;
    set(i, 'agency-trailer', 0.85);
  }
}

/** Kicker, headline, lead: the title block. Stays silent where the text begins with running text. */
function markTop(placed: readonly PlacedParagraph[], facts: readonly ZoneFacts[], labels: (Label | undefined)[], set: Set): void {
  let i = 0;
  const skip = (): void => {
    while (
      i < facts.length &&
      labels[i] &&
      /^(?:front-matter|boilerplate|byline|dateline|caption|markup|signature)$/u.test(labels[i]!.kind)
    )
      i++;
  };
  skip();
  const first = facts[i];
  if (!first || facts.length < i + 2) return;
  const second = facts[i + 1]!;
  const apart = (k: number): boolean => (placed[k]?.gap ?? 0) >= 2;
  if (labels[i]?.kind === 'headline') i++;
  else {
    if (labels[i] || !isTitleLike(first, HEADLINE_LIMIT)) return;
    const short = first.length <= 40 && (first.capitals || !first.finite) && first.words <= 5;
    const underTitle = !labels[i + 1] && isTitleLike(second, HEADLINE_LIMIT) && second.length >= 20;
    const followed = facts.length > i + 2 && facts.slice(i + 2, i + 6).some(isProse);
    if (short && underTitle && followed && second.length > first.length && (first.capitals || first.end === 'none')) {
      set(i, 'kicker', 0.75);
      i++;
    }
    // A text whose lines all look like titles (a list, a menu) has no headline.
    if (!facts.slice(i + 1, i + 7).some((f) => isProse(f) || f.finite)) return;
    set(i, 'headline', apart(i + 1) || isProse(facts[i + 1]!) ? 0.92 : 0.75);
    i++;
  }
  skip();
  // A second title-like line directly under the headline is its second half (Unterzeile).
  if (facts[i] && !labels[i] && isTitleLike(facts[i]!, 200) && facts[i + 1] && isProse(facts[i + 1]!) && facts[i]!.length >= 60) {
    set(i, 'lead', 0.6);
    return;
  }
  const lead = facts[i];
  const following = facts.slice(i + 1, i + 6).some((f, k) => {
    const kind = labels[i + 1 + k]?.kind;
    return kind === undefined ? isProse(f) || f.listMark || f.entry : /^(?:question|answer|list|quotation)$/u.test(kind);
  });
  if (lead && !labels[i] && isProse(lead) && lead.length <= 650 && following) set(i, 'lead', lead.length <= 420 ? 0.75 : 0.55);
}

/** Runs of list items or entries; one item alone between prose stays what it is unless its mark is plain. */
function markLists(
  placed: readonly PlacedParagraph[],
  facts: readonly ZoneFacts[],
  labels: readonly (Label | undefined)[],
  set: Set,
): void {
  const item = (i: number): boolean => !labels[i] && (facts[i]!.listMark || facts[i]!.entry || isNumbered(facts, i));
  for (let i = 0; i < facts.length; i++) {
    if (!item(i)) continue;
    let end = i + 1;
    while (end < facts.length && item(end)) end++;
    const run = end - i;
    for (let k = i; k < end; k++)
      if (run >= 2 || /^[-•*‣▪]\s/u.test(placed[k]!.paragraph.text)) set(k, 'list', Math.min(0.95, 0.6 + run * 0.1));
    i = end - 1;
  }
  // Short lines set close together under one another are a list, too: ingredients, results, names.
  for (let i = 0; i < facts.length; i++) {
    if (facts[i]!.end === 'colon') continue;
    let end = i;
    while (
      end < facts.length &&
      isShortLine(facts[end]!) &&
      (!labels[end] || labels[end]!.kind === 'list') &&
      (end === i || placed[end]!.gap === 1)
    )
      end++;
    if (end - i >= 4) for (let k = i; k < end; k++) set(k, 'list', 0.65);
    i = Math.max(i, end - 1);
  }
}

/** A numbered step or point: the line before or after it has the number before or after its own. */
function isNumbered(facts: readonly ZoneFacts[], i: number): boolean {
  const { itemNumber: own, length } = facts[i]!;
  if (own === undefined || length > ITEM_LIMIT) return false;
  return facts[i - 1]?.itemNumber === own - 1 || facts[i + 1]?.itemNumber === own + 1;
}
/** A numbered paragraph longer than this (UTF-16 units) is read as prose. */
const ITEM_LIMIT = 300;

/** A short line without a sentence. A line with a colon at its end may lead a list but does not begin the run. */
function isShortLine(f: ZoneFacts): boolean {
  return f.length <= 70 && f.end !== 'stop' && f.end !== 'question' && !f.look && (!f.finite || f.entry || f.listMark);
}

function markSubheadings(
  placed: readonly PlacedParagraph[],
  facts: readonly ZoneFacts[],
  labels: readonly (Label | undefined)[],
  set: Set,
): void {
  let prose = false;
  facts.forEach((f, i) => {
    if (isProse(f)) prose = true;
    if (labels[i] || i === 0) return;
    const limit = f.markdown === 'bold' ? 160 : SUBHEADING_LIMIT;
    if (!isTitleLike(f, limit) || f.quoted) return;
    let next = i + 1;
    while (
      next < facts.length &&
      next < i + 3 &&
      labels[next] &&
      labels[next]!.kind !== 'answer' &&
      labels[next]!.kind !== 'list'
    )
      next++;
    if (next >= facts.length || next > i + 2) return;
    const introduces = isProse(facts[next]!) || labels[next]?.kind === 'list';
    if (!introduces || !prose) return;
    const apart = placed[i]!.gap >= 2 || placed[i + 1]?.gap === 1;
    const confidence = f.markdown === 'bold' ? 0.9 : f.end === 'none' ? (f.length <= 70 && apart ? 0.85 : 0.7) : 0.6;
    set(i, 'subheading', confidence);
  });
}
