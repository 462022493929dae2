import type { Morphology } from '../lexicon/morphology.ts';
import type { TaggedSentence } from '../tagging/tagged.ts';
import type { SttsTag } from '../tagging/tags.ts';
import type { Clause } from './sentence.ts';
import { verbLemma } from './verb-lemma.ts';

/** The verbs of a clause: what `Clause` knows of them. */
export type Verbs = Pick<Clause, 'finite' | 'rightBracket'>;

const FULL_NONFINITE: ReadonlySet<SttsTag> = new Set(['VVPP', 'VVINF', 'VVIZU']);
const NONFINITE_OR_FINITE = (tag: SttsTag): boolean => tag.charCodeAt(0) === 86; // V…

/** All verbs of a clause: the finite verb and the right bracket, in order and without doubles. */
export function verbGroup(clause: Verbs): number[] {
  const all = clause.finite === undefined ? clause.rightBracket : [clause.finite, ...clause.rightBracket];
  return [...new Set(all)].sort((a, b) => a - b);
}

/**
 * The separated prefix of a clause's finite verb ("teilte … mit"), as a token index: of several the last, which ends the clause ("führt zusammen mit
 * dem Land eine Umfrage durch").
 */
export function separatedPrefix(sentence: TaggedSentence, clause: Verbs): number | undefined {
  return clause.rightBracket.findLast((i) => sentence.tags[i] === 'PTKVZ');
}

/** The token that carries a clause's meaning: participle or infinitive of the right bracket where the finite verb is an auxiliary, else the finite verb. */
export function mainVerb({ tags }: TaggedSentence, { finite, rightBracket }: Verbs): number | undefined {
  if (finite === undefined) return rightBracket.findLast((i) => FULL_NONFINITE.has(tags[i]!));
  if (tags[finite] === 'VVFIN' || tags[finite] === 'VVIMP') return finite;
  return (
    rightBracket.find((i) => FULL_NONFINITE.has(tags[i]!)) ??
    rightBracket.find((i) => NONFINITE_OR_FINITE(tags[i]!) && i !== finite) ??
    finite
  );
}

/**
 * The infinitive of what a clause says: the main verb's, with its separated prefix joined ("teilte … mit" → "mitteilen"; "hat abgelehnt" →
 * "ablehnen"). Undefined for a clause without a verb.
 */
export function clauseLemma(sentence: TaggedSentence, clause: Verbs, morphology: Morphology | undefined): string | undefined {
  const verb = mainVerb(sentence, clause);
  if (verb === undefined) return undefined;
  const prefix = verb === clause.finite ? separatedPrefix(sentence, clause) : undefined;
  return verbLemma(sentence.tokens[verb]!.norm, morphology, prefix === undefined ? '' : sentence.tokens[prefix]!.norm);
}

/**
 * What the verbs of a clause do with their arguments: `copula` links its subject to a predicate ("ist Trainerin"); the subject of a `passive`
 * is what its active has as object ("wird gewählt"); `stative` is "sein" with a participle, which is that ("ist gewählt") or the perfect of
 * a verb of motion ("ist gekommen"); `active` is the rest ("wählt", "hat gewählt", "will wählen").
 */
export type Voice = 'active' | 'passive' | 'stative' | 'copula';

const BECOME = /^(?:w[eiu]rd|würd|geworden|worden)/u;
const BE = /^(?:bin|bist|ist|sind|seid|war|wär|sei|gewesen)/u;
const COPULA = /^(?:sein|werden|bleiben|heißen)$/u;

/** The voice of a clause by its verb forms. */
export function voiceOf({ tags, words }: TaggedSentence, { finite, rightBracket }: Verbs, lemma: string | undefined): Voice {
  let participle = false;
  let become = false;
  let be = false;
  const see = (i: number) => {
    const tag = tags[i]!;
    const { lower } = words[i]!;
    if (tag === 'VVPP') participle = true;
    else if (tag.startsWith('VA')) {
      if (BECOME.test(lower)) become = true;
      else if (BE.test(lower)) be = true;
    }
  };
  if (finite !== undefined) see(finite);
  for (const i of rightBracket) if (i !== finite) see(i);
  if (participle) return become ? 'passive' : be ? 'stative' : 'active';
  return lemma !== undefined && COPULA.test(lemma) ? 'copula' : 'active';
}
