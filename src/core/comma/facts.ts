import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Settings } from '../settings.ts';
import type { ParsedParagraph } from '../syntax/paragraph.ts';
import { clauseSlips } from './clauses.ts';
import { conjunctionSlips } from './conjunctions.ts';
import { infinitiveSlips } from './infinitives.ts';
import { needlessSlips } from './needless.ts';
import { prefieldSlips } from './prefield.ts';
import { relativeSlips } from './relatives.ts';
import type { CommaSlip } from './slip.ts';
import { commaView } from './view.ts';

/** Commas of one paragraph that the norm demands or forbids without doubt. Spans relative to the paragraph, in order. */
export interface CommaFacts {
  readonly slips: readonly CommaSlip[];
}

/** More slips than one in so many words are no slips: somebody writes without commas, or with one after every word. */
const DENSE = 12;

/** Reads the facts of one paragraph. Pure, linear, never throws. */
export function readCommaFacts({ sentences }: ParsedParagraph, _lexicon: Lexicon, _settings: Settings): CommaFacts {
  const slips: CommaSlip[] = [];
  let words = 0;
  for (const sentence of sentences) {
    words += sentence.tokens.length;
    const view = commaView(sentence);
    if (view === undefined) continue;
    slips.push(
      ...conjunctionSlips(view),
      ...clauseSlips(view),
      ...relativeSlips(view),
      ...infinitiveSlips(view),
      ...prefieldSlips(view),
      ...needlessSlips(view),
    );
  }
  if (slips.length > 3 && slips.length * DENSE > words) return { slips: slips.slice(0, 1) };
  const seen = new Set<number>();
  return { slips: slips.filter(({ at }) => !seen.has(at) && seen.add(at)).sort((a, b) => a.at - b.at) };
}
