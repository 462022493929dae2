import type { ArticleBase, ArticleView, Reads, StageOut } from '../rules/article.ts';
import type { Settings } from '../settings.ts';

/**
 * One step over the whole article. It sees only what it says it reads: what every article has, and the outs of earlier stages. Where it
 * throws, `empty` stands in for its outs and the other stages go on.
 */
export interface Stage {
  readonly id: string;
  readonly reads: readonly (keyof StageOut)[];
  readonly writes: readonly (keyof StageOut)[];
  readonly run: (article: ArticleView, settings: Settings) => Partial<StageOut>;
  readonly empty: (article: ArticleBase) => Partial<StageOut>;
}

/** Types a stage by what it reads and writes. */
export function defineStage<const R extends keyof StageOut, const W extends keyof StageOut>(stage: {
  readonly id: string;
  readonly reads: readonly R[];
  readonly writes: readonly W[];
  readonly run: (article: Reads<R>, settings: Settings) => Pick<StageOut, W>;
  readonly empty: (article: ArticleBase) => Pick<StageOut, W>;
}): Stage {
  return stage;
}

/** The article as a stage may see it: the base, and of the outs the declared ones. */
export function viewFor(stage: Stage, base: ArticleBase, outs: Partial<StageOut>): ArticleView {
  const view: Partial<StageOut> = {};
  for (const key of stage.reads) Object.assign(view, { [key]: outs[key] });
  return { ...base, ...view } as ArticleView;
}
