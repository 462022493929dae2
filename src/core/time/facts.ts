import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Settings } from '../settings.ts';
import type { ParsedParagraph } from '../syntax/paragraph.ts';
import { directionAt, isPluperfect, type Lead } from './direction.ts';
import type { Direction, TimeMention } from './mention.ts';
import { parseTimes } from './parse.ts';
import { isOne, type Parsed, type Text } from './parsers/parser.ts';
import { refine } from './refine.ts';

/** What this capability keeps of a paragraph for the article as a whole. Spans relative to the paragraph. */
export interface TimeFacts {
  readonly mentions: readonly TimeMention[];
}

const NONE: TimeFacts = { mentions: [] };

/** Reads the time expressions of one paragraph, with what the text itself says and the way its tense looks. Pure; never throws. */
export function readTimeFacts(paragraph: ParsedParagraph, lexicon: Lexicon, _settings: Settings): TimeFacts {
  const found = parseTimes(paragraph);
  if (!found) return NONE;
  const { text } = found;
  return { mentions: refine(text, found.parsed).map((parsed) => mentionOf(parsed, text, paragraph, lexicon)) };
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

/** The mention of what was parsed: offsets for lexemes, and the way its sentence looks. Field by field, since this runs for every time. */
function mentionOf(parsed: Parsed, text: Text, { sentences }: ParsedParagraph, lexicon: Lexicon): TimeMention {
  const { from, to, type, date } = parsed;
  const { start, sentence, token } = text.at(from);
  const tagged = sentences[sentence]!;
  const { end } = text.at(to - 1);
  // What no day is worked out for has no need of it; "nachts" may be one night's.
  const habit = type === 'SET' && parsed.value?.startsWith('XXXX-XX-XXT');
  const direction =
    date || habit
      ? (leadDirection(leadBefore(text, from), parsed) ?? directionAt(tagged, token, lexicon, leadOf(text, from)))
      : undefined;
  const mention: Writable<TimeMention> = { start, end, type, direction, sentence };
  if (date) mention.date = date;
  if (parsed.clock) mention.clock = parsed.clock;
  if (parsed.dayPart) mention.dayPart = parsed.dayPart;
  if (parsed.value !== undefined) mention.value = parsed.value;
  if (parsed.times !== undefined) mention.times = parsed.times;
  if (parsed.phase) mention.phase = parsed.phase;
  if (parsed.distance) mention.distance = parsed.distance;
  if (parsed.rangeWith) mention.rangeWith = parsed.rangeWith;
  if (parsed.impossible) mention.impossible = parsed.impossible;
  if (date?.kind === 'same-day' && isPluperfect(tagged, token)) mention.before = true;
  return mention;
}

/** The word before an expression, past an article: "seit dem 12. Januar". */
function leadBefore(text: Text, from: number): string {
  const { lower } = text.at(from - 1);
  return lower === 'dem' || lower === 'der' || lower === 'den' ? text.at(from - 2).lower : lower;
}

/** "ab Montag", "bis (zum/einschließlich) Freitag"; "für den August", "auf Dienstag". */
function leadOf(text: Text, from: number): Lead {
  const near = isOne(text, from - 1, 'zum', 'zur', 'einschließlich', 'inklusive', 'dem', 'den', 'das') ? from - 2 : from - 1;
  return isOne(text, near, 'ab', 'bis')
    ? 'bound'
    : isOne(text, near, 'für', 'fürs')
      ? 'meant'
      : isOne(text, near, 'auf')
        ? 'goal'
        : undefined;
}

/** A preposition that says which way: "seit Montag", "das Ergebnis vom Sonntag". */
function leadDirection(lower: string, { date, rangeWith }: Parsed): Direction {
  if (lower === 'seit') return 'past';
  const dated = date?.kind === 'weekday' || date?.kind === 'weekend' || (date?.kind === 'calendar' && date.year === undefined);
  return lower === 'vom' && dated && !rangeWith ? 'past' : undefined;
}
