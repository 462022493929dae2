import { feature } from '../boilerplate/line.ts';
import { closest, isHeading, isWithinHeading, type PageElement } from './dom/element.ts';
import { shownTitle } from './headings.ts';
import { isBold, isTold, keyOf, LINKED, type Placed, type Structure } from './structure.ts';

/** Pages with more letters of prose have an article that shows itself. */
const LITTLE = 250;
/** Fewest letters of a short report, and of a sentence of it; most blocks (day, author, picture) between it and its headline. */
const REPORT = 45;
const SENTENCE = 15;
const UNDER = 6;
/** Fewest words of a heading that is no section's. */
const TITLE_WORDS = 4;
/** What pages are called that have a sentence or two and are no report, and what these say to their readers. */
const SERVICE =
  /nicht gefunden|(?<!\p{Nd})404|fehler|anmeld|einlogg|log-?in|impressum|datenschutz|kontakt|(?<!\p{L})agb|cookie|privatsphäre|suchergebnis|newsletter|willkommen|vielen dank|(?<!\p{L})(?:abo|ihre?n?|sie|dein|du) /iu;
const ADDRESSED = /(?<!\p{L})(?:bitte|klicken sie|finden sie hier|ihre?n? (?:mail|e-mail|browser|konto))(?!\p{L})/iu;
/** Whether a page is one of those by its title or by what it says to its readers. */
export const isOfService = (title: string, blocks: readonly Placed[]): boolean =>
  SERVICE.test(title) || blocks.some((b) => ADDRESSED.test(b.text));
const NONE: ReadonlySet<number> = new Set();

const isSentence = ({ ends, letters, density, hidden, line, element }: Placed): boolean =>
  ends === 1 && letters >= SENTENCE && density < LINKED && !hidden && !line.sure && !isHeading(element);

/** What reports have and greetings have not: a day of the week, who said so, an agency. */
const REPORTED =
  /(?<!\p{L})(?:montag|dienstag|mittwoch|donnerstag|freitag|sams?tag|sonnabend|sonntag|wochenende|gestern|heute|vormittag|nachmittag|polizei|feuerwehr|staatsanwaltschaft|gericht|angaben)|(?<!\p{L})(?:teilte|hieß es|sagte|berichtete)(?!\p{L})|\((?:dpa|afp|apa|sda|epd|kna|red)[)/]/iu;
/** Words of a page that speaks of itself. */
const OURSELVES = /(?<!\p{L})(?:wir|uns|unsere?[rmns]?|ihnen|herzlich|seite)(?!\p{L})/iu;
/** Fewest letters of what nothing but its words shows to be a report. */
const TOLD = 70;
const PARAGRAPHS = new Set(['p', 'font', 'center', 'span']);

const wordsOf = ({ text }: Placed): number => text.split(/\s+/u).length;
const isTitle = (b: Placed): boolean => b.density < LINKED && wordsOf(b) >= TITLE_WORDS && !SERVICE.test(b.text);

/** The sentences from a block on that stand in one element. */
function runFrom(blocks: readonly Placed[], first: number): readonly Placed[] {
  const around = ({ element }: Placed): PageElement | undefined => closest(element.parent, (e) => !PARAGRAPHS.has(e.tag));
  const holder = around(blocks[first]!);
  let end = first;
  const isIn = (b: Placed): boolean => around(b) === holder || b.element === holder || around(b) === blocks[first]!.element;
  while (end < blocks.length && isSentence(blocks[end]!) && isIn(blocks[end]!)) end++;
  return blocks.slice(first, end);
}

/** Whether it is all that a page tells, in words of a report. */
function isAll(blocks: readonly Placed[], run: readonly Placed[]): boolean {
  const text = run.map((b) => b.text).join(' ');
  const own = new Set(run);
  const sentences = run.length + run.reduce((sum, b) => sum + (feature(b.line, 'inner') > 0 ? 1 : 0), 0);
  return (
    run.reduce((sum, b) => sum + b.letters, 0) >= TOLD &&
    sentences > 1 &&
    REPORTED.test(text) &&
    !OURSELVES.test(text) &&
    blocks.every((b) => own.has(b) || b.hidden || !isTold(b) || b.line.own !== undefined || b.density >= LINKED)
  );
}

/**
 * A sentence or two under a headline, on a page that says no more: a short report. The page is called so, or a day stands between the two, or they read
 * like one; what speaks to readers of the page itself is none. `boxes`: what a house puts in beside it.
 */
export function reportOf(structure: Structure, boxes: ReadonlySet<number>): ReadonlySet<number> {
  const { blocks, root, metadata, heading } = structure;
  let prose = root.prose;
  for (const index of boxes) prose -= blocks[index]!.prose;
  if (prose >= LITTLE) return NONE;
  const first = blocks.findIndex((b) => b.index > heading && isSentence(b) && !(isBold(b) && !isTold(b)));
  const named = blocks[heading];
  const over = blocks.slice(Math.max(0, first - UNDER), Math.max(0, first)).findLast((b) => isWithinHeading(b.element));
  const title = (named && isTitle(named) ? named : over) ?? (first < 0 ? undefined : shownTitle(structure, first));
  if (!title || !isTitle(title) || first < title.index || first - title.index > UNDER) return NONE;
  const between = blocks.slice(title.index + 1, first);
  if (between.some((b) => isHeading(b.element) || b.density >= LINKED)) return NONE;
  const isDay = ({ line }: Placed): boolean => feature(line, 'dateOnly') === 1 || feature(line, 'date') === 1;
  const run = runFrom(blocks, first);
  if (run.some((b) => ADDRESSED.test(b.text))) return NONE;
  const isNamed = isHeading(title.element) && metadata.titles.some((t) => keyOf(t).startsWith(title.key));
  if (
    !isNamed &&
    !between.some(isDay) &&
    !isAll(
      blocks.filter((b) => b.index > title.index && !boxes.has(b.index)),
      run,
    )
  )
    return NONE;
  return run.reduce((sum, b) => sum + b.letters, 0) >= REPORT ? new Set(run.map((b) => b.index)) : NONE;
}
