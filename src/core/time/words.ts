import { sieveOf } from './word-filter.ts';

/** Units of TIMEX3 durations, from seconds to centuries; `WE` weekend, `DE` decade, `CE` century. */
export type Unit = 'S' | 'MIN' | 'H' | 'D' | 'WE' | 'W' | 'M' | 'Q' | 'Y' | 'DE' | 'CE';
/** Parts of the day (TIMEX3): morning, midday, afternoon, evening, night. */
export type DayPart = 'MO' | 'MI' | 'AF' | 'EV' | 'NI';
export type Season = 'SP' | 'SU' | 'FA' | 'WI';
export type Reference = 'PAST_REF' | 'PRESENT_REF' | 'FUTURE_REF';

/** What a word (lower case) can be in a time expression. Most words are one thing only. */
export interface Word {
  readonly month?: number;
  readonly weekday?: number;
  readonly dayPart?: DayPart;
  readonly season?: Season;
  readonly unit?: Unit;
  /** The form of a unit is plural, or may be ("Tage", "Jahren"). */
  readonly plural?: boolean;
  /** A cardinal's value; halves are possible ("anderthalb"). */
  readonly cardinal?: number;
  readonly ordinal?: number;
  /** An amount that is not a number: "einige", "mehrere", "wenige". */
  readonly some?: boolean;
  /** Days from the day of writing: heute 0, gestern -1. */
  readonly deictic?: number;
  readonly reference?: Reference;
  /** Direction of an adjective or pronoun before a unit: "vergangene" -1, "diese" 0, "nächste" 1. */
  readonly shift?: -1 | 0 | 1;
  /** The shift counts from the last date told, not from the day of writing: "folgenden", "selben". */
  readonly narrative?: boolean;
  /** Anfang, Mitte, Ende. */
  readonly phase?: 'start' | 'mid' | 'end';
  /** Approximation before an amount: "rund", "etwa". */
  readonly approx?: boolean;
  /** A set's value when the word says it alone: "täglich". */
  readonly set?: string;
  /** A duration's value when the word says it alone: "jahrelang". */
  readonly duration?: string;
  /** Shift of a compound with its unit: "vorjahr" -1 Y. */
  readonly compound?: { readonly unit: Unit; readonly by: number; readonly narrative?: boolean };
  readonly every?: boolean;
}

const WORDS = new Map<string, Word>();
const put = (forms: string, word: Word): void => {
  for (const form of forms.split(' ')) WORDS.set(form, { ...WORDS.get(form), ...word });
};

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
for (const [i, forms] of MONTHS.entries()) {
  put(forms, { month: i + 1 });
  put(`${forms.split(' ')[0]}s`, { month: i + 1 });
}
put('augusts', { month: 8 });
put('jänners', { month: 1 });

const WEEKDAYS = ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag sonnabend', 'sonntag'];
const DAY_PARTS: readonly (readonly [string, DayPart])[] = [
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

const NUMBERS =
  'null|eins|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn';
const ONES = NUMBERS.split('|');
const TENS = ['', '', 'zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];
const name = (n: number): string => {
  if (n < 20) return ONES[n]!;
  const one = n % 10 === 1 ? 'ein' : ONES[n % 10]!;
  return n % 10 === 0 ? TENS[n / 10]! : `${one}und${TENS[Math.floor(n / 10)]!}`;
};
for (let n = 0; n < 100; n++) {
  put(name(n), { cardinal: n });
  if (name(n).includes('ß')) put(name(n).replace('ß', 'ss'), { cardinal: n });
  if (n === 0) continue;
  const irregular: Readonly<Record<number, string>> = { 1: 'erst', 3: 'dritt', 7: 'siebt', 8: 'acht' };
  const stem = irregular[n] ?? `${name(n)}${n < 20 ? 't' : 'st'}`;
  for (const ending of ['e', 'en', 'er', 'es', 'em']) put(`${stem}${ending}`, { ordinal: n });
  if (n > 1) put(`${name(n)}einhalb`, { cardinal: n + 0.5 });
}
put('ein eine einen einem einer eines', { cardinal: 1 });
put('zweier', { cardinal: 2 });
put('dreier', { cardinal: 3 });
put('beide beiden', { cardinal: 2 });
put('anderthalb eineinhalb', { cardinal: 1.5 });
put('eineinviertel', { cardinal: 1.25 });
put('eindreiviertel', { cardinal: 1.75 });
put('hundert einhundert', { cardinal: 100 });
put('einige einigen einiger ein-paar paar mehrere mehreren mehrerer wenige wenigen weniger viele vielen vieler etliche', {
  some: true,
});
put('zig dutzende hunderte tausende', { some: true });

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
put(adjective('übernächst'), { shift: 1 });
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
set('vierteljährlich', 'P3M');
set('halbjährlich', 'P6M');
set('jährlich', 'P1Y');
set('alljährlich', 'P1Y');
set('stündlich', 'PT1H');
put('werktags wochentags', { set: 'P1D' });
for (const [i, names] of WEEKDAYS.entries())
  for (const one of names.split(' ')) put(`${one}s`, { weekday: i + 1, set: `XXXX-WXX-${i + 1}` });
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

const ADJECTIVE_UNITS: readonly (readonly [string, Unit])[] = [
  ['jährig', 'Y'],
  ['monatig', 'M'],
  ['wöchig', 'W'],
  ['tägig', 'D'],
  ['stündig', 'H'],
  ['minütig', 'MIN'],
  ['sekündig', 'S'],
];

/** Reads "neunmonatigen" or "tägiger" (after a number and a hyphen): amount (undefined if the word holds none) and unit. */
export function lastingAdjective(lower: string): { readonly amount: number | undefined; readonly unit: Unit } | undefined {
  for (const [stem, unit] of ADJECTIVE_UNITS) {
    const at = lower.indexOf(stem);
    if (at < 0 || lower.length > at + stem.length + 2) continue;
    if (at === 0) return { amount: undefined, unit };
    const amount = wordOf(lower.slice(0, at)).cardinal;
    if (amount !== undefined) return { amount, unit };
  }
  return undefined;
}

/** A duration's TIMEX3 value: 3 + 'D' -> "P3D", 2 + 'H' -> "PT2H"; `X` for an open amount. */
export function durationValue(amount: number | undefined, unit: Unit): string {
  const n = amount === undefined ? 'X' : String(amount);
  if (unit === 'H' && amount === 0.5) return 'PT30M';
  if (unit === 'CE' && amount === 0.5) return 'P50Y';
  if (unit === 'H' || unit === 'S') return `PT${n}${unit}`;
  if (unit === 'MIN') return `PT${n}M`;
  if (unit === 'Y' && amount === 0.5) return 'P6M';
  if (unit === 'Y' && amount !== undefined && amount < 2 && amount % 1 === 0.5) return `P${Math.floor(amount)}Y6M`;
  return `P${n}${unit}`;
}
