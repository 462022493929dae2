import { speaksOfMarkup } from '../text/markup-talk.ts';
import { matchesOf } from '../text/matches.ts';
import type { Markup } from './markup-kind.ts';
import { type PairedMarkup, withPartners } from './markup-pairs.ts';
import { LEAVE, PATTERNS, type Reader } from './markup-patterns.ts';

/** Tags that stand for a line of their own, a line break or a cell: without them the words on both sides would run together. */
const BREAKING_TAG =
  /^<\/?(?:p|br|div|h[1-6]|ul|ol|li|dl|dt|dd|table|thead|tbody|tr|td|th|blockquote|figure|figcaption|center|hr|section|article|aside|header|footer|nav|main)(?=[\s/>])/iu;
/** Of these, the ones that a blank can stand for. */
const BLANK_TAG = /^<(?:br|\/?t[dh])(?=[\s/>])/iu;
const LINE_BREAK = /^<br(?=[\s/>])/iu;

/** Wiki emphasis: two to five apostrophes on both sides of a text. The gravely quoted ``text'' of old wire copy is left alone. */
function wikiQuotes(text: string): Markup[] {
  if (!text.includes("''") || text.includes('``')) return [];
  const found: Markup[] = [];
  const regex =
    /(?<![\p{L}\p{N}'.,;!?])('{2,5})(?=[^\s'])([^'\n]{1,200}(?:'[^'\n]{1,60}){0,3})(?<=[^\s'])\1(?!')|(?<=\p{L})('{2,5})(\([^'\n]{1,40}\))\3(?!')/gu;
  for (const match of matchesOf(text, regex)) {
    const replacement = match[2] ?? match[4] ?? '';
    found.push({ kind: 'wiki-quotes', start: match.index, end: match.index + match[0].length, replacement, safe: false });
  }
  return found;
}

/** One look decides whether any pattern can match at all: nearly every paragraph of news copy ends here. */
const SUSPECT =
  /[[<{&\\ÃÂ|]|''|px|==|__|%%|\$\{|https?:|thumb|miniatur|Artikel|Wikinews-Portal|Einzelnachweise|Weblinks|Fußnoten|Bilder|Weiterführende|\d{4}\)\s*$|â€|[Ww]eiterlesen|[Rr]ead more|[Mm]ehr (?:lesen|erfahren|anzeigen)|(?:mehr|weiter) ?(?:\.\.|[…»›→])|[→»›>] ?(?:mehr|weiter|zum)|\((?:mehr|weiter)/u;

/** A cell with nothing in it: without it those behind it would move to another column. */
const EMPTY_CELL = /<t[dh](?:\s[^<>]{0,400})?><\/t[dh]>/iu;

/** The tags of the text that order what they enclose, so that it would be lost without them: points that a page numbers, or may; a table with empty cells. */
function orderOf(text: string): RegExp {
  const tags: string[] = [];
  if (/<ol[\s>]/iu.test(text)) tags.push('ol', 'li');
  else if (!/<ul[\s>]/iu.test(text)) tags.push('li');
  if (EMPTY_CELL.test(text)) tags.push('table', 'thead', 'tbody', 't[rdh]');
  return new RegExp(`^</?(?:${tags.join('|') || '(?!)'})(?=[\\s>])`, 'iu');
}

/** Finds leftovers of wiki, HTML and CMS markup, tracking parameters and unfilled templates. They do not overlap. Linear; never throws. */
export function findMarkup(text: string): PairedMarkup[] {
  if (!SUSPECT.test(text)) return [];
  const found: Markup[] = wikiQuotes(text);
  const order = orderOf(text);
  const isTopic = speaksOfMarkup(text);
  for (const { kind, regex, read } of PATTERNS) {
    for (const match of matchesOf(text, regex)) {
      const result: ReturnType<Reader> = read?.(match as RegExpExecArray, text) ?? LEAVE;
      const start = result.start ?? match.index;
      const end = result.end ?? match.index + match[0].length;
      if (end <= start || (kind === 'entity' && result.replacement === undefined)) continue;
      const { replacement } = result;
      const mentioned = isMentioned(text, { kind, start, end, replacement }) || (isTopic && TOPICS.has(kind));
      const safe = result.safe && !(kind === 'html' && order.test(match[0])) && !mentioned;
      found.push({ kind, start, end, replacement, safe, ...(mentioned && { mentioned }) });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: Markup[] = [];
  for (const markup of found) if (markup.start >= (kept.at(-1)?.end ?? 0)) kept.push(markup);
  return withPartners(text, separated(text, kept));
}

/** Marks that a text on marking up shows. */
const TOPICS: ReadonlySet<Markup['kind']> = new Set(['html', 'wiki', 'shortcode', 'entity']);

/** Entities that stand for a blank or a letter: alone between blanks they are no leftover of a character. */
const BLANK_OR_LETTER = /^(?:\s|\p{L})$/u;

/** How far to either side a word is looked for, in UTF-16 units; blanks and quotation marks beside a mark, and what stands beyond. */
const AROUND = 12;
const BEFORE = /[^\s<>]?(?<gap>[\s„“"‚‘'»«›‹(]*)$/u;
const AFTER = /^(?<gap>[\s“”"‘’'»«›‹),.;:!?]*)(?<next>[^\s])?/u;

/**
 * Whether a sentence may speak of a mark as of a word ("was <br> bedeutet"): it stands alone, in the middle of a sentence. What a page left behind
 * mostly touches a word, or stands at an edge.
 */
function isMentioned(text: string, { kind, start, end, replacement }: Omit<Markup, 'safe'>): boolean {
  if (kind !== 'html' && !(kind === 'entity' && text[start + 1] !== '#' && BLANK_OR_LETTER.test(replacement ?? ''))) return false;
  // Both match any text, the empty one too.
  const before = BEFORE.exec(text.slice(Math.max(0, start - AROUND), start))!;
  const after = AFTER.exec(text.slice(end, end + AROUND))!;
  if (/^(?:[.!?…:]|$)/u.test(before[0].trimStart())) return false;
  // „Was bedeutet <br>?“: apart from its word, and the sentence ends behind it.
  const isAsked = /\s$/u.test(before[0]) && /^[?!.]/u.test(text.slice(end, end + 1));
  return isAsked || (before.groups!.gap !== '' && after.groups!.gap !== '' && after.groups!.next !== undefined);
}

/** From so many breaks on they stand between lines. */
const LINES = 3;

/** The same leftovers; of tags side by side that part two words, the first that breaks a line or a cell leaves a blank or a line break. */
function separated(text: string, found: readonly Markup[]): Markup[] {
  const result = [...found];
  // An address, a poem: so many breaks in one paragraph part lines.
  const isOfLines = found.filter((m) => LINE_BREAK.test(text.slice(m.start, m.end))).length >= LINES;
  for (let from = 0; from < found.length; ) {
    let to = from + 1;
    while (to < found.length && isTag(found[to]!) && isTag(found[from]!) && found[to]!.start === found[to - 1]!.end) to++;
    const before = text[found[from]!.start - 1];
    const after = text[found[to - 1]!.end];
    const parts = before !== undefined && after !== undefined && !/\s/u.test(before) && !/[\s.,;:!?]/u.test(after);
    const written = found.slice(from, to).map((m) => text.slice(m.start, m.end));
    const breaking = parts && isTag(found[from]!) ? written.filter((tag) => BREAKING_TAG.test(tag)) : [];
    const [first] = breaking;
    if (first !== undefined) {
      // „1. Tor: Behn<br>2. Tor: Cohrs“: points stand on lines of their own.
      const counts = /^\p{Nd}{1,3}[.)]\s/u.test(text.slice(found[to - 1]!.end, found[to - 1]!.end + 6));
      const lines =
        counts ||
        (isOfLines && LINE_BREAK.test(first)) ||
        breaking.some((tag) => !BLANK_TAG.test(tag)) ||
        breaking.filter((tag) => LINE_BREAK.test(tag)).length > 1;
      const at = from + written.indexOf(first);
      result[at] = { ...found[at]!, replacement: lines ? '\n' : ' ' };
    }
    from = to;
  }
  return result;
}

const isTag = ({ kind, replacement }: Markup): boolean => kind === 'html' && replacement === '';
