import { phraseRange } from '../tagging/query.ts';
import { CASE, type Clause, type Phrase, type TaggedSentence } from '../tagging/sentence.ts';
import type { Span } from '../text/span.ts';
import type { DraftPhrase } from './draft.ts';

/** Words before a participant's noun that its name does without. */
const BEFORE_NOUN = new Set(['ART', 'PPOSAT', 'PDAT', 'PIAT']);

const PRONOUNS: ReadonlySet<string> = new Set(['PPER', 'PRELS', 'PDS', 'PIS', 'PRF', 'PWS']);

const lowerAt = (s: TaggedSentence, i: number): string => s.words[i]!.lower;

function spanOf(sentence: TaggedSentence, first: number, last: number): Span {
  return { start: sentence.tokens[first]!.start, end: sentence.tokens[last - 1]!.end };
}

/** The phrases on which others hang. Most have nothing hanging on them, and need no look at all the others. */
export function governorsOf(sentence: TaggedSentence): ReadonlySet<number | undefined> {
  return new Set(sentence.phrases.map((p) => p.parent));
}

const SPACE = 32;

/** The text with single spaces for all white space. Nearly all texts are so already, which a look at each unit tells. */
function oneSpaced(text: string): string {
  let last = 0;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < SPACE || unit === 0xa0 || unit > 0x1fff || (unit === SPACE && last === SPACE)) return text.replace(/\s+/gu, ' ');
    last = unit;
  }
  return text;
}

/**
 * A range of tokens with the phrases in "des" right behind it, which hang on it whatever else is known of their words: "ein Sprecher des
 * Nationalen Sicherheitsrats".
 */
export function withGenitives(
  sentence: TaggedSentence,
  range: { readonly first: number; readonly last: number },
): { readonly first: number; readonly last: number } {
  let { last } = range;
  while (sentence.words[last]?.lower === 'des') {
    const at = sentence.phrases.findIndex((p) => p.first === last);
    if (at < 0) break;
    last = phraseRange(sentence, at).last;
  }
  return { first: range.first, last };
}

/**
 * The noun phrases of a clause that may be participants or places, by their role.
 *
 * @param own token indices of the clause itself.
 * @param phrases the clause's phrases with their indices.
 * @param governors `governorsOf` the sentence.
 */
export function draftPhrases(
  sentence: TaggedSentence,
  own: readonly number[],
  phrases: readonly { readonly p: Phrase; readonly at: number }[],
  clause: Clause,
  text: string,
  governors: ReadonlySet<number | undefined>,
): DraftPhrase[] {
  const { tags } = sentence;
  // Where the clause layer found no subject, the bare phrase before the verb is the best guess: "300 Beschäftigte verlieren …".
  const guess =
    clause.subject ??
    phrases.find(
      ({ p }) =>
        p.preposition === undefined &&
        p.link === undefined &&
        clause.finite !== undefined &&
        p.last <= clause.finite &&
        p.cases & CASE.nom,
    )?.at;
  const list = phrases.map(({ p, at }): DraftPhrase => {
    const head = p.link === 'coordination' && p.parent !== undefined ? (sentence.phrases[p.parent] ?? p) : p;
    const range = withGenitives(
      sentence,
      governors.has(at) ? phraseRange(sentence, at, { conjuncts: at === clause.subject }) : p,
    );
    let first = p.preposition !== undefined && p.preposition >= range.first ? p.preposition + 1 : range.first;
    while (first < p.head && BEFORE_NOUN.has(tags[first] ?? '')) first++;
    const span = spanOf(sentence, Math.min(first, p.head), Math.max(range.last, p.head + 1));
    // One literal without a spread: its shape is known at once, and this is the most frequent object of the capability.
    return {
      start: span.start,
      end: span.end,
      text: oneSpaced(text.slice(span.start, span.end)),
      preposition: head.preposition === undefined ? undefined : lowerAt(sentence, head.preposition),
      agreement: p.agreement,
      plural: p.number === 'plural' || range.last > p.last + 1,
      headStart: sentence.tokens[p.head]!.start,
      name: tags[p.head] === 'NE',
      pronoun: PRONOUNS.has(tags[p.head] ?? ''),
      role:
        p.link === 'genitive'
          ? 'genitive'
          : at === guess || (p.link === 'coordination' && p.parent === guess)
            ? 'subject'
            : head.preposition === undefined
              ? 'object'
              : 'adverbial',
    };
  });
  for (const i of own) if (lowerAt(sentence, i) === 'zwischen') list.push(...between(sentence, own, i, text));
  return list;
}

/** Both ends of "zwischen Ulm-West und Merklingen". Numbers are none: "zwischen 10 und 12 Uhr". */
function between(sentence: TaggedSentence, own: readonly number[], at: number, text: string): DraftPhrase[] {
  const found: DraftPhrase[] = [];
  let first: number | undefined;
  const close = (last: number): void => {
    if (first === undefined) return;
    const span = spanOf(sentence, first, last);
    found.push({
      ...span,
      text: text.slice(span.start, span.end),
      headStart: span.start,
      preposition: 'zwischen',
      pronoun: false,
      plural: false,
      agreement: 0,
      name: true,
      role: 'adverbial',
    });
    first = undefined;
  };
  for (let i = at + 1; i < Math.min(at + 10, sentence.tokens.length) && own.includes(i); i++) {
    const tag = sentence.tags[i];
    if (tag === 'NE' || tag === 'NN' || tag === 'FM') first ??= i;
    else if (tag === 'KON' && found.length === 0) close(i);
    else if (tag === 'ART' && first === undefined) continue;
    else {
      close(i);
      break;
    }
    if (i + 1 === sentence.tokens.length || !own.includes(i + 1)) close(i + 1);
  }
  return found.length === 2 ? found : [];
}
