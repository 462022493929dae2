/** A linear classifier over hashed binary features: softmax over the classes; class 0 is "nothing wrong". */
export interface ClassWeights {
  readonly classes: number;
  /** Open addressing table of feature hashes; 0 = empty. Its length is a power of two. */
  readonly keys: Int32Array;
  /** Row of the weights for each place of `keys`. */
  readonly rows: Uint16Array;
  /** Weights, row by row; a weight is `value * scale`. */
  readonly weights: Int8Array;
  readonly scale: number;
}

/** A classifier as its trainer gives it: the feature hashes (little endian, 4 bytes each), then a signed byte a class for each. */
export interface TrainedClasses {
  readonly bytes: Uint8Array;
  readonly classes: number;
  readonly scale: number;
}

/**
 * Classifiers in a file: the magic "CLW1", u32 number of classifiers; for each u32 number of features, u32 number of classes, f64 scale,
 * the sorted hashes as differences (all lowest bytes, then all second ones …), and the weights class by class. Little endian.
 */
const MAGIC = 0x31574c43;

/** Writes classifiers. For `npm run data`. */
export function writeClassWeights(models: readonly TrainedClasses[]): Uint8Array {
  const counts = models.map(({ bytes, classes }) => Math.floor(bytes.length / (4 + classes)));
  const out = new Uint8Array(8 + models.reduce((size, m, i) => size + 16 + counts[i]! * (4 + m.classes), 0));
  const view = new DataView(out.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(4, models.length, true);
  let at = 8;
  for (const [m, { bytes, classes, scale }] of models.entries()) {
    const count = counts[m]!;
    const from = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const order = Array.from({ length: count }, (_, row) => ({ row, key: from.getUint32(row * 4, true) })).sort(
      (a, b) => a.key - b.key,
    );
    view.setUint32(at, count, true);
    view.setUint32(at + 4, classes, true);
    view.setFloat64(at + 8, scale, true);
    at += 16;
    let last = 0;
    for (const [i, { row, key }] of order.entries()) {
      for (let place = 0; place < 4; place++) out[at + place * count + i] = (key - last) >>> (8 * place);
      for (let c = 0; c < classes; c++) out[at + (4 + c) * count + i] = bytes[count * 4 + row * classes + c]!;
      last = key;
    }
    at += count * (4 + classes);
  }
  return out;
}

/** Where a classifier lies in the bytes. */
interface Place {
  readonly at: number;
  readonly count: number;
  readonly classes: number;
  readonly scale: number;
}

/**
 * Checks a file of classifiers, and throws a RangeError on bytes that are cut or are something else. They are unpacked when the result is
 * called for the first time.
 */
export function checkClassWeights(bytes: Uint8Array): () => readonly ClassWeights[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (bytes.length < 8 || view.getUint32(0, true) !== MAGIC) throw new RangeError('not a file of classifiers');
  const places: Place[] = [];
  let at = 8;
  for (let left = view.getUint32(4, true); left > 0; left--) {
    if (at + 16 > bytes.length) throw new RangeError('file of classifiers is cut off');
    const place = {
      at: at + 16,
      count: view.getUint32(at, true),
      classes: view.getUint32(at + 4, true),
      scale: view.getFloat64(at + 8, true),
    };
    at = place.at + place.count * (4 + place.classes);
    if (place.count > 0xffff || at > bytes.length) throw new RangeError('file of classifiers is cut off');
    places.push(place);
  }
  let models: readonly ClassWeights[] | undefined;
  return () => {
    models ??= places.map((place) => unpack(bytes, place));
    return models;
  };
}

/** Reads classifiers. Throws as {@link checkClassWeights} does. */
export function readClassWeights(bytes: Uint8Array): readonly ClassWeights[] {
  return checkClassWeights(bytes)();
}

function unpack(bytes: Uint8Array, { at, count, classes, scale }: Place): ClassWeights {
  let size = 1024;
  while (size < count * 2) size *= 2;
  const keys = new Int32Array(size);
  const rows = new Uint16Array(size);
  const weights = new Int8Array(count * classes);
  let key = 0;
  const second = at + count;
  const third = second + count;
  const fourth = third + count;
  for (let i = 0; i < count; i++) {
    // Differences of the keys; that the sum goes round at 32 bits is meant.
    key = (key + (bytes[at + i]! | (bytes[second + i]! << 8) | (bytes[third + i]! << 16) | (bytes[fourth + i]! << 24))) | 0;
    let slot = key & (size - 1);
    while (keys[slot] !== 0) slot = (slot + 1) & (size - 1);
    keys[slot] = key;
    rows[slot] = i;
  }
  for (let c = 0, from = fourth + count; c < classes; c++, from += count)
    for (let i = 0, to = c; i < count; i++, to += classes) weights[to] = bytes[from + i]!;
  return { classes, keys, rows, weights, scale };
}
