import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Settings } from '../settings.ts';
import type { ParsedParagraph } from '../syntax/paragraph.ts';
import { findAssistantTalk, type Talk } from './assistant-talk.ts';
import { type ControlText, findControlText, isNotebookLine } from './control-lines.ts';
import { type Correction, readCorrections } from './corrections.ts';
import { findPlaceholders, type Placeholder } from './placeholders.ts';

/** What one paragraph holds that was never meant for readers. Spans relative to the paragraph. */
export interface AgencyFacts {
  readonly control: readonly ControlText[];
  /** The paragraph can stand inside an agency's notebook. */
  readonly notebookLine: boolean;
  readonly talk: readonly Talk[];
  /** Every sentence of the paragraph is an assistant's. */
  readonly allTalk: boolean;
  readonly placeholders: readonly Placeholder[];
  /** What a note in this paragraph says was wrong, and what is right. */
  readonly corrections: readonly Correction[];
}

/** Reads the facts of one paragraph. Pure; never throws. */
export function readAgencyFacts({ text, sentences }: ParsedParagraph, _lexicon: Lexicon, settings: Settings): AgencyFacts {
  const talk = findAssistantTalk(text, sentences);
  const said = talk.filter((t) => t.kind !== 'trace' && t.kind !== 'bold').length;
  const control = findControlText(text);
  return {
    control,
    notebookLine: isNotebookLine(text),
    talk,
    allTalk: said > 0 && said === sentences.length,
    placeholders: findPlaceholders(text, sentences, settings.authorMark),
    corrections: control.some((c) => c.kind === 'correction') ? readCorrections(text) : [],
  };
}
