import { durationValue, lastingAdjective } from '../duration-value.ts';
import type { Unit } from '../word.ts';
import { isDash, isDot, isOne, type Parsed, type Parser, type Text } from './parser.ts';

/** An amount that ends right before lexeme `i`: its value (undefined = open), its first lexeme. */
function amountBefore(text: Text, i: number): { readonly amount: number | undefined; readonly from: number } | undefined {
  const last = text.at(i - 1);
  const { cardinal, some } = last.word;
  if (some) return { amount: undefined, from: isOne(text, i - 2, 'ein') && last.lower === 'paar' ? i - 2 : i - 1 };
  if (cardinal !== undefined) return { amount: cardinal, from: i - 1 };
  if (last.number === undefined || last.text.length > 5) {
    if (isOne(text, i - 1, 'halbes', 'halben', 'halbe') && isOne(text, i - 2, 'ein', 'einem', 'einen', 'eine', 'einer'))
      return { amount: 0.5, from: i - 2 };
    if (/^(ganzes|ganzen|ganze|volles|volle|weiteres|weiteren|weitere)$/u.test(last.lower)) {
      const inner = amountBefore(text, i - 1);
      return inner && !text.at(i - 2).word.some ? inner : undefined;
    }
    if (/^(aufeinanderfolgenden|weiteren|langen|vollen|ganzen)$/u.test(last.lower) && text.at(i - 2).word.cardinal)
      return amountBefore(text, i - 1);
    // "rund 360 ehrenamtliche Stunden": one adjective between.
    const adjective = /^\p{Ll}{4,}e[nr]?$/u.test(last.text) && last.word.shift === undefined && last.word.ordinal === undefined;
    if (adjective && text.at(i - 2).number !== undefined) return amountBefore(text, i - 1);
    return undefined;
  }
  if (isOne(text, i - 2, ',') && text.at(i - 2).glued && last.glued && text.at(i - 3).number !== undefined) {
    if (text.at(i - 3).glued && isOne(text, i - 4, ':', '.')) return undefined; // "1:45,3 Minuten", a time of a race
    return { amount: Number(`${text.at(i - 3).text}.${last.text}`), from: i - 3 };
  }
  if (last.glued && isOne(text, i - 2, '.', ':', '/') && text.at(i - 2).glued) return undefined;
  return { amount: last.number, from: i - 1 };
}

/** "rund", "etwa", "mehr als" before an amount belong to the expression. */
function approxBefore(text: Text, from: number): number {
  if (text.at(from - 1).word.approx) return from - 1;
  if (isDot(text, from - 1) && isOne(text, from - 2, 'ca')) return from - 2;
  if (isOne(text, from - 1, 'als') && isOne(text, from - 2, 'mehr', 'weniger')) return from - 2;
  return from;
}

const AFTER: Readonly<Record<string, -1 | 1>> = { später: 1, darauf: 1, danach: 1, zuvor: -1, vorher: -1, davor: -1 };
const BARE_LEADS = new Set(['seit', 'vor', 'nach', 'über', 'in', 'binnen', 'für', 'innert', 'während', 'auf']);

/** "zwei Jahre", "rund 200 Stunden", "seit Jahren", "sechs bis acht Monate"; with "später" or "zuvor" it is a date. */
export const duration: Parser = (text, i) => {
  const { unit, plural } = text.at(i).word;
  if (unit === undefined || unit === 'Q' || !text.at(i).capital) return undefined;
  if (
    isDash(text, i + 1) &&
    text.at(i + 1).glued &&
    text.at(i + 2).glued &&
    /^\p{L}/u.test(text.at(i + 2).text) &&
    !isDash(text, i - 1)
  )
    return undefined;
  const half = /^halbjahr/u.test(text.at(i).lower);
  if (half) return undefined;
  const hyphen = isDash(text, i - 1) && text.at(i - 1).glued && text.at(i).glued;
  const found = amountBefore(text, hyphen ? i - 1 : i);
  const next = text.at(i + 1).lower;
  const after = AFTER[next];
  if (!found) {
    if (!plural || unit === 'WE') return undefined;
    const lead = text.at(i - 1).lower;
    // "lange Jahre", "in frühen Jahren", "über die Jahre (hinweg)".
    if (isOne(text, i - 1, 'lange', 'langen', 'frühen', 'ersten') && (unit === 'Y' || unit === 'M' || unit === 'W')) {
      return [{ from: i - 1, to: i + 1, type: 'DURATION', value: durationValue(undefined, unit) }];
    }
    if (lead === 'die' && isOne(text, i - 2, 'über') && unit === 'Y') {
      return [{ from: i - 1, to: i + 1, type: 'DURATION', value: durationValue(undefined, unit) }];
    }
    const sign = lead === 'vor' ? -1 : undefined;
    // "Tage später", but not "die Tage danach"
    if (
      after !== undefined &&
      !/^(?:d(?:ie|er|en|as)|diese[rn]?|jene[rn]?|beiden?)$/u.test(lead) &&
      text.at(i - 1).word.shift === undefined
    )
      return [{ from: i, to: i + 2, type: 'DURATION', value: durationValue(undefined, unit) }];
    if (
      !BARE_LEADS.has(lead) ||
      (sign === undefined && lead !== 'seit' && lead !== 'nach' && lead !== 'über' && lead !== 'für' && lead !== 'auf')
    )
      return undefined;
    if (lead === 'auf' && unit !== 'Y' && unit !== 'DE') return undefined;
    return [{ from: i, to: i + 1, type: 'DURATION', value: durationValue(undefined, unit) }];
  }
  // "eines Tages", "einer Woche" as a genitive, "24-Stunden-Betrieb" are amounts all the same, but "eines Tages" is a phrase.
  if (text.at(found.from).lower === 'eines' && unit === 'D') return undefined;
  const singular = found.amount === 1 || found.amount === 0.5;
  if (found.amount !== undefined && !singular && !plural && unit !== 'CE') return undefined;
  if (text.at(i).lower === 'jahre' || text.at(i).lower === 'jahren') {
    if (
      isOne(
        text,
        i + 1,
        'alt',
        'alte',
        'alter',
        'alten',
        'altes',
        'jung',
        'junge',
        'jünger',
        'älter',
        'jüngere',
        'jüngeren',
        'jüngerer',
        'ältere',
        'älteren',
        'älterer',
      )
    )
      return undefined;
  }
  if (unit === 'H' && isOne(text, i + 1, 'kilometer', 'km')) return undefined;
  if (isOne(text, found.from - 1, 'von') && isOne(text, found.from - 2, 'alter')) return undefined;
  // "ab 16 Jahren", "unter 18 Jahren", "zwischen sechs und elf Jahren": an age.
  if (unit === 'Y' && plural && found.amount !== undefined) {
    if (isOne(text, found.from - 1, 'ab', 'unter', 'mit')) return undefined;
    if (isOne(text, found.from - 1, '(') && isOne(text, i + 1, ')')) return undefined; // "Anna Berger (60 Jahre)"
    if (isOne(text, found.from - 1, 'und') && isOne(text, found.from - 3, 'zwischen')) return undefined;
  }
  const from = approxBefore(text, found.from);
  if (
    after !== undefined &&
    found.amount !== undefined &&
    found.amount % 1 === 0 &&
    unit !== 'S' &&
    unit !== 'MIN' &&
    unit !== 'H'
  ) {
    return [{ from, to: i + 2, type: 'DATE', date: { kind: 'shifted', unit, by: after * found.amount, from: 'told' } }];
  }
  if (after !== undefined && found.amount === 0.5 && unit === 'Y') {
    return [{ from, to: i + 2, type: 'DATE', date: { kind: 'shifted', unit: 'M', by: after * 6, from: 'told' } }];
  }
  if (after !== undefined && found.amount !== undefined && (unit === 'H' || unit === 'MIN' || unit === 'S')) {
    return [{ from, to: i + 2, type: 'TIME', date: { kind: 'unknown' } }];
  }
  if (after !== undefined && found.amount === undefined)
    return [{ from, to: i + 2, type: 'DATE', date: { kind: 'reference', reference: after > 0 ? 'FUTURE_REF' : 'PAST_REF' } }];
  const lead = text.at(from - 1).lower;
  const sign = lead === 'vor' ? -1 : lead === 'in' ? 1 : undefined;
  const own: Parsed = {
    from,
    to: i + 1,
    type: 'DURATION',
    value: durationValue(found.amount, unit),
    ...(sign && found.amount !== undefined && { distance: { amount: found.amount, unit, sign } }),
  };
  if (isOne(text, from - 1, 'je', 'jeweils') && own.value && !isOne(text, from - 2, 'desto'))
    return [{ ...own, from: from - 1, type: 'SET' }];
  const earlier = sharedAmount(text, found.from, unit);
  return earlier ? [earlier, own] : [own];
};

/** The first of two amounts that share a unit: "sechs bis acht Monate", "zwei oder drei Tage", "18 – 35 Jahren". */
function sharedAmount(text: Text, i: number, unit: Unit): Parsed | undefined {
  if (!isOne(text, i - 1, 'bis', 'oder') && !isDash(text, i - 1)) return undefined;
  const first = text.at(i - 2);
  const amount = first.word.cardinal ?? first.number;
  if (amount === undefined || (first.number !== undefined && first.text.length > 3) || first.lower.startsWith('ein'))
    return undefined;
  return { from: i - 2, to: i - 1, type: 'DURATION', value: durationValue(amount, unit) };
}

/** "neunmonatig", "90-tägig", "jahrelang". People's ages ("der 47-jährige Fahrer") are not read as times. */
export const lasting: Parser = (text, i) => {
  const { duration: value } = text.at(i).word;
  if (value) {
    const article = /viertelstunde$/u.test(text.at(i).lower);
    if (article && text.at(i - 1).word.cardinal !== 1) return undefined;
    return [{ from: article ? approxBefore(text, i - 1) : i, to: i + 1, type: 'DURATION', value }];
  }
  const found = lastingAdjective(text.at(i).lower);
  if (!found) return undefined;
  if (found.amount !== undefined) {
    if (found.unit === 'Y' && (text.at(i).capital || found.amount > 15)) return undefined;
    const from = text.at(i - 1).word.approx ? i - 1 : i;
    return [{ from, to: i + 1, type: 'DURATION', value: durationValue(found.amount, found.unit) }];
  }
  const number = text.at(i - 2).number;
  if (!isDash(text, i - 1) || number === undefined || found.unit === 'Y' || text.at(i).capital) return undefined;
  return [{ from: i - 2, to: i + 1, type: 'DURATION', value: durationValue(number, found.unit) }];
};
