import type { QuoteFacts } from '../facts.ts';
import type { PlacedSpeaker } from '../placed-speaker.ts';
import { antecedentOf, bearerOf, type Surroundings } from './antecedent.ts';
import type { CandidateFact } from './candidate.ts';
import type { Option } from './features.ts';
import type { Figure, PlacedCandidate } from './figures.ts';
import type { Relation } from './relation.ts';

/** Paragraphs around a quotation whose candidates count. */
export const BEFORE = 4;
export const AFTER = 1;
/** The most candidates before and after, so that the time stays linear in a paragraph without end. */
const MOST_BEFORE = 160;
const MOST_AFTER = 40;

/** A quotation and the rules' answer to who says it. */
export interface Asked {
  readonly paragraph: number;
  /** Index of its passage in the paragraph's facts. */
  readonly passage: number;
  readonly byRule: PlacedSpeaker | undefined;
  /** How the rules found it. */
  readonly how: string;
}

/** How many sentences before and after a quotation a candidate of each sort is looked for. */
const REACH: Readonly<Record<string, readonly [number, number]>> = {
  person: [14, 3],
  pronoun: [3, 1],
  thing: [0, 0],
  place: [0, 0],
};
const REACH_OF_OTHERS = [8, 3] as const;

/** The candidates around one quotation with whom they mean. */
export class Neighbourhood implements Surroundings {
  readonly candidates: PlacedCandidate[] = [];
  /** Number of each candidate's sentence, counted from the first paragraph around. */
  readonly sentences: number[] = [];
  /** Number of the quotation's sentence. */
  readonly sentence: number;
  readonly last: Figure | undefined;
  readonly sinceLast: number;
  private readonly meanings = new Map<number, Figure | undefined>();

  constructor(
    placed: (paragraph: number) => readonly PlacedCandidate[],
    facts: readonly QuoteFacts[],
    { paragraph, passage }: Asked,
    last: { readonly figure: Figure; readonly paragraph: number; readonly segment: number } | undefined,
  ) {
    const { start, segment } = facts[paragraph]!.passages[passage]!;
    let count = 0;
    let own = 0;
    let lastSentence: number | undefined;
    for (let k = Math.max(0, paragraph - BEFORE); k <= Math.min(facts.length - 1, paragraph + AFTER); k++) {
      if (last?.paragraph === k) lastSentence = count + last.segment;
      let list = placed(k);
      if (k === paragraph) {
        own = count + segment;
        const at = list.findIndex((c) => c.fact.start >= start);
        const split = at < 0 ? list.length : at;
        list = list.slice(Math.max(0, split - MOST_BEFORE), split + MOST_AFTER);
      } else if (k < paragraph) list = list.slice(-MOST_BEFORE);
      else list = list.slice(0, MOST_AFTER);
      for (const c of list) {
        this.candidates.push(c);
        this.sentences.push(count + c.fact.segment);
      }
      count += facts[k]!.segments.length;
    }
    this.sentence = own;
    this.last = last?.figure;
    this.sinceLast = lastSentence === undefined ? Number.POSITIVE_INFINITY : own - lastSentence;
  }

  /** Whom a candidate means. */
  readonly meant = (at: number): Figure | undefined => {
    if (this.meanings.has(at)) return this.meanings.get(at);
    const { fact, figure } = this.candidates[at]!;
    this.meanings.set(at, figure); // Against circles.
    let found = figure;
    if (fact.sort === 'pronoun') found = antecedentOf(at, this, this.meant);
    else if (figure?.sort === 'role') found = bearerOf(at, this) ?? figure;
    this.meanings.set(at, found);
    return found;
  };
}

/** The candidates that may say a quotation. */
export function optionsFor(
  facts: readonly QuoteFacts[],
  asked: Asked,
  around: Neighbourhood,
  relations: readonly Relation[],
): Option[] {
  const own = new Map(relations.map((r) => [r.candidate, r]));
  const options: Option[] = [];
  const persons = personsAfter(around);
  around.candidates.forEach((candidate, k) => {
    const { fact } = candidate;
    const sentence = around.sentences[k]!;
    const relation = candidate.paragraph === asked.paragraph ? own.get(candidate.index) : undefined;
    if (!relation && sentence === around.sentence && candidate.paragraph === asked.paragraph) return; // Inside or around the quotation.
    const sort = fact.sort === 'pronoun' ? 'pronoun' : (candidate.figure?.sort ?? 'thing');
    const [back, on] = REACH[sort] ?? REACH_OF_OTHERS;
    const distance = sentence - around.sentence;
    if (distance < -back || distance > on) return;
    if (fact.preposition === 'gegenüber') return; // Who was told.
    const byRule = ruleAnswer(candidate, asked);
    if ((sort === 'thing' || sort === 'place') && !(byRule && spoken(fact, relation))) return;
    if (fact.sort === 'pronoun' && /^(?:es|das|man)$/iu.test(fact.text) && !(byRule && spoken(fact, relation))) return;
    const figure = around.meant(k);
    if (!figure && !relation) return; // A pronoun elsewhere that means nobody known.
    options.push({
      candidate,
      figure,
      relation,
      sentence,
      personsBetween: distance < 0 ? persons[k]! : 0,
      byRule,
      takenUp: distance === 1 && facts[candidate.paragraph]!.segments[fact.segment]?.looksBack === true,
    });
  });
  return options;
}

/** Whether a verb of saying stands right beside a candidate: only then can what is no person, body or document be the speaker. */
function spoken(fact: CandidateFact, relation: Relation | undefined): boolean {
  if (!relation || !fact.nominative) return false;
  if (fact.preposition) return relation.source !== undefined;
  return relation.side === 'after' ? relation.verb === 'saying' && relation.verbGap === 0 : fact.cueGap === 1;
}

/** Persons other than itself named between each candidate and the quotation. */
function personsAfter(around: Neighbourhood): number[] {
  const { candidates, sentences, sentence } = around;
  const counts: number[] = new Array(candidates.length).fill(0);
  const seen = new Set<string>();
  for (let k = candidates.length - 1; k >= 0; k--) {
    const figure = candidates[k]!.fact.sort === 'pronoun' ? undefined : around.meant(k);
    counts[k] = seen.size - (figure && seen.has(figure.key) ? 1 : 0);
    if (figure && sentences[k]! < sentence && (figure.sort === 'person' || figure.sort === 'role')) seen.add(figure.key);
  }
  return counts;
}

/** How the rules found a candidate, if it is their answer. */
function ruleAnswer({ fact, base, paragraph }: PlacedCandidate, { byRule, how }: Asked): string | undefined {
  if (!byRule || byRule.paragraph !== paragraph) return undefined;
  const [start, end] = [byRule.base + byRule.fact.start, byRule.base + byRule.fact.end];
  const head = base + fact.head.start;
  if (base + fact.start === start) return how;
  return (start <= head && head < end) || (base + fact.start <= start && start < base + fact.end) ? `${how},inside` : undefined;
}
