import { decode, decodeWindows1252, type Refusal } from './text-encoding.ts';

/** Bytes in which a page names its character set, as the standard has it. */
const HEAD = 1024;
const LABEL = /charset\s*=\s*["']?\s*([\w.:-]{2,40})|<\?xml[^>]{0,80}encoding\s*=\s*["']([\w.:-]{2,40})/i;

/**
 * Reads the bytes of an HTML page: a byte order mark, then UTF-8 if they are, whatever the page says of itself, then the set it names, then
 * Windows-1252. Single bytes of another set among UTF-8 are replaced. Never throws; what holds zero bytes and is no UTF-16 is refused.
 */
export function decodePage(bytes: Uint8Array): { readonly text: string } | { readonly refused: Refusal } {
  const plain = decode(bytes);
  if ('text' in plain && plain.encoding !== 'windows-1252') return { text: plain.text.replace(/^\ufeff/u, '') };
  // A byte of another set among UTF-8 shows as a replacement mark, as in a browser: nothing is written back to the page.
  if ('refused' in plain && plain.refused === 'mixed') return { text: new TextDecoder().decode(bytes) };
  if ('refused' in plain && plain.refused !== 'unknown') return plain;
  const label = LABEL.exec(decodeWindows1252(bytes.subarray(0, HEAD)));
  const named = decodeAs(bytes, (label?.[1] ?? label?.[2] ?? '').toLowerCase());
  return { text: named ?? decodeWindows1252(bytes) };
}

/** Names of Latin-1 and its kin, which browsers all read as Windows-1252, and of UTF-8, which these bytes are not. */
const WESTERN = new Set([
  '',
  'utf-8',
  'utf8',
  'iso-8859-1',
  'iso8859-1',
  'latin1',
  'latin-1',
  'us-ascii',
  'ascii',
  'windows-1252',
  'cp1252',
]);

function decodeAs(bytes: Uint8Array, label: string): string | undefined {
  if (WESTERN.has(label)) return undefined;
  try {
    return new TextDecoder(label).decode(bytes);
  } catch {
    return undefined; // A name nobody knows.
  }
}
