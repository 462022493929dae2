import { AGREEMENT, MORPH, type Morphology } from '../lexicon/morphology.ts';
import { unitePhrase } from '../lexicon/readings.ts';
import type { ParsedSentence } from '../syntax/sentence.ts';
import { isForeign } from './coupling.ts';
import { NAMED_HEADS } from './data/named-heads.generated.ts';
import { determinerReadings, opensPhrase } from './determiner.ts';
import type { HyphenSlip } from './slip.ts';

let heads: RegExp | undefined;
/** Most words of a name that are looked at. */
const LONGEST = 3;
const MANY = /^(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|[2-9]|[1-9]\d{1,2})$/u;
const ACRONYM = /^\p{Lu}{2,6}$|^\p{Lu}{1,3}-?\d{2,3}$/u;
/** Roads and groups of states have names that look like a type's: "die A7", "die G20". */
const NO_TYPE = /^(?:US|[IVXLCM]+|[ABEGKLSU]\d+)$/u;

/**
 * "die Occupy Bewegung", "neuer Jackson Song": a name or foreign word before a noun that is counted and so never stands without an article of its
 * own: the article before the two is the noun's, and the two are one compound (Amtliches Regelwerk 2024, §§ 44, 50). Linear; never throws.
 */
export function findNamedCompounds(sentence: ParsedSentence, morphology: Morphology | undefined): readonly HyphenSlip[] {
  if (!morphology) return [];
  heads ??= new RegExp(`(?:^|\\p{Ll})(?:${NAMED_HEADS.split('\n').join('|')})(?:s|es|n|en|innen)?$`, 'iu');
  const { tokens, tags } = sentence;
  const found: HyphenSlip[] = [];
  for (let j = 2; j < tokens.length; j++) {
    const noun = tokens[j]!;
    if (!/^\p{Lu}\p{Ll}{2,}$/u.test(noun.norm) || tags[j] !== 'NN' || !heads.test(noun.norm)) continue;
    if (/^[\p{Lu}"„»(]/u.test(tokens[j + 1]?.text ?? '')) continue;
    let first = j;
    while (
      j - first < LONGEST &&
      first > 0 &&
      tokens[first]!.start === tokens[first - 1]!.end + 1 &&
      isName(tokens[first - 1]!.norm, morphology)
    )
      first--;
    if (first === j || first === 0 || tokens[first]!.start !== tokens[first - 1]!.end + 1) continue;
    if (!opensSingular(sentence, first - 1, j, morphology)) continue;
    const right = tokens
      .slice(first, j + 1)
      .map((t) => t.text)
      .join('-');
    found.push({ kind: 'coupled', start: tokens[first]!.start, end: noun.end, right });
  }
  return found;
}

const isName = (word: string, morphology: Morphology): boolean =>
  (ACRONYM.test(word) && !NO_TYPE.test(word)) || isForeign(word, morphology);

/**
 * Whether the words that end at `at` are an article, or an adjective behind one, that agree with the noun in the singular: "die Hamas Raketen" is two
 * phrases, "die Hamas Bewegung" is none.
 */
function opensSingular(sentence: ParsedSentence, at: number, j: number, morphology: Morphology): boolean {
  const { tokens, tags, words } = sentence;
  const noun = tokens[j]!.norm;
  const adjective = tags[at] === 'ADJA' && /^\p{Ll}/u.test(tokens[at]!.norm);
  const article = adjective ? at - 1 : at;
  // "vier Black Hawk Hubschrauber": a number above one, and a plural.
  if (tags[at] === 'CARD' && MANY.test(tokens[at]!.norm)) return (morphology.agreement(noun) & AGREEMENT.plural) !== 0;
  if (!opensPhrase(tags[article])) return false;
  const own = determinerReadings(sentence, article, morphology);
  const mask = unitePhrase(own, adjective ? [morphology.readings(tokens[at]!.norm)] : [], morphology.readings(noun));
  if (!(mask & AGREEMENT.singular)) return false;
  // "Der BMW Fahrer floh": one phrase before a verb in the singular.
  const alone = article === 0 && /^V[VAM]FIN$/u.test(tags[j + 1] ?? '');
  return !(mask & AGREEMENT.plural) || (alone && (words[j + 1]!.lowerWhole & MORPH.thirdSingular) !== 0);
}
