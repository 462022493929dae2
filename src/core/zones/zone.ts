import type { Span } from '../text/span.ts';

/** What a paragraph of an article is. Other rules ask it: a headline needs no verb. */
export type ZoneKind =
  | 'kicker' // Dachzeile
  | 'headline'
  | 'lead' // Vorspann
  | 'byline'
  | 'dateline' // a line of its own; a dateline at the start of the lead is part of that paragraph
  | 'body'
  | 'subheading' // Zwischentitel
  | 'question'
  | 'answer'
  | 'list' // list items, tables, results, programmes
  | 'quotation' // block quotation
  | 'caption' // picture caption, with or without credit
  | 'signature' // Kürzel
  | 'editors-note' // Anm. d. Red.
  | 'agency-trailer'
  | 'front-matter'
  | 'markup' // Markdown structures that are no prose: rules, code, images, tables
  | 'boilerplate';

/** The zone of one paragraph. Absolute UTF-16 span, the same as the paragraph's. */
export interface Zone extends Span {
  readonly kind: ZoneKind;
  /** 0 … 1. Rules that would be loud on a wrong guess ask for more. */
  readonly confidence: number;
}

/** Zones in which running sentences are expected. */
export const PROSE: ReadonlySet<ZoneKind> = new Set(['lead', 'body', 'answer', 'question', 'quotation']);
