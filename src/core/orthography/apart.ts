import type { Lexicon } from '../lexicon/lexicon.ts';
import { AGREEMENT, MORPH, type Morphology } from '../lexicon/morphology.ts';
import { CLASS, classOf, type Reading, unitePhrase } from '../lexicon/readings.ts';
import type { ParsedSentence } from '../syntax/sentence.ts';
import { ACRONYMS } from './data/acronyms.generated.ts';
import { determinerReadings, opensPhrase } from './determiner.ts';
import type { HyphenSlip } from './slip.ts';

let genders: ReadonlyMap<string, string> | undefined;

/** Nouns that are declined like an acronym of their gender: a determiner that fits none of these forms is not the acronym's. */
const LIKE: Readonly<Record<string, readonly string[]>> = { f: ['Union'], m: ['Bund', 'Bundes'], n: ['Amt', 'Amtes'] };

/** Endings of feminine nouns that take a linking "s": what ends so with it is no word of its own. */
const LINKED = /^\p{Lu}\p{Ll}*(?:ung|heit|keit|schaft|ion|tät)s$/u;

/**
 * Nouns written apart that are one compound: "den UEFA Pokal", whose article is the noun's and not the acronym's; "Sicherheits Konzept", whose first
 * part has a linking "s" that no case of it has; "das Umwelt Ministerium", known as one word, whose article is not that of the first. Linear;
 * never throws.
 */
export function findNounsApart(sentence: ParsedSentence, lexicon: Lexicon): readonly HyphenSlip[] {
  const { morphology } = lexicon;
  if (!morphology) return [];
  genders ??= new Map(ACRONYMS.split('\n').map((row) => row.split('\t') as [string, string]));
  const { tokens, tags } = sentence;
  const found: HyphenSlip[] = [];
  for (let i = 0; i + 1 < tokens.length; i++) {
    if (tags[i + 1] !== 'NN') continue;
    const first = tokens[i]!;
    const second = tokens[i + 1]!;
    if (second.start !== first.end + 1 || !/^\p{Lu}\p{Ll}{3,}$/u.test(second.norm)) continue;
    if (!(morphology.look(second.norm) & MORPH.noun)) continue;
    const span = { start: first.start, end: second.end };
    const gender = genders.get(first.norm);
    const follows = /^\p{Lu}/u.test(tokens[i + 2]?.norm ?? '');
    if (gender !== undefined) {
      // "das NATO Mitglied Türkei": the name of what the noun says may follow.
      if (i === 0 || (follows && tags[i + 2] !== 'NE') || !opensPhrase(tags[i - 1])) continue;
      const article = determinerReadings(sentence, i - 1, morphology);
      const own = [...gender].some((g) => LIKE[g]!.some((noun) => unitePhrase(article, [], morphology.readings(noun)) !== 0));
      if (!own && unitePhrase(article, [], morphology.readings(second.norm)) !== 0)
        found.push({ kind: 'coupled', ...span, right: `${first.text}-${second.text}` });
    } else if (!follows && !/^\p{Lu}/u.test(i > 1 ? tokens[i - 1]!.norm : '')) {
      const linked = LINKED.test(first.norm) && isLinked(first.norm, morphology);
      if (linked || isOneCompound(sentence, i, lexicon, morphology))
        found.push({ kind: 'joined', ...span, right: first.norm + second.norm.toLowerCase() });
    }
  }
  return found;
}

/** "das Umwelt Ministerium": the article and what stands behind it fit the second noun and not the first, and the two are in use as one word. */
function isOneCompound(sentence: ParsedSentence, i: number, { spelling, frequencies }: Lexicon, morphology: Morphology): boolean {
  const { tokens, tags } = sentence;
  const first = tokens[i]!.norm;
  const second = tokens[i + 1]!.norm;
  if (!/^\p{Lu}\p{Ll}{2,}$/u.test(first) || tags[i] !== 'NN') return false;
  if (morphology.look(first) & (MORPH.name | MORPH.firstName | MORPH.lastName)) return false;
  let article = i - 1;
  while (article > 0 && tags[article] === 'ADJA' && i - article < 3) article--;
  // Behind a comma it may be the relative pronoun: "ein Ort, das Kinder Haus nennen".
  if (article < 0 || !opensPhrase(tags[article]) || tokens[article - 1]?.text === ',') return false;
  const joined = first + second.toLowerCase();
  const known = spelling?.entry(joined) || morphology.exactReadings(joined).length > 0 || (frequencies?.classOf(joined) ?? 0) > 1;
  if (!known || !spelling?.correct(joined)) return false;
  const own = determinerReadings(sentence, article, morphology);
  const attributes = tokens.slice(article + 1, i).map((t) => morphology.readings(t.norm.toLowerCase()));
  const fits = (noun: string): boolean => unitePhrase(own, attributes, morphology.readings(noun)) !== 0;
  // Before the verb in second place stands one phrase: "Die Polizei Sprecherin schwieg."
  const alone = article === 0 && /^V[VAM]FIN$/u.test(tags[i + 2] ?? '');
  return fits(second) && (alone || !fits(first)) && morphology.readings(second).length > 0;
}

const feminine = (reading: Reading): boolean => classOf(reading) === CLASS.noun && (reading & AGREEMENT.feminine) !== 0;

/** Whether the word without its "s" is a feminine noun, and with it none. */
function isLinked(word: string, morphology: Morphology): boolean {
  if (morphology.exactReadings(word).length > 0) return false;
  const stem = morphology.exactReadings(word.slice(0, -1));
  return stem.length > 0 && stem.every(feminine);
}
