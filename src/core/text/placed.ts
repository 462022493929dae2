import { firstNotBefore } from './span.ts';

/** A paragraph in its place. `start` (UTF-16 units) is the only absolute offset in the model; `index` counts from 0. */
export interface Placed<P> {
  readonly start: number;
  readonly index: number;
  readonly paragraph: P;
  /** Number of line breaks between the end of the paragraph before and this one's start: 1 = the next line, 2 = a blank line between. */
  readonly gap: number;
}

/** The last paragraph that begins at an absolute offset or before it; undefined before the first. */
export function placedAt<P>(placed: readonly Placed<P>[], offset: number): Placed<P> | undefined {
  return placed[firstNotBefore(placed, (p) => p.start <= offset) - 1];
}
