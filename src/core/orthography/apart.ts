import { ARTICLE_IN } from '../lexicon/closed-classes.ts';
import { AGREEMENT, MORPH, type Morphology } from '../lexicon/morphology.ts';
import { CLASS, classOf, type Reading, unitePhrase } from '../lexicon/readings.ts';
import type { ParsedSentence } from '../syntax/sentence.ts';
import { ACRONYMS } from './data/acronyms.generated.ts';
import type { HyphenSlip } from './slip.ts';

let genders: ReadonlyMap<string, string> | undefined;

/** Nouns that are declined like an acronym of their gender: a determiner that fits none of these forms is not the acronym's. */
const LIKE: Readonly<Record<string, readonly string[]>> = { f: ['Union'], m: ['Bund', 'Bundes'], n: ['Amt', 'Amtes'] };

/** Endings of feminine nouns that take a linking "s": what ends so with it is no word of its own. */
const LINKED = /^\p{Lu}\p{Ll}*(?:ung|heit|keit|schaft|ion|tät)s$/u;

/**
 * Nouns written apart that are one compound: "den UEFA Pokal", whose article is the noun's and not the acronym's, and "Sicherheits Konzept", whose
 * first part has a linking "s" that no case of it has. Linear; never throws.
 */
export function findNounsApart(sentence: ParsedSentence, morphology: Morphology | undefined): readonly HyphenSlip[] {
  if (!morphology) return [];
  genders ??= new Map(ACRONYMS.split('\n').map((row) => row.split('\t') as [string, string]));
  const { tokens, tags } = sentence;
  const found: HyphenSlip[] = [];
  for (let i = 0; i + 1 < tokens.length; i++) {
    const first = tokens[i]!;
    const second = tokens[i + 1]!;
    if (second.start !== first.end + 1 || !/^\p{Lu}\p{Ll}{3,}$/u.test(second.norm) || /^\p{Lu}/u.test(tokens[i + 2]?.norm ?? ''))
      continue;
    if (!(morphology.look(second.norm) & MORPH.noun) || tags[i + 1] !== 'NN') continue;
    const span = { start: first.start, end: second.end };
    const gender = genders.get(first.norm);
    if (gender !== undefined && i > 0 && /^(?:ART|APPRART|PPOSAT|PDAT)$/u.test(tags[i - 1]!)) {
      const before = tokens[i - 1]!.norm.toLowerCase();
      const article = morphology.readings(ARTICLE_IN[before] ?? before);
      const own = [...gender].some((g) => LIKE[g]!.some((noun) => unitePhrase(article, [], morphology.readings(noun)) !== 0));
      if (!own && unitePhrase(article, [], morphology.readings(second.norm)) !== 0)
        found.push({ kind: 'coupled', ...span, right: `${first.text}-${second.text}` });
    } else if (LINKED.test(first.norm) && isLinked(first.norm, morphology) && !/^\p{Lu}/u.test(tokens[i - 1]?.norm ?? '')) {
      found.push({ kind: 'joined', ...span, right: first.norm + second.norm.toLowerCase() });
    }
  }
  return found;
}

const feminine = (reading: Reading): boolean => classOf(reading) === CLASS.noun && (reading & AGREEMENT.feminine) !== 0;

/** Whether the word without its "s" is a feminine noun, and with it none. */
function isLinked(word: string, morphology: Morphology): boolean {
  if (morphology.exactReadings(word).length > 0) return false;
  const stem = morphology.exactReadings(word.slice(0, -1));
  return stem.length > 0 && stem.every(feminine);
}
