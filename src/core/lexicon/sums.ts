import { checksum } from './automaton.ts';

/** First four bytes of the file of checksums: "SRS" and the version of its layout. */
const MAGIC = 0x01535253;

/** Checksum of a whole file of the data, its header and its length with it. Catches damage, not malice. */
export function sumOf(bytes: Uint8Array): number {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : bytes.slice();
  const whole = aligned.length >> 2;
  let sum = checksum(new Uint32Array(aligned.buffer, aligned.byteOffset, whole)) ^ aligned.length;
  for (let i = whole * 4; i < aligned.length; i++) sum = Math.imul(sum ^ aligned[i]!, 0x01000193);
  return sum >>> 0;
}

/** Writes the checksums of files, in their order: magic, a sum each, the sum of all that; four bytes each, little endian. */
export function writeSums(files: readonly Uint8Array[]): Uint8Array {
  const bytes = new Uint8Array(4 * (files.length + 2));
  const view = new DataView(bytes.buffer);
  view.setUint32(0, MAGIC, true);
  files.forEach((file, i) => {
    view.setUint32(4 * (i + 1), sumOf(file), true);
  });
  const end = bytes.length - 4;
  view.setUint32(end, sumOf(bytes.subarray(0, end)), true);
  return bytes;
}

/** Reads the checksums of so many files; throws an error that says what is wrong with it. */
export function readSums(bytes: Uint8Array, files: number): readonly number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const end = 4 * (files + 1);
  if (
    bytes.length !== end + 4 ||
    view.getUint32(0, true) !== MAGIC ||
    view.getUint32(end, true) !== sumOf(bytes.subarray(0, end))
  )
    throw new Error('damaged or cut off');
  return Array.from({ length: files }, (_, i) => view.getUint32(4 * (i + 1), true));
}
