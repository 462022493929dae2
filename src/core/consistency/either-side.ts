import type { ArticleView } from '../rules/article.ts';
import type { Fix } from '../rules/finding.ts';
import { casedLike } from '../text/first-letter.ts';
import type { Span } from '../text/span.ts';

/** A place that another one contradicts. */
export interface Side extends Span {
  /** What of it is wrong if it is the wrong one; the whole place where nothing is said. */
  readonly number?: Span;
}

/** What a rule says of two places with {@link eitherSide}, where it has no words of its own. */
export const EITHER_SIDE = {
  clash: { de: 'Hier {here}, weiter oben {there}', en: '“{here}” here, “{there}” further up' },
  there: { de: 'hier {there}', en: 'here “{there}”' },
  setHere: { de: 'Hier {there} einsetzen', en: 'Put “{there}” here' },
  setThere: { de: 'Dort {here} einsetzen', en: 'Put “{here}” there' },
} as const;

/** The findings at the places of a list that another of them contradicts, by whoever tells which. */
export function* clashesIn<M extends Side>(
  article: Pick<ArticleView, 'text'>,
  mentions: readonly M[],
  otherOf: (here: M) => Side | undefined,
) {
  for (const here of mentions) {
    const there = otherOf(here);
    if (there) yield { message: 'clash' as const, ...eitherSide(article, here, there) };
  }
}

/**
 * What two places report that contradict each other: the finding at `here`, the other as its related place, and a fix that puts each at the place
 * of the other. Args and titles as `clash`, `there`, `setHere` and `setThere` of the rules name them. A number follows the case of its new place.
 */
export function eitherSide({ text }: Pick<ArticleView, 'text'>, here: Side, there: Side) {
  const slice = ({ start, end }: Span): string => text.slice(start, end);
  const [a, b] = [here.number ?? here, there.number ?? there];
  const put = (from: Side, place: Span): Fix['edits'][number] => {
    const written = slice(from.number ?? from);
    return { start: place.start, end: place.end, text: from.number ? casedLike(written.toLowerCase(), slice(place)) : written };
  };
  const named = (side: Side): string => (side.number ? slice(side.number).toLowerCase() : slice(side));
  return {
    start: here.start,
    end: here.end,
    args: { here: slice(here), there: slice(there) },
    related: [{ start: there.start, end: there.end, message: 'there' as const, args: { there: slice(there) } }],
    fixes: [
      { title: 'setHere' as const, args: { there: named(there) }, edits: [put(there, a)], safe: false },
      { title: 'setThere' as const, args: { here: named(here) }, edits: [put(here, b)], safe: false },
    ],
  };
}
