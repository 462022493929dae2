import type { QuoteStyle } from '../settings.ts';

/** A pair of marks that belong together, with the name of its style. */
export interface MarkStyle {
  readonly name: QuoteStyle | 'english' | 'straight' | 'swedish' | 'typewriter' | 'single';
  readonly open: string;
  readonly close: string;
}

/**
 * The pairs in use (Duden, "Anführungszeichen"; Amtliches Regelwerk § 89–95; Swiss Federal Chancellery, "Schreibweisungen"), doubles
 * before singles. Marks of one pair need no further check; any other combination is a mismatch unless the article uses it throughout.
 */
export const STYLES: readonly MarkStyle[] = [
  { name: 'german', open: '„', close: '“' },
  { name: 'guillemets', open: '»', close: '«' },
  { name: 'swiss', open: '«', close: '»' },
  { name: 'english', open: '“', close: '”' },
  { name: 'straight', open: '"', close: '"' },
  { name: 'swedish', open: '”', close: '”' },
  { name: 'typewriter', open: ',,', close: "''" },
  { name: 'typewriter', open: ',,', close: '“' },
  { name: 'typewriter', open: '``', close: "''" },
  { name: 'single', open: '‚', close: '‘' },
  { name: 'single', open: '›', close: '‹' },
  { name: 'single', open: '‹', close: '›' },
  { name: 'single', open: '‘', close: '’' },
  { name: 'single', open: "'", close: "'" },
];

/** Outer and inner marks of the house styles. */
export const HOUSE_MARKS: Readonly<
  Record<QuoteStyle, { readonly outer: readonly [string, string]; readonly inner: readonly [string, string] }>
> = {
  german: { outer: ['„', '“'], inner: ['‚', '‘'] },
  guillemets: { outer: ['»', '«'], inner: ['›', '‹'] },
  swiss: { outer: ['«', '»'], inner: ['‹', '›'] },
};

const CLOSERS = new Map<string, string[]>();
for (const { open, close } of STYLES) CLOSERS.set(open, [...(CLOSERS.get(open) ?? []), close]);

/** The marks that may close what `open` opened, the usual one first. */
export function closersOf(open: string): readonly string[] {
  return CLOSERS.get(open) ?? [];
}

/** The usual opening partner of a closing mark. */
export function openerOf(close: string): string {
  return STYLES.find((s) => s.close === close)?.open ?? '„';
}

/** The style two marks make together; undefined if they do not belong together. */
export function styleOf(open: string, close: string): MarkStyle | undefined {
  return STYLES.find((s) => s.open === open && s.close === close);
}
