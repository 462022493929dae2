/**
 * Trained weights as they lie in a file of `dist/data`: the same facts as the trainers write, sorted by key and with alike beside alike
 * (one byte place of all keys, all counts, all labels, all weights), which a zip archive makes a quarter smaller, and which is read in place.
 *
 * A packed file: the magic "PKM1", a kind, then what the kind says. All numbers are little endian.
 */
const MAGIC = 0x314d4b50;
const HEAD = 8;

/** Layouts: `tagger` = 24 bytes of head, 4-byte keys, rows; `labels` = head and transitions, LEB128 key differences, rows. */
export type ModelKind = 'tagger' | 'labels';
const KINDS: readonly ModelKind[] = ['tagger', 'labels'];

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Where the keys begin, how many there are, their bytes together, and whether they are plain numbers (which packing sorts). */
interface Shape {
  readonly start: number;
  readonly count: number;
  readonly keyBytes: number;
  readonly plain: boolean;
}

function shapeOf(kind: ModelKind, bytes: Uint8Array): Shape {
  const view = viewOf(bytes);
  if (kind === 'tagger') return { start: 24, count: view.getUint32(8, true), keyBytes: view.getUint32(8, true) * 4, plain: true };
  const labels = view.getUint32(4, true);
  return {
    start: 20 + (labels + 1) * labels * 4,
    count: view.getUint32(8, true),
    keyBytes: view.getUint32(12, true),
    plain: false,
  };
}

/** Packs a trained model. For `npm run data`. */
export function packModel(kind: ModelKind, bytes: Uint8Array): Uint8Array {
  const { start, count, keyBytes, plain } = shapeOf(kind, bytes);
  const view = viewOf(bytes);
  let at = start + keyBytes;
  const rows = Array.from({ length: count }, (_, i) => {
    const row = bytes.subarray(at, at + 1 + 2 * bytes[at]!);
    at += row.length;
    return { key: plain ? view.getUint32(start + i * 4, true) : i, row };
  });
  if (at !== bytes.length) throw new RangeError('a model of another layout');
  rows.sort((a, b) => a.key - b.key);
  const out = new Uint8Array(HEAD + bytes.length);
  viewOf(out).setUint32(0, MAGIC, true);
  viewOf(out).setUint32(4, KINDS.indexOf(kind), true);
  out.set(bytes.subarray(0, start + (plain ? 0 : keyBytes)), HEAD);
  const keysAt = HEAD + start;
  const countsAt = keysAt + keyBytes;
  const labelsAt = countsAt + count;
  const weightsAt = labelsAt + (out.length - labelsAt) / 2;
  let entry = 0;
  let last = 0;
  for (const [i, { key, row }] of rows.entries()) {
    if (plain) for (let place = 0; place < 4; place++) out[keysAt + place * count + i] = (key - last) >>> (8 * place);
    last = key;
    out[countsAt + i] = row[0]!;
    for (let a = 1; a < row.length; a += 2, entry++) {
      out[labelsAt + entry] = row[a]!;
      out[weightsAt + entry] = row[a + 1]!;
    }
  }
  return out;
}

/** A model as its file holds it: views of the bytes, nothing copied. */
export interface ModelColumns {
  /** What comes before the keys: the trainer's head, and transitions. */
  readonly head: DataView;
  /** The keys, packed: differences of sorted numbers, place by place (`tagger`), or LEB128 (`labels`). */
  readonly keys: Uint8Array;
  /** Number of entries of each row. */
  readonly counts: Uint8Array;
  /** Labels and weights of all entries, row after row. */
  readonly labels: Uint8Array;
  readonly weights: Int8Array;
}

/** Opens a model; bytes as the trainers write them will do too. Throws a RangeError on bytes that are cut or no model of this kind. */
export function openModel(kind: ModelKind, bytes: Uint8Array): ModelColumns {
  if (bytes.length < HEAD + 24) throw new RangeError('a model that is cut');
  const packed = viewOf(bytes).getUint32(0, true) === MAGIC ? bytes : packModel(kind, bytes);
  if (KINDS[viewOf(packed).getUint32(4, true)] !== kind) throw new RangeError('a packed model of another kind');
  const body = packed.subarray(HEAD);
  const { start, count, keyBytes } = shapeOf(kind, body);
  const countsAt = start + keyBytes;
  const labelsAt = countsAt + count;
  const entries = (body.length - labelsAt) / 2;
  if (entries < 0 || !Number.isInteger(entries)) throw new RangeError('a packed model is cut');
  const weights = body.subarray(labelsAt + entries);
  return {
    head: viewOf(body.subarray(0, start)),
    keys: body.subarray(start, countsAt),
    counts: body.subarray(countsAt, labelsAt),
    labels: body.subarray(labelsAt, labelsAt + entries),
    weights: new Int8Array(weights.buffer, weights.byteOffset, weights.length),
  };
}

/**
 * The rows of a model by their keys: an open hash table of pairs, so that a look-up touches one place: the key (24 bits) with the number of
 * entries above it, then the first entry; 0 = free.
 */
export interface RowTable {
  readonly slots: Int32Array;
  /** Number of places less one. */
  readonly mask: number;
  /** How far a key is shifted for its place: its upper bits, so that sorted keys fill the table from one end to the other. */
  readonly shift: number;
}

const KEY_BITS = 24;
/** Features are known by the lower 24 bits of their hash: a byte less a key, and one feature in two hundred meets a stranger. */
export const KEY_MASK = (1 << KEY_BITS) - 1;

/** Index of a key's pair in `slots`, or -1. */
export function findRow({ slots, mask, shift }: RowTable, key: number): number {
  for (let place = key >>> shift; ; place = (place + 1) & mask) {
    const slot = slots[2 * place]!;
    if ((slot & KEY_MASK) === key && slot !== 0) return 2 * place;
    if (slot === 0) return -1;
  }
}

/** The number of entries of a pair. */
export const entriesOf = (slot: number): number => slot >>> KEY_BITS;

/** Makes the table. Throws a RangeError if keys, counts and entries do not fit each other. */
export function tableOf({ keys, counts, labels }: ModelColumns, kind: ModelKind): RowTable {
  const count = counts.length;
  let bits = 0;
  while (1 << bits < count * 1.6) bits++;
  if (bits > KEY_BITS) throw new RangeError('a packed model is damaged');
  const capacity = 1 << bits;
  const shift = KEY_BITS - bits;
  const mask = capacity - 1;
  const slots = new Int32Array(2 * capacity);
  let key = 0;
  let entry = 0;
  let at = 0;
  for (let i = 0; i < count; i++) {
    if (kind === 'tagger') key += keys[i]! | (keys[count + i]! << 8) | (keys[2 * count + i]! << 16);
    else {
      let byte = keys[at++]!;
      key += byte & 127;
      for (let place = 7; byte > 127; place += 7) {
        byte = keys[at++]!;
        key += (byte & 127) << place;
      }
    }
    const n = counts[i]!;
    let place = (key >>> shift) & mask;
    while (slots[2 * place] !== 0) place = (place + 1) & mask;
    slots[2 * place] = (n << KEY_BITS) | key;
    slots[2 * place + 1] = entry;
    entry += n;
  }
  if (entry !== labels.length || key > KEY_MASK || (kind === 'labels' && at !== keys.length))
    throw new RangeError('a packed model is damaged');
  return { slots, mask, shift };
}
