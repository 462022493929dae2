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
  /** Subject of its main verb; looked for when asked for. */
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
  /** Its main verb stands in the second subjunctive, which reports where the first would look like the indicative ("sie hätten"). */
  readonly maybeIndirect: boolean;
}

const SECOND = /^(?:hätten|wären|würden|müssten|könnten|dürften|sollten)$/u;

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
  let found: Speaker | undefined | null = null; // Not looked for yet: most sentences' subjects are never asked for.
  let fact: SpeakerFact | undefined | null = null;
  const subject = (): Speaker | undefined => {
    if (found === null) found = finite && subjectOf(words, verb, /en$/u.test(finite.lower), reading.morphology);
    return found;
  };
  const firstPerson = (): boolean => {
    const who = subject();
    return who !== undefined && /^(?:ich|wir|du|ihr)$/u.test(words[who.first]!.lower);
  };
  return {
    start: segment.start,
    end: segment.end,
    quotes,
    cue: best && cueSpan(segment, best),
    speaker: best && speakerFact(segment, best.speaker, reading.text),
    get subject() {
      if (fact === null) fact = speakerFact(segment, subject(), reading.text);
      return fact;
    },
    colon: isMark(words.at(-1), ':'),
    looksBack: looksBack(segment, cues),
    reports: segmentReports(segment, cues) || (finite !== undefined && WILL.test(finite.lower) && subject() !== undefined),
    lautVerb: lautVerb(segment, cues, verb),
    pureIndirect: finite?.subjunctive === true && pureIndirect(words, verb, firstPerson()),
    indirect: finite?.subjunctive === true,
    maybeIndirect: finite !== undefined && SECOND.test(finite.lower),
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
