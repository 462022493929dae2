import { isDash, isDot, isOne, type Parsed, type Parser, phaseBefore, type Text } from './parser.ts';

const TENS_NAMES: Readonly<Record<string, number>> = {
  zwanziger: 20,
  dreißiger: 30,
  vierziger: 40,
  fünfziger: 50,
  sechziger: 60,
  siebziger: 70,
  achtziger: 80,
  neunziger: 90,
  nuller: 2000,
  zehner: 2010,
};

/** "sechzigerjahre" and "sechzigerjahren" with their decade, "sechzigern" likewise. */
export const DECADE_WORDS: ReadonlyMap<string, number> = new Map(
  Object.entries(TENS_NAMES).flatMap(([name, value]) =>
    ['', 'n', 'jahre', 'jahren', 'jahres'].map((ending) => [`${name}${ending}`, value] as const),
  ),
);

/** Where the number or name of a decade ends, with its value: "60er", "1990er-Jahren", "sechziger Jahren", "Sechzigerjahren". */
function readDecade(text: Text, i: number): { readonly value: number; readonly to: number; readonly bare: boolean } | undefined {
  const { lower, number } = text.at(i);
  const named = DECADE_WORDS.get(lower);
  if (named !== undefined && lower.includes('jahre')) return { value: named, to: i + 1, bare: false };
  let at = i + 1;
  if (named === undefined) {
    if (number === undefined || number % 10 !== 0 || text.at(i).text.length > 4 || text.at(i).text.length < 2) return undefined;
    if (!isOne(text, at, 'er', 'ern') || !text.at(at).glued) return undefined;
    at++;
  }
  const value = named ?? number!;
  const years = isDash(text, at) ? at + 1 : at;
  if (isOne(text, years, 'jahre', 'jahren', 'jahres')) return { value, to: years + 1, bare: false };
  return { value, to: at, bare: true };
}

/** Whether the place makes "90er" or "Neunziger" a decade without its "Jahre": "Mitte der 90er", "in den Neunzigern". */
function isBareDecade(text: Text, i: number, to: number): boolean {
  const next = text.at(to);
  const other = next.capital || isDash(text, to) || next.text === '/' || /^\p{Ll}{2,}e[nrms]?$/u.test(next.text);
  const shared = isDash(text, to) && isOne(text, to + 1, 'und', 'oder', 'bis');
  if (other && !shared && next.sentence === text.at(i).sentence) return false;
  if (text.at(i).number === undefined && (!text.at(i).capital || isOne(text, i, 'nuller', 'zehner'))) return false;
  if (isDash(text, to) && isOne(text, to + 1, 'und', 'oder', 'bis') && readDecade(text, to + 2)?.bare === false) return true;
  return phaseBefore(text, i) !== undefined || (isOne(text, i - 1, 'den') && isOne(text, i - 2, 'in', 'aus', 'seit', 'ab'));
}

/** "den 60er Jahren", "1990er-Jahren", "den zwanziger Jahren", "Neunzigerjahre", "Mitte der 90er". */
export const decade: Parser = (text, i) => {
  const read = readDecade(text, i);
  if (!read || (read.bare && !isBareDecade(text, i, read.to))) return undefined;
  const { value, to } = read;
  const bc = text.at(to).lower === 'v' && isOne(text, to + 1, '.') && isOne(text, to + 2, 'chr');
  const head = phaseBefore(text, i);
  return [
    {
      from: head?.from ?? (isOne(text, i - 1, 'den', 'der', 'die') ? i - 1 : i),
      to: bc ? to + 3 + (isDot(text, to + 3) ? 1 : 0) : to,
      type: 'DATE',
      date: { kind: 'decade', decade: Math.floor(value / 10), century: value >= 100, ...(bc && { bc: true }) },
      ...(head && { phase: head.phase }),
    },
  ];
};

/** "20. Jahrhundert", "Ende des 6. Jahrhunderts v. Chr.", "der ersten Hälfte des 15. Jahrhunderts". */
export const century: Parser = (text, i) => {
  if (text.at(i).word.unit !== 'CE' || text.at(i).word.plural) return undefined;
  const ordinal = text.at(i - 1).word.ordinal;
  const number = ordinal ?? (isDot(text, i - 1) ? text.at(i - 2).number : undefined);
  if (number === undefined || number < 1 || number > 22) return undefined;
  let to = i + 1;
  if (text.at(i).lower === 'jh' && isDot(text, to)) to++;
  const era = text.at(to).lower === 'v' && isOne(text, to + 1, '.') && isOne(text, to + 2, 'chr');
  if (era) to += 3 + (isDot(text, to + 3) ? 1 : 0);
  let from = ordinal === undefined ? i - 2 : i - 1;
  const head = phaseBefore(text, from);
  if (head) from = head.from;
  else if (isOne(text, from - 1, 'des') && isOne(text, from - 2, 'hälfte', 'drittel', 'viertel')) {
    from -= 3;
    if (isOne(text, from - 1, 'der', 'die')) from--;
  }
  const own: Parsed = {
    from,
    to,
    type: 'DATE',
    date: { kind: 'century', century: number, ...(era && { bc: true }) },
    ...(head && { phase: head.phase }),
  };
  // "im 18. und 19. Jahrhundert", "16./17. Jahrhundert"
  const first = ordinal === undefined ? i - 2 : i - 1;
  const joint = first - 1;
  const earlier = isDot(text, joint - 1) ? text.at(joint - 2).number : undefined;
  if (head || from !== first || earlier === undefined || earlier < 1 || earlier >= number) return [own];
  const range = isOne(text, joint, 'bis') || isDash(text, joint);
  if (!range && !isOne(text, joint, 'und', '/', 'oder', 'sowie')) return [own];
  const date = { kind: 'century' as const, century: earlier, ...(era && { bc: true as const }) };
  return [{ from: joint - 2, to: joint, type: 'DATE', date, ...(range && { rangeWith: 'next' as const }) }, own];
};
