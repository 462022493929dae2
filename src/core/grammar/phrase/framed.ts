import { type NounGroup, nounGroupAt } from '../../syntax/noun-groups.ts';
import type { ParsedSentence } from '../../syntax/sentence.ts';
import type { GrammarSlip } from '../slip.ts';
import { phraseCorrections } from './noun-corrections.ts';
import { readGroup } from './noun-reading.ts';
import type { PhraseReader } from './phrase-fit.ts';

/** Articles that can be no pronoun before a preposition. "Eine von vielen" is looked at behind the group: no attribute follows there. */
const OPENS = /^(?:(?:k|m|d|s)?ein(?:e[mnrs]?)?|ihre[mnrs]?|unsere[mnrs]?|dem|des)$/u;

/**
 * "einer vom Staat geförderte Klinik": article and attribute stand apart, with the attribute's own phrase between, and agree in no reading.
 * Linear in groups.
 */
export function findFramed(sentence: ParsedSentence, reader: PhraseReader): GrammarSlip[] {
  const { tokens, tags, words } = sentence;
  const found: GrammarSlip[] = [];
  for (let i = 0; i + 4 < tokens.length; i++) {
    if (!OPENS.test(words[i]!.lower) || !/^APPR/u.test(tags[i + 1]!) || tokens[i - 1]?.text === ',') continue;
    const inner = nounGroupAt(sentence, i + 1);
    if (inner === undefined || inner.attributes.length > 0) continue;
    const at = inner.last;
    if (
      tags[at] !== 'ADJA' ||
      !/^\p{Ll}/u.test(tokens[at]!.norm) ||
      !/t(?:e[nmrs]?)$|end(?:e[nmrs]?)$|en(?:e[nmrs]?)$/u.test(tokens[at]!.norm)
    )
      continue;
    const head = at + 1;
    if (tags[head] !== 'NN' || /^(?:NN|NE|FM|CARD|TRUNC|ADJA)$/u.test(tags[head + 1] ?? '')) continue;
    const group: NounGroup = {
      first: i,
      last: head + 1,
      preposition: undefined,
      contracted: false,
      determiner: i,
      attributes: [at],
      cardinal: false,
      uninflected: undefined,
      head,
    };
    const own = reader.head(tokens[head]!.norm);
    const read = readGroup(sentence, group, reader);
    if (own.readings.length === 0 || own.before !== '' || reader.attribute(tokens[at]!.norm).length === 0 || read.fit.mask !== 0)
      continue;
    // The article does go with the noun, or the attribute does: only one word is wrong.
    if (read.fit.withoutAttributes === 0 && read.fit.withoutHead === 0) continue;
    found.push({
      rule: 'agreement',
      kind: 'determiner-adjective',
      start: tokens[i]!.start,
      end: tokens[head]!.end,
      corrections: phraseCorrections(read, 'determiner-adjective', reader),
    });
  }
  return found;
}
