import type { Lexicon } from '../lexicon/lexicon.ts';
import { MORPH, type Morphology } from '../lexicon/morphology.ts';
import type { Finding } from '../rules/finding.ts';
import type { Settings } from '../settings.ts';
import type { ParsedParagraph } from '../syntax/paragraph.ts';
import type { ParsedSentence } from '../syntax/sentence.ts';
import { isFiniteTag, type SttsTag } from '../tagging/tags.ts';
import type { Token } from '../text/token.ts';

/** A defect found in a paragraph: a finding with the rule that reports it. Relative to the paragraph. */
export interface Defect extends Finding {
  readonly rule: string;
  /** How sure the model was, 0 … 1, where one was asked. */
  readonly score?: number;
}

/** A sentence as the detectors see it. Indices are token indices of `sentence`. */
export interface SentenceView {
  readonly sentence: ParsedSentence;
  readonly tokens: readonly Token[];
  readonly tags: readonly SttsTag[];
  /** Indices of words, numbers and addresses. */
  readonly words: readonly number[];
  /** Each token in lower case (`norm`). */
  readonly lower: readonly string[];
  /** 1 for each word that begins with a capital. */
  readonly capitals: readonly number[];
  /** Morphology of each token as it is written and in lower case; 0 = unknown or no word. */
  readonly masks: readonly number[];
  readonly lowerMasks: readonly number[];
  /** Of capitalised words: 1 = the dictionary has the word with its capital, 2 = it has it in lower case, 3 = both; 4 = not asked. */
  readonly listed: number[];
  /** Bits of `NAME` of the words that were asked for; 0 = no name, or not asked. */
  readonly names: number[];
  /** The sentence's own stop: ".", "!", "?", "…", or "" where it has none. */
  readonly stop: string;
  readonly previous: SentenceView | undefined;
  readonly index: number;
  readonly count: number;
  /** Text of the paragraph. */
  readonly text: string;
  /** Token indices of finite verbs by their tags. */
  readonly finite: readonly number[];
  readonly quotesOpen: boolean;
}

export interface ParagraphView {
  readonly text: string;
  readonly sentences: readonly SentenceView[];
  readonly lexicon: Lexicon;
  readonly settings: Settings;
  /** Tags come from the trained tagger, not from the shape of the words. */
  readonly tagged: boolean;
}

const FINITE_MASK = MORPH.finite3 | MORPH.finite2;
/** Readings that make a form no verb for sure. */
const OTHER_MASK =
  MORPH.noun |
  MORPH.adjective |
  MORPH.preposition |
  MORPH.pronoun |
  MORPH.adverb |
  MORPH.conjunction |
  MORPH.name |
  MORPH.participle2 |
  MORPH.participle1;

/** Whether every reading of the mask is a finite verb or an infinitive, and one is finite. */
export const onlyFinite = (mask: number): boolean => (mask & FINITE_MASK) !== 0 && (mask & OTHER_MASK) === 0;
export const maybeFinite = (mask: number): boolean => (mask & FINITE_MASK) !== 0;

/** Whether a word (lower case) that no list knows has the shape of an inflected adjective. */
export const looksAdjective = (word: string): boolean =>
  /\p{L}{2}(?:isch|lich|ig|iv|al|ell|är|ös|bar|sam|haft|los|end|arm|reich|voll)e[nmrs]?$/u.test(word);

/** The words of a sentence as text, for comparing. */
export function wordAt(view: SentenceView, n: number): string {
  const i = view.words.at(n);
  return i === undefined ? '' : view.lower[i]!;
}

export const isCapital = (token: Token | undefined): boolean => token !== undefined && /^\p{Lu}/u.test(token.norm);

/** Prepares a paragraph for the detectors: one look-up a word form. Linear. */
export function viewOf(paragraph: ParsedParagraph, lexicon: Lexicon, settings: Settings): ParagraphView {
  const views: SentenceView[] = [];
  let open = 0;
  for (const [index, sentence] of paragraph.sentences.entries()) {
    const place = {
      previous: views.at(-1),
      index,
      count: paragraph.sentences.length,
      text: paragraph.text,
      quotesOpen: open > 0,
    };
    for (const { text } of sentence.tokens) {
      if (text === '„' || text === '‚') open++;
      else if (open > 0 && (text === '“' || text === '”' || text === '‘')) open--;
    }
    views.push(viewOfSentence(sentence, lexicon, place));
  }
  return { text: paragraph.text, sentences: views, lexicon, settings, tagged: lexicon.tagger !== undefined };
}

type Place = Pick<SentenceView, 'previous' | 'index' | 'count' | 'text' | 'quotesOpen'>;
const ALONE: Place = { previous: undefined, index: 0, count: 1, text: '', quotesOpen: false };

/** A sentence for the detectors; without a place it stands alone. */
export function viewOfSentence(sentence: ParsedSentence, { morphology }: Lexicon, place: Place = ALONE): SentenceView {
  const { tokens } = sentence;
  let tags = sentence.tags;
  const lower: string[] = new Array(tokens.length);
  const known = formsOf(morphology);
  const masks: number[] = new Array(tokens.length).fill(0);
  const lowerMasks: number[] = new Array(tokens.length).fill(0);
  const capitals: number[] = new Array(tokens.length).fill(0);
  const words: number[] = [];
  const finite: number[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.kind === 'word' || token.kind === 'number' || token.kind === 'url') words.push(i);
    if (token.kind !== 'word') lower[i] = token.norm.toLowerCase();
    else {
      const form = known(token.norm);
      lower[i] = form.lower;
      capitals[i] = form.capital;
      masks[i] = form.mask;
      lowerMasks[i] = form.lowerMask;
    }
    // „angespannt“ has no ending: it is no attribute, whatever noun follows.
    if (tags[i] === 'ADJA' && (masks[i]! & MORPH.participle2) !== 0 && /^\p{Ll}+t$/u.test(token.norm))
      tags = tags.with(i, 'VVPP');
    // „Karim bin Said“
    if (isFiniteTag(tags[i]!) && !(lower[i] === 'bin' && isCapital(tokens[i - 1]) && isCapital(tokens[i + 1]))) finite.push(i);
  }
  const last = tokens.findLast((t) => t.kind !== 'punctuation' || /[.!?…:;,]/u.test(t.text));
  return {
    sentence,
    tokens,
    tags,
    words,
    lower,
    capitals,
    masks,
    lowerMasks,
    listed: new Array(tokens.length).fill(4),
    names: new Array(tokens.length).fill(0),
    stop: last ? stopOf(last) : '',
    finite,
    previous: place.previous,
    index: place.index,
    count: place.count,
    text: place.text,
    quotesOpen: place.quotesOpen,
  };
}

/** A word form with its readings as it stands and in lower case. */
interface Form {
  readonly lower: string;
  readonly capital: number;
  readonly mask: number;
  readonly lowerMask: number;
}

const capitalOf = (norm: string): number => (/^\p{Lu}/u.test(norm) ? 1 : 0);

/** Forms kept by dictionary: most words of a text have been seen before. */
const FORMS = new WeakMap<Morphology, Map<string, Form>>();
const MOST_FORMS = 20_000;

/** Looks forms up, each once. */
function formsOf(morphology: Morphology | undefined): (norm: string) => Form {
  if (!morphology) return (norm) => ({ lower: norm.toLowerCase(), capital: capitalOf(norm), mask: 0, lowerMask: 0 });
  const kept = FORMS.get(morphology);
  const forms = kept && kept.size <= MOST_FORMS ? kept : new Map<string, Form>();
  if (forms !== kept) FORMS.set(morphology, forms);
  return (norm) => {
    const seen = forms.get(norm);
    if (seen) return seen;
    const lower = norm.toLowerCase();
    const mask = morphology.look(norm);
    // Swiss copy writes "weiss".
    const swiss = norm.endsWith('iss') ? morphology.look(norm.replace(/ss$/u, 'ß')) : 0;
    const lowerMask = (lower === norm ? mask : morphology.look(lower)) | swiss;
    const form = { lower, capital: capitalOf(norm), mask: mask | swiss, lowerMask };
    forms.set(norm, form);
    return form;
  };
}

function stopOf(token: Token): string {
  if (/^\.{2,}$|^…$/u.test(token.text)) return '…';
  if (/^[.!?]$/u.test(token.text)) return token.text;
  // An abbreviation at the end keeps its stop inside the token.
  return token.kind === 'word' && token.text.endsWith('.') ? '.' : '';
}
