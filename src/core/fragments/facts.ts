import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Settings } from '../settings.ts';
import type { ParsedParagraph } from '../syntax/paragraph.ts';
import { type LooseBracket, looseBrackets } from './brackets.ts';
import { detect } from './detect.ts';
import { type Edge, readEdges } from './edges.ts';
import { findInnerGlue, type Glue } from './glue.ts';
import { type Plainness, plainnessOf } from './plainness.ts';
import { printOf, type SentencePrint } from './prints.ts';
import { surnamesIn } from './surnames.ts';
import { findTruncations, type Truncation } from './truncation.ts';
import { type Defect, viewOf } from './view.ts';

/** What the fragment rules keep of a paragraph. Spans relative to the paragraph. */
export interface FragmentFacts {
  /** One a sentence, for finding what stands twice. */
  readonly prints: readonly SentencePrint[];
  readonly brackets: readonly LooseBracket[];
  /** Words glued to the next one by an inner capital. */
  readonly innerGlue: readonly Glue[];
  /** How much of it is German in whole sentences. */
  readonly plainness: Plainness;
  /** How the paragraph begins and how it ends. */
  readonly edges: Edge;
  /** Sentences that break off. */
  readonly truncations: readonly Truncation[];
  /** What stands wrong inside the sentences, in order; each rule reports its own. */
  readonly defects: readonly Defect[];
  /** The first sentence has lost its beginning, though it starts with a capital. */
  readonly headless: boolean;
  /** Surnames that are ordinary words elsewhere, as they stand behind a first name. */
  readonly surnames: readonly string[];
}

/** Reads the facts of one paragraph. Pure; never throws. */
export function readFragmentFacts(paragraph: ParsedParagraph, lexicon: Lexicon, settings: Settings): FragmentFacts {
  const edges = readEdges(paragraph, lexicon, settings);
  const view = viewOf(paragraph, lexicon, settings);
  return {
    prints: paragraph.sentences.map(printOf),
    brackets: looseBrackets(paragraph.text),
    innerGlue: findInnerGlue(paragraph, lexicon),
    edges,
    plainness: plainnessOf(view),
    ...(edges.marked ? { defects: [], headless: false } : detect(view)),
    truncations: findTruncations(view),
    surnames: view.sentences.flatMap((s) => surnamesIn(s, lexicon)),
  };
}
