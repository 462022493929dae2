import type { Category } from './category.ts';
import { feature, type Line } from './line.ts';
import { isBuilt } from './templates.ts';
import { PAGE_WORDS } from './words.ts';

/** Categories that open a block whose lines say nothing of themselves, and what such lines are. */
const UNDER: Partial<Record<Category, Category>> = {
  'related-link': 'related-item',
  'related-item': 'related-item',
  'comment-form': 'comment-form',
  'reader-comment': 'reader-comment',
  tags: 'tags',
  navigation: 'navigation',
  'social-share': 'social-share',
  advertising: 'advertising',
  paywall: 'paywall',
  newsletter: 'newsletter',
  login: 'login',
  'cookie-consent': 'cookie-consent',
  'embed-placeholder': 'embed-placeholder',
  'author-box': 'related-item',
};
/** Words a line has at least that is known by its wording to the letter: shorter ones are words of articles too. */
const EXACT_WORDS = 3;
/** Part of a line that sure phrases must make up for the wording to be exact. */
const EXACT_COVERAGE = 0.6;

/** Calls to read on that no article makes of itself, even without a colon. */
export const CALLS: ReadonlySet<string> = new Set([
  'siehe auch',
  'lesen sie auch',
  'lesen sie dazu auch',
  'lesen sie hierzu auch',
  'lies auch',
  'lest auch',
]);

/** Openers that recommend a book as often as an article of the house. */
const READING_TIPS: ReadonlySet<string> = new Set(['zum weiterlesen', 'unser lesetipp']);

/** The line opens with a sure reference to another article, with a colon or in words that need none, and is no sentence. „Lesen: …“ may be a subheading. */
const opensWithLink = ({ phrase, strength }: Line['hits'][number], line: Line): boolean =>
  strength === 'sure' &&
  phrase.where === 'start' &&
  phrase.category === 'related-link' &&
  ((feature(line, 'colons') > 0 && phrase.text.includes(' ') && !READING_TIPS.has(phrase.text)) ||
    (CALLS.has(phrase.text) && !line.prose));

/** Kinds whose built wordings leave no room for an article's words: "Auf Facebook teilen", but not "Mehr zu …". */
const CLOSED: ReadonlySet<Category> = new Set([
  'social-share',
  'comment-form',
  'embed-placeholder',
  'cookie-consent',
  'copyright',
  'login',
]);
/** Part of a whole sentence that phrases must make up before it goes without asking. */
const SENTENCE_COVERAGE = 0.85;

/** Kinds of {@link CLOSED} whose built wordings say by themselves that they are a button or a field, whatever stands around them. */
const BUTTONS: ReadonlySet<Category> = new Set(['social-share', 'comment-form', 'login']);

/**
 * Whether the line is page furniture to the letter: a whole-line phrase of several words, or sure phrases that make up most of it. `told`: it is a
 * sentence, of which phrases must make up nearly all. `alone`: no other furniture stands beside it, so that it may be a subheading: „Ein Angebot
 * der Kirche für Trauernde“, „Spenden Sie Blut“.
 */
export function isExactWording(line: Line, told = line.prose, alone = false): boolean {
  if (feature(line, 'words') < EXACT_WORDS) return false;
  // „Lesen Sie auch: Neue Buslinie verbindet …“, „Siehe auch Neue Buslinie verbindet …“
  if (!told && line.sure && line.own?.category === 'related-link' && line.hits.some((hit) => opensWithLink(hit, line)))
    return true;
  const built = line.hits.some((hit) => isBuilt(hit.phrase));
  const covers = feature(line, 'coverage') >= (told || alone ? SENTENCE_COVERAGE : EXACT_COVERAGE);
  const covered = !built && covers;
  const closed = alone ? BUTTONS : CLOSED;
  return line.hits.some(
    ({ phrase, strength }) =>
      strength === 'sure' &&
      (phrase.where === 'line'
        ? isBuilt(phrase)
          ? !told && closed.has(phrase.category) && (!alone || (covers && feature(line, 'webShare') > 0))
          : !alone || speaksOfPage(phrase.text)
        : covered && (!alone || speaksOfPage(phrase.text))),
  );
}

/** Whether the line is exact only as a call to read another article: what it recommends may be a book, a law or a keyword as well. */
export const isRecommendation = (line: Line): boolean =>
  line.own?.category === 'related-link' && line.hits.some((hit) => opensWithLink(hit, line));

/** Fewest words of a wording that says by itself, among the article's own sentences, that a page says it. */
const PAGE_ONLY_WORDS = 4;

/** Whether a fixed wording of some length that speaks of the page makes up the line: „Deine E-Mail-Adresse wird nicht veröffentlicht“. */
export const isPageOnly = (line: Line): boolean =>
  feature(line, 'coverage') >= SENTENCE_COVERAGE &&
  line.hits.some(
    ({ phrase, strength }) =>
      strength === 'sure' && !isBuilt(phrase) && phrase.text.split(' ').length >= PAGE_ONLY_WORDS && speaksOfPage(phrase.text),
  );

/** Whether fixed wordings make up most of the line: „Weitere Artikel“, but not „Weitere Artikel beschlagnahmt“. */
export function isMostlyWording(line: Line): boolean {
  const length = 2 ** feature(line, 'logLength') - 1;
  return line.hits.some(
    ({ phrase, strength, length: found }) =>
      strength === 'sure' && !isBuilt(phrase) && (phrase.where === 'line' || found >= SENTENCE_COVERAGE * length),
  );
}

/** Whether a wording says by itself that it is no subheading: „Schreibe einen Kommentar“, but not „Das Wichtigste am Morgen“. */
function speaksOfPage(wording: string): boolean {
  return wording.split(' ').some((word) => PAGE_WORDS.has(word));
}

/** What each of the flagged lines of a run is. `above` is the category of the line before, within the run. */
export function categoryOf(line: Line, above: Category | undefined): Category {
  const { own } = line;
  const words = feature(line, 'words');
  const starred = feature(line, 'starred') > 0;
  // "E-Mail" is a field in a form and a button in a row of buttons.
  if (above === 'social-share' && own?.category === 'comment-form' && words <= 2 && !starred) return above;
  if (own && own.weight >= 10) return own.category;
  if (starred && words <= 4) return 'comment-form';
  if (feature(line, 'copyrightMark') > 0) return 'copyright';
  if (feature(line, 'dateOnly') > 0) return above && above !== 'navigation' ? (UNDER[above] ?? 'metadata') : 'metadata';
  const under = above && UNDER[above];
  const title = words >= 4 && !line.prose;
  if (under === 'tags') return words <= 4 ? 'tags' : 'related-item';
  if (under === 'reader-comment') return 'reader-comment';
  if (under === 'comment-form') return words <= 5 || own ? 'comment-form' : line.prose ? 'reader-comment' : 'comment-form';
  if (under === 'social-share' || under === 'navigation') return title ? 'related-item' : own ? own.category : 'navigation';
  // An advertisement is a word on a line of its own: headlines after it are teasers.
  if (under === 'advertising' && title && !own) return 'related-item';
  if (own && !under) return own.category;
  if (under) return under;
  if (feature(line, 'priceOrQuantity') > 0) return 'advertising';
  return title || line.prose ? 'related-item' : 'navigation';
}

/** Lines of these categories belong to the block that is open: its own parts, dates, authors and buttons between teasers. */
const JOINS: Partial<Record<Category, ReadonlySet<Category>>> = {
  'related-link': new Set(['related-item', 'metadata', 'author-box', 'related-link']),
  'related-item': new Set(['metadata', 'author-box', 'related-link']),
  'comment-form': new Set(['login', 'newsletter', 'cookie-consent', 'metadata']),
  'reader-comment': new Set(['metadata', 'comment-form']),
  'author-box': new Set(['related-item', 'related-link']),
  navigation: new Set(['login', 'copyright', 'metadata']),
  'social-share': new Set(['metadata']),
  newsletter: new Set(['cookie-consent']),
  'cookie-consent': new Set([]),
};

/** Whether a line of category `next` continues a block of category `open`. */
export function joins(open: Category, next: Category): boolean {
  return open === next || (JOINS[open]?.has(next) ?? false);
}
