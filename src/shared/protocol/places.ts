// Places in a text, and the document they are in.

export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Half open. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/** A stretch of the text with its wording. */
export interface Passage {
  readonly range: Range;
  readonly text: string;
}

export interface DocumentParams {
  readonly uri: string;
}
