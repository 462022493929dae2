import type { Lexicon } from '../lexicon/lexicon.ts';
import { MORPH } from '../lexicon/morphology.ts';
import { clauseLemma } from '../tagging/query.ts';
import type { Clause, TaggedSentence } from '../tagging/sentence.ts';
import type { Span } from '../text/span.ts';
import { asidesOf, extendedAttributes, sourcesOf } from './asides.ts';
import { type ClausePlace, lowerAt, spanOfTokens } from './clause-place.ts';
import type { EventDraft } from './draft.ts';
import { draftPhrases, governorsOf } from './draft-phrases.ts';
import type { EventStatus } from './event.ts';
import { INCIDENTS, LIGHT_VERBS, MEETING_VERBS, STATES, stemOf } from './event-nouns.ts';
import { isNegation, statusOf } from './event-status.ts';
import { type EventSubject, eventSubject } from './event-subject.ts';
import { type EventVerb, eventVerb, isSpeech } from './event-verb.ts';
import { type NounTrigger, nominal, nounTriggers } from './noun-trigger.ts';
import { complementPieces, titlePieces } from './title-pieces.ts';

/** Prepositions that speak of an incident as known. */
const KNOWN = new Set('vor nach seit trotz während gegen über mit'.split(' '));

/** Longest sentence and clause, in tokens, that events are read off: beyond stands no prose, and the work must stay linear. */
const LONGEST_SENTENCE = 400;
const LONGEST_CLAUSE = 120;

/** The events a sentence tells, one for each clause with a predicate, and one for each incident that is named on the way. */
export function draftsOf(sentence: TaggedSentence, index: number, text: string, lexicon: Lexicon): EventDraft[] {
  if (sentence.tokens.length > LONGEST_SENTENCE) return [];
  const governors = governorsOf(sentence);
  const subjects: (EventSubject | undefined)[] = [];
  return sentence.clauses.flatMap((clause, k) => {
    const main = clause.kind === 'infinitive' && clause.parent !== undefined ? sentence.clauses[clause.parent] : undefined;
    const governing = main && clauseLemma(sentence, main, lexicon.morphology);
    const subject = eventSubject(sentence, k, subjects, governing);
    subjects.push(subject);
    if (clause.kind === 'imperative' || clause.kind === 'question') return [];
    const own: number[] = [];
    for (let i = clause.first; i < clause.last; i++) if (sentence.clauseOf[i] === k) own.push(i);
    if (own.length === 0 || own.length > LONGEST_CLAUSE) return [];
    const phrases = sentence.phrases.map((p, at) => ({ p, at })).filter(({ p }) => sentence.clauseOf[p.head] === k);
    return clauseDrafts({ sentence, index, text, lexicon, clause, k, own, phrases, governors, governing, subject });
  });
}

function clauseDrafts(place: ClausePlace): EventDraft[] {
  const { sentence, clause } = place;
  const verb = eventVerb(place);
  const nouns = nounTriggers(place);
  if ((verb === undefined && nouns.length === 0) || addressesReader(place)) return [];
  const chosen = chosenNoun(place, nouns, verb);
  const base = common(place, verb);
  const drafts: EventDraft[] = [];
  if (chosen)
    drafts.push({
      ...base,
      ...nominal(place, chosen),
      word: chosen.head,
      stem: stemOf(chosen.head),
      kind: chosen.kind,
      weak: isNamedOnly(place, chosen),
    });
  else if (verb)
    drafts.push({ ...base, trigger: verb.span, word: verb.word, kind: MEETING_VERBS.has(verb.word) ? 'meeting' : undefined });
  for (const noun of nouns) {
    if (noun === chosen || !INCIDENTS.has(noun.kind)) continue;
    // "nach dem Unfall", "wegen des Streiks" speak of it as known.
    if (noun.p.preposition !== undefined && KNOWN.has(lowerAt(sentence, noun.p.preposition)) && clause.kind !== 'verbless')
      continue;
    drafts.push({
      ...base,
      ...nominal(place, noun),
      word: noun.head,
      stem: stemOf(noun.head),
      kind: noun.kind,
      weak: false,
      speech: false,
      beside: drafts.length > 0,
    });
  }
  return drafts;
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

const MOVED = new Set(
  'verschoben verlegt verschiebt verschob statt ursprünglich zunächst abgesagt vorverlegt eigentlich'.split(' '),
);

/** Finite verbs that tell what may or would be: background, where no time stands with it. */
const POSSIBILITY = new Set(
  'kann können könne könnten darf dürfen dürfe könnte dürfte dürften würde würden müsste müssten sollte sollten müsse'.split(' '),
);
/** Finite verbs that look ahead: what is not going to happen is news too. */
const AHEAD = new Set('wird werden werde will wollen wolle soll sollen solle'.split(' '));
/** What is news where it does not happen: "Die Züge halten nicht in Aalbach". */
const OPERATION = new Set(
  'halten fahren abfahren verkehren öffnen stattfinden erscheinen antreten teilnehmen zahlen liefern starten eröffnen ausliefern kandidieren zurückkehren'.split(
    ' ',
  ),
);
/** Adverbs of what happens again and again. */
const HABITS = new Set(
  'häufig oft meist meistens immer stets normalerweise üblicherweise selten regelmäßig grundsätzlich generell manchmal gewöhnlich traditionell jeweils zumeist'.split(
    ' ',
  ),
);
const NO_ACTOR = /^(?:man|es|das|dies|was|etwas|alles|nichts)$/u;

/**
 * Whether a clause tells background: a state, a habit, what may be or is not, what somebody says of himself, or a clause that only goes with
 * another. Such a clause is an event only where a time stands with it.
 */
function isBackground(place: ClausePlace, verb: EventVerb | undefined, lemma: string | undefined, status: EventStatus): boolean {
  const { sentence, clause, own, subject } = place;
  const { tags, clauses } = sentence;
  if (/^(?:relative|infinitive|subordinate)$/u.test(clause.kind) || verb === undefined) return true;
  // Words without a verb beside a sentence that has one: "…, erstellt von Fachleuten, …".
  if (clause.kind === 'verbless' && clauses.some((c) => c.finite !== undefined)) return true;
  if (!tags[verb.index]!.startsWith('VV') || (lemma !== undefined && STATES.has(lemma))) return true;
  const finite = clause.finite === undefined ? '' : lowerAt(sentence, clause.finite);
  if (POSSIBILITY.has(finite)) return true;
  const negated = own.some((i) => isNegation(sentence, i));
  if (negated && status === 'denied' && !AHEAD.has(finite) && !OPERATION.has(lemma ?? '')) return true;
  // "Die Frist reiche aus": opinion reported, unlike "habe gestohlen".
  if (status === 'reported' && clause.finite === verb.index) return true;
  if (own.some((i) => (tags[i] === 'ADV' || tags[i] === 'ADJD') && HABITS.has(lowerAt(sentence, i)))) return true;
  const actor = subject && lowerAt(sentence, sentence.phrases[subject.phrase]!.head);
  return actor !== undefined && (NO_ACTOR.test(actor) || OWN_VOICE.test(actor));
}

/** Whether a clause names an event without telling it: in passing, or as what may be or is only said. */
function isNamedOnly({ sentence, clause }: ClausePlace, { kind }: NounTrigger): boolean {
  if (clause.kind === 'verbless') return !INCIDENTS.has(kind);
  if (clause.kind === 'main') return false;
  const opening = clause.subordinator === undefined ? '' : lowerAt(sentence, clause.subordinator);
  return !INCIDENTS.has(kind) || /^(?:dass|ob|wenn|falls|sollte|um)$/u.test(opening);
}

/** Whether the clause speaks to the reader: "Hier können Sie …". */
function addressesReader({ sentence, own }: ClausePlace): boolean {
  return own.some(
    (i) => i > 0 && sentence.tags[i] === 'PPER' && sentence.tokens[i]!.norm === 'Sie' && !/^[$]/u.test(sentence.tags[i - 1]!),
  );
}

/** The writer or a speaker tells of himself: opinion and talk rather than news. */
const OWN_VOICE = /^(?:ich|wir|du|ihr)$/u;

/** Whether things are done to the subject rather than by it, or have been ("ist gesperrt"). */
function voiceOf(sentence: TaggedSentence, { finite, rightBracket }: Clause): EventDraft['voice'] {
  if (!rightBracket.some((i) => sentence.tags[i] === 'VVPP')) return 'active';
  if (finite !== undefined && /^(?:ist|sind|war|waren|sei|seien)$/u.test(lowerAt(sentence, finite)) && rightBracket.length === 1)
    return 'state';
  return [...rightBracket, ...(finite === undefined ? [] : [finite])].some((i) =>
    /^(?:w[eiu]r[dt]|worden)/u.test(lowerAt(sentence, i)),
  )
    ? 'passive'
    : 'active';
}

/** What all events of a clause have in common. */
function common(place: ClausePlace, verb: EventVerb | undefined): EventDraft {
  const { sentence, index, lexicon, clause, own, phrases, governing, subject } = place;
  const { tokens, tags } = sentence;
  const announced = governing === undefined ? undefined : announcement(governing);
  const sources = sourcesOf(
    sentence,
    phrases.map(({ at }) => at),
  );
  const attributes = extendedAttributes(sentence, own);
  const asides = [
    ...asidesOf(sentence, own, clause, subject === undefined ? undefined : sentence.phrases[subject.phrase]!.head),
    ...sources,
    ...attributes,
  ];
  const lemma = verb === undefined ? undefined : (clauseLemma(sentence, clause, lexicon.morphology) ?? verb.word);
  const status = announced ?? statusOf(sentence, clause, own, lexicon);
  // A clause's span leaves out the comma that ends it and the quotation mark before it.
  let end = own.at(-1)!;
  while (end > own[0]! && /^\$[,.(]$/u.test(tags[end] ?? '') && tokens[end]!.text !== ')') end--;
  let start = own[0]!;
  while (start < end && /^\$/u.test(tags[start] ?? '')) start++;
  return {
    start: tokens[start]!.start,
    end: tokens[end]!.end,
    sentence: index,
    sentenceStart: sentence.start,
    sentenceEnd: sentence.end,
    trigger: spanOfTokens(sentence, start, start + 1),
    word: verb?.word ?? '',
    stem: stemOf(lemma ?? ''),
    kind: undefined,
    nominal: false,
    noun: undefined,
    pieces: titlePieces(sentence, own, clause, subject, asides, lexicon),
    phrases: draftPhrases(place),
    attributes: attributes.map(({ first, last }) => spanOfTokens(sentence, first, last)),
    sources: sources.map(({ first, last }) => spanOfTokens(sentence, first, last)),
    stretches: stretchesOf(sentence, own),
    status,
    speech: verb !== undefined && isSpeech(sentence, verb),
    weak: announced === undefined && isBackground(place, verb, lemma, status),
    subordinate: clause.kind !== 'main' && clause.kind !== 'verbless',
    beside: false,
    continues: clause.kind === 'main' && subject?.shared === true,
    voice: voiceOf(sentence, clause),
    ahead: clause.finite !== undefined && /^(?:wird|werden)$/u.test(lowerAt(sentence, clause.finite)),
    past: clause.finite !== undefined && (sentence.words[clause.finite]!.lowerWhole & MORPH.preterite) !== 0,
    complement: complementPieces(place),
    moved: own.some((i) => MOVED.has(lowerAt(sentence, i)) && tags[i] !== 'PTKVZ'),
  };
}

/** The text of the clause's own tokens, which those of clauses inside it may interrupt. */
function stretchesOf({ tokens }: TaggedSentence, own: readonly number[]): Span[] {
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

/** Verbs whose infinitive is what their subject is going to do, and verbs that only ask for it. */
const INTENTIONS = new Set(
  'ankündigen beschließen versprechen planen vorhaben zusagen vereinbaren beabsichtigen anbieten zusichern entscheiden verabreden anfangen beginnen'.split(
    ' ',
  ),
);
const DEMANDS = new Set('fordern verlangen drohen empfehlen vorschlagen erwägen prüfen auffordern'.split(' '));

/** How sure it is what an infinitive tells, under a verb that announces it: "Sie kündigte an, den Haushalt prüfen zu lassen". */
function announcement(lemma: string): EventStatus | undefined {
  return INTENTIONS.has(lemma) ? 'planned' : DEMANDS.has(lemma) ? 'possible' : undefined;
}
