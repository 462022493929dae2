import { AGREEMENT } from '../../lexicon/agreement.ts';
import { MORPH } from '../../lexicon/morphology.ts';
import type { Edit } from '../../rules/finding.ts';
import { casedLike } from '../../text/first-letter.ts';
import type { Correction } from '../slip.ts';
import { headMask } from './head-readings.ts';
import { bareAdjective, type NounSlipKind, type ReadGroup } from './noun-reading.ts';
import { CONTRACTIONS, DETERMINERS, determinerForms, endingOf } from './paradigms.ts';
import type { PhraseReader, PhraseWords } from './phrase-fit.ts';
import { GOVERNMENT } from './prepositions.ts';

const MOST = 3;
const DEFINITE = new Set(['der', 'die', 'das', 'den', 'dem']);
const ENDINGS = ['e', 'en', 'er', 'es', 'em'];

/** A choice of words for a phrase, and what it costs to change them. */
interface Choice {
  readonly words: PhraseWords;
  readonly preposition: string | undefined;
  readonly cost: number;
}

function withEnding(word: string, ending: string): string {
  const own = endingOf(word.toLowerCase());
  return own === undefined ? word + ending : word.slice(0, word.length - own.length) + ending;
}

/** "ein anders Land" → "ein anderes", "ein ungebrochen Boom" → "ein ungebrochener". */
const addEnding = (word: string, ending: string): string => (word === 'anders' ? `ander${ending}` : word + ending);

/** Edits as few words as can be so that the phrase agrees, and with what its preposition governs. The least change first. */
export function phraseCorrections(read: ReadGroup, kind: NounSlipKind, reader: PhraseReader): Correction[] {
  const { words, group, sentence, governed } = read;
  if (hasDegree(read)) return [];
  const lost = lostArticle(read);
  if (lost) return [lost];
  const bare = bareAdjective(read, reader);
  const own = bare === undefined || group.attributes.includes(bare) ? words.attributes : [sentence.tokens[bare]!.norm];
  const declined = own.map((word, k) => reader.attribute(word).length > 0 || (bare !== undefined && k === own.length - 1));
  // A form that no determiner has ("eim") stays as it is.
  const stem = words.determiner === undefined ? undefined : DETERMINERS.get(words.determiner)?.stem;
  const determiners = stem === undefined ? [words.determiner] : determinerForms(stem);
  const openings: {
    determiner: string | undefined;
    contraction: string | undefined;
    preposition: string | undefined;
    governed: number;
  }[] = determiners.map((determiner) => ({ determiner, contraction: words.contraction, preposition: undefined, governed }));
  if (words.contraction !== undefined) {
    const { preposition } = CONTRACTIONS.get(words.contraction)!;
    for (const [form, c] of CONTRACTIONS)
      if (c.preposition === preposition && form !== words.contraction)
        openings.push({ determiner: undefined, contraction: form, preposition: form, governed: AGREEMENT.any });
    openings.push({
      determiner: undefined,
      contraction: undefined,
      preposition,
      governed: GOVERNMENT.get(preposition) ?? AGREEMENT.any,
    });
  }
  // "zu die Mitarbeit" → "zur Mitarbeit".
  if (
    words.determiner !== undefined &&
    group.preposition === group.determiner! - 1 &&
    sentence.words[group.preposition!]!.lower === 'zu' &&
    DEFINITE.has(words.determiner)
  )
    for (const form of ['zum', 'zur'])
      openings.push({ determiner: undefined, contraction: form, preposition: form, governed: AGREEMENT.any });
  const heads = [words.head, ...otherForms(words.head, reader)];
  // All attributes change alike: "dem digitalen terrestrischen" → "das digitale terrestrische".
  const runs: (readonly string[])[] = [own];
  if (own.length > 0) {
    for (const ending of ENDINGS) {
      const each = own.map((word, k) =>
        !declined[k] ? word : bare !== undefined && k === own.length - 1 ? addEnding(word, ending) : withEnding(word, ending),
      );
      runs.push(each);
      if (own.length > 1) for (let k = 0; k < own.length; k++) runs.push(own.map((word, j) => (j === k ? each[k]! : word)));
    }
  }
  const expected = kind === 'weak-noun' || kind === 'genitive' ? AGREEMENT.any : expectedOf(read);
  const noun = nounOf(read, kind, reader);
  const oddity = oddityIn(read, reader);
  // "die fünf wärmsten", not "ihren 70. Geburtstag"
  const several = group.cardinal && !sentence.tokens.slice(group.first, group.head).some((t) => /^\p{N}+\.$/u.test(t.text));
  const choices: Choice[] = [];
  const seen = new Set<string>();
  for (const opening of openings)
    for (const attributes of runs)
      for (const head of heads) {
        const choice: PhraseWords = { determiner: opening.determiner, contraction: opening.contraction, attributes, head };
        const key = [opening.preposition, opening.determiner, ...attributes, head].join(' ');
        if (seen.has(key)) continue;
        seen.add(key);
        const { mask } = reader.fit(choice);
        // A form that nothing is known of fits everywhere.
        const known = head === words.head || reader.head(head).readings.length > 0;
        if (several && (mask & opening.governed & AGREEMENT.plural) === 0) continue;
        if ((mask & opening.governed) === 0 || (bare !== undefined && attributes.at(-1) === own.at(-1))) continue;
        choices.push({
          words: choice,
          preposition: opening.preposition,
          cost:
            costOf(words, choice, opening, own, noun) +
            oddity(choice, mask & opening.governed) +
            (known && mask & opening.governed & expected ? 0 : UNEXPECTED),
        });
      }
  // "wegen dem Diebstahl" is let pass, but nobody is told to write it.
  const genitiveFirst = GENITIVE_FIRST.test(sentence.words[group.preposition ?? -1]?.lower ?? '');
  const isLast = ({ words: w }: Choice): number => (genitiveFirst && !(reader.fit(w).mask & AGREEMENT.genitive) ? 1 : 0);
  choices.sort((a, b) => isLast(a) - isLast(b) || a.cost - b.cost);
  const one = inSingular(read, choices, own);
  const likeliest = one === undefined ? choices : [choices[0]!, one, ...choices.slice(1).filter((choice) => choice !== one)];
  return likeliest.slice(0, MOST).flatMap((choice) => {
    const correction = correctionOf(read, choice, own);
    return correction === undefined ? [] : [one === undefined ? correction : { ...correction, even: true }];
  });
}

/** „einen günstiger bemessenen Tarif“: a comparative before a participle is its adverb, and no ending of the phrase. */
function hasDegree({ words: { determiner, attributes } }: ReadGroup): boolean {
  return attributes.some((word, k) => {
    const next = attributes[k + 1];
    return (
      determiner !== undefined &&
      !/er$/u.test(determiner) &&
      next !== undefined &&
      /\p{Ll}{4}er$/u.test(word) &&
      /(?:[tn]|nd)e[nms]?$/u.test(next) &&
      !/er$/u.test(next)
    );
  });
}

const ORDINAL = /^(?:erst|zweit|dritt|viert|fünft|sechst|siebt|acht|neunt|zehnt|letzt|nächst)en$/u;
const MELTED: Readonly<Record<string, string>> = { bei: 'beim', in: 'im', von: 'vom', zu: 'zum', an: 'am' };

/** „bei zweiten Mal“: what is missing is the article, which is written with the preposition. */
function lostArticle(read: ReadGroup): Correction | undefined {
  const { words, group, sentence } = read;
  const { determiner, contraction, attributes, head } = words;
  if (determiner !== undefined || contraction !== undefined || head !== 'Mal' || attributes.length !== 1) return undefined;
  const preposition = MELTED[sentence.words[group.preposition ?? -1]?.lower ?? ''];
  if (preposition === undefined || !ORDINAL.test(attributes[0]!)) return undefined;
  return correctionOf(read, { words, preposition, cost: 0 }, attributes);
}

/** "in den Gebäude": the plural may have lost its -n, or the article is that of the singular, which fits as well: "in dem Gebäude". */
function inSingular({ words }: ReadGroup, [first, ...rest]: readonly Choice[], own: readonly string[]): Choice | undefined {
  if (words.determiner !== 'den' || first?.words.head !== `${words.head}n` || first.words.determiner !== 'den') return undefined;
  return rest.find(
    ({ words: w, preposition }) =>
      preposition === undefined &&
      w.determiner === 'dem' &&
      w.head === words.head &&
      w.attributes.every((word, k) => word === own[k]),
  );
}

/** Prepositions whose dative is colloquial (Duden-Grammatik). */
const GENITIVE_FIRST = /^(?:wegen|während|trotz|statt|anstatt|anlässlich|aufgrund|infolge)$/u;

/** What a correction in another case or number than the place asks for costs: as much as most of a word changed. */
const UNEXPECTED = 7;

/**
 * What costs a choice that one would hardly mean, and (below zero) what one mostly means. Told apart by hand, from examples, like `COST`: an
 * infinitive for a plural is as odd as another case, another number as half a word, a lost -n nearer than any ending of an adjective; an old dative
 * ("dem Rande") is odder than one letter.
 */
const ODD = { infinitive: UNEXPECTED, number: 4, lostN: -4, genitive: -2, oldDative: 3 } as const;
const { singular, plural } = AGREEMENT;

/** Makes what says how odd a choice is that agrees by `mask`; the letters changed are counted elsewhere. */
function oddityIn({ words, fit }: ReadGroup, reader: PhraseReader): (choice: PhraseWords, mask: number) => number {
  const head = headMask(reader.head(words.head));
  // "der Fällen": the plural is meant, not "das Fällen".
  const isPlural =
    (head & plural) !== 0 && words.head.endsWith('n') && reader.nounForms(words.head).includes(words.head.slice(0, -1));
  // "an Bord der Flugzeugs": its ending says what the noun is.
  const isGenitive = head !== 0 && (head & ~(AGREEMENT.genitive & singular)) === 0;
  // "in den Gebäude", "mit wichtigeren Probleme": the plural has lost its -n. "mit den Trainer" is rather one.
  const weak = words.attributes.every((word) => word.endsWith('en'));
  const dative = weak && (words.determiner === 'den' || (words.determiner === undefined && words.attributes.length > 0));
  // "an den Rande": "an den Rand" rather than "an dem Rande".
  const isOldDative = /[^e]e$/u.test(words.head) && reader.nounForms(words.head).includes(words.head.slice(0, -1));
  const whole = dative && fit.mask === 0 ? `${words.head}n` : undefined;
  // A phrase in the wrong case keeps its number: "ohne elektronischem Sucher", "bei die Kandidaten".
  const own = fit.mask || (fitsArticle(words, fit.withoutHead, reader) ? 0 : fit.withoutHead);
  const otherNumber = (mask: number): boolean =>
    own !== 0 && !(own & plural && mask & plural) && !(own & singular && mask & singular);
  return (choice, mask) => {
    if (choice.head === whole) return ODD.lostN;
    const number = otherNumber(mask) ? ODD.number : 0;
    if (choice.head !== words.head) return number;
    const isOld = (mask & ~(AGREEMENT.dative & singular)) === 0 && isOldDative;
    return (
      (isOld ? ODD.oldDative : 0) +
      number +
      (isPlural && (mask & plural) === 0 ? ODD.infinitive : 0) +
      (isGenitive ? ODD.genitive : 0)
    );
  };
}

/** Whether the noun agrees with its article in a number that the adjective has not: „alle deutsche Medien“. The adjective's tells nothing then. */
function fitsArticle(words: PhraseWords, withoutHead: number, reader: PhraseReader): boolean {
  if (words.determiner === undefined || words.attributes.length === 0) return false;
  const { mask } = reader.fit({ ...words, attributes: [] });
  return mask !== 0 && (mask & singular) === 0 && (withoutHead & plural) === 0;
}

/** What the place of a phrase asks for, as bits of `AGREEMENT`: the verb's number before it, no nominative behind a preposition. */
function expectedOf({ sentence, group, governed }: ReadGroup): number {
  const { tags, words } = sentence;
  if (group.preposition !== undefined) return governed;
  const before = tags[group.first - 1];
  if (/^N[NE]$/u.test(before ?? '')) return AGREEMENT.genitive;
  const opens = group.first === 0 || /^(?:KON|\$.)$/u.test(before!);
  if (opens && /^V[VAM]FIN$/u.test(tags[group.last] ?? '')) {
    const { lowerMask } = words[group.last]!;
    const plural = lowerMask & MORPH.thirdPlural ? AGREEMENT.plural : 0;
    const singular = lowerMask & MORPH.thirdSingular ? AGREEMENT.singular : 0;
    return AGREEMENT.nominative & (plural | singular || AGREEMENT.any);
  }
  return AGREEMENT.nominative | AGREEMENT.accusative;
}

/** Words that say there are several: „für einige Tag“ has lost an ending of its noun. */
const OF_SEVERAL = /^(?:einige|mehrere|beide|viele|wenige|etliche|zahlreiche|verschiedene)[rn]?$/u;

/**
 * What a change costs; only the order of the sums matters, and they are told apart by hand, from examples. One word is cheaper than two (8 at
 * least); a preposition joined anew is one word, not two; the noun's letters are counted on top, so that of two nouns the nearer comes first.
 */
const COST = {
  determiner: 10,
  /** „zu die“ → „zur“: an article less. */
  joined: 9,
  /** An ending: the least word to change. */
  attribute: 8,
  noun: 10,
  /** A genitive's or a weak noun's ending, which is what is wrong then: before any other word. */
  nounEnding: 4,
  /** Taken off the noun and put on the attribute where two words speak against one: more than the three letters a plural may add. */
  witnessed: 6,
} as const;

/**
 * Whether article and adjectives agree on a singular that the preposition asks for: „an der rechten Seiten“. The noun alone is out then, unless
 * it fits the article: „durch alle deutsche Medien“.
 */
const isWitnessed = ({ words, fit, governed, group }: ReadGroup, reader: PhraseReader): boolean =>
  group.preposition !== undefined &&
  words.determiner !== undefined &&
  words.attributes.length > 0 &&
  (fit.withoutHead & governed & AGREEMENT.any) !== 0 &&
  (fit.withoutHead & governed & AGREEMENT.plural) === 0 &&
  (reader.fit({ ...words, attributes: [] }).mask & governed) === 0;

/** Least change: words changed, then letters; a governed phrase keeps its number and gender, and the noun least of all changes. */
function costOf(
  words: PhraseWords,
  choice: PhraseWords,
  opening: { readonly preposition: string | undefined },
  own: readonly string[],
  noun: { readonly cost: number; readonly single: boolean },
): number {
  let cost = 0;
  if (choice.determiner !== words.determiner && opening.preposition === undefined) cost += COST.determiner;
  if (opening.preposition !== undefined) cost += COST.joined;
  choice.attributes.forEach((word, k) => {
    if (word === own[k]) return;
    cost += COST.attribute + (noun.single && OF_SEVERAL.test(own[k]!.toLowerCase()) ? COST.witnessed : 0);
  });
  if (choice.head !== words.head) cost += noun.cost + Math.abs(choice.head.length - words.head.length);
  return cost;
}

/** What it costs to change the noun, apart from its letters, and whether it is no plural. */
function nounOf(read: ReadGroup, kind: NounSlipKind, reader: PhraseReader): { readonly cost: number; readonly single: boolean } {
  const ending = kind === 'genitive' || kind === 'weak-noun';
  const cost = ending ? COST.nounEnding : COST.noun - (isWitnessed(read, reader) ? COST.witnessed : 0);
  return { cost, single: !reader.head(read.words.head).readings.some((r) => r & AGREEMENT.plural) };
}

/** The other forms of a noun, the beginning of a compound kept. */
function otherForms(head: string, reader: PhraseReader): string[] {
  return reader.nounForms(head).filter((form) => form !== head);
}

function correctionOf({ sentence, group, words }: ReadGroup, choice: Choice, own: readonly string[]): Correction | undefined {
  const { tokens } = sentence;
  const edits: Edit[] = [];
  const put = (i: number, text: string): void => {
    const { start, end, norm } = tokens[i]!;
    const written = casedLike(text, norm);
    if (written !== norm) edits.push({ start, end, text: written });
  };
  const drop = (i: number): void => {
    edits.push({ start: tokens[i - 1]!.end, end: tokens[i]!.end, text: '' });
  };
  if (choice.preposition !== undefined) put(group.preposition!, choice.preposition);
  if (choice.words.determiner !== words.determiner) {
    if (choice.words.determiner === undefined) drop(group.determiner!);
    else put(group.determiner!, choice.words.determiner);
  }
  const at = group.uninflected === undefined ? group.attributes : [group.uninflected];
  choice.words.attributes.forEach((word, k) => {
    if (word !== own[k]) put(at[k]!, word);
  });
  if (choice.words.head !== words.head) put(group.head, choice.words.head);
  if (edits.length === 0) return undefined;
  const from = group.contracted || choice.preposition !== undefined ? group.preposition! : (group.determiner ?? group.first);
  const right: string[] = [];
  for (let i = from; i < group.last; i++) {
    if (edits.some((e) => e.text === '' && e.end === tokens[i]!.end)) continue;
    right.push(edits.find((e) => e.start === tokens[i]!.start)?.text ?? tokens[i]!.text);
  }
  return { right: right.join(' '), edits };
}
