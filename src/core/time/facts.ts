import type { TaggedParagraph } from '../article.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Settings } from '../settings.ts';
import { directionAt, isPluperfect } from './direction.ts';
import { lexemesOf } from './lexemes.ts';
import type { Direction, TimeMention } from './mention.ts';
import { parseTimes } from './parse.ts';
import { isOne, type Parsed, type Text, textOf } from './parsers/parser.ts';
import { refine } from './refine.ts';
import { isHeading } from './resolvers/chapter.ts';

/** What this capability keeps of a paragraph for the article as a whole. Spans relative to the paragraph. */
export interface TimeFacts {
  readonly mentions: readonly TimeMention[];
  /** It looks like a heading: in a tale, its years are those of what stands below. */
  readonly heading: boolean;
}

/** Reads the time expressions of one paragraph, with what the text itself says and the way its tense looks. Pure; never throws. */
export function readTimeFacts(paragraph: TaggedParagraph, lexicon: Lexicon, _settings: Settings): TimeFacts {
  const lexemes = lexemesOf(paragraph);
  const text = textOf(lexemes);
  const parsed = refine(text, parseTimes(lexemes));
  const mentions = parsed.map(({ from, to, ...rest }): TimeMention => {
    const first = lexemes[from]!;
    return {
      ...rest,
      start: first.start,
      end: lexemes[to - 1]!.end,
      direction:
        leadDirection(leadBefore(text, from), rest) ??
        directionAt(paragraph.sentences[first.sentence]!, first.token, lexicon, isBounded(text, from)),
      sentence: first.sentence,
      ...(rest.date?.kind === 'same-day' && isPluperfect(paragraph.sentences[first.sentence]!, first.token) && { before: true }),
    };
  });
  return { mentions, heading: isHeading(paragraph.text) };
}

/** The word before an expression, past an article: "seit dem 12. Januar". */
function leadBefore(text: Text, from: number): string {
  const { lower } = text.at(from - 1);
  return lower === 'dem' || lower === 'der' || lower === 'den' ? text.at(from - 2).lower : lower;
}

/** "ab Montag", "bis (zum/einschließlich) Freitag". */
function isBounded(text: Text, from: number): boolean {
  const near = isOne(text, from - 1, 'zum', 'zur', 'einschließlich', 'inklusive', 'dem') ? from - 2 : from - 1;
  return isOne(text, near, 'ab', 'bis');
}

/** A preposition that says which way: "seit Montag", "das Ergebnis vom Sonntag". */
function leadDirection(lower: string, { date, rangeWith }: Omit<Parsed, 'from' | 'to'>): Direction {
  if (lower === 'seit') return 'past';
  return lower === 'vom' && date?.kind === 'weekday' && !rangeWith ? 'past' : undefined;
}
