import { isDash, isDot, isOne, type Parser, phaseBefore } from './parser.ts';

const TENS_NAMES: Readonly<Record<string, number>> = {
  zwanziger: 20,
  dreißiger: 30,
  vierziger: 40,
  fünfziger: 50,
  sechziger: 60,
  siebziger: 70,
  achtziger: 80,
  neunziger: 90,
};

/** "den 60er Jahren", "1990er-Jahren", "den zwanziger Jahren". */
export const decade: Parser = (text, i) => {
  const named = TENS_NAMES[text.at(i).lower];
  const digits = text.at(i).number;
  let at = i + 1;
  if (named === undefined) {
    if (
      digits === undefined ||
      digits % 10 !== 0 ||
      text.at(i).text.length > 4 ||
      text.at(at).lower !== 'er' ||
      !text.at(at).glued
    )
      return undefined;
    at++;
  }
  if (isDash(text, at)) at++;
  if (!isOne(text, at, 'jahre', 'jahren', 'jahres')) return undefined;
  const value = named ?? digits!;
  const bcAt = text.at(at + 1).lower === 'v' && isOne(text, at + 2, '.') && isOne(text, at + 3, 'chr');
  const head = phaseBefore(text, i);
  const from = head?.from ?? (isOne(text, i - 1, 'den', 'der', 'die') ? i - 1 : i);
  return [
    {
      from,
      to: bcAt ? at + 4 + (isDot(text, at + 4) ? 1 : 0) : at + 1,
      type: 'DATE',
      date: { kind: 'decade', decade: Math.floor(value / 10), century: value >= 100, ...(bcAt && { bc: true }) },
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
  return [
    {
      from,
      to,
      type: 'DATE',
      date: { kind: 'century', century: number, ...(era && { bc: true }) },
      ...(head && { phase: head.phase }),
    },
  ];
};
