import type { Lexicon } from '../../lexicon/lexicon.ts';
import { CLASS, classOf } from '../../lexicon/readings.ts';
import { clauseOfToken, separatedPrefix, tokensOfClause } from '../../syntax/query.ts';
import type { Clause, ParsedSentence } from '../../syntax/sentence.ts';
import { lowerFirst } from '../../text/first-letter.ts';
import type { Token } from '../../text/token.ts';
import type { HouseRule } from '../house-rule.ts';
import { apartKey, type CompiledPhrase, type CompiledWord, type PhraseIndex, soughtOf } from './compile.ts';
import { surnameOrNoun } from './surname.ts';

/** Tokens of a sentence, half open. */
export type Range = readonly [first: number, last: number];

/** A phrase where it stands: token indices of its sentence, half open. */
export interface Match extends CompiledPhrase {
  readonly sentence: ParsedSentence;
  readonly first: number;
  readonly last: number;
  /** Token of the particle of a verb that stands apart. */
  readonly particle: number | undefined;
  /** Where it stands in several places, or with a "zu" in it: all of them, in order. */
  readonly parts: readonly Range[] | undefined;
}

const OTHER_THAN_VERB = /^(?:ADJ[AD]|PPOSAT)$/u;
const VERBAL: ReadonlySet<number> = new Set([CLASS.finite, CLASS.imperative, CLASS.infinitive]);

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

/**
 * Whether a form of a verb that is sought ("wissen", "meinen") is no verb where it stands: "meine Frau", "ist weiß". What may be an adjective is a verb
 * only where it has a subject. Participles are meant as adjectives too.
 */
function isOtherThanVerb({ forms }: CompiledWord, form: string, sentence: ParsedSentence, i: number, lexicon: Lexicon): boolean {
  const readings = forms?.get(form)?.readings ?? [];
  if (readings.length === 0 || !readings.every((r) => VERBAL.has(classOf(r)))) return false;
  if (OTHER_THAN_VERB.test(sentence.tags[i]!)) return true;
  const both = lexicon.morphology?.exactReadings(form).some((r) => classOf(r) === CLASS.adjective);
  if (!both) return false;
  const clause = clauseOfToken(sentence, i);
  return clause?.finite !== i || clause.subject === undefined;
}

/** Whether a noun is tagged as a name; in capitals every noun is, and with an article ("den Wolf") it is a noun. */
const isName = ({ tags, tokens }: ParsedSentence, i: number): boolean =>
  tags[i] === 'NE' && !isCapitals(tokens[i]!.norm) && !(tags[i - 1] === 'ART' && OF_NOUNS.test(tokens[i - 1]!.norm));

/** The particle that stands apart from a finite verb; undefined for other words. */
function particleOf(sentence: ParsedSentence, i: number): number | undefined {
  const clause = sentence.tags[i]?.startsWith('V') ? clauseOfToken(sentence, i) : undefined;
  return clause?.finite === i ? separatedPrefix(sentence, clause) : undefined;
}

/** What may stand between the rest of a phrase and the end of its clause: nothing that the rest could belong to ("in Kenntnis der Lage"). */
const BEHIND = /^(?:APPR|APPRART|KON|KOKOM|KOUS|ADV|PROAV|PTKNEG|\$.*)$/u;
/** Behind a conjunction what may be of the same phrase: "in Kraft und Stärke". */
const GOES_ON = /^(?:N[NE]|ADJA|CARD)$/u;
/** What makes a noun another phrase than the bare one that is sought: "die Angst", "aus Angst". */
const BEFORE_NOUN = /^(?:ART|ADJA|P(?:POS|D|I|W|REL)AT|APPR|APPRART)$/u;

/** Whether a clause's finite verb stands in the first or second place. */
const isEarly = (clause: Clause): boolean => clause.finite !== undefined && !clause.rightBracket.includes(clause.finite);

const REFLEXIVES: ReadonlyMap<string, RegExp> = new Map([
  ['ich', /^mi(?:ch|r)$/u],
  ['du', /^di(?:ch|r)$/u],
  ['wir', /^uns$/u],
  ['ihr', /^euch$/u],
]);

/** Whether a particle behind a verb belongs to no clause that was seen: it may be this verb's ("halten sich … auf"). */
const mayBeApart = ({ tags, clauses }: ParsedSentence, verb: number): boolean =>
  tags.some((tag, i) => i > verb && tag === 'PTKVZ' && !clauses.some((c) => c.rightBracket.includes(i)));

/** The reflexive pronoun that belongs to a verb from token `first` to `last`; undefined where none does for sure. */
function reflexiveOf(match: Match, verb: number): number | undefined {
  const { sentence, first, last, parts } = match;
  const { tags, words, clauseOf, phrases } = sentence;
  const clause = clauseOfToken(sentence, verb);
  if (!clause || !tags[verb]!.startsWith('V')) return undefined;
  const { finite, subject } = clause;
  const person = subject === undefined ? undefined : REFLEXIVES.get(words[phrases[subject]!.head]!.lower);
  const early = isEarly(clause);
  // "weigert sich" has a "sich" of its own.
  if (early && finite !== verb && tags[finite!]!.startsWith('VV')) return undefined;
  const all = tokensOfClause(sentence, clauseOf[verb]!);
  const found = all.find((i) => {
    const { lower } = words[i]!;
    if ((lower !== 'sich' && !person?.test(lower)) || /^APPR/u.test(tags[i - 1] ?? '')) return false;
    return early && finite === verb ? i >= last : i < first;
  });
  if (found === undefined) return undefined;
  // Another verb between them: the pronoun is that verb's. What the phrase itself holds is none: "zeigte sich überzeugt".
  const isOwn = (i: number): boolean => i === verb || parts?.some(([from, to]) => from <= i && i < to) === true;
  const isOther = (i: number): boolean => !isOwn(i) && tags[i]!.startsWith('V');
  if (early && finite === verb && mayBeApart(sentence, verb)) return undefined;
  // "sich nicht hetzen lassen"
  if (/^(?:ge)?l(?:ä|a|ie)(?:ss|ß)/u.test(words[verb + 1]?.lower ?? '')) return undefined;
  const strange = all.some((i) => (finite === verb && early ? isOther(i) : i > found && i < first && isOther(i)));
  return strange ? undefined : found;
}

/**
 * All phrases in a sentence, in its order; of one rule none inside another. Each token is looked up once, and behind it at most as many words as
 * the phrases that begin with it have; behind a finite verb, those of its clause.
 */
export function* matchesIn(sentence: ParsedSentence, index: PhraseIndex, lexicon: Lexicon): Generator<Match> {
  const { tokens, tags, words } = sentence;
  const opens = (i: number): boolean =>
    i === 0 || (tokens[i - 1]!.kind === 'punctuation' && /[„“"»«›‹‚:.!?–—(]/u.test(tokens[i - 1]!.text));
  const fits = (word: CompiledWord, i: number): boolean => {
    const token = tokens[i];
    if (token === undefined) return false;
    // "sagte … zu" is no form of "sagen".
    if (word.forms && !word.noun && particleOf(sentence, i) !== undefined) return false;
    const own = variants(token, opens(i)).filter((v) => word.fits.has(v));
    return own.some((v) => !isOtherThanVerb(word, v, sentence, i, lexicon)) && !(word.person && isSomebody(i));
  };
  const isSomebody = (i: number): boolean => {
    const known = surnameOrNoun(sentence, i, lexicon);
    return known === 'name' || (known !== 'noun' && isName(sentence, i));
  };
  /** "zusammen mit" is no particle before its end. */
  const isAdverb = (i: number): boolean => words[i]!.lower === 'zusammen' && words[i + 1]?.lower === 'mit';
  const fitAll = (all: readonly CompiledWord[], from: number): boolean => all.every((word, k) => fits(word, from + k));

  /** A verb apart from its particle: the particle stands where the verb would at the end, "führt … Umfragen durch" for "Umfragen durchführen". */
  const ofParticle = (phrase: CompiledPhrase, i: number, particle: number): Match | undefined => {
    const words = soughtOf(phrase);
    const begin = particle - words.length + 1;
    if (begin <= i || !fitAll(words.slice(0, -1), begin)) return undefined;
    return reflexed(
      {
        ...phrase,
        sentence,
        first: i,
        last: i + 1,
        particle,
        parts: [
          [i, i + 1],
          [begin, particle + 1],
        ],
      },
      i,
    );
  };

  /** A finite verb apart from the rest of its phrase, which stands together behind it: "setzt … in Kraft". */
  const ofFinite = (phrase: CompiledPhrase, i: number, clause: Clause): Match | undefined => {
    const rest = soughtOf(phrase).slice(0, -1);
    const own = tokensOfClause(sentence, sentence.clauseOf[i]!);
    for (let k = own.length - rest.length; k >= 0 && own[k]! > i; k--) {
      const begin = own[k]!;
      const end = begin + rest.length;
      if (own[k + rest.length - 1] !== end - 1 || !fitAll(rest, begin)) continue;
      const inside = (at: number): boolean => begin <= at && at < end;
      // "haben … Angst verloren": the verb is another one.
      if (!clause.rightBracket.every((at) => inside(at) || isAdverb(at))) continue;
      if (rest[0]!.noun && BEFORE_NOUN.test(tags[begin - 1]!)) continue;
      const next = own[k + rest.length];
      if (next !== undefined && (!BEHIND.test(tags[next]!) || (tags[next] === 'KON' && GOES_ON.test(tags[next + 1] ?? ''))))
        continue;
      return reflexed(
        {
          ...phrase,
          sentence,
          first: i,
          last: i + 1,
          particle: undefined,
          parts: [
            [i, i + 1],
            [begin, end],
          ],
        },
        i,
      );
    }
    return undefined;
  };

  /** A phrase in one piece, its verb perhaps with "zu". */
  const ofWords = (phrase: CompiledPhrase, i: number): Match | undefined => {
    const words = soughtOf(phrase);
    const end = i + words.length;
    const match = { ...phrase, sentence, first: i, particle: undefined };
    if (fitAll(words, i)) return reflexed({ ...match, last: end, parts: undefined }, end - 1);
    const zu = phrase.verb && words.length > 1 && tags[end - 1] === 'PTKZU' && fits(words.at(-1)!, end);
    if (!zu || !fitAll(words.slice(0, -1), i)) return undefined;
    return reflexed({ ...match, last: end + 1, parts: [[i, end + 1]] }, end);
  };

  /** The match of a phrase with "sich" where one stands in the clause; others as they are. */
  const reflexed = (match: Match, verb: number): Match | undefined => {
    if (!match.reflexive) return match;
    const at = reflexiveOf(match, verb);
    if (at === undefined) return undefined;
    const parts = [...(match.parts ?? [[match.first, match.last] as const]), [at, at + 1] as const];
    return { ...match, parts: parts.sort(([a], [b]) => a - b) };
  };

  const done = new Map<HouseRule, number>();
  for (let i = 0; i < tokens.length; i++) {
    const longest = new Map<HouseRule, Match>();
    const take = (match: Match | undefined): void => {
      if (match && i >= (done.get(match.rule) ?? 0) && match.last > (longest.get(match.rule)?.last ?? 0))
        longest.set(match.rule, match);
    };
    const clause = tags[i]!.startsWith('V') ? clauseOfToken(sentence, i) : undefined;
    const particle = particleOf(sentence, i);
    for (const form of variants(tokens[i]!, opens(i))) {
      if (particle !== undefined)
        for (const phrase of index.get(apartKey(form, tokens[particle]!.norm.toLowerCase())) ?? [])
          take(ofParticle(phrase, i, particle));
      if (clause?.finite === i && isEarly(clause) && !(particle === undefined && mayBeApart(sentence, i)))
        for (const phrase of index.get(apartKey(form, '')) ?? []) take(ofFinite(phrase, i, clause));
      for (const phrase of index.get(form) ?? []) take(ofWords(phrase, i));
    }
    for (const [rule, match] of longest) {
      done.set(rule, match.last);
      yield match;
    }
  }
}
