import type { BoilerplateFacts } from './boilerplate/facts.ts';
import type { BoilerplateBlock } from './boilerplate/resolve.ts';
import type { Entity } from './entities/entity.ts';
import type { NameFacts } from './entities/facts.ts';
import type { EventMention } from './events/event.ts';
import type { EventFacts } from './events/facts.ts';
import type { FragmentFacts } from './fragments/facts.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import type { QuoteFacts } from './quotes/facts.ts';
import type { MarkProblem } from './quotes/mark-problems.ts';
import type { Quote } from './quotes/quote.ts';
import type { Finding, ReportedFinding } from './rules/finding.ts';
import type { SpellingFacts } from './spelling/facts.ts';
import type { ParsedSentence } from './syntax/sentence.ts';
import type { Language } from './text/language.ts';
import type { TimeFacts } from './time/facts.ts';
import type { TimeExpression } from './time/time-expression.ts';
import type { ZoneFacts } from './zones/facts.ts';
import type { Zone } from './zones/zone.ts';

/** A paragraph's text after tagging: what the capabilities read their facts from. All spans relative to the paragraph. */
export interface TaggedParagraph {
  /** The paragraph's text without its line end. Holds line breaks only where hard-wrapped lines were joined. */
  readonly text: string;
  readonly sentences: readonly ParsedSentence[];
}

/** A pure function of (its text, the lexicon, the settings). All spans relative to itself, so it can be cached and moved for free. */
export interface Paragraph extends TaggedParagraph {
  readonly facts: {
    readonly zone: ZoneFacts;
    readonly boilerplate: BoilerplateFacts;
    readonly quotes: QuoteFacts;
    readonly times: TimeFacts;
    readonly names: NameFacts;
    readonly events: EventFacts;
    readonly spelling: SpellingFacts;
    readonly fragments: FragmentFacts;
  };
  /** Findings of the paragraph rules, by rule id, before zones and quotes have their say. */
  readonly findings: readonly (Finding & { readonly rule: string })[];
}

/** A paragraph in its place. `start` is the only absolute offset in the model; `index` counts from 0. */
export interface Placed {
  readonly start: number;
  readonly index: number;
  readonly paragraph: Paragraph;
  /** Number of line breaks between the end of the paragraph before and this one's start: 1 = the next line, 2 = a blank line between. */
  readonly gap: number;
}

/** The article as document rules and resolvers see it; each list below is filled in the order written here. Spans absolute. */
export interface ArticleView {
  readonly text: string;
  /** How much of the text was analysed: all of it, unless it is longer than any article. */
  readonly checkedTo: number;
  readonly lexicon: Lexicon;
  readonly placed: readonly Placed[];
  readonly language: Language;
  /** Whether the text's lines are broken at a fixed width. */
  readonly hardWrapped: boolean;
  readonly languageId: 'plaintext' | 'markdown' | 'nachrichtentext';
  /** ISO date of the article as given from outside (a command, the JSON interface), if any. */
  readonly givenDate: string | undefined;
  /** File name without folder, if known; may hold a date. */
  readonly fileName: string | undefined;
  readonly boilerplate: readonly BoilerplateBlock[];
  /** One a paragraph, in the same order. */
  readonly zones: readonly Zone[];
  readonly entities: readonly Entity[];
  readonly quotes: readonly Quote[];
  readonly markProblems: readonly MarkProblem[];
  readonly times: readonly TimeExpression[];
  /** ISO date the article is dated, from `givenDate`, front matter, dateline or file name; undefined where unknown. */
  readonly date: string | undefined;
  readonly events: readonly EventMention[];
}

/** One analysed article. Everything an editor sees is read off this. */
export interface Article extends ArticleView {
  /** In the order of their starts. */
  readonly findings: readonly ReportedFinding[];
}
