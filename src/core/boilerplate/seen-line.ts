import type { ZoneFacts } from '../zones/facts.ts';
import type { BoilerplateFacts } from './facts.ts';

/** What the sparing sees of a paragraph. */
export interface SeenLine extends Pick<BoilerplateFacts, 'line' | 'statement' | 'clock' | 'label' | 'enumerates' | 'cites'> {
  readonly text: string;
  /** Line breaks before it. */
  readonly gap: number;
  readonly zone: Pick<ZoneFacts, 'look' | 'words' | 'length' | 'finite' | 'end' | 'lower'>;
  /** Somebody is quoted and named, if by a pronoun. */
  readonly attributed: boolean;
}
