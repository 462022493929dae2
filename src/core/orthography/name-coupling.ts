import { MORPH, type Morphology } from '../lexicon/morphology.ts';
import { unitePhrase } from '../lexicon/readings.ts';
import type { SpellingDictionary } from '../lexicon/spelling-dictionary.ts';
import type { ParsedSentence } from '../syntax/sentence.ts';
import { groupedBy } from '../text/grouped.ts';
import { hyphenCompound, isGermanNoun, isPronoun } from './coupling.ts';
import { NAMES_OF_WORDS } from './data/names-of-words.generated.ts';
import { determinerReadings, opensPhrase } from './determiner.ts';
import type { HyphenSlip } from './slip.ts';

let byLast: ReadonlyMap<string, readonly (readonly string[])[]> | undefined;

/** The listed names by their last word, longest first, without it. */
function readNames(): ReadonlyMap<string, readonly (readonly string[])[]> {
  const names = NAMES_OF_WORDS.split('\n').map((name) => name.split(' '));
  const byLength = names.sort((a, b) => b.length - a.length);
  return new Map([...groupedBy(byLength, (words) => words.at(-1)!)].map(([last, own]) => [last, own.map((w) => w.slice(0, -1))]));
}

/** First words of names that German has too: clubs, places, unions. */
const OPENS_NAME =
  /^(?:FC|SC|SV|TSV|TSG|VfB|VfL|AC|AS|FK|FSV|SK|RB|IG|Real|Red|New|San|Santa|St\.|Saint|Al|El|Las|Los|La|Le|Bad|Abu|Sri|Costa|Port|Puerto|Rio|Tel|Mount)$/u;
/** Small words inside a name. */
const INSIDE = /^(?:of|the|and|for|de|la|du|del|di|von|van|ohne)$/u;
/** Most words of a name that are looked at, without its last. */
const LONGEST = 4;
/** Parts of towns and clubs: "die SPD Berlin-Mitte" is a name. */
const DISTRICT =
  /^(?:Mitte|Land|Stadt|Süd|Nord|Ost|West|Altstadt|Neustadt|Innenstadt|Zentrum|Dorf|See|Berg|Tal|Bad|Ort|Markt|Wald|Heide|Feld|Hafen|Insel|Kirchen|Hausen)$/u;

/**
 * "die IG Metall-Vorsitzende", "ein Human Rights Watch-Sprecher": a name of several words, and a hyphen before the noun only (Amtliches Regelwerk 2024,
 * §§ 44, 50). A listed name is one anywhere; other words that German has not, where the article before them is the noun's. Linear; never throws.
 */
export function findNameCouplings(
  sentence: ParsedSentence,
  dictionary: SpellingDictionary | undefined,
  morphology: Morphology | undefined,
): readonly HyphenSlip[] {
  if (!dictionary || !morphology) return [];
  byLast ??= readNames();
  const { tokens } = sentence;
  const found: HyphenSlip[] = [];
  for (let j = 1; j < tokens.length; j++) {
    const compound = hyphenCompound(tokens[j]!.norm);
    if (!compound || !isGermanNoun(compound.head, dictionary, morphology)) continue;
    const { part, head } = compound;
    const adjacent = (i: number): boolean => i > 0 && tokens[i]!.start === tokens[i - 1]!.end + 1;
    if (!adjacent(j)) continue;
    const foreign = (i: number): boolean => isForeignName(tokens[i]!.norm, dictionary, morphology);
    const listed = byLast.get(part)?.find((before) => before.every((word, k) => tokens[j - before.length + k]?.norm === word));
    let first = listed ? j - listed.length : j;
    while (adjacent(first) && j - first < LONGEST) {
      if (foreign(first - 1) || OPENS_NAME.test(tokens[first - 1]!.norm)) first--;
      else if (INSIDE.test(tokens[first - 1]!.norm) && first > 1 && adjacent(first - 1) && foreign(first - 2)) first -= 2;
      else break;
    }
    if (first === j || (!listed && !isOpened(sentence, first, j, head, dictionary, morphology))) continue;
    const right = tokens
      .slice(first, j + 1)
      .map((t) => t.text)
      .join('-');
    found.push({ kind: 'coupled', start: tokens[first]!.start, end: tokens[j]!.end, right });
  }
  return found;
}

/** A capitalised word that neither the dictionary nor the morphology has, or has as a name only. */
export function isForeignName(word: string, dictionary: SpellingDictionary, morphology: Morphology): boolean {
  if (!/^\p{Lu}\p{L}*\p{Ll}\p{L}*$/u.test(word) || /(?:er|ern)$/u.test(word) || isPronoun(word)) return false;
  if (dictionary.name(word)) return true;
  return morphology.look(word) === 0 && morphology.look(word.toLowerCase()) === 0 && !dictionary.correct(word);
}

/** Whether the words from `first` to `j` are one compound: the article before them is that of the noun at its end, and the name is not its bearer's. */
function isOpened(
  sentence: ParsedSentence,
  first: number,
  j: number,
  head: string,
  dictionary: SpellingDictionary,
  morphology: Morphology,
): boolean {
  const { tokens, tags } = sentence;
  const part = tokens[j]!.norm.slice(0, tokens[j]!.norm.indexOf('-'));
  if (DISTRICT.test(head) || /^\p{Lu}/u.test(tokens[j + 1]?.norm ?? '')) return false;
  // "die Abgeordnete Petra Schulz-Wolf": a first name and a double surname.
  const surname = morphology.look(head) & MORPH.lastName || morphology.look(part) & MORPH.lastName;
  if (surname && morphology.look(tokens[j - 1]!.norm) & MORPH.firstName) return false;
  if (!isForeignName(part, dictionary, morphology) && !OPENS_NAME.test(tokens[first]!.norm)) return false;
  const attribute = tags[first - 1] === 'ADJA' && /^\p{Ll}/u.test(tokens[first - 1]!.norm);
  const article = attribute ? first - 2 : first - 1;
  if (!opensPhrase(tags[article])) return false;
  const own = determinerReadings(sentence, article, morphology);
  return unitePhrase(own, attribute ? [morphology.readings(tokens[first - 1]!.norm)] : [], morphology.readings(head)) !== 0;
}
