/** How a file's bytes are read and written back. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

/** A text with the encoding that gives its bytes back; or the name of what the file seems to be, for the message. */
export type Decoded = { readonly text: string; readonly encoding: Encoding } | { readonly refused: Refusal };

export type Refusal = 'utf-32' | 'utf-16' | 'mixed' | 'binary' | 'unknown';

function strictly(bytes: Uint8Array, encoding: 'utf-8' | 'utf-16le' | 'utf-16be'): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What Windows-1252 has at bytes 0x80 to 0x9F (WHATWG, "index windows-1252"); the rest is Latin-1. Not by TextDecoder: Node 20's gives Latin-1. */
const HIGH = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const CHARACTERS: readonly string[] = Array.from({ length: 256 }, (_, byte) =>
  byte >= 0x80 && byte <= 0x9f ? HIGH[byte - 0x80]! : String.fromCharCode(byte),
);
const BYTES: ReadonlyMap<string, number> = new Map(CHARACTERS.map((c, byte) => [c, byte]));

/** Bytes looked at to tell encodings apart. */
const SAMPLE = 1 << 16;

/** UTF-16 without a mark: in Latin script every other byte is zero, and those between are not. */
function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const zeros = [0, 0];
  const end = Math.min(bytes.length, SAMPLE);
  for (let i = 0; i < end; i++) if (bytes[i] === 0) zeros[i & 1]!++;
  const half = end / 2;
  const [even = 0, odd = 0] = zeros;
  if (odd > half * 0.7 && even < half * 0.05) return 'utf-16le';
  return even > half * 0.7 && odd < half * 0.05 ? 'utf-16be' : undefined;
}

const isAsciiLetter = (byte: number | undefined): boolean =>
  byte !== undefined && ((byte >= 0x41 && byte <= 0x5a) || (byte >= 0x61 && byte <= 0x7a));
/** Letters À–ÿ of Latin-1, but for the two signs × and ÷. */
const isLatinLetter = (byte: number): boolean => byte >= 0xc0 && byte !== 0xd7 && byte !== 0xf7;

/**
 * Whether bytes that are no UTF-8 are likely Windows-1252 (or Latin-1, its part): no control characters, no unassigned bytes, and what
 * stands between letters are mostly letters. In the old encodings of DOS and the Mac an "ä" would be „ or Š here.
 */
function isWindows1252(bytes: Uint8Array): boolean {
  let letters = 0;
  let others = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte < 0x20 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13 && byte !== 0x1a) return false;
    if (byte === 0x7f || HIGH.charCodeAt(byte - 0x80) === byte) return false;
    if (byte < 0x80 || !isAsciiLetter(bytes[i - 1]) || !isAsciiLetter(bytes[i + 1])) continue;
    if (isLatinLetter(byte)) letters++;
    // A soft hyphen, an apostrophe and a dash stand inside words in any language.
    else if (byte !== 0xad && byte !== 0x92 && byte !== 0x96) others++;
  }
  return others <= letters;
}

/** Whether bytes that are no UTF-8 are so by few of them: at least as many characters of two and three bytes are whole as bytes are stray. */
function isMostlyUtf8(bytes: Uint8Array): boolean {
  let whole = 0;
  let stray = 0;
  for (let i = 0; i < bytes.length; i++) {
    const byte = bytes[i]!;
    if (byte < 0x80) continue;
    const more = byte >= 0xc2 && byte <= 0xdf ? 1 : byte >= 0xe0 && byte <= 0xef ? 2 : 0;
    const follows = more > 0 && bytes.subarray(i + 1, i + 1 + more).every((b) => (b & 0xc0) === 0x80);
    if (follows && i + more < bytes.length) {
      whole++;
      i += more;
    } else stray++;
  }
  return whole > 0 && whole >= stray;
}

/**
 * Reads a file's bytes without ever putting in U+FFFD: UTF-8, else UTF-16 with or without a mark, else Windows-1252, else refused. A
 * byte order mark stays in the text as U+FEFF, so that {@link encode} gives the same bytes back.
 */
export function decode(bytes: Uint8Array): Decoded {
  const [a, b, c, d] = bytes;
  if ((a === 0xff && b === 0xfe && c === 0 && d === 0) || (a === 0 && b === 0 && c === 0xfe && d === 0xff))
    return { refused: 'utf-32' };
  const marked = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
  const wide = marked ?? unmarkedUtf16(bytes);
  if (wide) {
    const text = strictly(bytes, wide);
    return text === undefined ? { refused: 'utf-16' } : { text, encoding: wide };
  }
  const text = strictly(bytes, 'utf-8');
  if (text !== undefined) return { text, encoding: 'utf-8' };
  if (bytes.includes(0)) return { refused: 'binary' };
  if (isMostlyUtf8(bytes)) return { refused: 'mixed' };
  if (!isWindows1252(bytes)) return { refused: 'unknown' };
  return { text: decodeWindows1252(bytes), encoding: 'windows-1252' };
}

/** Reads bytes as Windows-1252, whatever they are. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => CHARACTERS[byte]).join('');
}

/** The bytes of a text; undefined where the encoding cannot hold one of its characters. */
export function encode(text: string, encoding: Encoding): Uint8Array | undefined {
  if (encoding === 'utf-8') return /\p{Cs}/u.test(text) ? undefined : new TextEncoder().encode(text); // Half a pair has no bytes.
  if (encoding === 'windows-1252') {
    const bytes = new Uint8Array(text.length);
    for (let i = 0; i < text.length; i++) {
      const byte = BYTES.get(text[i]!);
      if (byte === undefined) return undefined;
      bytes[i] = byte;
    }
    return bytes;
  }
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), encoding === 'utf-16le');
  return bytes;
}
