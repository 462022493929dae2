import type { Morphology } from '../lexicon/morphology.ts';
import { withApposition } from './apposition.ts';
import { isMark, type Word } from './matrix.ts';
import { type NounPhrase, phraseAt } from './noun-phrase.ts';
import type { Speaker } from './speaker.ts';

/** The subject the clause layer gives a finite verb, in the words of the segment. */
export interface ClauseSubject {
  readonly speaker: Speaker;
  /** The verb stands last in a clause that a conjunction or a relative pronoun opens. */
  readonly subordinate: boolean;
  /** The verb follows the conjunction at once ("… und nannte"): its subject may be that of the clause before. */
  readonly conjunct: boolean;
}

/** Index of the word that starts at `start`, searched from `near` outwards; -1 if none does (it stands inside a passage). */
function wordAt(words: readonly Word[], start: number, near: number): number {
  let k = Math.min(near, words.length - 1);
  while (k > 0 && words[k]!.start > start) k--;
  while (k < words.length - 1 && words[k]!.start < start) k++;
  return words[k]!.start === start && words[k]!.quote < 0 ? k : -1;
}

/** "wie die „Tafel Nord“ mitteilte": the phrase whose head stands between marks. */
function quotedName(words: readonly Word[], start: number, v: number, morphology: Morphology | undefined): Speaker | undefined {
  for (let k = v - 1; k > 0; k--) {
    const w = words[k]!;
    if (w.quote < 0 || w.end <= start || start < w.start) continue;
    if (w.end - w.start > LONGEST_NAME) return undefined;
    const phrase = phraseAt(words, k - 1, words.length, morphology) ?? phraseAt(words, k - 2, words.length, morphology);
    const last = phrase && phrase.last > k ? phrase : undefined;
    return { first: last?.first ?? k, last: last?.last ?? k + 1, kind: 'name', phrase: last };
  }
  return undefined;
}

/** A longer passage is no name, in UTF-16 units. */
const LONGEST_NAME = 60;

/** The phrase a relative clause hangs on: the longest one that ends at the comma before it. */
function antecedent(words: readonly Word[], comma: number, morphology: Morphology | undefined): Speaker | undefined {
  let found: NounPhrase | undefined;
  for (let k = comma - 1; k >= Math.max(0, comma - 14); k--) {
    if (words[k]!.kind === 'punctuation' && !isMark(words[k], '(', ')', '-')) break;
    const phrase = phraseAt(words, k, comma, morphology);
    if (phrase?.last === comma && phrase.kind !== 'pronoun') found = phrase;
  }
  return found && { first: found.first, last: found.last, kind: found.kind, phrase: found };
}

/** The subject of the finite verb at `v` as the clause layer sees it; a relative pronoun gives the phrase it stands for. */
export function clauseSubject(words: readonly Word[], v: number, morphology: Morphology | undefined): ClauseSubject | undefined {
  const { sentence, token } = words[v]!;
  const clause = sentence.clauses[sentence.clauseOf[token]!];
  if (clause?.finite !== token || clause.subject === undefined) return undefined;
  const p = sentence.phrases[clause.subject]!;
  const { start } = sentence.tokens[p.first]!;
  const first = wordAt(words, start, v);
  // A verb right behind a comma goes on with the main clause, whatever clause it was counted to.
  const subordinate = (clause.kind === 'subordinate' || clause.kind === 'relative') && !isMark(words[v - 1], ',');
  const conjunct = clause.conjunction !== undefined && token === clause.conjunction + 1;
  if (first < 0) {
    const speaker = subordinate ? quotedName(words, start, v, morphology) : undefined;
    return speaker && { speaker, subordinate, conjunct };
  }
  if (sentence.tags[p.head] === 'PRELS') {
    const comma = wordAt(words, sentence.tokens[clause.first]!.start, first);
    const before = comma < 0 ? -1 : isMark(words[comma], ',') ? comma : isMark(words[comma - 1], ',') ? comma - 1 : -1;
    const speaker = (before > 0 ? antecedent(words, before, morphology) : undefined) ?? {
      first,
      last: first + 1,
      kind: 'pronoun',
      phrase: undefined,
    };
    return { speaker, subordinate, conjunct };
  }
  const phrase = phraseAt(words, first, words.length, morphology);
  if (!phrase) return undefined;
  const end = wordAt(words, sentence.tokens[p.last - 1]!.start, first);
  // The clause layer reads extended attributes ("der als Gegner bekannte Unternehmer") that a look from the left takes for a pronoun.
  const last =
    phrase.kind === 'pronoun' && end >= phrase.last ? end + 1 : withApposition(words, phrase, words.length, morphology);
  return {
    speaker: { first, last, kind: last - first > 1 && phrase.kind === 'pronoun' ? 'noun' : phrase.kind, phrase },
    subordinate,
    conjunct,
  };
}
