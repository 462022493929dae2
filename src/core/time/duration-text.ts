import { NAMES, type TimeLocale } from './names.ts';

type Form = readonly [one: string, many: string, every: string];

/** Units by their letter in TIMEX3 values; minutes, whose letter is that of months, as `TM`. */
const UNITS: Readonly<Record<TimeLocale, Readonly<Record<string, Form>>>> = {
  de: {
    S: ['Sekunde', 'Sekunden', 'jede Sekunde'],
    TM: ['Minute', 'Minuten', 'jede Minute'],
    H: ['Stunde', 'Stunden', 'stündlich'],
    D: ['Tag', 'Tage', 'täglich'],
    WE: ['Wochenende', 'Wochenenden', 'jedes Wochenende'],
    W: ['Woche', 'Wochen', 'wöchentlich'],
    M: ['Monat', 'Monate', 'monatlich'],
    Q: ['Quartal', 'Quartale', 'jedes Quartal'],
    Y: ['Jahr', 'Jahre', 'jährlich'],
    DE: ['Jahrzehnt', 'Jahrzehnte', 'jedes Jahrzehnt'],
    CE: ['Jahrhundert', 'Jahrhunderte', 'jedes Jahrhundert'],
  },
  en: {
    S: ['second', 'seconds', 'every second'],
    TM: ['minute', 'minutes', 'every minute'],
    H: ['hour', 'hours', 'hourly'],
    D: ['day', 'days', 'daily'],
    WE: ['weekend', 'weekends', 'every weekend'],
    W: ['week', 'weeks', 'weekly'],
    M: ['month', 'months', 'monthly'],
    Q: ['quarter', 'quarters', 'every quarter'],
    Y: ['year', 'years', 'yearly'],
    DE: ['decade', 'decades', 'every decade'],
    CE: ['century', 'centuries', 'every century'],
  },
};

interface Amount {
  readonly amount: string;
  readonly form: Form;
}

/** The amounts of a TIMEX3 duration with their units, largest first: "P1Y6M" -> 1 year, 6 months. */
function readAmounts(value: string, locale: TimeLocale): readonly Amount[] {
  if (!/^P(?:[0-9.]|X|T)/u.test(value)) return [];
  const [days = '', hours = ''] = value.slice(1).split('T');
  const read = (part: string, minutes: boolean): Amount[] =>
    [...part.matchAll(/([0-9.]+|X)(DE|CE|WE|[SHDWMYQ])/gu)].flatMap(([, amount, letter]) => {
      const form = UNITS[locale][minutes && letter === 'M' ? 'TM' : letter!];
      return form ? [{ amount: amount!, form }] : [];
    });
  return [...read(days, false), ...read(hours, true)];
}

/** A duration's value in words: "P2Y" -> "2 Jahre", "P1Y6M" -> "1 Jahr und 6 Monate"; undefined for what is none. */
export function durationText(value: string, locale: TimeLocale): string | undefined {
  const de = locale === 'de';
  const parts = readAmounts(value, locale).map(({ amount, form }) => {
    if (amount === 'X') return `${de ? 'einige' : 'some'} ${form[1]}`;
    return `${de ? amount.replace('.', ',') : amount} ${amount === '1' ? form[0] : form[1]}`;
  });
  return parts.length === 0 ? undefined : parts.join(de ? ' und ' : ' and ');
}

const PARTS_EACH: Readonly<Record<TimeLocale, Readonly<Record<string, string>>>> = {
  de: { MO: 'jeden Morgen', MI: 'jeden Mittag', AF: 'jeden Nachmittag', EV: 'jeden Abend', NI: 'jede Nacht' },
  en: { MO: 'every morning', MI: 'every noon', AF: 'every afternoon', EV: 'every evening', NI: 'every night' },
};
const SEASONS_EACH: Readonly<Record<TimeLocale, Readonly<Record<string, string>>>> = {
  de: { SP: 'jedes Frühjahr', SU: 'jeden Sommer', FA: 'jeden Herbst', WI: 'jeden Winter' },
  en: { SP: 'every spring', SU: 'every summer', FA: 'every autumn', WI: 'every winter' },
};

/** A set's value in words: "XXXX-WXX-1" -> "jeden Montag", "P2W" -> "alle 2 Wochen"; undefined for what is none. */
export function setText(value: string, locale: TimeLocale): string | undefined {
  const de = locale === 'de';
  const [one, more] = readAmounts(value, locale);
  if (one && !more) {
    if (one.amount === '1') return one.form[2];
    if (one.amount === 'X') return `${de ? 'alle paar' : 'every few'} ${one.form[1]}`;
    return `${de ? `alle ${one.amount.replace('.', ',')}` : `every ${one.amount}`} ${one.form[1]}`;
  }
  const day = /^XXXX-WXX-([1-7])(?:-?T(MO|MI|AF|EV|NI))?$/u.exec(value);
  if (day) {
    const name = NAMES[locale].weekdays[Number(day[1]) - 1]!;
    const part = {
      MO: ['morgen', 'morning'],
      MI: ['mittag', 'noon'],
      AF: ['nachmittag', 'afternoon'],
      EV: ['abend', 'evening'],
      NI: ['nacht', 'night'],
    }[day[2] ?? ''];
    if (!de) return `every ${name}${part ? ` ${part[1]}` : ''}`;
    return `${day[2] === 'NI' ? 'jede' : 'jeden'} ${name}${part?.[0] ?? ''}`;
  }
  const part = /^XXXX-XX-XXT(MO|MI|AF|EV|NI)$/u.exec(value)?.[1];
  if (part) return PARTS_EACH[locale][part];
  const season = /^XXXX-(SP|SU|FA|WI)$/u.exec(value)?.[1];
  if (season) return SEASONS_EACH[locale][season];
  const month = /^XXXX-([0-9]{2})$/u.exec(value)?.[1];
  const name = month && NAMES[locale].months[Number(month) - 1];
  return name && `${de ? 'jeden' : 'every'} ${name}`;
}
