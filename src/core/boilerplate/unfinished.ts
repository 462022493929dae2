import type { PlacedParagraph } from '../rules/article.ts';
import type { Run } from './block.ts';
import type { Category } from './category.ts';
import { opensList } from './decide.ts';
import { isNick, KEYWORD_WORDS, mayTease, NAME, PERSONAL, speaksOfAuthor } from './opened.ts';
import { Ties } from './ties.ts';

/** So many titles may stand between a head's last line and the text they belong to. */
const TITLES = 3;
/** Heads that open a list or a text by their kind. */
const LISTS: ReadonlySet<Category> = new Set(['author-box', 'tags']);
/** A teaser's text that nothing tells from a paragraph of the article is short, in UTF-16 units. */
const SHORT = 300;

/**
 * Which runs end before the block does, as far as can be told: what their head opens goes on in lines that may be the article's as well. Such a
 * head stays, so that the rest is not left behind with nobody to report it. Linear.
 */
export function unfinishedOf(placed: readonly PlacedParagraph[], runs: readonly Run[], flagged: readonly boolean[]): boolean[] {
  const facts = (i: number) => placed[i]!.paragraph.facts;
  const told = (i: number): boolean => {
    const { line, statement } = facts(i).boilerplate;
    return line.prose || statement;
  };
  let known: Ties | undefined;
  const ties = (i: number, from: number, to: number): boolean => {
    known ??= new Ties(
      placed.map(({ paragraph }) => ({ line: paragraph.facts.boilerplate.line, text: paragraph.text })),
      (k) => !flagged[k] && (told(k) || k === 0),
    );
    return known.ties(i, from, to);
  };
  const free = (i: number): boolean => i < placed.length && !flagged[i] && !facts(i).boilerplate.line.sure;
  const teases = (i: number): boolean => {
    if (!free(i) || !told(i)) return false;
    const { text } = placed[i]!.paragraph;
    const attributed = facts(i).quotes.passages.some((p) => p.cue !== undefined && p.speaker !== undefined);
    return text.length <= SHORT && mayTease({ text, attributed });
  };
  const isTitle = (i: number): boolean => free(i) && !told(i) && facts(i).zone.words > 0;
  /** The first line from `i` on that is no title; `i` where none is one. */
  const below = (i: number): number => {
    let at = i;
    while (at - i < TITLES && isTitle(at)) at++;
    return at;
  };
  const goesOn: Partial<Record<Category, (run: Run, next: number) => boolean>> = {
    'related-link': ({ first, last }, next) => {
      const text = below(next);
      if (!teases(text)) return false;
      // Titles stand in one group with their head, and what follows stands apart from them.
      const gap = placed[next]!.gap;
      if (last > first && placed[last]!.gap <= 1 && gap > 1 && !told(last)) return false;
      if (!ties(text, first, text + 1)) return true;
      // Title, text, title, text: teasers of the same topic, or the article's own sections.
      const after = text + 1;
      const second = below(after);
      const texts = placed.slice(first, last + 1).some((_, k) => told(first + k));
      if (texts) return after >= placed.length || flagged[after] === true || second > after;
      const bare = placed
        .slice(first, last + 1)
        .every((_, k) => facts(first + k).boilerplate.line.sure || facts(first + k).zone.words <= TITLES);
      return (text === next || bare) && second > after && teases(second);
    },
    'author-box': ({ first, last }, next) => {
      const names = placed.slice(first, last + 1).map(({ paragraph }) => paragraph.text.trim());
      const at = below(next);
      if (at > next) names.push(...placed.slice(next, at).map(({ paragraph }) => paragraph.text.trim()));
      if (!free(at) || !told(at)) return false;
      const { text } = placed[at]!.paragraph;
      const personal = at === next && text.length <= SHORT / 2 && PERSONAL.test(text) && !ties(at, first, at + 1);
      return personal || speaksOfAuthor(text) || names.some((name) => NAME.test(name) && text.trim().startsWith(name));
    },
    tags: (_, next) =>
      isTitle(next) &&
      facts(next).zone.words <= KEYWORD_WORDS &&
      facts(next).zone.end === 'none' &&
      (isTitle(next + 1) || next + 1 >= placed.length),
    'reader-comment': ({ last }, next) => {
      const goes = (i: number): boolean => i < placed.length && !(told(i) && ties(i, next, i + 1));
      const nick = (i: number): boolean => !facts(i).boilerplate.line.sure && isNick(placed[i]!.paragraph.text, facts(i).zone);
      return (nick(last) && goes(next)) || (isTitle(next) && nick(next) && (next + 1 >= placed.length || goes(next + 1)));
    },
  };
  return runs.map((run) => {
    const { first, last } = run;
    if (!free(last + 1) || facts(last).boilerplate.house === 'always') return false;
    for (let i = last; i >= first; i--) {
      const { line } = facts(i).boilerplate;
      const category = line.own?.category;
      if (category === undefined || (!line.sure && category !== 'tags')) continue;
      return (LISTS.has(category) || opensList(line)) && goesOn[category]?.(run, last + 1) === true;
    }
    return false;
  });
}
