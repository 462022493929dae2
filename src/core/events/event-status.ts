import { MORPH } from '../lexicon/morphology.ts';
import type { Clause, ParsedSentence } from '../syntax/sentence.ts';
import type { WordFacts } from '../tagging/tagged.ts';
import { extendedAttributes } from './asides.ts';
import { opensWith } from './clause-place.ts';
import type { EventStatus } from './event.ts';

/** Finite verbs and participles that tell of a plan. */
const PLANNING = new Set(
  'will wollen wolle wollte wollten soll sollen solle plant planen beabsichtigt beabsichtigen kündigt möchte möchten'.split(' '),
);
const PLANNED = new Set('geplant angesetzt vorgesehen anberaumt terminiert beabsichtigt'.split(' '));
const POSSIBLE_VERBS = new Set(
  'kann können könne könnte könnten darf dürfen dürfe dürfte dürften erwägt erwägen erwogen droht drohen würde würden'.split(' '),
);
/** An obligation is planned, never happened: "müssen zustimmen". Past forms tell what was done. */
const OBLIGATION = /^(?:muss|müssen|müsse|müssten?|sollten?)$/u;
/** Adverbs that put the present into the future, and those that say it is going on. */
const FUTURE_ADVERBS = /^(?:künftig|zukünftig|demnächst|bald)$/u;
const ONGOING_ADVERBS =
  /^(?:derzeit|aktuell|gerade|momentan|gegenwärtig|weiterhin|seitdem|seither|mittlerweile|inzwischen|laufend|nach wie vor)$/u;
const POSSIBLE = new Set('möglicherweise vielleicht womöglich eventuell voraussichtlich'.split(' '));
/** Separated prefixes that put what "steht" says into the future: "steht bevor", "steht an". */
const AHEAD = new Set('bevor an'.split(' '));
const DENIALS = new Set(
  'bestreitet bestreiten bestritt bestritten dementiert dementierte dementieren leugnet leugnete zurückgewiesen'.split(' '),
);
/** What one "bestreitet" by taking part: "bestritt 200 Rennen". */
const CONTESTS =
  /(?:rennen|spiele?|partien?|wettkampf|wettkämpfe|länderspiele?|finale|duelle?|matche?s?|kampf|kämpfe|konzerte?|turniere?|auftritte?)$/u;
/** Konjunktiv I forms that no indicative shares. */
const REPORTED = new Set('sei seien habe werde solle wolle könne müsse dürfe gebe komme gehe bleibe stehe'.split(' '));

/**
 * Whether a clause tells what happened, is planned, reported, denied or possible: by its finite verb, its mood, its negation.
 *
 * @param own token indices of the clause itself.
 */
export function statusOf(sentence: ParsedSentence, clause: Clause, own: readonly number[]): EventStatus {
  const finite = clause.finite === undefined ? '' : sentence.words[clause.finite]!.lower;
  const { tags } = sentence;
  const lower = (i: number): string => sentence.words[i]!.lower;
  const verbs = clause.rightBracket.filter((i) => i !== clause.finite && own.includes(i));
  const present = clause.finite !== undefined && (sentence.words[clause.finite]!.lowerWhole & MORPH.preterite) === 0;
  const says = (adverbs: RegExp): boolean => own.some((i) => /^(?:AD|PROAV)/u.test(tags[i]!) && adverbs.test(lower(i)));
  const isVerb = (i: number): boolean => /^V/u.test(tags[i]!) && tags[i - 1] !== 'KOKOM';
  const bracket = clause.rightBracket.map(lower);
  const contest = own.some((i) => tags[i] === 'NN' && CONTESTS.test(lower(i)));
  if (!contest && own.some((i) => isVerb(i) && DENIALS.has(lower(i)))) return 'denied';
  // "Das Gesetz sollte nicht verwässert werden" demands.
  if (isNegated(sentence, clause, own))
    return clause.kind === 'main' && /^sollten?$/u.test(finite) && !clause.rightBracket.some((v) => tags[v] === 'VAPP')
      ? 'possible'
      : 'denied';
  const opensSentence =
    clause.kind === 'main' &&
    clause.finite !== undefined &&
    clause.finite === own[0] &&
    clause.finite <= 1 &&
    sentence.clauses.length > 1;
  const conditional = opensSentence || opensWith(sentence, clause, /^(?:wenn|falls|sollte|ob)$/u);
  const perfect = clause.rightBracket.some((i) => sentence.tags[i] === 'VVPP');
  // "Die Leitungen würden geprüft": reported, with the form that no indicative shares.
  if (!conditional && /^würden?$/u.test(finite) && perfect && !verbs.some((i) => /^V[VAM]INF$/u.test(tags[i]!)))
    return 'reported';
  if (
    conditional ||
    own.some((i) =>
      isVerb(i) ? POSSIBLE_VERBS.has(lower(i)) : tags[i]!.startsWith('ADJ') || tags[i] === 'ADV' ? POSSIBLE.has(lower(i)) : false,
    )
  )
    return 'possible';
  if (/^(?:soll|sollen|will|wollen)$/u.test(finite) && perfect && bracket.some((w) => w === 'haben' || w === 'sein'))
    return 'reported';
  if (OBLIGATION.test(finite)) return 'planned';
  if (PLANNING.has(finite) || own.some((i) => isVerb(i) && PLANNED.has(lower(i)))) return 'planned';
  if (/^st(?:eht|ehen)$/u.test(finite) && bracket.some((w) => AHEAD.has(w))) return 'planned';
  // "Die Truppen hätten die Stadt besetzt".
  if (/^(?:hätten?|wären?)$/u.test(finite)) return perfect ? 'reported' : 'possible';
  if (clause.finite !== undefined && isReported(sentence.words[clause.finite]!)) return 'reported';
  // "wird beraten" may be the present; "wird beraten müssen", "wird eröffnen" is ahead.
  if (/^(?:wird|werden)$/u.test(finite)) {
    const ahead = verbs.some((i) => /^V[VAM]INF$/u.test(tags[i]!)) || isFutureActive(sentence, clause, verbs);
    // "wird Trainerin", "werden zollfrei": what somebody or something is going to be.
    if (ahead || (verbs.length === 0 && clause.kind !== 'verbless')) return 'planned';
  }
  // "gelangen künftig": the form is that of "gelingen" in the past as well.
  const maybePresent =
    present || (clause.finite !== undefined && (sentence.words[clause.finite]!.lowerWhole & MORPH.infinitive) !== 0);
  if (maybePresent && says(FUTURE_ADVERBS)) return 'planned';
  if (present && (waits(sentence, own) || endsSeason(sentence, own))) return 'planned';
  if (present && verbs.every((i) => tags[i] !== 'VVPP' || /^w[ei]rd/u.test(finite)) && says(ONGOING_ADVERBS)) return 'ongoing';
  return 'happened';
}

/** "Erst nach der Abstimmung tritt es in Kraft": what waits for something has not happened. */
function waits({ tags, words }: ParsedSentence, own: readonly number[]): boolean {
  return own.some(
    (i) =>
      words[i]!.lower === 'erst' && tags[i] === 'ADV' && tags[i + 1] === 'APPR' && /^(?:nach|ab)$/u.test(words[i + 1]!.lower),
  );
}

/** "verlässt den Verein zum Saisonende", "mit dem Ende der Spielzeit": in the present tense that is still to come. */
function endsSeason({ words, tags }: ParsedSentence, own: readonly number[]): boolean {
  return own.some((i) => {
    if (tags[i] !== 'NN') return false;
    const at = /^(?:saison|schuljahres)ende$/u.test(words[i]!.lower);
    const of =
      words[i]!.lower === 'ende' && words[i + 1]?.lower === 'der' && /^(?:saison|spielzeit)$/u.test(words[i + 2]?.lower ?? '');
    return (at || of) && /^(?:am|mit|nach|zum)$/u.test(words[tags[i - 1] === 'ART' ? i - 2 : i - 1]?.lower ?? '');
  });
}

/** "werden eine Zahlung erhalten": a form that may be an infinitive, with an object of its own, is no passive. */
function isFutureActive({ words, tags }: ParsedSentence, clause: Clause, verbs: readonly number[]): boolean {
  return clause.object !== undefined && verbs.some((i) => tags[i] === 'VVPP' && (words[i]!.lowerWhole & MORPH.infinitive) !== 0);
}

/** Whether a finite verb is in the Konjunktiv I, which reports. */
export function isReported({ lower, lowerWhole }: WordFacts): boolean {
  if (REPORTED.has(lower)) return true;
  return (lowerWhole & MORPH.subjunctive1) !== 0 && !(lowerWhole & MORPH.indicativeOrSubjunctive2);
}

/** Whether a clause is negated; not where only an addition behind it is: "Er hilft, aber nicht allen". */
export function isNegated(sentence: ParsedSentence, clause: Clause, own: readonly number[]): boolean {
  const { tags, words } = sentence;
  const all = own.filter((i) => isNegation(sentence, i));
  if (all.length === 0) return false;
  const attributes = extendedAttributes(sentence, own);
  const last = Math.max(clause.finite ?? 0, ...clause.rightBracket);
  // "die nicht vom Land betriebene Linie", "wird Bezirken zugeordnet, nicht den Sprengeln" deny nothing.
  const beside = (i: number): boolean =>
    attributes.some((a) => a.first <= i && i < a.last) || (tags[i - 1] === '$,' && i > last && clause.rightBracket.length > 0);
  const negations = all.filter((i) => !beside(i));
  if (negations.length === 0) return false;
  const added = own.find(
    (i) =>
      clause.finite !== undefined &&
      i > clause.finite &&
      tags[i] === 'KON' &&
      /^\$[,(]$/u.test(tags[i - 1] ?? '') &&
      (/^(?:aber|doch|jedoch|sondern)$/u.test(words[i]!.lower) || /^(?:doch|dennoch|zwar)$/u.test(words[i + 1]?.lower ?? '')),
  );
  return negations.some((i) => added === undefined || i < added || clause.rightBracket.some((verb) => verb > i));
}

/** Whether a word negates the clause: not "nicht nur", "nicht zuletzt". */
function isNegation({ tags, words }: ParsedSentence, i: number): boolean {
  // "einen nicht realen Schaden" denies nothing.
  if (tags[i] === 'PTKNEG' && tags[i + 1] === 'ADJA') return false;
  if (tags[i] === 'PTKNEG') return !/^(?:nur|zuletzt|allein|einmal)$/u.test(words[i + 1]?.lower ?? '');
  return (
    /^(?:kein(?:e|en|er|em|es)?|nie|niemals|nirgends|niemand(?:en|em)?)$/u.test(words[i]!.lower) && !/^N[NE]$/u.test(tags[i]!)
  );
}
