import type { Article, ArticleView, Paragraph, Placed, TaggedParagraph } from './article.ts';
import { readBoilerplateFacts } from './boilerplate/facts.ts';
import { resolveBoilerplate } from './boilerplate/resolve.ts';
import { readNameFacts } from './entities/facts.ts';
import { resolveEntities } from './entities/resolve.ts';
import { readEventFacts } from './events/facts.ts';
import { resolveEvents } from './events/resolve.ts';
import { readFragmentFacts } from './fragments/facts.ts';
import type { Lexicon } from './lexicon/lexicon.ts';
import { readQuoteFacts } from './quotes/facts.ts';
import { resolveQuotes } from './quotes/resolve.ts';
import { checkArticle, checkParagraph, type RuleFailure } from './rules/run.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';
import { readSpellingFacts } from './spelling/facts.ts';
import { parseSentence } from './syntax/parse-sentence.ts';
import { detectLanguage } from './text/language.ts';
import { layOut } from './text/layout.ts';
import { splitSentences } from './text/sentences.ts';
import { tokenise } from './text/tokens.ts';
import { readTimeFacts } from './time/facts.ts';
import { resolveTimes } from './time/resolve.ts';
import { readZoneFacts } from './zones/facts.ts';
import { resolveZones } from './zones/resolve.ts';

export interface AnalyserOptions {
  readonly lexicon: Lexicon;
  readonly settings?: Settings;
  /** Called once for each rule or step that throws; never with text of the article. */
  readonly onFailure?: (failure: RuleFailure) => void;
}

export interface DocumentInput {
  readonly text: string;
  /** ISO date of the article, if known from outside. */
  readonly date?: string;
  readonly languageId?: ArticleView['languageId'];
  readonly fileName?: string;
}

/** No article is longer, in UTF-16 units (about 70 000 words): of a longer text the beginning is analysed, and the status says so. */
export const MAX_ARTICLE = 500_000;

/** The analyser of one document: it keeps the paragraphs of the last analysis, so that typing costs one paragraph. */
export interface Analyser {
  /** Analyses the whole text, reusing paragraphs whose text it has seen in the last analysis. */
  analyse(input: DocumentInput): Article;
  /** The same in steps: yields between paragraphs, so that the caller can stop or let others run. Paragraphs done so far are kept. */
  steps(input: DocumentInput): Generator<void, Article>;
  /** How many paragraphs were analysed (not reused) so far; for tests and benchmarks. */
  readonly analysed: number;
}

/** The same text seen twice is analysed once; spans in the result are relative to the paragraph. */
export function analyseParagraph(
  text: string,
  lexicon: Lexicon,
  settings: Settings,
  onFailure?: (f: RuleFailure) => void,
): Paragraph {
  const sentences = splitSentences(tokenise(text)).map((s) => parseSentence(s, lexicon));
  const tagged: TaggedParagraph = { text, sentences };
  const bare = {
    ...tagged,
    facts: {
      zone: readZoneFacts(tagged, lexicon, settings),
      boilerplate: readBoilerplateFacts(tagged, lexicon, settings),
      quotes: readQuoteFacts(tagged, lexicon, settings),
      times: readTimeFacts(tagged, lexicon, settings),
      names: readNameFacts(tagged, lexicon, settings),
      events: readEventFacts(tagged, lexicon, settings),
      spelling: readSpellingFacts(tagged, lexicon, settings),
      fragments: readFragmentFacts(tagged, lexicon, settings),
    },
  };
  return { ...bare, findings: checkParagraph({ ...bare, findings: [] }, settings, onFailure) };
}

/** Makes an analyser for one document. Synchronous and pure but for its cache. */
export function createAnalyser(options: AnalyserOptions): Analyser {
  const { lexicon, onFailure } = options;
  const settings = options.settings ?? DEFAULT_SETTINGS;
  let cache = new Map<string, Paragraph>();
  let analysed = 0;

  function* steps(input: DocumentInput): Generator<void, Article> {
    const { text } = input;
    const layout = layOut(text.length > MAX_ARTICLE ? text.slice(0, MAX_ARTICLE) : text);
    const used = new Map<string, Paragraph>();
    const placed: Placed[] = [];
    for (const span of layout.paragraphs) {
      const own = text.slice(span.start, span.end);
      let paragraph = used.get(own) ?? cache.get(own);
      if (!paragraph) {
        paragraph = analyseParagraph(own, lexicon, settings, onFailure);
        analysed++;
        cache.set(own, paragraph); // Kept even when the caller stops half-way.
        yield;
      }
      used.set(own, paragraph);
      placed.push({ start: span.start, index: placed.length, paragraph, gap: span.gap });
    }
    cache = used;
    return assemble(input, placed, layout.hardWrapped);
  }

  function assemble(input: DocumentInput, placed: readonly Placed[], hardWrapped: boolean): Article {
    const article: { -readonly [K in keyof ArticleView]: ArticleView[K] } = {
      text: input.text,
      checkedTo: Math.min(input.text.length, MAX_ARTICLE),
      lexicon,
      placed,
      language: detectLanguage(input.text),
      hardWrapped,
      languageId: input.languageId ?? 'plaintext',
      givenDate: input.date,
      fileName: input.fileName,
      zones: [],
      boilerplate: [],
      entities: [],
      quotes: [],
      markProblems: [],
      times: [],
      date: input.date,
      events: [],
    };
    // The order is the order of dependence: each step sees what stands above it.
    article.boilerplate = resolveBoilerplate(article, settings);
    article.zones = resolveZones(article);
    article.entities = resolveEntities(article);
    Object.assign(article, resolveQuotes(article, settings));
    Object.assign(article, resolveTimes(article, settings));
    article.events = resolveEvents(article);
    return { ...article, findings: checkArticle(article, settings, onFailure) };
  }

  return {
    steps,
    analyse(input) {
      const run = steps(input);
      for (;;) {
        const step = run.next();
        if (step.done) return step.value;
      }
    },
    get analysed() {
      return analysed;
    },
  };
}
