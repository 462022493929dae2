import type { Lexicon } from '../../lexicon/lexicon.ts';
import { CLASS, classOf } from '../../lexicon/readings.ts';
import { type WordForms, wordForms } from '../../lexicon/word-forms.ts';
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
  /** A noun of the lexicon: the same word as somebody's name is not meant. */
  readonly noun: boolean;
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
}

/** All phrases of a house by the forms of their first words. */
export type PhraseIndex = ReadonlyMap<string, readonly CompiledPhrase[]>;

function compileWord(text: string, literal: boolean, lexicon: Lexicon): CompiledWord {
  const forms = literal ? undefined : wordForms(text, lexicon);
  if (!forms || forms.size === 0) return { fits: new Set([text]), forms: undefined, noun: false };
  const fits = new Set<string>([text]);
  for (const form of forms.keys()) {
    fits.add(form);
    if (form.includes('ß')) fits.add(form.replaceAll('ß', 'ss'));
  }
  const noun = [...forms.values()].some(({ readings }) => readings.some((r) => classOf(r) === CLASS.noun));
  return { fits, forms, noun };
}

/** Words of a rule that the lexicon does not know: they are found as they are written only. */
export function unknownWords(rule: HouseRule, lexicon: Lexicon): string[] {
  const words = rule.phrases.flat().filter((w) => !w.literal && tokenise(w.text).length === 1);
  return [...new Set(words.filter((w) => wordForms(w.text, lexicon).size === 0).map((w) => w.text))];
}

/** Compiles the phrases of all rules. */
export function compilePhrases(rules: readonly HouseRule[], lexicon: Lexicon): PhraseIndex {
  const index = new Map<string, CompiledPhrase[]>();
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
      for (const form of first.fits) {
        const list = index.get(form);
        if (list) list.push({ rule, words });
        else index.set(form, [{ rule, words }]);
      }
    }
  }
  return index;
}

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
    // In capitals every noun is taken for a name.
    if (token === undefined || (word.noun && sentence.tags[i] === 'NE' && !isCapitals(token.norm))) return false;
    return variants(token, opens(i)).some((v) => word.fits.has(v));
  };
  const done = new Map<HouseRule, number>();
  for (let i = 0; i < tokens.length; i++) {
    const longest = new Map<HouseRule, Match>();
    for (const form of variants(tokens[i]!, opens(i))) {
      for (const phrase of index.get(form) ?? []) {
        const last = i + phrase.words.length;
        if (i < (done.get(phrase.rule) ?? 0) || !phrase.words.every((word, k) => fits(word, i + k))) continue;
        if (last > (longest.get(phrase.rule)?.last ?? 0)) longest.set(phrase.rule, { ...phrase, sentence, first: i, last });
      }
    }
    for (const [rule, match] of longest) {
      done.set(rule, match.last);
      yield match;
    }
  }
}
