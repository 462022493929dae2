import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/span.ts';
import { NUMBER, SMALL } from './arithmetic.ts';
import { isYearNumber, numberValue } from './number.ts';

/** A total with parts that do not make it up. Spans relative to the text. */
export interface SumClash {
  readonly total: Span;
  readonly totalNumber: Span;
  readonly parts: Span;
  readonly sum: number;
  readonly stated: number;
  /** The parts make less, and nothing but the form of the list says that it is whole. */
  readonly unsure: boolean;
}

const TOTAL = new RegExp(
  `(?<![\\p{L}\\p{Nd}.,])(?<hedge>rund |etwa |mehr als |über |knapp |fast |gut |mindestens |bis zu |ca\\. )?(?<n>${NUMBER})(?: \\p{Ll}{3,24}){0,2} (?<noun>\\p{Lu}[\\p{L}-]{2,40})(?<link>(?: \\p{Ll}{2,20}){0,4}(?:, (?:davon|nämlich|darunter|und zwar|das heißt|sprich)(?: sind| waren)?|:| –| -) | \\()`,
  'gu',
);
const PART = new RegExp(`(?<n>${NUMBER})(?: \\p{Ll}{3,24}){0,2} (?<noun>\\p{Lu}[\\p{L}-]{2,40}|\\p{Ll}{5,20}n?)`, 'gu');
/** Classes that do not overlap, by nouns: who is in one is in none of the others. */
const DISJOINT: readonly ReadonlySet<string>[] = [
  new Set('frauen männer'.split(' ')),
  new Set('erwachsene kinder jugendliche'.split(' ')),
  new Set('mädchen jungen buben'.split(' ')),
  new Set('damen herren'.split(' ')),
  new Set('schülerinnen schüler'.split(' ')),
  new Set('ja-stimmen nein-stimmen enthaltungen gegenstimmen'.split(' ')),
  new Set('siege niederlagen unentschieden remis'.split(' ')),
  new Set('tote verletzte vermisste'.split(' ')),
  new Set('schwerverletzte leichtverletzte'.split(' ')),
  new Set('deutsche österreicher schweizer franzosen italiener polen türken'.split(' ')),
];
/** Pairs that together are all there is, so that "davon" leaves nobody out. */
const COMPLETE: readonly ReadonlySet<string>[] = [
  new Set(['frauen', 'männer']),
  new Set(['mädchen', 'jungen']),
  new Set(['mädchen', 'buben']),
  new Set(['damen', 'herren']),
  new Set(['ja-stimmen', 'nein-stimmen']),
  new Set(['schülerinnen', 'schüler']),
  new Set(['erwachsene', 'kinder']),
];

/** What announces a list of counts. */
const LIST_HINT = new RegExp(
  `(?:(?:davon|nämlich|darunter|und zwar|das heißt|sprich|:| –| -)(?: sind| waren)? | \\()(?:\\p{Nd}|${SMALL})`,
  'u',
);
/** Between two items of a list; the last item stands behind a conjunction. */
const BETWEEN = /^(?:, (?=\p{Nd}|\p{Ll})| und | sowie )/u;

/** The items a list opens with, each a number and its noun, up to the one behind "und"; none where it ends without one. */
function partsOf(list: string): RegExpExecArray[] {
  const parts: RegExpExecArray[] = [];
  for (let at = 0; ; ) {
    PART.lastIndex = at;
    const part = PART.exec(list);
    if (!part || part.index !== at) return [];
    parts.push(part);
    at += part[0].length;
    const last = parts.length > 1 && / (?:und|sowie) $/u.test(list.slice(0, part.index));
    const between = BETWEEN.exec(list.slice(at, at + 8));
    if (last) return between && between[0] !== ', ' ? [] : parts;
    if (!between) return [];
    at += between[0].length;
  }
}

/** Where a list of items ends in its text. */
function listEnd(parts: readonly RegExpExecArray[]): number {
  const last = parts.at(-1)!;
  return last.index + last[0].length;
}

/** "Davon stammen 12 aus …", "davon 150 im Lager": the parts of what the words before count, which cannot be more than it. */
const OF_IT = /(?:[.] Davon (?:\p{Ll}{3,16} )(?:\p{Ll}{2,12} ){0,2}?|, (?:davon|darunter) )(?=\p{Nd}|\p{Ll})/gu;
/** The number before it: "21 der 37 Mandate", "25.000 Euro". */
const COUNTED = new RegExp(
  `(?<![\\p{L}\\p{Nd}.,])(?<hedge>rund |etwa |mehr als |über |knapp |fast |gut |mindestens |bis zu |ca\\. )?(?<n>${NUMBER})(?: (?:der|von) (?:den )?(?:insgesamt )?\\p{Nd}{1,6})?(?: \\p{Ll}{3,24}){0,2} (?<noun>\\p{Lu}[\\p{L}-]{2,40})`,
  'gu',
);
const ITEM = new RegExp(`^(?<n>${NUMBER})(?: (?<noun>\\p{Lu}[\\p{L}-]{2,40}))?(?= |$)[^\\p{Nd};:]{0,70}$`, 'u');
/** Parts that make more than so many times the whole are of something else. */
const MOST = 1.6;
/** So far before and behind the words between them the whole and its parts are looked for, in UTF-16 units. */
const AROUND = 200;

/** Totals that their parts exceed, though these stand behind other words or in the next sentence: no list of parts can. Linear. */
export function exceededTotals(text: string): SumClash[] {
  if (!/(?:[.] Davon|, davon|, darunter) /u.test(text)) return [];
  return matchesOf(text, OF_IT).flatMap((match) => {
    const sentence = text.slice(Math.max(0, match.index - AROUND), match.index);
    const opens = Math.max(sentence.lastIndexOf('. '), sentence.lastIndexOf('\n'), -1) + 1;
    const totals = matchesOf(sentence.slice(opens), COUNTED).filter(
      (t) => !isYearNumber(t.groups!.n!) && !isTime(t.groups!.noun!),
    );
    const from = match.index + match[0].length;
    const stop = /[.;!?](?!\p{Nd})|\n/u.exec(text.slice(from, from + AROUND));
    const list = text.slice(from, stop ? from + stop.index : from + AROUND);
    const items = list.split(/, (?!\p{Nd}{3})| und | sowie /u).map((item) => ITEM.exec(item.trim()));
    if (!stop || items.length < 2 || items.length > 6 || items.includes(null) || !/ (?:und|sowie) /u.test(list)) return [];
    const units = new Set(items.flatMap((i) => i!.groups!.noun ?? []));
    const [total, ...others] = totals.filter((t) => totals.length === 1 || units.has(t.groups!.noun!));
    if (!total || others.length > 0 || total.groups!.hedge) return [];
    // Kinds may overlap: "40 Gäste, darunter 30 Frauen und 20 Rentner". Places and shares do not, nor do kinds that exclude each other.
    const nouns = items.map((i) => i!.groups!.noun?.toLowerCase());
    const isOneUnit = [...units].every((u) => u === total.groups!.noun!);
    const excludes = nouns.every((x) => x !== undefined) && DISJOINT.some((set) => nouns.every((x) => set.has(x!)));
    if (!(isOneUnit && !list.includes('Prozent') && !match[0].includes('darunter')) && !excludes) return [];
    const stated = numberValue(total.groups!.n!);
    const sum = items.reduce((all, i) => all + numberValue(i!.groups!.n!)!, 0);
    if (stated === undefined || stated < WHOLE.total || !Number.isInteger(stated) || sum <= stated || sum > stated * MOST)
      return [];
    const start = Math.max(0, match.index - AROUND) + opens + total.index;
    return [
      {
        total: { start, end: start + total[0].length },
        totalNumber: { start, end: start + total.groups!.n!.length },
        parts: { start: from, end: from + list.trimEnd().length },
        sum,
        stated,
        unsure: false,
      },
    ];
  });
}

const isTime = (noun: string): boolean => /^(?:Jahre?n?|Monate?n?|Wochen?|Tagen?|Tage|Stunden|Minuten|Uhr|Prozent)$/u.test(noun);

/** Totals whose parts, listed in the same sentence, make more or (where the list is whole) less. Linear: a part list is at most 160 units long. */
export function sumClashes(text: string): SumClash[] {
  if (!LIST_HINT.test(text)) return [];
  const found: SumClash[] = [];
  for (const total of matchesOf(text, TOTAL)) {
    const { hedge, n, noun, link } = total.groups as Record<string, string | undefined>;
    const stated = numberValue(n!);
    if (hedge || stated === undefined || !Number.isInteger(stated)) continue;
    const from = total.index + total[0].length;
    const stop = (link === ' (' ? /\)/u : /[.;!?](?!\p{Nd})|\n/u).exec(text.slice(from, from + 160));
    const list = text.slice(from, stop ? from + stop.index : Math.min(text.length, from + 160));
    const clash = listClash(list, noun!, link!, stated);
    if (!clash) continue;
    found.push({
      total: { start: total.index, end: total.index + total[0].length - link!.length },
      totalNumber: { start: total.index, end: total.index + n!.length },
      parts: { start: from, end: from + clash.end },
      sum: clash.sum,
      stated,
      unsure: clash.unsure,
    });
  }
  return found;
}

/** What the parts of a list make, where that is not the total and the list may not be read otherwise. */
function listClash(list: string, noun: string, link: string, stated: number) {
  const places = placesClash(list, stated);
  if (places) return places;
  const parts = partsOf(list);
  if (parts.length < 2 || parts.length > 6) return undefined;
  const values = parts.map((p) => numberValue(p.groups!.n!)!);
  const nouns = parts.map((p) => p.groups!.noun!.toLowerCase());
  const sum = values.reduce((x, y) => x + y, 0);
  if (sum === stated || values.some((v) => !Number.isInteger(v)) || nouns.includes(noun.toLowerCase())) return undefined;
  const end = listEnd(parts);
  const rest = list.slice(end).trimEnd();
  // Children beside women alone may be of both; beside women and men they are not.
  const grown =
    nouns.includes('frauen') && nouns.includes('männer') ? nouns.filter((x) => x !== 'kinder' && x !== 'jugendliche') : nouns;
  const disjoint = DISJOINT.some((set) => grown.every((x) => set.has(x)));
  const complete = COMPLETE.some((set) => nouns.length === set.size && nouns.every((x) => set.has(x)));
  // "darunter" leaves others out, unless the two kinds are all there are.
  if (link.includes('darunter') && !(complete && rest === '' && isNear(sum, stated))) return undefined;
  const closed = /(?:[:–-]|und zwar|sprich|das heißt) $/u.test(link) && disjoint && rest === '';
  // Three kinds and more behind a colon, the last one behind "und": who lists so lists all.
  const listed =
    link.endsWith(': ') &&
    parts.length >= 3 &&
    new Set(nouns).size === nouns.length &&
    !nouns.some((x) => MEASURE.test(x)) &&
    !MEASURE.test(noun.toLowerCase()) &&
    /^(?: (?:in|im|aus|am|an|bei|beim|mit|vom|von|auf) [^\p{Nd},;]{3,40})?$/u.test(rest) &&
    isNear(sum, stated);
  if (!(complete || closed || listed || (disjoint && sum > stated))) return undefined;
  return { sum, end, unsure: false };
}

/** No kinds of things: what is listed are times, prices, lengths. */
const MEASURE =
  /(?:euro|franken|dollar|cent|prozent|jahre?n?|monate?n?|wochen|tagen?|stunden|minuten|sekunden|uhr|meter|kilo|gramm|tonnen|liter|grad|punkte?n?|tore?n?|millionen|milliarden|zeilen|seiten)$/u;
const PLACE_PART = new RegExp(
  `^(?<n>${NUMBER}) (?<prep>in|im|für|fürs|aus|am|an|bei|beim|auf|mit|ohne|nach|vom|von|unter|über|als) [^\\p{Nd}]{2,60}$`,
  'u',
);
const SAME_PREPOSITION: ReadonlyMap<string, string> = new Map([
  ['im', 'in'],
  ['am', 'an'],
  ['beim', 'bei'],
  ['vom', 'von'],
  ['fürs', 'für'],
]);

/** "davon 150 in der Fertigung, 40 in der Entwicklung und 20 in der Verwaltung": parts told apart by the same kind of phrase. */
function placesClash(list: string, stated: number) {
  const pieces: string[] = [];
  let closed = false;
  let end = 0;
  for (const match of matchesOf(list, /(?<piece>.+?)(?<by>, | und | sowie |$)/gu)) {
    const { piece, by } = match.groups as { piece: string; by: string };
    const part = PLACE_PART.test(piece);
    // Behind the last part, or more to the part before: "für Familien und Paare".
    if (!part && (closed || pieces.length === 0)) break;
    if (part) pieces.push(piece);
    else if (by !== '' || pieces.length < 2) return undefined;
    end = match.index + piece.length;
    if (part && closed) break;
    closed = by === ' und ' || by === ' sowie ';
  }
  if (pieces.length < 3 || pieces.length > 6 || !closed || end < list.trimEnd().length) return undefined;
  const parts = pieces.map((p) => PLACE_PART.exec(p)!.groups as { n: string; prep: string });
  if (new Set(parts.map((p) => SAME_PREPOSITION.get(p.prep) ?? p.prep)).size > 1) return undefined;
  const values = parts.map((p) => numberValue(p.n)!);
  const sum = values.reduce((x, y) => x + y, 0);
  if (sum === stated || !values.every(Number.isInteger) || !isNear(sum, stated)) return undefined;
  return { sum, end, unsure: sum < stated };
}

/**
 * When a list is meant as the whole. Fewer than `total` are named one by one; parts that make less than seven tenths are some of it, and those
 * that make a third more are of something else. Held against published copy: no list there was called wrong.
 */
const WHOLE = { total: 5, least: 0.7, most: 1.35 } as const;

function isNear(sum: number, stated: number): boolean {
  return stated >= WHOLE.total && sum > stated * WHOLE.least && sum < stated * WHOLE.most;
}
