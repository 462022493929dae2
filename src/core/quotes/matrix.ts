import { MORPH, type Morphology } from '../lexicon/morphology.ts';
import type { ParsedParagraph } from '../syntax/paragraph.ts';
import type { ParsedSentence } from '../syntax/sentence.ts';
import type { SttsTag } from '../tagging/tags.ts';
import type { Span } from '../text/span.ts';
import type { TokenKind } from '../text/token.ts';
import { AUXILIARIES, cueForms } from './cue-lexicon.ts';
import { FUNCTION_WORDS } from './function-words.ts';

/** A token outside quotation marks, or a whole passage between marks (`quote` is its index, else -1). Spans relative to the paragraph. */
export interface Word extends Span {
  readonly text: string;
  readonly lower: string;
  readonly tag: SttsTag;
  readonly kind: TokenKind | 'quote';
  readonly quote: number;
  /** Whether it is a finite verb: by its tag, or, without a tagger, by its form. */
  readonly finite: boolean;
  /** Whether it is a finite verb in the first subjunctive, the form of reported speech (not with "ich", whose indicative looks the same). */
  readonly subjunctive: boolean;
  /** Whether it is a noun or a name: a capital that is not there only because a sentence begins. */
  readonly nominal: boolean;
  /** Whether the tag comes from a trained tagger. */
  readonly tagged: boolean;
  /** The tagged sentence it comes from and its index there; of a passage those of its opening mark. */
  readonly sentence: ParsedSentence;
  readonly token: number;
}

/** A sentence seen from outside its quotations: each quoted passage is one word, whatever sentences it holds. */
export interface Segment extends Span {
  readonly words: readonly Word[];
}

/** Longer stretches are no sentences: they are cut, so that the time stays linear. In words. */
const LONGEST_SEGMENT = 240;

const CONTINUES = new Set([',', ';', ':', '–', '—', '-', '(', ')', '/', '.', '!', '?', '…', '...', '|']);

/**
 * Cuts a paragraph into sentences with each passage collapsed into one word. A passage that ends in a stop of its own ends the sentence
 * if what follows cannot go on with it (a capital, another passage, the end).
 */
export function readMatrix(
  paragraph: ParsedParagraph,
  passages: readonly Span[],
  trained: boolean,
  morphology: Morphology | undefined,
): Segment[] {
  const segments: Segment[] = [];
  let words: Word[] = [];
  let at = 0;
  const full = (): void => {
    if (words.length >= LONGEST_SEGMENT) flush();
  };
  const flush = (): void => {
    if (words.length > 0) segments.push({ start: words[0]!.start, end: words.at(-1)!.end, words });
    words = [];
  };
  const quote = (index: number, sentence: ParsedSentence, token: number): void => {
    full();
    const { start, end } = passages[index]!;
    words.push({
      start,
      end,
      text: '',
      lower: '',
      tag: 'XY',
      kind: 'quote',
      quote: index,
      finite: false,
      subjunctive: false,
      nominal: false,
      tagged: false,
      sentence,
      token,
    });
  };
  let stopped = false; // The last word was a passage that ended in a stop of its own.
  for (const sentence of paragraph.sentences) {
    const { tokens, tags } = sentence;
    for (let i = 0; i < tokens.length; i++) {
      const token = tokens[i]!;
      while (at < passages.length && passages[at]!.end <= token.start) at++;
      const passage = passages[at];
      if (passage && passage.start < token.end && token.start < passage.end) {
        if (passage.start >= token.start || words.at(-1)?.quote !== at) {
          if (words.at(-1)?.quote === at) continue;
          if (segments.at(-1)?.words.at(-1)?.quote === at) continue;
          if (stopped) flush();
          quote(at, sentence, i);
          stopped = endsInStop(paragraph.text, passage);
        }
        continue;
      }
      if (stopped) {
        if (!CONTINUES.has(token.text) && !startsLower(token.text)) flush();
        stopped = false;
      }
      full();
      const finite = trained
        ? startsLower(token.norm) && (FINITE.test(tags[i]!) || takenForNonfinite(sentence, i))
        : finiteByForm(token, morphology);
      words.push({
        start: token.start,
        end: token.end,
        text: token.norm,
        lower: token.norm.toLowerCase(),
        tag: tags[i]!,
        kind: token.kind,
        quote: -1,
        finite,
        subjunctive: finite && isSubjunctive(token.norm, tokens[i - 1]?.norm, tokens[i + 1]?.norm, morphology),
        nominal: isNominal(token, tags[i]!, trained, i === 0 || words.length === 0, morphology),
        tagged: trained,
        sentence,
        token: i,
      });
    }
    const last = tokens.at(-1);
    const inside = last !== undefined && at < passages.length && passages[at]!.start < last.end && last.start < passages[at]!.end;
    if (!inside && words.length > 0 && words.at(-1)!.quote < 0) flush();
  }
  flush();
  return segments;
}

const FINITE = /^V[VAM](?:FIN|IMP)$/;

/**
 * "Die Mieter dagegen sagen, …", "Forscherin Frey erwartet „…“": a form of a cue verb tagged as an infinitive or a participle where its
 * clause has no other verb; the participle only right before a passage or a colon.
 */
function takenForNonfinite({ tokens, tags, clauses, clauseOf }: ParsedSentence, i: number): boolean {
  const tag = tags[i]!;
  if ((tag !== 'VVINF' && tag !== 'VVPP') || i === 0 || tags[i - 1] === 'PTKZU') return false;
  if (clauses[clauseOf[i]!]?.kind !== 'verbless') return false;
  const plural = tag === 'VVINF';
  if (!plural && !/^[„“"»«‚›‹:]/u.test(tokens[i + 1]?.text ?? '')) return false;
  return cueForms(tokens[i]!.norm).some((f) => f.form === 'finite' && f.plural === plural);
}
const NOT_VERBAL =
  MORPH.adjective |
  MORPH.preposition |
  MORPH.pronoun |
  MORPH.adverb |
  MORPH.conjunction |
  MORPH.participle2 |
  MORPH.infinitive |
  MORPH.other |
  MORPH.separablePrefix;

const SUBJUNCTIVE = new Set(
  'sei seien habe werde könne müsse solle wolle dürfe gebe gehe komme stehe bestehe bleibe lasse wisse liege brauche mache bedeute'.split(
    ' ',
  ),
);

/** Whether any verb of the paragraph stands in the subjunctive of reported speech, quotations included. */
export function holdsSubjunctive(paragraph: ParsedParagraph, trained: boolean, morphology: Morphology | undefined): boolean {
  return paragraph.sentences.some(({ tokens, tags }) =>
    tokens.some(
      (t, i) =>
        t.kind === 'word' &&
        (trained ? FINITE.test(tags[i]!) : finiteByForm(t, morphology)) &&
        isSubjunctive(t.norm, tokens[i - 1]?.norm, tokens[i + 1]?.norm, morphology),
    ),
  );
}

function isSubjunctive(
  form: string,
  before: string | undefined,
  after: string | undefined,
  morphology: Morphology | undefined,
): boolean {
  if (!form.endsWith('e') && !form.endsWith('ei') && form !== 'seien') return false;
  if (before === 'ich' || after === 'ich' || before === 'Ich') return false;
  if (SUBJUNCTIVE.has(form)) return true;
  return form.endsWith('e') && ((morphology?.look(form) ?? 0) & (MORPH.subjunctive1 | MORPH.preterite)) === MORPH.subjunctive1;
}

const NOMINAL = new Set(['NN', 'NE', 'FM', 'XY', 'TRUNC', 'ADJA', 'CARD']);
const CLOSED = MORPH.adverb | MORPH.preposition | MORPH.conjunction | MORPH.pronoun | MORPH.other | MORPH.auxiliary;

function isNominal(
  token: { readonly norm: string; readonly kind: TokenKind },
  tag: string,
  trained: boolean,
  initial: boolean,
  morphology: Morphology | undefined,
): boolean {
  if (token.kind !== 'word' || (startsLower(token.norm) && !/-\p{Lu}/u.test(token.norm)) || !/(?:^|-)\p{Lu}/u.test(token.norm))
    return false;
  if (/^\p{Lu}{2}|-/u.test(token.norm)) return true;
  const lower = token.norm.toLowerCase();
  if (trained) {
    if (NOMINAL.has(tag)) return !(initial && FUNCTION_WORDS.has(lower));
    if (morphology === undefined || (initial && FUNCTION_WORDS.has(lower))) return false;
    const mask = morphology.look(token.norm);
    if (initial && (tag === 'ADJD' || tag === 'ADV') && morphology.look(lower) !== 0) return false; // "Anders klang …", "Abschließend sagte …"
    if ((mask & (MORPH.firstName | MORPH.lastName)) !== 0) return true;
    return (mask | morphology.look(lower)) === 0; // "Aberle ergänzt: …": a name nobody knows.
  }
  if (FUNCTION_WORDS.has(lower)) return false;
  if (!initial || !morphology) return true;
  const asNoun = (morphology.look(token.norm) & (MORPH.noun | MORPH.name)) !== 0;
  return asNoun || (morphology.look(lower) & (CLOSED | MORPH.adjective | MORPH.finite3)) === 0;
}

/** Without a tagger: forms that can be nothing else, auxiliaries, and the cue verbs. */
function finiteByForm(token: { readonly norm: string; readonly kind: TokenKind }, morphology: Morphology | undefined): boolean {
  if (token.kind !== 'word' || !/^\p{Ll}/u.test(token.norm)) return false;
  if (AUXILIARIES.has(token.norm) || cueForms(token.norm).some((f) => f.form === 'finite')) return true;
  const mask = morphology?.look(token.norm) ?? 0;
  return (mask & MORPH.finite3) !== 0 && (mask & NOT_VERBAL) === 0;
}

function endsInStop(text: string, passage: Span): boolean {
  let i = passage.end - 1;
  const least = Math.max(passage.start, i - 40);
  while (i > least && /[\s„“”"»«‚‘’'›‹)]/u.test(text[i]!)) i--;
  return /[.!?…]/u.test(text[i]!);
}

/** Whether a text begins with a small letter. */
export function startsLower(text: string): boolean {
  const c = text.charCodeAt(0);
  return c < 128 ? c >= 97 && c <= 122 : /^\p{Ll}/u.test(text);
}

/** Whether the word is a punctuation mark with this text. */
export function isMark(word: Word | undefined, ...texts: string[]): boolean {
  return word !== undefined && word.kind === 'punctuation' && texts.includes(word.text);
}
