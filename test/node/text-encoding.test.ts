import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { decode, type Encoding, encode } from '../../src/node/text-encoding.ts';

const GERMAN = 'Der Präsident der Görlitzer Straßenbahn sagte: „Über die Mühlen“ – 5 € für alle.\r\nSchluss';
const bytesOf = (text: string, encoding: Encoding): Uint8Array => encode(text, encoding)!;

describe('the encoding of a file', () => {
  const texts = [GERMAN, `\ufeff${GERMAN}`, 'Nur ASCII, sonst nichts.\n', 'K\u00f6ln', ''];
  for (const text of texts) {
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be', 'windows-1252'] as const) {
      const bytes = encode(text, encoding);
      it(`${encoding} of ${JSON.stringify(text.slice(0, 12))} is read, and gives its bytes back`, () => {
        if (!bytes) return assert.equal(encoding, 'windows-1252'); // U+FEFF is none of its characters.
        const decoded = decode(bytes);
        assert.ok('text' in decoded, JSON.stringify(decoded));
        assert.equal(decoded.text, text);
        assert.deepEqual(encode(decoded.text, decoded.encoding), bytes);
      });
    }
  }

  it('is refused by name where it is none of these', () => {
    const utf16 = bytesOf(`\ufeff${GERMAN}`, 'utf-16le');
    const mac = Buffer.from('F\x9fr die K\x9anigin und die M\x8arz-Stra\xa7e', 'latin1');
    const dos = Buffer.from('F\x81r die K\x94nigin', 'latin1');
    const dosWithoutUe = Buffer.from('Die K\x94nigin h\x84lt das M\x84rchen', 'latin1');
    assert.deepEqual(decode(utf16.subarray(0, 41)), { refused: 'utf-16' }, 'cut in the middle of a unit');
    assert.deepEqual(decode(Uint8Array.of(0xff, 0xfe, 0x3d, 0xd8, 0x41, 0)), { refused: 'utf-16' }, 'half a surrogate pair');
    assert.deepEqual(decode(Uint8Array.of(0xff, 0xfe, 0, 0, 65, 0, 0, 0)), { refused: 'utf-32' });
    assert.deepEqual(decode(Buffer.from('\x89PNG\r\n\x1a\n\0\0\0\rIHDR', 'latin1')), { refused: 'binary' });
    const pasted = Buffer.concat([Buffer.from('Die Mühle in Köln '), Buffer.from('l\xe4uft', 'latin1')]);
    assert.deepEqual(decode(pasted), { refused: 'mixed' });
    assert.equal('text' in decode(Buffer.from('Gr\xfc\xdfe aus K\xf6ln, FÃ¼r', 'latin1')), true, 'more of Latin-1 than of UTF-8');
    for (const bytes of [mac, dos, dosWithoutUe]) assert.deepEqual(decode(bytes), { refused: 'unknown' });
  });

  it('never loses a byte, whatever the bytes', () => {
    const some = fc.oneof(
      fc.uint8Array({ maxLength: 60 }),
      fc.string({ unit: 'binary' }).map((t) => new TextEncoder().encode(t)),
    );
    fc.assert(
      fc.property(some, (bytes) => {
        const decoded = decode(bytes);
        if ('text' in decoded) assert.deepEqual([...encode(decoded.text, decoded.encoding)!], [...bytes]);
      }),
      { numRuns: 3000 },
    );
  });

  it('says so where a text no longer fits', () => {
    assert.equal(encode('drei → vier', 'windows-1252'), undefined);
    assert.equal(encode('\ud800', 'utf-8'), undefined);
  });
});
