import type { Entity } from '../entities/entity.ts';
import { AGREEMENT } from '../lexicon/morphology.ts';
import type { Mention } from '../quotes/quote.ts';
import { overlaps, type Span, shift } from '../text/span.ts';
import { headOf, isAbstract, isBody, isPerson } from './animacy.ts';
import type { DraftPhrase, EventDraft } from './draft.ts';
import { type EventClass, eventNoun } from './event-nouns.ts';
import { isLocal, isPlaceActedOn, mention, WITHIN } from './places.ts';

/** Prepositions that lead to somebody who takes part. */
const WITH = new Set(['mit', 'von', 'durch', 'gegen', 'für', 'zwischen', 'samt', 'bei']);

/** Kinds of event whose genitive says who takes part: "Konferenz der Mittelmeerländer", "Streik der Lokführer". */
const OF_WHOM: ReadonlySet<EventClass> = new Set(['meeting', 'protest', 'work', 'company', 'sport', 'change']);

/** Somebody named as a subject, whom a pronoun may take up. Absolute offsets. */
export interface Subject {
  readonly mention: Mention;
  readonly agreement: number;
  readonly plural: boolean;
  /** Somebody, not something. */
  readonly person: boolean;
}

const REFERRING = /^(?:er|sie|der|die|das)$/u;

/** Which of the subjects named before, the latest first, a pronoun means. `many`: its verb is plural. */
function takenUp(pronoun: string, many: boolean, earlier: readonly Subject[]): Subject | undefined {
  const masculine = pronoun === 'er' || pronoun === 'der';
  const neuter = pronoun === 'das';
  const agrees = ({ agreement, plural }: Subject): boolean => {
    if (many) return plural;
    if (plural || neuter) return !plural && (agreement & AGREEMENT.neuter) !== 0;
    return agreement === 0 || (agreement & (masculine ? AGREEMENT.masculine : AGREEMENT.feminine)) !== 0;
  };
  // "er" and "sie" are people more often than things.
  return earlier.find((s) => s.person && agrees(s)) ?? earlier.find(agrees);
}

/** Whether a subject takes part in nothing: a deed or quality, or a thing that something is done to. */
function isThing(draft: EventDraft, p: DraftPhrase): boolean {
  if (p.name) return false;
  const head = headOf(p);
  return (
    isAbstract(head) ||
    eventNoun(head) !== undefined ||
    (draft.voice === 'passive' && !isPerson(head) && !isBody(head)) ||
    isPlaceActedOn(draft, p)
  );
}

/** Whom the pronoun that is the draft's subject stands for. */
export function antecedent(draft: EventDraft, earlier: readonly Subject[]): Mention | undefined {
  const subject = draft.phrases.find((p) => p.role === 'subject');
  if (!subject?.pronoun) return undefined;
  // "Sie" with a capital in the middle is the reader.
  const word = subject.text;
  if (!REFERRING.test(word.toLowerCase()) || (word === 'Sie' && subject.start > draft.sentenceStart)) return undefined;
  return takenUp(word.toLowerCase(), subject.plural, earlier)?.mention;
}

/** What is known of an event's surroundings when its participants and places are put together. Absolute offsets. */
export interface Surroundings {
  /** Offset of the paragraph: phrases of the draft are relative to it. */
  readonly start: number;
  readonly text: string;
  /** The draft's phrases without those that are times. */
  readonly phrases: readonly DraftPhrase[];
  readonly entities: readonly Entity[];
  readonly trigger: Span;
  /** Whom a pronoun that is the subject stands for. */
  readonly actor: Mention | undefined;
}

/** Who takes part: the subject first, then persons, organisations and states named as partners. */
export function participants(draft: EventDraft, { start, text, phrases, entities, trigger, actor }: Surroundings): Mention[] {
  const who: Mention[] = [];
  const add = (m: Mention): void => {
    if (!overlaps(m, trigger) && !who.some((w) => overlaps(w, m) || w.text === m.text)) who.push(m);
  };
  for (const p of phrases) {
    if (p.role !== 'subject' || p.pronoun) continue;
    let at = shift(p, start);
    if (overlaps(at, trigger)) continue;
    // A name the phrase cut short, or that follows the role: "Landrätin Petra" + "Söhnlein", "Sprecher des Amts" + "Jens Habermann".
    const rest = entities.find(
      (e) =>
        (e.kind !== 'place' && overlaps(e, at) && e.end > at.end) ||
        (e.kind === 'person' && e.start === at.end + 1 && text[at.end] === ' '),
    );
    if (!rest && !entities.some((e) => e.kind !== 'place' && overlaps(e, at)) && isThing(draft, p)) continue;
    if (rest) at = { start: at.start, end: rest.end };
    add(mention(at, rest ? text.slice(at.start, at.end) : p.text));
  }
  if (who.length === 0 && actor) add(actor);
  const inPlaces = phrases.filter((p) => p.role === 'adverbial' && WITHIN.has(p.preposition ?? '') && isLocal(p));
  for (const e of entities) {
    // "an der Grundschule Hellbach", "in der Alten Schmiede": that is where, not who.
    if (
      e.kind === 'place' ||
      draft.sources.some((s) => overlaps(shift(s, start), e)) ||
      inPlaces.some((p) => p.start + start <= e.start && e.end <= p.end + start)
    )
      continue;
    add(mention(e, e.name));
  }
  if (draft.nominal && draft.noun && draft.kind && OF_WHOM.has(draft.kind)) {
    for (const p of phrases) {
      const of = p.role === 'genitive' || (p.role === 'adverbial' && p.preposition === 'von');
      if (
        !of ||
        p.pronoun ||
        entities.some((e) => e.kind === 'place' && overlaps(e, shift(p, start))) ||
        p.start < draft.trigger.end ||
        p.end > draft.noun.end
      )
        continue;
      add(mention(shift(p, start), p.text));
    }
  }
  // Names the recogniser has passed over, where they are what the verb acts on or stand without a preposition of place.
  for (const p of phrases) {
    if (
      (p.name || (draft.kind === 'company' && draft.nominal)) &&
      (p.role === 'object' || (p.role === 'genitive' && draft.nominal)) &&
      !entities.some((e) => overlaps(e, shift(p, start)))
    )
      add(mention(shift(p, start), p.text));
  }
  for (const p of phrases) {
    if (p.role !== 'adverbial' || !p.preposition || !WITH.has(p.preposition) || p.pronoun) continue;
    const at = shift(p, start);
    const named = entities.filter((e) => overlaps(e, at));
    // Who does it: "von Anwohnern entdeckt".
    if (
      draft.voice === 'passive' &&
      (p.preposition === 'von' || p.preposition === 'durch') &&
      (isPerson(headOf(p)) || isBody(headOf(p)))
    )
      add(mention(at, p.text));
    // Who does it: "Übernahme durch die Privatbank"; where people work: "Streik bei der Post".
    if (
      draft.nominal &&
      (p.preposition === 'durch' || (p.preposition === 'bei' && (draft.kind === 'work' || draft.kind === 'company')))
    )
      add(mention(at, p.text));
    if (p.preposition === 'mit' || p.preposition === 'von' || p.preposition === 'gegen') {
      // "mit Polen", but not "im Hafen von Wismar".
      for (const e of named)
        if (!inPlaces.some((q) => q.start + start <= e.start && e.end <= q.end + start)) add(mention(e, e.name));
    }
  }
  return who.slice(0, 6);
}
