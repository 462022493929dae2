import { CONTRACTIONS, DETERMINERS } from '../../grammar/phrase/paradigms.ts';
import { AGREEMENT } from '../../lexicon/agreement.ts';
import type { WordForm } from '../../lexicon/inflections.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import {
  agreementIn,
  agreementOf,
  CLASS,
  classOf,
  DECLENSION,
  declensionOf,
  declensionsAfter,
  NOUNS,
  opensPhrase,
  type Reading,
} from '../../lexicon/readings.ts';
import { wordForms } from '../../lexicon/word-forms.ts';
import type { Edit } from '../../rules/finding.ts';
import type { Phrase } from '../../syntax/sentence.ts';
import { lowerFirst, upperFirst } from '../../text/first-letter.ts';
import { formLike, hasPlural, onlyForm } from './form-like.ts';
import { leavesAgreeing } from './left-agreeing.ts';
import type { Match } from './match.ts';
import { phraseLike } from './phrase-replacement.ts';
import { verbLike } from './verb-replacement.ts';

/** What to write in place of a match; `sure` = each word has the one form that fits there. */
export interface Replacement {
  readonly text: string;
  readonly sure: boolean;
  /** Token the text begins with: before the match where article and adjectives change with the noun. */
  readonly first: number;
  /** What changes besides: the particle of a verb that stands apart, relative pronouns. */
  readonly more: readonly Edit[];
}

const ALL_DECLENSIONS = (1 << DECLENSION.weak) | (1 << DECLENSION.mixed) | (1 << DECLENSION.strong);

/** The declensions that a word declined like an adjective may have in a phrase, as bits: what stands before it decides. */
function declensionsIn({ sentence }: Match, phrase: Phrase | undefined, at: number, lexicon: Lexicon): number {
  if (!phrase) return ALL_DECLENSIONS;
  const lower = (i: number): string => sentence.tokens[i]!.norm.toLowerCase();
  for (const i of [phrase.preposition, phrase.first])
    if (i !== undefined && CONTRACTIONS.has(lower(i))) return 1 << DECLENSION.weak;
  let found = 0;
  for (let i = phrase.first; i < at; i++) {
    const known = DETERMINERS.get(lower(i));
    const readings = known ? [known.reading] : (lexicon.morphology?.readings(lower(i)) ?? []);
    for (const reading of readings) if (opensPhrase(reading)) found |= declensionsAfter(reading);
  }
  return found === 0 ? 1 << DECLENSION.strong : found;
}

/** Whether nothing before the noun shows its case: a genitive needs something that does. */
function isBare(match: Match, phrase: Phrase | undefined, at: number): boolean {
  if (!phrase) return false;
  const words = match.sentence.tokens.slice(phrase.first, at).filter((_, i) => phrase.first + i !== phrase.preposition);
  return words.every((t) => t.kind === 'number');
}

/** Form of a noun in the place of another: the same cases and number, and in the singular the same gender, as article and pronouns keep it. */
function nounLike(
  match: Match,
  at: number,
  readings: readonly Reading[],
  forms: readonly WordForm[],
  lexicon: Lexicon,
): string | undefined {
  const phrase = match.sentence.phrases.find((p) => p.head === at);
  let mask = agreementIn(readings, NOUNS);
  if (phrase && (mask & phrase.agreement) !== 0) mask &= phrase.agreement;
  if (isBare(match, phrase, at) && (mask & AGREEMENT.plural) === mask) mask &= ~AGREEMENT.genitive;
  if (mask === 0 || (mask & AGREEMENT.plural && !hasPlural(forms, lexicon))) return undefined;
  const declensions = declensionsIn(match, phrase, at, lexicon);
  const bits = Array.from({ length: 16 }, (_, i) => 1 << i).filter((bit) => mask & bit);
  return onlyForm(forms, (own) =>
    bits.every((bit) => {
      for (let d = DECLENSION.weak as number; d <= DECLENSION.strong; d++) {
        if (!(declensions & (1 << d))) continue;
        const fits = own.some((r) => agreementOf(r) & bit && (declensionOf(r) === DECLENSION.none || declensionOf(r) === d));
        if (!fits) return false;
      }
      return true;
    }),
  );
}

/** A name that the lexicon does not know: as it is given, in the genitive with -s. */
function nameLike(name: string, { rule, sentence, first }: Match, k: number): string | undefined {
  const written = sentence.tokens[first + k]!.norm;
  const bases = rule.phrases.map((phrase) => phrase[k]?.text);
  if (bases.includes(written)) return name;
  return /[sxzß]$/u.test(name) || !bases.includes(written.replace(/s$/u, '')) ? undefined : `${name}s`;
}

/** A replacement that is the word sought but for its capitals ("Lkw" → "LKW"): with the ending that stands there. */
function capitalsLike({ rule, sentence, first, words }: Match): string | undefined {
  const [phrase, ...others] = rule.phrases;
  const wanted = rule.replacement!;
  const same = phrase!.length === 1 && phrase![0]!.text.toLowerCase() === wanted.toLowerCase();
  if (others.length > 0 || words.length !== 1 || !same) return undefined;
  const written = sentence.tokens[first]!.norm;
  const ending = written.slice(wanted.length);
  return written.toLowerCase().startsWith(wanted.toLowerCase()) && /^(?:s|en?|n)?$/u.test(ending) ? wanted + ending : undefined;
}

/** Whether a match is written as its replacement says already. */
export function isReplaced({ rule, sentence, first, last, parts }: Match, put: Replacement): boolean {
  if (parts || put.more.length > 0) return false;
  const written = (from: number): string =>
    sentence.tokens
      .slice(from, last)
      .map((t, i, all) => (i > 0 && all[i - 1]!.end < t.start ? ' ' : '') + t.norm)
      .join('');
  return written(first) === rule.replacement || (put.sure && written(put.first) === put.text);
}

/** What the rule's replacement is in the place of a match; undefined where the rule has none. */
export function replacementFor(match: Match, lexicon: Lexicon): Replacement | undefined {
  const { rule, words, sentence, first } = match;
  if (rule.replacement === undefined) return undefined;
  const capitals = match.parts === undefined ? capitalsLike(match) : undefined;
  if (capitals !== undefined) return { text: opened(match, capitals), sure: true, first, more: [] };
  const given = rule.replacement.split(/\s+/u);
  const verb = verbLike(match, given, lexicon);
  if (verb) return { ...verb, text: opened(match, verb.text), sure: true };
  // Two places at once are nothing to type on.
  if (match.parts !== undefined || verb === null) return { text: rule.replacement, sure: false, first, more: [] };
  const literal = words.every((w) => w.forms === undefined);
  const sameLength = given.length === words.length;
  const put = given.map((word, k): string | undefined => {
    const own = words[k];
    if (literal || (sameLength && own?.forms === undefined)) return word;
    const written = sentence.tokens[first + k]?.norm ?? '';
    const readings = own?.forms?.get(written)?.readings ?? own?.forms?.get(lowerFirst(written))?.readings;
    const forms = [...wordForms(word, lexicon).values()];
    if (sameLength && readings?.some((r) => classOf(r) === CLASS.name) && forms.length === 0) return nameLike(word, match, k);
    if (!sameLength || !readings || forms.length === 0) return undefined;
    const noun = readings.some((r) => NOUNS & (1 << classOf(r)));
    if (noun) return nounLike(match, first + k, readings, forms, lexicon);
    const beforeNoun = /^\p{Lu}/u.test(sentence.tokens[first + k + 1]?.norm ?? '');
    return formLike(readings, forms, beforeNoun);
  });
  const sure = put.every((word) => word !== undefined);
  // Behind the noun may stand what is not inflected: "Fahrgast ohne Fahrschein".
  if (!sure && words.length === 1 && /^\p{Lu}/u.test(given[0]!) && !/^\p{Lu}/u.test(given[1] ?? '')) {
    const readings = words[0]!.forms?.get(sentence.tokens[first]!.norm)?.readings ?? [];
    const whole = phraseLike(sentence, first, readings, given[0]!, lexicon);
    if (whole) {
      const text = [whole.text, ...given.slice(1)].join(' ');
      const left = leavesAgreeing(sentence, whole.first, first, words[0]!.forms!, wordForms(given[0]!, lexicon), whole.more);
      return { first: whole.first, text, sure: !left, more: left ? [] : whole.more };
    }
  }
  const agreeing = words.some(
    ({ forms, noun }, k) =>
      sure &&
      !literal &&
      sameLength &&
      noun &&
      leavesAgreeing(sentence, first, first + k, forms!, wordForms(given[k]!, lexicon), []),
  );
  return { text: opened(match, (sure ? put : given).join(' ')), sure: sure && !agreeing, first, more: [] };
}

/** With a capital where the match has one only because it opens a sentence. */
function opened({ sentence, first, words }: Match, text: string): string {
  const start = sentence.tokens[first]!.norm;
  const capital =
    upperFirst(start) === start && (words[0]!.fits.has(lowerFirst(start)) || words[0]!.apart?.forms.has(lowerFirst(start)));
  return capital ? upperFirst(text) : text;
}
