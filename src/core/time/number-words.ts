import type { Put } from './word.ts';

const NUMBERS =
  'null|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn';
const ONES = NUMBERS.split('|');
const TENS = ['', '', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];
/** The number word of a whole number below a hundred: "eins", "zweiundzwanzig". */
export const numberName = (n: number): string => {
  if (n < 20) return ONES[n]!;
  const one = n % 10 === 1 ? 'ein' : ONES[n % 10]!;
  return n % 10 === 0 ? TENS[n / 10]! : `${one}und${TENS[Math.floor(n / 10)]!}`;
};

/** Cardinals, ordinals, halves and amounts that are no number. */
export function putNumberWords(put: Put): void {
  for (let n = 0; n < 100; n++) {
    put(numberName(n), { cardinal: n });
    if (numberName(n).includes('ß')) put(numberName(n).replace('ß', 'ss'), { cardinal: n });
    if (n === 0) continue;
    const irregular: Readonly<Record<number, string>> = { 1: 'erst', 3: 'dritt', 7: 'siebt', 8: 'acht' };
    const stem = irregular[n] ?? `${numberName(n)}${n < 20 ? 't' : 'st'}`;
    for (const ending of ['e', 'en', 'er', 'es', 'em']) put(`${stem}${ending}`, { ordinal: n });
    if (n > 1) put(`${numberName(n)}einhalb`, { cardinal: n + 0.5 });
  }
  put('ein eine einen einem einer eines', { cardinal: 1 });
  put('zweier', { cardinal: 2 });
  put('dreier', { cardinal: 3 });
  put('beide beiden', { cardinal: 2 });
  put('anderthalb eineinhalb', { cardinal: 1.5 });
  put('eineinviertel', { cardinal: 1.25 });
  put('eindreiviertel', { cardinal: 1.75 });
  put('hundert einhundert', { cardinal: 100 });
  put('einige einigen einiger ein-paar paar mehrere mehreren mehrerer wenige wenigen weniger viele vielen vieler etliche', {
    some: true,
  });
  put('zig dutzende hunderte tausende', { some: true });
}
