import { MORPH } from '../lexicon/morphology.ts';
import type { SpellingDictionary } from '../lexicon/spelling-dictionary.ts';
import { isNameHead } from './name-heads.ts';
import { isCapital, looksAdjective, onlyFinite, type ParagraphView, type SentenceView } from './view.ts';
import { NOMINALISED } from './words.ts';

const NAME = MORPH.noun | MORPH.name | MORPH.firstName | MORPH.lastName;

/** Readings of words that cannot be nouns. */
export const FUNCTION = MORPH.preposition | MORPH.pronoun | MORPH.adverb | MORPH.conjunction;

/** Notes whether the dictionary has the word with and without its capital; asked only where it matters. */
export function askDictionary(view: SentenceView, i: number, { lexicon }: Pick<ParagraphView, 'lexicon'>): void {
  const { spelling, gazetteer } = lexicon;
  if (spelling) view.listed[i] = listedOf(spelling, view.tokens[i]!.norm, view.lower[i]!);
  if (!gazetteer) return;
  for (let k = Math.max(0, i - 1); k <= i + 1 && k < view.tokens.length; k++) {
    if (view.tokens[k]!.kind === 'word' && isCapital(view.tokens[k])) view.names[k] = gazetteer.look(view.tokens[k]!.norm);
  }
}

/** What was asked before: an article names its people and places again and again. */
const LISTED = new WeakMap<SpellingDictionary, Map<string, number>>();
const MOST_LISTED = 10_000;

function listedOf(spelling: SpellingDictionary, norm: string, lower: string): number {
  const kept = LISTED.get(spelling);
  const known = kept && kept.size <= MOST_LISTED ? kept : new Map<string, number>();
  if (known !== kept) LISTED.set(spelling, known);
  const seen = known.get(norm);
  if (seen !== undefined) return seen;
  const listed = (spelling.entry(norm) ? 1 : 0) | (spelling.entry(lower) ? 2 : 0);
  known.set(norm, listed);
  return listed;
}

/** The dictionary has the word with its capital, or (without a dictionary) the morphology knows it as noun or name. */
export function isListed(view: SentenceView, i: number): boolean {
  return view.listed[i] === 4 ? (view.masks[i]! & NAME) !== 0 : (view.listed[i]! & 1) !== 0;
}

/** An attributive adjective or participle, which belongs to the noun after it whatever the tagger thinks. */
export function isAttribute(view: SentenceView, i: number): boolean {
  if (view.tags[i] === 'ADJA') return true;
  const mask = view.masks[i]!;
  return (mask & (MORPH.adjective | MORPH.participle1 | MORPH.participle2)) !== 0 && /e[nmrs]?$/u.test(view.lower[i]!);
}

/** An adjective, participle or infinitive used as a noun: „der Vorsitzende“, „beim Joggen“, „als Vierte“. */
export function isNominal(view: SentenceView, i: number): boolean {
  if (isListed(view, i)) return true;
  const small = view.lowerMasks[i]!;
  const next = view.tokens[i + 1];
  const alone = next === undefined || next.kind !== 'word' || !/^\p{Lu}/u.test(next.norm);
  const participle = (small & (MORPH.adjective | MORPH.participle1 | MORPH.participle2)) !== 0;
  if ((participle || INSEPARABLE.test(view.lower[i]!)) && alone && /e[nmrs]?$/u.test(view.lower[i]!)) return true;
  if (small === 0 && alone) return true;
  return (small & MORPH.infinitive) !== 0 && /^(?:ART|APPRART|APPR|PPOSAT|ADJA|KON)$/u.test(view.tags[i - 1]!);
}

/** An ordinal or a quantity used as a noun, or the end of a name. */
export function isListedNoun(view: SentenceView, i: number): boolean {
  return (
    /^(?:ihm|ihn|er)$/u.test(view.lower[i]!) ||
    ORDINAL.test(view.lower[i]!) ||
    (view.tags[i - 1] === 'NE' && /^\p{Lu}/u.test(view.tokens[i - 1]!.norm))
  );
}

/** An ordinal or a quantity, by its form in lower case. */
export const isOrdinal = (word: string): boolean => ORDINAL.test(word);

const ORDINAL =
  /^(?:einig|all|viel|wenig|ander|manch|einzeln|erst|zweit|dritt|viert|fünft|sechst|siebt|siebent|acht|neunt|zehnt|elft|zwölft|letzt|nächst|beid|einzig|best|größt|meist)e[nmrs]?$/u;

/** A capital adjective before a noun, after a definite article or none: a name („das Rote Kreuz“, „Innere Sicherheit“). */
export function isProperAdjective(view: SentenceView, i: number): boolean {
  const next = view.tokens[i + 1];
  if (next === undefined || !/^\p{Lu}/u.test(next.norm)) return false;
  if ((view.lowerMasks[i]! & (MORPH.adjective | MORPH.participle1 | MORPH.participle2)) === 0 && view.lowerMasks[i] !== 0)
    return false;
  const before = view.lower[i - 1]!;
  return !INDEFINITE.test(before);
}

/** An adjective by the lexicon, or by its shape where only the dictionary knows it. */
function isAdjective({ lowerMasks, listed, lower }: SentenceView, i: number): boolean {
  const small = lowerMasks[i]!;
  if ((small & (MORPH.adjective | MORPH.participle1 | MORPH.participle2)) !== 0) return true;
  return small === 0 && (listed[i]! & 2) !== 0 && looksAdjective(lower[i]!);
}

/** A form that may be finite, where no noun phrase waits for its noun. */
export function isFiniteInPlace(view: SentenceView, i: number): boolean {
  return (
    (view.lowerMasks[i]! & (MORPH.finite3 | MORPH.finite2)) !== 0 &&
    !/^(?:ART|APPRART|APPR|PPOSAT|PIAT|PDAT|ADJA|CARD)$/u.test(view.tags[i - 1]!)
  );
}

/**
 * „Sowohl Verbündete als auch Gegner“: the form of a weak verb with an inseparable prefix or in -ieren is its preterite and its inflected participle at
 * once. Where the sentence has its verb elsewhere, it is the participle, used as a noun.
 */
export function isNominalParticiple(view: SentenceView, i: number): boolean {
  return INSEPARABLE.test(view.lower[i]!) && isNominal(view, i) && view.finite.some((k) => k !== i);
}

const INSEPARABLE = /^(?:(?:be|ver|er|ent|emp|zer|miss|über|unter)\p{L}{2,}te|\p{L}{2,}ierte)[nrms]?$/u;

/** An adjective before a common noun that names are not made of: „die Strengen Regeln“. */
export function isPlainAttribute(view: SentenceView, i: number): boolean {
  return (
    isAdjective(view, i) &&
    view.tags[i + 1] === 'NN' &&
    (view.masks[i + 1]! & MORPH.noun) !== 0 &&
    /^(?:ART|PPOSAT|PIAT|PDAT|ADJA)$/u.test(view.tags[i - 1]!) &&
    !view.lower[i]!.includes('-') &&
    !/(?:isch|deutsch)e[nmrs]?$/u.test(view.lower[i]!) &&
    !isNameHead(view.lower[i + 1]!) &&
    agrees(view, i)
  );
}

/** The phrase from the word at `i` to the noun behind it has gender, number and case in common; „einige der Verdächtigen Geld“ has not. */
function agrees({ sentence, lower }: SentenceView, i: number): boolean {
  // Only „der“ may end a phrase of its own here.
  return lower[i - 1] !== 'der' || sentence.phrases.some((p) => p.first <= i && p.head === i + 1 && p.agreement !== 0);
}

const QUANTITY = /^(?:mehr|weniger|viel|wenig|genug|etwas|kein(?:e[nmrs]?|erlei)?)$/u;

/** By the lexicon alone: the word is no noun or name, in lower case it is a function word or a finite verb, and no name is about. */
export function isCertainCapital(view: SentenceView, i: number): boolean {
  const token = view.tokens[i]!;
  const small = view.lowerMasks[i]!;
  const before = view.tokens[i - 1]!;
  const after = view.tokens[i + 1];
  if (
    before.text === 'zu' &&
    view.lower[i - 2] !== 'hin' && // „bis hin zu Donnern und Blitzen“
    (small & MORPH.infinitive) !== 0 &&
    !/^(?:lasten|schaden|händen|zeiten|gunsten|essen)$/u.test(view.lower[i]!)
  )
    return true;
  if (isListed(view, i) || token.norm.length < 2 || isNounLike(view, i)) return false;
  if ((small & FUNCTION) === 0) {
    // „mehr Puste“: what there is more of is a noun.
    if (QUANTITY.test(view.lower[i - 1]!)) return false;
    // Without the dictionary's word for it the morphology's noun still counts against a verb.
    if ((view.masks[i]! & MORPH.noun) !== 0) return false;
    if (!isFiniteOnly(small) || /^(?:ART|PDAT|PPOSAT|PIAT)$/u.test(view.tags[i - 1]!)) return false;
  }
  // The end of a name: „Thomas Lang.“, „Werk Höchst.“
  if (/^N[NE]$/u.test(view.tags[i - 1]!) && /^\p{Lu}/u.test(before.norm) && after?.kind === 'punctuation') return false;
  if (!/^[\p{L}-]+$|^,$/u.test(before.norm)) return false;
  return after !== undefined && !/^[\p{Lu}\p{N}“”"«»„/]/u.test(after.norm);
}

/** The same words before a noun, where a name is possible; and an adjective between an indefinite article and its noun. */
export function isLikelyCapital(view: SentenceView, i: number): boolean {
  if (isListed(view, i) || isNounLike(view, i)) return false;
  const small = view.lowerMasks[i]!;
  const before = view.lower[i - 1]!;
  if ((small & FUNCTION) !== 0 || isFiniteOnly(small)) {
    // „…, Will Grant, …“: an apposition.
    if (isFiniteOnly(small))
      return (
        view.tags[i - 1] !== 'ART' &&
        view.tags[i - 1] !== 'APPRART' &&
        (before !== ',' || !/^\p{Lu}/u.test(view.tokens[i + 1]?.norm ?? ''))
      );
    // A preposition after a noun may begin a name („Straße Am Wall“); the model must be surer there, and no such noun may stand before.
    return /^\p{Ll}[\p{L}-]*$|^,$/u.test(view.tokens[i - 1]!.norm) || (/^APPR/u.test(view.tags[i]!) && view.tags[i - 1] === 'NN');
  }
  return (
    isAdjective(view, i) &&
    view.tags[i + 1] === 'NN' &&
    INDEFINITE.test(before) &&
    !view.lower[i]!.includes('-') &&
    !isNameHead(view.lower[i + 1]!)
  );
}

/** A finite verb by all its readings; forms like „anklage“ that only „ich“ could have in a subordinate clause are nouns in print. */
export const isFiniteOnly = (mask: number): boolean =>
  onlyFinite(mask) &&
  (mask & MORPH.infinitive) === 0 &&
  (mask & (MORPH.joinedSeparable | MORPH.preterite)) !== MORPH.joinedSeparable;

/** A function word used as a noun („das Aber“, „ein Ja“, „am Morgen“, „die Oder“), a part of the day, an ordinal or a quantity. */
export function isNounLike(view: SentenceView, i: number): boolean {
  const word = view.lower[i]!;
  if (ORDINAL.test(word) || /^(?:ihm|ihn|er|ja|nein|morgen|abend|mittag|tausende?|hunderte?)$/u.test(word)) return true;
  if (NOMINALISED.has(word) && isNeuterPlace(view, i - 1)) return true;
  const next = view.tags[i + 1] ?? '$.';
  const noun = next === 'NN' || next === 'NE' || next === 'ADJA' || next === 'CARD' || next === 'ART' || next === 'PPOSAT';
  return !noun && /^(?:ART|APPRART|PPOSAT|PDAT|PIAT)$/u.test(view.tags[i - 1]!) && (view.lowerMasks[i]! & FUNCTION) !== 0;
}

/** Behind an article or the like of the neuter, with or without attributes: „das Aus“, „nach dem frühen Aus“, „im Hier“. */
function isNeuterPlace({ tags, lower }: SentenceView, before: number): boolean {
  let i = before;
  while (i > 0 && tags[i] === 'ADJA') i--;
  return NEUTER.test(lower[i] ?? '');
}

const NEUTER =
  /^(?:das|dem|des|(?:k?|m|d|s)ein(?:es|em)?|(?:ihr|unser)(?:es|em)?|dieses|diesem|jedes|jedem|im|am|vom|zum|beim|ans|ins|aufs|fürs|ums)$/u;

const INDEFINITE = /^(?:k?eine[nmrs]?|k?ein|[msd]eine[nmrs]?|ihre?[nmrs]?|unsere?[nmrs]?|viele|mehrere|einige|zwei|drei)$/u;
