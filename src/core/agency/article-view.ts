import type { ArticleView } from '../rules/article.ts';
import type { Edit, Fix } from '../rules/finding.ts';
import { firstNotBefore, type Span } from '../text/span.ts';
import type { ZoneKind } from '../zones/zone.ts';
import type { ControlKind } from './control-lines.ts';
import { type ContactRole, contactEnd } from './press-contact.ts';
import { paragraphRemoval } from './removal.ts';

/** Whether a place stands between quotation marks, whoever's words they are. Quotes are in the order of their starts. */
export function isQuoted(article: Pick<ArticleView, 'quotes'>, place: Span): boolean {
  const { quotes } = article;
  for (let i = firstNotBefore(quotes, (q) => q.start <= place.start) - 1, n = 0; i >= 0 && n < 8; i--, n++) {
    if (quotes[i]!.end >= place.end) return true;
  }
  return false;
}

const NO_COPY: ReadonlySet<ZoneKind> = new Set<ZoneKind>(['quotation', 'front-matter', 'markup']);
const OTHERS_WORDS: ReadonlySet<ZoneKind> = new Set<ZoneKind>([...NO_COPY, 'answer', 'question']);

/** Zones where control text is quoted, or that are no text at all. */
export function isNoCopy(article: Pick<ArticleView, 'zones'>, index: number): boolean {
  return NO_COPY.has(article.zones[index]!.kind);
}

/** Zones whose words are somebody else's or no text at all: an interview with a chatbot, a block quotation. */
export function isOthersZone(article: Pick<ArticleView, 'zones'>, index: number): boolean {
  return OTHERS_WORDS.has(article.zones[index]!.kind);
}

/** A run of paragraphs that an agency's notebook or a release's contact takes up: from its heading as far as lines of its kind go. */
export interface NotebookBlock {
  readonly kind: 'notebook' | 'contact';
  readonly first: number;
  /** Half open. */
  readonly last: number;
  /** Nothing of the article can be in it: it runs to the end of the text. */
  readonly toEnd: boolean;
}

/** The notebooks and contacts of an article, in their order. Linear. */
export function notebooks(article: Pick<ArticleView, 'placed'>): NotebookBlock[] {
  const { placed } = article;
  const blocks: NotebookBlock[] = [];
  const opens = (i: number): boolean =>
    placed[i]!.paragraph.facts.agency.control.some((c) => c.kind === 'notebook' && c.part === 'whole');
  const roleOf = (i: number): ContactRole | undefined => placed[i]?.paragraph.facts.agency.contact;
  for (let i = 0; i < placed.length; i++) {
    const isNotebook = opens(i);
    const contact = contactEnd(roleOf, i);
    if (!isNotebook && contact === undefined) continue;
    let last = contact ?? i + 1;
    if (isNotebook) while (last < placed.length && belongs(article, last)) last++;
    // „Rückfragehinweis:“ opens a release's contact; within a notebook it is a line of it.
    const role = roleOf(i);
    // „Rückfragen bitte an:“ over lines that may be for readers goes with them or not at all.
    if (role === 'head' && contact === undefined && last === i + 1 && last < placed.length) continue;
    blocks.push({
      kind: isNotebook && role !== 'press' && role !== 'head' ? 'notebook' : 'contact',
      first: i,
      last,
      toEnd: last === placed.length,
    });
    i = last - 1;
  }
  return blocks;
}

function belongs({ placed }: Pick<ArticleView, 'placed'>, index: number): boolean {
  const { agency } = placed[index]!.paragraph.facts;
  return agency.notebookLine || agency.control.some((c) => c.part === 'whole' && (c.kind === 'notebook' || c.kind === 'trailer'));
}

/** Kinds that nobody but an agency writes, wherever they stand. */
const OF_AGENCIES: ReadonlySet<ControlKind> = new Set<ControlKind>([
  'attention',
  'urgent',
  'notebook',
  'trailer',
  'embargo',
  'withdrawn',
]);
/** Whose report it is, as a dateline or the line at its end says: „Kiel (dpa) - …“, „KNA/epd“. */
const AGENCY = /(?<![\p{L}\p{Nd}])(?:dpa|AFP|APA|KNA|epd|SID|sda|Keystone-SDA|SDA|Reuters|ots|OTS)(?![\p{L}\p{Nd}])/u;
/** How much of a paragraph's beginning and end is looked through for the agency's name, in UTF-16 units. */
const EDGE = 60;

/** Whether the text is an agency's copy: something else in it is written to desks, or a paragraph begins or ends with an agency's name. Linear. */
export function isAgencyCopy({ placed }: Pick<ArticleView, 'placed'>): boolean {
  return placed.some(({ paragraph: { text, facts } }) => {
    if (facts.agency.control.some((c) => OF_AGENCIES.has(c.kind))) return true;
    return AGENCY.test(text.slice(0, EDGE)) || (text.length > EDGE && AGENCY.test(text.slice(-EDGE)));
  });
}

/** Kinds that are lines of their own to take out; the others ask for a decision first. */
const REMOVABLE: ReadonlySet<ControlKind> = new Set<ControlKind>([
  'attention',
  'urgent',
  'version',
  'follows',
  'trailer',
  'withdrawn',
  'correction',
  'embargo',
]);

/** Paragraphs that any rule of this capability would take out, so that their removals can be cut to fit. Linear. */
export function gone(article: Pick<ArticleView, 'placed' | 'zones' | 'quotes'>): ReadonlySet<number> {
  const all = new Set<number>();
  for (const { first, last } of notebooks(article)) for (let i = first; i < last; i++) all.add(i);
  for (const { index, paragraph } of article.placed) {
    const { control, allTalk } = paragraph.facts.agency;
    if (control.some((c) => c.part === 'whole' && REMOVABLE.has(c.kind))) all.add(index);
    else if (allTalk && !isOthersZone(article, index)) all.add(index);
  }
  return all;
}

/** The fixes of one group can be applied together. */
export const REMAINS_GROUP = 'remains';

/** The fix that takes whole paragraphs out, one edit for each. */
export function removeParagraphs(
  article: Pick<ArticleView, 'placed'>,
  indices: readonly number[],
  all: ReadonlySet<number>,
  safe: boolean,
  title: string,
): Fix {
  const edits: Edit[] = indices.map((i) => paragraphRemoval(article, i, all));
  return { title, args: { count: indices.length }, edits, safe, preferred: true, group: REMAINS_GROUP };
}
