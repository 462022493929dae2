import { AGREEMENT } from '../../lexicon/agreement.ts';
import { MORPH } from '../../lexicon/morphology.ts';
import type { NounGroup } from '../../syntax/noun-groups.ts';
import type { ParsedSentence } from '../../syntax/sentence.ts';
import { isFiniteTag } from '../../tagging/tags.ts';
import { CONTRACTIONS } from './paradigms.ts';
import type { PhraseFit, PhraseReader, PhraseWords } from './phrase-fit.ts';
import { GOVERNMENT } from './prepositions.ts';

/** What does not fit in a noun phrase. */
export type NounSlipKind =
  | 'determiner-adjective'
  | 'determiner-noun'
  | 'adjective-noun'
  | 'uninflected'
  | 'governed'
  | 'governed-bare'
  | 'genitive'
  | 'weak-noun';

/** A noun group with what its words say. */
export interface ReadGroup {
  readonly sentence: ParsedSentence;
  readonly group: NounGroup;
  readonly words: PhraseWords;
  readonly fit: PhraseFit;
  /** Cases that the preposition governs, as bits of `AGREEMENT`; all of them without one, or behind a contraction. */
  readonly governed: number;
}

const known = new WeakMap<PhraseReader, WeakMap<NounGroup, ReadGroup>>();

/** Reads the words of a group, once for each reader. */
export function readGroup(sentence: ParsedSentence, group: NounGroup, reader: PhraseReader): ReadGroup {
  let own = known.get(reader);
  if (own === undefined) {
    own = new WeakMap();
    known.set(reader, own);
  }
  let read = own.get(group);
  if (read === undefined) {
    read = readWords(sentence, group, reader);
    own.set(group, read);
  }
  return read;
}

/** Whether a group may hang on the noun before it: it has a preposition, or an article and a genitive of its own. */
export function mayHang(sentence: ParsedSentence, group: NounGroup, reader: PhraseReader): boolean {
  if (group.preposition !== undefined) return true;
  return group.determiner !== undefined && (readGroup(sentence, group, reader).fit.mask & AGREEMENT.genitive) !== 0;
}

function readWords(sentence: ParsedSentence, group: NounGroup, reader: PhraseReader): ReadGroup {
  const { words: facts, tokens } = sentence;
  const { preposition } = group;
  const lower = preposition === undefined ? '' : facts[preposition]!.lower;
  const words: PhraseWords = {
    determiner: group.determiner === undefined ? undefined : facts[group.determiner]!.lower,
    contraction: group.determiner === undefined && CONTRACTIONS.has(lower) ? lower : undefined,
    attributes: group.attributes.map((i) => tokens[i]!.norm),
    head: tokens[group.head]!.norm,
  };
  return {
    sentence,
    group,
    words,
    fit: reader.fit(words),
    governed: group.contracted ? AGREEMENT.any : (GOVERNMENT.get(lower) ?? AGREEMENT.any),
  };
}

/** Whether a group may be the subject of a verb in this number (`AGREEMENT.singular`, `plural` or `any`): what is not known may be one. */
export const mayBeSubject = ({ group, fit: { mask } }: ReadGroup, number: number): boolean =>
  group.preposition === undefined && (mask === 0 || (mask & AGREEMENT.nominative & number) !== 0);

/** The adjective right before the noun that has no ending where it needs one: "ein *anders* Land". */
export function bareAdjective(
  { group, sentence }: Pick<ReadGroup, 'group' | 'sentence'>,
  reader: PhraseReader,
): number | undefined {
  if (group.determiner === undefined && !group.contracted) return undefined;
  const at = group.uninflected ?? group.attributes.at(-1);
  if (at === undefined || at !== group.head - 1) return undefined;
  // "die politisch Handelnden": before a participle it is an adverb.
  if (sentence.words[group.head]!.lowerMask & (MORPH.participle1 | MORPH.participle2)) return undefined;
  const { lower, lowerWhole } = sentence.words[at]!;
  if (
    sentence.tokens[at]!.norm !== lower ||
    lower.length < 4 ||
    /(?:st|er|t)e[nmrs]?$/u.test(lower) ||
    reader.undeclined(lower) ||
    reader.attribute(lower).length > 0
  )
    return undefined;
  if (lower === 'anders') return at;
  const adverb = (lowerWhole & MORPH.adverb) !== 0;
  return lowerWhole & (MORPH.adjective | MORPH.participle2) && !adverb ? at : undefined;
}

/** Whether the clause around the phrase has a finite verb that is none of its words. */
export function hasVerb({ sentence: { tags, tokens }, group: { first, last } }: ReadGroup): boolean {
  const stops = (i: number): boolean => /^[,.;:!?]$/u.test(tokens[i]!.text);
  for (let i = first - 1; i >= 0 && !stops(i); i--) if (isFiniteTag(tags[i]!)) return true;
  for (let i = last; i < tags.length && !stops(i); i++) if (isFiniteTag(tags[i]!)) return true;
  return false;
}
