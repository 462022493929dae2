import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Settings } from '../settings.ts';
import type { ParsedParagraph } from '../syntax/paragraph.ts';
import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/span.ts';
import { findAssistantTalk, type Talk } from './assistant-talk.ts';
import { type ControlText, findControlText, isNotebookLine } from './control-lines.ts';
import { type Correction, readCorrections } from './corrections.ts';
import { findPlaceholders, type Placeholder } from './placeholders.ts';
import { type ContactRole, contactRole } from './press-contact.ts';

/** What one paragraph holds that was never meant for readers. Spans relative to the paragraph. */
export interface AgencyFacts {
  readonly control: readonly ControlText[];
  /** The paragraph can stand inside an agency's notebook. */
  readonly notebookLine: boolean;
  /** What the paragraph may be in a release's contact for the press. */
  readonly contact: ContactRole | undefined;
  readonly talk: readonly Talk[];
  /** Every sentence of the paragraph is an assistant's. */
  readonly allTalk: boolean;
  /** Where somebody speaks of himself or to somebody he knows, outside of what an assistant may have said. */
  readonly persons: readonly Span[];
  readonly placeholders: readonly Placeholder[];
  /** What a note in this paragraph says was wrong, and what is right. */
  readonly corrections: readonly Correction[];
}

const PERSONS =
  /(?<!\p{L})(?:[Ii]ch|[Mm]ir|[Mm]ich|[Mm]ein(?:e[mnrs]?)?|[Dd]u|[Dd]ir|[Dd]ich|[Dd]ein(?:e[mnrs]?)?|[Ee]uch|eure[mnrs]?)(?!\p{L})/gu;

/** Reads the facts of one paragraph. Pure; never throws. */
export function readAgencyFacts({ text, sentences }: ParsedParagraph, _lexicon: Lexicon, settings: Settings): AgencyFacts {
  const talk = findAssistantTalk(text, sentences);
  const said = talk.filter((t) => t.kind !== 'trace' && t.kind !== 'bold').length;
  const control = findControlText(text);
  return {
    control,
    notebookLine: isNotebookLine(text),
    contact: contactRole(text),
    talk,
    allTalk: said > 0 && said === sentences.length,
    persons: matchesOf(text, PERSONS)
      .map(({ index, 0: word }) => ({ start: index, end: index + word.length }))
      .filter((place) => !talk.some((t) => t.start <= place.start && place.end <= t.end)),
    // What is known for an agency's or an assistant's is not told once more as somebody's note.
    placeholders: findPlaceholders(text, sentences, settings.authorMark).filter(
      (p) => p.kind !== 'note' || ![...control, ...talk].some((k) => k.start < p.end && p.start < k.end),
    ),
    corrections: control.some((c) => c.kind === 'correction') ? readCorrections(text) : [],
  };
}
