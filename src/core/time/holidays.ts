import { addDays, type CivilDay, easterSunday, weekdayOf } from './calendar.ts';
import type { DayPart } from './word.ts';

/** Works out the day of a holiday in a year. `region`: German state or country as in the settings. */
type Rule = (year: number, region: string | undefined) => CivilDay;

const fixed =
  (month: number, day: number): Rule =>
  (year) => ({ year, month, day });
const easter =
  (offset: number): Rule =>
  (year) =>
    addDays(easterSunday(year), offset);
/** The `offset`-th Sunday before Christmas Day, counted back from the fourth of Advent (0). */
const advent =
  (offset: number): Rule =>
  (year) => {
    const christmas = { year, month: 12, day: 25 };
    return addDays(christmas, -weekdayOf(christmas) - 7 * offset);
  };
const nthWeekday =
  (month: number, weekday: number, nth: number): Rule =>
  (year) => {
    const first = { year, month, day: 1 };
    return addDays(first, ((weekday - weekdayOf(first) + 7) % 7) + 7 * (nth - 1));
  };
/** The Wednesday before 23 November. */
const repentance: Rule = (year) => {
  const limit = { year, month: 11, day: 22 };
  return addDays(limit, -((weekdayOf(limit) - 3 + 7) % 7));
};
/** A country's own day where the name alone does not say which: D 3 October, A 26 October, CH 1 August. */
const national: Rule = (year, region) =>
  region === 'AT' ? { year, month: 10, day: 26 } : region === 'CH' ? { year, month: 8, day: 1 } : { year, month: 10, day: 3 };
const HOLIDAYS: ReadonlyMap<string, Rule> = new Map<string, Rule>([
  ['neujahr', fixed(1, 1)],
  ['neujahrstag', fixed(1, 1)],
  ['dreikönigstag', fixed(1, 6)],
  ['dreikönig', fixed(1, 6)],
  ['valentinstag', fixed(2, 14)],
  ['weiberfastnacht', easter(-52)],
  ['faschingssamstag', easter(-50)],
  ['faschingssonntag', easter(-49)],
  ['faschingsmontag', easter(-48)],
  ['rosenmontag', easter(-48)],
  ['faschingsdienstag', easter(-47)],
  ['fastnachtsdienstag', easter(-47)],
  ['aschermittwoch', easter(-46)],
  ['palmsonntag', easter(-7)],
  ['gründonnerstag', easter(-3)],
  ['karfreitag', easter(-2)],
  ['karsamstag', easter(-1)],
  ['ostersamstag', easter(-1)],
  ['ostern', easter(0)],
  ['ostersonntag', easter(0)],
  ['ostermontag', easter(1)],
  ['himmelfahrt', easter(39)],
  ['josefi', fixed(3, 19)],
  ['josefitag', fixed(3, 19)],
  ['lichtmess', fixed(2, 2)],
  ['ferragosto', fixed(8, 15)],
  ['himmelfahrtstag', easter(39)],
  ['vatertag', easter(39)],
  ['pfingsten', easter(49)],
  ['pfingstsonntag', easter(49)],
  ['pfingstsamstag', easter(48)],
  ['pfingstmontag', easter(50)],
  ['fronleichnam', easter(60)],
  ['fronleichnamstag', easter(60)],
  ['muttertag', nthWeekday(5, 7, 2)],
  ['frauentag', fixed(3, 8)],
  ['weltfrauentag', fixed(3, 8)],
  ['walpurgisnacht', fixed(4, 30)],
  ['nationalfeiertag', national],
  ['bundesfeier', fixed(8, 1)],
  ['erntedankfest', nthWeekday(10, 7, 1)],
  ['reformationstag', fixed(10, 31)],
  ['halloween', fixed(10, 31)],
  ['allerheiligen', fixed(11, 1)],
  ['allerseelen', fixed(11, 2)],
  ['martinstag', fixed(11, 11)],
  ['volkstrauertag', (year) => addDays(advent(3)(year, undefined), -14)],
  ['totensonntag', (year) => addDays(advent(3)(year, undefined), -7)],
  ['nikolausabend', fixed(12, 5)],
  ['nikolaustag', fixed(12, 6)],
  ['leopoldi', fixed(11, 15)],
  ['heiligabend', fixed(12, 24)],
  ['weihnachten', fixed(12, 25)],
  ['weihnachtstag', fixed(12, 25)],
  ['weihnachtsfeiertag', fixed(12, 25)],
  ['silvester', fixed(12, 31)],
  ['silvesterabend', fixed(12, 31)],
  ['jahreswechsel', fixed(1, 1)],
  // Names of more than one word; see `HOLIDAY_PHRASES`.
  ['heiliger abend', fixed(12, 24)],
  ['christi himmelfahrt', easter(39)],
  ['mariä himmelfahrt', fixed(8, 15)],
  ['mariä empfängnis', fixed(12, 8)],
  ['heilige drei könige', fixed(1, 6)],
  ['herz-jesu-sonntag', easter(70)],
  ['weißer sonntag', easter(7)],
  ['unsinniger donnerstag', easter(-52)],
  ['peter und paul', fixed(6, 29)],
  ['tag der arbeit', fixed(5, 1)],
  ['tag der deutschen einheit', fixed(10, 3)],
  ['buß- und bettag', repentance],
  ['erster advent', advent(3)],
  ['zweiter advent', advent(2)],
  ['dritter advent', advent(1)],
  ['vierter advent', advent(0)],
  ['erster weihnachtstag', fixed(12, 25)],
  ['zweiter weihnachtstag', fixed(12, 26)],
  ['stephanstag', fixed(12, 26)],
  ['stefanitag', fixed(12, 26)],
]);

/** Holidays of several words: the words after the first, by first word, in lower case without inflection worth telling apart. */
export const HOLIDAY_PHRASES: readonly { readonly words: readonly (readonly string[])[]; readonly id: string }[] = [
  { words: [['heiligen', 'heiliger'], ['abend']], id: 'heiliger abend' },
  { words: [['christi'], ['himmelfahrt']], id: 'christi himmelfahrt' },
  { words: [['mariä', 'maria'], ['himmelfahrt']], id: 'mariä himmelfahrt' },
  { words: [['mariä', 'maria'], ['empfängnis']], id: 'mariä empfängnis' },
  { words: [['heilige', 'heiligen'], ['drei'], ['könige', 'königen']], id: 'heilige drei könige' },
  { words: [['herz'], ['-'], ['jesu'], ['-'], ['sonntag']], id: 'herz-jesu-sonntag' },
  { words: [['weißer', 'weißen'], ['sonntag']], id: 'weißer sonntag' },
  { words: [['unsinniger', 'unsinnigen'], ['donnerstag']], id: 'unsinniger donnerstag' },
  { words: [['peter'], ['und'], ['paul']], id: 'peter und paul' },
  { words: [['tag', 'tages'], ['der'], ['arbeit']], id: 'tag der arbeit' },
  { words: [['tag', 'tages'], ['der'], ['deutschen'], ['einheit']], id: 'tag der deutschen einheit' },
  { words: [['buß'], ['-'], ['und'], ['bettag']], id: 'buß- und bettag' },
  {
    words: [
      ['ersten', 'erster', '1'],
      ['advent', 'adventssonntag', 'adventsonntag'],
    ],
    id: 'erster advent',
  },
  {
    words: [
      ['zweiten', 'zweiter', '2'],
      ['advent', 'adventssonntag', 'adventsonntag'],
    ],
    id: 'zweiter advent',
  },
  {
    words: [
      ['dritten', 'dritter', '3'],
      ['advent', 'adventssonntag', 'adventsonntag'],
    ],
    id: 'dritter advent',
  },
  {
    words: [
      ['vierten', 'vierter', '4'],
      ['advent', 'adventssonntag', 'adventsonntag'],
    ],
    id: 'vierter advent',
  },
  {
    words: [
      ['ersten', 'erster', '1'],
      ['weihnachtstag', 'weihnachtsfeiertag'],
    ],
    id: 'erster weihnachtstag',
  },
  {
    words: [
      ['zweiten', 'zweiter', '2'],
      ['weihnachtstag', 'weihnachtsfeiertag'],
    ],
    id: 'zweiter weihnachtstag',
  },
];

/** Names of one word, in lower case. */
export const HOLIDAY_NAMES: ReadonlySet<string> = new Set([...HOLIDAYS.keys()].filter((name) => !name.includes(' ')));

/** Whether the word (lower case) is the name of a holiday by itself. */
export function isHoliday(id: string): boolean {
  return HOLIDAYS.has(id);
}

const DAY_PARTS: readonly (readonly [string, DayPart])[] = [
  ['vormittag', 'MO'],
  ['nachmittag', 'AF'],
  ['morgen', 'MO'],
  ['mittag', 'MI'],
  ['abend', 'EV'],
  ['nacht', 'NI'],
];

/** A holiday and a part of its day in one word, in lower case: "neujahrsmorgen", "ostersonntagabend", "osternacht". */
export const HOLIDAY_PARTS: ReadonlyMap<string, { readonly holiday: string; readonly dayPart: DayPart }> = new Map(
  [...HOLIDAY_NAMES].flatMap((holiday) =>
    DAY_PARTS.flatMap(([part, dayPart]) =>
      [holiday, `${holiday}s`, holiday.replace(/n$/u, '')]
        .map((stem) => `${stem}${part}`)
        .filter((word) => !HOLIDAYS.has(word))
        .map((word) => [word, { holiday, dayPart }] as const),
    ),
  ),
);

/** The day of a holiday. Sources: German, Austrian and Swiss holiday laws; moveable feasts from Easter. */
export function holidayDay(id: string, year: number, region: string | undefined): CivilDay | undefined {
  return HOLIDAYS.get(id)?.(year, region);
}
