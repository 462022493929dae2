import { type ClausePlace, isGovernedInfinitive, lowerAt, opensWith, wordsOf } from './clause-place.ts';
import { isPerception, tellsByComplement } from './draft-details.ts';

/** Whether an infinitive or "dass" clause tells what this clause only decides, demands, plans or achieves. */
export function isToldBelow({ sentence, k }: ClausePlace, lemma: string | undefined): boolean {
  return (
    tellsByComplement(lemma) &&
    sentence.clauses.some(
      (c) =>
        c.parent === k &&
        c.first >= sentence.clauses[k]!.first &&
        (isGovernedInfinitive(sentence, c) || opensWith(sentence, c, /^dass$/u)),
    )
  );
}

/** "Gäste sahen, wie das Dach einstürzte": what is seen is the event. */
export function isPerceived({ sentence, k }: ClausePlace, lemma: string | undefined): boolean {
  return (
    isPerception(lemma) &&
    sentence.clauses.some((c) => c.parent === k && c.kind === 'subordinate' && opensWith(sentence, c, /^wie$/u))
  );
}

/** "Hat man Bilder gezeigt, gibt man …": a condition that begins with its verb stands in the title of what follows from it. */
export function isConditionInFront({ clause, k, own, sentence }: ClausePlace): boolean {
  const next = sentence.clauses.find((c, n) => n > k && c.kind === 'main');
  return (
    clause.kind === 'main' &&
    clause.conjunction === undefined &&
    k === 0 &&
    clause.finite === own[0] &&
    next?.conjunction === undefined &&
    next?.finite !== undefined &&
    sentence.tags[next.finite - 1] === '$,'
  );
}

/** "Exportiert wurden vor allem:": what a list is led to by, without anybody or anything. */
export function isListLead({ own, sentence }: ClausePlace): boolean {
  if (sentence.words[own.at(-1)!]!.lower !== ':') return false;
  return !own.some((i) => /^(?:N[NE]|FM|XY|CARD|ADJA|PP|PDS|PIS|PRELS|PWS|TRUNC)/u.test(sentence.tags[i]!));
}

/** "(umgerechnet 1,3 Millionen Euro)": words without a finite verb in brackets. */
export function isBracketed({ clause, own, sentence }: ClausePlace): boolean {
  return clause.finite === undefined && clause.kind === 'verbless' && sentence.words[own[0]! - 1]?.lower === '(';
}

/** The end of a clause whose beginning was not found, behind another one: "…, [in dem viele sitzen,] bald entscheiden wird". */
export function isRest(place: ClausePlace): boolean {
  const { clause, subject } = place;
  if (clause.kind !== 'main' || clause.conjunction !== undefined || subject !== undefined) return false;
  const words = wordsOf(place);
  return words.at(-1) === clause.finite && words.length > 1;
}

/** "…, inwieweit das Gesetz geändert werden muss", "Wer die Kosten trägt": what is asked is not told. */
export function isIndirectQuestion(place: ClausePlace): boolean {
  const { sentence, clause } = place;
  const [first] = wordsOf(place);
  if (first === undefined) return false;
  const word = lowerAt(sentence, first);
  if (clause.kind === 'subordinate') return first === clause.subordinator && ASKED.test(word);
  return clause.kind === 'main' && first + 1 !== clause.finite && ASKING.test(word);
}

const ASKED = /^(?:inwie(?:weit|fern)|wann|warum|wieso|wer|wen|wem|wessen|was|welche[nmrs]?)$/u;
const ASKING = /^(?:warum|weshalb|wieso|was|wer|wohin|woher)$/u;
