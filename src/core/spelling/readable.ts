import type { Lexicon } from '../lexicon/lexicon.ts';
import { MORPH } from '../lexicon/morphology.ts';
import { upperFirst } from '../text/first-letter.ts';
import { RAREST } from './known-word.ts';
import { suggestPiece } from './suggest.ts';
import type { WordCheck } from './word-check.ts';

/** Shortest parts, and how often they are used at least (Zipf values). */
const SHORTEST = 4;
const FIRST = 2.5;
const HEAD = 3;
/** A noun that takes an s before the next, or loses its e. */
const CHANGES = /(?:ung|heit|keit|schaft|ion|tät|ling|tum|mus|e)$/u;
/** What is written together with a verb behind it and is no prefix of the dictionary's. */
const PARTICLE =
  /^(?:fern|nahe|fest|frei|hoch|tief|klar|bereit|gleich|gut|leicht|schwer|still|kalt|krank|rund|schief|schwarz|sicher|voll|wahr|quer|vorlieb)(?=\p{Ll}{4})/u;
const SUGGESTIONS = 8;
const VERB = MORPH.finite2 | MORPH.finite3 | MORPH.infinitive;

/** Whether the parts of a capitalised word are two nouns of which the first joins the next as it stands: Sternsinger + Abend. */
function isTwoNouns(word: string, check: WordCheck, { morphology }: Lexicon): boolean {
  for (let at = SHORTEST; at <= word.length - SHORTEST; at++) {
    const first = word.slice(0, at);
    const head = upperFirst(word.slice(at));
    if (CHANGES.test(first) || check.zipf(first) < FIRST || check.zipf(head) < HEAD) continue;
    if (check.kindOf(first) !== 'word' || check.kindOf(head) !== 'word') continue;
    const isNoun = (part: string): boolean => check.dictionary.entry(part) || ((morphology?.look(part) ?? 0) & MORPH.noun) !== 0;
    if (isNoun(first) && isNoun(head)) return true;
  }
  return false;
}

function isVerbWithParticle(word: string, check: WordCheck, { morphology }: Lexicon): boolean {
  const particle = PARTICLE.exec(word)?.[0];
  if (particle === undefined) return false;
  const verb = word.slice(particle.length);
  return check.kindOf(verb) === 'word' && check.zipf(verb) >= HEAD && ((morphology?.look(verb) ?? 0) & VERB) !== 0;
}

/**
 * Whether an unknown word can be read as what its parts say, and nothing that is used is near it: a new compound („Sternsingerabend“, „fernsteht“),
 * for which other words would be put together at random.
 */
export function isReadable(word: string, check: WordCheck, lexicon: Lexicon): boolean {
  const reads = /^\p{Lu}/u.test(word) ? isTwoNouns(word, check, lexicon) : isVerbWithParticle(word, check, lexicon);
  return reads && suggestPiece(word, check, SUGGESTIONS).every((s) => s.word.includes(' ') || check.zipf(s.word) <= RAREST);
}
