import type { Lexicon } from '../lexicon/lexicon.ts';
import { MORPH } from '../lexicon/morphology.ts';
import { argumentsOf, clauseLemma } from '../syntax/query.ts';
import type { Clause, ParsedSentence, Phrase } from '../syntax/sentence.ts';
import type { SttsTag } from '../tagging/tags.ts';
import { isBody, isPerson } from './animacy.ts';
import { atOnceWith, isAccompanying, stretchesOf } from './at-once.ts';
import { addressesReader } from './background.ts';
import { type ClausePlace, lowerAt, spanOfTokens } from './clause-place.ts';
import { conjunctsOf } from './conjuncts.ts';
import { clauseCues, isKnown, isReportedIncident, isResuming, nounCues } from './cues.ts';
import type { DraftDetails, EventDraft } from './draft.ts';
import { detailsOf, isPerception, tellsByComplement } from './draft-details.ts';
import { draftPhrase, governorsOf, isName } from './draft-phrases.ts';
import { eventNoun, INCIDENTS, LIGHT_VERBS, MEETING_VERBS, stemOf } from './event-nouns.ts';
import { isReported } from './event-status.ts';
import { type EventVerb, eventVerb, hasQuotation, isQuoteMark, isSpeech } from './event-verb.ts';
import { wordKey } from './listing.ts';
import { bearerOf, type NounTrigger, nounPieces, nounTriggers } from './noun-trigger.ts';
import { subjectOf } from './subject.ts';

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
  if (addressesReader(place) || isBracketed(place)) return [];
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
    if (noun !== chosen && place.conjunct === 0 && isTold(place, noun, verb)) drafts.push(named(noun, false));
  return drafts;
}

/** Whether a clause only says that something is said: the thing said is the event, and stands in the sentence too. */
function isBareReport({ sentence, k, own }: ClausePlace, verb: EventVerb): boolean {
  const { clauses } = sentence;
  // "…, sagte ein Sprecher": a clause that begins with its verb is put in.
  const { finite, kind } = clauses[k]!;
  const opening = own.find((i) => !sentence.tags[i]!.startsWith('$'));
  const putIn =
    kind === 'main' && k > 0 && opening === finite && !clauses.some((c) => c.parent === k && isAdverbial(sentence, c));
  // "„…“, schmunzelte die Wirtin": behind a quotation any verb does.
  const behind = finite !== undefined && sentence.tags[finite - 1] === '$,' && isQuoteMark(sentence, finite - 2);
  if (behind && isSomebody(sentence, clauses[k]!.subject)) return true;
  // "Das gab die Stadt bekannt": what was said stands in the sentence before.
  if (
    kind === 'main' &&
    opening !== undefined &&
    sentence.tags[opening] === 'PDS' &&
    opening + 1 === finite &&
    ANNOUNCED.test(verb.word)
  )
    return true;
  // "Er fand, sie habe gut gespielt": nothing but somebody and a verb, before what is said.
  const words_ = own.filter((i) => !sentence.tags[i]!.startsWith('$'));
  const bare = kind === 'main' && finite !== undefined && words_.at(-1) === finite && isSomebody(sentence, clauses[k]!.subject);
  if (bare && clauses[k + 1] !== undefined && isSaid(sentence, clauses[k + 1]!) && isReportedBy(sentence, clauses[k + 1]!))
    return true;
  if (putIn && words_[0] === finite && SAYING.test(verb.word) && isSomebody(sentence, clauses[k]!.subject)) return true;
  if (!isSpeech(sentence, verb)) return false;
  return (
    putIn ||
    hasQuotation(sentence) ||
    clauses.some(
      (c, n) =>
        n !== k &&
        c.kind !== 'relative' &&
        ((c.parent === k && !isAdverbial(sentence, c)) || isReportedBy(sentence, c) || (n > k && isSaid(sentence, c))),
    )
  );
}

/** "Hat man Bilder gezeigt, gibt man …": a condition that begins with its verb stands in the title of what follows from it. */
function isConditionInFront({ clause, k, own, sentence }: ClausePlace): boolean {
  const next = sentence.clauses.find((c, n) => n > k && c.kind === 'main');
  return (
    clause.kind === 'main' &&
    clause.conjunction === undefined &&
    k === 0 &&
    clause.finite === own[0] &&
    next?.conjunction === undefined &&
    next?.finite !== undefined &&
    sentence.tags[next.finite - 1] === '$,'
  );
}

/** "(umgerechnet 1,3 Millionen Euro)": words without a finite verb in brackets. */
function isBracketed({ clause, own, sentence }: ClausePlace): boolean {
  return clause.finite === undefined && clause.kind === 'verbless' && sentence.words[own[0]! - 1]?.lower === '(';
}

/** The end of a clause whose beginning was not found, behind another one: "…, [in dem viele sitzen,] bald entscheiden wird". */
function isRest({ clause, own, subject, sentence }: ClausePlace): boolean {
  const last = own.findLast((i) => !sentence.tags[i]!.startsWith('$'));
  const first = own.find((i) => !sentence.tags[i]!.startsWith('$'));
  return (
    clause.kind === 'main' &&
    clause.conjunction === undefined &&
    subject === undefined &&
    last === clause.finite &&
    first !== last
  );
}

/** "…, inwieweit das Gesetz geändert werden muss", "Wer die Kosten trägt": what is asked is not told. */
function isIndirectQuestion({ sentence, clause, own }: ClausePlace): boolean {
  const { tags } = sentence;
  const first = own.find((i) => !tags[i]!.startsWith('$'));
  if (first === undefined) return false;
  const word = lowerAt(sentence, first);
  if (clause.kind === 'subordinate') return first === clause.subordinator && ASKED.test(word);
  return clause.kind === 'main' && first + 1 !== clause.finite && ASKING.test(word);
}

const ASKED = /^(?:inwie(?:weit|fern)|wann|warum|wieso|wer|wen|wem|wessen|was|welche[nmrs]?)$/u;
const ASKING = /^(?:warum|weshalb|wieso|was|wer|wohin|woher)$/u;

/** Verbs, with their prefix before them, that announce what "das" stands for. */
const ANNOUNCED = /^(?:bekannt(?:ge)?g[aeiä]b|mitteil|mitgeteilt|bestätig|erklär|sag|berichte|melde|schr[ie]+b|erfuhr)/u;

/** Verbs that say and do at once, and only say where they are put in behind a comma: "…, warnt die Ministerin". */
const SAYING = /^(?:erf[uä]hr|warn|forder|verlang|mahn|klag|droh|versprach|versprich|(?:an)?kündig|mitteil|lob|kritisier)/u;

/** Whether a clause has its verb in the subjunctive of what others say. */
function isReportedBy({ words }: ParsedSentence, { finite }: Clause): boolean {
  return finite !== undefined && isReported(words[finite]!);
}

/** Whether a clause says when or why, and not what is said: "Als das Feuer gelöscht war, …". */
function isAdverbial(sentence: ParsedSentence, { subordinator }: Clause): boolean {
  return subordinator !== undefined && ADVERBIAL.test(lowerAt(sentence, subordinator));
}

const ADVERBIAL =
  /^(?:als|nachdem|während|weil|da|bevor|ehe|obwohl|obgleich|damit|sobald|solange|seit|seitdem|nachdem|indem|wenn|falls|sofern)$/u;

/** Whether a main clause stands behind a comma, as what was said does: "Sie sagten, sie hielten nichts davon". */
function isSaid({ tags }: ParsedSentence, { kind, first, conjunction, finite }: Clause): boolean {
  const comma = tags[first] === '$,' ? first : first - 1;
  const opens = /^(?:PPER|PDS|PIS|PPOSAT|ART|N[NE])$/u.test(tags[comma + 1] ?? '');
  return (
    kind === 'main' && conjunction === undefined && tags[comma] === '$,' && opens && finite !== undefined && finite > comma + 1
  );
}

/** Whether a phrase is a name or somebody. */
function isSomebody(sentence: ParsedSentence, at: number | undefined): boolean {
  if (at === undefined) return false;
  const { head } = sentence.phrases[at]!;
  const { lower } = sentence.words[head]!;
  return sentence.tags[head] === 'PPER' || isName(sentence, head) || isPerson(lower) || isBody(lower);
}

/** Whether an infinitive or "dass" clause tells what this clause only decides, demands, plans or achieves. */
function isToldBelow({ sentence, k }: ClausePlace, lemma: string | undefined): boolean {
  return (
    tellsByComplement(lemma) &&
    sentence.clauses.some(
      (c) =>
        c.parent === k &&
        c.first >= sentence.clauses[k]!.first &&
        ((c.kind === 'infinitive' && sentence.tags[c.first] !== 'KOUI' && sentence.tags[c.first + 1] !== 'KOUI') ||
          (c.subordinator !== undefined && lowerAt(sentence, c.subordinator) === 'dass')),
    )
  );
}

/** "Gäste sahen, wie das Dach einstürzte": what is seen is the event. */
function isPerceived({ sentence, k }: ClausePlace, lemma: string | undefined): boolean {
  return (
    isPerception(lemma) &&
    sentence.clauses.some(
      (c) =>
        c.parent === k && c.kind === 'subordinate' && c.subordinator !== undefined && lowerAt(sentence, c.subordinator) === 'wie',
    )
  );
}

/**
 * Whether a noun beside a verb may tell an event of its own. What the verb acts on or says of its subject is told by the clause ("verhängte eine
 * Blockade"); a noun without anything that says whose or where only points at what is told elsewhere ("nach dem Urteil").
 */
function isTold(place: ClausePlace, noun: NounTrigger, verb: EventVerb | undefined): boolean {
  const { sentence } = place;
  const { p, at } = noun;
  // "der Ausbruch eines Feuers" is one event.
  const above = p.link === 'genitive' && p.parent !== undefined ? sentence.phrases[p.parent]!.head : undefined;
  if (above !== undefined && eventNoun(lowerAt(sentence, above)) !== undefined) return false;
  // "fing Feuer", "läuft Sturm": a bare noun that says one thing with its verb.
  const bare = p.preposition === undefined && p.first === p.head && p.link === undefined && /^(?:feuer|sturm)$/u.test(noun.head);
  if (verb !== undefined && bare && at !== place.clause.subject) return false;
  if (verb !== undefined && p.link === 'coordination' && p.preposition === undefined && !isReportedIncident(place, noun))
    return false;
  // "geriet in Brand"
  if (p.preposition !== undefined && p.head === p.preposition + 1 && /^(?:in|unter)$/u.test(lowerAt(sentence, p.preposition)))
    return false;
  // "die Gefahr von Bränden", "für die Sperrung": spoken of, not told.
  if (verb !== undefined && p.preposition !== undefined && /^(?:vo[nm]|über|für|fürs)$/u.test(lowerAt(sentence, p.preposition)))
    return false;
  if (verb === undefined || isReportedIncident(place, noun)) return true;
  if (p.preposition === undefined || !BESIDE.test(lowerAt(sentence, p.preposition))) return false;
  return (
    sentence.phrases.some((q) => q.parent === at && q.link !== 'coordination') ||
    sentence.tags[p.last]?.startsWith('APPR') === true
  );
}

/** Prepositions that lead to what happened before, beside or because of what the clause tells (Duden, Grammatik: temporale und kausale Präpositionen). */
const BESIDE = /^(?:nach|bei|beim|vor|seit|während|wegen|durch|infolge|anlässlich|trotz|zum|zur|zu|ab|bis|gegen)$/u;

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
