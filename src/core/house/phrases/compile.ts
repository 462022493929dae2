import { AGREEMENT } from '../../lexicon/agreement.ts';
import type { WordForm } from '../../lexicon/inflections.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import {
  agreementOf,
  CLASS,
  classOf,
  DECLENSION,
  declensionOf,
  KIND,
  kindOf,
  type Reading,
  TENSE,
  tenseOf,
} from '../../lexicon/readings.ts';
import { separableVerb, type WordForms, wordForms } from '../../lexicon/word-forms.ts';
import { clauseOfToken, separatedPrefix } from '../../syntax/query.ts';
import type { ParsedSentence } from '../../syntax/sentence.ts';
import { lowerFirst } from '../../text/first-letter.ts';
import type { Token } from '../../text/token.ts';
import { tokenise } from '../../text/tokens.ts';
import type { HouseRule } from '../house-rule.ts';

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
}

/** A phrase where it stands: token indices of its sentence, half open. */
export interface Match extends CompiledPhrase {
  readonly sentence: ParsedSentence;
  readonly first: number;
  readonly last: number;
  /** Token of the particle of a verb that stands apart. */
  readonly particle: number | undefined;
}

/** All phrases of a house by the forms of their first words, or (with the particle behind, "führt|durch") of their verbs. */
export type PhraseIndex = ReadonlyMap<string, readonly CompiledPhrase[]>;

const apartKey = (verb: string, particle: string): string => `${verb}|${particle}`;
const PERSONS: ReadonlySet<number> = new Set([KIND.name.first, KIND.name.last]);
const COMMANDED: ReadonlySet<number> = new Set([CLASS.finite, CLASS.imperative]);

/** The apart forms of a separable verb; without those that are another verb's as a rule ("führe" is hardly of "fahren"). */
export function apartVerb(own: WordForms, lexicon: Lexicon): ApartVerb | undefined {
  const parts = separableVerb(own, lexicon);
  if (!parts) return undefined;
  const forms = [...wordForms(parts.verb, lexicon).values()].flatMap(({ form, readings }): [string, WordForm][] => {
    const finite = readings.filter((r) => COMMANDED.has(classOf(r)));
    const rare = finite.every((r) => tenseOf(r) === TENSE.subjunctive2);
    const others = rare ? (lexicon.morphology?.lemmas(form) ?? []).filter((l) => l !== parts.verb) : [];
    return finite.length > 0 && others.length === 0 ? [[form, { form, readings: finite }]] : [];
  });
  return { particle: parts.particle, forms: new Map(forms) };
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

/** Words of a rule that the lexicon does not know: they are found as they are written only. */
export function unknownWords(rule: HouseRule, lexicon: Lexicon): string[] {
  const words = rule.phrases.flat().filter((w) => !w.literal && tokenise(w.text).length === 1);
  return [...new Set(words.filter((w) => wordForms(w.text, lexicon).size === 0).map((w) => w.text))];
}

/** Compiles the phrases of all rules. */
export function compilePhrases(rules: readonly HouseRule[], lexicon: Lexicon): PhraseIndex {
  const index = new Map<string, CompiledPhrase[]>();
  const put = (key: string, phrase: CompiledPhrase): void => {
    const list = index.get(key);
    if (list) list.push(phrase);
    else index.set(key, [phrase]);
  };
  for (const rule of rules) {
    for (const phrase of rule.phrases) {
      // What the tokeniser takes apart ("z. B.") stands in the text as so many tokens, each as it is written.
      const words = phrase.flatMap(({ text, literal }): CompiledWord[] => {
        const tokens = tokenise(text);
        if (tokens.length > 1) return tokens.map((t) => compileWord(t.norm, true, lexicon));
        return [compileWord(text, literal, lexicon)];
      });
      const [first] = words;
      if (!first) continue;
      for (const form of first.fits) put(form, { rule, words });
      const { apart } = words.at(-1)!;
      if (apart) for (const form of spellings(apart.forms)) put(apartKey(form, apart.particle), { rule, words });
    }
  }
  return index;
}

/** Articles that hardly stand before a surname: "die Fischer" is somebody, "ein Fischer" is a fisher. */
export const OF_NOUNS = /^(?:de[rnms]|ein(?:e[nms])?)$/iu;
const isCapitals = (norm: string): boolean => norm.length > 3 && norm === norm.toUpperCase() && norm !== norm.toLowerCase();

/** How a token may be meant: as it is written; with a small letter where a sentence or a quotation begins; capitals of a headline. */
function variants(token: Token, opens: boolean): readonly string[] {
  const { norm } = token;
  const small = opens ? lowerFirst(norm) : norm;
  const all = small === norm ? [norm] : [norm, small];
  if (isCapitals(norm)) {
    const lower = norm.toLowerCase();
    all.push(norm.charAt(0) + lower.slice(1), lower);
  }
  return all;
}

/** Whether a noun is tagged as a name; in capitals every noun is, and with an article ("den Wolf") it is a noun. */
const isName = ({ tags, tokens }: ParsedSentence, i: number): boolean =>
  tags[i] === 'NE' && !isCapitals(tokens[i]!.norm) && !(tags[i - 1] === 'ART' && OF_NOUNS.test(tokens[i - 1]!.norm));

/** The particle that stands apart from a finite verb; undefined for other words. */
function particleOf(sentence: ParsedSentence, i: number): number | undefined {
  const clause = sentence.tags[i]?.startsWith('V') ? clauseOfToken(sentence, i) : undefined;
  return clause?.finite === i ? separatedPrefix(sentence, clause) : undefined;
}

/**
 * All phrases in a sentence, in its order; of one rule none inside another. Each token is looked up once, and behind it at most as many words as
 * the phrases that begin with it have.
 */
export function* matchesIn(sentence: ParsedSentence, index: PhraseIndex): Generator<Match> {
  const { tokens } = sentence;
  const opens = (i: number): boolean =>
    i === 0 || (tokens[i - 1]!.kind === 'punctuation' && /[„“"»«›‹‚:.!?–—(]/u.test(tokens[i - 1]!.text));
  const fits = (word: CompiledWord, i: number): boolean => {
    const token = tokens[i];
    if (token === undefined || (word.person && isName(sentence, i))) return false;
    // "sagte … zu" is no form of "sagen".
    if (word.forms && !word.noun && particleOf(sentence, i) !== undefined) return false;
    return variants(token, opens(i)).some((v) => word.fits.has(v));
  };
  const done = new Map<HouseRule, number>();
  for (let i = 0; i < tokens.length; i++) {
    const longest = new Map<HouseRule, Match>();
    const particle = particleOf(sentence, i);
    for (const form of variants(tokens[i]!, opens(i))) {
      const apart = particle === undefined ? [] : (index.get(apartKey(form, tokens[particle]!.norm.toLowerCase())) ?? []);
      for (const phrase of apart) {
        // The particle stands where the verb would at the end: "führt … Umfragen durch" for "Umfragen durchführen".
        const begin = particle! - phrase.words.length + 1;
        const inside = begin > i && phrase.words.every((word, k) => begin + k === particle || fits(word, begin + k));
        if (inside && i >= (done.get(phrase.rule) ?? 0))
          longest.set(phrase.rule, { ...phrase, sentence, first: i, last: i + 1, particle });
      }
      for (const phrase of index.get(form) ?? []) {
        const last = i + phrase.words.length;
        if (i < (done.get(phrase.rule) ?? 0) || !phrase.words.every((word, k) => fits(word, i + k))) continue;
        if (last > (longest.get(phrase.rule)?.last ?? 0))
          longest.set(phrase.rule, { ...phrase, sentence, first: i, last, particle: undefined });
      }
    }
    for (const [rule, match] of longest) {
      done.set(rule, match.last);
      yield match;
    }
  }
}
