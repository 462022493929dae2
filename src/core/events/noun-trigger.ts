import type { Lexicon } from '../lexicon/lexicon.ts';
import { MORPH } from '../lexicon/morphology.ts';
import { phraseOf } from '../syntax/phrases.ts';
import { phraseRange } from '../syntax/query.ts';
import { CASE, type Phrase } from '../syntax/sentence.ts';
import type { SttsTag } from '../tagging/tags.ts';
import type { Span } from '../text/span.ts';
import { type ClausePlace, lowerAt, spanOfTokens } from './clause-place.ts';
import type { TitlePiece } from './draft.ts';
import { type EventNoun, eventNoun } from './event-nouns.ts';

/** A noun of a clause that names an event. */
export interface NounTrigger extends EventNoun {
  readonly p: Phrase;
  /** Index of its phrase; -1 where it stands in none. */
  readonly at: number;
}

/** The event nouns of a clause, those in phrases first. */
export function nounTriggers({ sentence, own, phrases }: ClausePlace): NounTrigger[] {
  const { tags } = sentence;
  const nouns: NounTrigger[] = [];
  for (const { p, at } of phrases) {
    const found = isNoun(tags[p.head]!) ? eventNoun(unmarked(lowerAt(sentence, p.head))) : undefined;
    if (found) nouns.push({ p, at, ...found });
  }
  // "stockender Verkehr" names a jam, which "Verkehr" alone does not; phrases miss some nouns of telegram style, so the tokens are asked too.
  let next = 0;
  for (const i of own) {
    while (next < phrases.length && phrases[next]!.p.head < i) next++;
    if (!isNoun(tags[i]!)) continue;
    const word = lowerAt(sentence, i);
    const jam = word === 'verkehr' && i > 0 && /^(?:stockend|zähfließend)/u.test(lowerAt(sentence, i - 1));
    if (!jam && phrases[next]?.p.head === i) continue;
    const found = jam ? eventNoun('stau') : eventNoun(unmarked(word));
    if (found && !nouns.some((n) => n.p.first <= i && i < n.p.last))
      nouns.push({ p: phraseOf(jam ? i - 1 : i, i + 1, i, 0, undefined), at: -1, ...found });
  }
  return nouns;
}

function isNoun(tag: SttsTag): boolean {
  return tag === 'NN' || tag === 'NE';
}

/** Without the mark of a topic: "#bauarbeiten". */
function unmarked(word: string): string {
  return word.startsWith('#') ? word.slice(1) : word;
}

/** An event noun with what hangs on it, in the nominative, for a title. */
export function nounTitle({ sentence, text, lexicon }: ClausePlace, { p, at }: NounTrigger): TitlePiece {
  const trigger = spanOfTokens(sentence, p.head, p.head + 1);
  const range = at >= 0 ? phraseRange(sentence, at, { conjuncts: false }) : { first: p.first, last: p.last };
  // Adjectives stand as they are only after "ein" or nothing: after "das" their ending says it is gone.
  let first = p.head;
  while (first > p.first && sentence.tags[first - 1] === 'ADJA') first--;
  const before = first > 0 ? lowerAt(sentence, first - 1) : '';
  const bare =
    sentence.tags[first - 1] !== 'ART' && sentence.tags[first - 1] !== 'PDAT' && sentence.tags[first - 1] !== 'APPRART';
  if (!(p.cases & CASE.nom) || !(bare || before.startsWith('ein'))) first = p.head;
  const rest = range.last > p.head + 1 ? text.slice(sentence.tokens[p.head]!.end, sentence.tokens[range.last - 1]!.end) : '';
  const adjectives = first < p.head ? `${text.slice(sentence.tokens[first]!.start, trigger.start)}` : '';
  const title = `${adjectives}${nominative(sentence.tokens[p.head]!.norm, p, lexicon)}${rest.length < 50 ? rest : ''}`;
  return { ...spanOfTokens(sentence, first, Math.max(range.last, p.head + 1)), text: upper(title.replace(/\s+/gu, ' ')) };
}

/** The noun without its dative plural or genitive ending, where the lexicon knows the shorter form. */
export function nominative(word: string, p: Phrase, lexicon: Lexicon): string {
  const known = (form: string): boolean =>
    ((lexicon.morphology?.look(form) ?? 0) & MORPH.noun) !== 0 || eventNoun(form.toLowerCase()) !== undefined;
  // "Gesprächen" without its "n"; "Wahlen" and "Sitzungen" are plurals as they stand.
  const plural = eventNoun(word.toLowerCase())?.plural;
  if (plural !== undefined && word.toLowerCase().endsWith(plural)) return word;
  if (
    p.cases === CASE.dat &&
    p.number !== 'singular' &&
    /(?:e|el|er)n$/u.test(word) &&
    known(word.slice(0, -1)) &&
    !known(`${word}s`)
  )
    return word.slice(0, -1);
  if (p.cases === CASE.gen && /[^s]s$/u.test(word) && known(word.slice(0, -1))) return word.slice(0, -1);
  return word;
}

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The name inside a compound that says whose event it is, of companies and strikes: "Nordbau" in "Nordbau-Pleite", but not "Massen-Entlassung". */
export function bearerOf({ sentence, lexicon }: ClausePlace, { p, kind }: NounTrigger): Span | undefined {
  const { norm, text, start } = sentence.tokens[p.head]!;
  const end = norm.lastIndexOf('-');
  if (end < 2 || (kind !== 'company' && kind !== 'work') || norm !== text) return undefined;
  const name = norm.slice(0, end);
  const mask = lexicon.morphology?.look(name) ?? 0;
  return /^\p{Lu}/u.test(name) && !(mask & MORPH.noun) && !/^(?:Anti|Nicht|Ex|Mini|Massen)/u.test(name)
    ? { start, end: start + end }
    : undefined;
}
