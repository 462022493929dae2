/**
 * A paragraph's own text by absolute offsets; what lies outside it reads as empty. What is remembered of a paragraph must depend on nothing
 * that is not compared when it is used again, and the paragraphs around it are not.
 */
export interface OwnText {
  readonly slice: (from: number, to: number) => string;
}

/** The text of a paragraph that begins at `start`. */
export function ownText(text: string, start: number): OwnText {
  return { slice: (from, to) => text.slice(Math.max(0, from - start), Math.max(0, to - start)) };
}
