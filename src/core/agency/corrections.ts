import type { Span } from '../text/span.ts';

/** What a note says: `right` takes the place of `wrong`. Relative to the paragraph; both are a number, or both a name. */
export interface Correction extends Span {
  readonly right: string;
  readonly wrong: string;
  /** The word behind the wrong one, where the note gives one: "14 statt 41 Verletzte". */
  readonly noun: string | undefined;
}

const SMALL = 'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf';
/** A number in digits, a number word, or a capitalised word. */
const ITEM = `(?:\\p{Nd}(?:[\\p{Nd}.,]{0,12}\\p{Nd})?|(?<!\\p{L})(?:${SMALL})(?!\\p{L})|\\p{Lu}[\\p{L}-]{2,40})`;
const NUMBER = new RegExp(`^(?:\\p{Nd}|${SMALL})`, 'u');
const NOUN = '(?: (?<noun>\\p{Lu}[\\p{Ll}-]{2,40}))?';

/** "14 statt 41 Verletzte", "14 (nicht 41)", "nicht 41, sondern 14", "richtig ist 14, nicht 41". */
const FORMS: readonly RegExp[] = [
  new RegExp(
    `(?<right>${ITEM})(?: \\p{Lu}[\\p{Ll}-]{2,40})?,? (?:statt|anstatt|anstelle von|nicht wie (?:zunächst |ursprünglich |irrtümlich )?(?:gemeldet|berichtet)) (?<wrong>${ITEM})${NOUN}`,
    'gu',
  ),
  new RegExp(`(?<right>${ITEM}) \\((?:statt|nicht|falsch:?|zunächst) (?<wrong>${ITEM})\\)${NOUN}`, 'gu'),
  new RegExp(`nicht (?<wrong>${ITEM})(?: \\p{Lu}[\\p{Ll}-]{2,40})?, sondern (?<right>${ITEM})${NOUN}`, 'gu'),
  new RegExp(
    `(?:richtig|korrekt)(?: ist| sind|:) (?<right>${ITEM})(?: \\p{Lu}[\\p{Ll}-]{2,40})?,? (?:statt|nicht|und nicht) (?<wrong>${ITEM})${NOUN}`,
    'giu',
  ),
];
const HINT = /statt |nicht |richtig|korrekt|falsch/iu;
/** Only the beginning of a paragraph is read: notes are short. */
const READ = 600;

/** The corrections that a paragraph states; whether it is a note at all is for the article to say. Linear. */
export function readCorrections(text: string): Correction[] {
  const head = text.slice(0, READ);
  if (!HINT.test(head)) return [];
  const found: Correction[] = [];
  for (const form of FORMS)
    for (const match of head.matchAll(form)) {
      const { right, wrong, noun } = match.groups as { right: string; wrong: string; noun?: string };
      const digits = (s: string): boolean => NUMBER.test(s);
      if (right === wrong || digits(right) !== digits(wrong)) continue;
      if (found.some((f) => f.start < match.index + match[0].length && match.index < f.end)) continue;
      found.push({ right, wrong, noun, start: match.index, end: match.index + match[0].length });
    }
  return found;
}
