import { AGREEMENT, CASES } from '../../lexicon/agreement.ts';
import { type NounGroup, nounGroupAt } from '../../syntax/noun-groups.ts';
import type { ParsedSentence } from '../../syntax/sentence.ts';
import { isFiniteTag } from '../../tagging/tags.ts';
import type { GrammarSlip } from '../slip.ts';
import { phraseCorrections } from './noun-corrections.ts';
import { mayHang, readGroup } from './noun-reading.ts';
import type { PhraseReader } from './phrase-fit.ts';
import { TIME } from './time-nouns.ts';

/** Every reading of the cases that some bits of an agreement mask have. */
const casesOf = (mask: number): number => CASES.reduce((all, bits) => (mask & bits ? all | bits : all), 0);

/**
 * "Bei einem Unfall im Tal, ein beliebter Ort in den Bergen, sind …": an apposition with its article in a case that no phrase before it has (Duden,
 * Zweifelsfälle 2021: Apposition; without an article the nominative is right). Only at the head of a sentence, where phrases with prepositions alone
 * stand before it and the finite verb follows. Linear in groups.
 */
export function findAppositionCase(s: ParsedSentence, reader: PhraseReader): GrammarSlip | undefined {
  const comma = s.tokens.findIndex((t) => t.text === ',');
  const apposition = comma < 2 ? undefined : nounGroupAt(s, comma + 1);
  if (!apposition || !mayBeApposition(s, apposition, reader)) return undefined;
  const cases = casesBefore(s, comma, reader);
  if (cases === undefined) return undefined;
  const read = readGroup(s, apposition, reader);
  if (read.fit.mask === 0 || (casesOf(read.fit.mask) & cases) !== 0 || !isClosed(s, apposition, reader)) return undefined;
  const { start } = s.tokens[apposition.first]!;
  const { end } = s.tokens[apposition.head]!;
  const corrections = phraseCorrections({ ...read, governed: cases }, 'governed', reader);
  return { rule: 'preposition-case', kind: 'apposition', start, end, corrections };
}

/** A known noun with its article, that is no time and no measure. */
function mayBeApposition(
  s: ParsedSentence,
  { preposition, determiner, head, cardinal }: NounGroup,
  reader: PhraseReader,
): boolean {
  if (preposition !== undefined || determiner === undefined || cardinal || s.tags[determiner] !== 'ART') return false;
  const { norm } = s.tokens[head]!;
  return (
    s.tags[head] === 'NN' &&
    /^\p{Ll}/u.test(s.tokens[determiner]!.norm) &&
    reader.head(norm).readings.length > 0 &&
    !TIME.test(norm)
  );
}

/** The cases of the phrases with prepositions that alone stand before the comma ("Bei dem Unfall im Tal, …"); undefined where the last has several. */
function casesBefore(s: ParsedSentence, comma: number, reader: PhraseReader): number | undefined {
  let all = 0;
  let own: number | undefined;
  let at = 0;
  while (at < comma) {
    const group = nounGroupAt(s, at);
    if (group?.preposition === undefined || group.last > comma) break;
    at = group.last;
    own = governedCases(s, group, reader);
    all |= own;
    const names = at;
    while (at < comma && s.tags[at] === 'NE') at++;
    // "mit Hilfe Annas": a genitive, which the apposition may belong to.
    if (at > names && /s$/u.test(s.tokens[at - 1]!.norm)) return undefined;
  }
  return at < comma || own === undefined || CASES.filter((bits) => own & bits).length !== 1 ? undefined : all;
}

function governedCases(s: ParsedSentence, group: NounGroup, reader: PhraseReader): number {
  const { fit, governed } = readGroup(s, group, reader);
  return casesOf((fit.mask === 0 ? AGREEMENT.any : fit.mask) & governed);
}

/** Whether a comma and the finite verb stand behind the apposition and what hangs on it. */
function isClosed(s: ParsedSentence, apposition: NounGroup, reader: PhraseReader): boolean {
  let at = apposition.last;
  for (let turn = 0; turn < 4; turn++) {
    while (s.tags[at] === 'NE') at++;
    const group = nounGroupAt(s, at);
    if (!group || !mayHang(s, group, reader)) break;
    at = group.last;
  }
  return s.tokens[at]?.text === ',' && isFiniteTag(s.tags[at + 1] ?? '$.');
}
