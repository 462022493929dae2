import { durationValue } from '../duration-value.ts';
import { wordOf } from '../words.ts';
import { isDash, isDot, isOne, type Parsed, type Parser, type Text, withArticle } from './parser.ts';

const OFTEN = /^(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn)mal$/u;

/** "täglich", "jeden Montag(abend)", "alle zwei Wochen", "montags", "zweimal im Monat", "jeden dritten Mittwoch im Monat". */
export const set: Parser = (text, i) => {
  const { set: value, every } = text.at(i).word;
  if (value) {
    // "3 Uhr morgens": the clock's own parser has said it.
    if (text.at(i).word.dayPart && text.at(i - 1).text === 'Uhr') return undefined;
    if (
      text.at(i).word.dayPart &&
      (isOne(text, i - 1, 'des', 'eines') || (text.at(i).capital && text.at(i - 1).sentence === text.at(i).sentence))
    )
      return undefined;
    if (text.at(i).word.weekday !== undefined && isOne(text, i - 1, 'des', 'eines')) return undefined;
    // "zweimal wöchentlich"
    const often =
      OFTEN.test(text.at(i - 1).lower) && /^P/u.test(value) ? wordOf(text.at(i - 1).lower.slice(0, -3)).cardinal : undefined;
    if (often !== undefined) return [{ from: i - 1, to: i + 1, type: 'SET', value, ...(often > 1 && { times: often }) }];
    return [{ from: i, to: i + 1, type: 'SET', value }];
  }
  if (every) return everyOf(text, i);
  const times = /^(?:ein|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|mehr|viel)mal$/u.test(text.at(i).lower);
  const mal = times || (isOne(text, i, 'mal') && (text.at(i - 1).number ?? text.at(i - 1).word.cardinal) !== undefined);
  if (!mal || !isOne(text, i + 1, 'im', 'pro', 'am', 'in', 'je')) return undefined;
  const unitAt = isOne(text, i + 2, 'der') ? i + 3 : i + 2;
  const { unit, plural } = text.at(unitAt).word;
  if (unit === undefined || plural) return undefined;
  const amount = times ? wordOf(text.at(i).lower.slice(0, -3)).cardinal : (text.at(i - 1).number ?? text.at(i - 1).word.cardinal);
  const often = amount !== undefined && amount > 1 && { times: amount };
  return [{ from: times ? i : i - 1, to: unitAt + 1, type: 'SET', value: durationValue(1, unit), ...often }];
};

function everyOf(text: Text, i: number): readonly Parsed[] | undefined {
  let at = i + 1;
  const nth =
    text.at(at).word.ordinal ?? (text.at(at).number !== undefined && isDot(text, at + 1) ? text.at(at).number : undefined);
  if (nth !== undefined) at += text.at(at).word.ordinal === undefined ? 2 : 1;
  else if (isOne(text, at, 'letzten', 'einzelnen')) at++;
  const amount = text.at(at).word.cardinal ?? text.at(at).number;
  if (text.at(i).lower === 'alle') {
    const { unit } = text.at(at + 1).word;
    if (isOne(text, at, 'paar') && unit !== undefined)
      return [{ from: i, to: at + 2, type: 'SET', value: durationValue(undefined, unit) }];
    if (amount === undefined || unit === undefined || nth !== undefined) return undefined;
    return [{ from: i, to: at + 2, type: 'SET', value: durationValue(amount, unit) }];
  }
  const { weekday, dayPart, unit, plural, season, month } = text.at(at).word;
  if (!text.at(at).capital || (isDash(text, at + 1) && text.at(at + 1).glued)) return undefined;
  if (weekday !== undefined) {
    const monthly = isOne(text, at + 1, 'im') && isOne(text, at + 2, 'monat');
    if (monthly) return [{ from: i, to: at + 3, type: 'SET', value: 'P1M' }];
    return [{ from: i, to: at + 1, type: 'SET', value: `XXXX-WXX-${weekday}${dayPart ? `-T${dayPart}` : ''}` }];
  }
  if (dayPart !== undefined) return [{ from: i, to: at + 1, type: 'SET', value: `XXXX-XX-XXT${dayPart}` }];
  if (season !== undefined) return [{ from: i, to: at + 1, type: 'SET', value: `XXXX-${season}` }];
  if (month !== undefined && nth === undefined)
    return [{ from: i, to: at + 1, type: 'SET', value: `XXXX-${String(month).padStart(2, '0')}` }];
  if (unit === undefined || plural) return undefined;
  if (isOne(text, i, 'jeder', 'jede') && unit === 'D') return undefined;
  return [{ from: i, to: at + 1, type: 'SET', value: durationValue(nth ?? 1, unit) }];
}

/** "200 Patienten am Tag", "1000 Euro im Monat", "je zwei Wochen". */
export const rate: Parser = (text, i) => {
  const { unit, plural } = text.at(i).word;
  if (unit === undefined || plural || unit === 'WE' || unit === 'CE' || unit === 'DE') return undefined;
  const lead = isOne(text, i - 1, 'der') ? i - 2 : i - 1;
  const fits =
    unit === 'D' ? isOne(text, lead, 'am') : unit === 'W' ? isOne(text, lead, 'in') && lead === i - 2 : isOne(text, lead, 'im');
  if (!fits || text.at(i + 1).number !== undefined) return undefined;
  for (let at = lead - 1; at >= lead - 3 && text.at(at).sentence === text.at(i).sentence; at--) {
    if (text.at(at).number !== undefined || text.at(at).lower === 'mal')
      return [{ from: i, to: i + 1, type: 'SET', value: durationValue(1, unit) }];
    if (!/^\p{L}/u.test(text.at(at).text)) return undefined;
  }
  return undefined;
};

/** "das ganze Jahr (über)", "über das Jahr (verteilt)", "den ganzen Tag". */
export const whole: Parser = (text, i) => {
  const { unit, plural } = text.at(i).word;
  if (unit === 'Y' && !plural && isOne(text, i - 1, 'das')) {
    const spread = isOne(text, i - 2, 'über') && isOne(text, i + 1, 'verteilt', 'hinweg', 'gesehen');
    if (spread || isOne(text, i + 1, 'über'))
      return [{ from: i - 1, to: i + 1, type: 'DATE', date: { kind: 'shifted', unit, by: 0, from: 'context' } }];
  }
  if (unit === undefined || plural || !/^ganze[sn]?$/u.test(text.at(i - 1).lower) || !isOne(text, i - 2, 'das', 'den', 'die'))
    return undefined;
  if (unit === 'Y') return [{ from: i - 2, to: i + 1, type: 'DATE', date: { kind: 'shifted', unit, by: 0, from: 'context' } }];
  return [{ from: withArticle(text, i - 1), to: i + 1, type: 'DURATION', value: durationValue(1, unit) }];
};
