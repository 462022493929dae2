import type { ArticleView } from '../rules/article.ts';

/** Conjunctions that open the items of a list: „müssen ¶ entweder … ¶ oder …“. */
const JOINED = /^(?:entweder|oder|und|sowie|beziehungsweise|bzw\.?)$/u;

/**
 * Whether paragraph `index` leads in to a list, or is an item of one that goes on: it has no stop, ends in a finite verb or a conjunction, and the
 * next one goes on with a small letter, as does another behind it or with the conjunction of such a list.
 */
export function leadsIn({ placed }: Pick<ArticleView, 'placed'>, index: number): boolean {
  const own = placed[index]?.paragraph.facts.fragments.edges;
  const next = placed[index + 1];
  if (!own || !next || own.words < 2 || own.ending === 'closed' || own.ending === 'hyphen') return false;
  const { edges } = next.paragraph.facts.fragments;
  if (!edges.startsInside || edges.words < 2) return false;
  const opens = (at: number): string => {
    const paragraph = placed[at]?.paragraph;
    const edge = paragraph?.facts.fragments.edges;
    return edge?.startsInside ? paragraph!.text.slice(edge.first.start, edge.first.end) : '';
  };
  const last = placed[index]!.paragraph.text.slice(own.last.start, own.last.end);
  const second = opens(index + 1);
  const third = opens(index + 2);
  if (second === 'entweder') return true;
  const item = own.startsInside || own.ending === 'comma';
  return (item && JOINED.test(second)) || (third !== '' && (JOINED.test(third) || JOINED.test(last)));
}
