import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Settings } from '../settings.ts';
import type { ParsedParagraph } from '../syntax/paragraph.ts';
import { isFiniteTag } from '../tagging/tags.ts';
import type { Span } from '../text/span.ts';
import {
  ARTICLES,
  CONJUNCTIONS,
  COORDINATORS,
  DETERMINERS,
  PREPOSITIONS,
  PREPOSITIONS_OR_PREFIXES,
  QUANTIFIERS,
} from './words.ts';

/** How a paragraph ends. */
export type Ending =
  | 'closed' // a stop, also before closing marks or a bracket
  | 'colon' // a colon, semicolon or dash: something follows
  | 'comma'
  | 'hanging' // a word after which something must follow: an article, a preposition, a conjunction
  | 'hyphen' // a word cut at a hyphen
  | 'open'; // a word like any other

/** First and last words of a paragraph, for the rules that look across the gap between two paragraphs. Relative spans. */
export interface Edge {
  readonly words: number;
  readonly sentences: number;
  /** The first word; empty where there is none. */
  readonly first: Span;
  /** The last word, without closing marks. */
  readonly last: Span;
  /** The paragraph begins with a small letter, or a comma, a full stop or a closing bracket. */
  readonly startsInside: boolean;
  /** It begins with a small-lettered word that no dictionary has: a brand („heise“). */
  readonly startsWithName: boolean;
  readonly startsWithBullet: boolean;
  /** It is the address of a letter („Liebe Leser,“), behind which the text begins small. */
  readonly greets: boolean;
  /** It begins with a bracket and holds little else: a name's abbreviation. */
  readonly startsWithBracket: boolean;
  readonly ending: Ending;
  /** The last sentence has a finite verb (undefined: nothing known). */
  readonly finiteAtEnd: boolean | undefined;
  /** By its tag the last word calls for a noun: an article, an attribute, a preposition. */
  readonly leans: boolean;
  /** No dictionary has the last word, and by its tag it is no name: it may be half a word, behind which no stop belongs. */
  readonly endsUnknown: boolean;
  /** By its tag the last word is the prefix of the verb before: nothing needs to follow. */
  readonly prefix: boolean;
  /** The author's mark stands in it: somebody has seen it. */
  readonly marked: boolean;
}

const NONE: Span & { readonly text: string } = { start: 0, end: 0, text: '' };

/** A bullet, or a label like „3.“, „a)“, „bb)“. */
const BULLET = /^(?:[-–—•·*‣▪►>+#|]|\p{N}{1,3}[.)]|(?<letter>\p{Ll})\k<letter>{0,2}\)|[ivx]{1,4}\))/u;
const GREETING =
  /^\s*(?:Liebe|Lieber|Sehr geehrte|Sehr geehrter|Verehrte|Geschätzte|Werte|Hallo|Guten (?:Tag|Morgen|Abend)|Grüezi)(?![\p{L}])[^.!?:]*,\s*$/u;
const LONGEST_GREETING = 14;

const CLOSERS = /[\s"“”»«›‹’‘')\]*_]/u;

/** Reads how a paragraph begins and ends. */
export function readEdges({ text, sentences, protected: spans }: ParsedParagraph, lexicon: Lexicon, settings: Settings): Edge {
  let count = 0;
  let first = NONE;
  let last = NONE;
  for (const sentence of sentences) {
    for (const t of sentence.tokens) {
      if (t.kind !== 'word' && t.kind !== 'number' && t.kind !== 'url') continue;
      if (count === 0) first = t;
      last = t;
      count++;
    }
  }
  const end = proseEnd(text, spans);
  const lead = text.slice(0, first.start).trim();
  const tail = sentences.at(-1);
  const lastTag = tail?.tags[tail.tokens.findLastIndex((t) => t.kind === 'word')];
  const startsInside = (/^\p{Ll}/u.test(first.text) && /^[(„“"»«‚]?$/u.test(lead)) || /^[,;.)\]]/u.test(lead);
  return {
    words: count,
    sentences: sentences.length,
    first: { start: first.start, end: first.end },
    last: { start: last.start, end: last.end },
    startsInside,
    startsWithName: startsInside && isUnknown(first.text, lexicon),
    startsWithBullet: BULLET.test(text.trimStart()),
    greets: count <= LONGEST_GREETING && GREETING.test(text),
    startsWithBracket: /^\s*\(\p{Lu}[\p{Lu}\p{Ll}-]{1,8}\)/u.test(text),
    ending: endingOf(text, end, last),
    finiteAtEnd: tail?.tags.some(isFiniteTag),
    leans: lastTag !== undefined && /^(?:ART|ADJA|APPR|APPRART|PIAT|PPOSAT|PDAT)$/u.test(lastTag) && /^\p{Ll}/u.test(last.text),
    endsUnknown: lastTag !== 'NE' && /^\p{L}/u.test(last.text) && isUnknown(last.text, lexicon),
    prefix: lastTag === 'PTKVZ',
    marked: settings.authorMark !== '' && text.includes(settings.authorMark),
  };
}

/** Where the last sentence ends: before closing marks, and before the notes of Markdown that stand behind its stop ("geplant.[^1]"). */
function proseEnd(text: string, spans: ParsedParagraph['protected']): number {
  let end = text.length;
  let i = spans.length - 1;
  for (;;) {
    while (i >= 0 && spans[i]!.end > end) i--;
    const span = spans[i];
    if (span?.kind === 'footnote' && span.end === end) end = span.start;
    else if (end > 0 && CLOSERS.test(text[end - 1]!)) end--;
    else return end;
  }
}

function isUnknown(word: string, { spelling, morphology }: Lexicon): boolean {
  return spelling !== undefined && word !== '' && !spelling.correct(word) && (morphology?.look(word) ?? 0) === 0;
}

function endingOf(text: string, end: number, last: Span): Ending {
  const mark = text[end - 1] ?? '';
  if (/[.!?…]/u.test(mark)) return 'closed';
  if (/[:;–—|/]/u.test(mark)) return 'colon';
  if (mark === ',') return 'comma';
  const word = text.slice(last.start, last.end).toLowerCase();
  // The letters before a cut are in the token or before the hyphen; a blank before it makes it a dash.
  if (/\p{L}[-\u00ad]$/u.test(text.slice(Math.max(0, end - 2), end))) return 'hyphen';
  if (last.end < end) return 'open';
  return isHanging(word) && !/^\p{Lu}/u.test(text.slice(last.start, last.end)) ? 'hanging' : 'open';
}

/** Whether something must follow this word (lower case): articles, prepositions that are no prefixes, conjunctions. */
export function isHanging(word: string): boolean {
  if (PREPOSITIONS_OR_PREFIXES.has(word)) return false;
  return ARTICLES.has(word) || PREPOSITIONS.has(word) || CONJUNCTIONS.has(word);
}

/** Whether something nearly always follows this word on the same line: the above, other determiners and prefix-like prepositions. */
export function leansForward(word: string): boolean {
  return (
    isHanging(word) ||
    DETERMINERS.has(word) ||
    QUANTIFIERS.has(word) ||
    PREPOSITIONS_OR_PREFIXES.has(word) ||
    COORDINATORS.has(word)
  );
}
