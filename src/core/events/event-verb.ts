import { CORE_CUES, cueForms } from '../quotes/cue-lexicon.ts';
import { verbGroup } from '../syntax/query.ts';
import type { ParsedSentence } from '../syntax/sentence.ts';
import type { Span } from '../text/span.ts';
import { type ClausePlace, lowerAt, spanOfTokens } from './clause-place.ts';
import { DOUBLE_QUOTES } from './cut-clause.ts';

/** The verb that says what happens. */
export interface EventVerb {
  readonly span: Span;
  /** Its form in lower case, with its separated prefix in front. */
  readonly word: string;
  /** Its token. */
  readonly index: number;
}

/** Saying that does something: news even without a time. */
const SPEECH_ACTS = new Set(
  'bestreiten dementieren leugnen fordern verlangen kritisieren ankündigen verkünden versprechen drohen warnen zurückweisen ablehnen urteilen entscheiden beschließen zusagen absagen zustimmen aufrufen auffordern beantragen verurteilen protestieren entschuldigen einladen kündigen verbieten genehmigen'.split(
    ' ',
  ),
);

/** The content verb: what the right bracket or the finite verb says; a separated prefix is part of the word. */
export function eventVerb({ sentence, clause, own }: ClausePlace): EventVerb | undefined {
  const group = verbGroup(clause);
  const { tags } = sentence;
  // "wie geplant" is no part of the predicate.
  const verbs = group.filter(
    (i) =>
      tags[i]!.startsWith('VV') &&
      !/^\p{Lu}{2,}$/u.test(sentence.tokens[i]!.norm) &&
      !isAttribute(sentence, i) &&
      tags[i - 1] !== 'KOKOM',
  );
  // A participle behind a comma only describes: "… getötet, zehn Kilometer entfernt von Aalbach".
  const cut =
    own.find((i) => tags[i] === '$,' && verbs.length > 0 && i > verbs[0]! && tags[verbs[0]!] !== 'VVFIN') ??
    Number.POSITIVE_INFINITY;
  const content = verbs.filter((i) => i < cut).at(-1);
  const prefix = group.find((i) => tags[i] === 'PTKVZ');
  // Beside a full verb a participle only describes: "setzen ihren Streik abgeschwächt fort".
  const full =
    clause.finite !== undefined && tags[clause.finite] === 'VVFIN' && content !== undefined && tags[content] === 'VVPP';
  let index =
    (full && !isAttribute(sentence, clause.finite!) ? clause.finite : content) ??
    (clause.finite !== undefined && isAttribute(sentence, clause.finite) ? undefined : clause.finite);
  if (index === undefined) {
    // Telegram style without a finite verb: "A4 nach Unfall gesperrt".
    index = own.filter((i) => /^VV(?:PP|INF|IZU)$/u.test(tags[i]!) && /^\p{Ll}/u.test(sentence.tokens[i]!.norm)).at(-1);
    if (index === undefined) return undefined;
  }
  const word = `${prefix === undefined ? '' : lowerAt(sentence, prefix)}${lowerAt(sentence, index)}`;
  return { span: spanOfTokens(sentence, index, index + 1), word, index };
}

/** Whether a word that is tagged as a verb stands between an article and its noun: "die entsendeten Helfer", "in der achten Nacht". */
function isAttribute({ tags }: ParsedSentence, i: number): boolean {
  return (
    /^(?:ART|PPOSAT|PDAT|APPRART)$/u.test(tags[i - 1] ?? '') &&
    /^(?:NN|NE|ADJA|CARD)$/u.test(tags[i + 1] ?? '') &&
    tags[i] !== 'VVIZU'
  );
}

/** Whether a verb says and does at once: "fordern", "absagen". */
export function isSpeechAct({ word }: EventVerb, lemma: string | undefined): boolean {
  return SPEECH_ACTS.has(word) || (lemma !== undefined && SPEECH_ACTS.has(lemma));
}

/**
 * Whether a clause tells of somebody speaking, which is no event of its own. Verbs that do more than say ("zensieren", "bestätigen") only
 * where the sentence has words that may be said: another clause, a quotation, a colon.
 */
export function isSpeech(sentence: ParsedSentence, { index, word }: EventVerb): boolean {
  if (/^k(?:omm|am)/u.test(word) && hasContent(sentence) && sentence.words.some((w) => CONCLUSIONS.test(w.lower))) return true;
  const form = cueForms(word).length > 0 ? word : lowerAt(sentence, index);
  return cueForms(form).some(
    (f) =>
      (f.frames.has('say') || f.frames.has('cite')) &&
      (!f.prefix || word.startsWith(f.prefix)) &&
      !SPEECH_ACTS.has(f.lemma) &&
      !SPEECH_ACTS.has(`${f.prefix ?? ''}${f.lemma}`) &&
      (CORE_CUES.has(f.lemma) || CORE_CUES.has(`${f.prefix ?? ''}${f.lemma}`) || hasContent(sentence)),
  );
}

/** What one comes to by judging: "kam zu dem Schluss, dass …". */
const CONCLUSIONS = /^(?:schluss|ergebnis|urteil|überzeugung)$/u;

function hasContent(sentence: ParsedSentence): boolean {
  return sentence.clauses.length > 1 || hasQuotation(sentence);
}

/** Whether a token is a quotation mark. */
export function isQuoteMark({ tags, tokens }: Pick<ParsedSentence, 'tags' | 'tokens'>, i: number): boolean {
  return tags[i] === '$(' && DOUBLE_QUOTES.test(tokens[i]!.norm);
}

/** Whether a sentence has a quotation or a colon. */
export function hasQuotation({ tags, tokens }: ParsedSentence): boolean {
  return tags.some((tag, i) => isQuoteMark({ tags, tokens }, i) || (tag === '$.' && tokens[i]!.norm === ':'));
}
