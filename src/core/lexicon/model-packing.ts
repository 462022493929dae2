/**
 * Trained weights as they lie in a file of `dist/data`: the same facts as the trainers write, sorted by key and with alike beside alike
 * (one byte place of all keys, all counts, all labels, all weights), which a zip archive makes a quarter smaller. Unpacking gives bytes
 * of the trainers' layout; the order of the rows may be another, which means nothing to who reads them.
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

/** The trainers' layout again; bytes that are not packed come back as they are. Throws a RangeError on bytes that are cut or damaged. */
export function unpackModel(packed: Uint8Array): Uint8Array {
  if (packed.length < HEAD + 24 || viewOf(packed).getUint32(0, true) !== MAGIC) return packed;
  const kind = KINDS[viewOf(packed).getUint32(4, true)];
  if (!kind) throw new RangeError('a packed model of another kind');
  const body = packed.subarray(HEAD);
  const { start, count, keyBytes, plain } = shapeOf(kind, body);
  const countsAt = start + keyBytes;
  const labelsAt = countsAt + count;
  if (labelsAt > body.length || (body.length - labelsAt) % 2 !== 0) throw new RangeError('a packed model is cut');
  const weightsAt = labelsAt + (body.length - labelsAt) / 2;
  const bytes = new Uint8Array(body.length);
  bytes.set(body.subarray(0, plain ? start : countsAt));
  const out = viewOf(bytes);
  let key = 0;
  let entry = 0;
  let at = countsAt;
  for (let i = 0; i < count; i++) {
    if (plain) {
      for (let place = 0; place < 4; place++) key += body[start + place * count + i]! * 2 ** (8 * place);
      out.setUint32(start + i * 4, key, true);
    }
    const n = body[countsAt + i]!;
    if (labelsAt + entry + n > weightsAt) throw new RangeError('a packed model is damaged');
    bytes[at++] = n;
    for (const stop = entry + n; entry < stop; entry++) {
      bytes[at++] = body[labelsAt + entry]!;
      bytes[at++] = body[weightsAt + entry]!;
    }
  }
  if (at !== bytes.length) throw new RangeError('a packed model is damaged');
  return bytes;
}
