const NEW_LINE = 10;

/** What is said of a line whose bytes are no UTF-8. */
export const NOT_UTF_8 = 'not valid UTF-8';

/** A line of a stream, without its end: its text, or that its bytes are no UTF-8. */
export type StreamLine = { readonly text: string } | { readonly invalid: true };

/**
 * The lines of a stream of bytes, as JSON Lines has them: UTF-8, one document a line. Bytes that are no UTF-8 spoil their own line only, and no
 * U+FFFD is put in for them. A byte order mark at the beginning is left out.
 */
export async function* linesOf(stream: AsyncIterable<Uint8Array>): AsyncGenerator<StreamLine> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  const read = (pieces: readonly Uint8Array[]): StreamLine => {
    try {
      return { text: decoder.decode(pieces.length === 1 ? pieces[0] : Buffer.concat(pieces)) };
    } catch {
      return { invalid: true };
    }
  };
  let pieces: Uint8Array[] = [];
  for await (const chunk of stream) {
    let from = 0;
    for (let end = chunk.indexOf(NEW_LINE); end >= 0; end = chunk.indexOf(NEW_LINE, from)) {
      yield read([...pieces, chunk.subarray(from, end)]);
      pieces = [];
      from = end + 1;
    }
    if (from < chunk.length) pieces.push(chunk.subarray(from));
  }
  if (pieces.length > 0) yield read(pieces);
}
