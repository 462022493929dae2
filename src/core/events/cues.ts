import { MORPH } from '../lexicon/morphology.ts';
import type { VerbArguments } from '../syntax/query.ts';
import { CASE, type ParsedSentence } from '../syntax/sentence.ts';
import { isAbstract, isBody, isPerson } from './animacy.ts';
import { isBackground, isNamedOnly } from './background.ts';
import { type ClausePlace, lowerAt } from './clause-place.ts';
import { tellsByComplement } from './draft-details.ts';
import { isName } from './draft-phrases.ts';
import { eventNoun, INCIDENTS, LASTING, MEETING_VERBS, STATES } from './event-nouns.ts';
import { isNegated, isReported } from './event-status.ts';
import { type EventVerb, isSpeech, isSpeechAct } from './event-verb.ts';
import type { NounTrigger } from './noun-trigger.ts';

/** Adverbs of what happens again and again. */
const HABITS: ReadonlySet<string> = new Set(
  'häufig oft meist meistens immer stets normalerweise üblicherweise selten regelmäßig grundsätzlich generell manchmal gewöhnlich traditionell jeweils zumeist jährlich täglich weiterhin bislang bisher aktuell derzeit seit'.split(
    ' ',
  ),
);
/** Adverbs of a turn: what they stand with is new. */
const TURNS: ReadonlySet<string> = new Set(
  'nun jetzt künftig bald erstmals zuletzt kürzlich bereits schon soeben erneut wieder zunächst plötzlich'.split(' '),
);
const SUBORDINATORS: Readonly<Record<string, string>> = Object.fromEntries(
  (
    [
      ['that', 'dass'],
      ['when', 'als nachdem bevor ehe seit seitdem sobald während kaum'],
      ['cause', 'weil da zumal obwohl obgleich'],
      ['condition', 'wenn falls sofern ob soweit solange indem'],
      ['result', 'sodass damit bis'],
    ] as const
  ).flatMap(([kind, words]) => words.split(' ').map((w) => [w, kind])),
);

/** What stands before the clause's verb and how the clause hangs on the sentence. */
function frameOf({ sentence, clause, own, governing }: ClausePlace): string {
  const opening = clause.subordinator === undefined ? '' : lowerAt(sentence, clause.subordinator);
  if (clause.kind === 'subordinate') return SUBORDINATORS[opening] ?? (/^w/u.test(opening) ? 'wh' : 'clause');
  if (clause.kind !== 'infinitive') return clause.kind;
  const opens = own
    .slice(0, 3)
    .some((i) => sentence.tags[i] === 'KOUI' || /^(?:um|ohne|statt|anstatt)$/u.test(lowerAt(sentence, i)));
  if (opens) return 'purpose';
  return tellsByComplement(governing) ? 'announced' : 'infinitive';
}

/** Tense and mood of the clause's verb group. */
function tenseOf({ sentence, clause }: ClausePlace): string {
  const { tags, words } = sentence;
  const { finite, rightBracket } = clause;
  const participle = rightBracket.some((i) => /^V[VAM]PP$/u.test(tags[i]!));
  if (finite === undefined) return participle ? 'participle' : 'no-finite';
  const { lower, lowerWhole } = words[finite]!;
  const infinitive = rightBracket.some((i) => i !== finite && /^V[VAM](?:INF|IZU)$/u.test(tags[i]!));
  if (tags[finite] === 'VMFIN')
    return participle && infinitive && /^(?:soll|will)/u.test(lower) ? 'hearsay' : `modal-${lower.slice(0, 4)}`;
  const past =
    (lowerWhole & MORPH.preterite) !== 0 && !(lowerWhole & MORPH.finite3 && lower.endsWith('t') && !lower.endsWith('te'));
  if (isReported(words[finite]!)) return participle ? 'reported-perfect' : 'reported';
  if (/^(?:hätten?|wären?|würden?)$/u.test(lower)) return participle ? 'would-perfect' : 'would';
  if (/^w[eiu]rd/u.test(lower))
    return infinitive ? 'future' : participle ? (past ? 'passive-past' : 'passive') : past ? 'past' : 'present';
  if (participle && tags[finite] === 'VAFIN')
    return past ? 'pluperfect' : /^(?:ist|sind)$/u.test(lower) ? 'be-perfect' : 'perfect';
  return past ? 'past' : 'present';
}

/** What kind of doing the verb is. */
function verbClass(
  { sentence, own }: ClausePlace,
  verb: EventVerb,
  { lemma, voice }: Pick<VerbArguments, 'lemma' | 'voice'>,
  tense: string,
): string {
  if (voice === 'copula') return lemma === 'werden' ? 'become' : 'copula';
  if (isSpeech(sentence, verb)) return 'speech';
  if (isSpeechAct(verb, lemma)) return 'act';
  if (MEETING_VERBS.has(verb.word)) return 'meeting';
  // "spielt gegen Prossen" is a match, "spielt Geige" a trade.
  const isMatch = lemma === 'spielen' && own.some((i) => sentence.tags[i] === 'APPR' && lowerAt(sentence, i) === 'gegen');
  return lemma === undefined
    ? 'doing'
    : STATES.has(lemma)
      ? 'state'
      : tense === 'present' && LASTING.has(lemma) && !isMatch
        ? 'lasting'
        : 'doing';
}

function nounSort(lower: string): string {
  return isPerson(lower) ? 'person' : isBody(lower) ? 'body' : isAbstract(lower) ? 'abstract' : 'thing';
}

/** Who or what an object is, by its head. */
function sortOf(sentence: ParsedSentence, at: number): string {
  const { head } = sentence.phrases[at]!;
  const { lower } = sentence.words[head]!;
  if (sentence.tags[head]!.startsWith('P')) return 'pronoun';
  if (isName(sentence, head)) return 'name';
  return eventNoun(lower) ? 'event' : nounSort(lower);
}

/** Who or what the subject is, by its head. */
function subjectSort({ sentence, subject }: ClausePlace): string {
  if (!subject) return 'none';
  const p = sentence.phrases[subject.phrase]!;
  const tag = sentence.tags[p.head]!;
  const lower = lowerAt(sentence, p.head);
  if (tag === 'PPER')
    return /^(?:ich|wir)$/u.test(lower) ? 'me' : /^(?:du|ihr)$/u.test(lower) ? 'you' : lower === 'es' ? 'it' : 'pronoun';
  if (lower === 'man') return 'man';
  if (/^P/u.test(tag)) return 'that';
  if (isName(sentence, p.head)) return 'name';
  if (eventNoun(lower)) return 'event';
  const bare = p.number === 'plural' && p.first === p.head && (p.cases & CASE.nom) !== 0;
  const sort = nounSort(lower);
  return bare ? `bare-${sort}` : sort;
}

/** What of a clause speaks for or against its being news, as names of features; those of the whole article come in later. */
export function clauseCues(place: ClausePlace, verb: EventVerb | undefined, args: VerbArguments | undefined): string[] {
  const { sentence, own, clause } = place;
  const { tags, words } = sentence;
  const frame = frameOf(place);
  const tense = tenseOf(place);
  const cues = [`frame=${frame}`, `tense=${tense}`];
  if (frame !== 'main') cues.push(`${frame}/${tense}`);
  if (verb === undefined || args === undefined) cues.push(verb ? 'verb=bare' : 'verb=none');
  else {
    const sort = verbClass(place, verb, args, tense);
    cues.push(`verb=${sort}`, `${sort}/${tense}`, `${sort}/${frame}`);
    if (args.object !== undefined) cues.push('object', `object=${sortOf(sentence, args.object)}`);
    if (args.agent !== undefined) cues.push('agent');
    if (args.source !== undefined) cues.push('source');
    if (args.predicate !== undefined) cues.push('predicate');
  }
  const subject = subjectSort(place);
  cues.push(`subject=${subject}`, `${subject}/${tense}`);
  for (const [name, words_, tag] of [
    ['habit', HABITS, 'A'],
    ['turn', TURNS, 'A'],
  ] as const)
    if (own.some((i) => tags[i]!.startsWith(tag) && words_.has(words[i]!.lower))) cues.push(name, `${name}/${tense}`);
  if (isNegated(sentence, clause, own)) cues.push('negated', `negated/${tense}`);
  if (own.some((i) => tags[i] === 'CARD' && !YEAR.test(words[i]!.lower))) cues.push('number');
  if (own.some((i) => tags[i] === 'NE' && tags[i - 1] === 'APPR')) cues.push('place');
  cues.push(
    `length=${Math.min(Math.floor(own.length / STEP), MOST_STEPS)}`,
    `clauses=${Math.min(sentence.clauses.length, MANY)}`,
  );
  cues.push(`order=${Math.min(place.k, MANY)}`, place.index === 0 ? 'sentence=first' : 'sentence=later');
  if (clause.finite !== undefined && clause.finite === own[0] && clause.kind === 'main') cues.push('verb-first');
  if (isBackground(place, verb)) cues.push('background', `background/${frame}`, `background/${tense}`);
  if (own.some((i) => isNext(sentence, i))) cues.push(NEXT);
  const parent = clause.parent === undefined ? undefined : sentence.clauses[clause.parent];
  if (parent?.kind === 'relative' || parent?.kind === 'subordinate') cues.push('deep');
  return cues;
}

/** The cue of a time that follows another one, by its words: "am nächsten Tag". It has no weight. */
export const NEXT = 'next';

/** "nächsten Tag", "kommenden Morgen". */
function isNext({ tags, words }: ParsedSentence, i: number): boolean {
  return (
    tags[i] === 'ADJA' &&
    /^(?:nächst|kommend)e[nmrs]?$/u.test(words[i]!.lower) &&
    /^(?:tag|morgen|abend|woche|monat|jahr)e?s?$/u.test(words[i + 1]?.lower ?? '')
  );
}

/** The cue of an incident that its noun reports, which is told in any case. */
export const INCIDENT = 'incident';

/** A year, which counts nothing. */
const YEAR = /^[12][0-9]{3}$/u;
/** Clauses are told apart by length in steps of so many tokens, and no further than so many steps. */
const STEP = 4;
const MOST_STEPS = 5;
/** Clauses of a sentence are counted up to this. */
const MANY = 3;

/** Prepositions that speak of an incident as known: "nach dem Unfall", "wegen des Streiks". */
const KNOWN: ReadonlySet<string> = new Set('vor nach seit trotz während gegen über mit wegen durch'.split(' '));

/** Whether a preposition speaks of a noun as known before: "nach dem Unfall". */
export function isKnown({ sentence }: ClausePlace, { p }: NounTrigger): boolean {
  return p.preposition !== undefined && KNOWN.has(lowerAt(sentence, p.preposition));
}

/** Whether a noun takes up what was told: one, with its article and nothing that hangs on it. */
export function isResuming({ sentence }: ClausePlace, { p, at }: NounTrigger): boolean {
  const article = p.preposition === undefined ? p.first : p.preposition + 1;
  const merged = p.preposition !== undefined && sentence.tags[p.preposition] === 'APPRART';
  const definite = merged || (sentence.tags[article] === 'ART' && /^d/u.test(lowerAt(sentence, article)));
  return definite && at >= 0 && p.number !== 'plural' && !sentence.phrases.some((q) => q.parent === at);
}

/**
 * Whether a noun reports an incident by itself, as the telegram style of traffic and police reports does: "Stau nach Unfall auf der A 3",
 * "Bei einem Unfall …". Not one that is spoken of as known.
 */
export function isReportedIncident(place: ClausePlace, noun: NounTrigger): boolean {
  const { sentence, clause } = place;
  const { p, kind, at } = noun;
  if (!INCIDENTS.has(kind)) return false;
  if (clause.kind === 'verbless') return true;
  const { tags } = sentence;
  if (isKnown(place, noun)) return false;
  const definite =
    /^(?:ART|PDAT|PPOSAT|APPRART)$/u.test(tags[p.preposition === undefined ? p.first : p.preposition + 1] ?? '') &&
    !lowerAt(sentence, p.preposition === undefined ? p.first : p.preposition + 1).startsWith('ein');
  return !definite || sentence.phrases.some((q) => q.parent === at && at >= 0) || tags[p.last]?.startsWith('APPR') === true;
}

/** What speaks for or against a noun that names an event. */
export function nounCues(place: ClausePlace, noun: NounTrigger, main: boolean): string[] {
  const { sentence, clause } = place;
  const { p, at, kind } = noun;
  const role =
    at >= 0 && at === clause.subject
      ? 'subject'
      : p.preposition !== undefined
        ? /^(?:nach|vor|bei|beim|seit|während|nachdem)$/u.test(lowerAt(sentence, p.preposition))
          ? 'time'
          : 'other'
        : (p.link ?? 'object');
  const attributed = sentence.phrases.some((q) => q.parent === at && at >= 0);
  return [
    `noun=${kind}`,
    `noun/${INCIDENTS.has(kind) ? 'incident' : 'occasion'}/${main ? 'chosen' : role}`,
    ...(isNamedOnly(place, noun) ? ['named-only'] : []),
    `noun-role=${role}`,
    main ? 'noun-chosen' : 'noun-beside',
    ...(isReportedIncident(place, noun) ? [INCIDENT] : []),
    ...(main ? [`chosen=${kind}`] : [`beside/${role}`]),
    ...(attributed ? ['noun-attributed', `attributed/${role}`] : []),
    ...(/^(?:ART|PDAT|PPOSAT|APPRART)$/u.test(sentence.tags[p.first] ?? '') || sentence.tags[p.first + 1] === 'ART'
      ? ['noun-definite']
      : []),
    ...(p.number === 'plural' ? ['noun-plural'] : []),
  ];
}
