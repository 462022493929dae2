import { hasListMark } from '../zones/marks.ts';
import type { Category } from './category.ts';
import { CALLS } from './classify.ts';
import type { Line } from './line.ts';
import { PAGE_WORDS } from './words.ts';

/** A line that is quoted, emphasised or a piece of dialogue; that names several; or goes on in small letters behind a colon. */
const MARKED = /^\s*["„“»«‚*_–—•·>-]|^[^:]*,|:\s*\p{Ll}/u;
/** What follows a call without a colon where it is the title of an article. */
const TITLE = /^["„»]?[\p{Lu}\p{N}]\S*(?:\s+\S+){3,40}$/u;

/** Kinds whose calls („Melden Sie sich an!“, „Schreiben Sie …“) an article makes as well. */
const CALLED: ReadonlySet<Category> = new Set(['comment-form', 'login']);
/** What a button names besides the page: how it sends it. */
const CHANNELS = new Set(['e-mail', 'mail', 'pdf', 'sms', 'link']);

/**
 * Whether a call goes beyond the page: it has no word of it („Melden Sie sich jetzt an!“ may be the race's), or names something else after the
 * last one („Schreiben Sie einen Kommentar an den Rat“, but not „Artikel per E-Mail versenden“).
 */
function goesBeyondPage(text: string): boolean {
  const words = text.match(/[\p{L}\p{M}\p{N}-]+/gu) ?? [];
  const isPage = (word: string): boolean => PAGE_WORDS.has(word.toLowerCase()) || CHANNELS.has(word.toLowerCase());
  const last = words.findLastIndex(isPage);
  return last < 0 || words.slice(last + 1).some((word) => /^\p{Lu}/u.test(word));
}

/** „2. Auf Facebook teilen“, „(3) …“ */
const COUNTED = /^\(?\p{Nd}{1,3}[.)]\s+\p{Lu}/u;

/** Whether a line is a point of a list, marked or counted. */
export const isPoint = (text: string): boolean => hasListMark(text) || COUNTED.test(text);

/**
 * Whether a line that stands alone among the article's paragraphs may be theirs by how it is set or goes on, whatever its wording: a quotation,
 * a point of a list, „Mehr zum Thema Geld: …“ (but not „Mehr zum Thema: …“), „Lesen Sie auch nachts“ (but not „Siehe auch Segler retten
 * zwei Angler“).
 */
export function mayBeArticles(text: string, line: Line): boolean {
  if (MARKED.test(text) || isPoint(text.trimStart())) return true;
  if (CALLED.has(line.own?.category ?? 'navigation') && goesBeyondPage(text)) return true;
  const colon = text.indexOf(':');
  if (colon > 0) return line.hits.every(({ phrase }) => phrase.text.length < colon - 1);
  const call = line.hits.find(({ phrase }) => CALLS.has(phrase.text))?.phrase.text;
  if (call === undefined) return false;
  const rest = text.trim().split(/\s+/u).slice(call.split(' ').length).join(' ');
  return rest !== '' && !TITLE.test(rest);
}
