import { AGREEMENT, MORPH } from '../lexicon/morphology.ts';
import type { TaggedSentence } from '../tagging/tagged.ts';
import { CASE, type ClauseKind, type Phrase } from './sentence.ts';

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** Nouns of time, which are hardly ever subjects where another is at hand. */
const TIMES = words(
  'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Januar Februar März April Mai Juni Juli August September Oktober November Dezember Jahr Jahre Monat Monate Woche Wochen Tag Tage Stunde Stunden Minute Minuten Morgen Abend Nachmittag Vormittag Nacht Mal Prozent Uhr Ende Anfang Mitte Wochenende',
);
const COPULA = words('ist sind war waren wäre wären sei seien bleibt bleiben blieb blieben wird werden wurde wurden');
const COUNTING = words('über unter gegen um rund bis');
const EXISTENTIAL = words('gibt gab gäbe gebe geben');

/** Number of the phrase a relative pronoun refers to, where the comma stands right behind it and it is no attribute itself. */
function antecedentNumber(phrases: readonly Phrase[], pronoun: Phrase): Phrase['number'] {
  for (let k = phrases.length - 1; k >= 0; k--) {
    const p = phrases[k]!;
    if (p.last > pronoun.first - 1) continue;
    if (p.last < pronoun.first - 2) return 'either';
    return p.link === undefined && !phrases.some((x) => x.parent === k) ? p.number : 'either';
  }
  return 'either';
}

/** Finds the subject among the clause's phrases: nominative, in number and person like the verb, by place and kind. */
export function findSubject(
  s: TaggedSentence,
  finite: number,
  index: number,
  kind: ClauseKind,
  phrases: readonly Phrase[],
  clauseOf: Int16Array,
): number | undefined {
  const mask = s.words[finite]!.mask || s.words[finite]!.lowerMask;
  const numbers = verbNumbers(mask, s.words[finite]!.lower);
  const verbLast = kind === 'subordinate' || kind === 'relative';
  const copula = COPULA.has(s.words[finite]!.lower);
  let best: number | undefined;
  let bestScore = -0.5;
  let seenAfter = 0;
  let order = 0;
  for (let p = 0; p < phrases.length; p++) {
    const phrase = phrases[p]!;
    if (clauseOf[phrase.head] !== index) continue;
    // "über 200 Leute": the preposition only counts; taken where there is nothing better.
    const counted =
      phrase.preposition !== undefined &&
      COUNTING.has(s.words[phrase.preposition]!.lower) &&
      s.tags[phrase.preposition + 1] === 'CARD';
    if (phrase.preposition !== undefined && !counted) continue;
    const tag = s.tags[phrase.head]!;
    if (tag === 'PRF') continue;
    if (phrase.link === 'genitive' || phrase.link === 'coordination' || phrase.link === 'apposition') continue;
    const cases = phrase.cases;
    if (cases !== 0 && !(cases & CASE.nom) && !counted) continue;
    if (s.tags[phrase.first - 1] === 'KOKOM' && !/^(?:mehr|weniger)$/u.test(s.words[phrase.first - 2]?.lower ?? '')) continue; // "wie ein Sack", "als Erster"
    const lower = s.words[phrase.head]!.lower;
    const pointing = (lower === 'das' || lower === 'dies') && tag === 'PDS';
    const coordinated = phrases.some((x) => x.parent === p && x.link === 'coordination');
    const nominative = phrase.agreement & AGREEMENT.nominative;
    const antecedent = tag === 'PRELS' ? antecedentNumber(phrases, phrase) : 'either';
    const plural =
      coordinated ||
      (antecedent !== 'singular' && (phrase.agreement === 0 || (nominative & AGREEMENT.plural) !== 0)) ||
      (pointing && copula);
    const singular = antecedent !== 'plural' && (phrase.agreement === 0 || (nominative & AGREEMENT.singular) !== 0);
    const fits =
      lower === 'ich'
        ? numbers.ich
        : lower === 'du'
          ? numbers.du
          : lower === 'ihr' && tag === 'PPER'
            ? numbers.du
            : lower === 'wir'
              ? numbers.plural
              : (plural && numbers.plural) || (singular && numbers.singular);
    if (!fits) continue;
    let score = counted ? -0.4 : 0;
    if (cases === CASE.nom) score += 2.5;
    if (cases === 0) score -= 1;
    if (pointing && copula) score += 2;
    if (lower === 'es' && EXISTENTIAL.has(s.words[finite]!.lower)) score += 4;
    if (tag === 'PPER' || lower === 'man' || tag === 'PWS') score += 1.5;
    if (tag === 'PPER' && lower === 'es') score -= 0.6;
    if (tag === 'PRELS') score += 1.2;
    if (tag === 'NE') score += 0.3;
    if (tag === 'CARD' || tag === 'ADJA' || tag === 'XY') score -= 0.8;
    if (tag === 'CARD' && /^\d{4}$/u.test(lower)) continue;
    if (TIMES.has(s.tokens[phrase.head]!.norm)) score -= 2;
    if (tag === 'PIS' && lower !== 'man') score -= 0.2;
    // Number told apart from a rival: a plural verb with a plural phrase.
    if (numbers.plural && !numbers.singular && plural && (coordinated || !singular)) score += 0.5;
    if (!verbLast) {
      if (phrase.last === finite || (phrase.first < finite && between(phrase.last, finite))) score += 1;
      else if (phrase.first > finite) score += seenAfter++ === 0 ? 0.8 : 0;
    }
    score -= order * 0.5;
    order++;
    if (score > bestScore) {
      bestScore = score;
      best = p;
    }
  }
  return best;
}

/** Whether a Vorfeld phrase ends near enough to its verb for attributes and relative clauses to stand between. */
function between(from: number, to: number): boolean {
  return to - from <= 25;
}

function verbNumbers(mask: number, lower: string): { singular: boolean; plural: boolean; ich: boolean; du: boolean } {
  if (mask === 0 || (mask & (MORPH.finite3 | MORPH.finite2)) === 0) return { singular: true, plural: true, ich: true, du: true };
  const told = (mask & (MORPH.thirdSingular | MORPH.thirdPlural | MORPH.firstSingular)) !== 0;
  return {
    singular: !told || (mask & MORPH.thirdSingular) !== 0,
    plural: !told || (mask & MORPH.thirdPlural) !== 0,
    ich: !told || (mask & MORPH.firstSingular) !== 0,
    du: (mask & MORPH.finite2) !== 0 || /st$/u.test(lower) || !told,
  };
}
