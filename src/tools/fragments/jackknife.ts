import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Lexicon } from '../../core/index.ts';
import { MORPH } from '../../core/lexicon/morphology.ts';
import { CLOSED_CLASSES } from '../../core/tagging/closed-classes.ts';
import { readTagger } from '../../core/tagging/tagger.ts';
import { createWords } from '../../core/tagging/words.ts';
import { augment } from '../train/augment.ts';
import { mergeWeights, packModel, trainPerceptron } from '../train/perceptron.ts';
import { trainSecondPass } from '../train/second-pass.ts';
import { type GoldSentence, readTaggedLines, readTreebank } from '../train/treebank.ts';

const FOLDS = 3;
/** As the shipped tagger is trained, with one run in place of several: close enough to its mistakes. */
const SETTINGS = { epochs: 8, seed: 7, margin: 4, runs: 1 } as const;
const SECOND = { ...SETTINGS, epochs: 3, firstEpochs: SETTINGS.epochs, cut: 0.2, strongest: 0.8, folds: 3 } as const;

/** A text as far as it can be compared between its sources: without white space. */
export const keyOf = (text: string): string => text.replace(/\s+/gu, '');

/** The treebank's sentences as the tagger is trained on them. */
export function readGold(folder: string, { morphology }: Lexicon): GoldSentence[] {
  const look = (form: string) => morphology?.look(form) ?? 0;
  return readTreebank(path.resolve(folder), {
    adjective: (lower) => (look(lower) & (MORPH.adjective | MORPH.participle1)) !== 0 && !CLOSED_CLASSES.get(lower)?.has('ADV'),
    noun: (form) => (look(form) & MORPH.noun) !== 0,
  });
}

/** A lexicon whose tagger has been trained on these sentences, and on the project's own. */
export function retrained(lexicon: Lexicon, gold: readonly GoldSentence[]): { lexicon: Lexicon; bytes: Uint8Array } {
  const own = readFileSync(path.join(import.meta.dirname, '../train/data/newsroom.txt'), 'utf8');
  const all = [...gold, ...readTaggedLines('own', own)];
  const words = () => createWords(lexicon.morphology, lexicon.gazetteer);
  const weights = mergeWeights([trainPerceptron(augment(all), words(), SETTINGS), trainSecondPass(all, words, SECOND)]);
  const bytes = packModel(weights, SECOND.cut, SECOND.strongest);
  return { lexicon: { ...lexicon, tagger: readTagger(bytes, lexicon.morphology, lexicon.gazetteer) }, bytes };
}

/**
 * For each sentence of a treebank a lexicon whose tagger has not been trained on it; other texts get `lexicon` itself. What is trained on the
 * result meets tags with as many mistakes as those of any new text.
 */
export function jackknife(folder: string, lexicon: Lexicon): (text: string) => Lexicon {
  const gold = readGold(folder, lexicon);
  const own = new Map<string, Lexicon>();
  for (let fold = 0; fold < FOLDS; fold++) {
    const held = retrained(
      lexicon,
      gold.filter((_, i) => i % FOLDS !== fold),
    ).lexicon;
    for (const [i, s] of gold.entries()) if (i % FOLDS === fold) own.set(keyOf(s.tokens.map((t) => t.text).join('')), held);
  }
  return (text) => own.get(keyOf(text)) ?? lexicon;
}
