import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Settings } from '../settings.ts';
import type { ParsedParagraph } from '../syntax/paragraph.ts';
import { readMarks } from './marks.ts';
import { holdsSubjunctive } from './matrix.ts';
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
    subjunctive: holdsSubjunctive(paragraph, lexicon.tagger !== undefined, lexicon.morphology),
    opensFirst: /^[\s–—-]{0,4}$/u.test(text.slice(0, Math.min(spans[0]?.start ?? 9, 9))) && spans[0]?.open !== undefined,
    closingPlaces: places,
    openingPlaces: openingPlaces(paragraph, marks),
  };
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
