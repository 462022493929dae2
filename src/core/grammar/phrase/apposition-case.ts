import { AGREEMENT, CASES } from '../../lexicon/agreement.ts';
import { type NounGroup, nounGroupAt } from '../../syntax/noun-groups.ts';
import type { ParsedSentence } from '../../syntax/sentence.ts';
import { isFiniteTag } from '../../tagging/tags.ts';
import type { GrammarSlip } from '../slip.ts';
import { phraseCorrections } from './noun-corrections.ts';
import { mayHang, type ReadGroup, readGroup } from './noun-reading.ts';
import type { PhraseReader } from './phrase-fit.ts';
import { GOVERNMENT } from './prepositions.ts';
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
  if (read.fit.mask === 0 || (casesOf(read.fit.mask) & cases) !== 0) return undefined;
  const at = endOf(s, apposition, reader);
  if (s.tokens[at]?.text !== ',' || !isFiniteTag(s.tags[at + 1] ?? '$.')) return undefined;
  return slipAt(s, apposition, { ...read, governed: cases }, reader);
}

function slipAt(s: ParsedSentence, { first, head }: NounGroup, read: ReadGroup, reader: PhraseReader): GrammarSlip {
  // A masculine or neuter dative becomes no feminine: "den Leiter", not "die Leiter".
  const own = /^(?:d|ein)em$/u.test(s.words[first]!.lower) ? /^(?:den|das|einen|ein) /u : /./u;
  const corrections = phraseCorrections(read, 'governed', reader).filter(({ right }) => own.test(right));
  return { rule: 'preposition-case', kind: 'apposition', start: s.tokens[first]!.start, end: s.tokens[head]!.end, corrections };
}

/**
 * "für Ada Kern, *dem* Leiter des Amts, …": a dative behind a name that a preposition with the accusative governs, closed by a comma or the end of the
 * sentence before any verb, so that no relative clause begins there. Linear in groups.
 */
export function findNameAppositions(s: ParsedSentence, reader: PhraseReader): GrammarSlip[] {
  const found: GrammarSlip[] = [];
  for (let comma = 2; comma < s.tokens.length - 2; comma++) {
    if (s.tokens[comma]!.text !== ',') continue;
    let at = s.tags[comma - 1] === 'NN' ? comma - 2 : comma - 1;
    if (s.tags[at] !== 'NE') continue;
    while (at > 0 && (s.tags[at] === 'NE' || (s.tags[at] === 'NN' && /^\p{Lu}\p{Ll}{0,4}\.$/u.test(s.tokens[at]!.norm)))) at--;
    const governed = GOVERNMENT.get(s.words[at]!.lower);
    if (s.tags[at] !== 'APPR' || governed !== AGREEMENT.accusative) continue;
    const apposition = nounGroupAt(s, comma + 1);
    if (!apposition || !mayBeApposition(s, apposition, reader) || !/^(?:d|ein)em$/u.test(s.words[comma + 1]!.lower)) continue;
    const read = readGroup(s, apposition, reader);
    if (read.fit.mask !== 0 && /^[,.]$/u.test(s.tokens[endOf(s, apposition, reader)]?.text ?? ''))
      found.push(slipAt(s, apposition, { ...read, governed }, reader));
  }
  return found;
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

/** The token behind the apposition and what hangs on it. */
function endOf(s: ParsedSentence, apposition: NounGroup, reader: PhraseReader): number {
  let at = apposition.last;
  for (let turn = 0; turn < 4; turn++) {
    while (s.tags[at] === 'NE') at++;
    const group = nounGroupAt(s, at);
    if (!group || !mayHang(s, group, reader)) break;
    at = group.last;
  }
  // "des Amts", "der Nordwerk AG"
  if (/^(?:der|des)$/u.test(s.words[at]?.lower ?? '') && /^N[NE]$/u.test(s.tags[at + 1] ?? '')) at++;
  while (/^N[NE]$/u.test(s.tags[at] ?? '')) at++;
  return at;
}
