import { feature } from '../boilerplate/line.ts';
import { isHeading } from './dom/element.ts';
import { keyOf, LINKED, type Placed, type Structure } from './structure.ts';

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
const NONE: ReadonlySet<number> = new Set();

const isSentence = ({ ends, letters, density, hidden, line, element }: Placed): boolean =>
  ends === 1 && letters >= SENTENCE && density < LINKED && !hidden && !line.sure && !isHeading(element);

/**
 * A sentence or two under a headline, on a page that says no more: a short report. The page is called so, or a day stands between the two; what speaks
 * to readers of the page itself is none.
 */
export function reportOf({ blocks, root, heading, metadata }: Structure): ReadonlySet<number> {
  const title = blocks[heading];
  if (!title || root.prose >= LITTLE || !isHeading(title.element) || title.density >= LINKED) return NONE;
  if (title.text.split(/\s+/u).length < TITLE_WORDS || SERVICE.test(title.text)) return NONE;
  const first = blocks.findIndex((b) => b.index > heading && b.index <= heading + UNDER && isSentence(b));
  if (first < 0) return NONE;
  const between = blocks.slice(heading + 1, first);
  if (between.some((b) => isHeading(b.element) || b.density >= LINKED)) return NONE;
  const isDay = ({ line }: Placed): boolean => feature(line, 'dateOnly') === 1 || feature(line, 'date') === 1;
  if (!metadata.titles.some((t) => keyOf(t).startsWith(title.key)) && !between.some(isDay)) return NONE;
  const found = new Set<number>();
  let letters = 0;
  const { parent } = blocks[first]!.element;
  for (let i = first; i < blocks.length && isSentence(blocks[i]!) && blocks[i]!.element.parent === parent; i++) {
    if (ADDRESSED.test(blocks[i]!.text)) return NONE;
    found.add(i);
    letters += blocks[i]!.letters;
  }
  return letters >= REPORT ? found : NONE;
}
