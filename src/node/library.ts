import path from 'node:path';
import * as core from '../core/index.ts';
import { loadLexicon as loadFolder } from './data.ts';

/** The package's main entry: the core as a library, with the language data that lies beside it. */

export {
  type Analyser,
  type Article,
  applyEdits,
  articleDates,
  type ChangeKind,
  type Cleaning,
  cleanArticle,
  compareWithSource,
  comparisonReport,
  csvOf,
  DEFAULT_SETTINGS,
  type DocumentInput,
  describeChange,
  describeMissing,
  describeState,
  describeTime,
  type Edit,
  type EventFormat,
  exportEvents,
  extractArticle,
  type Fix,
  fixesOf,
  type Lexicon,
  type Locale,
  type MissingFigure,
  type MissingName,
  markdownOf,
  messageText,
  type PageArticle,
  parseSettings,
  plainEditsOf,
  plainTextOf,
  type QuoteChange,
  type QuoteComparison,
  type QuoteState,
  type ReportedFinding,
  RULES,
  type Rule,
  reportOf,
  type SettingProblem,
  type Settings,
  type Severity,
  type SourceComparison,
  type Span,
  type StepFailure,
} from '../core/index.ts';

let packaged: core.Lexicon | undefined;

/** The language data of the package, read once. What could not be read is in `problems`; the checks that need it stay silent. */
export function loadLexicon(): core.Lexicon {
  packaged ??= loadFolder(path.join(import.meta.dirname, 'data'));
  return packaged;
}

/**
 * Makes an analyser for one document: it keeps paragraphs between calls, so that a text that changes a little costs a little. Synchronous;
 * offsets are UTF-16 units of the text. Without a lexicon that of the package is used, without settings the defaults.
 */
export function createAnalyser(options: Partial<core.AnalyserOptions> = {}): core.Analyser {
  return core.createAnalyser({ ...options, lexicon: options.lexicon ?? loadLexicon() });
}
