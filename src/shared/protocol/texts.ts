import type { DocumentParams, Passage, Range } from './places.ts';

// What is asked of whole texts: cleaned, exported, extracted, compared, checked.

/** Client → server: the boilerplate of a text and how to remove it. Params {@link CleanParams}, answer {@link CleanAnswer} or null. */
export const CLEAN = 'schlussredaktion/clean';

/** Client → server: events or quotes as a file's text. Params {@link ExportParams}, answer {@link ExportAnswer} or null. */
export const EXPORT = 'schlussredaktion/export';

/** Client → server: the article of an HTML page. Params {@link ExtractParams}, answer {@link ExtractAnswer} or null (it failed). */
export const EXTRACT = 'schlussredaktion/extract';

/** Client → server: the article beside its source. Params {@link CompareParams}, answer {@link CompareAnswer} or null. */
export const COMPARE = 'schlussredaktion/compare';

export interface CompareParams extends DocumentParams {
  /** The whole text of the source: transcript, press release, authorised interview. */
  readonly source: string;
}

export interface ComparedChange {
  readonly kind: 'added' | 'dropped' | 'replaced' | 'moved';
  /** In the article; empty where words were dropped. */
  readonly article: Range;
  /** In the source; empty where words were added. */
  readonly source: Range;
  readonly negation: boolean;
  readonly number: boolean;
  /** For the screen: "„40“ statt „14“ (Zahl)". */
  readonly label: string;
}

export interface ComparedQuote {
  readonly passage: Passage;
  readonly state: 'exact' | 'changed' | 'missing';
  /** Cuts are marked in it; words of the newsroom stand in brackets. */
  readonly shortened: boolean;
  readonly inserted: boolean;
  /** For the screen: "wörtlich in der Quelle, gekürzt". */
  readonly label: string;
  /** In the source, in the order of the quotation; empty where it is missing. */
  readonly places: readonly Range[];
  readonly changes: readonly ComparedChange[];
}

/** A name or a number of the article that the source does not have. */
export interface ComparedMissing {
  readonly kind: 'name' | 'figure';
  readonly passage: Passage;
  readonly label: string;
  /** What the source has instead. */
  readonly similar?: Range;
}

export interface CompareAnswer {
  readonly version: number;
  readonly quotes: readonly ComparedQuote[];
  readonly missing: readonly ComparedMissing[];
}

/** A page as HTML or as the bytes of its file, one character a byte. */
export interface ExtractParams extends DocumentParams {
  readonly html?: string;
  readonly bytes?: string;
  /** Language of the document the text is for: Markdown gets marks, others none. */
  readonly languageId: string;
  /** Whether what is known of the article goes before it as front matter. */
  readonly frontMatter: boolean;
  /** Indices of lines of {@link ExtractAnswer.omitted} that are wanted after all. */
  readonly restored?: readonly number[];
}

export interface ExtractAnswer {
  /** `article`: one was found on a page; `whole`: no page, but a text, which is all there; `none`: a page without an article, all of its text. */
  readonly outcome: 'article' | 'whole' | 'none';
  readonly text: string;
  /** How many parts (paragraphs, subheadings, items) the text has. */
  readonly parts: number;
  /** All that is shown on the page. */
  readonly whole: string;
  /** What was left out, in the order of the page, but for what is hidden or given as the headline. */
  readonly omitted: readonly { readonly index: number; readonly text: string; readonly label: string }[];
  /** The text ends where readers would have to pay. */
  readonly paywalled: boolean;
}

export interface CleanParams extends DocumentParams {
  /** Text of a document that is not open; without it the open document is meant. */
  readonly text?: string;
  readonly languageId?: string;
}

export interface RemovedBlock {
  readonly passage: Passage;
  /** A name of the JSON interface: related-link, comment-form … */
  readonly category: string;
  /** The same for the screen: "Kommentarformular". */
  readonly label: string;
  /** Whether removing it without asking is safe. */
  readonly certain: boolean;
  /** What to delete so that blank lines are left tidy. Ranges of an answer do not overlap. */
  readonly edit: Range;
}

export interface CleanAnswer {
  /** Version of the open document; null where the text came with the request. */
  readonly version: number | null;
  /** All blocks, certain or not, in the order of the text. */
  readonly blocks: readonly RemovedBlock[];
}

export type ExportFormat = 'markdown' | 'csv' | 'icalendar' | 'timelinejs' | 'markwhen' | 'html';

export interface ExportParams extends DocumentParams {
  readonly what: 'events' | 'quotes' | 'report';
  /** Quotes go out as Markdown and CSV only, the sign-off report as Markdown and HTML. */
  readonly format: ExportFormat;
}

export interface ExportAnswer {
  readonly text: string;
  /** Without the dot: md, csv, ics, json, mw. */
  readonly extension: string;
}

/** What assistants ask of a draft, open or not: params {@link DraftParams}; the answer is plain data for a model, null where there is none. */
export const DRAFT = 'schlussredaktion/draft';

export interface DraftParams extends DocumentParams {
  readonly question: 'findings' | 'quotes' | 'events';
  /** Text of a draft that is no open document; without it the open document is meant. */
  readonly text?: string;
}

/** Findings of a file that is not open: params {@link CheckParams}, answer {@link CheckAnswer}, null where it could not be checked. */
export const CHECK = 'schlussredaktion/check';

export interface CheckParams extends DocumentParams {
  readonly text: string;
  readonly languageId: string;
}

export interface CheckAnswer {
  /** Diagnostics of LSP, as for an open document. */
  readonly diagnostics: readonly unknown[];
}

/** Scheme of the addresses of rules' pages: `schlussredaktion-regel:/family/name`. */
export const RULE_SCHEME = 'schlussredaktion-regel';

/** The page of a rule: params {@link RulePageParams}, answer {@link RulePageAnswer}, null where there is no such rule. */
export const RULE_PAGE = 'schlussredaktion/rulePage';

export interface RulePageParams {
  readonly rule: string;
  readonly locale: 'de' | 'en';
}

export interface RulePageAnswer {
  readonly title: string;
  /** HTML without scripts, styles and addresses. */
  readonly body: string;
}
