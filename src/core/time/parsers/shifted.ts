import { type DateForm, SAME_DAY } from '../mention.ts';
import type { Unit } from '../word.ts';
import { isCompound, isOne, type Parsed, type Parser, phaseFromHere, readYear, type Text, withArticle } from './parser.ts';

const CONTRACTED = new Set(['am', 'im', 'vom', 'zum', 'beim', 'ins', 'zur']);

/** "im vergangenen Jahr", "kommende Woche", "am nächsten Tag", "dieses Wochenende", "im selben Monat". */
export const shiftedUnit: Parser = (text, i) => {
  if (isOne(text, i, 'neuen', 'neues') && isOne(text, i + 1, 'jahr', 'jahres') && isOne(text, i - 1, 'im', 'des', 'ins')) {
    return [{ from: i, to: i + 2, type: 'DATE', date: { kind: 'shifted', unit: 'Y', by: 1, from: 'context' } }];
  }
  const { shift, narrative } = text.at(i).word;
  if (shift === undefined) return undefined;
  let at = i + 1;
  while (
    at <= i + 2 &&
    text.at(at).word.unit === undefined &&
    /^\p{Ll}{3,}(?:e[nmrs]?|s)$/u.test(text.at(at).text) &&
    text.at(at).word.cardinal === undefined
  )
    at++;
  const { unit, plural } = text.at(at).word;
  const spring = text.at(at).word.season;
  const amountAt = at === i + 1 ? at : -1;
  const amount = text.at(amountAt).word.cardinal ?? text.at(amountAt).number;
  if (unit === undefined && spring === undefined && amount !== undefined && amountAt > 0)
    return shiftedAmount(text, i, amountAt, amount);
  if (amountAt > 0 && text.at(amountAt).word.some && text.at(amountAt + 1).word.unit && text.at(amountAt + 1).word.plural) {
    return [durationOf(text, i, amountAt + 2, undefined, text.at(amountAt + 1).word.unit!)];
  }
  if (!text.at(at).capital) return undefined;
  if (isCompound(text, at)) return undefined;
  if (spring !== undefined && unit === undefined) {
    if (at > i + 1 && shift !== 0) return undefined;
    const year = readYear(text, at + 1);
    return [
      {
        from: i,
        to: year?.to ?? at + 1,
        type: 'DATE',
        date: { kind: 'season', season: spring, shift, ...(year && { year: year.year }) },
      },
    ];
  }
  if (unit === undefined || unit === 'S' || unit === 'MIN' || unit === 'H') return undefined;
  if (plural) {
    // "in den vergangenen Jahren"; "diese Jahre" says nothing of an amount either.
    // "in den kommenden Jahren" has neither beginning nor end: the future.
    if (shift > 0 && !narrative && isOne(text, i - 1, 'den', 'der', 'die')) {
      return [{ from: i, to: at + 1, type: 'DATE', date: { kind: 'reference', reference: 'FUTURE_REF' } }];
    }
    return [durationOf(text, i, at + 1, undefined, unit)];
  }
  if (at > i + 1 && shift !== 0) return undefined; // "letzten warmen Tag"
  if (shift < 0 && !narrative && unit === 'D' && !isOne(text, i, 'vorigen')) return undefined; // "am letzten Tag (des Turniers)"
  if (
    isOne(text, at, 'wochenendes', 'jahres', 'monats', 'tages') &&
    isOne(text, i, 'letzten') &&
    isOne(text, i - 1, 'des') &&
    unit === 'D'
  )
    return undefined;
  const told = narrative || (unit === 'D' && shift >= 0);
  const these = shift === 0 && !narrative && unit === 'Y';
  const number = /jahr/u.test(text.at(at).lower) && unit === 'Y' ? readYear(text, at + 1) : undefined;
  if (number) return undefined; // "im laufenden Jahr 2014": the year's own parser.
  const date: DateForm =
    unit === 'WE' && !narrative
      ? { kind: 'weekend', shift }
      : { kind: 'shifted', unit, by: shift, from: told ? 'told' : 'context', ...(these && { these }) };
  const phase = phaseFromHere(text, i - (isOne(text, i - 1, 'des', 'der') ? 1 : 0) - 1);
  let from = phase ? phase.from : i;
  if (!phase && (unit === 'W' || unit === 'Q') && !isOne(text, i, 'dieser', 'diese', 'diesem')) from = articleBefore(text, i);
  return [{ from, to: at + 1, type: 'DATE', date, ...(phase && { phase: phase.phase }) }];
};

function articleBefore(text: Text, i: number): number {
  return CONTRACTED.has(text.at(i - 1).lower) ? i : withArticle(text, i);
}

/** "den vergangenen zwei Jahren", "die nächsten drei Tage". */
function shiftedAmount(text: Text, i: number, amountAt: number, amount: number): readonly Parsed[] | undefined {
  const { unit } = text.at(amountAt + 1).word;
  if (unit === undefined) return undefined;
  const length = durationOf(text, i, amountAt + 2, amount, unit);
  const past = (text.at(i).word.shift ?? 0) < 0 && isOne(text, length.from - 1, 'in') && amount > 1;
  const found: Parsed = past ? { ...length, distance: { amount, unit, sign: -1, through: true } } : length;
  // What is ahead stands without its article, as "nächsten Jahren" does.
  return [(text.at(i).word.shift ?? 0) > 0 ? { ...found, from: i } : found];
}

function durationOf(text: Text, i: number, to: number, amount: number | undefined, unit: Unit): Parsed {
  const sub = unit === 'H' || unit === 'MIN' || unit === 'S';
  const value = `P${sub ? 'T' : ''}${amount ?? 'X'}${unit === 'MIN' ? 'M' : unit}`;
  return { from: articleBefore(text, i), to, type: 'DURATION', value };
}

/** "die vergangenen beiden Jahre" turned round: "die beiden letzten Jahre", "die ersten zwei Monate". */
export const amountOfFirst: Parser = (text, i) => {
  const { ordinal } = text.at(i).word;
  if (ordinal !== 1 || !text.at(i).lower.startsWith('erst')) return undefined;
  const amount = text.at(i + 1).word.cardinal ?? text.at(i + 1).number;
  const { unit } = text.at(i + 2).word;
  if (amount === undefined || unit === undefined || amount === 1) return undefined;
  return [durationOf(text, i, i + 3, amount, unit)].map((d) => ({ ...d, from: i }));
};

/** What part of its year, month or week a compound names: "Jahresende". */
const PHASES = [
  ['ende', 'end'],
  ['mitte', 'mid'],
  ['anfang', 'start'],
  ['beginn', 'start'],
] as const;

/** "Vorjahr", "heuer", "Vortag", "Jahresende", "zum Jahreswechsel". */
export const compound: Parser = (text, i) => {
  const { compound: found } = text.at(i).word;
  if (!found || isCompound(text, i)) return undefined;
  if (found.unit === 'Y' && found.by === 0) {
    const year = readYear(text, i + 1);
    const phase = PHASES.find(([ending]) => text.at(i).lower.endsWith(ending))?.[1];
    if (year)
      return [{ from: i, to: year.to, type: 'DATE', date: { kind: 'calendar', year: year.year }, ...(phase && { phase }) }];
  }
  const year = isOne(text, i, 'vorjahr', 'vorjahres') ? readYear(text, i + 1) : undefined;
  if (year) return undefined;
  const from = found.narrative ? 'told' : isOne(text, i, 'heuer') ? 'article' : 'context';
  const phase = PHASES.find(([ending]) => text.at(i).lower.endsWith(ending))?.[1];
  const date: DateForm = { kind: 'shifted', unit: found.unit, by: found.by, from };
  return [{ from: i, to: i + 1, type: 'DATE', date, ...(phase && { phase }) }];
};

/** "Ende des Jahres", "Anfang der Woche", "Mitte des Monats", "im Laufe des Jahres (1966)", "des Sommers". */
export const phaseOfUnit: Parser = (text, i) => {
  const { unit, plural } = text.at(i).word;
  // "im Laufe des Tages": of the day told
  if (unit === 'D' && !plural && isOne(text, i - 1, 'des') && isOne(text, i - 2, 'laufe', 'verlauf'))
    return [{ from: i - 2, to: i + 1, type: 'DATE', date: SAME_DAY }];
  if (
    (unit !== 'Y' && unit !== 'M' && unit !== 'W' && unit !== 'WE') ||
    plural ||
    !isOne(text, i - 1, 'des', 'der', 'dieses', 'dieser')
  )
    return undefined;
  const lead = text.at(i - 2);
  if (lead.word.phase === undefined && lead.lower !== 'laufe' && lead.lower !== 'verlauf') return undefined;
  if (readYear(text, i + 1)) {
    const read = readYear(text, i + 1)!;
    return [
      {
        from: i - 2,
        to: read.to,
        type: 'DATE',
        date: { kind: 'calendar', year: read.year, ...(read.bc && { bc: true }) },
        ...(lead.word.phase && { phase: lead.word.phase }),
      },
    ];
  }
  const date: DateForm = unit === 'WE' ? { kind: 'weekend' } : { kind: 'shifted', unit, by: 0, from: 'context' };
  return [{ from: i - 2, to: i + 1, type: 'DATE', date, ...(lead.word.phase && { phase: lead.word.phase }) }];
};
