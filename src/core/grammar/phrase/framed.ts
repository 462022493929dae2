import { type NounGroup, nounGroupAt } from '../../syntax/noun-groups.ts';
import type { ParsedSentence } from '../../syntax/sentence.ts';
import type { GrammarSlip } from '../slip.ts';
import { phraseCorrections } from './noun-corrections.ts';
import { mayHang, readGroup } from './noun-reading.ts';
import type { PhraseReader } from './phrase-fit.ts';

/** Articles that can be no pronoun before a preposition. "Eine von vielen" is looked at behind the group: no attribute follows there. */
const OPENS = /^(?:(?:k|m|d|s)?ein(?:e[mnrs]?)?|ihre[mnrs]?|unsere[mnrs]?|dem|des)$/u;

/** Most words between an article and the attribute that has a phrase of its own. */
const LONGEST = 12;
/** Participles, with the endings of attributes. */
const PARTICIPLE = /(?:t|end|en)e[nmrs]?$/u;
const BESIDE = /^(?:ADV|ADJD|PTKNEG|PROAV|NE)$/u;

/**
 * Where the phrase of an attribute ends that begins at `from`: adverbs and at least one phrase with a preposition, with the genitives and names
 * behind it. Undefined where it is none, or too long.
 */
function phraseEnd(s: ParsedSentence, from: number, reader: PhraseReader): number | undefined {
  let at = from;
  let governed = false;
  while (at < s.tokens.length && at - from <= LONGEST) {
    const group = nounGroupAt(s, at);
    if (s.tags[at] === 'APPR' && s.tags[at + 1] === 'PPER') {
      governed = true;
      at += 2;
      continue;
    }
    if (group === undefined || s.tags[at] === 'NE') {
      if (!BESIDE.test(s.tags[at]!)) break;
      at++;
      continue;
    }
    // A genitive hangs on a noun that stands there already.
    if (!(governed || group.preposition !== undefined) || !mayHang(s, group, reader)) break;
    // "einer mit jungen Leuten besetzten Halle": an attribute alone may be read with either noun.
    if (group.attributes.length > 0 && group.determiner === undefined && !group.contracted) return undefined;
    governed = true;
    at = group.last;
  }
  return governed ? at : undefined;
}

/**
 * "einer vom Staat geförderte Klinik", "des offenbar von ihr gesuchten Kunde": article and attribute stand apart, with the attribute's own phrase
 * between, and the three agree in no reading. Linear in groups.
 */
export function findFramed(sentence: ParsedSentence, reader: PhraseReader): GrammarSlip[] {
  const { tokens, tags, words } = sentence;
  const found: GrammarSlip[] = [];
  for (let i = 0; i + 4 < tokens.length; i++) {
    if (
      !OPENS.test(words[i]!.lower) ||
      (tokens[i - 1]?.text === ',' && !/^k?ein/u.test(words[i]!.lower)) ||
      !/^(?:APPR|ADV|ADJD|PTKNEG)/u.test(tags[i + 1]!)
    )
      continue;
    const at = phraseEnd(sentence, i + 1, reader);
    if (at === undefined || tags[at] !== 'ADJA' || !/^\p{Ll}/u.test(tokens[at]!.norm) || !PARTICIPLE.test(tokens[at]!.norm))
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
    if (own.readings.length === 0 || reader.attribute(tokens[at]!.norm).length === 0 || read.fit.mask !== 0) continue;
    // The article does go with the noun, or the attribute does: only one word is wrong.
    if (read.fit.withoutAttributes === 0 && read.fit.withoutHead === 0) continue;
    const kind = read.fit.withoutAttributes === 0 ? 'determiner-noun' : 'determiner-adjective';
    found.push({
      rule: 'agreement',
      kind,
      start: tokens[i]!.start,
      end: tokens[head]!.end,
      corrections: phraseCorrections(read, kind, reader),
    });
  }
  return found;
}
