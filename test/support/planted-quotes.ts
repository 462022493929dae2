import { readFileSync } from 'node:fs';
import path from 'node:path';
import { globSync } from 'tinyglobby';

const FOLDER = path.resolve(import.meta.dirname, '../fixtures/compare');

/** A source with the passages of it that are quoted, as they would be printed: without hesitation, hyphens at line ends, markup. */
export interface Quoted {
  readonly name: string;
  readonly source: string;
  readonly quotes: readonly string[];
}

function printed(passage: string): string {
  return passage
    .replaceAll(/-\n/gu, '')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/,? ähm?,/gu, '')
    .replaceAll('Wir haben, wir haben', 'Wir haben');
}

/** The sources under fixtures/compare; `[[…]]` marks what is quoted. */
export function quotedSources(): Quoted[] {
  return globSync('*.*', { cwd: FOLDER })
    .sort()
    .map((name) => {
      const text = readFileSync(path.join(FOLDER, name), 'utf8');
      const quotes = [...text.matchAll(/\[\[([^\]]+)\]\]/gu)].map(([, passage]) => printed(passage!));
      return { name, source: text.replaceAll(/\[\[|\]\]/gu, ''), quotes };
    });
}

/** An article that holds quotations, one a paragraph. */
export function articleOf(quotes: readonly string[]): string {
  return quotes.map((q) => `„${q}“, sagte Emilia Hellweg am Montag.\n`).join('\n');
}

/** Numbers from 0 to 1 that are the same on every run (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export type Damage = 'word' | 'negation' | 'number' | 'order';

const NOUNS = ['Verwaltung', 'Zukunft', 'Rechnung', 'Versammlung', 'Großmutter', 'Schublade'];
const OTHERS = ['vielleicht', 'langsam', 'gemeinsam', 'angeblich', 'gestern', 'freiwillig'];
const NUMBERS = /^(?:\d[\d.,]*|zwei|drei|vier|sieben|acht|elf|zwölf|vierzehn|sechzehn|achtzehn|zwanzig|dreißig|fünfzig|zehn)$/u;
const NEGATIONS: Readonly<Record<string, string>> = {
  kein: 'ein',
  keine: 'eine',
  keinen: 'einen',
  niemand: 'jemand',
  Kein: 'Ein',
  keiner: 'jeder',
  niemandem: 'jemandem',
};

/** A quotation with one change of the kind asked for; undefined where it has no place for it. */
export function damaged(quote: string, kind: Damage, random: () => number): string | undefined {
  const words = quote.split(' ');
  const bare = words.map((w) => w.replace(/[.,:]$/u, ''));
  const pick = (fits: (word: string, i: number) => boolean): number | undefined => {
    const places = bare.flatMap((w, i) => (fits(w, i) ? [i] : []));
    return places[Math.floor(random() * places.length)];
  };
  const put = (i: number, word: string): string => words.with(i, words[i]!.replace(bare[i]!, word)).join(' ');
  if (kind === 'word') {
    const i = pick(
      (w) => w.length >= 4 && /^\p{L}+$/u.test(w) && !NUMBERS.test(w) && !(w in NEGATIONS) && w !== 'nicht' && w !== 'ohne',
    );
    if (i === undefined) return undefined;
    const list = /^\p{Lu}/u.test(bare[i]!) ? NOUNS : OTHERS;
    return put(i, list[Math.floor(random() * list.length)]!);
  }
  if (kind === 'number') {
    const i = pick((w) => NUMBERS.test(w));
    if (i === undefined) return undefined;
    return put(
      i,
      /\d/u.test(bare[i]!) ? bare[i]!.replace(/\d/u, (d) => String((Number(d) % 9) + 1)) : bare[i] === 'neun' ? 'sechs' : 'neun',
    );
  }
  if (kind === 'negation') {
    const i = pick((w) => w === 'nicht' || w in NEGATIONS);
    if (i !== undefined && bare[i] === 'nicht') return words.toSpliced(i, 1).join(' ');
    if (i !== undefined) return put(i, NEGATIONS[bare[i]!]!);
    const at = 2 + Math.floor(random() * (words.length - 3));
    return words.toSpliced(at, 0, 'nicht').join(' ');
  }
  const i = pick((w, k) => k > 0 && k + 1 < words.length && w === words[k] && w.toLowerCase() !== bare[k + 1]!.toLowerCase());
  if (i === undefined) return undefined;
  return words
    .with(i, words[i + 1]!)
    .with(i + 1, words[i]!)
    .join(' ');
}
