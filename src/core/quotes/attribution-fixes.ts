import type { ArticleView } from '../rules/article.ts';
import type { Edit, Fix } from '../rules/finding.ts';
import { snippetText } from '../text/escape.ts';
import { placedAt } from '../text/placed.ts';
import { type Span, shift } from '../text/span.ts';
import { namesBody } from './institution.ts';
import { removalOf } from './mark-problem.ts';
import { notSpeakers } from './not-speakers.ts';
import type { Quote } from './quote.ts';
import { closersOf } from './styles.ts';

/**
 * Fixes that name a speaker after a quote, as snippets: the presumed one first (unless a later paragraph names it), then who else speaks
 * or is named in the article, then an open place. None who is only presumed is preferred: one key must not put words into somebody's mouth. A stop
 * before the closing mark moves behind the attribution; the words inside stay as they are.
 */
export function attributionFixes(article: ArticleView, quote: Quote): Fix[] {
  return [
    ...(breaksOff(article, quote) ? [] : naming(article, quote, (name) => attributionEdits(article.text, quote, name))),
    {
      title: 'mention',
      edits: [
        removalOf(article.text, { start: quote.start, end: quote.start + 1 }),
        ...(isClosed(article.text, quote) ? [removalOf(article.text, { start: quote.end - 1, end: quote.end })] : []),
      ],
      safe: false,
    },
  ];
}

/** Fixes that name a speaker behind the verb that has lost its subject, as snippets, in the same order. */
export function subjectFixes(article: ArticleView, quote: Quote, verb: Span): Fix[] {
  return naming(article, quote, (name) => [{ start: verb.end, end: verb.end, text: ` \${1:${snippetText(name)}}` }]);
}

/** So many names are offered. */
const MOST_NAMES = 6;

/** One fix a name, each with the edits that put it in, and one with an open place. */
function naming(article: ArticleView, quote: Quote, editsOf: (name: string) => Edit[]): Fix[] {
  const names: string[] = [];
  const isNone = notSpeakers(article);
  const add = (text: string | undefined, place: Span): void => {
    if (isBareNoun(article, place) || (text !== undefined && isNone(text, place))) return;
    const name = text?.replace(OPENING, (word) => word.toLowerCase()); // It stands in mid-sentence.
    if (name && !names.some((n) => n.endsWith(name) || name.endsWith(n)) && names.length < MOST_NAMES) names.push(name);
  };
  const { presumed } = quote;
  const isFarther = presumed !== undefined && article.text.slice(quote.end, presumed.start).includes('\n');
  const nearer = nearerPerson(article, quote);
  if (nearer) add(nearer.name, nearer);
  if (presumed && !isFarther) add(presumed.text, presumed);
  for (const { name, place } of nearest(article, quote)) add(name, place);
  const fix = (title: string, name: string, args?: { name: string }): Fix => ({
    title,
    ...(args && { args }),
    edits: editsOf(name),
    safe: false,
    snippet: true,
  });
  const open = { ...fix('attributeOpen', 'Name'), ...(names.length === 0 && { preferred: true }) };
  const named = names.map((name) => fix('attribute', name, { name }));
  return isHardlySaid(article, quote) ? [open, ...named] : [...named, open];
}

/** The last person named between the quotation and a body that is presumed to speak on. */
function nearerPerson({ entities }: ArticleView, { start, presumed }: Quote): ArticleView['entities'][number] | undefined {
  if (presumed === undefined || presumed.end > start || !namesBody(presumed.text)) return undefined;
  const isPerson = ({ kind }: { readonly kind: string }): boolean => kind === 'person';
  if (entities.some((e) => isPerson(e) && e.start < presumed.end && presumed.start < e.end)) return undefined;
  return entities.findLast((e) => isPerson(e) && e.start >= presumed.end && e.end <= start);
}

/** Who speaks elsewhere in the article, and the persons it names: the nearest first, above the quotation before below it. */
function nearest(article: ArticleView, quote: Quote): { readonly name: string; readonly place: Span }[] {
  const found: { name: string; place: Span }[] = [];
  for (const q of article.quotes)
    if (q.speaker && q !== quote && q.kind === 'statement' && !/^(?:er|sie|es|der|die|das)$/iu.test(q.speaker.text))
      found.push({ name: q.speakerName ?? q.speaker.text, place: q.speaker });
  for (const entity of article.entities) {
    const inside = entity.start >= quote.start && entity.end <= quote.end;
    if (entity.kind === 'person' && !inside) found.push({ name: entity.name, place: entity });
  }
  const distance = ({ start, end }: Span): number => (end <= quote.start ? quote.start - end : 2 * (start - quote.start));
  const { presumed } = quote;
  if (presumed) found.push({ name: presumed.text, place: presumed });
  return found.sort((a, b) => distance(a.place) - distance(b.place));
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

/** Says that somebody did not speak. */
const SILENT =
  /(?<!\p{L})(?:schwieg(?:en)?|schweigt|schweigen|(?:äußerte|äußert|äußern|äußerten) sich (?:dazu )?nicht|nicht äußern|sagte (?:dazu )?nichts|keine Auskunft|kein(?:en)? Kommentar|Kommentar ab)(?!\p{L})/u;

/**
 * Whether it is hardly the presumed speaker who speaks: a question right before the quotation asks about him („Was hat Anna gesagt? „Sie …“), or
 * his sentence says that he did not.
 */
function isHardlySaid({ text }: ArticleView, { start, presumed }: Quote): boolean {
  if (presumed === undefined || presumed.end > start) return false;
  const between = text.slice(presumed.end, start);
  return /^[^.!?\n]*\?\s*$/u.test(between) || SILENT.test(between);
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
