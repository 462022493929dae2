import { AGREEMENT } from '../../lexicon/agreement.ts';
import type { Lexicon } from '../../lexicon/lexicon.ts';
import {
  ATTRIBUTES,
  agreementOf,
  CLASS,
  classes,
  classOf,
  makeReading,
  type Reading,
  unitePhrase,
} from '../../lexicon/readings.ts';
import { remembering } from '../../text/memory.ts';
import { type HeadReadings, headReadings } from './head-readings.ts';
import { CONTRACTIONS, DETERMINERS, endingOf, readingsByEnding } from './paradigms.ts';

/** The words of a noun phrase that have to agree, as they are written. */
export interface PhraseWords {
  /** Determiner in small letters. */
  readonly determiner: string | undefined;
  /** A preposition with its article, in small letters, where one stands for the determiner. */
  readonly contraction: string | undefined;
  readonly attributes: readonly string[];
  readonly head: string;
}

/** What the words of a noun phrase say of themselves and together. Masks are bits of `AGREEMENT`; 0 = they contradict each other. */
export interface PhraseFit {
  /** Of all words together. */
  readonly mask: number;
  /** Of determiner and attributes, the noun left out; and of determiner and noun, the attributes left out. */
  readonly withoutHead: number;
  readonly withoutAttributes: number;
}

/** Asks the lexicon what the words of phrases are; keeps what it has looked up. */
export interface PhraseReader {
  head(form: string): HeadReadings;
  /** Readings of a declined attribute; empty where it is not declined ("Berliner", "rosa") or nothing is known. */
  attribute(form: string): readonly Reading[];
  /** Frequency class of a word, see `WordFrequencies`. */
  frequency(form: string): number;
  /** Whether the lexicon lists the form itself. */
  listed(form: string): boolean;
  /** Whether an adjective never takes an ending. */
  undeclined(lower: string): boolean;
  fit(words: PhraseWords): PhraseFit;
  /** All forms of a noun, the beginning of a compound kept. For fixes: not fast. */
  nounForms(form: string): readonly string[];
}

/** Adjectives that never take an ending, or words that only look declined. */
const UNDECLINED =
  /^(?:aller|allerlei|beige|bisschen|derlei|dessen|deren|extra|ganz|halb|keinerlei|klasse|lauter|lila|mancherlei|mehr|nahe|orange|paar|prima|rosa|solcherlei|spitzen|super|vielerlei|voller|weniger)$/u;
/** Words after which a second adjective may be weak or strong: "viele neue", "mit folgendem neuen". */
const LOOSE =
  /^(?:ander|beid|einig|einzeln|etlich|folgend|irgendwelch|manch|mehrer|sämtlich|solch|verschieden|viel|wenig|zahlreich)e[nmrs]?$/u;
/** Adjectives by their suffix, where the lexicon does not list them. */
const SUFFIXED = /(?:isch|lich|ig|bar|sam|haft|los|voll|ell|iv|ös|iert|fach)e[nmrs]?$/u;
const NONE: readonly Reading[] = [];

function determinerReadings({ determiner, contraction }: PhraseWords): readonly Reading[] | undefined {
  if (contraction !== undefined) {
    const own = CONTRACTIONS.get(contraction);
    return own ? [makeReading(CLASS.definiteArticle, own.mask)] : NONE;
  }
  if (determiner === undefined) return undefined;
  const own = DETERMINERS.get(determiner);
  return own ? [own.reading] : NONE;
}

const ADJECTIVES = ATTRIBUTES | classes(CLASS.indefinite);

/** "dem Hause": right, and not what an editor would write. */
const isOldDative = (form: string, readings: readonly Reading[]): boolean =>
  form.endsWith('e') && readings.every((r) => (agreementOf(r) & ~(AGREEMENT.dative & AGREEMENT.singular)) === 0);

/** Makes a reader of phrases over a lexicon. */
export function phraseReader(lexicon: Lexicon): PhraseReader {
  const head = headReadings(lexicon);
  const { morphology } = lexicon;
  const attribute = remembering(5_000, 40, (form: string): readonly Reading[] => {
    // „17-jähriger“
    const lower = form.toLowerCase().replace(/^\d+-/u, '');
    if (
      UNDECLINED.test(lower) ||
      /(?:(?:zwan|vier|fünf|sech|sieb|acht|neun)zig|dreißig|hundert)er$/u.test(lower) ||
      !/^\p{L}/u.test(lower) ||
      (!/^\d/u.test(form) && form !== lower && lower.endsWith('er'))
    )
      return NONE;
    const ending = endingOf(lower);
    if (ending === undefined) return NONE;
    if (LOOSE.test(lower) || /^ein(?:e|en)$/u.test(lower)) return readingsByEnding.get(ending) ?? NONE;
    const own = morphology?.readings(lower).filter((r) => ADJECTIVES & (1 << classOf(r)) && agreementOf(r) !== 0) ?? NONE;
    if (own.length === 0 && SUFFIXED.test(lower)) return readingsByEnding.get(ending) ?? NONE;
    return own.some((r) => classOf(r) === CLASS.indefinite) ? (readingsByEnding.get(ending) ?? NONE) : own;
  });
  const fit = (words: PhraseWords): PhraseFit => {
    const determiner = determinerReadings(words);
    const attributes = words.attributes.map(attribute);
    const noun = head(words.head).readings;
    const unite = (a: readonly (readonly Reading[])[], h: readonly Reading[]): number => {
      let mask = unitePhrase(determiner, a, h);
      if (determiner === undefined) mask |= uniteLoosely(words.attributes, a, h);
      return mask;
    };
    return {
      mask: unite(attributes, noun),
      get withoutHead() {
        return unite(attributes, NONE);
      },
      get withoutAttributes() {
        return unite([], noun);
      },
    };
  };
  const nounForms = (form: string): readonly string[] => {
    const { before, listed } = head(form);
    if (!morphology || listed === '') return [];
    const forms = morphology
      .lemmas(listed)
      .flatMap((lemma) =>
        morphology.inflections(lemma).filter(({ form: f, readings }) => f === listed || !isOldDative(f, readings)),
      )
      .map((f) => f.form);
    const joined = before === '' || before.endsWith('-');
    return [...new Set(forms.filter((f) => /^\p{Lu}/u.test(f)).map((f) => before + (joined ? f : f.toLowerCase())))];
  };
  const listed = (form: string): boolean => (morphology?.exactReadings(form).length ?? 0) > 0;
  const frequency = (form: string): number => lexicon.frequencies?.classOf(form) ?? 0;
  return { head, attribute, frequency, listed, undeclined: (lower) => UNDECLINED.test(lower), fit, nounForms };
}

/**
 * Without a determiner the first adjective carries the ending; one behind it may be weak in the dative ("mit gutem alten Wein"), after "viele"
 * and its like in every case, and a noun declined like an adjective may be weak behind it ("von anderem Beteiligten").
 */
function uniteLoosely(words: readonly string[], attributes: readonly (readonly Reading[])[], head: readonly Reading[]): number {
  const first = attributes[0];
  if (first === undefined || words.length === 0) return 0;
  const own = unitePhrase(undefined, [first], NONE);
  const opener = [makeReading(CLASS.definiteArticle, own)];
  const rest = attributes.slice(1);
  const loose = LOOSE.test(words[0]!.toLowerCase()) ? AGREEMENT.any : AGREEMENT.dative & (AGREEMENT.masculine | AGREEMENT.neuter);
  return own === 0 ? 0 : unitePhrase(opener, rest, head) & (rest.length > 0 ? loose : AGREEMENT.any) & own;
}
