import { findCapitalDefects } from './capitals.ts';
import { findClauseDefect } from './clauses.ts';
import { classify } from './model/classifier.ts';
import { reduce, sentenceFeatures } from './model/features.ts';
import { SENTENCE, sentenceModel } from './model/models.ts';
import { findStray } from './stray.ts';
import type { Defect, ParagraphView, SentenceView } from './view.ts';

/** Longest sentence that is looked into, in tokens: what is longer is a list or a text without stops. */
const LONGEST = 150;

export interface Detected {
  readonly defects: readonly Defect[];
  /** How sure the model is that the paragraph's first sentence has lost its beginning, 0 … 1; undefined = unknown. */
  readonly headless: number | undefined;
}

/** Finds what stands wrong inside the sentences of a paragraph, in order. Linear in the text. */
export function detect(paragraph: ParagraphView): Detected {
  const defects: Defect[] = findStray(paragraph);
  const taken = new Set(defects.map((d) => d.start));
  let headless: number | undefined;
  if (isShouting(paragraph)) return { defects, headless };
  for (const view of paragraph.sentences) {
    if (view.tokens.length > LONGEST || view.words.length < 3 || isForeign(view)) continue;
    const reduced = paragraph.tagged ? reduce(view) : undefined;
    const p = reduced && classify(sentenceModel(), sentenceFeatures(reduced));
    if (view.index === 0 && p) headless = p[SENTENCE.midStart]!;
    if (taken.has(view.sentence.start)) continue;
    const inside = findCapitalDefects(view, reduced, paragraph);
    defects.push(...inside);
    if (inside.length > 0 || !p) continue;
    const clause = findClauseDefect(paragraph, view, p, paragraph.settings);
    if (clause) defects.push(clause);
  }
  return { defects: defects.sort((a, b) => a.start - b.start), headless };
}

/** Mostly capitals: nothing can be read off the case of the letters. */
function isShouting(paragraph: ParagraphView): boolean {
  let capital = 0;
  let small = 0;
  for (const { text } of paragraph.sentences.flatMap((s) => s.tokens)) {
    if (/^\p{Lu}{2,}$/u.test(text)) capital++;
    else if (/^\p{Ll}/u.test(text)) small++;
  }
  return capital > small && capital > 3;
}

/** A good part of the words is foreign by the tagger, or the sentence is a row of names and numbers. */
function isForeign(view: SentenceView): boolean {
  let foreign = 0;
  for (const i of view.words) if (view.tags[i] === 'FM' || view.tags[i] === 'XY') foreign++;
  return foreign * 4 > view.words.length;
}
