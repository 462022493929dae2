import { AGREEMENT } from '../../lexicon/agreement.ts';
import { MORPH } from '../../lexicon/morphology.ts';
import { KIND, kindOf } from '../../lexicon/readings.ts';
import { headMask } from './head-readings.ts';
import { hasVerb, type NounSlipKind, type ReadGroup } from './noun-reading.ts';
import { endingOf } from './paradigms.ts';
import type { PhraseReader, PhraseWords } from './phrase-fit.ts';

const CAPITAL = /^\p{Lu}/u;
/** Measures, which may stay unchanged behind a number or before what is measured: "drei Prozent", "2000 Meter langen". */
export const MEASURE =
  /^(?:Euro|Dollar|Franken|Prozent|Prozentpunkte?n?|(?:Kilo|Zenti|Milli|Quadrat|Kubik)?[Mm]eter|Liter|(?:Kilo)?[Gg]ramm|Kilo|Tonnen?|Grad|Uhr|Mark|Cent|Pfund|Hektar|Zoll|Minuten?|Stunden?|Sekunden?|Tagen?|Wochen?|Monaten?|Jahren?|Million(?:en)?|Milliarden?|PS|Punkten?|Mal|Mann|Stück|Watt|Volt|Kronen|Rubel|Yen)$/u;
/** Adverbial phrases that only look like a preposition with its noun. */
const PHRASE_WORD = /^(?:anderem|allem|weitem|langem|längerem|kurzem|neuem|neuestem|fern|nahem|gutem|meisten|besten|ehesten)$/iu;
/** Verbs that are no attribute although they end like one. */
const FINITE = /FIN$/u;

/** Whether a finite verb is what looks like the attribute at `i`. */
const maybeFinite = (read: ReadGroup, i: number): boolean => (read.sentence.words[i]!.lowerMask & MORPH.finite3) !== 0;

/** Why the words of a phrase excuse that they do not fit: measures, quantities, set phrases, infinitives for nouns; undefined where they do not. */
export function wordReason(read: ReadGroup, kind: NounSlipKind, reader: PhraseReader): string | undefined {
  const { sentence, group, words } = read;
  const { tokens, tags, words: facts } = sentence;
  const { preposition, determiner, head } = group;
  const by = preposition === undefined ? '' : facts[preposition]!.lower;
  const last = group.attributes.at(-1);
  if (group.cardinal && (determiner === undefined || MEASURE.test(words.head)) && !countedInWords(read)) return 'number';
  if (determiner === undefined && !group.contracted && words.attributes.some((word) => PHRASE_WORD.test(word)))
    return 'adverbial';
  // "am einen Ende", "alle drei große Parteien", "alle anderen großen": usage is divided.
  if (group.contracted && /^eine?n?$/u.test(words.determiner ?? words.attributes[0] ?? '')) return 'one';
  if (/^all/u.test(words.determiner ?? '') && (group.cardinal || words.attributes.length > 1)) return 'quantity';
  // "wir alle einen Teil", "sie beide ein Auto", "obwohl das eine Mehrheit will": two phrases.
  if (
    /^(?:(?:all|beid|dies|jen)e[nmrs]?|d(?:as|ie|er|en|em))$/u.test(words.determiner ?? '') &&
    /^eine?[nmrs]?$/u.test(words.attributes[0] ?? '')
  )
    return 'quantity';
  if (words.attributes.some((word) => word === 'bisschen' || word === 'paar')) return 'quantity';
  if (/^all/u.test(words.determiner ?? '') && MEASURE.test(words.head)) return 'quantity';
  if (
    determiner === undefined &&
    !group.contracted &&
    !countedInWords(read) &&
    group.attributes[0] !== undefined &&
    group.attributes[0] !== (preposition ?? group.first - 1) + 1
  )
    return 'adverb-between';
  // "Die am häufigsten gewählte Variante": an adverb, and the article before it waits for its noun.
  if (by === 'am' && facts.slice(preposition! + 1, head).some((f) => f.lower.endsWith('sten'))) return 'superlative';
  if (by === 'um' && facts.slice(group.last, group.last + 2).some((f) => f.lower === 'willen')) return 'circumposition';
  if (by === 'zu' && words.attributes.length > 0 && determiner === undefined) return 'too-much';
  if (by === 'mit' && words.determiner === 'ein') return 'among';
  if (by === 'entgegen' && /^all/u.test(words.determiner ?? '')) return 'among';
  if (by === 'für' && facts[preposition! - 1]?.lower === 'was') return 'was-fuer';
  if (words.head === 'Munde') return 'idiom';
  if (/^[([]$/u.test(tokens[group.last]?.text ?? '') && facts[group.last + 1]?.lower === 'sic') return 'sic';
  if (isEnglishPlural(words, reader)) return 'foreign';
  if (/^(?:während|seit)$/u.test(by) && (read.fit.mask & AGREEMENT.nominative) !== 0) return 'conjunction';
  if (/^(?:um|ohne|statt|anstatt|außer)$/u.test(by) && infinitiveFollows(read)) return 'infinitive';
  if (/^(?:statt|außer|bis|ab|pro|per|via|als|wie|gegenüber)$/u.test(by) && kind !== 'determiner-noun') return 'free-case';
  if (kind === 'governed-bare' && group.cardinal && !countedInWords(read)) return 'number';
  if (kind === 'governed-bare' && words.attributes.length === 0) {
    // "mit Besucher": only where the noun is a plural that has its own dative.
    const readings = headMask(reader.head(words.head));
    if ((readings & ~AGREEMENT.plural) !== 0 || facts[head]!.names !== 0) return 'bare-noun';
  }
  // A finite verb taken for an attribute: "… dass er neue Wege geht".
  if (determiner === undefined && preposition === undefined && last !== undefined && maybeFinite(read, last) && !hasVerb(read))
    return 'finite';
  if (group.attributes.some((i) => !CAPITAL.test(tokens[i]!.norm) && tags[i] === 'ADJA' && oddAttribute(read, i, reader)))
    return 'odd';
  // „kein stillen Beobachter“: without its ending the article stands for nothing else.
  const article = /^(?:k|m|d|s)?ein$|^(?:ihr|unser|euer)$/u.test(words.determiner ?? '');
  if (kind === 'determiner-adjective' && last !== undefined && FINITE.test(tags[last]!) && !article) return 'finite';
  if (tags[head] === 'ADJA') return 'no-noun';
  if (onlyInfinitive(read, reader)) return 'infinitive-noun';
  if (degreeOfParticiple(read)) return 'comparative';
  // „einem früher selten verbauten Motor“
  if (
    words.attributes.some((word) => /^(?:früher|später|weiter)$/u.test(word)) &&
    tags[head - 1] !== 'ADJD' &&
    words.attributes.length > 1
  )
    return 'comparative';
  return undefined;
}

/** Numbers in words, as far as print writes them so. */
export const NUMERAL = /^(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf)$/u;

/** "nach vier lange Stunden": a number in words right behind the preposition, and adjectives behind it. */
const countedInWords = ({
  sentence: { tokens, words },
  group: { preposition, contracted, determiner, attributes },
}: ReadGroup): boolean =>
  preposition !== undefined &&
  !contracted &&
  determiner === undefined &&
  words[preposition]!.lower !== 'zu' &&
  attributes.length > 0 &&
  attributes[0] === preposition + 2 &&
  NUMERAL.test(tokens[preposition + 1]!.norm);

/** "diese News", "bei den Masters", "die Natives": a noun whose number is as English likes it, where a German one would have no -s. */
function isEnglishPlural({ head, determiner = '', attributes }: PhraseWords, reader: PhraseReader): boolean {
  if (/^(?:\p{L}*-)?News$/u.test(head)) return true;
  if (!head.endsWith('s')) return false;
  const noun = reader.head(head);
  if (noun.readings.length === 0) return false;
  if (/^(?:d(?:ie|er|en)|diese[rn]?)$/u.test(determiner) && noun.readings.every((r) => kindOf(r) === KIND.noun.adjectival))
    return true;
  const mask = headMask(noun);
  const onlyGenitive = mask !== 0 && (mask & ~(AGREEMENT.genitive & AGREEMENT.singular)) === 0;
  if (determiner !== 'den' || attributes.length > 0 || !onlyGenitive || !/[^aeiouyäöü]s$/u.test(head)) return false;
  // "den Blicks": its plural has an ending of its own, "Blicke".
  const base = head.length - 1;
  return !reader.nounForms(head).some((form) => form.length > base && /^(?:e|er|en)$/u.test(form.slice(base)));
}

/** A word that is known, and not as a declined adjective. */
function oddAttribute({ sentence }: ReadGroup, i: number, reader: PhraseReader): boolean {
  const { lower, lowerWhole } = sentence.words[i]!;
  if (endingOf(lower) === undefined) return true;
  return (
    lowerWhole !== 0 &&
    !(lowerWhole & (MORPH.adjective | MORPH.participle1 | MORPH.participle2 | MORPH.pronoun)) &&
    reader.attribute(lower).length > 0
  );
}

/** "Verkehren" may be a plural that nobody lists. */
function onlyInfinitive({ words }: ReadGroup, reader: PhraseReader): boolean {
  const { readings, listed } = reader.head(words.head);
  return (
    readings.length > 0 &&
    readings.every((r) => kindOf(r) === KIND.noun.infinitive) &&
    [listed.slice(0, -1), listed.slice(0, -2)].some((stem) => reader.listed(stem))
  );
}

/** A comparative before a participle is its adverb: "der akuter werdenden Krise", "für echter wirkende Mails". */
function degreeOfParticiple({ group, sentence }: ReadGroup): boolean {
  return group.attributes.some(
    (i) =>
      sentence.words[i]!.lower.endsWith('er') &&
      group.attributes.includes(i + 1) &&
      (sentence.words[i + 1]!.lowerMask & (MORPH.participle1 | MORPH.participle2)) !== 0,
  );
}

function infinitiveFollows({ sentence, group }: ReadGroup): boolean {
  for (let i = group.last; i < sentence.tags.length && sentence.tags[i] !== '$,'; i++)
    if (sentence.tags[i] === 'PTKZU' || sentence.tags[i] === 'VVIZU') return true;
  return false;
}
