import { checksum, walkPrefix } from '../../core/lexicon/automaton.ts';
import { READINGS_HEADER, READINGS_MAGIC, readReadings, SET_BITS } from '../../core/lexicon/readings-table.ts';
import { buildAutomaton } from './automaton-builder.ts';

/** An entry of a form: its lemma and its readings as a form of it. */
export interface FormEntry {
  readonly lemma: string;
  readonly readings: readonly number[];
}

/** How a lemma is made of a form: letters cut from the end, letters added. */
function ruleOf(form: string, lemma: string): string {
  let same = 0;
  while (same < form.length && same < lemma.length && form[same] === lemma[same]) same++;
  return `${form.length - same}:${lemma.slice(same)}`;
}

/**
 * Packs forms with their entries as `core/lexicon/readings-table.ts` reads them. `rows`: numbers kept beside a form, all of one width
 * (may be empty); equal rows are kept once. The same forms give the same bytes.
 */
export function packReadings(
  forms: ReadonlyMap<string, readonly FormEntry[]>,
  rows: ReadonlyMap<string, readonly number[]> = new Map(),
): Uint8Array {
  const words = [...new Set([...forms.keys(), ...rows.keys()])].sort((a, b) => (a < b ? -1 : 1));
  const width = Math.max(0, ...[...rows.values()].slice(0, 1).map((row) => row.length));
  const none = new Array<number>(width).fill(0);
  const [sets, entries, columns]: number[][] = [[], [], []];
  const rules: string[] = [];
  const numberOf = new Map<string, number>();
  const number = (kind: string, key: string, add: () => number): number => {
    const known = numberOf.get(`${kind}${key}`);
    if (known !== undefined) return known;
    const made = add();
    numberOf.set(`${kind}${key}`, made);
    return made;
  };
  let setCount = 0;
  const records = new Map<string, readonly number[]>();
  for (const word of words) {
    const packed = (forms.get(word) ?? [])
      .map(({ lemma, readings }) => {
        const sorted = [...new Set(readings)].sort((a, b) => a - b);
        const set = number('set', sorted.join(), () => {
          sets!.push(sorted.length, ...sorted);
          return setCount++;
        });
        const text = ruleOf(word, lemma);
        const rule = number('rule', text, () => rules.push(text) - 1);
        return ((rule << SET_BITS) | set) >>> 0;
      })
      .sort((a, b) => a - b);
    const row = rows.get(word) ?? none;
    records.set(word, [
      number('row', row.join(), () => (columns!.push(...row) - row.length) / Math.max(1, width)),
      // Counted from 1: 0 is no entry.
      packed.length === 0
        ? 0
        : number('entry', packed.join(), () => {
            const at = entries!.length;
            entries!.push(...packed.slice(0, -1), (packed.at(-1)! | (1 << 31)) >>> 0);
            return at + 1;
          }),
    ]);
  }
  if (setCount > 1 << SET_BITS || rules.length > 1 << (31 - SET_BITS)) throw new Error('too many sets or rules of readings');
  const text = new TextEncoder().encode(rules.join('\n'));
  const ruleBytes = new Uint8Array(4 * Math.ceil(text.length / 4)).fill(10);
  ruleBytes.set(text);
  const parts = [sets!, entries!, columns!].map((part) => Uint32Array.from(part));
  parts.push(new Uint32Array(ruleBytes.buffer));
  const body = Uint32Array.from(parts.flatMap((part) => [...part]));
  const header = Uint32Array.from([READINGS_MAGIC, ...parts.map((part) => part.length), checksum(body)]);
  const automaton = buildAutomaton(records, 2);
  const file = new Uint8Array(READINGS_HEADER + 4 * body.length + automaton.length);
  file.set(new Uint8Array(header.buffer));
  file.set(new Uint8Array(body.buffer), READINGS_HEADER);
  file.set(automaton, READINGS_HEADER + 4 * body.length);
  return file;
}

/** The forms of a packed file again, with their entries. */
export function formEntries(bytes: Uint8Array): Map<string, readonly FormEntry[]> {
  const table = readReadings(bytes);
  const forms = new Map<string, readonly FormEntry[]>();
  walkPrefix(table.automaton, '', (form, record) => {
    forms.set(form, table.entries(form, record));
    return true;
  });
  return forms;
}
