import { clauseLemma } from '../syntax/query.ts';
import type { Clause, ParsedSentence } from '../syntax/sentence.ts';
import { extendedAttributes, sourcesOf } from './asides.ts';
import { type ClausePlace, lowerAt, opensWith, spanOfTokens } from './clause-place.ts';
import type { DraftDetails } from './draft.ts';
import { draftPhrases } from './draft-phrases.ts';
import type { EventStatus } from './event.ts';
import { stemOf } from './event-nouns.ts';
import { statusOf } from './event-status.ts';
import type { EventVerb } from './event-verb.ts';
import { sourceOf } from './source.ts';
import { titlePieces } from './title-cut.ts';

const MOVED = new Set(
  'verschoben verlegt verschiebt verschob statt ursprünglich zunächst abgesagt vorverlegt eigentlich'.split(' '),
);

/** Whether things are done to the subject rather than by it, or have been ("ist gesperrt"). */
function voiceOf(sentence: ParsedSentence, { finite, rightBracket }: Clause): DraftDetails['voice'] {
  if (!rightBracket.some((i) => sentence.tags[i] === 'VVPP')) return 'active';
  if (finite !== undefined && /^(?:ist|sind|war|waren|sei|seien)$/u.test(lowerAt(sentence, finite)) && rightBracket.length === 1)
    return 'state';
  return [...rightBracket, ...(finite === undefined ? [] : [finite])].some((i) =>
    /^(?:w[eiu]r[dt]|worden)/u.test(lowerAt(sentence, i)),
  )
    ? 'passive'
    : 'active';
}

/** What all events of a clause have in common and only those need that are told. */
export function detailsOf(place: ClausePlace, verb: EventVerb | undefined): DraftDetails {
  const { sentence, lexicon, clause, own, phrases, governing } = place;
  const sources = sourcesOf(
    sentence,
    phrases.map(({ at }) => at),
  );
  const attributes = extendedAttributes(sentence, own);
  const lemma = verb === undefined ? undefined : (clauseLemma(sentence, clause, lexicon.morphology) ?? verb.word);
  const source = sourceOf(place);
  const status = statusOf(sentence, clause, own);
  const announced = governing === undefined ? undefined : announcement(governing);
  return {
    stem: stemOf(lemma ?? ''),
    noun: [],
    bearer: undefined,
    pieces: titlePieces(place),
    phrases: draftPhrases(place),
    attributes: attributes.map(({ first, last }) => spanOfTokens(sentence, first, last)),
    sources: sources.map(({ first, last }) => spanOfTokens(sentence, first, last)),
    source: source?.span,
    status: announced ?? (status === 'happened' ? (announces(place, lemma) ?? (source?.alone ? 'reported' : status)) : status),
    voice: voiceOf(sentence, clause),
    moved: own.some((i) => MOVED.has(lowerAt(sentence, i)) && sentence.tags[i] !== 'PTKVZ'),
  };
}

/** What an accident "fordert". */
const VICTIMS =
  /(?:feuerwehr|polizei|tote|todesopfer|opfer|verletzte|menschenleben|leben|tribut|schäden|schaden|kraft|kräfte|zeit|aufmerksamkeit)n?$/u;

/** "hat strengere Regeln angekündigt": the thing announced is the event, and lies ahead. "dürfte wahrscheinlich sein, dass …" is possible. */
function announces({ sentence, clause, phrases }: ClausePlace, lemma: string | undefined): EventStatus | undefined {
  const object = clause.object === undefined ? undefined : sentence.phrases[clause.object];
  const thing = object !== undefined && phrases.some(({ p }) => p === object) && sentence.tags[object.head] === 'NN';
  if (thing && lemma === 'ankündigen') return 'planned';
  // "fordert eine Entschuldigung", but not "forderte zwei Tote".
  if (
    thing &&
    lemma !== undefined &&
    /^(?:ein)?fordern$|^verlangen$/u.test(lemma) &&
    !VICTIMS.test(lowerAt(sentence, object!.head))
  )
    return 'possible';
  const above = clause.parent === undefined ? undefined : sentence.clauses[clause.parent]?.finite;
  const content = clause.kind === 'subordinate' && opensWith(sentence, clause, /^dass$/u);
  // What has been done is not possible any more: "dürfte stimmen, dass er geflohen ist".
  const open = content && !clause.rightBracket.some((i) => sentence.tags[i] === 'VVPP');
  return open && above !== undefined && /^(?:dürfte|könnte)n?$/u.test(lowerAt(sentence, above)) ? 'possible' : undefined;
}

/** Verbs whose infinitive is what their subject is going to do, and verbs that only ask for it. */
const INTENTIONS = new Set(
  'ankündigen beschließen versprechen planen vorhaben zusagen vereinbaren beabsichtigen anbieten zusichern entscheiden verabreden anfangen beginnen'.split(
    ' ',
  ),
);
const DEMANDS = new Set('fordern verlangen drohen empfehlen vorschlagen erwägen prüfen auffordern'.split(' '));

/** Verbs whose infinitive tells what is done, tried or achieved: "Es gelang ihr, das Feuer zu löschen". */
const IMPLICATIVES = new Set('gelingen schaffen vermögen versuchen wagen aufhören'.split(' '));

/** Verbs of seeing and hearing: what is perceived happens then. */
const PERCEPTION = new Set('sehen hören erleben miterleben verfolgen beobachten mitansehen'.split(' '));

/** Whether a verb's infinitive tells what is done, tried or achieved at the same time. */
export function isImplicative(lemma: string | undefined): boolean {
  return lemma !== undefined && IMPLICATIVES.has(lemma);
}

/** Whether a verb's content clause tells what is seen or heard at the same time. */
export function isPerception(lemma: string | undefined): boolean {
  return lemma !== undefined && PERCEPTION.has(lemma);
}

/** Whether a verb's infinitive or "dass" clause is the event, and not the verb itself. */
export function tellsByComplement(lemma: string | undefined): boolean {
  return lemma !== undefined && (IMPLICATIVES.has(lemma) || INTENTIONS.has(lemma) || DEMANDS.has(lemma));
}

/** How sure it is what an infinitive tells, under a verb that announces it: "Sie kündigte an, den Haushalt prüfen zu lassen". */
export function announcement(lemma: string): EventStatus | undefined {
  return INTENTIONS.has(lemma) ? 'planned' : DEMANDS.has(lemma) ? 'possible' : undefined;
}
