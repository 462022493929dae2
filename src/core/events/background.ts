import { clauseLemma } from '../syntax/query.ts';
import { type ClausePlace, lowerAt } from './clause-place.ts';
import { INCIDENTS, STATES } from './event-nouns.ts';
import { isNegated, isReported } from './event-status.ts';
import type { EventVerb } from './event-verb.ts';
import type { NounTrigger } from './noun-trigger.ts';

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
const NO_ACTOR = new Set('man es das dies was etwas alles nichts'.split(' '));

/**
 * Whether a clause tells background: a state, a habit, what may be or is not, what somebody says of himself, or a clause that only goes with
 * another. Such a clause is an event only where a time stands with it.
 */
export function isBackground(place: ClausePlace, verb: EventVerb | undefined): boolean {
  const { sentence, clause, own, subject, lexicon } = place;
  const { tags, clauses } = sentence;
  if ((clause.kind !== 'main' && clause.kind !== 'verbless') || verb === undefined) return true;
  // Words without a verb beside a sentence that has one: "…, erstellt von Fachleuten, …".
  if (clause.kind === 'verbless' && clauses.some((c) => c.finite !== undefined)) return true;
  if (!tags[verb.index]!.startsWith('VV')) return true;
  // "Wird bis Mai nichts beschlossen, so …": a condition.
  if (clause.finite === 0 && clause.kind === 'main' && clauses.length > 1) return true;
  const finite = clause.finite === undefined ? '' : lowerAt(sentence, clause.finite);
  if (POSSIBILITY.has(finite)) return true;
  const actor = subject && lowerAt(sentence, sentence.phrases[subject.phrase]!.head);
  if (actor !== undefined && (NO_ACTOR.has(actor) || OWN_VOICE.has(actor))) return true;
  if (own.some((i) => (tags[i] === 'ADV' || tags[i] === 'ADJD') && HABITS.has(lowerAt(sentence, i)))) return true;
  // "Die Frist reiche aus": opinion reported, unlike "habe gestohlen".
  if (clause.finite === verb.index && isReported(sentence.words[clause.finite]!)) return true;
  const lemma = clauseLemma(sentence, clause, lexicon.morphology) ?? verb.word;
  return STATES.has(lemma) || (isNegated(sentence, clause, own) && !AHEAD.has(finite) && !OPERATION.has(lemma));
}

/** Whether a clause names an event without telling it: in passing, or as what may be or is only said. */
export function isNamedOnly({ sentence, clause }: ClausePlace, { kind }: NounTrigger): boolean {
  if (clause.kind === 'verbless') return !INCIDENTS.has(kind);
  if (clause.kind === 'main') return false;
  const opening = clause.subordinator === undefined ? '' : lowerAt(sentence, clause.subordinator);
  return !INCIDENTS.has(kind) || /^(?:dass|ob|wenn|falls|sollte|um)$/u.test(opening);
}

/** Whether the clause speaks to the reader: "Hier können Sie …". */
export function addressesReader({ sentence, own }: ClausePlace): boolean {
  return own.some(
    (i) => i > 0 && sentence.tags[i] === 'PPER' && sentence.tokens[i]!.norm === 'Sie' && !/^[$]/u.test(sentence.tags[i - 1]!),
  );
}

/** The writer or a speaker tells of himself: opinion and talk rather than news. */
const OWN_VOICE = new Set('ich wir du ihr'.split(' '));
