import { firstNotBefore } from './span.ts';

/** A place for people: line and column from 1, as editors count; columns are UTF-16 units. */
export interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/** Finds lines and columns by UTF-16 offsets of a text. A byte order mark takes up no column: editors do not show it. */
export function positionFinder(text: string): (offset: number) => LineAndColumn {
  const starts = [0];
  const mark = text.startsWith('\ufeff') ? 1 : 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c === 10 || (c === 13 && text.charCodeAt(i + 1) !== 10)) starts.push(i + 1);
  }
  return (offset) => {
    const line = Math.max(
      1,
      firstNotBefore(starts, (start) => start <= offset),
    );
    return { line, column: Math.max(1, offset - starts[line - 1]! + 1 - (line === 1 ? mark : 0)) };
  };
}
