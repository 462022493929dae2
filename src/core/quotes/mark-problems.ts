import type { ArticleView } from '../rules/article.ts';
import type { QuoteFacts } from './facts.ts';
import type { MarkProblem } from './mark-problem.ts';
import type { Mark } from './marks.ts';
import { MOST_PLACES } from './partner.ts';
import { closersOf, openerOf, styleOf } from './styles.ts';

/** A quote over several paragraphs: index of the paragraph -> what it holds of the quote, relative to the paragraph. */
export interface Chain {
  /** Whether its last part is closed. */
  readonly closed: boolean;
  readonly parts: readonly { readonly paragraph: number; readonly start: number; readonly end: number }[];
}

export interface ArticleMarks {
  readonly problems: MarkProblem[];
  readonly chains: Chain[];
  /** The mark pair the article uses most, outer marks: `open + close`; undefined if it has none. */
  readonly habit: { readonly open: string; readonly close: string } | undefined;
  /** How often each outer pair stands in the article, by `open + close`. */
  readonly tally: ReadonlyMap<string, number>;
}

const SKIPPED = new Set(['markup', 'front-matter', 'boilerplate']);

/** Pairs the marks of an article across its paragraphs and finds the marks that are wrong. Linear in the paragraphs. */
export function resolveMarks(article: Pick<ArticleView, 'placed' | 'zones'>): ArticleMarks {
  const { placed } = article;
  const facts = placed.map((p) => p.paragraph.facts.quotes);
  const { tally, habit } = countPairs(facts);
  const problems: MarkProblem[] = [];
  const chains: Chain[] = [];
  const taken = new Set<Mark>();
  const skipped = (i: number): boolean => SKIPPED.has(article.zones[i]?.kind ?? 'body');
  const opening = (close: string): string => (habit?.close === close ? habit.open : openerOf(close));
  const closing = (open: string): string => (habit?.open === open ? habit.close : closersOf(open)[0]) ?? '“';
  for (let i = 0; i < placed.length; i++) {
    const f = facts[i]!;
    const base = placed[i]!.start;
    f.marks.opens.forEach((open, k) => {
      if (open.level === 'single' || taken.has(open)) return;
      const place = f.closingPlaces[k]!;
      const last = k === f.marks.opens.length - 1;
      const chain = last ? follow(placed, facts, i, open, place) : undefined;
      if (chain?.closed) {
        for (const mark of chain.marks) taken.add(mark);
        chains.push({ parts: chain.parts, closed: true });
        return;
      }
      if (skipped(i)) return;
      const again = (chain?.parts.slice(1) ?? []).map((part) => {
        const start = placed[part.paragraph]!.start;
        return { open: { start: start + part.start, end: start + part.start + 1 }, at: start + part.end };
      });
      for (const mark of chain?.marks ?? []) taken.add(mark);
      if (chain && chain.parts.length > 1) chains.push({ parts: chain.parts, closed: false });
      problems.push({
        kind: 'unclosed',
        start: base + open.start,
        end: base + open.end,
        partner: k < MOST_PLACES ? { at: base + place, mark: closing(open.text) } : undefined,
        sooner: k < MOST_PLACES ? firstStop(placed[i]!, open.end, place) : undefined,
        again,
        other: undefined,
      });
    });
    f.marks.closes.forEach((close, k) => {
      if (close.level === 'single' || taken.has(close) || skipped(i)) return;
      problems.push({
        kind: 'unopened',
        start: base + close.start,
        end: base + close.end,
        partner: k < MOST_PLACES ? { at: base + f.openingPlaces[k]!, mark: opening(close.text) } : undefined,
        sooner: undefined,
        again: [],
        other: undefined,
      });
    });
    if (skipped(i)) continue;
    for (const { open, close, depth } of f.marks.pairs) {
      if (styleOf(open.text, close.text) || close.level === 'single') continue;
      if (open.level === 'single') {
        // ‚Ja“: half a pair. Inside a quotation the inner mark closes it, else the outer one opens it.
        const [wrong, other] = depth > 0 ? [close, open] : [open, close];
        const right = depth > 0 ? closersOf(open.text)[0]! : opening(close.text);
        problems.push(mismatch(base, wrong, other, right));
        continue;
      }
      const key = open.text + close.text;
      const count = tally.get(key) ?? 0;
      let same = 0;
      for (const [k, n] of tally) if (k.startsWith(open.text)) same += n;
      if (count >= 3 && count >= same * 0.6) continue; // The article's habit, however odd: the style rule speaks of it.
      const openIsWrong = isOddOpening(open.text, close.text, tally);
      const wrong = openIsWrong ? open : close;
      const right = openIsWrong ? opening(close.text) : closing(open.text);
      const other = openIsWrong ? close : open;
      problems.push(mismatch(base, wrong, other, right));
    }
  }
  problems.sort((a, b) => a.start - b.start);
  return { problems, chains, habit, tally };
}

/** A pair of two styles: the wrong mark, its partner, and the mark to put in its stead. `base` is the paragraph's start. */
function mismatch(base: number, wrong: Mark, other: Mark, right: string): MarkProblem {
  return {
    kind: 'mismatched-marks',
    start: base + wrong.start,
    end: base + wrong.end,
    partner: { at: base + wrong.start, mark: right },
    sooner: undefined,
    again: [],
    other: { start: base + other.start, end: base + other.end },
  };
}

/** The absolute end of the sentence that holds `from`, where it ends before `place`; both relative to the paragraph. */
function firstStop({ start, paragraph }: ArticleView['placed'][number], from: number, place: number): number | undefined {
  const sentence = paragraph.sentences.find((s) => s.end > from);
  return sentence && sentence.end < place ? start + sentence.end : undefined;
}

/**
 * Which of two marks that do not belong together is the odd one: the one no pair of the article has, else the one of the rarer style; where
 * the article says nothing, the closing mark.
 */
function isOddOpening(open: string, close: string, tally: ReadonlyMap<string, number>): boolean {
  let opens = 0;
  let closes = 0;
  for (const [pair, n] of tally) {
    const left = [...pair].length === 2 ? [...pair][0]! : pair.slice(0, open.length);
    const right = pair.slice(left.length);
    if (!styleOf(left, right)) continue;
    if (left === open) opens += n;
    if (right === close) closes += n;
  }
  return closes > opens;
}

function countPairs(facts: readonly QuoteFacts[]): Pick<ArticleMarks, 'tally' | 'habit'> {
  const tally = new Map<string, number>();
  let habit: ArticleMarks['habit'];
  let most = 0;
  for (const f of facts) {
    for (const { open, close } of f.marks.pairs) {
      if (open.level === 'single') continue;
      const key = open.text + close.text;
      const count = (tally.get(key) ?? 0) + 1;
      tally.set(key, count);
      if (count > most && styleOf(open.text, close.text)) {
        most = count;
        habit = { open: open.text, close: close.text };
      }
    }
  }
  return { tally, habit };
}

/** How many paragraphs without any mark a quote may run through before it must be closed. */
const LONGEST_SILENCE = 6;

/** Follows a quote left open at the end of paragraph `i` through the paragraphs after it. */
function follow(
  placed: ArticleView['placed'],
  facts: readonly QuoteFacts[],
  i: number,
  open: Mark,
  place: number,
): { closed: boolean; parts: Chain['parts'][number][]; marks: Mark[] } | undefined {
  const length = (j: number): number => placed[j]!.paragraph.text.trimEnd().length;
  const toEnd = place >= length(i) - 1;
  const parts: Chain['parts'][number][] = [{ paragraph: i, start: open.start, end: place }];
  const marks: Mark[] = [open];
  let silent = 0;
  for (let j = i + 1; j < facts.length; j++) {
    const f = facts[j]!;
    const { pairs, opens, closes } = f.marks;
    const firstOpen = Math.min(
      opens.find((o) => o.level === 'double')?.start ?? 1e9,
      pairs.find((p) => p.open.level === 'double')?.start ?? 1e9,
    );
    const firstClose = closes.find((c) => c.level === 'double')?.start ?? 1e9;
    if (firstClose < firstOpen) {
      // „A, sagte X. …¶B“, sagte Y: the first was never closed, the other never opened; nothing runs on.
      if (parts.length === 1 && attributedHere(placed[i]!.paragraph.text, place)) return undefined;
      if (firstClose > 1e8) return parts.length > 1 ? { closed: false, parts, marks } : undefined;
      const close = closes.find((c) => c.level === 'double')!;
      if (!closersOf(open.text).includes(close.text)) return { closed: false, parts, marks };
      for (let m = j - silent; m < j; m++) parts.push({ paragraph: m, start: 0, end: length(m) });
      parts.push({ paragraph: j, start: 0, end: close.end });
      return { closed: true, parts, marks: [...marks, close] };
    }
    if (firstOpen > 1e8) {
      // No marks at all: a quote may run through, if it is closed later on.
      if (++silent > LONGEST_SILENCE) break;
      continue;
    }
    if (!f.opensFirst || silent > 0) break;
    if (parts.length === 1 && !toEnd && !strayOnly(placed[i]!.paragraph.text, place)) break;
    const first = f.passages[0]!;
    if (first.open?.text !== open.text) break;
    if (first.close) {
      if (first.end < first.start + 8) break;
      parts.push({ paragraph: j, start: first.start, end: first.end });
      return { closed: true, parts, marks };
    }
    if (opens.at(-1) !== first.open) break;
    marks.push(first.open!);
    parts.push({ paragraph: j, start: first.start, end: first.end });
  }
  return parts.length > 1 ? { closed: false, parts, marks } : undefined;
}

/** Whether only a word or two stand after the place: a leftover, with the quote running on to the paragraph's end before it came in. */
function strayOnly(text: string, place: number): boolean {
  const rest = text.slice(place).trim();
  return rest.length < 40 && rest.split(/\s+/u).length <= 2;
}

/** Whether an attribution follows the place where an unclosed quote should have been closed: a comma, then more than a word or two. */
function attributedHere(text: string, place: number): boolean {
  return text[place] === ',' && !strayOnly(text, place);
}
