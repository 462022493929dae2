import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Settings } from '../settings.ts';
import type { ParsedParagraph } from '../syntax/paragraph.ts';
import { type CandidateFact, readCandidates } from './attribution/candidate.ts';
import { type Relation, relationsTo } from './attribution/relation.ts';
import { readMarks } from './marks.ts';
import { holdsSubjunctive, type Segment } from './matrix.ts';
import { type PairedMarks, pairMarks } from './pair.ts';
import { closingPlaces, openingPlaces } from './partner.ts';
import { type PassageFact, readPassageFacts } from './passage-facts.ts';
import { type Reading, readParagraph } from './reading.ts';
import { regions } from './region.ts';
import { readSegmentFacts, type SegmentFact } from './segment-facts.ts';
import { readMentions, type SpeakerFact } from './speaker-fact.ts';

export type { PassageFact } from './passage-facts.ts';
export type { SegmentFact } from './segment-facts.ts';
export type { SpeakerFact } from './speaker-fact.ts';

/** What this capability keeps of a paragraph for the article as a whole. Spans relative to the paragraph. */
export interface QuoteFacts {
  readonly marks: PairedMarks;
  /** In the order of their starts. */
  readonly passages: readonly PassageFact[];
  /** Its sentences. In a paragraph without passages worked out when first asked for: most are never needed. */
  readonly segments: readonly SegmentFact[];
  /** Persons, roles and institutions named, in order: candidates for a speaker and what pronouns stand for. Worked out when asked for. */
  readonly mentions: readonly SpeakerFact[];
  /** Every phrase outside quotations that could say who speaks one. Worked out when asked for. */
  readonly candidates: readonly CandidateFact[];
  /** By passage: how the candidates of its sentence stand to it. Worked out when asked for. */
  readonly relations: readonly (readonly Relation[] | undefined)[];
  /** Whether a verb stands in the subjunctive of reported speech; where none does, no segment needs to be looked at for one. */
  readonly subjunctive: boolean;
  /** The paragraph begins with an opening mark. */
  readonly opensFirst: boolean;
  /** Best places for the partners of `marks.opens` and `marks.closes`. */
  readonly closingPlaces: readonly number[];
  readonly openingPlaces: readonly number[];
}

/** Reads the facts of one paragraph. Pure; never throws. Linear in its length. */
export function readQuoteFacts(paragraph: ParsedParagraph, lexicon: Lexicon, _settings: Settings): QuoteFacts {
  const { text } = paragraph;
  const marks = pairMarks(readMarks(text, paragraph.protected));
  const places = closingPlaces(paragraph, marks);
  const spans = regions(marks, places);
  const outer = spans.filter((s) => s.depth === 0);
  let reading: Reading | undefined;
  let segments: readonly SegmentFact[] | undefined;
  let mentions: readonly SpeakerFact[] | undefined;
  let candidates: readonly CandidateFact[] | undefined;
  let relations: QuoteFacts['relations'] | undefined;
  const read = (): Reading => {
    reading ??= readParagraph(paragraph, outer, lexicon);
    return reading;
  };
  const passages = spans.length === 0 ? [] : readPassageFacts(paragraph, spans, read());
  return {
    marks,
    passages,
    get segments() {
      segments ??= readSegmentFacts(read(), bySegment(passages));
      return segments;
    },
    get mentions() {
      mentions ??= readMentions(read().segments, text, lexicon.morphology);
      return mentions;
    },
    get candidates() {
      candidates ??= readCandidates(read().segments, read().cues, text, lexicon);
      return candidates;
    },
    get relations() {
      relations ??= readRelations(read().segments, this.candidates, passages);
      return relations;
    },
    subjunctive: holdsSubjunctive(paragraph, lexicon.tagger !== undefined, lexicon.morphology),
    opensFirst: /^[\s–—-]{0,4}$/u.test(text.slice(0, Math.min(spans[0]?.start ?? 9, 9))) && spans[0]?.open !== undefined,
    closingPlaces: places,
    openingPlaces: openingPlaces(paragraph, marks),
  };
}

/** The relations of each passage to the candidates of its sentence. Passages inside others have none. */
function readRelations(
  segments: readonly Segment[],
  candidates: readonly CandidateFact[],
  passages: readonly PassageFact[],
): Relation[][] {
  const outer = passages.flatMap((p, k) => (p.depth === 0 ? [k] : []));
  const inSegment = new Map<number, { fact: CandidateFact; index: number }[]>();
  candidates.forEach((fact, index) => {
    const list = inSegment.get(fact.segment);
    if (list) list.push({ fact, index });
    else inSegment.set(fact.segment, [{ fact, index }]);
  });
  const relations: Relation[][] = [];
  segments.forEach((segment, k) => {
    segment.words.forEach((w, place) => {
      const passage = w.quote < 0 ? undefined : outer[w.quote];
      if (passage !== undefined && passages[passage]!.score > 0)
        relations[passage] = relationsTo(segment, place, inSegment.get(k) ?? []);
    });
  });
  return relations;
}

function bySegment(passages: readonly PassageFact[]): number[][] {
  const lists: number[][] = [];
  passages.forEach((p, k) => {
    if (p.segment < 0) return;
    const list = lists[p.segment];
    if (list) list.push(k);
    else lists[p.segment] = [k];
  });
  return lists;
}
