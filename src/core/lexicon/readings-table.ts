import { AUTOMATON_HEADER, type Automaton, checksum, readAutomaton } from './automaton.ts';
import type { Reading } from './readings.ts';

/**
 * Word forms with all their readings, packed: a form has a list of entries, an entry is a set of readings and how to make its lemma.
 *
 * File, little endian, all in four bytes: magic; numbers of words of the four parts; checksum of all that follows up to the automaton.
 * Parts: sets (number of readings, then the readings), entries (`last << 31 | lemma rule << 14 | set number`), columns (what the caller keeps
 * beside the readings, see `columns`), lemma rules (UTF-8, `cut:added`, one a line, padded). Then an automaton: record = [row, first entry].
 */
export interface ReadingsTable {
  readonly automaton: Automaton;
  /** Numbers the packer put in beside the readings, by row. */
  readonly columns: Uint32Array;
  /** The readings of a record of the automaton (offset of the record), each list made once. */
  readings(record: number): readonly Reading[];
  /** The lemmas of a form with this record, as often as there are entries. */
  lemmas(form: string, record: number): readonly string[];
  /** The entries of a form: its lemma and the readings it has as a form of it. */
  entries(form: string, record: number): readonly { readonly lemma: string; readonly readings: readonly Reading[] }[];
}

/** First four bytes; the last byte is the version of the layout. */
export const READINGS_MAGIC = 0x01445253;
export const READINGS_HEADER = 24;
export const SET_BITS = 14;

const NOTHING: readonly Reading[] = [];

/** Reads the table; throws an error that says what is wrong with the file. */
export function readReadings(bytes: Uint8Array): ReadingsTable {
  if (bytes.byteLength < READINGS_HEADER + AUTOMATON_HEADER || bytes.byteLength % 4 !== 0) throw new Error('cut off');
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const words = new Uint32Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 4);
  const [magic, setWords, entryWords, columnWords, ruleWords, sum] = words as unknown as number[];
  if (magic !== READINGS_MAGIC) throw new Error('not a file of this version');
  const sizes = [setWords!, entryWords!, columnWords!, ruleWords!];
  const starts = [READINGS_HEADER / 4];
  for (const size of sizes) starts.push(starts.at(-1)! + size);
  const end = starts[4]!;
  if (end + AUTOMATON_HEADER / 4 > words.length) throw new Error('cut off');
  if (checksum(words.subarray(READINGS_HEADER / 4, end)) !== sum) throw new Error('damaged or cut off');
  const [sets, entries, columns] = [0, 1, 2].map((i) => words.subarray(starts[i]!, starts[i + 1]!)) as [
    Uint32Array,
    Uint32Array,
    Uint32Array,
  ];
  const automaton = readAutomaton(aligned.subarray(4 * end));
  const setAt: number[] = [];
  for (let at = 0; at < sets.length; at += sets[at]! + 1) setAt.push(at);

  let rules: readonly (readonly [number, string])[] | undefined;
  const ruleList = (): readonly (readonly [number, string])[] =>
    (rules ??= new TextDecoder()
      .decode(aligned.subarray(4 * starts[3]!, 4 * end))
      .trimEnd()
      .split('\n')
      .map((line) => {
        const colon = line.indexOf(':');
        return [Number(line.slice(0, colon)), line.slice(colon + 1)] as const;
      }));
  const lists: (readonly Reading[])[] = [];
  const setOf = (entry: number): readonly Reading[] => {
    const at = setAt[entry & ((1 << SET_BITS) - 1)];
    return at === undefined ? NOTHING : Array.from(sets.subarray(at + 1, at + 1 + sets[at]!));
  };
  const each = (record: number): number[] => {
    const first = automaton.records[record + 1]!;
    if (first === 0) return [];
    const found: number[] = [];
    for (let at = first - 1; at < entries.length; at++) {
      found.push(entries[at]!);
      if (entries[at]! >>> 31) break;
    }
    return found;
  };
  const lemmaOf = (form: string, entry: number): string => {
    const [cut, added] = ruleList()[(entry & 0x7fffffff) >>> SET_BITS] ?? [0, ''];
    return form.slice(0, form.length - cut) + added;
  };
  return {
    automaton,
    columns,
    readings(record) {
      const first = automaton.records[record + 1]!;
      if (first === 0) return NOTHING;
      let list = lists[first];
      if (list === undefined) {
        list = [...new Set(each(record).flatMap(setOf))];
        lists[first] = list;
      }
      return list;
    },
    lemmas: (form, record) => each(record).map((entry) => lemmaOf(form, entry)),
    entries: (form, record) => each(record).map((entry) => ({ lemma: lemmaOf(form, entry), readings: setOf(entry) })),
  };
}
