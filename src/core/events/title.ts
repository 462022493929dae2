import type { Span } from '../text/span.ts';
import { DOUBLE_QUOTES, QUOTES } from './cut-clause.ts';
import type { TitlePiece } from './draft.ts';

/** Longest title before whole phrases are left out, and before it is cut behind its object; in UTF-16 units. */
const LENGTH = 110;
const LONGEST = 170;
/** No title is longer than this, whatever it says. */
const HARD = 240;
/** Words before a time that go with it; others ("bis", "seit", "ab", "frühestens") say more than the day and stay with it. */
const LEADS = /^(?:am|an|im|in|um|gegen|zum|vom|von|der|den|dem|des|diesem|kurz)$/iu;
const KEEPING =
  /^(?:und|oder|sowie|bis|zuletzt|zwischen|seit|ab|nach|vor|spätestens|frühestens|erst|noch|schon|bereits|pro|je|jeden|jede|als|wie|gegenüber|etwa|rund|circa|ungefähr)$/iu;

/** Reads the text of the article between two offsets that count as those of the pieces do. */
type Between = (from: number, to: number) => string;

/** Without commas whose word on one side has gone, quotation marks around nothing, and marks at either end. */
function tidied(pieces: readonly TitlePiece[], between: Between): TitlePiece[] {
  const word = (p: TitlePiece): string => between(p.start, p.end);
  let kept = pieces.filter((p, i) => {
    if (word(p) !== ',' || p.core) return true;
    const [before, after] = [pieces[i - 1], pieces[i + 1]];
    const gap = before && between(before.end, p.start).trim();
    return (gap === '' || gap?.endsWith(')')) && after !== undefined && after.start <= p.end + 1;
  });
  kept = kept.filter(
    (p, i) =>
      !(
        QUOTES.test(word(p)) &&
        ((kept[i + 1] && QUOTES.test(word(kept[i + 1]!))) || (kept[i - 1] && QUOTES.test(word(kept[i - 1]!))))
      ),
  );
  // A mark whose partner has gone says nothing.
  if (kept.filter((p) => DOUBLE_QUOTES.test(word(p))).length % 2 !== 0) kept = kept.filter((p) => !DOUBLE_QUOTES.test(word(p)));
  while (kept.length > 0 && MARK.test(word(kept[0]!))) kept = kept.slice(1);
  while (kept.length > 0 && MARK.test(word(kept.at(-1)!))) kept = kept.slice(0, -1);
  return kept;
}

const MARK = /^[,;:–—-]$/u;

/** Marks of Markdown, which readers of the page do not see: emphasis, escapes, and what makes a heading or a quotation of a line. */
const MARKUP = /^[*_~`#>\\]$/u;

/** Without marks of Markdown; one that stands alone between blanks, or between the letters of a word, is text ("5 * 3"). */
function withoutMarkup(pieces: readonly TitlePiece[], between: Between): TitlePiece[] {
  return pieces.filter(({ start, end }) => {
    const mark = between(start, end);
    if (!MARKUP.test(mark)) return true;
    if (mark === '#' || mark === '>') return !/^[#>\s]*$/u.test(between(pieces[0]!.start, start));
    return /^(?:\s?.\s?|[\p{L}\p{Nd}].[\p{L}\p{Nd}])$/su.test(between(start - 1, end + 1));
  });
}

/** The words of a title as one line: what touches in the text touches here, and commas hang on the word before. */
function line(pieces: readonly TitlePiece[], between: Between): string {
  let text = '';
  let end = -1;
  for (const { start, end: to } of pieces) {
    const word = between(start, to).replace(/\s+/gu, ' ');
    text += end < 0 || end === start || /^[,;.]$/u.test(word) ? word : ` ${word}`;
    end = to;
  }
  return text;
}

/**
 * Without the time that is shown beside the title, and what leads to it; not where the lead says more than the day ("bis Freitag"), where
 * the time stands inside a phrase, or where nothing but verbs would be left.
 */
function withoutTime(pieces: readonly TitlePiece[], time: Span | undefined, between: Between): readonly TitlePiece[] {
  if (!time) return pieces;
  const from = pieces.findIndex((p) => p.start >= time.start && p.end <= time.end);
  if (from < 0) return pieces;
  let to = from;
  while (to < pieces.length && pieces[to]!.end <= time.end) to++;
  let first = from;
  const word = (i: number): string => (i < 0 || i >= pieces.length ? '' : between(pieces[i]!.start, pieces[i]!.end));
  // "der 2015 ermordet wurde": a relative pronoun leads to no day.
  const leads = (i: number): boolean => LEADS.test(word(i)) && (pieces[i]!.lead === true || !/^d/iu.test(word(i)));
  while (first > 0 && leads(first - 1) && pieces[first - 1]!.end + 1 >= pieces[first]!.start) first--;
  // "für den 12. Januar angesetzt": what leads to the day goes with it; any other preposition keeps it.
  if (first > 0 && first < from && /^für$/iu.test(word(first - 1))) first--;
  if (first > 0 && (KEEPING.test(word(first - 1)) || pieces[first - 1]!.lead)) return pieces;
  // "zum heutigen Samstag": no adjective is cut from its day.
  if (
    first > 0 &&
    !pieces[first - 1]!.verb &&
    pieces[first - 1]!.end + 1 >= pieces[first]!.start &&
    /^\p{Ll}{3,}e[nmrs]$/u.test(word(first - 1))
  )
    return pieces;
  // "am 31. März, 5. April und 7. April", "Frühling/Sommer": one of several goes nowhere alone.
  if ((word(to) === ',' && /^\d/u.test(word(to + 1))) || word(first - 1) === '/' || word(to) === '/') return pieces;
  // "am 25. und 26.", "12 Uhr deutscher Zeit", "vom 1. Mai an": what goes on is not cut.
  if (/^(?:und|oder|bis|an|ab|als|wie|\p{Ll}+er)$/u.test(word(to)) && !pieces[to]!.verb && !pieces[to]!.lead) return pieces;
  // A phrase that goes on behind the time, or began before it, is not cut in two: "der Sitzung am Montag" stays.
  if (first === from && from > 0 && pieces[from - 1]!.lead) return pieces;
  let before = pieces.slice(0, first);
  let after = pieces.slice(to);
  if (word(to) === ',' && !pieces[to]!.core) after = after.slice(1);
  if (before.at(-1) && between(before.at(-1)!.start, before.at(-1)!.end) === ',' && !before.at(-1)!.core)
    before = before.slice(0, -1);
  const rest = [...before, ...after];
  // A title that began with its verb would read like a question: "Am Montag beginnt die Messe" keeps its Monday.
  if (rest[0]?.verb && !pieces[0]!.verb) return pieces;
  return rest.some((p) => !p.verb && !p.lead) ? tidied(rest, between) : pieces;
}

/** Leaves out whole prepositional phrases, from the left, until the title is short enough. */
function shortened(pieces: readonly TitlePiece[], between: Between): readonly TitlePiece[] {
  let kept = pieces;
  while (line(kept, between).length > LENGTH) {
    const part = kept.find((p) => p.part !== undefined)?.part;
    if (part === undefined) break;
    kept = tidied(
      kept.filter((p) => p.part !== part),
      between,
    );
  }
  return kept;
}

/** Cuts a title that is still too long behind a word, and keeps the verbs that close it: "Stadt hat … beschlossen". */
function cutOff(pieces: readonly TitlePiece[], between: Between): string {
  const whole = line(pieces, between);
  if (whole.length <= LONGEST) return whole;
  let tail = pieces.length;
  while (tail > 0 && pieces[tail - 1]!.verb) tail--;
  const verbs = line(pieces.slice(tail), between);
  const least = pieces.findLastIndex((p, i) => i < tail && p.core) + 1;
  let to = tail;
  while (to > Math.max(1, least) && line(pieces.slice(0, to), between).length + verbs.length + 3 > LONGEST) to--;
  if (to === tail && whole.length <= HARD) return whole;
  if (to === tail) return `${whole.slice(0, whole.lastIndexOf(' ', HARD))} …`;
  while (to > 1 && (pieces[to - 1]!.lead || /^[,(„»"]$/u.test(between(pieces[to - 1]!.start, pieces[to - 1]!.end)))) to--;
  const head = line(pieces.slice(0, to), between);
  return verbs === '' ? `${head} …` : `${head} … ${verbs}`;
}

/**
 * The title of an event: its pieces as they stand in the text, without the time shown beside it and without what stands outside the
 * article's own text (the dateline).
 *
 * @param time the event's own time.
 */
export function titleOf(pieces: readonly TitlePiece[], time: Span | undefined, between: Between): string {
  const words = withoutMarkup(tidied(pieces, between), between);
  return cutOff(shortened(withoutTime(words, time, between), between), between);
}
