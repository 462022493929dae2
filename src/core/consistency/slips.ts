/** The digits of a number without its dots and comma. */
function digitsOf(written: string): string {
  return written.replace(/[^\p{Nd}]/gu, '');
}

/** The digits that say something: without zeros at the end. */
export function significant(written: string): string {
  return digitsOf(written).replace(/(?<=[1-9])0+$/u, '');
}

/** Whether two numbers, both in digits, are one with two neighbours that changed places. */
export function isSwapOfDigits(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const x = digitsOf(a);
  const y = digitsOf(b);
  if (x.length !== y.length) return false;
  const off = [...x].flatMap((d, i) => (d === y[i] ? [] : [i]));
  return off.length === 2 && off[1] === off[0]! + 1 && x[off[0]!] === y[off[1]!] && x[off[1]!] === y[off[0]!];
}

/**
 * Whether two numbers look like one mistyped: two neighbours swapped, or, where three digits and more are written that are not mere zeros, one
 * left out, put in or another. Numbers of one digit, and those written as words, are like no other.
 */
export function isSlipOfDigits(a: string, b: string): boolean {
  if (a === b || !/^\p{Nd}/u.test(a) || !/^\p{Nd}/u.test(b)) return false;
  if (isSwapOfDigits(a, b)) return true;
  const x = digitsOf(a);
  const y = digitsOf(b);
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  // "8.000 Haushalte … die 18.000 Haushalte": a digit before thousands.
  if (short.length >= 4 && long.length === short.length + 1 && long.slice(1) === short) return true;
  if (Math.min(significant(a).length, significant(b).length) < 3) return false;
  if (x.length === y.length) return [...x].filter((d, i) => d !== y[i]).length === 1;
  if (long.length !== short.length + 1) return false;
  let i = 0;
  while (i < short.length && short[i] === long[i]) i++;
  return short.slice(i) === long.slice(i + 1);
}

/** Whether one of two numbers in digits is the other with a zero more at its end. */
export function isTenfold(a: string, b: string): boolean {
  const x = digitsOf(a);
  const y = digitsOf(b);
  return !a.includes(',') && !b.includes(',') && (x === `${y}0` || y === `${x}0`);
}

/** Whether two writings hold the same digits in another order: "78:84", "74:88". */
export function isPermutation(a: string, b: string): boolean {
  const sorted = (written: string): string => [...digitsOf(written)].sort().join('');
  return a !== b && digitsOf(a).length >= 3 && sorted(a) === sorted(b);
}
