import { AGREEMENT } from '../../lexicon/agreement.ts';
import type { ParsedSentence } from '../../syntax/sentence.ts';
import type { GrammarSlip } from '../slip.ts';
import { headMask } from './head-readings.ts';
import type { PhraseReader } from './phrase-fit.ts';

/** Prepositions that take the dative of a span of time, and units whose dative has an ending of its own. */
const SPANNED = /^(?:von|nach|seit|vor|mit|zwischen)$/u;
const UNIT = /^(?:Jahre|Monate|Tage)$/u;
const JOINS = /^(?:bis|und|oder)$/u;
const ACCUSATIVE = /^(?:für|ohne|durch|gegen)$/u;
const ONE = /^(?:eins?|1)$/u;
const isNumber = ({ tokens, tags }: ParsedSentence, i: number): boolean =>
  (tags[i] === 'CARD' || tokens[i]?.kind === 'number') && !ONE.test(tokens[i]!.norm);

/** The preposition before the number at `i`, a second number before it included ("von 14 bis 17"). */
function prepositionBefore(s: ParsedSentence, i: number): string | undefined {
  const first = JOINS.test(s.words[i - 1]?.lower ?? '') && isNumber(s, i - 2) ? i - 2 : i;
  return s.words[first - 1]?.lower;
}

/**
 * "nach zehn Jahre", "von 14 bis 17 Jahre": the unit lacks its dative ending; "für 40 Haushalten": the noun has one where the preposition takes
 * the accusative. A number shows no case, so only the noun can. Linear.
 */
export function findCountedCases(sentence: ParsedSentence, reader: PhraseReader): GrammarSlip[] {
  const { tokens, tags } = sentence;
  const found: GrammarSlip[] = [];
  const put = (first: number, i: number, right: string): void => {
    const { start, end } = tokens[i]!;
    found.push({
      rule: 'preposition-case',
      kind: 'governed-bare',
      start: tokens[first]!.start,
      end,
      corrections: [{ right: `${tokens[first]!.text} ${right}`, edits: [{ start, end, text: right }] }],
    });
  };
  for (let i = 2; i < tokens.length; i++) {
    if (tags[i] !== 'NN' || !isNumber(sentence, i - 1)) continue;
    const by = prepositionBefore(sentence, i - 1) ?? '';
    const { norm } = tokens[i]!;
    if (UNIT.test(norm)) {
      // "von fünf Jahre alten Kindern": measured, and no phrase of the preposition.
      if (SPANNED.test(by) && !/^ADJ|^ADV$|^VVPP$|^CARD$/u.test(tags[i + 1] ?? '')) put(i - 1, i, `${norm}n`);
    } else if (ACCUSATIVE.test(by) && sentence.words[i - 2]!.lower === by && /n$/u.test(norm)) {
      const right = accusativeOf(norm, reader);
      if (right !== undefined) put(i - 1, i, right);
    }
  }
  return found;
}

/** The accusative plural of a noun that stands in a dative plural and in no other plural case; undefined for all others. */
function accusativeOf(form: string, reader: PhraseReader): string | undefined {
  const masks = (f: string) => headMask(reader.head(f));
  const plural = masks(form) & AGREEMENT.plural;
  if (plural === 0 || (plural & ~AGREEMENT.dative) !== 0 || reader.head(form).before.length > 20) return undefined;
  return reader.nounForms(form).find((f) => `${f}n` === form && masks(f) & AGREEMENT.plural & AGREEMENT.accusative);
}
