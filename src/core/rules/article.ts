import type { AgencyFacts } from '../agency/facts.ts';
import type { BoilerplateBlock } from '../boilerplate/block.ts';
import type { BoilerplateFacts } from '../boilerplate/facts.ts';
import type { CommaFacts } from '../comma/facts.ts';
import type { ConsistencyFacts } from '../consistency/facts.ts';
import type { Entity } from '../entities/entity.ts';
import type { NameFacts } from '../entities/facts.ts';
import type { EventMention } from '../events/event.ts';
import type { EventFacts } from '../events/facts.ts';
import type { FragmentFacts } from '../fragments/facts.ts';
import type { GrammarFacts } from '../grammar/facts.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { OrthographyFacts } from '../orthography/facts.ts';
import type { QuoteFacts } from '../quotes/facts.ts';
import type { MarkProblem } from '../quotes/mark-problem.ts';
import type { Quote } from '../quotes/quote.ts';
import type { SpellingFacts } from '../spelling/facts.ts';
import type { ParsedParagraph } from '../syntax/paragraph.ts';
import type { ArticleLanguage } from '../text/article-language.ts';
import type { DocumentMemory } from '../text/document-memory.ts';
import type { Language } from '../text/language.ts';
import type { Placed } from '../text/placed.ts';
import type { TimeFacts } from '../time/facts.ts';
import type { TimeExpression } from '../time/time-expression.ts';
import type { ZoneFacts } from '../zones/facts.ts';
import type { Zone } from '../zones/zone.ts';
import type { Finding, IgnoredFinding, ReportedFinding, SafeFix } from './finding.ts';

/** A pure function of (its text, the lexicon, the settings). All spans relative to itself, so it can be cached and moved for free. */
export interface Paragraph extends ParsedParagraph {
  readonly facts: {
    readonly zone: ZoneFacts;
    readonly boilerplate: BoilerplateFacts;
    readonly quotes: QuoteFacts;
    readonly times: TimeFacts;
    readonly names: NameFacts;
    readonly events: EventFacts;
    readonly spelling: SpellingFacts;
    readonly fragments: FragmentFacts;
    readonly agency: AgencyFacts;
    readonly consistency: ConsistencyFacts;
    readonly orthography: OrthographyFacts;
    readonly grammar: GrammarFacts;
    readonly comma: CommaFacts;
  };
  /** Findings of the paragraph rules, by rule id, before zones and quotes have their say. */
  readonly findings: readonly (Finding & { readonly rule: string; readonly noun?: true })[];
  /** Ids of the steps and rules that threw on it and cost their part; nearly always empty. */
  readonly incomplete: readonly string[];
}

/** A paragraph in its place. */
export type PlacedParagraph = Placed<Paragraph>;

/** The article as document rules and resolvers see it; each list below is filled in the order written here. Spans absolute. */
export interface ArticleView {
  readonly text: string;
  /** How much of the text was analysed: all of it, unless it is longer than any article. */
  readonly checkedTo: number;
  readonly lexicon: Lexicon;
  readonly placed: readonly PlacedParagraph[];
  readonly language: Language;
  /** Whether the text's lines are broken at a fixed width. */
  readonly hardWrapped: boolean;
  readonly languageId: ArticleLanguage;
  /** ISO date of the article as given from outside (a command, the JSON interface), if any. */
  readonly givenDate: string | undefined;
  /** File name without folder, if known; may hold a date. */
  readonly fileName: string | undefined;
  /** What stages and rules keep from one analysis of the document to the next. */
  readonly memory: DocumentMemory;
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
  /** What an editor has said to be no event; none of it stands among the events. */
  readonly notEvents: readonly IgnoredFinding[];
}

/** What the stages of the pipeline add to an article; each key is written by exactly one of them. */
export type StageOut = Pick<
  ArticleView,
  'boilerplate' | 'zones' | 'entities' | 'quotes' | 'markProblems' | 'times' | 'date' | 'events' | 'notEvents'
>;

/** What is known of an article before the first stage. */
export type ArticleBase = Omit<ArticleView, keyof StageOut>;

/** The article as a stage sees it that reads the outs named: nothing that a later stage adds. */
export type Reads<K extends keyof StageOut = never> = ArticleBase & Pick<StageOut, K>;

/** One analysed article. Everything an editor sees is read off this. */
export interface Article extends ArticleView {
  /** In the order of their starts. */
  readonly findings: readonly ReportedFinding[];
  /** What would be reported but for the dismissals of the settings, in the same order. */
  readonly ignored: readonly IgnoredFinding[];
  /** The safe fixes that may be applied together, unasked: what fix-all and saving do. Worked out when somebody asks; apart, in order. */
  readonly safeFixes: () => readonly SafeFix[];
  /** Ids of the steps and rules that threw: what they would have found is missing. Nearly always empty. */
  readonly incomplete: readonly string[];
}
