import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Article, ArticleBase, ArticleView, Paragraph, PlacedParagraph, StageOut } from '../rules/article.ts';
import { type Fix, fixesOf, type ReportedFinding, type SafeFix } from '../rules/finding.ts';
import { DEFAULT_SETTINGS, type Settings } from '../settings.ts';
import { ARTICLE_LANGUAGES, isArticleLanguage } from '../text/article-language.ts';
import { DocumentMemory } from '../text/document-memory.ts';
import { type Language, LanguageReader } from '../text/language.ts';
import { type Layout, layOut } from '../text/layout.ts';
import { coarseSpans } from '../text/protected/coarse.ts';
import { MarkdownReader } from '../text/protected/markdown.ts';
import { cutOut, type ProtectedSpan } from '../text/protected/protected-span.ts';
import { checkArticle } from './findings.ts';
import { type Guard, type GuardOptions, guardOf } from './guard.ts';
import { analyseParagraph } from './paragraph.ts';
import { viewFor } from './stage.ts';
import { STAGES } from './stages.ts';
import { ALONE, FixTrials, placeOf, triedTogether } from './trial.ts';

export interface AnalyserOptions extends GuardOptions {
  readonly lexicon: Lexicon;
  readonly settings?: Settings;
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
  /** The same in steps: yields between paragraphs, stages and rules, so that the caller can stop or let others run. Paragraphs done so far are kept. */
  steps(input: DocumentInput): Generator<void, Article>;
  /** How many paragraphs were analysed (not reused) so far; for tests and benchmarks. */
  readonly analysed: number;
}

/** The paragraphs of a text; one whole paragraph where the layout cannot be read. */
function layoutOf(text: string, guard: Guard): Layout {
  return guard.run<Layout>(
    'layout',
    () => layOut(text),
    () => ({ paragraphs: text === '' ? [] : [{ start: 0, end: text.length, gap: 0 }], hardWrapped: false }),
  );
}

/** What Markdown makes of the text; where it cannot be read, every line that may be more than prose is protected. */
function constructsOf(reader: MarkdownReader, text: string, guard: Guard): readonly ProtectedSpan[] {
  return guard.run<readonly ProtectedSpan[]>(
    'markdown',
    () => reader.read(text),
    () => coarseSpans(text),
  );
}

/** What a paragraph is cached by: its text, and what Markdown makes of it (a line inside a fence is another paragraph than outside). */
function keyOf(text: string, constructs: readonly ProtectedSpan[]): string {
  return constructs.length === 0 ? text : `${text}\n\n${constructs.map((c) => `${c.kind} ${c.start} ${c.end}`).join()}`;
}

/** The first safe fix of each finding, worked out when asked for. Suggestions for words are dear to work out and never safe. */
function safeFixesOf(findings: readonly ReportedFinding[]): () => readonly SafeFix[] {
  let safe: readonly SafeFix[] | undefined;
  return () =>
    (safe ??= findings.flatMap((finding) => {
      const fix = finding.rule.startsWith('spelling/') ? undefined : fixesOf(finding).find((x) => x.safe);
      return fix ? [{ finding, fix }] : [];
    }));
}

/** Makes an analyser for one document. Synchronous and pure but for its cache. */
export function createAnalyser(options: AnalyserOptions): Analyser {
  return analyserWith(options, new Map(), new DocumentMemory(), true);
}

/** `trial`: whether each fix is tried before it is offered. */
function analyserWith(options: AnalyserOptions, seen: Map<string, Paragraph>, memory: DocumentMemory, trial: boolean): Analyser {
  const { lexicon } = options;
  const settings = options.settings ?? DEFAULT_SETTINGS;
  let cache = seen;
  let analysed = 0;
  const markdown = new MarkdownReader();
  const language = new LanguageReader();

  function* steps(input: DocumentInput): Generator<void, Article> {
    const { text } = input;
    if (typeof text !== 'string') throw new TypeError('"text" must be a string');
    if (input.languageId !== undefined && !isArticleLanguage(input.languageId))
      throw new TypeError(`"languageId" must be one of ${ARTICLE_LANGUAGES.join(', ')}`);
    const guard = guardOf({
      ...options,
      onFailure(failure) {
        memory.clear(); // What the step has kept may be half of it.
        options.onFailure?.(failure);
      },
    });
    const checked = text.length > MAX_ARTICLE ? text.slice(0, MAX_ARTICLE) : text;
    const layout = layoutOf(checked, guard);
    const constructs = input.languageId === 'markdown' ? constructsOf(markdown, checked, guard) : [];
    const used = new Map<string, Paragraph>();
    const placed: PlacedParagraph[] = [];
    for (const span of layout.paragraphs) {
      const own = text.slice(span.start, span.end);
      const inside = constructs.length === 0 ? constructs : cutOut(constructs, span);
      const key = keyOf(own, inside);
      let paragraph = used.get(key) ?? cache.get(key);
      if (!paragraph) {
        paragraph = analyseParagraph(own, inside, lexicon, settings, options);
        analysed++;
        cache.set(key, paragraph); // Kept even when the caller stops half-way.
        yield;
      }
      used.set(key, paragraph);
      placed.push({ start: span.start, index: placed.length, paragraph, gap: span.gap });
    }
    cache = used;
    const article = yield* assemble(input, placed, layout.hardWrapped, guard);
    return trial ? withTriedFixes(article, input, used) : article;
  }

  /** The article with fixes that are tried when somebody asks for them; with its own paragraphs at hand a trial costs little more than the edited one. */
  function withTriedFixes(article: Article, input: DocumentInput, paragraphs: ReadonlyMap<string, Paragraph>): Article {
    const analyse = (text: string): Article =>
      analyserWith(options, new Map(paragraphs), memory, false).analyse({ ...input, text });
    const wanted = safeFixesOf(article.findings);
    let together: readonly SafeFix[] | undefined;
    const safeFixes = (): readonly SafeFix[] => (together ??= triedTogether(article, wanted(), analyse));
    let standing: ReadonlySet<string> | undefined;
    const known = (fix: Fix): boolean | undefined => {
      if (!fix.safe || wanted().length < ALONE) return undefined;
      standing ??= new Set(safeFixes().map((s) => placeOf(s.fix)));
      return standing.has(placeOf(fix));
    };
    const trials = new FixTrials(article, article.findings, analyse, known);
    const findings = article.findings.map((finding): ReportedFinding => {
      if (finding.fixes === undefined) return finding;
      let fixes: readonly Fix[] | undefined;
      return { ...finding, fixes: () => (fixes ??= trials.of(finding)) };
    });
    return { ...article, findings, safeFixes };
  }

  function* assemble(
    input: DocumentInput,
    placed: readonly PlacedParagraph[],
    hardWrapped: boolean,
    guard: Guard,
  ): Generator<void, Article> {
    const base: ArticleBase = {
      text: input.text,
      checkedTo: Math.min(input.text.length, MAX_ARTICLE),
      lexicon,
      placed,
      language: guard.run<Language>(
        'language',
        () => language.read(input.text),
        () => 'unknown',
      ),
      hardWrapped,
      languageId: input.languageId ?? 'plaintext',
      givenDate: input.date,
      fileName: input.fileName,
      memory,
    };
    const outs: Partial<StageOut> = {};
    for (const stage of STAGES) {
      const out = guard.run(
        stage.id,
        () => stage.run(viewFor(stage, base, outs), settings),
        () => stage.empty(base),
      );
      Object.assign(outs, out);
      yield;
    }
    const article = { ...base, ...(outs as StageOut) };
    const { findings, ignored } = yield* checkArticle(article, settings, guard);
    const incomplete = new Set(guard.failed);
    for (const { paragraph } of placed) for (const step of paragraph.incomplete) incomplete.add(step);
    return { ...article, findings, ignored, safeFixes: safeFixesOf(findings), incomplete: [...incomplete] };
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
