import { VARIANT_VERBS } from '../../consistency/data/variant-verbs.generated.ts';
import { AGREEMENT } from '../../lexicon/agreement.ts';
import type { WordForm } from '../../lexicon/inflections.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import { MORPH } from '../../lexicon/morphology.ts';
import {
  agreementOf,
  CLASS,
  classOf,
  DECLENSION,
  declensionOf,
  isJoined,
  KIND,
  kindOf,
  type Reading,
  TENSE,
  tenseOf,
} from '../../lexicon/readings.ts';
import { separableVerb, type WordForms, wordForms } from '../../lexicon/word-forms.ts';
import { tokenise } from '../../text/tokens.ts';
import type { HouseRule, SearchWord } from '../house-rule.ts';

/** A word of a compiled phrase: the forms that fit it. */
export interface CompiledWord {
  readonly fits: ReadonlySet<string>;
  /** Its forms with their readings; undefined for a literal, or a word the lexicon does not know. */
  readonly forms: WordForms | undefined;
  readonly noun: boolean;
  /** A noun that may be a person's name ("Fischer", "Berg"): as somebody's name it is not meant. */
  readonly person: boolean;
  /** A verb that comes apart ("führt … durch"). */
  readonly apart: ApartVerb | undefined;
}

/** What stands of a separable verb where it is apart: its particle, and the finite forms and imperatives of the rest. */
export interface ApartVerb {
  readonly particle: string;
  readonly forms: WordForms;
}

export interface CompiledPhrase {
  readonly rule: HouseRule;
  readonly words: readonly CompiledWord[];
  /** Ends in a verb: what stands before it may stand behind its finite form ("setzt … in Kraft"). */
  readonly verb: boolean;
  /** Is sought without its first word, a "sich" that may stand anywhere in the clause. */
  readonly reflexive: boolean;
}

/** The words of a phrase that stand together. */
export const soughtOf = ({ words, reflexive }: CompiledPhrase): readonly CompiledWord[] => (reflexive ? words.slice(1) : words);

/**
 * All phrases of a house by the forms of their first words, or by those of their verbs: with the particle behind ("führt|durch"), with nothing behind
 * where other words of the phrase may stand apart from it ("setzt|").
 */
export type PhraseIndex = ReadonlyMap<string, readonly CompiledPhrase[]>;

export const apartKey = (verb: string, particle: string): string => `${verb}|${particle}`;
const PERSONS: ReadonlySet<number> = new Set([KIND.name.first, KIND.name.last]);
const COMMANDED: ReadonlySet<number> = new Set([CLASS.finite, CLASS.imperative]);

/** The apart forms of a separable verb; without those that are another verb's as a rule ("führe" is hardly of "fahren"). */
export function apartVerb(own: WordForms, lexicon: Lexicon): ApartVerb | undefined {
  const parts = separableVerb(own, lexicon);
  return parts && { particle: parts.particle, forms: finiteForms(parts.verb, wordForms(parts.verb, lexicon), lexicon) };
}

/** The finite forms and imperatives of a verb, without those that are another verb's as a rule. */
function finiteForms(verb: string, own: WordForms, lexicon: Lexicon): WordForms {
  const forms = [...own.values()].flatMap(({ form, readings }): [string, WordForm][] => {
    const finite = readings.filter((r) => COMMANDED.has(classOf(r)) && !isJoined(r));
    const rare = finite.every((r) => tenseOf(r) === TENSE.subjunctive2);
    const others = rare ? (lexicon.morphology?.lemmas(form) ?? []).filter((l) => l !== verb) : [];
    return finite.length > 0 && others.length === 0 ? [[form, { form, readings: finite }]] : [];
  });
  return new Map(forms);
}

/** The forms as they may be written: "ss" for "ß" too. */
const spellings = (forms: WordForms): string[] =>
  [...forms.keys()].flatMap((form) => (form.includes('ß') ? [form, form.replaceAll('ß', 'ss')] : [form]));

const isNoun = (r: Reading): boolean => classOf(r) === CLASS.noun;
const { masculine, neuter, plural } = AGREEMENT;

/**
 * Whether a noun may be somebody's name: it is listed as one, or it is what surnames are made of, an ordinary noun with a German plural ("Berg",
 * "König"). "EU", "Brexit" and "Taliban" have none.
 */
function mayBePerson(forms: WordForms): boolean {
  const all = [...forms.values()];
  if (all.some(({ readings }) => readings.some((r) => classOf(r) === CLASS.name && PERSONS.has(kindOf(r))))) return true;
  const has = ({ readings }: WordForm, mask: number): boolean =>
    readings.some((r) => isNoun(r) && declensionOf(r) === DECLENSION.none && (agreementOf(r) & mask) !== 0);
  return (
    all.some((f) => has(f, (masculine | neuter) & ~plural)) &&
    all.some((f) => has(f, plural) && !has(f, ~plural) && !f.form.endsWith('s'))
  );
}

function compileWord(text: string, literal: boolean, lexicon: Lexicon): CompiledWord {
  const forms = literal ? undefined : wordForms(text, lexicon);
  if (!forms || forms.size === 0)
    return { fits: new Set([text]), forms: undefined, noun: false, person: false, apart: undefined };
  const fits = new Set([text, ...spellings(forms)]);
  const noun = [...forms.values()].some(({ readings }) => readings.some(isNoun));
  return { fits, forms, noun, person: noun && mayBePerson(forms), apart: noun ? undefined : apartVerb(forms, lexicon) };
}

/** Whether a word that is sought may be a person's name, which is not meant then. */
export const isPersonWord = (text: string, lexicon: Lexicon): boolean => compileWord(text, false, lexicon).person;

const { adverb, preposition, conjunction, pronoun, other } = MORPH;
const UNINFLECTED = adverb | preposition | conjunction | pronoun | other;

/** Whether the lexicon knows the forms of a word, or that it has none ("in", "von"). */
export function isKnownWord(text: string, lexicon: Lexicon): boolean {
  return wordForms(text, lexicon).size > 0 || ((lexicon.morphology?.look(text.toLowerCase()) ?? 0) & UNINFLECTED) !== 0;
}

/** Words of a rule that the lexicon does not know: they are found as they are written only. */
export function unknownWords(rule: HouseRule, lexicon: Lexicon): string[] {
  const words = rule.phrases.flat().filter((w) => !w.literal && tokenise(w.text).length === 1);
  return [...new Set(words.filter((w) => !isKnownWord(w.text, lexicon)).map((w) => w.text))];
}

/** Pairs that may be written as one word or two without a difference: "bekannt geben" and "bekanntgeben". */
const PAIRS: ReadonlySet<string> = new Set(VARIANT_VERBS.split('\n').map((row) => row.split('\t').slice(0, 2).join(' ')));
const JOINED: ReadonlyMap<string, readonly string[]> = new Map(
  [...PAIRS].map((pair) => [pair.replace(' ', ''), pair.split(' ')]),
);

/** A phrase, and the same with its verb written the other way. */
function spelledPhrases(phrase: readonly SearchWord[]): readonly (readonly SearchWord[])[] {
  const last = phrase.at(-1)!;
  const before = phrase.at(-2);
  if (last.literal) return [phrase];
  const asWords = (texts: readonly string[]): SearchWord[] => texts.map((text) => ({ text, literal: false }));
  const two = JOINED.get(last.text);
  if (two) return [phrase, [...phrase.slice(0, -1), ...asWords(two)]];
  if (!before || before.literal || !PAIRS.has(`${before.text} ${last.text}`)) return [phrase];
  return [phrase, [...phrase.slice(0, -2), ...asWords([before.text + last.text])]];
}

const infinitiveOf = (forms: WordForms): string | undefined =>
  [...forms.values()].find(({ readings }) => readings.some((r) => classOf(r) === CLASS.infinitive))?.form;

/** Compiles the phrases of all rules. */
export function compilePhrases(rules: readonly HouseRule[], lexicon: Lexicon): PhraseIndex {
  const index = new Map<string, CompiledPhrase[]>();
  const put = (key: string, phrase: CompiledPhrase): void => {
    const list = index.get(key);
    if (list) list.push(phrase);
    else index.set(key, [phrase]);
  };
  const add = (rule: HouseRule, phrase: readonly SearchWord[]): void => {
    // What the tokeniser takes apart ("z. B.") stands in the text as so many tokens, each as it is written.
    const words = phrase.flatMap(({ text, literal }): CompiledWord[] => {
      const tokens = tokenise(text);
      if (tokens.length > 1) return tokens.map((t) => compileWord(t.norm, true, lexicon));
      return [compileWord(text, literal, lexicon)];
    });
    const [first] = words;
    if (!first) return;
    const { forms, noun, apart } = words.at(-1)!;
    const infinitive = forms && !noun ? infinitiveOf(forms) : undefined;
    const verb = infinitive !== undefined && words.length > 1;
    const whole = { rule, words, verb, reflexive: false };
    for (const form of first.fits) put(form, whole);
    const reflexive = verb && phrase[0]!.text === 'sich';
    const loose = reflexive ? { ...whole, reflexive } : whole;
    if (reflexive) for (const form of words[1]!.fits) put(form, loose);
    if (apart) for (const form of spellings(apart.forms)) put(apartKey(form, apart.particle), loose);
    if (verb && soughtOf(loose).length > 1)
      for (const form of spellings(finiteForms(infinitive, forms!, lexicon))) put(apartKey(form, ''), loose);
  };
  for (const rule of rules) for (const phrase of rule.phrases) for (const own of spelledPhrases(phrase)) add(rule, own);
  return index;
}
