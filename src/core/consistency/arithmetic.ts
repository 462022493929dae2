import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/span.ts';
import { isYearNumber, numberValue } from './number.ts';

/** Numbers written as words, as one of them in a pattern. */
export const SMALL =
  'zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|dreizehn|vierzehn|fünfzehn|sechzehn|siebzehn|achtzehn|neunzehn|zwanzig|dreißig|vierzig|fünfzig|sechzig|siebzig|achtzig|neunzig|hundert';
const DIGITS = '\\p{Nd}{1,9}(?:\\.\\p{Nd}{3}){0,3}(?:,\\p{Nd}{1,3})?';
/** A number in digits or as a word, as a pattern. */
export const NUMBER = `(?:${DIGITS}|(?<!\\p{L})(?:${SMALL})(?!\\p{L}))`;
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

/** What makes a number an estimate, as alternatives of a pattern. */
const ABOUT = 'rund |etwa |gut |knapp |fast |über |ca\\. ';
const CHANGE = new RegExp(
  `(?<![\\p{L}])von (?<hedge>${ABOUT})?(?<a>${NUMBER})(?: (?<sa>${SCALE}))?(?<ua> (?:Euro|Prozent|Franken|Dollar|\\p{Lu}\\p{L}{2,24}|€|%|[a-z]{1,3}))? (?:im (?:Jahr|Vorjahr|Jahre)(?: \\p{Nd}{4})? |\\p{Nd}{4} |am \\p{L}{4,12} )?auf (?<hedgeB>${ABOUT}|jetzt |nun |heute |aktuell |zuletzt )?(?<b>${NUMBER})(?![\\p{Nd}])(?: (?<sb>${SCALE}))?(?<ub> (?:Prozent|Prozentpunkte|Euro|Franken|Dollar|€|%))?`,
  'gu',
);
/** "186 Euro statt bisher 155 Euro": the same, told from its end. */
const INSTEAD = new RegExp(
  `(?<![\\p{L}\\p{Nd}.,])(?<hedgeB>${ABOUT})?(?<b>${NUMBER})(?: (?<sb>${SCALE}))?(?<ub> (?:Euro|Franken|Dollar|Prozent|€|%))?(?: (?:im|pro|je) (?:Jahr|Monat|Tag|Stunde|Person))?,? statt (?:wie )?(?:bisher|bislang|zuletzt|zuvor|derzeit|heute)? ?(?<hedge>${ABOUT})?(?<a>${NUMBER})(?![\\p{Nd}])(?: (?<sa>${SCALE}))?(?<ua> (?:Euro|Prozent|Franken|Dollar|€|%))?`,
  'gu',
);
const SHARE = new RegExp(
  `(?<hedge>rund |etwa |gut |knapp |fast |über |mehr als |ca\\. |fast |nahezu |bis zu )?(?<p>${NUMBER})(?: |\\u00a0)?(?<unit>Prozent(?!\\p{L})|%)`,
  'gu',
);
/** Words that say a share is the change itself. */
const IS_CHANGE =
  /(?:Plus|Minus|[Aa]nstieg|Zuwachs|Rückgang|Zunahme|[Ss]teigerung|Abnahme|[Ee]rhöhung|Anhebung|Wachstum|Einbruch|Verlust|Senkung|Reduktion|Reduzierung|Kürzung|Verteuerung|Verringerung|Mehrheit)(?: von| um| in Höhe von)?(?: rund| etwa| gut| knapp| fast| mehr als| ca\.)? $|(?:^|[^\p{L}])um (?:rund |etwa |gut |knapp |fast |mehr als )?$|(?:ist|sind|entspricht|bedeutet|macht|wären)(?: ein(?:em|en)? (?:Plus|Minus|Anstieg|Rückgang|Zuwachs) von)? (?:rund |etwa |gut |knapp |fast )?$|[(+–-] ?(?:plus |minus )?$/u;
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
/** So far from the change its share may stand, in UTF-16 units. */
const REACH = 200;

const CHANGES =
  '(?:Plus|Minus|Anstieg|Zuwachs|Rückgang|Zunahme|Steigerung|Abnahme|Erhöhung|Anhebung|Wachstum|Einbruch|Verlust|Senkung|Reduktion|Reduzierung|Kürzung|Verteuerung|Verringerung|Preissprung|Preissteigerung|Preiserhöhung|Preisanstieg|Abschlag|Aufschlag)';
/** A sentence that gives the share of the change in the sentence before it. */
const SAYS_SHARE = new RegExp(
  `^(?:(?:Das|Dies|Damit|Es) (?:ist|sind|war|waren|wäre|wären|entspricht|entsprach|entspräche|bedeutet|bedeutete|macht|ergibt)(?!\\p{L})|Diese[rsnm]? (?:\\p{L}+ )?${CHANGES}(?:s|es)? (?:um|von) |(?:Solch )?[Ee]in(?:en?|em|er|es)? (?:solche[nrsm]? )?${CHANGES}(?:s|es)? (?:um|von) |[^.!?]{0,80}(?:ist|sind|war|waren|wäre|entspricht|entsprach|bedeutet) (?:das|dies)(?: nur| immerhin| noch| sogar| fast| schon)? eine?[mnr]? ${CHANGES} )`,
  'u',
);

/** Whether a sentence goes on with the change told right before it. */
export function saysShare(text: string): boolean {
  return SAYS_SHARE.test(text);
}

function scaleOf(word: string | undefined): number {
  if (!word) return 1;
  if (/^(?:Mio|Million)/u.test(word)) return 1e6;
  if (/^(?:Mrd|Milliard)/u.test(word)) return 1e9;
  return word.startsWith('Billion') ? 1e12 : 1e3;
}

/** Part of a unit that a rounded number may be off. */
const HALF = 0.5;
/** How far a number may be from the true one that was rounded to its last digit. */
function slack(text: string): number {
  const comma = text.indexOf(',');
  return comma < 0 ? HALF : HALF * 10 ** -(text.length - comma - 1);
}

/** Points that a share may be off besides: it was often worked out before its numbers were rounded. Set by hand, fitted to nothing. */
const ROUNDED = 0.51;
/** What "rund" and its like let a share vary by: this part of it, and so many points at least. Set by hand, fitted to nothing. */
const LOOSE = 0.12;
const LOOSE_CHANGE = 2;
const LOOSE_PART = 3;

/** How far a share that is written as `written` may be from the real one; `points` = 0 where nothing makes it an estimate. */
function roomOf(written: string, real: number, points: number): number {
  return slack(written) + ROUNDED + (points > 0 ? Math.max(points, real * LOOSE) : 0);
}

/** Share of a number that may be rounding where it counts: below 25 less than the half unit of other figures, since nobody writes three for 2,6. */
const COUNTED = 0.02;

/** Nobody rounds what he counts: small whole numbers that stand for themselves, or for millions, are meant as they stand. */
function roundingOf(text: string, value: number, scaled: boolean): number {
  const half = slack(text);
  return !scaled && half === HALF ? Math.min(half, value * COUNTED) : half;
}

/** Changes in one sentence (with the next, where that only gives the share) whose share, factor or direction is not theirs. Linear. */
export function changeClashes(text: string): ChangeClash[] {
  const told = text.includes('von ') && text.includes(' auf ') ? matchesOf(text, CHANGE) : [];
  const changes = told.length === 0 && text.includes(' statt ') ? matchesOf(text, INSTEAD) : told;
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
  if (isYearNumber(g.a!) && isYearNumber(g.b!)) return [];
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
      const scaled = g.sa !== undefined || g.sb !== undefined;
      const offA = roundingOf(g.a!, a0, scaled) * scale;
      const offB = roundingOf(g.b!, b0, scaled);
      const low = Math.abs(((b - offB) / (a + offA) - 1) * 100);
      const high = Math.abs(((b + offB) / (a - Math.min(offA, a / 2)) - 1) * 100);
      const real = Math.abs((b / a - 1) * 100);
      const tolerance = roomOf(p, real, hedged || share.groups!.hedge ? LOOSE_CHANGE : 0);
      // The rise as a share of what it rose to: no rounding makes that.
      const wrongBase = Math.round(Math.abs((b - a) / b) * 100) === said && Math.abs(said - real) >= 4 && !share.groups!.hedge;
      if (!wrongBase && said >= Math.min(low, high, real) - tolerance && said <= Math.max(low, high, real) + tolerance) continue;
      // "um 50 Prozent auf …" of something else: the share must stand in reach of the change.
      if (Math.abs(share.index - change.start) > REACH) continue;
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

/** "14.300 Menschen …, 900 mehr als im Mai mit 13.600": two numbers and what they differ by. */
const APART = new RegExp(
  `(?<![\\p{L}\\p{Nd}.,])(?<hedge>${ABOUT}|mehr als )?(?<a>${NUMBER}) \\p{Lu}[\\p{L}-]{2,30}[^.!?;\\p{Nd}]{0,60}?, (?<near>rund |etwa |gut |knapp |fast |über )?(?<d>${NUMBER}) (?<way>mehr|weniger) als [^.!?;,\\p{Nd}]{2,40}? (?:mit|\\() ?(?<b>${NUMBER})(?![\\p{Nd}%]| Prozent)`,
  'gu',
);
/** "146.000 Gäste, nach 128.000 im Vorjahr. Das sind um 18.000 mehr" */
const AFTER = new RegExp(
  `(?<![\\p{L}\\p{Nd}.,])(?<hedge>${ABOUT}|mehr als )?(?<a>${NUMBER}) \\p{Lu}[\\p{L}-]{2,30}[^.!?;\\p{Nd}]{0,40}?,? nach (?<hedgeB>${ABOUT})?(?<b>${NUMBER})(?! Uhr|\\p{Nd})[^.!?;\\p{Nd}]{0,50}(?:[.] (?:Das|Dies) (?:sind|ist|waren|war|bedeutet)|, also|, das sind) (?:ein (?:Plus|Minus) von |um )?(?<near>rund |etwa |gut |knapp |fast |über )?(?<d>${NUMBER})(?: \\p{Lu}[\\p{L}-]{2,30})? (?<way>mehr|weniger)(?!\\p{L})`,
  'gu',
);

/** A difference that two numbers do not make. Spans relative to the text. */
export interface DifferenceClash {
  readonly change: Span;
  readonly claim: Span;
  readonly right: string;
}

/** Differences told beside their numbers that are others, or go the other way. Linear. */
export function differenceClashes(text: string): DifferenceClash[] {
  if (!/ (?:mehr|weniger)(?!\p{L})/u.test(text)) return [];
  return [...matchesOf(text, APART), ...matchesOf(text, AFTER)].flatMap((match) => {
    const { hedge, hedgeB, near, a = '', b = '', d = '', way } = match.groups!;
    const [x, y, said] = [numberValue(a), numberValue(b), numberValue(d)];
    if (hedge || hedgeB || near || x === undefined || y === undefined || said === undefined) return [];
    const real = x - y;
    // Rounded numbers differ by what is rounded as well; two whole ones by half a unit, since they are mostly counted.
    const off = Math.abs(Math.abs(real) - said);
    const isExact = off <= slack(a) + slack(b) - HALF || rounds(a, b, d, off);
    if ((isExact && real >= 0 === (way === 'mehr')) || real === 0) return [];
    const at = match.index + match[0].lastIndexOf(d, match[0].lastIndexOf(way!));
    const digits = d.includes(',') ? d.length - d.indexOf(',') - 1 : 0;
    const right = Math.abs(real).toFixed(digits).replace('.', ',');
    const grouped = d.includes('.') || right.length > 4 ? right.replace(/(?<=\p{Nd})(?=(?:\p{Nd}{3})+(?!\p{Nd}))/gu, '.') : right;
    return [
      {
        change: { start: match.index, end: match.index + match[0].length },
        claim: { start: at, end: at + d.length },
        right: grouped,
      },
    ];
  });
}

/** Whether a difference is off by no more than the zeros at the ends of its numbers let it. */
function rounds(a: string, b: string, d: string, off: number): boolean {
  const zeros = (n: string): number => /(?:[.']?000|00?)*$/u.exec(n)?.[0].replace(/\D/gu, '').length ?? 0;
  return off <= HALF * 10 ** Math.min(zeros(a), zeros(b), zeros(d)) && zeros(a) > 0;
}

/** The two sides of a vote. */
const PRO = /(?<!\p{L})(?:dafür|Ja|Ja-Stimmen|Zustimmung|Befürworter|zustimmten|zugestimmt|stimmten zu|bejahten)(?!\p{L})/u;
const CONTRA = /(?<!\p{L})(?:dagegen|Nein|Nein-Stimmen|Ablehnung|Gegner|ablehnten|abgelehnt|lehnten ab|verneinten)(?!\p{L})/u;
/** Two who stand for election against each other. */
const AGAINST = /(?<!\p{L})gegen(?!\p{L})/u;
const isRunOff = (text: string): boolean =>
  text.includes('Stichwahl') &&
  text.split(/[\n\r\u2028\u2029]/u).some((line) => line.includes('Stichwahl') && AGAINST.test(line));
const WITHIN = /(?:Prozent|%) (?:der|des|aller|von|in|im|bei|unter|mehr|weniger)(?!\p{L})/u;
const ANOTHER_VOTE =
  /(?<!\p{L})(?:Jahr\p{Ll}*|damals|zuvor|zuletzt|noch|statt|früher|Vorjahr|Monat\p{Ll}*|Runde|Wahlgang|Männer\p{Ll}?|Frauen)(?!\p{L})/u;

/** The shares of the two sides of one vote that make more than all, as the sentence gives them. Linear. */
export function sidesClash(
  text: string,
):
  | { readonly first: Span; readonly second: Span; readonly number: Span; readonly sum: string; readonly right: string }
  | undefined {
  if (!/Prozent|%/u.test(text) || !((PRO.test(text) && CONTRA.test(text)) || isRunOff(text))) return undefined;
  const shares = matchesOf(text, SHARE);
  if (shares.length !== 2 || shares.some((s) => s.groups!.hedge) || WITHIN.test(text) || ANOTHER_VOTE.test(text))
    return undefined;
  const [a, b] = shares as [RegExpExecArray, RegExpExecArray];
  if (b.index - a.index > 80) return undefined;
  const values = shares.map((s) => numberValue(s.groups!.p!)!);
  const sum = values[0]! + values[1]!;
  if (sum <= 100 + slack(a.groups!.p!) + slack(b.groups!.p!) || sum > 130) return undefined;
  const span = (m: RegExpExecArray): Span => ({ start: m.index, end: m.index + m[0].length });
  const at = b.index + b[0].indexOf(b.groups!.p!);
  const said = (n: number): string => String(Math.round(n * 100) / 100).replace('.', ',');
  return {
    first: span(a),
    second: span(b),
    number: { start: at, end: at + b.groups!.p!.length },
    sum: said(sum),
    right: said(100 - values[0]!),
  };
}

/** "12 von 60 Schülern, also 25 Prozent": a part, the whole and the share. */
const PART_OF = new RegExp(
  `(?<![\\p{L}\\p{Nd}.,:])(?<hedge>rund |etwa |gut |knapp |fast |über |mehr als |mindestens |nur )?(?<a>${NUMBER}) (?:von|der) (?:den |insgesamt |rund |etwa )?(?<b>${NUMBER}) (?:\\p{Ll}+ ){0,2}\\p{Lu}\\p{L}+(?<between>[^.!?;:\\p{Nd}]{0,60}?)(?:(?:, |, also |und damit |, das |[.] Das )?(?:sind|ist|waren|war|entspricht|entsprach|macht|ergibt|also|mithin|oder)) (?:das |einem Anteil von |eine Quote von |einer Quote von )?(?<near>rund |etwa |gut |knapp |fast |über |mehr als |ungefähr )?(?<p>${NUMBER}) Prozent`,
  'gu',
);

/** Parts of a whole whose share, told right behind, is not theirs. Linear. */
export function partClashes(
  text: string,
): { readonly change: Span; readonly claim: Span; readonly number: Span; readonly right: string }[] {
  if (!text.includes(' Prozent') || !/ (?:von|der) /u.test(text)) return [];
  return matchesOf(text, PART_OF).flatMap((match) => {
    const g = match.groups!;
    const [a, b, p] = [numberValue(g.a!)!, numberValue(g.b!)!, numberValue(g.p!)!];
    if (b < a || b < 3) return [];
    const real = (a / b) * 100;
    const room = roomOf(g.p!, real, g.near || g.hedge ? LOOSE_PART : 0);
    if (Math.abs(real - p) <= room || Math.abs(100 - real - p) <= room) return [];
    const at = match.index + match[0].lastIndexOf(`${g.p!} Prozent`);
    return [
      {
        change: { start: match.index, end: match.index + match[0].indexOf(g.between!, g.a!.length + 4) },
        claim: { start: at, end: at + g.p!.length + ' Prozent'.length },
        number: { start: at, end: at + g.p!.length },
        right: String(Math.round(real * 10) / 10).replace('.', ','),
      },
    ];
  });
}
