import type { TaggerModel } from '../../core/tagging/tagger.ts';
import { isFiniteTag } from '../../core/tagging/tags.ts';
import type { GoldSentence } from './treebank.ts';

/** Figures of one evaluation, in per cent. */
export interface Figures {
  readonly tokens: number;
  readonly accuracy: number;
  readonly finitePrecision: number;
  readonly finiteRecall: number;
  readonly finiteF1: number;
  /** Sentences with a finite verb in which none was found. */
  readonly falselyVerbless: number;
  readonly confusions: ReadonlyMap<string, number>;
}

/** Tags the sentences' tokens anew and compares. */
export function evaluate(tagger: TaggerModel, data: readonly GoldSentence[]): Figures {
  let tokens = 0;
  let right = 0;
  let hit = 0;
  let false_ = 0;
  let missed = 0;
  let withVerb = 0;
  let falselyVerbless = 0;
  const confusions = new Map<string, number>();
  for (const s of data) {
    const tagged = tagger.tag({ start: 0, end: s.tokens.at(-1)!.end, tokens: s.tokens });
    let goldVerb = false;
    let foundVerb = false;
    for (let i = 0; i < s.tokens.length; i++) {
      const gold = s.tags[i]!;
      const found = tagged.tags[i]!;
      tokens++;
      if (gold === found) right++;
      else confusions.set(`${gold}→${found}`, (confusions.get(`${gold}→${found}`) ?? 0) + 1);
      const g = isFiniteTag(gold);
      const f = isFiniteTag(found);
      goldVerb ||= g;
      foundVerb ||= f;
      if (g && f) hit++;
      else if (f) false_++;
      else if (g) missed++;
    }
    if (goldVerb) withVerb++;
    if (goldVerb && !foundVerb) falselyVerbless++;
  }
  const p = hit / Math.max(1, hit + false_);
  const r = hit / Math.max(1, hit + missed);
  return {
    tokens,
    accuracy: (100 * right) / tokens,
    finitePrecision: 100 * p,
    finiteRecall: 100 * r,
    finiteF1: (200 * p * r) / (p + r || 1),
    falselyVerbless: (100 * falselyVerbless) / Math.max(1, withVerb),
    confusions,
  };
}
