import type { Morphology } from '../lexicon/morphology.ts';
import { lower } from './clause-shape.ts';
import type { Cue } from './cue.ts';
import type { Segment } from './matrix.ts';
import { nounReport } from './noun-report.ts';
import { sourceCue } from './source-cue.ts';
import { verbCue } from './verb-cue.ts';

/** Finds the cues of a segment with their speakers. */
export function readCues(segment: Segment, morphology: Morphology | undefined): Cue[] {
  const { words } = segment;
  const cues: Cue[] = [];
  for (let i = 0; i < words.length; i++) {
    const w = words[i]!;
    if (w.quote >= 0 || w.kind === 'punctuation') continue;
    const cue = w.nominal
      ? nounReport(words, i, morphology)
      : lower(w) || i === 0
        ? (sourceCue(words, i, morphology) ?? verbCue(words, i, morphology))
        : undefined;
    if (cue) cues.push(cue);
  }
  return cues;
}
