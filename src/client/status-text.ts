import type { StatusParams } from '../shared/protocol.ts';
import { type Locale, say } from './texts.ts';

/** How many findings an article has: as many as the Problems view lists, and the hints beside them, which it does not. */
export function countText({ error, warning, information, hint }: StatusParams['findings'], locale: Locale): string {
  const count = error + warning + information;
  if (count + hint === 0) return say('status.clean', locale);
  return [
    ...(count > 0 ? [say('status.findings', locale, { count })] : []),
    ...(hint > 0 ? [say('status.hints', locale, { hint })] : []),
  ].join(', ');
}
