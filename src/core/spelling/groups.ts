import { oneApart } from '../text/near-words.ts';
import { GROUPS } from './data/groups.generated.ts';

const STEMS: ReadonlySet<string> = new Set(GROUPS.split('\n').flatMap((row) => row.split('\t')[0] ?? []));
const ADJECTIVE = /^(\p{L}{2,}?)ische?[mnrs]?$/u;

/** The stem of an adjective in -isch, in lower case ("drus" of "drusische"). */
const stemOf = (word: string): string | undefined => ADJECTIVE.exec(word)?.[1]?.toLowerCase();

const MEMBER = /^(\p{Lu}\p{Ll}+?)(?:e|en|in|innen)$/u;

/** Whether the word names a people, a language or a religion that the dictionary may lack: its adjective, or one of its people („Drusin“). */
export function isGroup(word: string): boolean {
  const stem = stemOf(word) ?? MEMBER.exec(word)?.[1]?.toLowerCase();
  return stem !== undefined && STEMS.has(stem);
}

/**
 * Whether a suggestion would make another group of the one that is written: both are adjectives in -isch, and their stems differ by more than
 * a slip of the fingers, which leaves the first letter alone.
 */
export function isOtherGroup(written: string, suggestion: string): boolean {
  const a = stemOf(written);
  const b = stemOf(suggestion);
  return a !== undefined && b !== undefined && a !== b && (a[0] !== b[0] || !oneApart(a, b));
}
