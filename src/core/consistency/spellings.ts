import type { MemoryKey } from '../text/document-memory.ts';
import { oneApart } from '../text/near-words.ts';
import { createTally } from '../text/tally.ts';

/**
 * Two forms that differ by one letter (left out, put in, exchanged, or two neighbours swapped) meet under a key: the form with one letter left
 * out, or itself (`left` -1). Tells whether more than one form may have a key; nearly all keys are one form's alone and need not be made.
 */
function meetingKeys(forms: readonly string[]): (form: string, left: number) => boolean {
  const tally = createTally(forms.reduce((sum, form) => sum + form.length + 1, 0));
  for (const form of forms) for (let left = -1; left < form.length; left++) tally.add(keyHash(form, left));
  return (form, left) => tally.count(keyHash(form, left)) > 1;
}

/** FNV-1a of a form with the letter at `left` left out. */
function keyHash(form: string, left: number): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < form.length; i++) if (i !== left) h = Math.imul(h ^ form.charCodeAt(i), 0x01000193);
  return h | 0;
}

/** Longest form that is compared, in UTF-16 units. */
const LONGEST = 30;

/** A quick look that lets through all forms one slip from any of the given that begin with the same letter (and some more): by first letter and length. */
export function nearAny(forms: Iterable<string>): (form: string) => boolean {
  const seen = new Set<number>();
  const key = (form: string, length: number): number => form.charCodeAt(0) * 64 + length;
  for (const form of forms) if (form.length <= LONGEST) for (const d of [-1, 0, 1]) seen.add(key(form, form.length + d));
  return (form) => seen.has(key(form, form.length));
}

/** All pairs of forms one slip apart. Linear in the number of forms: they meet under keys, no two are compared that share none. */
export function* oneSlipPairs(forms: Iterable<string>): Iterable<readonly [string, string]> {
  const short = [...forms].filter((form) => form.length <= LONGEST);
  const meets = meetingKeys(short);
  const byKey = new Map<string, string[]>();
  const seen = new Set<string>();
  for (const form of short) {
    for (let left = -1; left < form.length; left++) {
      if (!meets(form, left)) continue;
      const key = left < 0 ? form : form.slice(0, left) + form.slice(left + 1);
      const list = byKey.get(key);
      if (!list) byKey.set(key, [form]);
      else if (list.length < 6) {
        for (const other of list) {
          const pair = `${other}\n${form}`;
          if (other === form || seen.has(pair)) continue;
          seen.add(pair);
          if (oneApart(other, form)) yield [other, form];
        }
        list.push(form);
      }
    }
  }
}

/** The pairs of forms one slip apart that were found last: looked for again only where the forms have changed. */
export class SlipPairs {
  #forms: readonly string[] = [];
  #pairs: readonly (readonly [string, string])[] = [];
  /** How many times pairs were looked for; for tests. */
  searched = 0;

  of(forms: Iterable<string>): readonly (readonly [string, string])[] {
    const now = [...forms];
    if (now.length !== this.#forms.length || now.some((form, i) => form !== this.#forms[i])) {
      this.searched++;
      this.#forms = now;
      this.#pairs = [...oneSlipPairs(now)];
    }
    return this.#pairs;
  }
}

export const PLACE_PAIRS: MemoryKey<SlipPairs> = { make: () => new SlipPairs() };
export const NAME_PAIRS: MemoryKey<SlipPairs> = { make: () => new SlipPairs() };

/** Endings by which one name has two forms: genitive and plural, the adjective of a place, the female form. */
const ENDINGS = ['s', 'n', 'e', 'er', 'en', 'es', 'in', "'", '’'];

/** Whether the two forms may be one name with and without an ending, or names of a man and a woman. */
export function isInflection(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (ENDINGS.some((e) => long === short + e)) return true;
  // Tunesien, Tunesiern: a country and those who live there.
  if (/ien$/u.test(short) && long === `${short.slice(0, -1)}rn`) return true;
  // Jan/Jana, Mario/Maria: the last letter is the sex.
  return a.slice(0, -1) === b.slice(0, -1) || (short === long.slice(0, -1) && /[aeionrsty]$/u.test(long));
}

/** Whether two surnames known to be such may be one with and without an ending, or those of a man and a woman: less than other words vary. */
export function isSurnameInflection(a: string, b: string): boolean {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (long.slice(0, -1) === short) return /[sn'’a]$/u.test(long);
  return a.slice(0, -1) === b.slice(0, -1) && /[aeiouy]$/u.test(a) && /[aeiouy]$/u.test(b);
}
