import type { Entity } from '../entities/entity.ts';
import { AGREEMENT } from '../lexicon/morphology.ts';
import type { Mention } from '../quotes/quote.ts';
import { contains, overlaps, type Span, shift } from '../text/span.ts';
import { headOf, isAbstract, isBody, isPerson } from './animacy.ts';
import type { DraftPhrase, ToldDraft } from './draft.ts';
import type { Participant } from './event.ts';
import { type EventClass, eventNoun, MEASURES } from './event-nouns.ts';
import { isInTown, isLocal, isPlaceActedOn, mention, phraseAround, routeStart, WITHIN } from './places.ts';
import type { Surroundings } from './surroundings.ts';

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

/** Whether two subjects are one: the same name, or the surname of the other. */
function sameName(a: Subject, b: Subject): boolean {
  const [x, y] = [a.mention.text, b.mention.text];
  return x === y || x.endsWith(` ${y}`) || y.endsWith(` ${x}`);
}

const REFERRING = /^(?:er|sie|der|die|das)$/u;

/** Whom of the subjects named before, the latest first, a pronoun means. `many`: its verb is plural. */
function takenUp(pronoun: string, many: boolean, earlier: readonly Subject[]): Subject | undefined {
  const masculine = pronoun === 'er' || pronoun === 'der';
  const neuter = pronoun === 'das';
  const agrees = ({ agreement, plural }: Subject): boolean => {
    if (many) return plural;
    if (plural || neuter) return !plural && (agreement & AGREEMENT.neuter) !== 0;
    return agreement === 0 || (agreement & (masculine ? AGREEMENT.masculine : AGREEMENT.feminine)) !== 0;
  };
  // Somebody, never a thing, and only where nobody else may be meant: a wrong name is worse than none.
  const meant = earlier.filter((s) => s.person && agrees(s));
  const [first] = meant;
  return meant.every((s) => sameName(s, first!)) ? first : undefined;
}

/** Whether a subject takes part in nothing: a deed or quality, or a thing that something is done to. */
function isThing(draft: ToldDraft, p: DraftPhrase): boolean {
  if (p.name) return false;
  const head = headOf(p);
  if (MEASURES.has(head) || !/^(?:\p{L}|\d+-jährig)/u.test(head)) return true;
  return (draft.voice === 'passive' && !isPerson(head) && !isBody(head)) || isPlaceActedOn(draft, p);
}

/** Whom the pronoun that is the draft's subject stands for. */
export function antecedent(draft: ToldDraft, earlier: readonly Subject[]): Mention | undefined {
  const subject = draft.phrases.find((p) => p.role === 'subject');
  if (!subject?.pronoun) return undefined;
  // "Sie" with a capital in the middle is the reader.
  const word = subject.text;
  if (!REFERRING.test(word.toLowerCase()) || (word === 'Sie' && subject.start > draft.sentenceStart)) return undefined;
  return takenUp(word.toLowerCase(), subject.plural, earlier)?.mention;
}

/** Prepositions behind which partners, opponents and those who act stand. */
const PARTNERS: ReadonlySet<string> = new Set(['', 'mit', 'gegen', 'bei', 'beim', 'durch', 'neben', 'samt']);

/** Kinds of event that somebody named in the same sentence takes part in, where the clause itself names nobody. */
const OF_SOMEBODY: ReadonlySet<EventClass> = new Set(['company', 'work']);

/** Most participants that an outline shows. */
const MOST = 6;

/** Who takes part: the subject first, then persons, organisations and states named as partners. */
export function participants(draft: ToldDraft, around: Surroundings): Participant[] {
  const who: Participant[] = [];
  const add = (m: Participant): void => {
    const elsewhere = overlaps(m, around.trigger) || around.roads.some((r) => overlaps(r, m));
    if (!elsewhere && !who.some((w) => overlaps(w, m) || w.text === m.text)) who.push(m);
  };
  if (draft.bearer)
    who.push(
      mention(
        shift(draft.bearer, around.start),
        around.text.slice(draft.bearer.start + around.start, draft.bearer.end + around.start),
      ),
    );
  for (const m of subjects(draft, around)) add(m);
  if (who.length === 0 && around.actor) add({ ...around.actor, inferred: true });
  else if (who.length === 0) {
    const subject = around.phrases.find((p) => p.role === 'subject' && p.pronoun && /^(?:er|sie)$/iu.test(p.text));
    if (subject) add(mention(shift(subject, around.start), subject.text));
  }
  const sites = around.phrases.filter((p) => p.role === 'adverbial' && WITHIN.has(p.preposition ?? '') && isLocal(p));
  // "an der Grundschule Hellbach", "in der Alten Schmiede": that is where, not who.
  const inSite = (e: Span): boolean => sites.some((p) => contains(shift(p, around.start), e));
  // "in Ried": whatever the recogniser takes the name for.
  const isTown = (e: Span): boolean => around.phrases.some((p) => isInTown(p) && overlaps(shift(p, around.start), e));
  const isSource = (e: Span): boolean => draft.sources.some((s) => overlaps(shift(s, around.start), e));
  // „Bild mit Anna Kern“, „die Zustimmung des Landtags“: whose or with whom something is takes no part.
  const onlyNamed = (e: Span): boolean => {
    const home = draft.nominal ? undefined : phraseAround(around.phrases, e, around.start);
    return home?.role === 'genitive' || (home?.role === 'adverbial' && !PARTNERS.has(home.preposition ?? ''));
  };
  const route = routeStart(around.phrases);
  const onRoute = (e: Span): boolean => route !== undefined && overlaps(shift(route, around.start), e);
  for (const e of around.entities)
    if (e.kind !== 'place' && !isSource(e) && !inSite(e) && !onRoute(e) && !isTown(e) && !onlyNamed(e)) add(mention(e, e.name));
  for (const p of around.phrases) {
    if (p.pronoun || p.role === 'subject' || p === route) continue;
    const at = shift(p, around.start);
    const named = around.entities.filter((e) => overlaps(e, at));
    if (isOfWhom(draft, p, named) || isUnrecognised(draft, p, named) || isAgent(draft, p) || isActedOn(draft, p))
      add(mention(at, p.text));
    // "mit Polen", but not "im Hafen von Wismar".
    if (p.role === 'adverbial' && /^(?:mit|von|gegen)$/u.test(p.preposition ?? ''))
      for (const e of named) if (!inSite(e) && !isSource(e)) add(mention(e, e.name));
  }
  if (who.length === 0 && draft.nominal && draft.kind && OF_SOMEBODY.has(draft.kind))
    for (const e of around.nearby) if (e.kind === 'organisation' && !isSource(e)) add(mention(e, e.name));
  return who.slice(0, MOST);
}

/** A determiner whose noun was not found: no participant. */
const FUNCTION_WORD =
  /^(?:d(?:er|ie|as|en|em|es)|all(?:e[mnrs]?)?|beide[nr]?|viele[nr]?|einige[nr]?|manche[nr]?|mehrere[nr]?)$/iu;

/** The draft's subjects that act, with names that the phrase cut short or that follow it. */
function subjects(draft: ToldDraft, { start, text, phrases, entities, trigger }: Surroundings): Mention[] {
  const found: Mention[] = [];
  for (const p of phrases) {
    const at = shift(p, start);
    if (p.role !== 'subject' || p.pronoun || overlaps(at, trigger) || FUNCTION_WORD.test(p.text)) continue;
    // "Landrätin Petra" + "Söhnlein", "Sprecher des Amts" + "Jens Habermann".
    const rest = entities.find(
      (e) =>
        (e.kind !== 'place' && overlaps(e, at) && e.end > at.end) ||
        ((e.kind === 'person' || isPerson(headOf(p))) && e.start === at.end + 1 && text.slice(at.end, at.end + 1) === ' '),
    );
    const named = rest !== undefined || entities.some((e) => e.kind !== 'place' && overlaps(e, at));
    if (!named && isThing(draft, p)) continue;
    found.push(rest ? mention({ start: at.start, end: rest.end }, text.slice(at.start, rest.end)) : mention(at, p.text));
  }
  return found;
}

/** Whether a phrase says whose event it is: "Konferenz der Bürgermeister", "Streik von Lokführern". */
function isOfWhom({ nominal, noun, kind, trigger }: ToldDraft, p: DraftPhrase, named: readonly Entity[]): boolean {
  const end = noun.at(-1)?.end ?? 0;
  if (!nominal || !kind || !OF_WHOM.has(kind) || p.start < trigger.end || p.end > end) return false;
  // "Beginn der Versammlung": no event takes part in another.
  if (eventNoun(headOf(p)) !== undefined || (isAbstract(headOf(p)) && named.length === 0)) return false;
  return (
    (p.role === 'genitive' || (p.role === 'adverbial' && p.preposition === 'von')) &&
    (isBody(headOf(p)) || !named.some((e) => e.kind === 'place'))
  );
}

/** Whether a phrase is a name that the recogniser has passed over, or a body, and whose event it is. What a verb acts on is mostly a product. */
function isUnrecognised({ nominal, kind }: ToldDraft, p: DraftPhrase, named: readonly Entity[]): boolean {
  if (!nominal || named.length > 0 || (p.role !== 'object' && p.role !== 'genitive')) return false;
  return p.name || (kind === 'company' && isBody(headOf(p)));
}

/** Bodies that as an object are a place, a post or a work rather: "verließ das Land", "trat das Amt an", "stellte den Betrieb ein". */
const PLACE_OR_POST =
  /(?:land|stadt|gemeinde|amt|dienst|betrieb|rat|schule|kirche|bund|kreis|zentrale|kasse|initiative|koalition|gemeinschaft)(?:s|es|e|n|en)?$/u;

/** Whether a phrase is somebody whom the verb acts on: "nahm den Fahrer fest", "kaufte den Hersteller". */
function isActedOn({ nominal }: ToldDraft, p: DraftPhrase): boolean {
  return !nominal && p.role === 'object' && (isPerson(headOf(p)) || (isBody(headOf(p)) && !PLACE_OR_POST.test(headOf(p))));
}

/** Whether a phrase names who does it: "von Anwohnern entdeckt", "Übernahme durch die Privatbank", "Streik bei der Post". */
function isAgent({ nominal, voice, kind }: ToldDraft, p: DraftPhrase): boolean {
  if (p.role !== 'adverbial') return false;
  if (nominal && p.preposition === 'durch') return true;
  if (nominal && p.preposition === 'bei' && (kind === 'work' || kind === 'company')) return true;
  return voice === 'passive' && /^(?:von|durch)$/u.test(p.preposition ?? '') && (isPerson(headOf(p)) || isBody(headOf(p)));
}
