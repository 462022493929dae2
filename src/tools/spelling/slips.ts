/** A slip put into a text. Offsets of the damaged text, UTF-16. */
export interface Slip {
  readonly start: number;
  readonly end: number;
  readonly right: string;
}

const ROWS = ['qwertzuiopü', 'asdfghjklöä', 'yxcvbnm'];
const NEIGHBOURS = new Map(
  ROWS.flatMap((row) => [...row].map((key, x): [string, string] => [key, (row[x - 1] ?? '') + (row[x + 1] ?? '')])),
);
const ALIKE = [
  'ss ß',
  'ß ss',
  'ie i',
  'i ie',
  'd t',
  't d',
  'ä e',
  'äu eu',
  'f v',
  'v f',
  'eh e',
  'ah a',
  'ck k',
  'tz z',
  'z tz',
].map((p) => p.split(' '));
const LETTERS = 'enirstadhulcgmobwfkzpv';

/** One edit as people make them: a letter lost, twice, too many, another, swapped with the next, or what sounds alike. */
function slipOf(word: string, random: () => number): string {
  const pick = (n: number): number => Math.floor(random() * n);
  const at = 1 + pick(word.length - 1);
  const kind = random();
  const letter = word[at]!;
  if (kind < 0.3) return word.slice(0, at) + word.slice(at + 1);
  if (kind < 0.5)
    return at + 1 < word.length ? word.slice(0, at) + word[at + 1]! + letter + word.slice(at + 2) : word.slice(0, -1);
  if (kind < 0.6) return word.slice(0, at) + letter + word.slice(at);
  if (kind < 0.75) return word.slice(0, at) + (NEIGHBOURS.get(letter)?.[pick(2)] ?? LETTERS[pick(20)]!) + word.slice(at);
  if (kind < 0.9) return word.slice(0, at) + (NEIGHBOURS.get(letter)?.[pick(2)] ?? LETTERS[pick(20)]!) + word.slice(at + 1);
  const pairs = ALIKE.filter(([from]) => word.includes(from!));
  if (pairs.length === 0) return word.slice(0, at) + word.slice(at + 1);
  const [from, to] = pairs[pick(pairs.length)]!;
  return word.replace(from!, to!);
}

/** A copy of a text with a slip about every `spacing` words, only in right words and only such as make wrong ones. */
export function damage(
  text: string,
  spacing: number,
  random: () => number,
  wrong: (word: string) => boolean,
  right: (word: string) => boolean,
): { text: string; slips: Slip[] } {
  const slips: Slip[] = [];
  let out = '';
  let from = 0;
  let wait = 1 + Math.floor(random() * spacing);
  for (const match of text.matchAll(/\p{L}+/gu)) {
    if (--wait > 0) continue;
    const word = match[0];
    if (word.length < 4 || word.length > 25 || word === word.toUpperCase() || !right(word)) continue;
    const made = slipOf(word, random);
    if (made === word || !wrong(made)) continue;
    out += text.slice(from, match.index);
    slips.push({ start: out.length, end: out.length + made.length, right: word });
    out += made;
    from = match.index + word.length;
    wait = Math.ceil(spacing * (0.5 + random()));
  }
  return { text: out + text.slice(from), slips };
}
