import { isPerson } from '../events/animacy.ts';
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

/** Whether an article belongs to the word at `i`, with at most one adverb between: "der damals 17-jährige". */
const determined = (tags: ParsedSentence['tags'], i: number): boolean =>
  DETERMINER.test(tags[i - 1] ?? '') || (tags[i - 1] === 'ADV' && DETERMINER.test(tags[i - 2] ?? ''));

/** Whether no noun follows that the word could belong to: a verb, a stop, or a phrase without an adjective that would go on with it. */
function isAlone(tokens: ParsedSentence['tokens'], tags: ParsedSentence['tags'], i: number): boolean {
  const next = tokens[i + 1]!;
  if (FINITE.test(tags[i + 1]!)) return /^\p{Ll}/u.test(next.norm);
  if (/^[.!?]$/u.test(next.text)) return true;
  // "der 53-jährige, der …": a relative clause begins; "kann der 53-jährige aufweisen": the sentence ends with its verb.
  if (next.text === ',') return tags[i + 2] === 'PRELS';
  if (/^V[VAM](?:INF|PP)$/u.test(tags[i + 1]!) && /^\p{Ll}+(?:n|t)$/u.test(next.norm))
    return tokens[i + 2] === undefined || /^[.!?,;:]$/u.test(tokens[i + 2]!.text) || /^V[AM]/u.test(tags[i + 2]!);
  // "der 16-jährige früher an der Schule", "ein 16-jähriger des Vereins"
  const from = /^AD(?:V|JD)$/u.test(tags[i + 1]!) || /^(?:des|eines)$/u.test(next.norm) ? i + 2 : i + 1;
  if (!/^(?:APPR|APPRART)$/u.test(tags[from] ?? '') && !(tags[i + 1] === 'ART' && from === i + 2)) return false;
  // "der 17-jährige im Sommer verurteilte Mann"
  for (let k = from + 1; k < Math.min(tokens.length, i + 9); k++) {
    if (/^V[VAM](?:FIN|PP|INF)$/u.test(tags[k]!) || tokens[k]!.kind === 'punctuation') return true;
    if (tags[k] === 'ADJA' && tags[k - 1] !== 'ART' && !/^APPR/u.test(tags[k - 1]!)) return false;
  }
  return false;
}

/** "ein 16-Jähriger Asylwerber": the noun has the ending of people who do something, and agrees; "gab ein 40-Jähriger Gas" does not. */
function doesSomething(article: string, ending: string | undefined, noun: string, morphology: Morphology | undefined): boolean {
  if (!morphology || !/[^e]{2}(?:er|erin|ant|antin|ist|istin|ent|entin)$/u.test(noun) || noun.length < 8) return false;
  return (
    unitePhrase(
      morphology.readings(article.toLowerCase()),
      [morphology.readings(`alte${ending ?? ''}`)],
      morphology.readings(noun),
    ) !== 0
  );
}

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
    if (age) {
      const [, number, letter, rest, ending] = age as unknown as [string, string, string, string, string];
      const next = tokens[i + 1];
      if (letter === 'j') {
        if (next && (i === 0 || determined(tags, i)) && isAlone(tokens, tags, i))
          found.push({ start, end, right: `${number}J${rest}` });
      } else if (i === 0 || !next) {
      } else if (tags[i + 1] === 'NE' && i === 1 && tags[0] === 'ART' && FINITE.test(tags[i + 2] ?? '')) {
        // "Der 86-Jährige Brandt sagte": before a surname it is an attribute.
        found.push({ start, end, right: `${number}j${rest}` });
      } else if (
        tags[i + 1] === 'NN' &&
        /^eine?[mnrs]?$/u.test(tokens[i - 1]!.norm) &&
        (isPerson(next.norm.toLowerCase()) || doesSomething(tokens[i - 1]!.norm, ending, next.norm, morphology))
      ) {
        found.push({ start, end, right: `${number}j${rest}` });
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
