/** Where the sentence of a place begins, as far as stops tell. */
export function sentenceStart(text: string, at: number): number {
  const stop = Math.max(text.lastIndexOf('. ', at), text.lastIndexOf('! ', at), text.lastIndexOf('? ', at));
  return stop < 0 ? 0 : stop + 2;
}

/** Where the sentence of a place ends, as far as stops tell. */
export function sentenceEnd(text: string, at: number): number {
  const stop = text.slice(at, at + 400).search(/[.!?](?:\s|$)|\n/u);
  return stop < 0 ? Math.min(text.length, at + 400) : at + stop;
}
