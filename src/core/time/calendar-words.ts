import type { DayPart, Put } from './word.ts';

const MONTHS = [
  'januar jänner jan',
  'februar feber feb',
  'märz maerz mär mrz',
  'april apr',
  'mai',
  'juni jun',
  'juli jul',
  'august aug',
  'september sept sep',
  'oktober okt',
  'november nov',
  'dezember dez',
];
/** The months' names in full, January first. */
export const MONTH_NAMES: readonly string[] = MONTHS.map((forms) => forms.split(' ')[0]!);
export const WEEKDAYS = ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag sonnabend', 'sonntag'];
export const DAY_PARTS: readonly (readonly [string, DayPart])[] = [
  ['frühmorgen', 'MO'],
  ['morgen', 'MO'],
  ['morgengrauen', 'MO'],
  ['morgenstunden', 'MO'],
  ['früh', 'MO'],
  ['vormittag', 'MO'],
  ['vormittagsstunden', 'MO'],
  ['mittag', 'MI'],
  ['nachmittag', 'AF'],
  ['nachmittagsstunden', 'AF'],
  ['spätnachmittag', 'AF'],
  ['abend', 'EV'],
  ['abendstunden', 'EV'],
  ['spätabend', 'EV'],
  ['vorabend', 'EV'],
  ['nacht', 'NI'],
  ['nachtstunden', 'NI'],
];

/** Months, weekdays, parts of the day and seasons. */
export function putCalendarWords(put: Put): void {
  for (const [i, forms] of MONTHS.entries()) {
    put(forms, { month: i + 1 });
    put(`${forms.split(' ')[0]}s`, { month: i + 1 });
  }
  put('augusts', { month: 8 });
  put('jänners', { month: 1 });

  for (const [i, names] of WEEKDAYS.entries()) {
    for (const name of names.split(' ')) {
      put(`${name} ${name}s ${name}es`, { weekday: i + 1 });
      put(`${name}e ${name}en`, { weekday: i + 1, plural: true });
      for (const [part, dayPart] of DAY_PARTS) {
        if (part === 'früh' || part === 'vorabend' || part === 'frühmorgen') continue;
        put(`${name}${part} ${name}${part}s`, { weekday: i + 1, dayPart });
      }
      put(`${name}früh`, { weekday: i + 1, dayPart: 'MO' });
    }
  }
  for (const [part, dayPart] of DAY_PARTS) {
    put(part.endsWith('stunden') || part === 'nacht' ? part : `${part} ${part}s`, { dayPart });
  }
  put('mitternacht', { dayPart: 'NI' });

  put('frühjahr frühjahrs frühling frühlings frühsommers', { season: 'SP' });
  put('sommer sommers spätsommer spätsommers frühsommer frühsommers hochsommer sommermonate sommermonaten', { season: 'SU' });
  put('herbst herbsts herbstes spätherbst frühherbst', { season: 'FA' });
  put('winter winters wintermonate wintermonaten', { season: 'WI' });
}
