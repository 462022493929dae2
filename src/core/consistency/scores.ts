import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/span.ts';
import { sentenceEnd, sentenceStart } from './sentence-bounds.ts';
import { isPermutation } from './slips.ts';

/** The result of a match as a sentence gives it. Relative to the paragraph. */
export interface ScoreMention extends Span {
  /** "78:84". */
  readonly written: string;
  /** "nach dem 6:4 gegen Wilen": it comes back to one told before. */
  readonly known: boolean;
  /** Of a known one: against whom, where, or which part of the match; '' where nothing is said. */
  readonly against: string;
  /** Names in its sentence, and words for parts of a match. */
  readonly names: ReadonlySet<string>;
  /** Another match is spoken of: "im Hinspiel", "in der Vorwoche". */
  readonly other: boolean;
}

const SCORE = /(?<![\p{L}\p{Nd}.,:])(?<a>\p{Nd}{1,3}):(?<b>\p{Nd}{1,3})(?![\p{Nd}:]|[.,]\p{Nd}| Uhr)/gu;
/** So many results in one paragraph are of as many matches. */
const MANY = 9;
const KNOWN = /(?<!\p{L})(?:[Dd]em|[Dd]as|[Bb]eim|[Vv]om|[Zz]um|[Dd]es|[Dd]iesem|[Dd]ieses) $/u;
const AGAINST =
  /^(?:-(?:Sieg|Niederlage|Erfolg|Pleite|Heimsieg|Auswärtssieg|Unentschieden|Remis)s?)? (?:gegen|bei|über|in|im|beim|zur|zum) (?:die |den |das |der |dem )?(?<who>\p{Lu}[\p{L}-]{2,}(?: \p{Lu}[\p{L}-]{2,})?)/u;
const PART = /^(?:Halbzeit|Pause|Halbzeitpause|Drittelpause)$/u;
const NAME = /(?<!\p{L})\p{Lu}[\p{L}-]{2,}/gu;
const OTHER =
  /(?<!\p{L})(?:Hinspiel\p{Ll}*|Rückspiel\p{Ll}*|Hinrunde|Vorwoche|Vorjahr\p{Ll}*|[Vv]ergangen\p{Ll}*|[Ll]etzt\p{Ll}*(?! (?:Spiel|Minute|Sekunde|Viertel|Drittel|Satz|Heimspiel|Partie|Saisonspiel))|[Vv]orig\p{Ll}*|[Vv]orletzt\p{Ll}*|Saison|Jahr\p{Ll}*|Monat\p{Ll}*|Wochen?|Tagen?|zuvor|zuletzt|damals|erst|Auftakt\p{Ll}*|Testspiel\p{Ll}*|Pokal\p{Ll}*|Halbfinale|Viertelfinale|Achtelfinale|Vorrunde|Gruppenspiel|Spieltag|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|\p{Nd}{4})(?!\p{L})/u;

/** The results a paragraph gives. Linear. */
export function readScores(text: string): ScoreMention[] {
  if (!/\p{Nd}:\p{Nd}/u.test(text)) return [];
  const matches = matchesOf(text, SCORE);
  // A list of results.
  if (matches.length > MANY) return [];
  return matches.map((match) => {
    const end = match.index + match[0].length;
    const from = sentenceStart(text, match.index);
    const sentence = text.slice(from, sentenceEnd(text, end));
    const who = AGAINST.exec(text.slice(end, end + 60))?.groups?.who;
    return {
      written: match[0],
      known: KNOWN.test(text.slice(Math.max(0, match.index - 10), match.index)),
      against: who ?? '',
      names: namesBy(sentence, match.index - from),
      other: OTHER.test(sentence),
      start: match.index,
      end,
    };
  });
}

/** The names beside a result: of its part of the sentence between commas, or, where there are none, of all. */
function namesBy(sentence: string, at: number): Set<string> {
  const before = Math.max(sentence.lastIndexOf(', ', at), sentence.lastIndexOf('; ', at));
  const behind = sentence.slice(at).search(/[,;] /u);
  const own = sentence.slice(before < 0 ? 0 : before, behind < 0 ? sentence.length : at + behind).match(NAME);
  return new Set(own ?? sentence.match(NAME));
}

/** The result told above that a known one gives in other figures: of the same match, and alike. */
export function scoreClash(here: ScoreMention, all: readonly ScoreMention[]): ScoreMention | undefined {
  if (!here.known || here.other) return undefined;
  const turned = here.written.split(':').reverse().join(':');
  if (all.some((o) => o !== here && (o.written === here.written || o.written === turned))) return undefined;
  const before = all.filter((o) => o.start < here.start && !o.other && isAlike(here.written, o.written));
  if (here.against !== '') {
    const words = here.against.split(' ');
    const same = before.filter((o) =>
      words.some((w) => o.names.has(w) || (PART.test(w) && [...o.names].some((n) => PART.test(n)))),
    );
    const both = all.filter((o) => o !== here && words.some((w) => o.names.has(w)));
    return same.length === 1 && both.length <= 1 ? same[0] : undefined;
  }
  return before.length === 1 && all.length === 2 && isPermutation(here.written, before[0]!.written) ? before[0] : undefined;
}

/** Whether two results may be one, mistyped: one side is the same, or the digits are. */
function isAlike(a: string, b: string): boolean {
  const [x, y] = a.split(':');
  const [v, w] = b.split(':');
  return x === v || y === w || x === w || y === v || isPermutation(a, b);
}
