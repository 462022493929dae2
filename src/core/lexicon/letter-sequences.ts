/** Which sequences of three letters stand in words and names at all: what tells a slip of the keys from an unknown name. */
export interface LetterSequences {
  /** Whether every sequence of three letters in the word (its ends included) is one that known words have. Other letters count as known. */
  plausible(word: string): boolean;
}

/** Bytes of the file: one bit for each of 32³ sequences. */
export const SEQUENCE_BYTES = 4096;

const LETTERS = 'abcdefghijklmnopqrstuvwxyzäöüß';

/** The numbers of a word's three-letter sequences, or undefined where it has letters other than German ones. Ends count as a letter. */
export function sequencesOf(word: string): number[] | undefined {
  const codes = [0];
  for (const letter of word.toLowerCase()) {
    const code = LETTERS.indexOf(letter) + 1;
    if (code === 0) return undefined;
    codes.push(code);
  }
  codes.push(0);
  return codes.slice(2).map((code, i) => codes[i]! * 1024 + codes[i + 1]! * 32 + code);
}

/** Reads the compiled sequences; throws an error that says what is wrong with the file. */
export function readLetterSequences(bytes: Uint8Array): LetterSequences {
  if (bytes.byteLength !== SEQUENCE_BYTES) throw new Error('cut off');
  return { plausible: (word) => sequencesOf(word)?.every((n) => (bytes[n >> 3]! >> (n & 7)) & 1) ?? true };
}
