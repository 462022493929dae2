import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Settings } from '../settings.ts';
import type { ParsedParagraph } from '../syntax/paragraph.ts';
import type { Span } from '../text/span.ts';
import { draftsOf } from './clause-events.ts';
import type { EventDraft } from './draft.ts';
import { wordKey } from './listing.ts';
import { roadsIn } from './places.ts';

/** What this capability keeps of a paragraph for the article as a whole. Spans relative to the paragraph. */
export interface EventFacts {
  readonly drafts: readonly EventDraft[];
  /** The beginnings of the paragraph's content words, where it is short enough for a headline. */
  readonly keys: readonly string[];
  /** Roads and lines by their numbers. */
  readonly roads: readonly Span[];
}

/** Longest headline, in UTF-16 units. */
const LONGEST_HEADLINE = 250;

/** Reads the events of one paragraph, clause by clause. Pure; never throws. */
export function readEventFacts(paragraph: ParsedParagraph, lexicon: Lexicon, _settings: Settings): EventFacts {
  const drafts = paragraph.sentences.flatMap((sentence, index) => draftsOf(sentence, index, paragraph.text, lexicon));
  const keys =
    paragraph.text.length > LONGEST_HEADLINE
      ? []
      : paragraph.sentences.flatMap((s) =>
          s.words.filter((_, i) => /^(?:N[NE]|VV)/u.test(s.tags[i]!)).map((w) => wordKey(w.lower)),
        );
  return { drafts, keys, roads: drafts.length === 0 ? [] : roadsIn(paragraph.text) };
}
