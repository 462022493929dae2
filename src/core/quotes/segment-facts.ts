import type { Span } from '../text/span.ts';
import { isSubordinate, mainVerb } from './clause-shape.ts';
import type { Cue } from './cue.ts';
import { WEAK_CUES } from './cue-lexicon.ts';
import { isMark, type Segment } from './matrix.ts';
import { cueSpan, type Reading } from './reading.ts';
import { lautVerb, looksBack, pureIndirect, segmentReports } from './report.ts';
import type { Speaker } from './speaker.ts';
import { type SpeakerFact, speakerFact } from './speaker-fact.ts';
import { subjectOf } from './subject.ts';

/** A sentence seen from outside its quotations. */
export interface SegmentFact extends Span {
  /** Indices into `passages`. */
  readonly quotes: readonly number[];
  /** The best report in it: who says something here. */
  readonly cue: Span | undefined;
  readonly speaker: SpeakerFact | undefined;
  /** Subject of its main verb. */
  readonly subject: SpeakerFact | undefined;
  readonly colon: boolean;
  /** "Das sagte …", "So …", "Mit diesen Worten …": it speaks of the quote before it. */
  readonly looksBack: boolean;
  /** The cue is one that reports words even where no quote stands beside it. */
  readonly reports: boolean;
  /** The main verb in the subjunctive of reported speech in a sentence that names its source with laut, zufolge, nach Angaben. */
  readonly lautVerb: Span | undefined;
  /** The subjunctive is that of reported speech beyond doubt: third person, no set phrase ("es sei denn"). */
  readonly pureIndirect: boolean;
  /** Its main verb stands in the subjunctive of reported speech. */
  readonly indirect: boolean;
}

const WILL = /^(?:will|wollen|wollte|wollten)$/u;

/** The facts of a paragraph's sentences; `quotes` holds the indices of their passages. */
export function readSegmentFacts(reading: Reading, quotes: readonly (readonly number[])[]): SegmentFact[] {
  return reading.segments.map((segment, i) => segmentFact(reading, segment, reading.cues[i]!, quotes[i] ?? []));
}

function segmentFact(reading: Reading, segment: Segment, cues: readonly Cue[], quotes: readonly number[]): SegmentFact {
  const { words } = segment;
  const best = bestCue(segment, cues);
  const verb = mainVerb(words, words.length);
  const finite = words[verb];
  const subject: Speaker | undefined = finite && subjectOf(words, verb, /en$/u.test(finite.lower), reading.morphology);
  return {
    start: segment.start,
    end: segment.end,
    quotes,
    cue: best && cueSpan(segment, best),
    speaker: best && speakerFact(segment, best.speaker, reading.text),
    subject: speakerFact(segment, subject, reading.text),
    colon: isMark(words.at(-1), ':'),
    looksBack: looksBack(segment, cues),
    reports: segmentReports(segment, cues) || (finite !== undefined && WILL.test(finite.lower) && subject !== undefined),
    lautVerb: lautVerb(segment, cues, verb),
    pureIndirect:
      finite !== undefined &&
      finite.subjunctive &&
      pureIndirect(words, verb, subject !== undefined && /^(?:ich|wir|du|ihr)$/u.test(words[subject.first]!.lower)),
    indirect: finite?.subjunctive === true,
  };
}

/** The cue that says best who speaks in a sentence: no weak verb, with a speaker, in the main clause. */
function bestCue({ words }: Segment, cues: readonly Cue[]): Cue | undefined {
  const strong = cues.filter((c) => c.kind !== 'noun' && !WEAK_CUES.has(c.lemma));
  return (
    strong.find((c) => c.speaker && !isSubordinate(words, c.at)) ??
    strong.find((c) => c.speaker) ??
    cues.find((c) => c.speaker) ??
    cues[0]
  );
}
