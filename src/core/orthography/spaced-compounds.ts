import type { Morphology } from '../lexicon/morphology.ts';
import { unitePhrase } from '../lexicon/readings.ts';
import type { SpellingDictionary } from '../lexicon/spelling-dictionary.ts';
import type { ParsedSentence } from '../syntax/sentence.ts';
import { isGermanNoun } from './coupling.ts';
import { determinerReadings, opensPhrase } from './determiner.ts';
import { isForeignName } from './name-coupling.ts';
import type { HyphenSlip } from './slip.ts';

/** Nouns that no name in another language ends in: by a letter or an ending that only German has, or of this kind. */
const GERMAN =
  /[äöüß]|(?:ung|heit|keit|schaft|nis|projekt|konzern|gesetz|skandal|prozess|verein|spieler|nachfolger|besitzer|sprecher|preis|bericht|aktie|kurs|flug|schiff|werk|fahrzeug|technik|technologie|verfahren|modell|mission|sieger?|partei|vertrag|abkommen|angriff|anschlag|konzert|auftritt|roman|buch|saison|rennen|lauf|trikot)(?:innen|in|e[ns]?|n|s)?$/u;
/** What bodies of this kind call themselves without hyphens. */
const NAMED = /(?:stiftung|gesellschaft|zeitung|werkstatt|schaubühne|festspiele?|wirtschaft)(?:en|n)?$/iu;

/**
 * "die 114. Space Shuttle Mission", "an der John Hopkins Universität": two words that German has not, or a name, before a German noun that the article and
 * its adjective belong to: one compound, with hyphens all through (Amtliches Regelwerk 2024, § 44). Silent on what bodies call themselves. Linear.
 */
export function findSpacedCompounds(
  sentence: ParsedSentence,
  dictionary: SpellingDictionary | undefined,
  morphology: Morphology | undefined,
): readonly HyphenSlip[] {
  if (!dictionary || !morphology) return [];
  const { tokens, tags } = sentence;
  const found: HyphenSlip[] = [];
  for (let i = 1; i + 1 < tokens.length; i++) {
    const slip = foreignPair(sentence, i, dictionary, morphology);
    if (slip) found.push(slip);
  }
  for (let j = 3; j < tokens.length; j++) {
    const noun = tokens[j]!.norm;
    if (
      tags[j] !== 'NN' ||
      !/^\p{Lu}\p{Ll}{4,}$/u.test(noun) ||
      !GERMAN.test(noun) ||
      NAMED.test(noun) ||
      !isGermanNoun(noun, dictionary, morphology)
    )
      continue;
    if (/^[\p{Lu}„“"»«(]/u.test(tokens[j + 1]?.text ?? '')) continue;
    const adjacent = [j, j - 1, j - 2].every((i) => tokens[i]!.start === tokens[i - 1]!.end + 1);
    if (!adjacent || !areForeign(sentence, j - 2, dictionary, morphology)) continue;
    if (!isOpenedFor(sentence, j - 2, noun, morphology)) continue;
    const right = tokens.slice(j - 2, j + 1).map((t) => t.text);
    found.push({ kind: 'coupled', start: tokens[j - 2]!.start, end: tokens[j]!.end, right: right.join('-') });
  }
  return found;
}

/** Whether the words at `i` and behind it are foreign or a name: one of them beyond doubt, or both by what stands round them. */
function areForeign(
  { tokens, tags }: ParsedSentence,
  i: number,
  dictionary: SpellingDictionary,
  morphology: Morphology,
): boolean {
  const words = [i, i + 1];
  if (!words.every((k) => /^\p{Lu}\p{Ll}{2,}$/u.test(tokens[k]!.norm) && !/(?:er|ern)$/u.test(tokens[k]!.norm))) return false;
  const sure = words.filter((k) => isForeignName(tokens[k]!.norm, dictionary, morphology));
  const tagged = words.every((k) => /^(?:NE|FM)$/u.test(tags[k]!));
  return sure.length === 2 || tagged || (sure.length === 1 && words.some((k) => tags[k] === 'FM'));
}

/** Whether the article before token `at`, with an adjective or a number between, goes with the noun. */
function isOpenedFor(sentence: ParsedSentence, at: number, noun: string, morphology: Morphology): boolean {
  const { tokens, tags } = sentence;
  const attribute = tags[at - 1] === 'ADJA' && /^[\p{Ll}\d]/u.test(tokens[at - 1]!.norm);
  const article = attribute ? at - 2 : at - 1;
  // A relative pronoun: "der Mann, die Bill Clinton Freunde nannte".
  if (article < 0 || !opensPhrase(tags[article]) || tokens[article - 1]?.text === ',') return false;
  const own = determinerReadings(sentence, article, morphology);
  const attributes = attribute && /^\p{Ll}/u.test(tokens[at - 1]!.norm) ? [morphology.readings(tokens[at - 1]!.norm)] : [];
  return unitePhrase(own, attributes, morphology.readings(noun)) !== 0;
}

/** Loans of several words in small letters, as they stand inside a compound (Amtliches Regelwerk 2024, §§ 44, 55). */
const PAIRS: ReadonlyMap<string, string> = new Map(
  'De-facto Ad-hoc Pro-forma In-vitro Know-how Check-in Pop-up Start-up Make-up Follow-up All-in-one Dual-Use High-End Low-Cost On-Demand Second-Hand Open-Air Open-Source Fair-Trade'
    .split(' ')
    .map((pair) => [pair.toLowerCase(), pair]),
);

/** "die dual-use Güter", "der de-facto Regierung": the loan is the first part of a compound with the noun. */
function foreignPair(
  { tokens }: ParsedSentence,
  i: number,
  dictionary: SpellingDictionary,
  morphology: Morphology,
): HyphenSlip | undefined {
  const right = PAIRS.get(tokens[i]!.norm);
  const noun = tokens[i + 1]!;
  if (right === undefined || noun.start !== tokens[i]!.end + 1 || !/^\p{Lu}\p{Ll}{3,}$/u.test(noun.norm)) return undefined;
  if (!isGermanNoun(noun.norm, dictionary, morphology)) return undefined;
  return { kind: 'coupled', start: tokens[i]!.start, end: noun.end, right: `${right}-${noun.text}` };
}
