import { feature } from '../boilerplate/line.ts';
import { isHeading, isWithin } from './dom/element.ts';
import { isBold, LINKED, type Placed, type Structure } from './structure.ts';

/** Fewest turns of an interview, and the share of its questions that end in a question mark: some only say something. */
const TURNS = 3;
const ASKED = 0.6;
/** Longest question, in letters, and most paragraphs of an answer and of what stands before the first question. */
const QUESTION = 400;
const ANSWER = 8;
const LEAD = 6;
/** Shortest sentence of the latter. */
const SENTENCE = 15;
/** Pages with more letters of prose have an article that shows itself. */
const LITTLE = 600;
/** Fewest letters of all of it. */
const LEAST = 150;
/** What a house answers its readers. */
const HELP = /(?<!\p{L})(?:faq|häufig|hilfe|support|service|kontakt|abo)/iu;
const NONE: ReadonlySet<number> = new Set();

const isShown = (b: Placed): boolean => !b.hidden && b.density < LINKED && !b.line.sure;
const isQuestion = (b: Placed): boolean =>
  isShown(b) &&
  isBold(b) &&
  b.ends === 1 &&
  b.letters <= QUESTION &&
  !isHeading(b.element) &&
  !isWithin(b.element, 'li', 'nav', 'button');
const isAnswer = (b: Placed): boolean => isShown(b) && !isBold(b) && b.ends > 0 && !isHeading(b.element);

const isLead = (b: Placed): boolean => isAnswer(b) && b.letters > SENTENCE && feature(b.line, 'date') === 0;

/** One turn after the other from a question on: the blocks, and how many of the questions end in a question mark. */
function turnsFrom(blocks: readonly Placed[], from: number): { end: number; turns: number; asked: number; letters: number } {
  let [end, turns, asked, letters] = [from, 0, 0, 0];
  while (end < blocks.length && isQuestion(blocks[end]!)) {
    let at = end + 1;
    while (at < blocks.length && at <= end + ANSWER && isAnswer(blocks[at]!)) letters += blocks[at++]!.letters;
    if (at === end + 1) break;
    letters += blocks[end]!.letters;
    if (blocks[end]!.text.endsWith('?')) asked++;
    turns++;
    end = at;
  }
  return { end, turns, asked, letters };
}

/**
 * An interview whose questions are set in bold, with what leads to it, under a heading: short answers are no prose. Nothing longer is told on the page.
 * Linear.
 */
export function interviewOf({ blocks, root }: Structure): ReadonlySet<number> {
  if (root.prose >= LITTLE) return NONE;
  for (let i = 0; i < blocks.length; i++) {
    if (!isQuestion(blocks[i]!)) continue;
    const { end, turns, asked, letters } = turnsFrom(blocks, i);
    if (turns < TURNS || asked < ASKED * turns || letters < LEAST) {
      i = Math.max(i, end - 1);
      continue;
    }
    let first = i;
    while (first > i - LEAD && first > 0 && isLead(blocks[first - 1]!)) first--;
    const own = blocks.slice(first, end);
    const title = blocks.slice(Math.max(0, first - LEAD), first).findLast((b) => isHeading(b.element) || isBold(b));
    const prose = own.reduce((sum, b) => sum + b.prose, 0);
    if (!title || HELP.test(title.text) || letters < root.prose - prose) return NONE;
    return new Set(own.map((b) => b.index));
  }
  return NONE;
}
