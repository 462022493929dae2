import { digitsValue } from '../consistency/number.ts';
import { putNumberWords } from '../time/number-words.ts';
import { WRITTEN_FORMS } from './data/written-forms.generated.ts';

const SAME = new Map(WRITTEN_FORMS.split('\n').map((row) => row.split('\t') as [string, string]));

const NUMBERS = new Map<string, string>();
putNumberWords((forms, { cardinal, ordinal }) => {
  for (const form of forms.replaceAll('ß', 'ss').split(' ')) {
    if (cardinal !== undefined) NUMBERS.set(form, `#${cardinal}`);
    else if (ordinal !== undefined && !NUMBERS.has(form)) NUMBERS.set(form, `#${ordinal}.`);
  }
});
// An article or a pronoun wherever it may be one; "eins" stays.
export const ONE: ReadonlySet<string> = new Set(['ein', 'eine', 'einen', 'einem', 'einer', 'eines']);
for (const form of [...ONE, 'beide', 'beiden', 'zweier', 'dreier', 'achte', 'achten']) NUMBERS.delete(form);

const SCALES = new Map([
  ['tausend', 1e3],
  ['#1000', 1e3],
  ['million', 1e6],
  ['millionen', 1e6],
  ['mio', 1e6],
  ['milliarde', 1e9],
  ['milliarden', 1e9],
  ['mrd', 1e9],
  ['billion', 1e12],
  ['billionen', 1e12],
]);

/** The value of a number word below a million, in lower case with ss for ß; undefined where it is none. */
function wordValue(word: string): number | undefined {
  const own = NUMBERS.get(word);
  if (own !== undefined) return own.endsWith('.') ? undefined : Number(own.slice(1));
  for (const [part, scale] of [
    ['tausend', 1000],
    ['hundert', 100],
  ] as const) {
    const at = word.lastIndexOf(part);
    if (at < 0) continue;
    const before = word.slice(0, at);
    const after = word.slice(at + part.length).replace(/^und/u, '');
    const times = before === '' || before === 'ein' ? 1 : wordValue(before);
    const rest = after === '' ? 0 : wordValue(after);
    return times === undefined || rest === undefined ? undefined : times * scale + rest;
  }
  return undefined;
}

/** Longest number word that is read; keeps hostile words linear. */
const LONGEST_NUMBER = 60;

/**
 * What a word is compared by: lower case, NFC, without hyphens, apostrophes and gender marks, ss for ß; numbers in digits and words by
 * their value ("#12", ordinals "#3."), abbreviations and signs as they are read aloud.
 */
export function wordKey(raw: string): string {
  const first = raw.charCodeAt(0);
  if (first >= 48 && first <= 57) return numberKey(raw);
  let key = raw.toLowerCase();
  if (/[^a-zäöü]/u.test(key)) {
    key = key
      .normalize('NFC')
      .replaceAll('ß', 'ss')
      .replace(/[^\p{L}\p{Nd}%€$§&]/gu, '');
  }
  const number = NUMBERS.get(key);
  if (number !== undefined) return number;
  if (key.length <= LONGEST_NUMBER && /hundert|tausend/u.test(key)) {
    const value = wordValue(key);
    if (value !== undefined) return `#${value}`;
  }
  return SAME.get(key) ?? key;
}

function numberKey(raw: string): string {
  const plain = raw.replace(/[ \u00a0\u202f]/gu, '.');
  const value = digitsValue(plain);
  return value === undefined ? `#${plain.replaceAll(':', '.')}` : `#${value}`;
}

/** Whether a key is a number's. */
export function isNumberKey(key: string): boolean {
  return key.charCodeAt(0) === 35;
}

/** The key of a number and its scale ("zwei" + "Millionen"); undefined where the two are not one number. */
export function scaledKey(number: string, scale: string): string | undefined {
  if (!isNumberKey(number) && !ONE.has(number)) return undefined;
  const times = SCALES.get(scale);
  if (times === undefined || number === '#1000') return undefined;
  const value = isNumberKey(number) ? Number(number.slice(1)) : 1;
  return Number.isFinite(value) ? `#${Math.round(value * times * 1000) / 1000}` : undefined;
}

/** The words of a run joined, for runs that are the same but for where they are parted ("so dass", "z. B."). */
export function joinedKey(keys: readonly string[]): string {
  const joined = keys.join('');
  return SAME.get(joined) ?? joined;
}
