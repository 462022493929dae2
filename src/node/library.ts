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

/** What a value is, for a message: its content only where it is short and no text of an article. */
function shown(value: unknown): string {
  if (value === undefined || value === null) return String(value);
  if (typeof value === 'string') return value.length > 40 ? 'a long string' : JSON.stringify(value);
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`;
}

/** A call that cannot be answered: which function, which argument, what is expected. */
function refusal(where: string, what: string, given: unknown): TypeError {
  return new TypeError(`${where}: ${what}, not ${shown(given)}`);
}

/** The document as the core takes it; throws where it is none. */
function documentOf(given: unknown): core.DocumentInput {
  const where = 'analyse';
  if (typeof given === 'string') throw new TypeError(`${where}: the document must be an object with "text", not a string`);
  if (typeof given !== 'object' || given === null) throw refusal(where, 'the document must be an object with "text"', given);
  const { text, date, languageId, fileName } = given as Record<string, unknown>;
  if (typeof text !== 'string') throw refusal(where, '"text" must be a string', text);
  const day = typeof date === 'string' ? core.calendarDay(date) : undefined;
  if (day === undefined && date !== undefined && date !== null && date !== '')
    throw refusal(where, '"date" must be a day of the calendar as YYYY-MM-DD', date);
  if (languageId !== undefined && !core.isArticleLanguage(languageId))
    throw refusal(where, `"languageId" must be one of ${core.ARTICLE_LANGUAGES.join(', ')}`, languageId);
  if (fileName !== undefined && typeof fileName !== 'string') throw refusal(where, '"fileName" must be a string', fileName);
  return {
    text,
    ...(day !== undefined && { date: day }),
    ...(languageId !== undefined && { languageId }),
    ...(fileName !== undefined && { fileName }),
  };
}

/**
 * Makes an analyser for one document: it keeps paragraphs between calls, so that a text that changes a little costs a little. Synchronous;
 * offsets are UTF-16 units of the text. Without a lexicon that of the package is used, without settings the defaults.
 *
 * Throws a `TypeError` that names the argument where `settings` do not come from {@link parseSettings}; its `analyse` and `steps` do where the
 * document is none: no `text`, a `date` that is no day of the calendar (YYYY-MM-DD, a time behind it does not count), a `languageId` or a
 * `fileName` that is none. An empty `date` is none.
 */
export function createAnalyser(options: Partial<core.AnalyserOptions> = {}): core.Analyser {
  if (typeof options !== 'object' || options === null) throw refusal('createAnalyser', 'the options must be an object', options);
  const { settings, lexicon = loadLexicon() } = options;
  if (settings !== undefined && !(settings?.rules instanceof Map))
    throw new TypeError('createAnalyser: "settings" must come from parseSettings');
  const own = core.createAnalyser({ ...options, lexicon });
  return {
    analyse: (input) => own.analyse(documentOf(input)),
    steps: (input) => own.steps(documentOf(input)),
    get analysed() {
      return own.analysed;
    },
  };
}

/**
 * Reads settings as a user writes them: the `schlussredaktion` section, nested or with dotted names. Never throws. Each value that is not valid
 * gives a problem and its default; each name of a setting or a rule that there is not gives a problem with the names there are.
 */
export function parseSettings(input: unknown): ReturnType<typeof core.parseSettings> {
  const { settings, problems } = core.parseSettings(input);
  const names = core.unknownSettings(input).map((name) => ({
    setting: `schlussredaktion.${name}`,
    expected: core.SETTING_NAMES.join(' | '),
  }));
  const rules = [...settings.rules.keys()]
    .filter((rule) => !core.isKnownRule(rule))
    .map((rule) => ({ setting: `schlussredaktion.regeln.${rule}`, expected: 'an id of RULES | family/* | house/…' }));
  return { settings, problems: [...problems, ...names, ...rules] };
}
