import type { ZoneFacts } from '../zones/facts.ts';
import type { Line } from './line.ts';

/** What the sparing sees of a paragraph. */
export interface SeenLine {
  readonly line: Line;
  readonly zone: Pick<ZoneFacts, 'look' | 'words' | 'length' | 'finite' | 'end' | 'lower'>;
  readonly statement: boolean;
  /** Somebody is quoted and named, if by a pronoun. */
  readonly attributed: boolean;
  /** All of it is a clock's reading, as players show how far they are. */
  readonly clock: boolean;
  /** What stands before its colon, in lower case: „Regie: Mia Lorenz“. */
  readonly label: string | undefined;
  /** One word with a capital and others without, with commas between them. */
  readonly enumerates: boolean;
}
