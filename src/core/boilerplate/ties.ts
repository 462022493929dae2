import { fnv1a } from '../text/hash.ts';
import { feature, type Line } from './line.ts';
import { IN, listsOf, stemHash } from './vocabulary.ts';

/** What is read of a line. */
export interface TiedLine {
  readonly line: Line;
  readonly text: string;
}

/** Words of time and measure, which tie nothing to anything. */
const ANYWHERE: ReadonlySet<number> = new Set(
  'jahr jahre jahren uhr euro prozent tag tage woche wochen monat monate menschen zeit ende anfang mal millionen milliarden montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember angaben teil heute morgen'
    .split(' ')
    .map((word) => stemHash(word)),
);
const CAPITALISED = /(?<!\p{L})\p{Lu}[\p{L}\p{M}]{2,}/gu;
const FIGURE = /\p{Nd}[\p{Nd}.,]*\p{Nd}/gu;
/** The stems of the names and things of a text. */
function stemsIn(text: string): ReadonlySet<number> {
  const stems = new Set<number>();
  for (const word of text.match(CAPITALISED) ?? []) {
    const lower = word.toLowerCase();
    const stem = stemHash(lower);
    if ((listsOf(fnv1a(lower)) & IN.function) === 0 && !ANYWHERE.has(stem)) stems.add(stem);
  }
  return stems;
}

/** What the article's own lines speak of: how many of them hold a stem, and their figures. */
export class Ties {
  readonly #stems = new Map<number, number>();
  readonly #figures = new Map<string, number>();
  readonly #lines: readonly TiedLine[];
  readonly #own: (i: number) => boolean;

  constructor(lines: readonly TiedLine[], own: (i: number) => boolean) {
    this.#lines = lines;
    this.#own = own;
    lines.forEach(({ line, text }, i) => {
      if (!own(i)) return;
      for (const stem of stemsIn(text)) this.#stems.set(stem, (this.#stems.get(stem) ?? 0) + 1);
      if (feature(line, 'digitShare') > 0)
        for (const figure of new Set(text.match(FIGURE))) this.#figures.set(figure, (this.#figures.get(figure) ?? 0) + 1);
    });
  }

  /** Whether line `i` carries a name, a thing or a figure of the article, that of the lines `from` … `to` left out. */
  ties(i: number, from: number, to: number): boolean {
    const { text } = this.#lines[i]!;
    const inside = this.#lines.slice(from, to).filter((_, k) => this.#own(from + k));
    for (const stem of stemsIn(text)) {
      const held = (this.#stems.get(stem) ?? 0) - inside.filter((other) => stemsIn(other.text).has(stem)).length;
      if (held > 0) return true;
    }
    for (const figure of new Set(text.match(FIGURE)))
      if ((this.#figures.get(figure) ?? 0) > inside.filter((other) => other.text.includes(figure)).length) return true;
    return false;
  }

  /** How many of the article's lines, but for `from` … `to`, hold the word. */
  linesWith(word: string, from: number, to: number): number {
    const stem = stemHash(word.toLowerCase());
    const inside = this.#lines.slice(from, to).filter(({ text }, k) => this.#own(from + k) && stemsIn(text).has(stem));
    return (this.#stems.get(stem) ?? 0) - inside.length;
  }
}
