import type { Morphology } from '../lexicon/morphology.ts';
import { unitePhrase } from '../lexicon/readings.ts';
import type { SpellingDictionary } from '../lexicon/spelling-dictionary.ts';
import type { ParsedSentence } from '../syntax/sentence.ts';
import type { Slip } from './slip.ts';

const AGE = /^(\d{1,3}-)([jJ])(ährige([mnrs]?))$/u;
const DETERMINER = /^(?:ART|PDAT|PPOSAT|APPRART)$/u;
const FINITE = /^V[VAM]FIN$/u;
const DOUBLE_CAPITAL = /^\p{Lu}{2}\p{Ll}+$/u;
/** Words less common than this may be acronyms with an ending. */
const COMMON = 5;

/** "der 26-jährige sagte", "Der 26-Jährige Fahrer blieb", "DEr Rat": capitals that no reading lets stand. Linear; never throws. */
export function findCapitalSlips(
  { tokens, tags }: ParsedSentence,
  dictionary: SpellingDictionary | undefined,
  morphology: Morphology | undefined,
): readonly Slip[] {
  const found: Slip[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const { norm, text, start, end } = tokens[i]!;
    const age = AGE.exec(norm);
    if (age && i > 0) {
      const [, number, letter, rest, ending] = age as unknown as [string, string, string, string, string];
      const next = tokens[i + 1];
      if (letter === 'j') {
        const alone = next && ((FINITE.test(tags[i + 1]!) && /^\p{Ll}/u.test(next.norm)) || /^[.!?]$/u.test(next.text));
        if (alone && DETERMINER.test(tags[i - 1]!)) found.push({ start, end, right: `${number}J${rest}` });
      } else if (morphology && tags[i + 1] === 'NN' && tags[i - 1] === 'ART' && (i === 1 || tags[i - 2] === 'APPR')) {
        const article = morphology.readings(tokens[i - 1]!.norm.toLowerCase());
        const noun = morphology.readings(next!.norm);
        // "alt" is declined the same way, and listed.
        if (noun.length > 0 && unitePhrase(article, [morphology.readings(`alte${ending}`)], noun) !== 0)
          found.push({ start, end, right: `${number}j${rest}` });
      }
    } else if (DOUBLE_CAPITAL.test(norm) && norm.length === text.length && dictionary) {
      const small = norm.toLowerCase();
      const noun = norm.charAt(0) + small.slice(1);
      if (dictionary.bits(norm) !== 0 || dictionary.name(norm)) continue;
      if (dictionary.frequency(noun) >= COMMON || dictionary.frequency(small) >= COMMON) found.push({ start, end, right: noun });
    }
  }
  return found;
}
