import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/span.ts';
import { numberValue } from './number.ts';

const SMALL =
  'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn|zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|hundert';
const DIGITS = '\\p{Nd}{1,9}(?:\\.\\p{Nd}{3}){0,3}(?:,\\p{Nd}{1,3})?';
const NUMBER = `(?:${DIGITS}|(?<!\\p{L})(?:${SMALL})(?!\\p{L}))`;
const SCALE = '(?:Millionen|Million|Milliarden|Milliarde|Mio\\.|Mrd\\.|Tausend|tausend|Billionen)';

/** A statement of a change with the share, factor or direction it gives, where the two do not agree. Spans relative to the text. */
export interface ChangeClash {
  /** `share` = a percentage, `factor` = doubled, halved …, `direction` = rose to less, sank to more. */
  readonly kind: 'share' | 'factor' | 'direction';
  /** "von 100 auf 150". */
  readonly change: Span;
  /** "40 Prozent", "verdoppelte", "stieg". */
  readonly claim: Span;
  /** The number of the claim, where it is a share: what a fix replaces. */
  readonly number?: Span;
  /** The share that the change makes, rounded as the claim is. */
  readonly right?: string;
}

const CHANGE = new RegExp(
  `(?<![\\p{L}])von (?<hedge>rund |etwa |gut |knapp |fast |über |ca\\. )?(?<a>${NUMBER})(?: (?<sa>${SCALE}))?(?<ua> (?:Euro|Prozent|Franken|Dollar|\\p{Lu}\\p{L}{2,24}|€|%|[a-z]{1,3}))? (?:im (?:Jahr|Vorjahr|Jahre)(?: \\p{Nd}{4})? |\\p{Nd}{4} |am \\p{L}{4,12} )?auf (?<hedgeB>rund |etwa |gut |knapp |fast |über |ca\\. |jetzt |nun |heute |aktuell |zuletzt )?(?<b>${NUMBER})(?![\\p{Nd}])(?: (?<sb>${SCALE}))?(?<ub> (?:Prozent|Prozentpunkte|Euro|Franken|Dollar|€|%))?`,
  'gu',
);
const SHARE = new RegExp(
  `(?<hedge>rund |etwa |gut |knapp |fast |über |mehr als |ca\\. |fast |nahezu |bis zu )?(?<p>${NUMBER})(?: |\\u00a0)?(?<unit>Prozent(?!\\p{L})|%)`,
  'gu',
);
/** Words that say a share is the change itself. */
const IS_CHANGE =
  /(?:Plus|Minus|Anstieg|Zuwachs|Rückgang|Zunahme|Steigerung|Abnahme|Erhöhung|Wachstum|Einbruch|Verlust|Senkung|Mehrheit)(?: von| um| in Höhe von)?(?: rund| etwa| gut| knapp| fast| mehr als| ca\.)? $|(?:^|[^\p{L}])um (?:rund |etwa |gut |knapp |fast |mehr als )?$|(?:ist|sind|entspricht|bedeutet|macht|wären)(?: ein(?:em|en)? (?:Plus|Minus|Anstieg|Rückgang|Zuwachs) von)? (?:rund |etwa |gut |knapp |fast )?$|[(+–-] ?(?:plus |minus )?$/u;
const FACTORS: readonly (readonly [RegExp, number])[] = [
  [/verdoppel(?:t|te|ten|n)(?!\p{L})|Verdopp(?:e)?lung(?!\p{L})/gu, 2],
  [/verdreifach(?:t|te|ten|en)(?!\p{L})|Verdreifachung(?!\p{L})/gu, 3],
  [/vervierfach(?:t|te|ten|en)(?!\p{L})|Vervierfachung(?!\p{L})/gu, 4],
  [/verfünffach(?:t|te|ten|en)(?!\p{L})/gu, 5],
  [/verzehnfach(?:t|te|ten|en)(?!\p{L})/gu, 10],
  [/halbier(?:t|te|ten|en)(?!\p{L})|Halbierung(?!\p{L})/gu, 0.5],
];
const HEDGED =
  /(?:mehr als|fast|nahezu|knapp|rund|etwa|gut|beinahe|über|annähernd|ungefähr|nicht|mindestens|weit|deutlich|kaum|soll(?:te)?|fast schon|zu)(?: eine?r?)? $/u;
const UP =
  /(?<!\p{L})(?:stieg|stiegen|gestiegen|steigt|steigen|erhöht|erhöhte|erhöhten|erhöhen|kletterte|kletterten|geklettert|wuchs|wuchsen|gewachsen|angehoben|anheben|zugenommen|angestiegen|verteuerte|aufgestockt|vergrößert)(?!\p{L})/u;
const DOWN =
  /(?<!\p{L})(?:sank|sanken|gesunken|sinkt|sinken|fiel|fielen|gefallen|fällt|gesenkt|senkte|senkten|schrumpfte|schrumpften|geschrumpft|reduziert|reduzierte|verringert|verringerte|zurückgegangen|gekürzt|verkleinert|abgenommen)(?!\p{L})/u;
/** Before the first number: counts of a rank, a mark or below zero run the other way. */
const RANKED = /(?<!\p{L})(?:Platz|Rang|Stufe|Note|Position|Klasse|Stelle|Liga|Uhr)(?!\p{L})/u;
const FACTOR_TOLERANCE = 0.1;

function scaleOf(word: string | undefined): number {
  if (!word) return 1;
  if (/^(?:Mio|Million)/u.test(word)) return 1e6;
  if (/^(?:Mrd|Milliard)/u.test(word)) return 1e9;
  return word.startsWith('Billion') ? 1e12 : 1e3;
}

/** Half a unit of the last digit written: how far a rounded number may be from the true one. */
function slack(text: string): number {
  const comma = text.indexOf(',');
  return comma < 0 ? 0.5 : 0.5 * 10 ** -(text.length - comma - 1);
}

/** Changes in one sentence (with the next, where that only gives the share) whose share, factor or direction is not theirs. Linear. */
export function changeClashes(text: string): ChangeClash[] {
  if (!text.includes('von ') || !text.includes(' auf ')) return [];
  const changes = matchesOf(text, CHANGE);
  // Two changes in one sentence: which share belongs to which nobody can say.
  if (changes.length !== 1) return [];
  const match = changes[0]!;
  const g = match.groups!;
  const a0 = numberValue(g.a!);
  const b0 = numberValue(g.b!);
  if (a0 === undefined || b0 === undefined || a0 === 0) return [];
  const percent = /Prozent|%/u.test(`${g.ua ?? ''}${g.ub ?? ''}`);
  const scale = g.sa ? scaleOf(g.sa) / scaleOf(g.sb) : 1;
  const a = a0 * scale;
  const b = b0;
  const change = { start: match.index, end: match.index + match[0].trimEnd().length };
  const year = (s: string): boolean => /^(?:19|20)\p{Nd}{2}$/u.test(s);
  if (year(g.a!) && year(g.b!)) return [];
  const before = text.slice(Math.max(0, change.start - 60), change.start);
  if (
    RANKED.test(before) ||
    /[Mm]inus(?: \p{Nd}\S{0,6} Grad)? $/u.test(before) ||
    RANKED.test(text.slice(change.start, change.end + 16)) ||
    /(?<!\p{L})minus \p{Nd}/u.test(text.slice(change.start, change.end))
  )
    return [];
  const hedged = Boolean(g.hedge || (g.hedgeB && !/jetzt|nun|heute|aktuell|zuletzt/u.test(g.hedgeB)));
  const found: ChangeClash[] = [];
  if (!percent) {
    for (const share of matchesOf(text, SHARE)) {
      const lead = text.slice(Math.max(0, share.index - 40), share.index);
      if (share.index < change.end && share.index + share[0].length > change.start) continue;
      if (!IS_CHANGE.test(lead)) continue;
      // Before the change a share is its own only within the clause: "stieg um 15 Prozent, die Kosten sanken von …".
      if (share.index < change.start && /[,;:.!?–]/u.test(text.slice(share.index, change.start))) continue;
      const p = share.groups!.p!;
      const said = numberValue(p)!;
      const low = Math.abs(((b - slack(g.b!)) / (a + slack(g.a!) * scale) - 1) * 100);
      const high = Math.abs(((b + slack(g.b!)) / (a - Math.min(slack(g.a!) * scale, a / 2)) - 1) * 100);
      const real = Math.abs((b / a - 1) * 100);
      const tolerance = slack(p) + 0.51 + (hedged || share.groups!.hedge ? Math.max(2, real * 0.12) : 0);
      if (said >= Math.min(low, high, real) - tolerance && said <= Math.max(low, high, real) + tolerance) continue;
      // "um 50 Prozent auf …" of something else: the share must stand in reach of the change.
      if (Math.abs(share.index - change.start) > 140) continue;
      const digits = p.includes(',') ? p.length - p.indexOf(',') - 1 : 0;
      const start = share.index + (share.groups!.hedge?.length ?? 0);
      found.push({
        kind: 'share',
        change,
        claim: { start, end: share.index + share[0].length },
        number: { start, end: start + p.length },
        right: real.toFixed(digits).replace('.', ','),
      });
    }
    for (const [regex, factor] of FACTORS)
      for (const word of matchesOf(text, regex)) {
        // Between the word and the change nothing of another clause or figure may stand; behind the change it may follow after a comma.
        const between =
          word.index < change.start ? text.slice(word.index + word[0].length, change.start) : text.slice(change.end, word.index);
        if (between.length > 80 || (word.index < change.start ? /[,;:.–](?! $)/u : /[\p{Nd};:.–]/u).test(between)) continue;
        if (HEDGED.test(text.slice(Math.max(0, word.index - 20), word.index)) || hedged) continue;
        if (Math.abs(b / a / factor - 1) > FACTOR_TOLERANCE)
          found.push({ kind: 'factor', change, claim: { start: word.index, end: word.index + word[0].length } });
      }
  }
  if (found.length === 0 && !hedged) {
    const clause = text.slice(Math.max(0, change.start - 70), change.start);
    const behind = text.slice(change.end, change.end + 14);
    const up = UP.test(clause.slice(clause.search(/[,;:][^,;:]*$/u) + 1)) || UP.test(behind);
    const down = DOWN.test(clause.slice(clause.search(/[,;:][^,;:]*$/u) + 1)) || DOWN.test(behind);
    const scales = Boolean(g.sb) && !g.sa && a0 >= 1000;
    if (up !== down && !scales && ((up && b < a) || (down && b > a))) {
      const verb = (up ? UP : DOWN).exec(clause);
      const at = verb ? Math.max(0, change.start - 70) + verb.index : change.end + (up ? UP : DOWN).exec(behind)!.index;
      const length = (verb ?? (up ? UP : DOWN).exec(behind)!)[0].length;
      found.push({ kind: 'direction', change, claim: { start: at, end: at + length } });
    }
  }
  return found;
}

/** A total with parts that do not make it up. Spans relative to the text. */
export interface SumClash {
  readonly total: Span;
  readonly totalNumber: Span;
  readonly parts: Span;
  readonly sum: number;
  readonly stated: number;
}

const TOTAL = new RegExp(
  `(?<![\\p{L}\\p{Nd}.,])(?<hedge>rund |etwa |mehr als |über |knapp |fast |gut |mindestens |bis zu |ca\\. )?(?<n>${NUMBER})(?: \\p{Ll}{3,24}){0,2} (?<noun>\\p{Lu}[\\p{L}-]{2,40})(?<link>(?: \\p{Ll}{2,20}){0,4}(?:, (?:davon|nämlich)(?: sind| waren)?|:| –| -) )`,
  'gu',
);
const PART = new RegExp(`(?<n>${NUMBER})(?: \\p{Ll}{3,24}){0,2} (?<noun>\\p{Lu}[\\p{L}-]{2,40}|\\p{Ll}{5,20}n?)`, 'gu');
/** Classes that do not overlap, by nouns: who is in one is in none of the others. */
const DISJOINT: readonly ReadonlySet<string>[] = [
  new Set('frauen männer'.split(' ')),
  new Set('erwachsene kinder jugendliche'.split(' ')),
  new Set('mädchen jungen buben'.split(' ')),
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
  new Set(['schülerinnen', 'schüler']),
  new Set(['erwachsene', 'kinder']),
];

/** What announces a list of counts. */
const LIST_HINT = new RegExp(`(?:davon|nämlich|:| –| -)(?: sind| waren)? (?:\\p{Nd}|${SMALL})`, 'u');
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

/** Totals whose parts, listed in the same sentence, make more or (where the list is whole) less. Linear: a part list is at most 160 units long. */
export function sumClashes(text: string): SumClash[] {
  if (!LIST_HINT.test(text)) return [];
  const found: SumClash[] = [];
  for (const total of matchesOf(text, TOTAL)) {
    const { hedge, n, noun, link } = total.groups as Record<string, string | undefined>;
    const stated = numberValue(n!);
    if (hedge || stated === undefined || !Number.isInteger(stated)) continue;
    const from = total.index + total[0].length;
    const stop = /[.;!?](?!\p{Nd})|\n/u.exec(text.slice(from, from + 160));
    const list = text.slice(from, stop ? from + stop.index : Math.min(text.length, from + 160));
    const parts = partsOf(list);
    if (parts.length < 2 || parts.length > 6) continue;
    const values = parts.map((p) => numberValue(p.groups!.n!)!);
    const nouns = parts.map((p) => p.groups!.noun!.toLowerCase());
    const sum = values.reduce((x, y) => x + y, 0);
    if (sum === stated || values.some((v) => !Number.isInteger(v)) || nouns.includes(noun!.toLowerCase())) continue;
    // Children beside women alone may be of both; beside women and men they are not.
    const grown =
      nouns.includes('frauen') && nouns.includes('männer') ? nouns.filter((x) => x !== 'kinder' && x !== 'jugendliche') : nouns;
    const disjoint = DISJOINT.some((set) => grown.every((x) => set.has(x)));
    const complete = COMPLETE.some((set) => nouns.length === set.size && nouns.every((x) => set.has(x)));
    const closed = /[:–-] $/u.test(link!) && disjoint && listEnd(parts) >= list.trimEnd().length;
    if (!(complete || closed || (disjoint && sum > stated))) continue;
    const numberStart = total.index;
    found.push({
      total: { start: numberStart, end: numberStart + total[0].length - link!.length },
      totalNumber: { start: numberStart, end: numberStart + n!.length },
      parts: { start: from, end: from + listEnd(parts) },
      sum,
      stated,
    });
  }
  return found;
}
