import type { Lexicon } from '../lexicon/lexicon.ts';
import { MORPH } from '../lexicon/morphology.ts';
import { clauseLemma } from '../syntax/query.ts';
import type { ParsedSentence, Phrase } from '../syntax/sentence.ts';
import type { SttsTag } from '../tagging/tags.ts';
import type { Span } from '../text/span.ts';
import { addressesReader, isBackground, isNamedOnly } from './background.ts';
import { type ClausePlace, lowerAt, spanOfTokens } from './clause-place.ts';
import type { DraftDetails, EventDraft } from './draft.ts';
import { announcement, detailsOf } from './draft-details.ts';
import { draftPhrase, governorsOf } from './draft-phrases.ts';
import { INCIDENTS, LIGHT_VERBS, MEASURES, MEETING_VERBS, stemOf } from './event-nouns.ts';
import { type EventSubject, eventSubject } from './event-subject.ts';
import { type EventVerb, eventVerb, isSpeech } from './event-verb.ts';
import { bearerOf, type NounTrigger, nounTitle, nounTriggers } from './noun-trigger.ts';

/** Prepositions that speak of an incident as known. */
const KNOWN = new Set('vor nach seit trotz während gegen über mit'.split(' '));

/** Longest sentence and clause, in tokens, that events are read off: beyond stands no prose, and the work must stay linear. */
const LONGEST_SENTENCE = 400;
const LONGEST_CLAUSE = 120;

/** The events a sentence tells, one for each clause with a predicate, and one for each incident that is named on the way. */
export function draftsOf(sentence: ParsedSentence, index: number, text: string, lexicon: Lexicon): EventDraft[] {
  if (sentence.tokens.length > LONGEST_SENTENCE || isQuestion(sentence)) return [];
  const governors = governorsOf(sentence);
  const subjects: (EventSubject | undefined)[] = [];
  const own: number[][] = sentence.clauses.map(() => []);
  for (let i = 0; i < sentence.tokens.length; i++) own[sentence.clauseOf[i]!]?.push(i);
  const phrases: { readonly p: Phrase; readonly at: number }[][] = sentence.clauses.map(() => []);
  sentence.phrases.forEach((p, at) => {
    phrases[sentence.clauseOf[p.head]!]?.push({ p, at });
  });
  return sentence.clauses.flatMap((clause, k) => {
    const main = clause.kind === 'infinitive' && clause.parent !== undefined ? sentence.clauses[clause.parent] : undefined;
    const governing = main && clauseLemma(sentence, main, lexicon.morphology);
    const subject = eventSubject(sentence, k, subjects, governing);
    subjects.push(subject);
    if (clause.kind === 'imperative' || clause.kind === 'question') return [];
    const tokens = own[k]!;
    if (tokens.length === 0 || tokens.length > LONGEST_CLAUSE) return [];
    return clauseDrafts({
      sentence,
      index,
      text,
      lexicon,
      clause,
      k,
      own: tokens,
      phrases: phrases[k]!,
      governors,
      governing,
      subject,
    });
  });
}

/** A question tells nothing: "Aufgeben?", "Wer wusste davon?" */
function isQuestion({ tokens }: ParsedSentence): boolean {
  return tokens.at(-1)?.text === '?';
}

function clauseDrafts(place: ClausePlace): EventDraft[] {
  const { sentence, clause } = place;
  const verb = eventVerb(place);
  const nouns = nounTriggers(place);
  if ((verb === undefined && nouns.length === 0) || addressesReader(place)) return [];
  const chosen = chosenNoun(place, nouns, verb);
  const details = once(() => detailsOf(place, verb));
  const base = common(place, verb, details, chosen !== undefined);
  const named = (noun: NounTrigger): Pick<EventDraft, 'trigger' | 'nominal' | 'word' | 'kind' | 'details'> => ({
    trigger: spanOfTokens(sentence, noun.p.head, noun.p.head + 1),
    nominal: true,
    word: noun.head,
    kind: noun.kind,
    details: once(() => ({ ...details(), stem: stemOf(noun.head), noun: nounTitle(place, noun), bearer: bearerOf(place, noun) })),
  });
  const drafts: EventDraft[] = [];
  if (chosen) drafts.push({ ...base, ...named(chosen), weak: isNamedOnly(place, chosen) });
  // A relative clause whose noun is not found says of nobody what it says.
  else if (verb && !(clause.kind === 'relative' && clause.subject !== undefined && place.subject === undefined))
    drafts.push(base);
  for (const noun of nouns) {
    if (noun === chosen || !INCIDENTS.has(noun.kind)) continue;
    // "nach dem Unfall", "wegen des Streiks" speak of it as known.
    if (noun.p.preposition !== undefined && KNOWN.has(lowerAt(sentence, noun.p.preposition)) && clause.kind !== 'verbless')
      continue;
    // "die Zahl der Unfälle" tells of none.
    const of = noun.p.parent === undefined ? undefined : sentence.phrases[noun.p.parent]!;
    if (of && MEASURES.has(lowerAt(sentence, of.head))) continue;
    // "wegen ihrer Beteiligung" is somebody's, and told elsewhere.
    if (noun.kind === 'company' && sentence.tags[noun.p.head - 1] === 'PPOSAT') continue;
    drafts.push({
      ...base,
      ...named(noun),
      weak: isAttribute(sentence, noun) && isBackground(place, verb),
      speech: false,
      beside: drafts.length > 0,
    });
  }
  return drafts;
}

/** Whether a noun only hangs on another, with nothing that tells where: "die Entstehung eines Taifuns", but not "… eines Unfalls auf der B 9". */
function isAttribute({ tags }: ParsedSentence, { p }: NounTrigger): boolean {
  return (p.link === 'genitive' || p.link === 'attribute') && !tags[p.last]?.startsWith('APPR');
}

/** Works something out when it is first asked for, and keeps it. */
function once<T>(work: () => T): () => T {
  let known: T | undefined;
  return () => (known ??= work());
}

/**
 * What a clause's events have in common and is needed of all of them.
 *
 * @param named whether a noun is the event, and not the verb.
 */
function common(place: ClausePlace, verb: EventVerb | undefined, details: () => DraftDetails, named: boolean): EventDraft {
  const { sentence, index, clause, own, governing, subject } = place;
  const { tokens, tags } = sentence;
  // A clause's span leaves out the comma that ends it and the quotation mark before it.
  let end = own.at(-1)!;
  while (end > own[0]! && isMark(tags[end]!) && tokens[end]!.text !== ')') end--;
  let start = own[0]!;
  while (start < end && isMark(tags[start]!)) start++;
  const finite = clause.finite === undefined ? undefined : sentence.words[clause.finite]!;
  const subordinate = clause.kind !== 'main' && clause.kind !== 'verbless';
  const announced = governing !== undefined && announcement(governing) !== undefined;
  const word = verb?.word ?? '';
  return {
    start: tokens[start]!.start,
    end: tokens[end]!.end,
    sentence: index,
    sentenceStart: sentence.start,
    sentenceEnd: sentence.end,
    trigger: verb?.span ?? spanOfTokens(sentence, start, start + 1),
    word,
    kind: MEETING_VERBS.has(word) ? 'meeting' : undefined,
    nominal: false,
    stretches: stretchesOf(sentence, own),
    speech: verb !== undefined && isSpeech(sentence, verb),
    weak: !named && !announced && isBackground(place, verb),
    subordinate,
    subject:
      subordinate || subject === undefined
        ? undefined
        : draftPhrase(place, sentence.phrases[subject.phrase]!, subject.phrase, 'subject'),
    beside: false,
    continues: clause.kind === 'main' && subject?.shared === true,
    ahead: finite !== undefined && (finite.lower === 'wird' || finite.lower === 'werden'),
    past: finite !== undefined && (finite.lowerWhole & MORPH.preterite) !== 0,
    details,
  };
}

function isMark(tag: SttsTag): boolean {
  return tag === '$,' || tag === '$.' || tag === '$(';
}

/** The text of the clause's own tokens, which those of clauses inside it may interrupt. */
function stretchesOf({ tokens }: ParsedSentence, own: readonly number[]): Span[] {
  const stretches: { start: number; end: number }[] = [];
  let before = -2;
  for (const i of own) {
    const { start, end } = tokens[i]!;
    if (before === i - 1) stretches.at(-1)!.end = end;
    else stretches.push({ start, end });
    before = i;
  }
  return stretches;
}

/** The noun that says what happens where the verb says little, or where an incident is the subject: "Das Feuer war ausgebrochen". */
function chosenNoun(
  { sentence, clause }: ClausePlace,
  nouns: readonly NounTrigger[],
  verb: EventVerb | undefined,
): NounTrigger | undefined {
  const isSubject = (n: NounTrigger): boolean => n.at >= 0 && n.at === clause.subject;
  const incident = nouns.find((n) => isSubject(n) && INCIDENTS.has(n.kind));
  if (verb !== undefined && !LIGHT_VERBS.has(verb.word)) return incident;
  const rank = (n: NounTrigger): number =>
    (isSubject(n)
      ? 0
      : n.p.preposition === undefined
        ? 1
        : /^(?:zu|zum|zur|an|am|in|im)$/u.test(lowerAt(sentence, n.p.preposition))
          ? 2
          : 5) - (n.p.link ? -6 : 0);
  const best = [...nouns].sort((a, b) => rank(a) - rank(b))[0];
  return (best && rank(best) < 5 ? best : undefined) ?? incident;
}
