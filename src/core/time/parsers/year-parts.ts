import type { DateForm } from '../mention.ts';
import type { Shift } from '../word.ts';
import { isCompound, isDot, isOne, type Parser, readYear, withArticle } from './parser.ts';

/** "im Winter 1940/41", "diesen Sommer", "im Frühjahr", "im Herbst vergangenen Jahres". */
export const season: Parser = (text, i) => {
  const { season: found } = text.at(i).word;
  if (found === undefined || !text.at(i).capital || isCompound(text, i)) return undefined;
  const read = readYear(text, i + 1);
  let to = read?.to ?? i + 1;
  let date: DateForm = { kind: 'season', season: found, ...(read && { year: read.year }), ...(read?.bc && { bc: true }) };
  if (read && isOne(text, to, '/') && text.at(to + 1).glued && text.at(to + 1).number !== undefined) to += 2;
  if (!read) {
    const article = isOne(text, i + 1, 'des') ? i + 2 : i + 1;
    const shift = text.at(article).word.shift;
    if (shift !== undefined && isOne(text, article + 1, 'jahres')) {
      date = {
        kind: 'shifted',
        unit: 'Y',
        by: shift,
        from: text.at(article).word.narrative ? 'told' : 'context',
        inner: { kind: 'season', season: found },
      };
      to = article + 2;
    } else if (article === i + 2 && isOne(text, article, 'jahres')) {
      const year = readYear(text, article + 1);
      date = year
        ? { kind: 'season', season: found, year: year.year }
        : { kind: 'shifted', unit: 'Y', by: 0, from: 'context', inner: { kind: 'season', season: found } };
      to = year?.to ?? article + 1;
    }
  }
  const led = isOne(
    text,
    i - 1,
    'im',
    'ins',
    'vom',
    'zum',
    'den',
    'dem',
    'und',
    'bis',
    'seit',
    'ab',
    'ganzen',
    'über',
    'der',
    'des',
    'dieser',
    'diesem',
    'diesen',
    'in',
    '/',
    'ende',
    'anfang',
    'frühen',
    'späten',
    'letzten',
    'nächsten',
    'vergangenen',
    'kommenden',
  );
  // Before a name of people, these lead to a person.
  const autumn = (found === 'FA' || found === 'SP') && isOne(text, i - 1, 'für', 'vor', 'nach', 'gegen');
  if (!led && !read && !autumn) return undefined;
  const early = isOne(text, i - 1, 'frühen', 'späten') ? i - 1 : i;
  const article = isOne(text, i - 1, 'der', 'des') && /monate/u.test(text.at(i).lower) ? i - 1 : early;
  return [{ from: article, to, type: 'DATE', date }];
};

/** "im dritten Quartal (2014)", "der zweiten Jahreshälfte", "1. Halbjahr", "ersten Hälfte des Jahres". */
export const yearPart: Parser = (text, i) => {
  const { lower } = text.at(i);
  const part = /^(quartals?|trimesters?)$/u.test(lower) ? 'Q' : /^(halbjahre?s?|jahreshälfte)$/u.test(lower) ? 'H' : undefined;
  if (!part) return undefined;
  const ordinal = text.at(i - 1).word.ordinal;
  const digit = isDot(text, i - 1) ? text.at(i - 2).number : undefined;
  const index = ordinal ?? digit;
  const read = readYear(text, i + 1);
  let to = read?.to ?? i + 1;
  let shift: Shift | undefined;
  if (!read && isOne(text, i + 1, 'des') && isOne(text, i + 2, 'vorjahres')) {
    shift = -1;
    to = i + 3;
  }
  if (index === undefined) {
    const { shift: moved } = text.at(i - 1).word;
    if (moved === undefined || part !== 'Q') return undefined;
    return [
      { from: withArticle(text, i - 1), to, type: 'DATE', date: { kind: 'shifted', unit: 'Q', by: moved, from: 'context' } },
    ];
  }
  if (index < 1 || index > (part === 'Q' ? 4 : 2)) return undefined;
  const first = ordinal === undefined ? i - 2 : i - 1;
  const from = isOne(text, first - 1, 'der', 'die', 'das') ? first - 1 : first;
  return [
    {
      from,
      to,
      type: 'DATE',
      date: { kind: 'part', part, index, ...(read && { year: read.year }), ...(shift !== undefined && { shift }) },
    },
  ];
};

/** "Kalenderwoche 12", "KW 12", "12. Kalenderwoche". */
export const calendarWeek: Parser = (text, i) => {
  if (!isOne(text, i, 'kw', 'kalenderwoche')) return undefined;
  const after = text.at(i + 1).number;
  const before = isDot(text, i - 1) ? text.at(i - 2).number : undefined;
  const week = after !== undefined && after <= 53 ? after : before;
  if (week === undefined || week < 1 || week > 53) return undefined;
  const to = week === after ? i + 2 : i + 1;
  const slash = isOne(text, to, '/') ? readYear(text, to + 1) : readYear(text, to);
  return [
    {
      from: week === after ? i : i - 2,
      to: slash?.to ?? to,
      type: 'DATE',
      date: { kind: 'week', week, ...(slash && { year: slash.year }) },
    },
  ];
};
