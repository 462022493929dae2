import { MORPH } from '../lexicon/morphology.ts';
import { SPELL, type SpellingDictionary } from '../lexicon/spelling-dictionary.ts';
import { lowerFirst, upperFirst } from '../text/first-letter.ts';

const words = (list: string): readonly string[] => list.trim().split(/\s+/u);

/** Separable prefixes that make new verbs freely. */
const VERB_PREFIXES = words(`
weiter zurück zusammen heraus herein herum herunter hinaus hinein hinunter hinzu hervor voran voraus vorbei gegenüber durch über unter wieder
mit nach auseinander aneinander dazu davon fest fort empor entgegen herbei hinweg herauf hinauf nieder dagegen gegen zwischen teil vor um aus
hindurch herab hinab herüber hinüber umher wiederher
`);
/** Short separable prefixes: too like other beginnings to make verbs of any word. */
const SHORT_PREFIXES = words('weg los');
/** Prefixes of adjectives and participles. */
const ADJECTIVE_PREFIXES = words(`
un über unter hoch nicht vor nach neu viel mehr weit gleich links rechts pro anti inner außer ober nord süd ost west nordost nordwest südost
südwest mittel mikro makro multi neo post prä pseudo quasi semi super ultra öko bio euro inter trans meist best zentral früh spät alt
`);
const NOUN_PREFIXES = words(`
ex vize anti mega super ultra mini multi mikro makro öko bio euro cyber online neo pseudo inter trans sub meta haupt neben gegen nicht mit
ober unter vor nach rück sonder spezial extra
`);
/** What makes adjectives of nouns freely, besides adjectives of their own ("ölreich", "nackenlang"); inflected forms are cut first. */
const ADJECTIVE_ENDS = new Set(
  words(`
reich arm frei los voll lang breit hoch tief weit nah fern intern extern eigen fähig würdig wert widrig gemäß gerecht mäßig artig förmig
stämmig sprachig bürtig pflichtig haltig lastig lustig süchtig kundig mächtig tauglich üblich feindlich freundlich bedingt bezogen basiert
orientiert geführt gestützt gesteuert finanziert nahe neutral relevant politisch rechtlich wirtschaftlich technisch schädlich schonend
übergreifend erprobt bereit sicher fest dicht resistent spezifisch typisch tauglich weise stark schwach schwer leicht intensiv effizient
schädigend fördernd hemmend erregend weit gesamt treu nah ähnlich müde scheu wirksam pflichtig
`),
);
/** "dreieinhalbjährig", "einmonatig", "vierköpfig". */
const COUNTED =
  /^(?:(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|hundert|tausend|zig|mehr|viel|halb|ganz|und|einhalb){1,4}(?:zehn)?(?:jährig|monatig|wöchig|tägig|stündig|minütig|sekündig|köpfig|stellig|malig|fach|mal|malige?s?|prozentig|stöckig|spurig|seitig|teilig|stufig|sprachig|geschossig|türig|sitzig|bändig|wertig|gleisig|armig|beinig|rädrig))(?:e|en|er|es|em)?$/u;

const PROPERTY = MORPH.adjective | MORPH.participle1 | MORPH.participle2;
const VERB = MORPH.finite3 | MORPH.infinitive | MORPH.participle1 | MORPH.participle2 | MORPH.zuInfinitive;
const LINKS = ['', 's', 'es', 'n', 'en', 'er', 'e'];
/** Ends of nouns that are no nouns of the dictionary: "Tabellenzwölfte", "Umsatzminus". */
const NOUN_ENDS =
  /^(?:Minus|Plus|(?:Erst|Zweit|Dritt|Viert|Fünft|Sechst|Siebt|Acht|Neunt|Zehnt|Elft|Zwölft|\p{Lu}\p{Ll}+zehnt|Letzt|Vorletzt)e[nr]?)$/u;
/** Frequency class up to which a last part of three letters is no last part: too many slips end in one. */
const RARE_END = 2;
/** A last part of so many letters need not be common. */
const LONG_END = 8;
/** After these endings a compound always has its s, and never begins with the bare word. */
const NEEDS_S = /(?:ung|heit|keit|schaft|tät|ion|tum|ling)$/u;
const ENDINGS = ['', 'e', 'en', 'er', 'es', 'em'];

/** „um zehne“: numbers as clocks and games are told in speech. */
const SPOKEN_NUMBER = /^(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)e$/u;
/** „vertaktet“, „durchgetaktet“: a participle made of a noun. */
const OF_NOUN = /^(?:ver|be|ent|(?:durch|ab|auf|ein|um|aus|an)ge)(\p{Ll}{4,20}?)(e?)t(?:e[nmrs]?)?$/u;
/** What ends so takes an e before its t. */
const TAKES_E = /(?:[dt]|[^lrhaeiouäöü]n|[^lrhmaeiouäöü]m)$/u;
/** Frequency class from which on a noun is common enough for a verb to be made of it. */
const VERBAL = 3;

/** How a word outside the dictionary is built from words in it. */
export type Building = 'verb' | 'adjective' | 'noun' | 'listed' | 'of-noun';

/**
 * Recognises words that German forms freely and the dictionary's compound flags do not. Undefined for anything else. Sources: the
 * morphology (whose nouns hold misspellings and so do not count) and own review 2026, after the Duden grammar's word formation.
 */
export function readBuiltWord(
  word: string,
  dictionary: SpellingDictionary,
  look: (form: string) => number,
): Building | undefined {
  if (SPOKEN_NUMBER.test(word)) return 'listed';
  if (word.length < 5 || word.length > 40) return undefined;
  const lower = lowerFirst(word);
  if (isListed(lower, look) || isKin(lower, dictionary)) return 'listed';
  if (COUNTED.test(lower)) return 'adjective';
  if (word.length < 7) return undefined;
  if (isVerb(lower, dictionary, look)) return 'verb';
  if (isAdjective(lower, dictionary, look)) return 'adjective';
  if (lower === word) return isOfNoun(word, dictionary, look) ? 'of-noun' : undefined;
  return isNoun(word, dictionary, look) ? 'noun' : undefined;
}

/** "Urgroßneffe", "Ururgroßtante": relatives some generations apart. */
function isKin(lower: string, dictionary: SpellingDictionary): boolean {
  const rest = /^(?:ur){1,4}groß(\p{Ll}{4,})$/u.exec(lower)?.[1];
  return rest !== undefined && dictionary.entry(upperFirst(rest)) && dictionary.correct(upperFirst(`groß${rest}`));
}

/** Stems of verbs that begin compounds with their "e": "Verladebereich", "Anmeldeliste". */
const STEM = /(?:ad|ed|eid|eld|end|es|eg|eb|ieg|üg)e$/u;

/** A verb, participle or adjective of the morphology; second persons and imperatives hide too many slips ("saget"), so do ss for ß. */
function isListed(lower: string, look: (form: string) => number): boolean {
  const mask = look(lower);
  if (!(mask & (PROPERTY | VERB)) || lower.includes('ß')) return false;
  return !lower.includes('ss') || !look(lower.replaceAll('ss', 'ß'));
}

function isVerb(lower: string, dictionary: SpellingDictionary, look: (form: string) => number): boolean {
  for (const prefix of VERB_PREFIXES) {
    if (!lower.startsWith(prefix)) continue;
    const rest = lower.slice(prefix.length);
    if (rest.length >= (prefix.length >= 5 ? 4 : 5) && look(rest) & VERB && dictionary.entry(rest)) return true;
    // "weiterzuverfolgen"
    if (rest.startsWith('zu') && rest.length >= 7 && look(rest.slice(2)) & MORPH.infinitive) return true;
  }
  // "abzureißen": a verb of the dictionary with its zu inside.
  for (let at = lower.indexOf('zu', 2); at > 0 && at < lower.length - 4; at = lower.indexOf('zu', at + 1)) {
    if (
      lower.endsWith('n') &&
      dictionary.entry(lower.slice(0, at) + lower.slice(at + 2)) &&
      dictionary.entry(lower.slice(at + 2))
    )
      return true;
  }
  // "weglässt": the finite form of a separable verb at the end of a clause.
  for (const prefix of SHORT_PREFIXES) {
    const rest = lower.slice(prefix.length);
    // "wegzulenken"
    const infinitive = rest.startsWith('zu') && rest.length >= 7 ? rest.slice(2) : '';
    if (lower.startsWith(prefix) && look(infinitive) & MORPH.infinitive && dictionary.entry(infinitive)) return true;
    if (
      lower.startsWith(prefix) &&
      rest.length >= 5 &&
      look(rest) & MORPH.finite3 &&
      dictionary.entry(rest) &&
      dictionary.frequency(rest) > 0
    )
      return true;
  }
  return false;
}

/** A participle of a verb made of a common noun: „vertaktet“ of „Takt“. */
function isOfNoun(word: string, dictionary: SpellingDictionary, look: (form: string) => number): boolean {
  const [, stem, e] = OF_NOUN.exec(word) ?? [];
  if (stem === undefined || TAKES_E.test(stem) !== (e === 'e')) return false;
  const noun = upperFirst(stem);
  return dictionary.entry(noun) && (look(noun) & MORPH.noun) !== 0 && commonness(noun, dictionary) >= VERBAL;
}

/** Frequency class of a noun; counts do not tell "Gut" from "gut". */
function commonness(noun: string, dictionary: SpellingDictionary): number {
  return Math.max(dictionary.frequency(noun), dictionary.frequency(lowerFirst(noun)));
}

/** A noun as the first part of a compound: alone, with its linking letters, or as the dictionary lets it begin. */
function isBegin(part: string, dictionary: SpellingDictionary): boolean {
  const noun = upperFirst(part);
  if (part.length >= 6 && STEM.test(part) && dictionary.entry(`${lowerFirst(part)}n`)) return true;
  if (dictionary.bits(noun) & SPELL.begin || (part.endsWith('isch') && dictionary.entry(part))) return true;
  if (part.length < 3) return false;
  for (const link of LINKS) {
    const base = noun.slice(0, noun.length - link.length);
    if (base.length < 4 || !noun.endsWith(link) || (NEEDS_S.test(base) && link !== 's')) continue;
    // Where the dictionary gives a noun linking letters of its own, only those count ("Betriebs-", never "Betrieb-").
    if (LINKS.some((l) => dictionary.bits(base + l) & SPELL.begin)) continue;
    if (dictionary.entry(base) && (base.length >= 5 || commonness(base, dictionary) > 0)) return true;
    if (base.length >= 8 && dictionary.parts(base)?.every((p) => p.length >= 4)) return true;
  }
  return false;
}

function isAdjective(lower: string, dictionary: SpellingDictionary, look: (form: string) => number): boolean {
  // "gemäßigtere", "ein verzückteres": the comparative of a participle.
  const participle = /^(\p{Ll}{5,}t)er(?:e[nmrs]?)?$/u.exec(lower)?.[1];
  if (participle !== undefined && look(participle) & MORPH.participle2 && look(participle) & MORPH.adjective) return true;
  // "am erdrückendsten"
  const present = /^(\p{Ll}{5,}end)ste[nmrs]?$/u.exec(lower)?.[1];
  if (present !== undefined && (look(present) & MORPH.participle1 || dictionary.entry(present.slice(0, -1)))) return true;
  for (const prefix of ADJECTIVE_PREFIXES) {
    if (!lower.startsWith(prefix)) continue;
    const rest = lower.slice(prefix.length);
    if (rest.length >= 5 && dictionary.entry(rest) && (look(rest) & PROPERTY || /isch(?:e[nmrs]?)?$/u.test(rest))) return true;
  }
  for (const ending of ENDINGS) {
    if (!lower.endsWith(ending)) continue;
    const stem = lower.slice(0, lower.length - ending.length);
    for (let at = 2; at <= stem.length - 3; at++) {
      const end = stem.slice(at);
      const free = ADJECTIVE_ENDS.has(end) || (end.length >= 6 && look(end) & PROPERTY && dictionary.entry(end));
      if (free && isBegin(stem.slice(0, at), dictionary)) return true;
    }
  }
  return false;
}

/** A compound of two nouns that both are common words, linked as German links them. */
function isNoun(word: string, dictionary: SpellingDictionary, look: (form: string) => number): boolean {
  for (const prefix of NOUN_PREFIXES) {
    const rest = word.slice(prefix.length);
    if (rest.length < 5 || !lowerFirst(word).startsWith(prefix)) continue;
    // "Hauptverdächtige": an adjective as a noun will do too.
    if (dictionary.entry(upperFirst(rest)) || (look(upperFirst(rest)) & MORPH.noun && dictionary.entry(rest))) return true;
  }
  for (let at = 4; at <= word.length - 3; at++) {
    const last = upperFirst(word.slice(at));
    const entry = dictionary.entry(last) && commonness(last, dictionary) > (last.length > 3 ? 0 : RARE_END);
    const long = last.length >= LONG_END && (dictionary.entry(last) || dictionary.parts(last) !== undefined);
    const known = entry || NOUN_ENDS.test(last) || long;
    if (known && isBegin(word.slice(0, at), dictionary)) return true;
  }
  return false;
}
