import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/span.ts';
import { NUMBER } from './arithmetic.ts';
import { numberValue } from './number.ts';

/** How a vote went, or how many have a vote. Relative to the paragraph. */
export interface VoteMention extends Span {
  /** `result` = votes cast, added up; `body` = how many could vote. */
  readonly kind: 'result' | 'body';
  readonly count: number;
  /** Of a body: all of them took part. */
  readonly all: boolean;
  /** It is told how many abstained; beside a body alone, that nobody did. */
  readonly told: boolean;
}

const N = `(?:${NUMBER}|(?<!\\p{L})(?:eine?r?|keine?r?|niemand|dreizehn|einundzwanzig|zweiundzwanzig)(?!\\p{L}))`;
const WHO =
  '(?:Mitglieder|Abgeordneten?|Rät(?:e|innen)|Gemeinderät(?:e|innen)|Stadträt(?:e|innen)|Kreisrät(?:e|innen)|Delegierten?|Stimmberechtigten?|Stadtverordneten?|Anwesenden?|Parlamentarier|Ratsmitglieder|Vereinsmitglieder|Ausschussmitglieder|Gemeindevertreter)n?';
const BODY = new RegExp(
  `(?<![\\p{L}])(?<by>[Vv]on den|[Dd]ie|[Aa]lle|[Dd]er|[Vv]on|[Aa]ller) (?:insgesamt )?(?<n>${NUMBER}) (?:\\p{Ll}{4,20}n )?(?<who>${WHO})(?!\\p{L})`,
  'gu',
);
/** "Von den 34 abgegebenen Stimmen", "bei 34 gültigen Stimmen": all that went to either side, and those who abstained. */
const CAST = new RegExp(
  `(?<![\\p{L}])(?:[Vv]on den|[Bb]ei|[Dd]ie|[Aa]lle|[Ii]nsgesamt) (?:insgesamt )?(?<n>${NUMBER}) (?:(?:abgegebenen?|gültigen?|ausgezählten?) (?:und gültigen )?(?:Stimmen|Stimmzettel|Stimmzetteln|Wahlzettel)|Stimmzetteln?)(?!\\p{L})`,
  'gu',
);
const SIDES = new RegExp(
  `(?<![\\p{L}\\p{Nd}.,])(?<n>${N}) (?:${WHO} |Stimmen )?(?:stimmten |votierten |waren |)(?<side>dafür|dagegen)(?!\\p{L})`,
  'gu',
);
const ABSTAINED = new RegExp(
  `(?<![\\p{L}\\p{Nd}.,])(?:(?<n>${N}) (?:${WHO} )?(?:enthielt(?:en)? sich|Enthaltung(?:en)?)|[Oo]hne (?<none>Enthaltungen?)|enthielten sich (?<m>${NUMBER}))`,
  'gu',
);
const SCORE = new RegExp(`(?<![\\p{L}\\p{Nd}.,:])[Mm]it (?<a>${NUMBER}) (?:zu|gegen) (?<b>${NUMBER}) Stimmen(?!\\p{L})`, 'gu');
const CANDIDATES = new RegExp(
  `(?<!\\p{L})(?:bekam|erhielt|gewann|holte|kam auf|auf (?:ihn|sie) entfielen) (?<a>${NUMBER}) Stimmen, [^.;:,\\p{Nd}]{5,60} (?<b>${NUMBER})(?=[.;]| Stimmen)`,
  'gu',
);
/** The sum need not be the whole: some were not there, or did not take part. */
const ABSENT =
  /fehlt|fehlend|abwesend|ungültig|nicht teil|befangen|Befangenheit|entschuldigt|nicht anwesend|verließ|übrigen|restlichen|leer|nicht mit/u;

function amountOf(text: string): number {
  return /^(?:kein|niemand)/iu.test(text) ? 0 : /^ein/iu.test(text) ? 1 : numberValue(text)!;
}

/** What a paragraph says of one vote. Linear. */
export function readVotes(text: string): VoteMention[] {
  if (!/[Ss]timm|dafür/u.test(text)) return [];
  const found: VoteMention[] = [];
  for (const body of matchesOf(text, BODY)) {
    const { n, by } = body.groups as { n: string; by: string };
    const at = body.index + body[0].indexOf(n);
    const rest = text.slice(body.index, body.index + 160);
    const voted = /(?<!\p{L})(?:stimm|Abstimmung|wähl|votier|bekam|erhielt|beteiligt|gaben)/u.test(rest);
    if (voted)
      found.push({
        kind: 'body',
        count: numberValue(n)!,
        start: at,
        end: body.index + body[0].length,
        all: /^(?:alle|aller|von den)$/iu.test(by) && !ABSENT.test(text),
        told: false,
      });
  }
  for (const cast of matchesOf(text, CAST)) {
    const { n } = cast.groups as { n: string };
    const at = cast.index + cast[0].indexOf(n);
    found.push({ kind: 'body', count: numberValue(n)!, start: at, end: cast.index + cast[0].length, all: false, told: false });
  }
  const abstained = /nthielt|nthaltung/u.test(text) ? matchesOf(text, ABSTAINED) : [];
  const away = abstained.reduce(
    (sum, m) => sum + (m.groups!.n ? amountOf(m.groups!.n) : m.groups!.m ? numberValue(m.groups!.m)! : 0),
    0,
  );
  const sides = /dafür|dagegen/u.test(text) ? matchesOf(text, SIDES) : [];
  const scores = text.includes(' Stimmen') ? [...matchesOf(text, SCORE), ...matchesOf(text, CANDIDATES)] : [];
  if (sides.length + scores.length === 0) return found.map((v) => ({ ...v, told: abstained.length === 1 && away === 0 }));
  const first = (sides[0] ?? scores[0])!;
  if (scores.length === 1 && sides.length === 0) {
    const { a, b } = first.groups as { a: string; b: string };
    found.push(result(first, numberValue(a)! + numberValue(b)! + away, abstained.length === 1));
  } else if (
    sides.length === 2 &&
    scores.length === 0 &&
    sides[0]!.groups!.side !== sides[1]!.groups!.side &&
    sides[1]!.index - first.index < 80
  ) {
    const last = abstained[0] ?? sides[1]!;
    const sum = amountOf(first.groups!.n!) + amountOf(sides[1]!.groups!.n!) + away;
    const told = abstained.length === 1 && Math.abs(last.index - first.index) < 160;
    found.push({
      ...result(first, sum, told),
      end: Math.max(last.index + last[0].length, sides[1]!.index + sides[1]![0].length),
    });
  }
  return found.sort((x, y) => x.start - y.start);
}

function result(match: RegExpExecArray, count: number, told: boolean): VoteMention {
  return { kind: 'result', count, start: match.index, end: match.index + match[0].length, all: false, told };
}
