import type { ArticleView } from '../rules/article.ts';
import type { Edit, Fix } from '../rules/finding.ts';
import { snippetText } from '../text/escape.ts';
import { placedAt } from '../text/placed.ts';
import { type Span, shift } from '../text/span.ts';
import type { Quote } from './quote.ts';
import { closersOf } from './styles.ts';

/**
 * Fixes that name a speaker after a quote, as snippets: the presumed one first, then the article's other speakers, then an open place. None
 * who is only presumed is preferred: one key must not put words into somebody's mouth. A stop before the closing mark moves behind the
 * attribution; the words inside stay as they are.
 */
export function attributionFixes(article: ArticleView, quote: Quote): Fix[] {
  return [
    ...(breaksOff(article, quote) ? [] : naming(article, quote, (name) => attributionEdits(article.text, quote, name))),
    {
      title: 'mention',
      edits: [
        { start: quote.start, end: quote.start + 1, text: '' },
        ...(isClosed(article.text, quote) ? [{ start: quote.end - 1, end: quote.end, text: '' }] : []),
      ],
      safe: false,
    },
  ];
}

/** Fixes that name a speaker behind the verb that has lost its subject, as snippets, in the same order. */
export function subjectFixes(article: ArticleView, quote: Quote, verb: Span): Fix[] {
  return naming(article, quote, (name) => [{ start: verb.end, end: verb.end, text: ` \${1:${snippetText(name)}}` }]);
}

/** One fix a name, each with the edits that put it in, and one with an open place. */
function naming(article: ArticleView, quote: Quote, editsOf: (name: string) => Edit[]): Fix[] {
  const names: string[] = [];
  const add = (text: string | undefined, place: Span): void => {
    if (isBareNoun(article, place)) return;
    const name = text?.replace(OPENING, (word) => word.toLowerCase()); // It stands in mid-sentence.
    if (name && !names.includes(name) && names.length < 6) names.push(name);
  };
  if (quote.presumed) add(quote.presumed.text, quote.presumed);
  for (const q of article.quotes)
    if (q.speaker && !/^(?:er|sie|es|der|die|das)$/iu.test(q.speaker.text)) add(q.speakerName ?? q.speaker.text, q.speaker);
  const fix = (title: string, name: string, args?: { name: string }): Fix => ({
    title,
    ...(args && { args }),
    edits: editsOf(name),
    safe: false,
    snippet: true,
  });
  const open = { ...fix('attributeOpen', 'Name'), ...(names.length === 0 && { preferred: true }) };
  const named = names.map((name) => fix('attribute', name, { name }));
  return isAskedAbout(article, quote) ? [open, ...named] : [...named, open];
}

const OPENING = /^(?:Der|Die|Das|Ein|Eine) |^(?:Er|Sie|Es|Man)$/u;

/** „Menschen“, „Feuerwehr“: a noun by itself, without an article or a name, says something in headlines only. */
function isBareNoun(article: ArticleView, { start, end }: Span): boolean {
  const word = wordAt(article, start);
  return word !== undefined && word.tag === 'NN' && word.start === start && word.end === end;
}

/** The token at a place of the article, with its tag. */
function wordAt({ placed }: ArticleView, at: number): (Span & { readonly tag: string }) | undefined {
  const home = placedAt(placed, at);
  if (!home) return undefined;
  const own = at - home.start;
  for (const { tokens, tags } of home.paragraph.sentences) {
    const k = tokens.findIndex((t) => t.start <= own && own < t.end);
    if (k >= 0) return { ...shift(tokens[k]!, home.start), tag: tags[k]! };
  }
  return undefined;
}

/** „Was hat Anna gesagt? „Sie …“: whom a question right before the quotation asks about is hardly the one who answers. */
function isAskedAbout({ text }: ArticleView, { start, presumed }: Quote): boolean {
  if (presumed === undefined || presumed.end > start) return false;
  const between = text.slice(presumed.end, start);
  return /^[^.!?\n]*\?\s*$/u.test(between);
}

/** A quotation with its mark at the end, or one whose closing mark is missing. */
const isClosed = (text: string, { end }: Quote): boolean => /["“”«»‘’‹›]/u.test(text[end - 1] ?? '');

/** Words that no sentence ends with: behind them it lacks its rest, and nobody can be named as its speaker before that is found. */
const BEFORE_MORE: ReadonlySet<string> = new Set(['KON', 'KOUS', 'KOUI', 'ART', 'APPR', 'APPRART', 'PPOSAT', 'PRELS', 'PRELAT']);

/** Whether the quotation's last word wants another behind it. */
function breaksOff(article: ArticleView, { start, end }: Quote): boolean {
  const words = /[\p{L}\p{N}][^\p{L}\p{N}]*$/u.exec(article.text.slice(Math.max(start, end - 20), end));
  const last = wordAt(article, words ? end - words[0].length : end);
  return last !== undefined && BEFORE_MORE.has(last.tag);
}

function attributionEdits(text: string, quote: Quote, name: string): Edit[] {
  const closed = isClosed(text, quote);
  const last = closed ? quote.end - 1 : quote.end;
  const edits: Edit[] = [];
  if (text[last - 1] === '.' && text[last - 2] !== '.') edits.push({ start: last - 1, end: last, text: '' });
  const mark = closed ? '' : (closersOf(text[quote.start] ?? '')[0] ?? '“');
  edits.push({ start: quote.end, end: quote.end, text: `${mark}, sagte \${1:${snippetText(name)}}.` });
  return edits;
}
