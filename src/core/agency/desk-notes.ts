import type { ParsedSentence } from '../syntax/sentence.ts';
import { isFiniteTag } from '../tagging/tags.ts';
import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/span.ts';
import { DESK_WORDS } from './data/desk-words.generated.ts';

/**
 * A line, a bracket or the rest of a paragraph that speaks about the text, or to the desk, instead of about the world. What it says is told by
 * the words it is made of (desk-words.tsv) and by how it is set off; no single wording is known.
 */
type WordClass = 'text' | 'desk' | 'order' | 'firm' | 'mild';
/** How much a word of a class says. */
const WORTH: Readonly<Record<WordClass, number>> = { text: 1, desk: 1, order: 2, firm: 3, mild: 1 };
/** Two words of a class say more than one; of those that stand beside anything the first is enough. */
const MOST: Readonly<Record<WordClass, number>> = { text: 2, desk: 2, order: 4, firm: 6, mild: 1 };

interface Words {
  readonly kinds: ReadonlyMap<string, WordClass>;
  /** How many words the longest entry has that begins with this one. */
  readonly longest: ReadonlyMap<string, number>;
}
let words: Words | undefined;

function readWords(): Words {
  const kinds = new Map<string, WordClass>();
  const longest = new Map<string, number>();
  for (const row of DESK_WORDS.split('\n')) {
    const [kind, list] = row.split('\t') as [WordClass, string];
    for (const entry of list.split('|')) {
      const known = kinds.get(entry);
      if (!known || WORTH[known] < WORTH[kind]) kinds.set(entry, kind);
      const parts = entry.split(' ');
      longest.set(parts[0]!, Math.max(longest.get(parts[0]!) ?? 0, parts.length));
    }
  }
  return { kinds, longest };
}

/** How a candidate is set off from the article, and what that says. */
type Shape = 'marked' | 'ruled' | 'bracket' | 'line' | 'rest';
const SET_OFF: Readonly<Record<Shape, number>> = { marked: 3, ruled: 2, bracket: 2, line: 1, rest: 0 };
const ENOUGH = 4;
const LONGEST_LINE = 140;
/** Words that no list knows weigh against a note from the fourth on. */
const FREE = 3;

/** "### … ###", "XX … XX", "// … //": nobody sets copy off like this. */
const MARKED =
  /(?:^|(?<=[\s.!?“”»«"]))(?:(?<hash>#{3,6})[ \u00a0]?(?=[^\s#])[^#\n]{3,140}#{3,6}|(?<xx>XX{1,4})[ \u00a0][^\n]{3,140}?[ \u00a0]XX{1,4}|\/\/[ \u00a0][^/\n]{3,140}[ \u00a0]\/\/)(?=\s|$)/gu;
/** "*** … ***", "-- … --", "== … ==", "+++ … +++": tickers have them too. */
const RULED =
  /(?:^|(?<=[\s.!?“”»«"]))(?:\*[ *]{1,8}(?=[^\s*])[^*\n]{3,140}\*[ *]{1,8}|--{1,4}[ \u00a0](?=[^\s-])[^\n]{3,140}?[ \u00a0]--{1,4}|={2,5}[ \u00a0]?(?=[^\s=])[^=\n]{3,140}={2,5}|\+{2,5}[ \u00a0]?(?=[^\s+])[^+\n]{3,140}\+{2,5}|>{2,4}[ \u00a0](?=[^\s>])[^<>\n]{3,140}<{2,4})(?=\s|$)/gu;
const BRACKET = /\((?=[^()\n])[^()\n]{5,120}\)|\[(?=[^[\]\n])[^[\]\n]{5,120}\](?![(:])/gu;
/** Remarks of the editors are for readers. */
const FOR_READERS =
  /Anm(?:\.|erkung) ?(?:d(?:\.|er) ?)?(?:Red|Verf|Übers|Autor)|(?<!\p{L})(?:die Redaktion|der Redaktion bekannt|geändert|Seiten? \p{Nd}|[Ll]esen Sie|[Mm]ehr (?:dazu|zum Thema)|[Hh]ier (?:klicken|lesen|geht))(?!\p{L})/u;

/** Notes to the desk in a paragraph, not overlapping. Linear. */
export function findDeskNotes(text: string, sentences: readonly ParsedSentence[]): Span[] {
  words ??= readWords();
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  const found: Span[] = [];
  const add = (span: Span): void => {
    if (!found.some((f) => f.start < span.end && span.start < f.end)) found.push(span);
  };
  const judge = (from: number, to: number, shape: Shape): void => {
    if (says(text, sentences, { start: from, end: to }, shape) >= ENOUGH) add({ start: from, end: to });
  };
  const set = (regex: RegExp, shape: Shape): void => {
    for (const match of matchesOf(text, regex)) judge(match.index, match.index + match[0].trimEnd().length, shape);
  };
  if (/#{3}|XX|\/\//u.test(text)) set(MARKED, 'marked');
  if (/\*[ *]|--|==|\+\+|>>/u.test(text)) set(RULED, 'ruled');
  if (/[([]/u.test(text)) set(BRACKET, 'bracket');
  if (end - start <= LONGEST_LINE) judge(start, end, 'line');
  else {
    const last = sentences.at(-1);
    if (last && sentences.length > 1 && end - last.start <= LONGEST_LINE) judge(last.start, Math.min(last.end, end), 'rest');
  }
  return found;
}

/** Verbs that are finite in notes too. */
const DESK_VERB =
  /^(?:folgt|folgen|fehlt|fehlen|ersetzt|ersetzen|steht|stehen|kommt|kommen|liefert|liefern|stimmt|passt|ist|sind|liegt|liegen|wird|werden)$/u;

function says(text: string, sentences: readonly ParsedSentence[], span: Span, shape: Shape): number {
  const piece = text.slice(span.start, span.end);
  if (FOR_READERS.test(piece)) return 0;
  const set = shape === 'line' || shape === 'rest' ? '' : piece;
  // A line with words in quotation marks reports them.
  if (!set && /[„“”»«"]/u.test(piece)) return 0;
  const norms: string[] = [];
  const capital: boolean[] = [];
  let foreign = 0;
  let finite = 0;
  let infinitive = false;
  let asking = false;
  let pending = false;
  for (const sentence of sentences) {
    if (sentence.end <= span.start || sentence.start >= span.end) continue;
    sentence.tokens.forEach((token, i) => {
      if (token.start < span.start || token.end > span.end || token.kind !== 'word') return;
      const norm = token.norm.toLowerCase();
      norms.push(norm);
      capital.push(norm !== token.norm);
      infinitive = sentence.tags[i] === 'VVINF';
      asking ||= norm === 'bitte';
      pending ||= norm === 'noch';
      // "Korrigierte Version": at the beginning it is an adjective.
      if (norms.length > 1 && isFiniteTag(sentence.tags[i]!) && !DESK_VERB.test(norm) && !words!.kinds.has(norm)) finite++;
    });
  }
  if (norms.length < 2) return 0;
  const sums: Record<WordClass, number> = { text: 0, desk: 0, order: 0, firm: 0, mild: 0 };
  const classes = new Set<WordClass>();
  for (let i = 0; i < norms.length; i++) {
    let kind: WordClass | undefined;
    let length = Math.min(words!.longest.get(norms[i]!) ?? 0, norms.length - i);
    for (; length > 0; length--) {
      kind = words!.kinds.get(length === 1 ? norms[i]! : norms.slice(i, i + length).join(' '));
      // What is a noun in these lists may be a verb of the article: "Stand", "stand".
      if (kind && length === 1 && (kind === 'text' || kind === 'desk') && !capital[i]) kind = undefined;
      if (kind) break;
    }
    if (!kind) {
      // A compound speaks of what its last part names: "Zweitfassung", "Porträttext", "dpa-Wiederholung".
      if (capital[i] && COMPOUND.test(norms[i]!)) kind = 'text';
      else if (norms[i]!.length > 3) foreign++;
      length = 1;
    }
    if (kind) {
      classes.add(kind);
      sums[kind] = Math.min(MOST[kind], sums[kind] + WORTH[kind]);
    }
    i += length - 1;
  }
  // "Bitte … anschauen": whatever it is that is to be done.
  const ordered = classes.has('order');
  if (infinitive && !ordered && (asking || (pending && norms.length < 7))) {
    classes.add('order');
    sums.order = WORTH.order;
  }
  // "ACHTUNG: Neue Zahlen!!!", "(Vorname? Alter?)", "120 Zeilen"
  const loud = loudness(piece, shape);
  const asks = classes.has('order') || classes.has('firm') || (loud > 1 && (classes.has('text') || classes.has('desk')));
  if (!asks && !(shape === 'marked' && (classes.has('text') || classes.has('mild')))) return 0;
  // What is to be done has to be done to a text, or by somebody.
  if (
    !classes.has('text') &&
    !classes.has('desk') &&
    sums.firm + (set ? sums.mild + 1 : 0) < 3 &&
    !(asking && ordered && loud > 1) &&
    !(set && sums.order > 2)
  )
    return 0;
  // "Embargo gegen Rohöl", "Aufklärung nur intern": a heading has such words beside those of its subject.
  const alone = !classes.has('text') && !classes.has('desk') && !ordered && loud === 0;
  if (!set && alone && foreign > 0) return 0;
  // Prose tells; a note has no verb of its own and no stop.
  if (!set && !classes.has('firm') && (finite > 0 || (!asking && /\p{Ll}{2}\.\s*$/u.test(piece)))) return 0;
  const total = SET_OFF[shape] + sums.text + sums.desk + sums.order + sums.firm + sums.mild + loud;
  return total - Math.max(0, foreign - FREE) - finite * 3 - (shape !== 'bracket' && /\p{Ll}{2}\.\s*$/u.test(piece) ? 2 : 0);
}

const COMPOUND =
  /\p{L}{2}-?(?:fassung|version|meldung|überschrift|titel|text|texte|unterschrift|wiederholung|bericht|artikel|legende|nachweis|kürzel|credit|box|kasten)$/u;

/** Called out, asked within a bracket, measured in lines, begun with a small letter: how a note looks. */
function loudness(piece: string, shape: Shape): number {
  if (/!!|\?\?|!\?|\?!/u.test(piece)) return 2;
  if (shape === 'bracket' && /\p{L}\?/u.test(piece)) return 2;
  if (MEASURED.test(piece)) return 2;
  if (shape === 'line' && /^(?:noch|hier|dann|evtl\.|ggf\.|danach|dazu) /u.test(piece) && piece.length <= 40) return 2;
  return /[!?][\s)\]#*+/=X-]*$/u.test(piece) || (/\p{Lu}{4}/u.test(piece) && !/\p{Ll}/u.test(piece)) ? 1 : 0;
}
const MEASURED =
  /(?<![\p{L}\p{Nd}])(?:(?:\p{Nd}{2,4}|(?<=, )\p{Nd}) ?(?:Zeilen|Zl\.|Anschläge|Zeichen)|(?:je|à|max\.|ca\.) \p{Nd}{1,4} (?:Zeilen|Anschläge|Zeichen|Wörter))(?!\p{L})/u;
