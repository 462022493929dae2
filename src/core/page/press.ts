import { contactEnd, contactRole } from '../agency/press-contact.ts';
import type { Placed } from './structure.ts';

/**
 * What a release gives the press below its text goes: whom to ask, and, behind that, lines that say nothing more (how it is filed, for whom). A text
 * that goes on behind a contact stays. Linear.
 */
export function dropPressContacts(blocks: readonly Placed[], keep: boolean[]): void {
  const shown = blocks.filter((b) => !b.hidden);
  const from = shown.findIndex((b) => keep[b.index]! && b.ends > 0);
  if (from < 0) return;
  const roles = shown.map(({ text }) => contactRole(text));
  let behind: number | undefined;
  for (let i = from + 1; i < shown.length; i++) {
    const end = contactEnd((k) => roles[k], i);
    if (end === undefined) continue;
    for (const { index } of shown.slice(i, end)) keep[index] = false;
    behind = end;
    i = end - 1;
  }
  if (behind === undefined) return;
  const rest = shown.slice(behind);
  if (rest.every(({ index }, k) => !keep[index] || roles[behind + k] !== undefined))
    for (const { index } of rest) keep[index] = false;
}
