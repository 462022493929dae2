import { matchesOf } from '../text/matches.ts';
import type { VariantMention } from './variant-mention.ts';

/** „9:30 Uhr“ and „9.30 Uhr“, „40 %“ and „40 Prozent“; in brackets the sign is as good as a rule. */
const CLOCK = /(?<![\p{Nd}.,:])(?<hour>[01]?\p{Nd}|2[0-4])(?<mark>[:.])(?<minute>[0-5]\p{Nd})(?=[ \u00a0]Uhr(?!\p{L}))/gu;
const PERCENT = /(?<=\p{Nd})(?:[ \u00a0]?%(?![\p{L}\p{Nd}-])|[ \u00a0]Prozent(?!\p{L}))/gu;
/** „22 Uhr 15“ and „23:55h“ beside „22.15 Uhr“. */
const SPOKEN_HINT = /\p{Nd} ?h|Uhr[ \u00a0]\p{Nd}/u;
const SPOKEN_CLOCK =
  /(?<![\p{Nd}:.,])(?:[01]?\p{Nd}|2[0-4])(?:[ \u00a0]Uhr[ \u00a0](?<minute>[0-5]\p{Nd})(?![\p{Nd}.,:]|[ \u00a0](?:\p{Lu}|Prozent))|[:.](?<short>[0-5]\p{Nd}) ?h(?![\p{L}\p{Nd}/]))/gu;
/** „180.000 €“ and „EUR 20“ beside „20 Euro“. */
const EURO =
  /[ \u00a0]?(?:€|EUR)(?![\p{L}\p{Nd}/])(?<=(?:\p{Nd}|Mio\.|Mrd\.|Millionen|Milliarden)[ \u00a0]?(?:€|EUR))|[ \u00a0]Euro(?!\p{L})(?<=(?:\p{Nd}|Mio\.|Mrd\.|Millionen|Milliarden)[ \u00a0]Euro)/gu;
const BRACKETED = /\([^()]{0,60}$/u;

/** The pairs of figures, whose use differs between titles and running text. */
export const PERCENT_PAIR = '%';
export const EURO_PAIR = '€';
const SPOKEN_PAIR = 'Uhr …';

/** The figures of a paragraph that may be written in two ways, in no order. Linear. */
export function readFigures(text: string): VariantMention[] {
  const found: VariantMention[] = [];
  const put = (pair: string, side: 0 | 1, other: string, { index, 0: written }: RegExpExecArray): void => {
    found.push({ pair, side, other, agency: undefined, start: index, end: index + written.length });
  };
  /** Signs and words behind a number; side 0 is the sign. */
  const units = (regex: RegExp, pair: string, word: string, sign: string): void => {
    for (const match of matchesOf(text, regex)) {
      const { index } = match;
      const side = match[0].endsWith(word) ? 1 : 0;
      if (side === 0 && BRACKETED.test(text.slice(Math.max(0, index - 60), index))) continue;
      put(pair, side, ` ${side === 0 ? word : sign}`, match);
    }
  };
  if (text.includes('Uhr'))
    for (const match of matchesOf(text, CLOCK)) {
      const { hour, mark, minute } = match.groups as { hour: string; mark: string; minute: string };
      const side = mark === ':' ? 0 : 1;
      put('Uhr', side, `${hour}${side === 0 ? '.' : ':'}${minute}`, match);
      put(SPOKEN_PAIR, 1, `${hour}.${minute}`, match);
    }
  if (SPOKEN_HINT.test(text))
    for (const match of matchesOf(text, SPOKEN_CLOCK)) {
      const { minute, short } = match.groups as { minute?: string; short?: string };
      const hour = /^\p{Nd}+/u.exec(match[0])![0];
      put(SPOKEN_PAIR, 0, `${hour}.${minute ?? short} Uhr`, match);
    }
  if (/€|EUR|Euro/u.test(text)) units(EURO, EURO_PAIR, 'Euro', '€');
  if (text.includes('%') || text.includes('Prozent')) units(PERCENT, PERCENT_PAIR, 'Prozent', '%');
  return found;
}
