import type { Lexicon } from '../lexicon/lexicon.ts';
import { MORPH } from '../lexicon/morphology.ts';
import { cueForms } from '../quotes/cue-lexicon.ts';
import { clauseLemma, phraseRange, verbGroup } from '../tagging/query.ts';
import { CASE, type Clause, type Phrase, type TaggedSentence } from '../tagging/sentence.ts';
import type { Span } from '../text/span.ts';
import type { DraftPhrase, EventDraft } from './draft.ts';
import { draftPhrases, governorsOf } from './draft-phrases.ts';
import type { EventStatus } from './event.ts';
import { eventNoun, INCIDENTS, LIGHT_VERBS, MEETING_VERBS, STATIVE } from './event-nouns.ts';
import { statusOf } from './event-status.ts';
import { titlePieces } from './title-pieces.ts';

/** The events a sentence tells, one for each clause with a predicate, and one for each incident that is named on the way. */
export function draftsOf(sentence: TaggedSentence, index: number, text: string, lexicon: Lexicon): EventDraft[] {
  if (sentence.tokens.length > LONGEST_SENTENCE) return [];
  const governors = governorsOf(sentence);
  return sentence.clauses.flatMap((clause, k) => clauseDrafts({ sentence, index, text, lexicon, clause, k, governors }));
}

/** Prepositions that speak of an incident as known. */
const KNOWN = new Set('vor nach seit trotz während gegen über mit'.split(' '));

/** Longest sentence and clause, in tokens, that events are read off: beyond stands no prose, and the work must stay linear. */
const LONGEST_SENTENCE = 400;
const LONGEST_CLAUSE = 120;

interface Place {
  readonly sentence: TaggedSentence;
  readonly index: number;
  readonly text: string;
  readonly lexicon: Lexicon;
  readonly clause: Clause;
  readonly k: number;
  readonly governors: ReadonlySet<number | undefined>;
}

const lowerAt = (s: TaggedSentence, i: number): string => s.words[i]!.lower;

/** The tokens of a clause itself. */
function ownTokens({ sentence, clause, k }: Place): number[] {
  const own: number[] = [];
  for (let i = clause.first; i < clause.last; i++) if (sentence.clauseOf[i] === k) own.push(i);
  return own;
}

function clauseDrafts(place: Place): EventDraft[] {
  const { sentence, clause, k } = place;
  if (clause.kind === 'imperative' || clause.kind === 'question') return [];
  const own = ownTokens(place);
  if (own.length === 0 || own.length > LONGEST_CLAUSE) return [];
  const verb = mainVerb(place, own);
  const phrases = sentence.phrases.map((p, at) => ({ p, at })).filter(({ p }) => sentence.clauseOf[p.head] === k);
  const nouns = phrases.flatMap(({ p, at }) => {
    const lower = lowerAt(sentence, p.head);
    const found = sentence.tags[p.head] === 'NN' || sentence.tags[p.head] === 'NE' ? eventNoun(lower) : undefined;
    return found ? [{ p, at, ...found }] : [];
  });
  // "stockender Verkehr" names a jam, which "Verkehr" alone does not; phrases miss some nouns of telegram style, so the tokens are asked too.
  for (const i of own) {
    if (nouns.some((n) => n.p.first <= i && i < n.p.last)) continue;
    const jam = lowerAt(sentence, i) === 'verkehr' && i > 0 && /^(?:stockend|zähfließend)/u.test(lowerAt(sentence, i - 1));
    const found = jam
      ? ({ kind: 'traffic', head: 'stau' } as const)
      : sentence.tags[i]?.startsWith('N')
        ? eventNoun(lowerAt(sentence, i))
        : undefined;
    if (found) nouns.push({ p: loose(jam ? i - 1 : i, i), at: -1, ...found });
  }
  // What has an incident for its subject tells of the incident, whatever its verb: "Das Feuer war ausgebrochen".
  const incident = nouns.find((n) => n.at >= 0 && n.at === clause.subject && INCIDENTS.has(n.kind));
  const light = verb === undefined || LIGHT_VERBS.has(verb.word);
  const rank = (n: (typeof nouns)[number]): number =>
    (n.at >= 0 && n.at === clause.subject
      ? 0
      : n.p.preposition === undefined
        ? 1
        : /^(?:zu|zum|zur|an|am|in|im)$/u.test(lowerAt(sentence, n.p.preposition))
          ? 2
          : 5) - (n.p.link ? -6 : 0);
  const best = light ? [...nouns].sort((a, b) => rank(a) - rank(b))[0] : undefined;
  const chosen = (best && rank(best) < 5 ? best : undefined) ?? incident;
  const base = common(place, own, phrases, verb);
  const drafts: EventDraft[] = [];
  if (chosen)
    drafts.push({
      ...base,
      ...nominal(place, chosen.p, chosen.at),
      word: chosen.head,
      kind: chosen.kind,
      weak: clause.kind === 'verbless' && !INCIDENTS.has(chosen.kind),
    });
  else if (verb) {
    drafts.push({
      ...base,
      trigger: verb.span,
      word: verb.word,
      kind: MEETING_VERBS.has(verb.word) ? 'meeting' : undefined,
      nominal: false,
      noun: undefined,
    });
  }
  for (const noun of nouns) {
    if (noun === chosen || !INCIDENTS.has(noun.kind)) continue;
    // "nach dem Unfall", "wegen des Streiks" speak of it as known.
    if (noun.p.preposition !== undefined && KNOWN.has(lowerAt(sentence, noun.p.preposition)) && clause.kind !== 'verbless')
      continue;
    drafts.push({
      ...base,
      ...nominal(place, noun.p, noun.at),
      word: noun.head,
      kind: noun.kind,
      weak: false,
      speech: false,
    });
  }
  return drafts;
}

function loose(first: number, head: number): Phrase {
  return {
    first,
    last: head + 1,
    head,
    cases: 0,
    number: 'either',
    agreement: 0,
    preposition: undefined,
    parent: undefined,
    link: undefined,
  };
}

function spanOf(sentence: TaggedSentence, first: number, last: number): Span {
  return { start: sentence.tokens[first]!.start, end: sentence.tokens[last - 1]!.end };
}

/** The content verb: what the right bracket or the finite verb says; a separated prefix is part of the word. */
function mainVerb(
  { sentence, clause }: Place,
  own: readonly number[],
): { readonly span: Span; readonly word: string; readonly index: number } | undefined {
  const group = verbGroup(clause);
  const { tags } = sentence;
  const content = group.filter((i) => /^VV/u.test(tags[i] ?? '')).at(-1);
  const prefix = group.find((i) => tags[i] === 'PTKVZ');
  let index = content ?? clause.finite;
  if (index === undefined) {
    // Telegram style without a finite verb: "A4 nach Unfall gesperrt".
    index = own.filter((i) => tags[i] === 'VVPP' || tags[i] === 'VVINF' || tags[i] === 'VVIZU').at(-1);
    if (index === undefined) return undefined;
  }
  const word = `${prefix === undefined ? '' : lowerAt(sentence, prefix)}${lowerAt(sentence, index)}`;
  return { span: spanOf(sentence, index, index + 1), word, index };
}

function nominal({ sentence, text, lexicon }: Place, p: Phrase, at: number): Pick<EventDraft, 'trigger' | 'nominal' | 'noun'> {
  const trigger = spanOf(sentence, p.head, p.head + 1);
  const range = at >= 0 ? phraseRange(sentence, at, { conjuncts: false }) : { first: p.first, last: p.last };
  // Adjectives stand as they are only after "ein" or nothing: after "das" their ending says it is gone.
  let first = p.head;
  while (first > p.first && sentence.tags[first - 1] === 'ADJA') first--;
  const before = first > 0 ? lowerAt(sentence, first - 1) : '';
  const bare =
    sentence.tags[first - 1] !== 'ART' && sentence.tags[first - 1] !== 'PDAT' && sentence.tags[first - 1] !== 'APPRART';
  if (!(p.cases & CASE.nom) || !(bare || before.startsWith('ein'))) first = p.head;
  const rest = range.last > p.head + 1 ? text.slice(sentence.tokens[p.head]!.end, sentence.tokens[range.last - 1]!.end) : '';
  const adjectives = first < p.head ? `${text.slice(sentence.tokens[first]!.start, trigger.start)}` : '';
  const title = `${adjectives}${nominative(sentence.tokens[p.head]!.norm, p, lexicon)}${rest.length < 50 ? rest : ''}`;
  return {
    trigger,
    nominal: true,
    noun: { ...spanOf(sentence, first, Math.max(range.last, p.head + 1)), text: upper(title.replace(/\s+/gu, ' ')) },
  };
}

/** The noun without its dative plural or genitive ending, where the lexicon knows the shorter form. */
function nominative(word: string, p: Phrase, lexicon: Lexicon): string {
  const known = (form: string): boolean =>
    ((lexicon.morphology?.look(form) ?? 0) & MORPH.noun) !== 0 || eventNoun(form.toLowerCase()) !== undefined;
  if (p.cases === CASE.dat && p.number !== 'singular' && word.endsWith('en') && known(word.slice(0, -1)) && !known(`${word}s`))
    return word.slice(0, -1);
  if (p.cases === CASE.gen && /[^s]s$/u.test(word) && known(word.slice(0, -1))) return word.slice(0, -1);
  return word;
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const MOVED = new Set(
  'verschoben verlegt verschiebt verschob statt ursprünglich zunächst abgesagt vorverlegt eigentlich'.split(' '),
);
/** Saying that does something: news even without a time. */
const SPEECH_ACTS = new Set(
  'bestreiten dementieren leugnen fordern verlangen kritisieren ankündigen verkünden versprechen drohen warnen zurückweisen ablehnen urteilen entscheiden beschließen zusagen absagen'.split(
    ' ',
  ),
);

function common(
  place: Place,
  own: readonly number[],
  phrases: readonly { readonly p: Phrase; readonly at: number }[],
  verb: { readonly word: string; readonly index: number } | undefined,
): EventDraft {
  const { sentence, index, text, lexicon, clause } = place;
  const { tokens, tags } = sentence;
  const list = draftPhrases(sentence, own, phrases, clause, text, place.governors);
  const stretches: Span[] = [];
  for (const i of own) {
    const last = stretches.at(-1);
    const token = tokens[i]!;
    if (last && i > 0 && tokens[i - 1]!.end === last.end) stretches[stretches.length - 1] = { start: last.start, end: token.end };
    else stretches.push({ start: token.start, end: token.end });
  }
  const speech =
    verb !== undefined &&
    cueForms(lastWord(sentence, verb.index, verb.word)).some(
      (f) =>
        (f.frames.has('say') || f.frames.has('cite')) &&
        (!f.prefix || verb.word.startsWith(f.prefix)) &&
        !SPEECH_ACTS.has(f.lemma) &&
        !SPEECH_ACTS.has(`${f.prefix ?? ''}${f.lemma}`),
    );
  const content = verb !== undefined && /^VV/u.test(tags[verb.index] ?? '');
  const announced = announcement(place);
  const weak =
    clause.kind === 'relative' ||
    (clause.kind === 'infinitive' && announced === undefined) ||
    clause.kind === 'subordinate' ||
    (verb === undefined ? true : (STATIVE.has(verb.word) && clause.finite === verb.index) || !content);
  // A clause's span leaves out the comma that ends it and the quotation mark before it.
  let end = own.at(-1)!;
  while (end > own[0]! && /^\$[,.(]$/u.test(tags[end] ?? '') && tokens[end]!.text !== ')') end--;
  let start = own[0]!;
  while (start < end && /^\$/u.test(tags[start] ?? '')) start++;
  return {
    start: tokens[start]!.start,
    end: tokens[end]!.end,
    sentence: index,
    trigger: spanOf(sentence, start, start + 1),
    word: verb?.word ?? '',
    kind: undefined,
    nominal: false,
    noun: undefined,
    pieces: titlePieces(sentence, own, clause, lexicon),
    phrases: announced ? [...announced.actors, ...list] : list,
    stretches,
    status: announced?.status ?? statusOf(sentence, clause, own, lexicon),
    speech,
    weak,
    subordinate: clause.kind !== 'main' && clause.kind !== 'verbless',
    moved: own.some((i) => MOVED.has(lowerAt(sentence, i)) && tags[i] !== 'PTKVZ'),
  };
}

/** Verbs whose infinitive is what their subject is going to do, and verbs that only ask for it. */
const INTENTIONS = new Set(
  'ankündigen beschließen versprechen planen vorhaben zusagen vereinbaren beabsichtigen anbieten zusichern entscheiden verabreden anfangen beginnen'.split(
    ' ',
  ),
);
const DEMANDS = new Set('fordern verlangen drohen empfehlen vorschlagen erwägen prüfen'.split(' '));

/**
 * For an infinitive clause under a verb that announces it ("Sie kündigte an, den Haushalt prüfen zu lassen"): who is going to act, and how
 * sure it is. Undefined for all other clauses.
 */
function announcement({
  sentence,
  clause,
  lexicon,
  text,
  governors,
}: Place): { readonly actors: readonly DraftPhrase[]; readonly status: EventStatus } | undefined {
  const main = clause.kind === 'infinitive' && clause.parent !== undefined ? sentence.clauses[clause.parent] : undefined;
  const lemma = main && clauseLemma(sentence, main, lexicon.morphology);
  if (!main || lemma === undefined || !(INTENTIONS.has(lemma) || DEMANDS.has(lemma))) return undefined;
  const at = main.subject;
  const actors =
    at === undefined
      ? []
      : draftPhrases(sentence, [], [{ p: sentence.phrases[at]!, at }], main, text, governors).filter((p) => p.role === 'subject');
  return { actors, status: INTENTIONS.has(lemma) ? 'planned' : 'possible' };
}

function lastWord(sentence: TaggedSentence, index: number, word: string): string {
  const own = lowerAt(sentence, index);
  return cueForms(word).length > 0 ? word : own;
}
