import { durationValue } from '../duration-value.ts';
import { isCompound, isOne, type Parser } from './parser.ts';

/** "in der dritten Woche", "das Motto der dritten Woche", "am zweiten Tag" of what the text told last. */
export const nthUnit: Parser = (text, i) => {
  const { unit, plural } = text.at(i).word;
  const { ordinal } = text.at(i - 1).word;
  if (
    (unit !== 'W' && unit !== 'D') ||
    plural ||
    ordinal === undefined ||
    ordinal > 30 ||
    !text.at(i).capital ||
    isCompound(text, i)
  )
    return undefined;
  const weekly =
    isOne(text, i - 2, 'der') &&
    (isOne(text, i - 3, 'in', 'seit') || (text.at(i - 3).capital && text.at(i - 3).sentence === text.at(i).sentence));
  if (unit === 'W' ? !weekly : !isOne(text, i - 2, 'am')) return undefined;
  return [{ from: unit === 'W' ? i - 2 : i - 1, to: i + 1, type: 'DATE', date: { kind: 'nth', unit, index: ordinal } }];
};

/** "am Tag zuvor", "die Woche darauf", "am Tag danach". */
export const unitBeforeAfter: Parser = (text, i) => {
  const { unit, plural } = text.at(i).word;
  if (unit === undefined || plural || !isOne(text, i + 1, 'zuvor', 'davor', 'darauf', 'danach', 'später', 'vorher'))
    return undefined;
  if (text.at(i - 1).word.cardinal !== undefined || text.at(i - 1).number !== undefined) return undefined;
  const by = isOne(text, i + 1, 'zuvor', 'davor', 'vorher') ? -1 : 1;
  const from = isOne(text, i - 1, 'der', 'die') && unit !== 'D' ? i - 1 : i;
  return [{ from, to: i + 2, type: 'DATE', date: { kind: 'shifted', unit, by, from: 'told' } }];
};

/** "in den Tagen danach", "in den Wochen zuvor". */
export const daysAround: Parser = (text, i) => {
  const { unit, plural } = text.at(i).word;
  if (unit === undefined || !plural || !isOne(text, i + 1, 'danach', 'darauf', 'zuvor', 'davor')) return undefined;
  if (!isOne(text, i - 1, 'den') || !isOne(text, i - 2, 'in')) return undefined;
  return [{ from: i - 1, to: i + 2, type: 'DURATION', value: durationValue(undefined, unit) }];
};

/** "tags zuvor", "tags darauf". */
export const daysBefore: Parser = (text, i) => {
  if (text.at(i).lower !== 'tags' || !isOne(text, i + 1, 'zuvor', 'darauf', 'danach')) return undefined;
  return [
    {
      from: i,
      to: i + 2,
      type: 'DATE',
      date: { kind: 'shifted', unit: 'D', by: isOne(text, i + 1, 'zuvor') ? -1 : 1, from: 'told' },
    },
  ];
};
