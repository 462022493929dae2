import { hasListMark } from '../zones/marks.ts';
import { CALLS } from './classify.ts';
import type { Line } from './line.ts';

/** A line that is quoted, emphasised or a piece of dialogue; that names several; or goes on in small letters behind a colon. */
const MARKED = /^\s*["„“»«‚*_–—•·>-]|^[^:]*,|:\s*\p{Ll}/u;
/** What follows a call without a colon where it is the title of an article. */
const TITLE = /^["„»]?[\p{Lu}\p{N}]\S*(?:\s+\S+){3,40}$/u;

/**
 * Whether a line that stands alone among the article's paragraphs may be theirs by how it is set or goes on, whatever its wording: a quotation,
 * a point of a list, „Mehr zum Thema Geld: …“ (but not „Mehr zum Thema: …“), „Lesen Sie auch nachts“ (but not „Siehe auch Segler retten
 * zwei Angler“).
 */
export function mayBeArticles(text: string, line: Line): boolean {
  if (MARKED.test(text) || hasListMark(text.trimStart())) return true;
  const colon = text.indexOf(':');
  if (colon > 0) return line.hits.every(({ phrase }) => phrase.text.length < colon - 1);
  const call = line.hits.find(({ phrase }) => CALLS.has(phrase.text))?.phrase.text;
  if (call === undefined) return false;
  const rest = text.trim().split(/\s+/u).slice(call.split(' ').length).join(' ');
  return rest !== '' && !TITLE.test(rest);
}
