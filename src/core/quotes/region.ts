import type { Lexicon } from '../lexicon/lexicon.ts';
import { MORPH } from '../lexicon/morphology.ts';
import type { ParsedParagraph } from '../syntax/paragraph.ts';
import { firstNotBefore, type Span } from '../text/span.ts';
import { agreementOf } from './agreement.ts';
import type { Mark } from './marks.ts';
import type { PairedMarks } from './pair.ts';
import type { InnerWord } from './passage-view.ts';

export interface Region extends Span {
  readonly open: Mark | undefined;
  readonly close: Mark | undefined;
  readonly depth: number;
}

/** Pairs and unclosed passages in order. An unclosed passage ends at its closing place, and never holds another pair half. */
export function regions(marks: PairedMarks, places: readonly number[]): Region[] {
  const list: Region[] = marks.pairs.map((p) => ({ start: p.start, end: p.end, open: p.open, close: p.close, depth: 0 }));
  marks.opens.forEach((open, i) => {
    const end = Math.max(places[i]!, open.end);
    list.push({ start: open.start, end, open, close: undefined, depth: 0 });
  });
  list.sort((a, b) => a.start - b.start || b.end - a.end);
  const result: Region[] = [];
  const ends: number[] = [];
  for (const region of list) {
    while (ends.length > 0 && ends.at(-1)! <= region.start) ends.pop();
    const limit = ends.at(-1);
    const end = limit !== undefined && region.end > limit ? limit : region.end;
    result.push({ ...region, end, depth: ends.length });
    ends.push(end);
  }
  return result;
}

export function lastCharacter(text: string, span: Region): string {
  let i = span.end - (span.close ? span.close.end - span.close.start : 0) - 1;
  const least = Math.max(span.start, i - 40); // No prose has more marks in a row.
  while (i > least && /[\s“”"»«‘’'›‹]/u.test(text[i]!)) i--;
  return text[i] ?? '';
}

/** A hyphen or letter that touches a mark from outside makes the passage part of a word. */
export function glued(text: string, span: Region): boolean {
  const after = text[span.end] ?? '';
  const before = text[span.start - 1] ?? '';
  // A capital right behind the mark is the next sentence, with the space forgotten.
  const inWord = after === '-' ? /\p{L}/u.test(text[span.end + 1] ?? '') : /\p{Ll}/u.test(after);
  return (span.close !== undefined && inWord) || (before === '-' && /\p{L}/u.test(text[span.start - 2] ?? ''));
}

/** Whether a capitalised word is one the morphology knows, whole or by its last part: what it does not know is likely a name. */
function isKnown(text: string, morphology: Lexicon['morphology']): boolean {
  return (
    !morphology ||
    (morphology.look(text) & ~(MORPH.name | MORPH.firstName | MORPH.lastName)) !== 0 ||
    agreementOf(text, morphology) !== 0
  );
}

/** The words between the marks of a passage; `from` is the first sentence that may hold some. */
export function innerWords(paragraph: ParsedParagraph, span: Span, from: number, morphology: Lexicon['morphology']): InnerWord[] {
  const inner: InnerWord[] = [];
  for (let k = from; k < paragraph.sentences.length; k++) {
    const { start, tokens, tags } = paragraph.sentences[k]!;
    if (start >= span.end) break;
    for (let i = firstFrom(tokens, span.start); i < tokens.length && tokens[i]!.start < span.end; i++) {
      const t = tokens[i]!;
      if (t.end > span.end || t.kind === 'punctuation' || t.kind === 'symbol') continue;
      inner.push({
        text: t.norm,
        known: t.kind === 'number' || t.norm.endsWith('-') || isKnown(t.norm, morphology),
        adjective: tags[i] === 'ADJA' || capitalAdjective(t.norm, morphology),
        nonfinite: NONFINITE.test(tags[i]!) && /^\p{Ll}/u.test(t.norm),
        finite: FINITE.test(tags[i]!) || SURE_FINITE.has(t.norm),
      });
    }
  }
  return inner;
}

/** Counts the words between two offsets; made once for a paragraph, so that nested passages cost no more than flat ones. */
export function wordCounter({ sentences }: ParsedParagraph): (span: Span) => number {
  let words: Span[] | undefined;
  return (span) => {
    words ??= sentences.flatMap((s) => s.tokens.filter((t) => t.kind !== 'punctuation' && t.kind !== 'symbol'));
    return firstFrom(words, span.end) - firstFrom(words, span.start);
  };
}

/** Index of the first token that starts at `offset` or later. */
function firstFrom(tokens: readonly Span[], offset: number): number {
  return firstNotBefore(tokens, (token) => token.start < offset);
}

function capitalAdjective(text: string, morphology: Lexicon['morphology']): boolean {
  return /^\p{Lu}/u.test(text) && ((morphology?.look(text.toLowerCase()) ?? 0) & MORPH.adjective) !== 0;
}

const NONFINITE = /^V[VAM](?:INF|IZU|PP)$/;

const FINITE = /^V[VAM](?:FIN|IMP)$/;

const SURE_FINITE = new Set(
  'ist sind war waren hat haben hatte hatten wird werden wurde wurden kann können muss müssen soll sollen will wollen darf bin habe gibt geht sei seien wäre hätte'.split(
    ' ',
  ),
);
