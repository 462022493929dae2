import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/span.ts';
import { sentenceEnd, sentenceStart } from './sentence-bounds.ts';

/** From when to when somebody lived. Relative to the paragraph. */
export interface LifeMention extends Span {
  readonly born: number;
  readonly died: number;
  /** Only the form says that it is a life: "(1901–1984)". */
  readonly bare: boolean;
}

/** How old somebody became. Relative to the paragraph. */
export interface DeathAge extends Span {
  readonly age: number;
  readonly number: Span;
  /** "die mit 48 Jahren gestorbene Kuh": told of before. */
  readonly known: boolean;
  /** A relative, another year: somebody else may be meant. */
  readonly other: boolean;
}

const YEAR = '(?:1[5-9]|20)\\p{Nd}{2}';
const LIFE = new RegExp(
  `(?<b>${YEAR})(?: in [^.,;!?\\n]{2,40})? geboren[^.;!?\\n]{0,60}?(?<!\\p{L})(?:starb|gestorben|verstarb)(?: [^.;!?\\n\\p{Nd}]{0,30})? (?<d>${YEAR})(?!\\p{Nd})|[Gg]eboren(?: wurde [^.;,!?\\p{Nd}\\n]{2,40}?)? (?:im Jahr )?(?<b2>${YEAR})[^.;!?\\n]{0,60}?(?<!\\p{L})(?:starb|gestorben|verstarb|verstorben)(?: [^.;!?\\n\\p{Nd}]{0,30})? (?<d2>${YEAR})(?!\\p{Nd})|\\((?:\\* ?|geboren )?(?<b3>${YEAR})(?: ?[–-] ?(?:† ?)?| bis )(?<d3>${YEAR})\\)`,
  'gu',
);
const DEATH =
  /(?<lead>[Ii]m Alter von|[Mm]it|wurde|[Ii]m Alter von nur|[Mm]it nur|[Mm]it erst|nur|fast|knapp) (?<n>\p{Nd}{2,3})(?: Jahren?)?(?<alt> alt)?(?!\p{L}|[.,]?\p{Nd})/gu;
const DIES = /(?<!\p{L})(?:starb|gestorben\p{Ll}*|verstorben\p{Ll}*|verstarb|erlag|einschlief|entschlief|[Tt]od)(?!\p{L})/u;
const KNOWN =
  /(?<!\p{L})(?:[Dd]er|[Dd]ie|[Dd]as|[Dd]en|[Dd]em) (?:vor \p{L}+ \p{L}+ |am \p{L}+ )?(?:im Alter von|mit) \p{Nd}{2,3}(?: Jahren)? (?:gestorbene|verstorbene)|(?:[Dd]er|[Dd]ie|[Dd]as) [^.!?\n]{3,40}, (?:der|die|das) (?:im Alter von|mit) \p{Nd}{2,3}(?: Jahren)? (?:starb|gestorben|verstarb)/u;
const OTHERS =
  /(?<!\p{L})(?:Vaters?|Mutter|Bruders?|Schwester|S[oö]hne?|T[oö]chter|Mann(?:es)?|Ehemann(?:s|es)?|Ehefrau|Frau|Großvater|Großmutter|Witwe|Eltern|Freund(?:in)?|Kollegen?|Vorgänger(?:in)?|Nachfolger(?:in)?|beide|jüngste\p{Ll}?|Zwillings\p{Ll}+|deren|dessen|ihre?[rnm]?|seine?[rnm]?)(?!\p{L})/u;

/** The lives a paragraph gives from year to year. Linear. */
export function readLives(text: string): LifeMention[] {
  if (!/eboren|\((?:\* ?)?(?:1[5-9]|20)\p{Nd}{2}/u.test(text)) return [];
  return matchesOf(text, LIFE).flatMap((match) => {
    const g = match.groups!;
    const born = Number(g.b ?? g.b2 ?? g.b3);
    const died = Number(g.d ?? g.d2 ?? g.d3);
    return died - born > 15 && died - born < 110
      ? [{ born, died, bare: g.b3 !== undefined, start: match.index, end: match.index + match[0].length }]
      : [];
  });
}

/** The ages at which somebody died. Linear. */
export function readDeathAges(text: string): DeathAge[] {
  if (!/ (?:mit|wurde|von|nur|erst) \p{Nd}{2}|[Mm]it \p{Nd}{2}/u.test(text)) return [];
  return matchesOf(text, DEATH).flatMap((match) => {
    const { n, lead, alt } = match.groups as { n: string; lead: string; alt?: string };
    const from = sentenceStart(text, match.index);
    const end = match.index + match[0].length;
    const sentence = text.slice(from, sentenceEnd(text, end));
    // "Er wurde 47 Jahre alt" says it by itself.
    if ((lead === 'wurde' ? !alt : !DIES.test(sentence)) || /^(?:nur|fast|knapp)$/u.test(lead)) return [];
    if (!/ Jahren?| alt/u.test(match[0]) && !/^(?:mit|im)/iu.test(lead)) return [];
    const at = match.index + match[0].indexOf(n, lead.length);
    return [
      {
        age: Number(n),
        number: { start: at, end: at + n.length },
        known: KNOWN.test(sentence),
        other: OTHERS.test(sentence.slice(0, match.index - from)),
        start: at,
        end,
      },
    ];
  });
}
