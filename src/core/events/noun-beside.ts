import { type ClausePlace, lowerAt } from './clause-place.ts';
import { isReportedIncident } from './cues.ts';
import { eventNoun } from './event-nouns.ts';
import type { EventVerb } from './event-verb.ts';
import type { NounTrigger } from './noun-trigger.ts';

/**
 * Whether a noun beside a verb may tell an event of its own. What the verb acts on or says of its subject is told by the clause ("verhängte eine
 * Blockade"); a noun without anything that says whose or where only points at what is told elsewhere ("nach dem Urteil").
 */
export function isListedBeside(place: ClausePlace, noun: NounTrigger, verb: EventVerb | undefined): boolean {
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
