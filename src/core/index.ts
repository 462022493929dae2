/** The core's facade: the only module of the core that server and command line import. */

export { type Cleaning, cleanArticle, type Removal } from './boilerplate/clean.ts';
export { compareWithSource } from './compare/compare.ts';
export type {
  ChangeKind,
  MissingFigure,
  MissingName,
  QuoteChange,
  QuoteComparison,
  QuoteState,
  SourceComparison,
} from './compare/comparison.ts';
export { describeChange, describeMissing, describeState } from './compare/describe.ts';
export { comparisonReport } from './compare/report.ts';
export { DRAFT_QUESTIONS, type DraftAnswers, type DraftQuestion, draftAnswer } from './draft.ts';
export { actorsOf, baseForm, telling } from './events/actors.ts';
export { whenOf } from './events/event-clock.ts';
export { csvOf } from './events/export/csv.ts';
export { type EventFormat, eventSections, exportEvents } from './events/export/index.ts';
export { NOT_EVENT } from './events/not-event.ts';
export { eventWording } from './events/part-events.ts';
export { completeStyle } from './house/complete-style.ts';
export {
  exceptionKey,
  exceptionsFor,
  type HouseException,
  readExceptions,
  withException,
  writeExceptions,
} from './house/exceptions-file.ts';
export { fileFault } from './house/file-faults.ts';
export {
  HOUSE_FILES,
  HOUSE_FOLDER,
  HOUSE_MISNOMERS,
  type HouseFile,
  type HouseFolder,
  type HouseProblem as HouseFileProblem,
  type HouseText,
  MAX_FILE,
  type PlacedProblem,
  utf8Of,
} from './house/files.ts';
export { type FolderRequest, type FoundHouses, findHouses } from './house/find.ts';
export { type HouseRule, houseRuleId } from './house/house-rule.ts';
export {
  contradictions,
  HEADS,
  isListPhrase,
  isListWord,
  NO_PHRASE,
  NO_WORD,
  PHRASES_FILE,
  shownWord,
  WORDS_FILE,
  withEntry,
} from './house/lists.ts';
export { readMarked, writeMarked } from './house/marked.ts';
export { folderParser, type ParseFolder, placedExceptions } from './house/parse-folder.ts';
export { unknownWords } from './house/phrases/compile.ts';
export { settingsInHouse } from './house/settings-of-house.ts';
export { readStyle } from './house/style-file.ts';
export { decoded, hasFolders, parentOf, pathBelow } from './house/uri.ts';
export { type PhraseAdvice, phraseAdvice } from './house-advice.ts';
export { failedExample, failedExampleText, houseRulesOnly } from './house-examples.ts';
export { EMPTY_LEXICON, type Lexicon } from './lexicon/lexicon.ts';
export { DATA_FILES, type DataFiles, readLexicon } from './lexicon/read.ts';
export type { ArticlePart, OmittedKind, OmittedLine, OmittedReason, PageArticle, PageOutcome, PartKind } from './page/article.ts';
export { dateOf } from './page/article.ts';
export { extractArticle, extractWhole } from './page/extract.ts';
export { withRestored } from './page/restore.ts';
export { frontMatterOf, markdownOf, plainTextOf, textOfArticle } from './page/text.ts';
export { type Analyser, type AnalyserOptions, createAnalyser, type DocumentInput } from './pipeline/analyser.ts';
export { errorPlace } from './pipeline/error-place.ts';
export type { GuardOptions, StepFailure } from './pipeline/guard.ts';
export { leavesOut } from './pipeline/limit.ts';
export { isPresumed, quotesBySpeaker } from './quotes/by-speaker.ts';
export { reportOf } from './report.ts';
export { LEVEL_NAMES, type RulePage, rulePage } from './rule-page.ts';
export { applyEdits } from './rules/apply.ts';
export type { Article } from './rules/article.ts';
export {
  directFixesOf,
  type Edit,
  type Fix,
  fixesOf,
  type IgnoredFinding,
  type MessageArgs,
  plainEditsOf,
  type ReportedFinding,
  type SafeFix,
  type Severity,
} from './rules/finding.ts';
export { RULES } from './rules/index.ts';
export type { Rule } from './rules/rule.ts';
export { isKnownRule, KNOWN_RULES, type Locale, messageText, RULE_FAMILIES, summaryText } from './rules/text.ts';
export { SETTING_NAMES, unknownSettings } from './setting-names.ts';
export { DEFAULT_SETTINGS, type Dismissal, parseSettings, REGIONS, type SettingProblem, type Settings } from './settings.ts';
export { signOff, wordCount } from './sign-off/sign-off.ts';
export { signOffHtml, signOffMarkdown } from './sign-off/write.ts';
export { inflectLike } from './spelling/house-dictionary.ts';
export {
  HOUSE_PROBLEM_TEXTS,
  type HouseEntry,
  type HouseProblem,
  readHouseLine,
  readHouseText,
} from './spelling/house-format.ts';
export { explainSentence } from './syntax/explain.ts';
export {
  ARTICLE_ENDINGS,
  ARTICLE_LANGUAGES,
  type ArticleLanguage,
  isArticleLanguage,
  isPageLanguage,
  languageOfFile,
} from './text/article-language.ts';
export { snippetText, terminalLines, terminalText } from './text/escape.ts';
export { readableText } from './text/markdown-plain.ts';
export { type LineAndColumn, positionFinder } from './text/position-finder.ts';
export { contains, overlaps, type Span } from './text/span.ts';
export { articleDates } from './time/article-date.ts';
export { calendarDay } from './time/calendar.ts';
export { describeTime, valueText } from './time/describe.ts';
