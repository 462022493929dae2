import { DAY_PARTS, putCalendarWords, WEEKDAYS } from './calendar-words.ts';
import { putNumberWords } from './number-words.ts';
import type { Put, Unit, Word } from './word.ts';
import { sieveOf } from './word-filter.ts';

const WORDS = new Map<string, Word>();
const put: Put = (forms, word) => {
  for (const form of forms.split(' ')) WORDS.set(form, { ...WORDS.get(form), ...word });
};

putCalendarWords(put);

const UNITS: readonly (readonly [Unit, string, string])[] = [
  ['S', 'sekunde', 'sekunden'],
  ['MIN', 'minute', 'minuten'],
  ['H', 'stunde', 'stunden'],
  ['D', 'tag tags tages', 'tage tagen'],
  ['WE', 'wochenende wochenendes', 'wochenenden'],
  ['W', 'woche', 'wochen'],
  ['M', 'monat monats monates', 'monate monaten'],
  ['Q', 'quartal quartals', 'quartale quartalen'],
  ['Y', 'jahr jahrs jahres', 'jahre jahren'],
  ['DE', 'jahrzehnt jahrzehnts jahrzehntes', 'jahrzehnte jahrzehnten'],
  ['CE', 'jahrhundert jahrhunderts jh', 'jahrhunderte jahrhunderten'],
];
for (const [unit, one, many] of UNITS) {
  put(one, { unit });
  put(many, { unit, plural: true });
}
put('arbeitstage arbeitstagen werktage werktagen kalendertage kalendertagen', { unit: 'D', plural: true });
put('arbeitsstunden', { unit: 'H', plural: true });
put('halbjahr halbjahres halbjahrs', { unit: 'Y' });

putNumberWords(put);

put('heute', { deictic: 0 });
put('gestern', { deictic: -1 });
put('vorgestern', { deictic: -2 });
put('morgen', { deictic: 1, dayPart: 'MO' });
put('übermorgen', { deictic: 2 });
put('heutige heutigen heutiger heutiges heutigem', { deictic: 0 });
put('gestrige gestrigen gestriger gestriges', { deictic: -1 });
put('morgige morgigen morgiger morgiges', { deictic: 1 });

put('jetzt derzeit heutzutage gegenwärtig zurzeit momentan', { reference: 'PRESENT_REF' });
put('bald künftig zukünftig demnächst', { reference: 'FUTURE_REF' });
put('kürzlich unlängst damals neulich', { reference: 'PAST_REF' });

const adjective = (stem: string): string => ['e', 'en', 'er', 'es', 'em'].map((e) => stem + e).join(' ');
put(adjective('vergangen'), { shift: -1 });
put(adjective('letzt'), { shift: -1 });
put(adjective('vorig'), { shift: -1 });
put(adjective('verflossen'), { shift: -1 });
put(adjective('vorangegangen'), { shift: -1, narrative: true });
put(adjective('vorhergehend'), { shift: -1, narrative: true });
put(adjective('dies'), { shift: 0 });
put(adjective('laufend'), { shift: 0 });
put(adjective('aktuell'), { shift: 0 });
put(adjective('heurig'), { shift: 0 });
put(adjective('jetzig'), { shift: 0 });
put(adjective('kommend'), { shift: 1 });
put(adjective('nächst'), { shift: 1 });
put(adjective('folgend'), { shift: 1, narrative: true });
put(adjective('darauffolgend'), { shift: 1, narrative: true });
put(adjective('selb'), { shift: 0, narrative: true });
put(adjective('desselb'), { shift: 0, narrative: true });
put(adjective('gleich'), { shift: 0, narrative: true });
put(adjective('übernächst'), { shift: 2 });
put(adjective('vorletzt'), { shift: -2 });
put(adjective('vorvergangen'), { shift: -2 });
put(adjective('vorvorig'), { shift: -2 });
put('desselben', { shift: 0, narrative: true });
put('derselben', { shift: 0, narrative: true });
put('demselben', { shift: 0, narrative: true });

put('anfang beginn', { phase: 'start' });
put('mitte', { phase: 'mid' });
put('ende', { phase: 'end' });

put('rund etwa ungefähr circa ca gut knapp fast nahezu beinahe höchstens mindestens', { approx: true });

put('heuer', { compound: { unit: 'Y', by: 0 } });
put('vorjahr vorjahres vorjahrs', { compound: { unit: 'Y', by: -1 } });
put('folgejahr folgejahres', { compound: { unit: 'Y', by: 1, narrative: true } });
put('vormonat vormonats', { compound: { unit: 'M', by: -1 } });
put('folgemonat', { compound: { unit: 'M', by: 1, narrative: true } });
put('vorwoche', { compound: { unit: 'W', by: -1 } });
put('folgewoche', { compound: { unit: 'W', by: 1, narrative: true } });
put('vortag vortages vortags', { compound: { unit: 'D', by: -1, narrative: true } });
put('folgetag', { compound: { unit: 'D', by: 1, narrative: true } });
put('jahresende jahresanfang jahresbeginn jahresmitte', { compound: { unit: 'Y', by: 0 } });
put('monatsende monatsanfang monatsbeginn monatsmitte', { compound: { unit: 'M', by: 0 } });
put('wochenanfang wochenbeginn wochenmitte', { compound: { unit: 'W', by: 0 } });

const set = (stem: string, value: string): void => put(`${stem} ${adjective(stem)}`, { set: value });
set('täglich', 'P1D');
set('alltäglich', 'P1D');
set('wöchentlich', 'P1W');
set('monatlich', 'P1M');
set('zweimonatlich', 'P2M');
set('zweiwöchentlich', 'P2W');
set('vierteljährlich', 'P3M');
set('halbjährlich', 'P6M');
set('jährlich', 'P1Y');
set('alljährlich', 'P1Y');
set('stündlich', 'PT1H');
put('werktags wochentags', { set: 'P1D' });
for (const [i, names] of WEEKDAYS.entries())
  for (const one of names.split(' ')) put(`${one}s`, { weekday: i + 1, set: `XXXX-WXX-${i + 1}` });
for (const [i, names] of WEEKDAYS.entries())
  for (const one of names.split(' '))
    for (const [part, dayPart] of DAY_PARTS)
      if (!part.includes('stunden') && part !== 'früh') put(`${one}${part}s`, { habit: `XXXX-WXX-${i + 1}-T${dayPart}` });
for (const [part, dayPart] of DAY_PARTS)
  if (!part.includes('stunden') && part !== 'früh') put(`${part}s`, { dayPart, set: `XXXX-XX-XXT${dayPart}` });

const lasting = (stem: string, value: string): void => put(`${stem} ${adjective(stem)}`, { duration: value });
lasting('jahrelang', 'PXY');
lasting('monatelang', 'PXM');
lasting('wochenlang', 'PXW');
lasting('tagelang', 'PXD');
lasting('stundenlang', 'PTXH');
lasting('minutenlang', 'PTXM');
lasting('sekundenlang', 'PTXS');
lasting('jahrzehntelang', 'PXDE');
lasting('jahrhundertelang', 'PXCE');
lasting('mehrjährig', 'PXY');
lasting('mehrmonatig', 'PXM');
lasting('mehrwöchig', 'PXW');
lasting('mehrtägig', 'PXD');
lasting('mehrstündig', 'PTXH');
lasting('ganzjährig', 'P1Y');
lasting('ganztägig', 'P1D');
lasting('halbstündig', 'PT30M');
lasting('halbjährig', 'P6M');
lasting('halbtägig', 'PT12H');
put('viertelstunde', { duration: 'PT15M' });
put('dreiviertelstunde', { duration: 'PT45M' });

put('jede jeden jedem jeder jedes alle', { every: true });

/** All words of the list with what they can be. */
export function knownWords(): Iterable<readonly [string, Word]> {
  return WORDS;
}

const NONE: Word = {};
const mayBeKnown = sieveOf(WORDS.keys());

/** What the lower-cased word can be; an empty word for all others. */
export function wordOf(lower: string): Word {
  return mayBeKnown(lower) ? (WORDS.get(lower) ?? NONE) : NONE;
}
