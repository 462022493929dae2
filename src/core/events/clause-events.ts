import type { Lexicon } from '../lexicon/lexicon.ts';
import { MORPH } from '../lexicon/morphology.ts';
import { argumentsOf, clauseLemma } from '../syntax/query.ts';
import type { ParsedSentence, Phrase } from '../syntax/sentence.ts';
import type { SttsTag } from '../tagging/tags.ts';
import { atOnceWith, isAccompanying, stretchesOf } from './at-once.ts';
import { addressesReader } from './background.ts';
import { isBareReport } from './bare-report.ts';
import { type ClausePlace, lowerAt, spanOfTokens } from './clause-place.ts';
import { conjunctsOf } from './conjuncts.ts';
import { clauseCues, isKnown, isResuming, nounCues } from './cues.ts';
import type { DraftDetails, EventDraft } from './draft.ts';
import { detailsOf } from './draft-details.ts';
import { draftPhrase, governorsOf } from './draft-phrases.ts';
import { INCIDENTS, LIGHT_VERBS, MEETING_VERBS, stemOf } from './event-nouns.ts';
import { type EventVerb, eventVerb } from './event-verb.ts';
import { wordKey } from './listing.ts';
import { isListedBeside } from './noun-beside.ts';
import { bearerOf, type NounTrigger, nounPieces, nounTriggers } from './noun-trigger.ts';
import { subjectOf } from './subject.ts';
import {
  isBracketed,
  isConditionInFront,
  isIndirectQuestion,
  isListLead,
  isPerceived,
  isRest,
  isToldBelow,
} from './unlisted-clauses.ts';

/** Longest sentence and clause, in tokens, that events are read off: beyond stands no prose, and the work must stay linear. */
const LONGEST_SENTENCE = 400;
const LONGEST_CLAUSE = 120;

/** The events a sentence tells, one for each clause with a predicate, and one for each incident that is named on the way. */
export function draftsOf(sentence: ParsedSentence, index: number, text: string, lexicon: Lexicon): EventDraft[] {
  if (sentence.tokens.length > LONGEST_SENTENCE || isQuestion(sentence)) return [];
  const governors = governorsOf(sentence);
  const own: number[][] = sentence.clauses.map(() => []);
  for (let i = 0; i < sentence.tokens.length; i++) own[sentence.clauseOf[i]!]?.push(i);
  const phrases: { readonly p: Phrase; readonly at: number }[][] = sentence.clauses.map(() => []);
  sentence.phrases.forEach((p, at) => {
    phrases[sentence.clauseOf[p.head]!]?.push({ p, at });
  });
  return sentence.clauses.flatMap((clause, k) => {
    const main = clause.kind === 'infinitive' && clause.parent !== undefined ? sentence.clauses[clause.parent] : undefined;
    const governing = main && clauseLemma(sentence, main, lexicon.morphology);
    const subject = subjectOf(sentence, k, lexicon.morphology);
    if (clause.kind === 'imperative' || clause.kind === 'question') return [];
    const tokens = own[k]!;
    if (tokens.length === 0 || tokens.length > LONGEST_CLAUSE) return [];
    return conjunctsOf({
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
      conjunct: 0,
    }).flatMap(clauseDrafts);
  });
}

/** A question tells nothing: "Aufgeben?", "Wer wusste davon?" */
function isQuestion({ tokens }: ParsedSentence): boolean {
  return tokens.at(-1)?.text === '?';
}

function clauseDrafts(place: ClausePlace): EventDraft[] {
  const { sentence, lexicon, k } = place;
  const verb = eventVerb(place);
  const nouns = nounTriggers(place);
  if (addressesReader(place) || isBracketed(place) || isListLead(place)) return [];
  if (verb === undefined && nouns.length === 0) return plainLine(place);
  const args = argumentsOf(sentence, k, lexicon.morphology);
  if (verb && (isBareReport(place, verb) || isToldBelow(place, args?.lemma) || isPerceived(place, args?.lemma))) return [];
  const cues = clauseCues(place, verb, args);
  if (cues.includes('frame=purpose') || isIndirectQuestion(place) || isRest(place) || isConditionInFront(place)) return [];
  const chosen = chosenNoun(place, nouns, verb);
  const details = once(() => detailsOf(place, verb));
  const base = common(place, verb, details, cues);
  const named = (noun: NounTrigger, main: boolean): EventDraft => ({
    ...base,
    trigger: spanOfTokens(sentence, noun.p.head, noun.p.head + 1),
    nominal: true,
    word: noun.head,
    kind: noun.kind,
    beside: !main,
    apart: isKnown(place, noun),
    resumes: isResuming(place, noun),
    cues: [...cues, ...nounCues(place, noun, main)],
    details: once(() => {
      const noun_ = nounPieces(place, noun);
      const all = details();
      return {
        ...all,
        stem: stemOf(noun.head),
        noun: noun_,
        pieces: main && all.pieces.length > 0 ? all.pieces : noun_,
        bearer: bearerOf(place, noun),
      };
    }),
  });
  const drafts: EventDraft[] = [];
  if (chosen) drafts.push(named(chosen, true));
  else if (verb) drafts.push(base);
  for (const noun of nouns)
    if (noun !== chosen && place.conjunct === 0 && isListedBeside(place, noun, verb)) drafts.push(named(noun, false));
  return drafts;
}

/** A line without a verb and an event noun, which only a headline may be: "Neue Chefin für den Zoo". Its last noun stands for the event. */
function plainLine(place: ClausePlace): EventDraft[] {
  const { sentence, own, clause } = place;
  const nouns = own.filter((i) => /^N[NE]$/u.test(sentence.tags[i]!));
  const head = nouns.find((i) => sentence.tags[i] === 'NN') ?? nouns[0];
  if (clause.kind !== 'verbless' || sentence.clauses.length > 1 || head === undefined || nouns.length < 2) return [];
  const base = common(
    place,
    undefined,
    once(() => detailsOf(place, undefined)),
    ['frame=line'],
  );
  return [{ ...base, trigger: spanOfTokens(sentence, head, head + 1), word: lowerAt(sentence, head) }];
}

/** Works something out when it is first asked for, and keeps it. */
function once<T>(work: () => T): () => T {
  let known: T | undefined;
  return () => (known ??= work());
}

/** What a clause's events have in common and is needed of all of them. */
function common(
  place: ClausePlace,
  verb: EventVerb | undefined,
  details: () => DraftDetails,
  cues: readonly string[],
): EventDraft {
  const { sentence, index, clause, own, subject } = place;
  const { tokens, tags } = sentence;
  // A clause's span leaves out the comma that ends it and the quotation mark before it.
  let end = own.at(-1)!;
  while (end > own[0]! && isMark(tags[end]!) && tokens[end]!.text !== ')') end--;
  let start = own[0]!;
  while (start < end && isMark(tags[start]!)) start++;
  const finite = clause.finite === undefined ? undefined : sentence.words[clause.finite]!;
  const subordinate = clause.kind !== 'main' && clause.kind !== 'verbless';
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
    above: atOnceWith(place),
    cues,
    keys: own.filter((i) => /^(?:N[NE]|VV)/u.test(tags[i]!)).map((i) => wordKey(lowerAt(sentence, i))),
    subordinate,
    subject:
      subordinate || subject === undefined
        ? undefined
        : draftPhrase(place, sentence.phrases[subject.phrase]!, subject.phrase, 'subject'),
    beside: false,
    apart: false,
    resumes: false,
    continues: place.conjunct > 0 || (clause.kind === 'main' && subject?.shared === true),
    accompanies: isAccompanying(place),
    ahead: finite !== undefined && (finite.lower === 'wird' || finite.lower === 'werden'),
    past: finite !== undefined && (finite.lowerWhole & MORPH.preterite) !== 0,
    details,
  };
}

function isMark(tag: SttsTag): boolean {
  return tag === '$,' || tag === '$.' || tag === '$(';
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
