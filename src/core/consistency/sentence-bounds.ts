/** Sentences are looked for no further than this to either side, in UTF-16 units. */
const LONGEST = 400;

/** Where the sentence of a place begins, as far as stops tell. */
export function sentenceStart(text: string, at: number): number {
  const from = Math.max(0, at - LONGEST);
  const before = text.slice(from, at);
  const stop = Math.max(
    before.lastIndexOf('. '),
    before.lastIndexOf('! '),
    before.lastIndexOf('? '),
    before.lastIndexOf('\n') - 1,
  );
  return stop < 0 ? from : from + stop + 2;
}

/** Where the sentence of a place ends, as far as stops tell. */
export function sentenceEnd(text: string, at: number): number {
  const stop = text.slice(at, at + LONGEST).search(/[.!?](?:\s|$)|\n/u);
  return stop < 0 ? Math.min(text.length, at + LONGEST) : at + stop;
}
