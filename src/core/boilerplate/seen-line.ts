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

/** Whether a sentence of the article leads to what follows with its colon: „Am nächsten Morgen schreibt sie ihm:“; no teaser and no button does. */
export const leadsOn = ({ zone, line }: Pick<SeenLine, 'zone' | 'line'>): boolean =>
  zone.end === 'colon' && zone.finite && !line.own;
