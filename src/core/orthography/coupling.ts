import { AGREEMENT, MORPH, type Morphology } from '../lexicon/morphology.ts';
import { CLASS, classOf, unitePhrase } from '../lexicon/readings.ts';
import type { SpellingDictionary } from '../lexicon/spelling-dictionary.ts';
import type { ParsedSentence } from '../syntax/sentence.ts';
import type { HyphenSlip } from './slip.ts';

const GERMAN =
  MORPH.noun | MORPH.adjective | MORPH.finite3 | MORPH.infinitive | MORPH.participle2 | MORPH.adverb | MORPH.preposition;
/** What stands before a group that is one noun phrase with its last word. */
const OPENS_GROUP = /^(?:ART|APPRART|PPOSAT|PDAT|PIAT|ADJA)$/u;
/** Nouns that a number or letter behind them belongs to: "Formel 1", "Serie A". */
const NUMBERED = new Set(
  'Formel Agenda Artikel Paragraf Paragraph Linie Nummer Kanal Zone Stufe Phase Level Hartz Apollo Euro Windows Boeing Airbus Playstation'.split(
    ' ',
  ),
);
const LETTERED = new Set('Serie Liga Ligue Gruppe Klasse Typ Plan Vitamin Hepatitis Formel Kategorie Division'.split(' '));
/** Units and counted things: "30 Kilo-Paket". */
const UNITS =
  'Millionen Milliarden Euro Kilo Kilogramm Gramm Tonnen Meter Kilometer Zentimeter Millimeter Liter Prozent Grad Watt Kilowatt Megawatt Volt Zoll Megapixel Stunden Minuten Sekunden Tage Wochen Monats Jahres Jahre Punkte Seiten Mann Cent Dollar Franken Bit Gigabyte Megabyte Megahertz Sterne Zimmer'.split(
    ' ',
  );
const UNIT = new Set(UNITS);
const PLURAL = AGREEMENT.plural;
/** What is won, lost or held with a score: "5:0-Sieg". */
const RESULT =
  /^(?:(?:Heim|Auswärts|Kanter|Arbeits|Pflicht|Test|Derby|Cup|Halbzeit|Pausen|Zwei-Tore-)?(?:sieg|erfolg|niederlage|führung|pleite|schlappe|remis|unentschieden|rückstand|vorsprung|triumph|auswärtssieg|ausgleich|klatsche|zittersieg|stand)(?:e?s|en|e)?)$/iu;
const SCORE = /^\d{1,2}:\d{1,2}$/u;

/** Pronouns and possessives with the capital of polite address, or at the head of a sentence: no part of a compound. */
const ADDRESS =
  /^(?:Sie|Ihnen|Du|Dich|Dir|Euch|Eure?[mnrs]?|Euer|Ich|Mich|Mir|Wir|Uns|(?:Ihr|Mein|Dein|Sein|Unser|Kein)(?:e[mnrs]?)?|Unsre[mnrs]?)$/u;

/** Whether a capitalised word is no German word: a name, or a word of another language. */
export function isForeign(word: string, morphology: Morphology): boolean {
  if (ADDRESS.test(word)) return false;
  if (!/^\p{Lu}\p{L}*\p{Ll}\p{L}*$/u.test(word) || /(?:er|ern)$/u.test(word)) return false; // "Kärntner" is an adjective.
  // "Die" at the head of a sentence is an article.
  if (morphology.look(word) & GERMAN || morphology.look(word.toLowerCase()) & (GERMAN | MORPH.pronoun)) return false;
  return !morphology.readings(word).some((reading) => classOf(reading) === CLASS.noun);
}

/** "des Insider Preview-Programms": what stands before the noun fits the compound, and not the word between. */
function disagrees(
  { tokens, tags }: ParsedSentence,
  j: number,
  adjacent: (i: number) => boolean,
  dictionary: SpellingDictionary,
  morphology: Morphology,
): boolean {
  let from = j - 1;
  while (from > 0 && adjacent(from) && tags[from - 1] === 'ADJA') from--;
  if (!adjacent(from) || !/^(?:ART|APPRART|PPOSAT)$/u.test(tags[from - 1] ?? '') || from === 0) return false;
  const readings = (k: number) => morphology.readings(tokens[k]!.norm.toLowerCase());
  const attributes = tokens.slice(from, j - 1).map((_, k) => readings(from + k));
  const unites = (noun: string) => unitePhrase(readings(from - 1), attributes, morphology.readings(noun)) !== 0;
  const word = tokens[j - 1]!.norm;
  if (morphology.look(word) & (MORPH.name | MORPH.firstName | MORPH.lastName | MORPH.adjective)) return false;
  // "das Kiewer ORF-Büro": what is made from a place is an adjective.
  if (/er$/u.test(word) && (dictionary.name(word) || morphology.exactReadings(word).length !== 1)) return false;
  if (!/^\p{Lu}\p{Ll}+$/u.test(word) || morphology.readings(word).length === 0 || unites(word)) return false;
  return unites(tokens[j]!.norm.slice(tokens[j]!.norm.lastIndexOf('-') + 1));
}

/** Finds compounds of several words in which a hyphen is missing. Linear; never throws. */
export function findCouplings(
  sentence: ParsedSentence,
  dictionary: SpellingDictionary | undefined,
  morphology: Morphology | undefined,
): readonly HyphenSlip[] {
  const { tokens, tags } = sentence;
  const found: HyphenSlip[] = [];
  if (!dictionary || !morphology) return found;
  const adjacent = (i: number): boolean => i > 0 && tokens[i]!.start === tokens[i - 1]!.end + 1;
  /** Whether the words from `first` on are one noun phrase: an article or adjective before them, or words that are no names. */
  const opens = (first: number): boolean => {
    const small = /^\p{Ll}/u.test(tokens[first - 1]!.norm);
    if (tags[first - 1] === 'ART' || (small && OPENS_GROUP.test(tags[first - 1]!))) return true;
    return (
      small &&
      /^(?:APPR|KON)$/u.test(tags[first - 1]!) &&
      !/s$/u.test(tokens[first]!.norm) &&
      morphology.exactReadings(tokens[first]!.norm).length === 0
    );
  };
  const put = (first: number, last: number, joint = '-') => {
    const words = tokens.slice(first, last + 1).map((t) => t.text);
    found.push({ kind: 'coupled', start: tokens[first]!.start, end: tokens[last]!.end, right: words.join(joint) });
  };
  for (let j = 1; j < tokens.length; j++) {
    const word = tokens[j]!.norm;
    const previous = tokens[j - 1]!.norm;
    const coupled = word.includes('-');
    if (!coupled && !/\d|^US$/u.test(previous)) continue;
    if (/^\p{Lu}/u.test(word) && SCORE.test(previous) && RESULT.test(word) && adjacent(j)) {
      put(j - 1, j);
      continue;
    }
    if (
      adjacent(j) &&
      j > 1 &&
      isAcronymGroup(previous, word, tags[j + 1] === 'NE' ? '' : (tokens[j + 1]?.norm ?? '')) &&
      OPENS_GROUP.test(tags[j - 2]!)
    ) {
      put(j - 1, j);
      continue;
    }
    if (!coupled) continue;
    const compound = hyphenCompound(word);
    if (!compound || !adjacent(j) || !isGermanNoun(compound.head, dictionary, morphology)) continue;
    const { part, head } = compound;
    let first = j - 1;
    if (/^\d{1,4}$|^[IVX]{1,4}$/u.test(part)) {
      if (UNIT.has(head) || word.split('-').length > 2 || !(NUMBERED.has(previous) || isForeign(previous, morphology))) continue;
    } else if (/^[A-Z]$/u.test(part)) {
      if (!LETTERED.has(previous)) continue;
    } else if (/^\p{Lu}{1,4}\d{1,5}$/u.test(part)) {
      // "Galaxy Tab S10-Reihe": a word that German has too, between a name and its number.
      if (!isForeign(previous, morphology) && adjacent(first) && /^\p{Lu}\p{Ll}{2,5}$/u.test(previous)) first--;
      if (!isForeign(tokens[first]!.norm, morphology)) continue;
    } else if (UNIT.has(part)) {
      if (
        !/^\d{1,3}(?:[.,]\d{1,3})?$/u.test(tokens[first]!.text) ||
        tags[first - 1] !== 'ART' ||
        morphology.agreement(head) & PLURAL
      )
        continue;
      put(first, j);
      continue;
    } else {
      // "Media" is a German plural too; the word before it decides.
      const german = morphology.look(part) & (GERMAN | MORPH.name) || morphology.look(part.toLowerCase()) & GERMAN;
      const loan = isForeign(part, morphology) || !german;
      if (loan && disagrees(sentence, j, adjacent, dictionary, morphology)) {
        put(first, j);
        continue;
      }
      if (!loan || !(isForeign(previous, morphology) || /^[A-Z]$/u.test(previous))) continue;
      if ((morphology.look(head) & (MORPH.lastName | MORPH.name | MORPH.noun)) > 0 && !(morphology.look(head) & MORPH.noun))
        continue;
    }
    while (first > 0 && adjacent(first) && isForeign(tokens[first - 1]!.norm, morphology) && j - first < 3) first--;
    // At the start of a line nothing opens the group: only with a number, which no name and its compound have between them.
    const numbered = /\d/u.test(part) && first < j - 1 && tokens[j + 1]?.text === ':';
    if (first === 0 ? !numbered : !adjacent(first) || !opens(first)) continue;
    put(first, j);
  }
  return found;
}

/** English that begins with "US" and is a name: "US Open". */
const US_NAMES =
  /^(?:Open|Army|Navy|Air|Airways|Masters|Steel|Marines?|Marshals?|Senate|House|Congress|Today|Customs|Coast|Soccer|Department|Foods?|Treasury|Attorney|News|Secret|Forest|Special|Bancorp|Supreme|Grand|Women|Kids|Clearing|Cyber|Space|Central|Africa|European)$/u;

/** "US Botschaft", "COVID-19 Impfung": an acronym that never stands alone before a noun. */
function isAcronymGroup(acronym: string, noun: string, next: string): boolean {
  if (!/^\p{Lu}\p{Ll}{3,}$/u.test(noun) || /^\p{Lu}/u.test(next)) return false;
  return acronym === 'US' ? !US_NAMES.test(noun) : /^covid-19$/iu.test(acronym) && !/(?:e[nr]?|te[nr]?)$/u.test(noun);
}

/** The first part and the noun of a compound with a hyphen or two: "A" and "Klub" of "A-Klub". */
export function hyphenCompound(word: string): { readonly part: string; readonly head: string } | undefined {
  if (!word.includes('-')) return undefined;
  const [, part, head] = /^([\p{L}\p{N}]{1,30})-(?:[\p{L}\p{N}]{1,30}-)?(\p{Lu}\p{L}{2,40})$/u.exec(word) ?? [];
  return part === undefined || head === undefined ? undefined : { part, head };
}

/** A pronoun with the capital of polite address or of a sentence's head. */
export const isPronoun = (word: string): boolean => ADDRESS.test(word);

/** Whether a word is a German noun, no first name and no place ("Mecklenburg-Vorpommern"). */
export function isGermanNoun(word: string, dictionary: SpellingDictionary, morphology: Morphology): boolean {
  const mask = morphology.look(word);
  if (mask & MORPH.noun) return !(mask & MORPH.firstName);
  if (mask & MORPH.name && !(mask & MORPH.lastName)) return false;
  return /^\p{Lu}\p{Ll}{3,}$/u.test(word) && dictionary.correct(word) && morphology.readings(word).length > 0;
}
