import { MORPH } from '../lexicon/morphology.ts';
import { PERSON } from '../lexicon/readings.ts';
import type { ParsedSentence } from '../syntax/sentence.ts';
import { casedLike } from '../text/first-letter.ts';
import type { GrammarSlip } from './slip.ts';
import type { Stretch } from './verbs/stretches.ts';
import type { VerbReader } from './verbs/verb-words.ts';

/** One word taken for another: what is right at token `i`, or undefined. */
type Check = (s: ParsedSentence, i: number, stretch: Stretch, verbs: VerbReader) => string | undefined;

const SMALL = /^\p{Ll}/u;
const tagOf = (s: ParsedSentence, i: number): string => s.tags[i] ?? '$.';
const lowerOf = (s: ParsedSentence, i: number): string => s.words[i]?.lower ?? '';
const TIME_NOUN =
  /^(?:jahr|monat|woche|tag|stunde|minute|jahrzehnt|jahrhundert|anfang|mitte|ende|beginn|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|sommer|winter|herbst|frühjahr|frühling|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|gestern|heute|langem|kurzem|ewigkeit)/u;
/** Adverbs that are comparatives by their form and may stand beside "wie": "früher wie heute". */
const NO_COMPARISON =
  /^(?:früher|später|eher|bisher|seither|daher|immer|leider|weiter|ferner|sicher|vorher|nachher|sonder|wieder)$/u;

const within = ({ first, last }: Stretch, test: (i: number) => boolean): boolean => {
  for (let i = first; i < last; i++) if (test(i)) return true;
  return false;
};

/**
 * The pairs by the word that stands there (Duden, Zweifelsfälle 2021; Amtliches Regelwerk 2024 § 4 for *das* and *dass*). Each decides by the
 * words around it and is silent where both make sense.
 */
const CHECKS: Readonly<Record<string, Check>> = {
  // "Ich denke, dass ist richtig": a conjunction before the finite verb of a main clause.
  dass: (s, i, { first, last, finite }) =>
    i === first &&
    finite[0] === i + 1 &&
    last - i > 3 &&
    tagOf(s, i + 2) !== 'KON' &&
    /^V[AM]FIN$/u.test(tagOf(s, i + 1)) &&
    finite.at(-1) !== last - 1
      ? 'das'
      : undefined,
  // "Er sagte, das er kommt": nothing neuter before that a relative could stand for.
  das: (s, i, { first, last, finite }) => {
    if (
      i !== first ||
      i < 2 ||
      s.tokens[i - 1]!.text !== ',' ||
      finite.at(-1) !== last - 1 ||
      !/^V[VAM](?:FIN|PP|INF)$/u.test(tagOf(s, i - 2))
    )
      return undefined;
    if (!/^(?:er|wir|man|ich|sie)$/u.test(lowerOf(s, i + 1)) || tagOf(s, i + 1) !== 'PPER') return undefined;
    for (let k = 0; k < i; k++)
      if (
        /^(?:N[NE]|FM|XY|CARD|ADJA)$/u.test(s.tags[k]!) ||
        /^(?:das|es|alles|etwas|nichts|dies|dieses|jenes|was|vieles|manches|einiges|eines|eins|keines)$/u.test(lowerOf(s, k))
      )
        return undefined;
    return 'dass';
  },
  seid: (s, i, stretch) => {
    if (within(stretch, (k) => lowerOf(s, k) === 'ihr')) return undefined;
    const next = lowerOf(s, i + 1);
    const noun = /^(?:ART|PDAT|PPOSAT|CARD|ADJA|PIAT)$/u.test(tagOf(s, i + 1)) ? lowerOf(s, i + 2) : next;
    return TIME_NOUN.test(noun) || TIME_NOUN.test(next) ? 'seit' : undefined;
  },
  seit: (s, i, stretch) =>
    lowerOf(s, i - 1) === 'ihr' && tagOf(s, i - 1) === 'PPER' && !within(stretch, (k) => k !== i && /FIN$/u.test(s.tags[k]!))
      ? 'seid'
      : undefined,
  wie: (s, i) => {
    const before = s.words[i - 1];
    if (
      !before ||
      !SMALL.test(s.tokens[i - 1]!.norm) ||
      NO_COMPARISON.test(before.lower) ||
      !/^(?:ADJD|ADV)$/u.test(tagOf(s, i - 1))
    )
      return undefined;
    if (
      !(before.lowerWhole & MORPH.comparative) ||
      !before.lower.endsWith('er') ||
      /^(?:so|ebenso|genauso|wie|je|immer)$/u.test(lowerOf(s, i - 2))
    )
      return undefined;
    return /^(?:ART|PPER|NN|NE|PDS|PIS|PROAV|APPR|APPRART|PPOSAT|ADV)$/u.test(tagOf(s, i + 1)) && !/FIN$/u.test(tagOf(s, i + 2))
      ? 'als'
      : undefined;
  },
  den: (s, i) => (lowerOf(s, i + 1) === 'je' && /^(?:ADJD|ADV|PIS|PIAT|NN)$/u.test(tagOf(s, i - 1)) ? 'denn' : undefined),
  wieder: (s, i, { first, last }) => {
    if (i !== last - 1) return undefined;
    for (let k = first; k < i; k++)
      if (/^(?:spiegel[nt]?|spiegelte[nt]?|spiegle)$/u.test(lowerOf(s, k)) && /FIN$/u.test(s.tags[k]!)) return 'wider';
    return undefined;
  },
  fielen: (s, i) => (tagOf(s, i - 1) === 'APPR' && /^N[NE]$/u.test(tagOf(s, i + 1)) ? 'vielen' : undefined),
  lies: (s, i, { first }) =>
    i > first &&
    /^(?:NN|NE|PPER|PRF|PIS|PRELS)$/u.test(tagOf(s, i - 1)) &&
    lowerOf(s, i - 1) !== 'du' &&
    s.tokens[i + 1] !== undefined
      ? 'ließ'
      : undefined,
  seinen: (s, i, { last }) => (i === last - 1 && /^(?:VVPP|VAPP|ADJD)$/u.test(tagOf(s, i - 1)) ? 'seien' : undefined),
};

/** "äußerste sich": the superlative of an adjective where only the verb one letter shorter fits. */
function verbForSuperlative(s: ParsedSentence, i: number, { finite }: Stretch, verbs: VerbReader): string | undefined {
  const { lower } = s.words[i]!;
  if (!lower.endsWith('ste') || tagOf(s, i + 1) !== 'PRF' || /^(?:ART|APPRART|PDAT|PPOSAT|PIAT)$/u.test(tagOf(s, i - 1)))
    return undefined;
  if (verbs.look(lower).persons !== 0) return undefined; // löste
  const verb = `${lower.slice(0, -3)}te`;
  if (finite.some((k) => k !== i) || !(verbs.look(verb).persons & PERSON.thirdSingular)) return undefined;
  return verb;
}

/** Words that are right in themselves and wrong where they stand. */
export function findConfusions(s: ParsedSentence, stretches: readonly Stretch[], verbs: VerbReader): GrammarSlip[] {
  const found: GrammarSlip[] = [];
  for (const stretch of stretches)
    for (let i = stretch.first; i < stretch.last; i++) {
      const { lower } = s.words[i]!;
      const check = Object.hasOwn(CHECKS, lower) ? CHECKS[lower] : undefined;
      const right = check ? check(s, i, stretch, verbs) : verbForSuperlative(s, i, stretch, verbs);
      if (right === undefined) continue;
      const { start, end, norm } = s.tokens[i]!;
      const text = casedLike(right, norm);
      found.push({
        rule: 'confusion',
        kind: 'confused',
        start,
        end,
        corrections: [{ right: text, edits: [{ start, end, text }] }],
      });
    }
  return found;
}
