import { CONTRACTIONS, DETERMINERS, determinerForms } from '../../grammar/phrase/paradigms.ts';
import { AGREEMENT } from '../../lexicon/agreement.ts';
import type { WordForm } from '../../lexicon/inflections.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import {
  ATTRIBUTES,
  agreementOf,
  CLASS,
  classOf,
  DECLENSION,
  declensionOf,
  declensionsAfter,
  degreeOf,
  NOUNS,
  type Reading,
} from '../../lexicon/readings.ts';
import { type WordForms, wordForms } from '../../lexicon/word-forms.ts';
import { clauseOfToken } from '../../syntax/query.ts';
import { CASE, type ParsedSentence, type Phrase } from '../../syntax/sentence.ts';
import { upperFirst } from '../../text/first-letter.ts';

/** A noun phrase as it is with another noun: its words from token `first` to the noun. */
export interface PhraseReplacement {
  readonly first: number;
  readonly text: string;
}

const { nominative, genitive, dative, accusative, masculine, feminine, neuter, plural } = AGREEMENT;
const CASES = [nominative, genitive, dative, accusative];
const bits = (mask: number): number[] => Array.from({ length: 16 }, (_, i) => 1 << i).filter((bit) => mask & bit);

/** Genders of a noun in the singular, as rows of `AGREEMENT`. One that is declined like an adjective has the gender of the noun it stands for. */
function gendersOf(forms: WordForms, old: number): number[] {
  const own = [...forms.values()].flatMap((f) => f.readings).filter((r) => NOUNS & (1 << classOf(r)));
  const rows = [masculine, feminine, neuter].filter((row) => own.some((r) => agreementOf(r) & row & nominative));
  return rows.length > 1 ? rows.filter((row) => row & old) : rows;
}

/** The only form that fits one bit of agreement in one declension. */
function formFor(forms: Iterable<WordForm>, bit: number, declension: number, does: (r: Reading) => boolean): string | undefined {
  const fitting = [...forms].filter(({ readings }) =>
    readings.some(
      (r) => does(r) && agreementOf(r) & bit && (declensionOf(r) === DECLENSION.none || declensionOf(r) === declension),
    ),
  );
  // "dem Kriege" beside "dem Krieg": nobody writes it, though it may be a plural as well.
  const usual = fitting.filter(({ form }) => !(bit & dative & ~plural && fitting.some((f) => `${f.form}e` === form)));
  return usual.length === 1 ? usual[0]!.form : undefined;
}

/** Article words before a noun with another gender: "zum" → "zur", "am" → "an der"; empty where none stands there. */
function determinerFor(lower: string, bit: number): string | undefined {
  const joined = CONTRACTIONS.get(lower);
  if (joined) {
    for (const [form, { preposition, mask }] of CONTRACTIONS) if (preposition === joined.preposition && mask & bit) return form;
    const article = determinerFor('der', bit);
    return article && `${joined.preposition} ${article}`;
  }
  const known = DETERMINERS.get(lower);
  if (!known) return undefined;
  const fitting = determinerForms(known.stem).filter((form) => DETERMINERS.get(form)!.mask & bit);
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** The phrase for one case and number; undefined where a word of it cannot be inflected for sure. */
function phraseFor(
  sentence: ParsedSentence,
  phrase: Phrase,
  first: number,
  bit: number,
  forms: WordForms,
  lexicon: Lexicon,
): string | undefined {
  const words: string[] = [];
  let declension: number = DECLENSION.strong;
  for (let i = first; i < phrase.head; i++) {
    const { norm, kind } = sentence.tokens[i]!;
    const lower = norm.toLowerCase();
    const determiner = determinerFor(lower, bit);
    if (determiner !== undefined) {
      words.push(i === 0 || norm !== lower ? upperFirst(determiner) : determiner);
      const after = CONTRACTIONS.has(lower) ? 1 << DECLENSION.weak : declensionsAfter(DETERMINERS.get(lower)!.reading);
      if ((after & (after - 1)) !== 0) return undefined;
      declension = 31 - Math.clz32(after);
      continue;
    }
    if (kind !== 'word') return undefined;
    const own = wordForms(lower, lexicon);
    const degrees = new Set((own.get(lower)?.readings ?? []).map(degreeOf));
    const form = formFor(
      own.values(),
      bit,
      declension,
      (r) => (ATTRIBUTES & (1 << classOf(r))) !== 0 && degrees.has(degreeOf(r)),
    );
    if (form === undefined) return undefined;
    words.push(norm === lower ? form : upperFirst(form));
  }
  const noun = formFor(forms.values(), bit, declension, (r) => classOf(r) === CLASS.noun);
  return noun === undefined ? undefined : [...words, noun].join(' ');
}

/** The case, as a bit of `CASE`, that a phrase has as the subject or an object of its clause. */
function roleOf(sentence: ParsedSentence, phrase: number): number | undefined {
  const clause = clauseOfToken(sentence, sentence.phrases[phrase]!.head);
  if (clause?.subject === phrase) return CASE.nom;
  if (clause?.object === phrase) return CASE.acc;
  return clause?.dative === phrase ? CASE.dat : undefined;
}

/**
 * A phrase with another noun for its head: article and adjectives take the new gender. Undefined where the case is open and would show, or where
 * a word between is unknown.
 */
export function phraseLike(
  sentence: ParsedSentence,
  at: number,
  readings: readonly Reading[],
  replacement: string,
  lexicon: Lexicon,
): PhraseReplacement | undefined {
  const index = sentence.phrases.findIndex((p) => p.head === at);
  const phrase = sentence.phrases[index];
  if (!phrase) return undefined;
  const { preposition } = phrase;
  const joined = preposition !== undefined && CONTRACTIONS.has(sentence.tokens[preposition]!.norm.toLowerCase());
  const first = Math.min(at, joined ? preposition : preposition === phrase.first ? phrase.first + 1 : phrase.first);
  if (!sentence.tokens.slice(first, at).every((t) => t.kind === 'word')) return undefined;
  let mask = readings.reduce((sum, r) => (NOUNS & (1 << classOf(r)) ? sum | agreementOf(r) : sum), 0);
  const role = (roleOf(sentence, index) ?? phrase.cases) * nominative;
  for (const known of [phrase.agreement, role]) if (known & mask) mask &= known;
  const forms = wordForms(replacement, lexicon);
  const wanted = bits(mask).flatMap((bit) => {
    const row = CASES.find((c) => c & bit)!;
    return bit & plural ? [plural & row] : gendersOf(forms, bit).map((gender) => gender & row);
  });
  const texts = new Set(wanted.map((bit) => phraseFor(sentence, phrase, first, bit, forms, lexicon)));
  const [text] = texts;
  return texts.size === 1 && text !== undefined ? { first, text } : undefined;
}
