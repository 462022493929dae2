import { CONTRACTIONS, DETERMINERS, determinerForms, endingOf } from '../../grammar/phrase/paradigms.ts';
import { ADJECTIVE_ENDINGS } from '../../lexicon/adjective-endings.ts';
import { AGREEMENT, CASES } from '../../lexicon/agreement.ts';
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
import type { Edit } from '../../rules/finding.ts';
import { antecedents } from '../../syntax/antecedent.ts';
import { measuresAdjective } from '../../syntax/phrases.ts';
import { clauseOfToken, phraseAt } from '../../syntax/query.ts';
import { CASE, type ParsedSentence, type Phrase } from '../../syntax/sentence.ts';
import { upperFirst } from '../../text/first-letter.ts';
import { hasPlural } from './form-like.ts';

/** A noun phrase as it is with another noun: its words from token `first` to the noun. */
export interface PhraseReplacement {
  readonly first: number;
  readonly text: string;
  /** Relative pronouns that take the gender of the new noun. */
  readonly more: readonly Edit[];
}

const { nominative, genitive, dative, masculine, feminine, neuter, plural } = AGREEMENT;
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
  // Of "des Fluges" and "des Flugs" words of one syllable take the first (Duden, Grammatik 2022).
  const short = ({ form }: WordForm): boolean => !/[aeiouyäöü][^aeiouyäöü]+[aeiouyäöü]/iu.test(form.replace(/e?s$/u, ''));
  const usual = fitting.filter((own) => {
    const { form } = own;
    if (bit & dative & ~plural) return !fitting.some((f) => `${f.form}e` === form);
    if (!(bit & genitive & ~plural)) return true;
    const other = form.endsWith('es') ? form.replace(/es$/u, 's') : form.replace(/s$/u, 'es');
    return short(own) === form.endsWith('es') || !fitting.some((f) => f.form === other);
  });
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

const isAttribute = (r: Reading): boolean => (ATTRIBUTES & (1 << classOf(r))) !== 0;

/** The declined forms of an adjective before its noun, in its degree: of "lange" as an adjective alone, though it is a form of "langen" too. */
function adjectiveForms(lower: string, lexicon: Lexicon): WordForm[] {
  const listed = (form: string): readonly Reading[] =>
    (lexicon.morphology?.exactReadings(form) ?? []).filter((r) => isAttribute(r) && agreementOf(r) !== 0);
  const ending = endingOf(lower);
  const degrees = new Set(listed(lower).map(degreeOf));
  if (ending === undefined || degrees.size === 0) {
    const own = wordForms(lower, lexicon);
    const written = new Set((own.get(lower)?.readings ?? []).map(degreeOf));
    return [...own.values()].map(({ form, readings }) => ({ form, readings: readings.filter((r) => written.has(degreeOf(r))) }));
  }
  const stem = lower.slice(0, -ending.length);
  return Object.keys(ADJECTIVE_ENDINGS).map((other) => {
    const form = stem + other;
    return { form, readings: listed(form).filter((r) => degrees.has(degreeOf(r))) };
  });
}

/** "solch ein Turm", "manch alter Turm": what is not inflected before the article or the adjective. */
const BARE = /^(?:manch|solch|welch)$/u;
/** What may stand among adjectives and stays as it is: "die viel zu lange, teure Reise". */
const UNINFLECTED: ReadonlySet<string> = new Set(['ADV', 'ADJD', 'PTKA', 'KON', '$,']);
/** What belongs to a phrase that begins behind it: where it does, the phrase is not seen whole. */
const ATTRIBUTED: ReadonlySet<string> = new Set(['ADJA', 'ART', 'PDAT', 'PIAT', 'PPOSAT', 'PWAT']);

/** Whether a word is part of a measure before an adjective: "ein *40 Meter* hoher Turm". */
const isMeasure = (sentence: ParsedSentence, i: number): boolean =>
  measuresAdjective(sentence, i) || measuresAdjective(sentence, i - 1);

/** The phrase for one case and number; undefined where a word of it cannot be inflected for sure. */
function phraseFor(
  sentence: ParsedSentence,
  phrase: Phrase,
  first: number,
  bit: number,
  forms: WordForms,
  lexicon: Lexicon,
): string | undefined {
  let text = '';
  const add = (i: number, word: string): void => {
    text += (i > first && sentence.tokens[i - 1]!.end < sentence.tokens[i]!.start ? ' ' : '') + word;
  };
  let declension: number = DECLENSION.strong;
  for (let i = first; i < phrase.head; i++) {
    const { norm, kind } = sentence.tokens[i]!;
    const lower = norm.toLowerCase();
    if (BARE.test(lower)) {
      add(i, norm);
      continue;
    }
    const determiner = determinerFor(lower, bit);
    if (determiner !== undefined) {
      add(i, i === 0 || norm !== lower ? upperFirst(determiner) : determiner);
      const after = CONTRACTIONS.has(lower) ? 1 << DECLENSION.weak : declensionsAfter(DETERMINERS.get(lower)!.reading);
      if ((after & (after - 1)) !== 0) return undefined;
      declension = 31 - Math.clz32(after);
      continue;
    }
    if (i > first && (UNINFLECTED.has(sentence.tags[i]!) || isMeasure(sentence, i))) {
      add(i, norm);
      continue;
    }
    if (kind !== 'word') return undefined;
    const form = formFor(adjectiveForms(lower, lexicon), bit, declension, isAttribute);
    if (form === undefined) return undefined;
    add(i, norm === lower ? form : upperFirst(form));
  }
  const noun = formFor(forms.values(), bit, declension, (r) => classOf(r) === CLASS.noun);
  if (noun === undefined) return undefined;
  add(phrase.head, noun);
  return text;
}

/** The case, as a bit of `CASE`, that a phrase has as the subject or an object of its clause. */
function roleOf(sentence: ParsedSentence, phrase: number): number | undefined {
  const clause = clauseOfToken(sentence, sentence.phrases[phrase]!.head);
  if (clause?.subject === phrase) return CASE.nom;
  if (clause?.predicate === phrase) return CASE.nom;
  if (clause?.object === phrase) return CASE.acc;
  return clause?.dative === phrase ? CASE.dat : undefined;
}

const PRONOUNS: ReadonlySet<string> = new Set(['PPER', 'PPOSAT', 'PPOSS']);
/** What may mean a noun of a gender, or what belongs to it. */
const REFERRING: ReadonlyMap<number, RegExp> = new Map([
  [masculine, /^(?:er|ih[nm]|sein(?:e[mnrs]?)?)$/u],
  [feminine, /^(?:sie|ihr(?:e[mnrs]?)?)$/u],
  [neuter, /^(?:es|ihm|sein(?:e[mnrs]?)?)$/u],
]);

/** The cases that a relative pronoun may have in its clause, as bits of `CASE`. */
function casesIn(sentence: ParsedSentence, pronoun: number): number {
  const { cases, head, preposition } = sentence.phrases[pronoun]!;
  const clause = clauseOfToken(sentence, head);
  if (preposition !== undefined || !clause || (cases & (CASE.nom | CASE.acc)) === 0) return cases;
  const others = sentence.phrases.filter(
    (p) => p.head !== head && p.preposition === undefined && clauseOfToken(sentence, p.head) === clause && p.cases & CASE.nom,
  );
  if (clause.subject === pronoun && others.length === 0) return CASE.nom;
  const subject = clause.subject === undefined ? undefined : sentence.phrases[clause.subject]!;
  return subject?.cases === CASE.nom && clause.subject !== pronoun ? cases & ~CASE.nom : cases;
}

/** What becomes of the relative pronouns of a phrase whose noun takes another gender; undefined where a pronoun behind it may mean it, and which is open. */
function pronounsFor(sentence: ParsedSentence, index: number, old: number, gender: number): Edit[] | undefined {
  const { tokens, tags, words, phrases } = sentence;
  const edits: Edit[] = [];
  const referring = REFERRING.get(old);
  const own = new Set<number | undefined>();
  for (let i = phrases[index]!.last; i < tokens.length; i++) {
    const tag = tags[i]!;
    const { lower } = words[i]!;
    // "der Flug, den er plante": he is no flight.
    if (tag === 'PPER' && own.has(sentence.clauseOf[i])) continue;
    if (tag === 'PRELAT' || (PRONOUNS.has(tag) && referring?.test(lower) !== false)) return undefined;
    if (tag !== 'PRELS') continue;
    const at = phraseAt(sentence, i);
    const meant = at < 0 ? [] : antecedents(sentence, phrases, at);
    if (meant.length > 0 && !meant.includes(index)) continue;
    const known = DETERMINERS.get(lower);
    if (meant.length !== 1 || !known) return undefined;
    own.add(sentence.clauseOf[i]);
    const cases = bits(casesIn(sentence, at)).filter((bit) => known.mask & old & (bit * nominative));
    const forms = new Set(cases.map((bit) => determinerFor(lower, gender & (bit * nominative))));
    const [form] = forms;
    if (forms.size !== 1 || form === undefined) return undefined;
    if (form !== lower) edits.push({ start: tokens[i]!.start, end: tokens[i]!.end, text: form });
  }
  return edits;
}

/**
 * A phrase with another noun for its head: article and adjectives take the new gender. Undefined where the case is open and would show, where
 * a word between is unknown, or where a pronoun behind may mean the old noun.
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
  const before = sentence.tags[first - 1];
  if (before !== undefined && (ATTRIBUTED.has(before) || (first === at && before === 'ADJD'))) return undefined;
  let mask = readings.reduce((sum, r) => (NOUNS & (1 << classOf(r)) ? sum | agreementOf(r) : sum), 0);
  const role = (roleOf(sentence, index) ?? phrase.cases) * nominative;
  for (const known of [phrase.agreement, role]) if (known & mask) mask &= known;
  const forms = wordForms(replacement, lexicon);
  if (mask & plural && !hasPlural(forms.values(), lexicon)) return undefined;
  const wanted = bits(mask).flatMap((bit) => {
    const row = CASES.find((c) => c & bit)!;
    return bit & plural ? [plural & row] : gendersOf(forms, bit).map((gender) => gender & row);
  });
  const texts = new Set(wanted.map((bit) => phraseFor(sentence, phrase, first, bit, forms, lexicon)));
  const [text] = texts;
  if (texts.size !== 1 || text === undefined) return undefined;
  const old = genderOf(mask);
  const now = genderOf(wanted.reduce((sum, bit) => sum | bit, 0));
  const more = old === now ? [] : pronounsFor(sentence, index, old, now);
  return more && { first, text, more };
}

/** The rows that an agreement mask has something of. */
const genderOf = (mask: number): number =>
  [masculine, feminine, neuter, plural].reduce((sum, row) => sum | (mask & row ? row : 0), 0);
