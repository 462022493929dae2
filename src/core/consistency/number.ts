import type { Token } from '../text/token.ts';
import { putNumberWords } from '../time/number-words.ts';

const WORDS = new Map<string, number>();
putNumberWords((forms, { cardinal }) => {
  if (cardinal !== undefined && Number.isInteger(cardinal)) for (const form of forms.split(' ')) WORDS.set(form, cardinal);
});
// "beide" is no count, and "ein" is an article wherever it may be one.
for (const form of ['beide', 'beiden', 'ein', 'eine', 'einen', 'einem', 'einer', 'eines']) WORDS.delete(form);

/** The value of a number in digits as German writes it ("1.200", "12'400", "3,5", "2 000" is two tokens); undefined where it is none, or a date or time. */
export function digitsValue(text: string): number | undefined {
  if (!/^\p{Nd}{1,12}(?:[.'’]\p{Nd}{3}){0,4}(?:,\p{Nd}{1,4})?$/u.test(text)) return undefined;
  const value = Number(text.replace(/[.'’]/gu, '').replace(',', '.'));
  return Number.isFinite(value) ? value : undefined;
}

/** What a token counts, in digits or as a word ("drei", "zweiundzwanzig"); undefined where it is no number. */
export function countOf({ kind, norm }: Token): number | undefined {
  if (kind === 'number') return digitsValue(norm);
  return kind === 'word' ? WORDS.get(norm.toLowerCase()) : undefined;
}

/** Whether a number is a year of the last centuries. */
export function isYear({ kind, norm }: Token): boolean {
  return kind === 'number' && /^(?:1[89]|20)\p{Nd}{2}$/u.test(norm);
}

/** Whether a number as it stands in a text is a year of this century or the last. */
export function isYearNumber(text: string): boolean {
  return /^(?:19|20)\p{Nd}{2}$/u.test(text);
}

/** Whether two of the others make a value, together or one less the other. */
export function isMadeOf(value: number, others: readonly number[]): boolean {
  return others.some((a, i) => others.some((b, j) => i !== j && (a + b === value || a - b === value)));
}

/** The value of a number as it stands in a text, in digits or as a word. */
export function numberValue(text: string): number | undefined {
  return digitsValue(text) ?? WORDS.get(text.toLowerCase());
}
