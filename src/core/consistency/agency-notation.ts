import { upperFirst } from '../text/first-letter.ts';
import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/span.ts';
import { AGENCY_SHORT_FORMS } from './data/agency-short-forms.generated.ts';

/** What agencies write otherwise, with what they write; undefined where only a person can say which form it takes. */
export interface Notation extends Span {
  readonly kind: 'short' | 'unit' | 'currency' | 'date' | 'clock' | 'times' | 'number' | 'salutation';
  readonly put: string | undefined;
}

const SMALL_WORDS = ['', 'ein', 'zwei', 'drei', 'vier', 'fünf', 'sechs', 'sieben', 'acht', 'neun', 'zehn', 'elf', 'zwölf'];
const TEENS = ['dreizehn', 'vierzehn', 'fünfzehn', 'sechzehn', 'siebzehn', 'achtzehn', 'neunzehn'];
const TENS = ['zwanzig', 'dreißig', 'vierzig', 'fünfzig', 'sechzig', 'siebzig', 'achtzig', 'neunzig'];
const MONTHS = [
  'Januar',
  'Februar',
  'März',
  'April',
  'Mai',
  'Juni',
  'Juli',
  'August',
  'September',
  'Oktober',
  'November',
  'Dezember',
];
const DAYS_IN = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replaceAll(' ', '[ \\u00a0\\u202f]?');
/** One pattern of all short forms that stand in a place, the longest first. */
function tableOf(behind: string): { forms: ReadonlyMap<string, string>; any: string } {
  const forms = new Map<string, string>();
  for (const row of AGENCY_SHORT_FORMS.split('\n')) {
    const [short = '', long = '', where = ''] = row.split('\t');
    if (where === behind) forms.set(short.replaceAll(' ', ''), long);
  }
  const any = [...AGENCY_SHORT_FORMS.split('\n')]
    .map((row) => row.split('\t'))
    .filter(([, , where]) => where === behind)
    .map(([short = '']) => short)
    .sort((a, b) => b.length - a.length)
    .map((short) => {
      const first = short.charAt(0);
      const body = escaped(short.slice(1));
      return behind === 'word' ? `[${first}${first.toUpperCase()}]${body}` : escaped(short);
    })
    .join('|');
  return { forms, any };
}

const WORDS = tableOf('word');
const UNITS = tableOf('number');
const MONEY = tableOf('amount');
const NUMBER = "\\p{Nd}{1,3}(?:[.'’\\u202f]\\p{Nd}{3}){0,4}(?:,\\p{Nd}{1,3})?|\\p{Nd}{4,9}";

const SHORT = new RegExp(`(?<![\\p{L}\\p{Nd}.])(?:${WORDS.any})(?![\\p{L}\\p{Nd}-])`, 'gu');
const UNIT = new RegExp(
  `(?<=(?<![\\p{L}\\p{Nd}])(?:\\p{Nd}[\\p{Nd}.,]{0,12}|${SMALL_WORDS.slice(2).join('|')}))(?<gap>[ \\u00a0\\u202f]?)(?<unit>${UNITS.any})(?![\\p{L}\\p{Nd}/²³-])`,
  'gu',
);
const SQUARE = /(?<![\p{L}\p{Nd}])(?<unit>[k]?m[²³])(?![\p{L}\p{Nd}])/gu;
const BEFORE_AMOUNT = new RegExp(
  `(?<![\\p{L}\\p{Nd}])(?<unit>${MONEY.any})[ \\u00a0\\u202f]?(?<number>${NUMBER})(?<more> (?:Millionen|Milliarden))?(?![\\p{L}\\p{Nd}]|[.,]\\p{Nd})`,
  'gu',
);
const BEHIND_AMOUNT = new RegExp(
  `(?<=\\p{Nd}|Millionen|Milliarden|Mio\\.|Mrd\\.)[ \\u00a0\\u202f]?(?<unit>${MONEY.any})(?![\\p{L}\\p{Nd}/])`,
  'gu',
);
const DATE =
  /(?<=(?<!\p{L})(?:am|vom|bis|zum|ab|seit|dem|den|[Mm]ontag|[Dd]ienstag|[Mm]ittwoch|[Dd]onnerstag|[Ff]reitag|[Ss]amstag|[Ss]onnabend|[Ss]onntag),? )(?<day>\p{Nd}{1,2})\.[ \u00a0]?(?<month>\p{Nd}{1,2})\.(?:[ \u00a0]?(?<year>(?:19|20)\p{Nd}{2})(?!\p{Nd}))?(?!\p{Nd})/gu;
const CLOCK = /(?<![\p{Nd}.:,])0(?=\p{Nd}(?:[.:][0-5]\p{Nd})?[ \u00a0]Uhr(?!\p{L}))/gu;
const TIMES = /(?<![\p{L}\p{Nd}.,])(?<n>\p{Nd}{1,3})[x×](?![\p{L}\p{Nd}]|[ \u00a0]?\p{Nd})/gu;
const SPELT = new RegExp(
  `(?<!\\p{L})(?:(?<one>${['ein', ...SMALL_WORDS.slice(2, 10)].join('|')})und(?<ten>${[...TENS, 'dreissig'].join('|')})|(?<teen>${TEENS.join('|')}))(?!\\p{L})`,
  'gu',
);
/** „4-köpfig“; ages stay in figures. */
const JOINED =
  /(?<![\p{L}\p{Nd}.,/–-])(?<n>[2-9]|1[0-2])-(?=(?:köpfig|tägig|wöchig|monatig|stündig|minütig|teilig|stellig|seitig|spurig|stöckig|geschossig|gleisig|fach)(?:e[mnrs]?)?(?!\p{L}))/gu;
const PARAGRAPH = /§[ \u00a0]?(?=\p{Nd})/gu;
const SALUTATION =
  /(?<!\p{L})(?:Herrn?|(?<=(?<!\p{L})(?:sagte|sagt|so|laut|erklärte|betonte|berichtete|meinte) )Frau)(?= (?:Dr\. |Prof\. )?\p{Lu}\p{Ll})/gu;

/** Ends of a paragraph, where the stop of a short form is the sentence's too. */
const endsText = (text: string, end: number): boolean => text.slice(end).trim() === '';

/** What of a paragraph the agencies would write otherwise, in no order. Linear. */
export function readNotations(text: string): Notation[] {
  const found: Notation[] = [];
  const add = (kind: Notation['kind'], start: number, end: number, put: string | undefined): void => {
    found.push({ kind, start, end, put });
  };
  for (const { index, 0: form } of matchesOf(text, SHORT)) {
    const end = index + form.length;
    const key = form.replace(/[ \u00a0\u202f]/gu, '');
    const long = WORDS.forms.get(key) ?? WORDS.forms.get(key.charAt(0).toLowerCase() + key.slice(1));
    if (
      long === undefined ||
      (key.charAt(0) !== key.charAt(0).toLowerCase() &&
        !WORDS.forms.has(key) &&
        index > 0 &&
        !/[.!?:„“»«]\s?$/u.test(text.slice(0, index)))
    )
      continue;
    const last = endsText(text, end) || (/^(?:usw|etc)\./u.test(form) && /^\s+\p{Lu}/u.test(text.slice(end, end + 4)));
    const put =
      long === '' ? undefined : `${WORDS.forms.has(key) ? long : upperFirst(long)}${last && form.endsWith('.') ? '.' : ''}`;
    add('short', index, end, put);
  }
  const taken = new Set(found.map((f) => f.start));
  for (const m of matchesOf(text, UNIT)) {
    const { gap = '', unit = '' } = m.groups!;
    const long = UNITS.forms.get(unit.replace(/[ \u00a0\u202f]/gu, ''));
    const end = m.index + m[0].length;
    if (long)
      add(
        'unit',
        m.index + gap.length,
        end,
        `${gap === '' ? ' ' : ''}${long}${unit.endsWith('.') && endsText(text, end) ? '.' : ''}`,
      );
  }
  for (const f of found) taken.add(f.start);
  for (const m of matchesOf(text, SQUARE))
    if (!taken.has(m.index)) add('unit', m.index, m.index + m[0].length, UNITS.forms.get(m.groups!.unit!));
  for (const m of matchesOf(text, BEFORE_AMOUNT)) {
    const { unit = '', number = '', more = '' } = m.groups!;
    add('currency', m.index, m.index + m[0].length, `${number}${more} ${MONEY.forms.get(unit)}`);
  }
  for (const m of matchesOf(text, BEHIND_AMOUNT)) {
    const end = m.index + m[0].length;
    if (found.some((f) => f.kind === 'currency' && f.start < end && m.index < f.end)) continue;
    add('currency', m.index, end, ` ${MONEY.forms.get(m.groups!.unit!)}`);
  }
  for (const m of matchesOf(text, DATE)) {
    const { day, month, year } = m.groups as { day: string; month: string; year?: string };
    const name = MONTHS[Number(month) - 1];
    if (!name || Number(day) < 1 || Number(day) > DAYS_IN[Number(month) - 1]!) continue;
    const end = m.index + m[0].length;
    const stop = year === undefined && endsText(text, end) ? '.' : '';
    add('date', m.index, end, `${Number(day)}. ${name}${year === undefined ? '' : ` ${year}`}${stop}`);
  }
  for (const m of matchesOf(text, CLOCK)) add('clock', m.index, m.index + 1, '');
  for (const m of matchesOf(text, TIMES)) {
    const n = Number(m.groups!.n);
    add('times', m.index, m.index + m[0].length, n < SMALL_WORDS.length && n > 0 ? `${SMALL_WORDS[n]}mal` : `${n}-mal`);
  }
  for (const m of matchesOf(text, SPELT)) {
    const { one, ten, teen } = m.groups as { one?: string; ten?: string; teen?: string };
    const n =
      teen === undefined
        ? 10 * (2 + TENS.indexOf(ten!.replace('dreissig', 'dreißig'))) + SMALL_WORDS.indexOf(one!)
        : 13 + TEENS.indexOf(teen);
    add('number', m.index, m.index + m[0].length, String(n));
  }
  for (const m of matchesOf(text, JOINED)) add('number', m.index, m.index + m[0].length, SMALL_WORDS[Number(m.groups!.n)]);
  for (const m of matchesOf(text, PARAGRAPH)) add('short', m.index, m.index + m[0].length, 'Paragraf ');
  for (const m of matchesOf(text, SALUTATION)) add('salutation', m.index, m.index + m[0].length, undefined);
  return found;
}
