import type { Span } from '../text/span.ts';
import type { MissingFigure } from './comparison.ts';
import { type Keys, readWords, type Words } from './source-words.ts';
import { isNumberKey, ONE, wordKey } from './word-key.ts';

/** Units of measure by their keys, each with the one that stands for all its forms. Other nouns behind a number are what is counted. */
const MEASURES = new Map(
  [
    ...['prozent', 'prozentpunkt prozentpunkte prozentpunkten', 'euro', 'dollar', 'franken', 'cent', 'pfund', 'uhr', 'grad'],
    ...['kilometer kilometern', 'meter metern', 'zentimeter zentimetern', 'quadratmeter quadratmetern', 'hektar'],
    ...['kilogramm', 'gramm', 'tonne tonnen', 'liter litern', 'kilowattstunden kilowattstunde', 'megawatt', 'gigawatt'],
    ...['jahr jahre jahren', 'monat monate monaten', 'woche wochen', 'tag tage tagen', 'stunde stunden', 'minute minuten'],
  ].flatMap((forms) => forms.split(' ').map((form, _, [unit]) => [form, unit!] as const)),
);

/** A unit of measure; `counted` where another noun follows; undefined where none does. */
type Unit = string | undefined;

function unitBehind({ text, count, starts, ends, ids }: Words, i: number, names: readonly string[]): Unit {
  if (i + 1 >= count || starts[i + 1]! - ends[i]! > 2) return undefined;
  const measure = MEASURES.get(names[ids[i + 1]!]!);
  return measure ?? (/^\s\p{Lu}/u.test(text.slice(ends[i]!, ends[i]! + 2)) ? 'counted' : undefined);
}

/** Values of a source by key, each with the units it has. */
class SourceFigures {
  readonly #units = new Map<string, Map<Unit, Span>>();

  constructor(source: Words, names: readonly string[]) {
    const { count, ids, starts, ends } = source;
    for (let i = 0; i < count; i++) {
      const key = names[ids[i]!]!;
      if (!isNumberKey(key)) continue;
      this.#put(key, unitBehind(source, i, names), { start: starts[i]!, end: ends[i]! });
    }
    // "zwanzigjährige" has its number in it.
    for (const key of names) {
      const at = key.length < 60 ? key.indexOf('jährig') : -1;
      const value = at > 0 ? wordKey(key.slice(0, at)) : '';
      if (isNumberKey(value)) this.#put(value, undefined, { start: 0, end: 0 });
    }
  }

  #put(key: string, unit: Unit, span: Span): void {
    const value = key.endsWith('.') ? key.slice(0, -1) : key;
    const units = this.#units.get(value) ?? new Map<Unit, Span>();
    if (!units.has(unit)) units.set(unit, span);
    this.#units.set(value, units);
  }

  /** `true` where the source has it, or has the number without a unit; the place of another unit where it has that only. */
  has(key: string, unit: Unit): Span | boolean {
    const units = this.#units.get(key);
    if (!units) return false;
    if (unit === undefined || units.has(unit) || units.has(undefined)) return true;
    return units.values().next().value ?? true;
  }
}

/** The numbers of an article's stretches that the source does not have. "1" and "ein" are everywhere. */
export function missingFigures(
  text: string,
  stretches: readonly Span[],
  isQuoted: (span: Span) => boolean,
  source: Words,
  keys: Keys,
): MissingFigure[] {
  const figures = new SourceFigures(source, keys.names);
  const missing: MissingFigure[] = [];
  for (const { start: from, end: to } of stretches) {
    const words = readWords(text.slice(from, to), keys, false);
    const { count, starts, ends, ids } = words;
    for (let i = 0; i < count; i++) {
      const key = keys.names[ids[i]!]!;
      if (!isNumberKey(key) || key.endsWith('.') || key === '#1' || ONE.has(key)) continue;
      const start = from + starts[i]!;
      const unit = unitBehind(words, i, keys.names);
      const span = { start, end: from + ends[unit === undefined ? i : i + 1]! };
      if (isQuoted(span)) continue;
      const found = figures.has(key, unit);
      if (found !== true) missing.push({ ...span, otherUnit: found === false ? undefined : found });
    }
  }
  return missing;
}
