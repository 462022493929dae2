import type { ParsedSentence } from '../syntax/sentence.ts';
import type { SttsTag } from '../tagging/tags.ts';
import type { CommaSlip, MissingKind, NeedlessKind } from './slip.ts';

/** Longest sentence that is read, in tokens: what is longer is a list or has lost its stops. */
const LONGEST = 120;

/**
 * A sentence as the comma rules see it: `stretches`, runs of tokens without a mark between them. `first[i]` and `last[i]` (half open) bound the
 * stretch of token i; a mark is a stretch of its own.
 */
export interface CommaView extends ParsedSentence {
  readonly first: Int16Array;
  readonly last: Int16Array;
  /** 1 = a finite verb, imperatives left out; 2 = another verb form. */
  readonly verbs: Uint8Array;
  /** The tokens that are finite verbs, and the commas, from left to right. */
  readonly finites: readonly number[];
  readonly commas: readonly number[];
}

const FINITE: ReadonlySet<SttsTag> = new Set(['VVFIN', 'VAFIN', 'VMFIN']);

/** Reads the stretches of a sentence; undefined where it is too long, or no German running text: commas are not looked for there. */
export function commaView(sentence: ParsedSentence): CommaView | undefined {
  const { start, end, tokens, tags, finiteMargin, words, clauses, clauseOf, phrases } = sentence;
  const n = tokens.length;
  if (n > LONGEST || n < 4 || clauses.length === 0) return undefined;
  let small = 0;
  let foreign = 0;
  const verbs = new Uint8Array(n);
  const finites: number[] = [];
  const commas: number[] = [];
  for (let i = 0; i < n; i++) {
    const tag = tags[i]!;
    if (tag === 'FM') foreign++;
    if (tokens[i]!.text.charCodeAt(0) > 96 && tokens[i]!.kind === 'word') small++;
    if (tag === '$,') commas.push(i);
    else if (tag.charCodeAt(0) === 86) {
      // V…
      verbs[i] = FINITE.has(tag) ? 1 : 2;
      if (verbs[i] === 1) finites.push(i);
    }
  }
  if (foreign > 2 || small * 4 < n) return undefined;
  const first = new Int16Array(n);
  const last = new Int16Array(n);
  for (let i = 0; i < n; i++)
    first[i] = i > 0 && tokens[i]!.kind !== 'punctuation' && tokens[i - 1]!.kind !== 'punctuation' ? first[i - 1]! : i;
  for (let i = n - 1; i >= 0; i--)
    last[i] = i + 1 < n && tokens[i]!.kind !== 'punctuation' && tokens[i + 1]!.kind !== 'punctuation' ? last[i + 1]! : i + 1;
  // Each field by name: a spread of a parsed sentence costs more than the reading.
  return { start, end, tokens, tags, finiteMargin, words, clauses, clauseOf, phrases, first, last, verbs, finites, commas };
}

export const finiteAt = ({ verbs }: CommaView, i: number): boolean => verbs[i] === 1;
export const verbAt = ({ verbs }: CommaView, i: number): boolean => (verbs[i] ?? 0) > 0;
export const lowerAt = ({ words }: CommaView, i: number): string => words[i]?.lower ?? '';
export const textAt = ({ tokens }: CommaView, i: number): string => tokens[i]?.text ?? '';
export const isMark = ({ tokens }: CommaView, i: number): boolean => tokens[i]?.kind === 'punctuation';
/** Whether a token is written with a small first letter. */
export const isSmall = ({ tokens }: CommaView, i: number): boolean => /^\p{Ll}/u.test(tokens[i]?.norm ?? '');

/** Whether one of the tags stands from `from` to before `to`. */
export function some({ tags }: CommaView, from: number, to: number, wanted: ReadonlySet<SttsTag>): boolean {
  for (let i = Math.max(0, from); i < to; i++) if (wanted.has(tags[i]!)) return true;
  return false;
}

/** The finite verbs from `from` to before `to`. */
export function finitesIn({ finites }: CommaView, from: number, to: number): readonly number[] {
  return finites.filter((i) => i >= from && i < to);
}

/**
 * The finite verb of a verb-last clause from token `from` to the end of its stretch: the only finite verb there, with nothing but other verb
 * forms behind it. -1 where the stretch is none.
 */
export function verbLast(view: CommaView, from: number): number {
  const end = view.last[from]!;
  const finites = finitesIn(view, from, end);
  if (finites.length !== 1) return -1;
  const [verb] = finites as [number];
  for (let i = verb + 1; i < end; i++) if (!verbAt(view, i)) return -1;
  return verb;
}

/** Whether the mark at `i` closes a quotation or a bracket: it hangs on the word before it. */
function closes({ tokens }: CommaView, i: number): boolean {
  const token = tokens[i];
  if (token?.kind !== 'punctuation' || !/^["“”»«)\]’']$/u.test(token.text)) return false;
  // "[…,] dass": its comma stands inside.
  return tokens[i - 1]?.end === token.start && tokens[i - 1]!.text !== ',' && (tokens[i + 1]?.start ?? 0) > token.end;
}

/** Whether a word (or the end of a quotation or bracket) stands right before token `i`, so that a comma may be missing between them. */
export function joins(view: CommaView, i: number): boolean {
  const before = view.tokens[i - 1];
  if (before === undefined || before.end >= view.tokens[i]!.start) return false;
  return before.kind !== 'punctuation' || closes(view, i - 1);
}

/** The slip that a comma is missing before token `i`. */
export function missing({ tokens }: CommaView, i: number, kind: MissingKind): CommaSlip {
  const before = tokens[i - 1]!;
  return { start: before.start, end: tokens[i]!.end, at: before.end, missing: kind };
}

/** The slip that the comma at token `i` is too many. */
export function needless({ tokens }: CommaView, i: number, kind: NeedlessKind): CommaSlip {
  return { start: tokens[i - 1]!.start, end: tokens[i + 1]!.end, at: tokens[i]!.start, needless: kind };
}
