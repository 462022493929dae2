import type { TaggedParagraph } from '../article.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Settings } from '../settings.ts';
import { type LooseBracket, looseBrackets } from './brackets.ts';
import { type Edge, readEdges } from './edges.ts';
import { printOf, type SentencePrint } from './prints.ts';

/** What the fragment rules keep of a paragraph. Spans relative to the paragraph. */
export interface FragmentFacts {
  /** One a sentence, for finding what stands twice. */
  readonly prints: readonly SentencePrint[];
  readonly brackets: readonly LooseBracket[];
  /** How the paragraph begins and how it ends. */
  readonly edges: Edge;
}

/** Reads the facts of one paragraph. Pure; never throws. */
export function readFragmentFacts(paragraph: TaggedParagraph, _lexicon: Lexicon, settings: Settings): FragmentFacts {
  return {
    prints: paragraph.sentences.map(printOf),
    brackets: looseBrackets(paragraph.text),
    edges: readEdges(paragraph, settings),
  };
}
