import { AGREEMENT } from '../../lexicon/agreement.ts';
import { KIND, kindOf } from '../../lexicon/readings.ts';
import type { ParsedSentence } from '../../syntax/sentence.ts';
import { casedLike } from '../../text/first-letter.ts';
import type { GrammarSlip } from '../slip.ts';
import { headMask } from './head-readings.ts';
import { CONTRACTIONS } from './paradigms.ts';
import type { PhraseReader } from './phrase-fit.ts';

/** Articles that repeat what the contraction before them holds: "im einem Haus". "Am einen Ende" is right. */
const REPEATED = /^(?:einem|einer|eines|ein|dem|der)$/u;

/** "im einem Haus", "zum einem", and "die Lage das Platzes": articles that are wrong whatever follows. Linear. */
export function findArticleSlips(sentence: ParsedSentence, reader: PhraseReader): GrammarSlip[] {
  const { tokens, tags, words } = sentence;
  const found: GrammarSlip[] = [];
  for (let i = 0; i + 1 < tokens.length; i++) {
    const { start, norm, text } = tokens[i]!;
    const next = tokens[i + 1]!;
    const contraction = CONTRACTIONS.get(words[i]!.lower);
    if (contraction !== undefined && REPEATED.test(next.norm) && tags[i + 1] === 'ART') {
      const pair =
        /^(?:zum|vom)$/u.test(words[i]!.lower) && next.norm === 'einem' && !/^(?:NN|NE|ADJA|CARD)$/u.test(tags[i + 2] ?? '');
      // "vom ein Jahr alten Kind", "im der Stadt gehörenden Haus": what the attribute governs.
      if (
        !pair &&
        !(/^eine[mr]$/u.test(next.norm) && /^(?:NN|NE)$/u.test(tags[i + 2] ?? '') && !/^(?:ADJA|VVPP)$/u.test(tags[i + 3] ?? ''))
      )
        continue;
      const right = pair ? `${text} einen` : `${casedLike(contraction.preposition, norm)} ${next.text}`;
      found.push({
        rule: 'agreement',
        kind: 'repeated',
        start,
        end: next.end,
        corrections: [{ right, edits: [{ start, end: next.end, text: right }] }],
      });
    } else if (norm === 'das' && tags[i] === 'ART' && tags[i - 1] === 'NN') {
      const slip = lostGenitive(sentence, i, reader);
      if (slip) found.push(slip);
    } else if (OPENS_MIXED.test(norm.toLowerCase()) && tags[i + 1] === 'ADJA' && tags[i + 2] === 'NN') {
      const slip = weakForMixed(sentence, i, reader);
      if (slip) found.push(slip);
    }
  }
  return found;
}

/** "die Lage das Organisierten Verbrechens": a noun that can only be a genitive, behind a noun. */
function lostGenitive({ tokens, tags }: ParsedSentence, i: number, reader: PhraseReader): GrammarSlip | undefined {
  const { norm } = tokens[i + 1]!;
  const noun = tokens[i + 2];
  if (tags[i + 1] !== 'ADJA' || !/^\p{Lu}\p{Ll}+en$/u.test(norm) || tags[i + 2] !== 'NN' || !/s$/u.test(noun!.norm))
    return undefined;
  const head = reader.head(noun!.norm);
  const mask = headMask(head);
  if (mask === 0 || (mask & ~AGREEMENT.genitive) !== 0 || head.before !== '') return undefined;
  const { start, end } = tokens[i]!;
  const right = `des ${norm} ${noun!.text}`;
  return {
    rule: 'agreement',
    kind: 'determiner-noun',
    start,
    end: noun!.end,
    corrections: [{ right, edits: [{ start, end, text: 'des' }] }],
  };
}

const OPENS_MIXED = /^(?:k|m|d|s)?ein$|^ihr$|^unser$/u;

/** "sein 28-jähriger Bekannte": the attribute is a masculine nominative, and the noun is declined like it. */
function weakForMixed({ tokens }: ParsedSentence, i: number, reader: PhraseReader): GrammarSlip | undefined {
  const attribute = tokens[i + 1]!.norm;
  const noun = tokens[i + 2]!;
  if (!/er$/u.test(attribute) || !/^[\p{Ll}\d]/u.test(attribute) || !/e$/u.test(noun.norm)) return undefined;
  if (!/(?:te|[^e]ne|ende|ige|liche|ische)$/u.test(noun.norm)) return undefined;
  const { readings } = reader.head(`${noun.norm}r`);
  const mixed = AGREEMENT.masculine & AGREEMENT.nominative;
  if (!readings.some((r) => kindOf(r) === KIND.noun.adjectival && (r & mixed) !== 0)) return undefined;
  const { start, end, text } = noun;
  const right = [tokens[i]!.text, tokens[i + 1]!.text, `${text}r`].join(' ');
  return {
    rule: 'agreement',
    kind: 'adjective-noun',
    start: tokens[i]!.start,
    end,
    corrections: [{ right, edits: [{ start, end, text: `${text}r` }] }],
  };
}
