import type { Category } from '../boilerplate/category.ts';

export type PartKind = 'lead' | 'paragraph' | 'subheading' | 'item' | 'quote' | 'row' | 'caption' | 'code';

/** Stands between the cells of a row in its text. */
export const CELL_MARK = ' | ';

/** A paragraph of the article, a subheading, an item of a list, a row of a table, a caption. */
export interface ArticlePart {
  readonly kind: PartKind;
  readonly text: string;
  /** Level of a subheading (1–6) or depth of a list (from 1). */
  readonly level?: number;
  /** Its number in an ordered list. */
  readonly number?: number;
}

/** What a line that was left out is: a kind of boilerplate, or a part of the article that goes elsewhere. */
export type OmittedKind = Category | 'headline' | 'kicker' | 'caption' | 'byline' | 'hidden' | 'other';
/** Why: by its own words, by the element it stands in, by its place, because it stood above already, not shown, given as something else, or behind the part of a huge page that was read. */
export type OmittedReason = 'wording' | 'element' | 'before' | 'within' | 'after' | 'repeated' | 'hidden' | 'given' | 'unread';

export interface OmittedLine {
  readonly text: string;
  readonly kind: OmittedKind;
  readonly reason: OmittedReason;
  /** Before which part of the article it stood. */
  readonly at: number;
}

/** `article`: a page with one; `whole`: no page but a piece of text, taken as it is; `none`: a page without an article, text as it stands. */
export type PageOutcome = 'article' | 'whole' | 'none';

/** The article of a page. No text holds markup; nothing of the page is run or fetched. */
export interface PageArticle {
  readonly outcome: PageOutcome;
  /** As the head of the page gives it, a kicker before it included where papers write it so: "Kicker: Headline". */
  readonly headline: string | undefined;
  /** The same as the page shows it, without the kicker. */
  readonly heading: string | undefined;
  readonly kicker: string | undefined;
  readonly parts: readonly ArticlePart[];
  /** As written, `YYYY-MM-DD` or `YYYY-MM-DDTHH:MM`. */
  readonly published: string | undefined;
  readonly modified: string | undefined;
  readonly authors: readonly string[];
  readonly agency: string | undefined;
  readonly canonical: string | undefined;
  /** The text ends where readers would have to pay. */
  readonly paywalled: boolean;
  readonly omitted: readonly OmittedLine[];
}

/** The day that an article goes by: that of its publication, or of its last change on a page that tells no other. */
export const dateOf = ({ published, modified }: Pick<PageArticle, 'published' | 'modified'>): string | undefined =>
  published ?? modified;
