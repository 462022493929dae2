import { MORPH } from '../lexicon/morphology.ts';
import { phraseOf } from '../syntax/phrases.ts';
import { phraseRange } from '../syntax/query.ts';
import type { ParsedSentence, Phrase } from '../syntax/sentence.ts';
import type { SttsTag } from '../tagging/tags.ts';
import type { Span } from '../text/span.ts';
import { isBody, isPerson } from './animacy.ts';
import { type ClausePlace, lowerAt } from './clause-place.ts';
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
    if (found && !(found.head === 'einsatz' && isUse(sentence, at))) nouns.push({ p, at, ...found });
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

/** "der Einsatz von Drohnen", "der Einsatz sämtlicher Mittel": things are used, where people are sent. */
function isUse({ phrases, words, tags }: ParsedSentence, at: number): boolean {
  return phrases.some((q) => {
    if (q.parent !== at || (q.link !== 'genitive' && q.link !== 'attribute') || tags[q.head] !== 'NN') return false;
    const { lower } = words[q.head]!;
    // "der Einsatz der Hunde", "des Hubschraubers": those that are known are sent.
    if (q.link === 'genitive' && tags[q.first] === 'ART') return false;
    return !isPerson(lower) && !isBody(lower);
  });
}

function isNoun(tag: SttsTag): boolean {
  return tag === 'NN' || tag === 'NE';
}

/** Without the mark of a topic: "#bauarbeiten". */
function unmarked(word: string): string {
  return word.startsWith('#') ? word.slice(1) : word;
}

/** An event noun's phrase as the text has it: preposition, article, adjectives, what hangs on it and the place right behind. */
export function nounPieces({ sentence, own }: ClausePlace, { p, at }: NounTrigger): TitlePiece[] {
  const { phrases, tags, tokens, words } = sentence;
  const range = at >= 0 ? phraseRange(sentence, at, { conjuncts: false }) : { first: p.first, last: p.last };
  let { last } = range;
  // "Sitzung des Kreistags in Auheim", "Brand auf dem Hof": the phrase of place that touches.
  const next = phrases.findIndex((q) => q.first === last && q.preposition === last && LOCAL.test(words[last]!.lower));
  if (next >= 0 && own.includes(last) && !tags[p.head]!.startsWith('V'))
    last = phraseRange(sentence, next, { conjuncts: false }).last;
  const pieces: TitlePiece[] = [];
  for (let i = range.first; i < last; i++) {
    const lead = /^(?:APPR|APPRART|ART|PDAT)$/u.test(tags[i]!);
    pieces.push({ start: tokens[i]!.start, end: tokens[i]!.end, ...(lead && { lead: true as const }) });
  }
  return pieces;
}

const LOCAL = /^(?:in|im|auf|an|am|aus|bei|beim|gegen|mit|vor|zwischen)$/u;

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
