import type { Morphology } from '../lexicon/morphology.ts';
import type { Span } from '../text/span.ts';
import type { Gender } from './agreement.ts';
import type { Segment } from './matrix.ts';
import { isTemporal, phraseAt } from './noun-phrase.ts';
import type { Speaker } from './speaker.ts';

/** Who may have spoken: a span with its gender and number. Relative to the paragraph. */
export interface SpeakerFact extends Span {
  readonly text: string;
  readonly kind: 'pronoun' | 'name' | 'noun';
  readonly gender: Gender;
  readonly plural: boolean;
}

/** A speaker in the words of a segment as a span of the paragraph's text. */
export function speakerFact({ words }: Segment, speaker: Speaker | undefined, text: string): SpeakerFact | undefined {
  if (!speaker || speaker.last <= speaker.first) return undefined;
  const { start } = words[speaker.first]!;
  const { end } = words[speaker.last - 1]!;
  return {
    start,
    end,
    text: text.slice(start, end),
    kind: speaker.kind,
    gender: speaker.phrase?.gender ?? 'unknown',
    plural: speaker.phrase?.plural ?? false,
  };
}

/** All names and noun phrases outside passages but times, in order: what a pronoun may stand for. */
export function readMentions(segments: readonly Segment[], text: string, morphology: Morphology | undefined): SpeakerFact[] {
  const mentions: SpeakerFact[] = [];
  for (const segment of segments) {
    const { words } = segment;
    for (let i = 0; i < words.length; i++) {
      const w = words[i]!;
      if (w.quote >= 0 || w.kind !== 'word') continue;
      const phrase = phraseAt(words, i, words.length, morphology);
      if (!phrase || phrase.kind === 'pronoun') continue;
      if (!isTemporal(words, phrase)) mentions.push(speakerFact(segment, { ...phrase, phrase }, text)!);
      i = phrase.last - 1;
    }
  }
  return mentions;
}
