import type { HouseParams } from '../../shared/protocol.ts';

type Article = HouseParams['articles'][number];
export type Dismissed = NonNullable<Article['dismissed']>[number];

/** What is remembered for single articles, latest change last. Plain data, so that it can be kept in the workspace's state. */
export type ArticleMemory = readonly Article[];

/** More than anybody edits in a week; the oldest are forgotten first. */
export const REMEMBERED = 500;

/** Reads what was kept; anything that is not of the shape is dropped. */
export function readMemory(kept: unknown): ArticleMemory {
  if (!Array.isArray(kept)) return [];
  return kept.filter(
    (a): a is Article => typeof a?.uri === 'string' && (a.dismissed === undefined || Array.isArray(a.dismissed)),
  );
}

function replaced(memory: ArticleMemory, article: Article): ArticleMemory {
  const others = memory.filter((a) => a.uri !== article.uri);
  const empty = article.date === undefined && (article.dismissed ?? []).length === 0;
  return [...others, ...(empty ? [] : [article])].slice(-REMEMBERED);
}

export function remembered(memory: ArticleMemory, uri: string): Article | undefined {
  return memory.find((a) => a.uri === uri);
}

/** Sets the article's date (ISO), or forgets it. */
export function withDate(memory: ArticleMemory, uri: string, date: string | undefined): ArticleMemory {
  const { date: _, ...rest } = remembered(memory, uri) ?? { uri };
  return replaced(memory, { ...rest, ...(date !== undefined && { date }) });
}

const isSame = (a: Dismissed, b: Dismissed): boolean => a.rule === b.rule && a.text === b.text;

/** Dismisses a finding by its rule and wording, or the rule with any; said again, the reason given last counts. */
export function withDismissed(memory: ArticleMemory, uri: string, entry: Dismissed): ArticleMemory {
  const own = remembered(memory, uri) ?? { uri };
  const before = own.dismissed ?? [];
  if (before.some((d) => isSame(d, entry) && d.reason === entry.reason)) return memory;
  return replaced(memory, { ...own, dismissed: [...before.filter((d) => !isSame(d, entry)), entry] });
}

/** Brings those dismissed findings of the article back that the choice names. */
export function withoutDismissed(memory: ArticleMemory, uri: string, choice: (entry: Dismissed) => boolean): ArticleMemory {
  const { dismissed = [], ...rest } = remembered(memory, uri) ?? { uri };
  const kept = dismissed.filter((d) => !choice(d));
  if (kept.length === dismissed.length) return memory;
  return replaced(memory, { ...rest, ...(kept.length > 0 && { dismissed: kept }) });
}

/** Follows renamed files; `to` undefined forgets the article. */
export function withUri(memory: ArticleMemory, from: string, to: string | undefined): ArticleMemory {
  const own = remembered(memory, from);
  if (!own) return memory;
  const others = memory.filter((a) => a.uri !== from);
  return to === undefined ? others : replaced(others, { ...own, uri: to });
}
