import type { TitlePiece, ToldDraft } from './draft.ts';

const LENGTH = 80;

/** Cuts at a word. A last word in small letters stays: it is mostly the verb, which says what happens. */
function short(text: string): string {
  if (text.length <= LENGTH) return text;
  const last = text.slice(text.lastIndexOf(' ') + 1);
  const tail = /^\p{Ll}{3,20}$/u.test(last) ? ` ${last}` : '';
  const room = LENGTH - tail.length;
  const cut = text.lastIndexOf(' ', room - 1);
  return `${text.slice(0, cut > 30 ? cut : room - 1)} …${tail}`;
}

/** The text between two offsets that count as those of the pieces do. */
type Between = (from: number, to: number) => string;

/**
 * A part of the title again as one line: words that touch in the text touch here ("A, B und C", „Wort“), and between two nouns from whose
 * middle an insertion with its comma or bracket has gone a comma stays ("Boyd (67.), Okpala": "Boyd, Okpala").
 */
function joined(pieces: readonly TitlePiece[], between: Between): string {
  let line = '';
  let last: TitlePiece | undefined;
  for (const piece of pieces) {
    const gap = last && CAPITAL.test(last.text) && CAPITAL.test(piece.text) ? between(last.end, piece.start) : '';
    line += last === undefined || last.end === piece.start ? piece.text : `${/[,()]/u.test(gap) ? ',' : ''} ${piece.text}`;
    last = piece;
  }
  return line;
}

const CAPITAL = /^\p{Lu}/u;

/** What the article knows of an event's title besides its clause. */
export interface TitleNames {
  readonly who: readonly string[];
  /** Whom a pronoun in front stands for. */
  readonly actor: string | undefined;
  /** Where, with the preposition: "auf der A 3". */
  readonly place: string | undefined;
}

/**
 * A short title in the text's own words: an event noun with its participants ("Sicherheitsgespräche: Russland – USA"), or the clause
 * without times, adverbs and auxiliaries. Where that is too long, whole phrases are left out in the order of their pieces' `leave`; only
 * what is still too long is cut. `isFree` tells pieces that are no part of a time; `between` gives the text between two offsets of pieces.
 */
export function titleOf(
  draft: ToldDraft,
  isFree: (piece: TitlePiece) => boolean,
  { who, actor, place }: TitleNames,
  between: Between,
): string {
  const { noun } = draft;
  if (noun) {
    const others = who.filter((w) => w !== '' && !noun.text.includes(w)).slice(0, 2);
    if (draft.beside) return short(place === undefined ? noun.text : `${noun.text} ${place}`);
    const alone = draft.pieces.every((p) => p.start >= noun.start && p.end <= noun.end);
    if (
      alone ||
      (draft.kind === 'meeting' &&
        !draft.moved &&
        draft.status !== 'denied' &&
        (others.length > 1 || / und /u.test(others[0] ?? '')))
    )
      return short(others.length > 0 ? `${noun.text}: ${others.join(' – ')}` : noun.text);
  }
  let pieces = tidied(withoutTimes(draft.pieces, isFree));
  if (actor !== undefined && pieces.length > 1 && PRONOUN.test(pieces[0]!.text))
    pieces = [{ ...pieces[0]!, text: actor }, ...pieces.slice(1)];
  let title = joined(pieces, between);
  while (title.length > LENGTH) {
    let least = Number.POSITIVE_INFINITY;
    for (const { leave } of pieces) if (leave !== undefined && leave < least) least = leave;
    if (least === Number.POSITIVE_INFINITY) break;
    pieces = tidied(pieces.filter((p) => p.leave !== least));
    title = joined(pieces, between);
  }
  const more = draft.complement.every(isFree) ? joined(draft.complement, between) : '';
  if (more !== '' && title.length + more.length + 2 <= LENGTH) title += `, ${more}`;
  return short(title === '' ? draft.word : capitalised(title));
}

const PRONOUN = /^(?:er|sie|es|der|die|das)$/iu;

/** With a capital, but for names that have theirs inside: "eBay". */
function capitalised(title: string): string {
  return /^\p{Ll}+\p{Lu}/u.test(title) ? title : title.charAt(0).toUpperCase() + title.slice(1);
}

/** A preposition or article that led to a time goes with it. */
function withoutTimes(pieces: readonly TitlePiece[], isFree: (piece: TitlePiece) => boolean): TitlePiece[] {
  const kept: TitlePiece[] = [];
  let gone = false;
  for (let i = pieces.length - 1; i >= 0; i--) {
    const piece = pieces[i]!;
    // "vom 1. April an": what closes the time goes with it.
    const closes = /^(?:an|ab)$/u.test(piece.text) && isFree(piece) && closesTime(pieces, i, isFree);
    if (closes) continue;
    if (!isFree(piece) || (gone && isLead(piece))) gone = true;
    else {
      gone = false;
      kept.push(piece);
    }
  }
  return kept.reverse();
}

/** Whether a word closes a time that "von" opens. */
function closesTime(pieces: readonly TitlePiece[], at: number, isFree: (piece: TitlePiece) => boolean): boolean {
  let first = at - 1;
  while (first >= 0 && !isFree(pieces[first]!)) first--;
  return first >= 0 && first < at - 1 && /^vo[mn]$/iu.test(pieces[first]!.text);
}

/** Without commas, conjunctions and leads whose next word has gone. */
function tidied(pieces: readonly TitlePiece[]): TitlePiece[] {
  const kept: TitlePiece[] = [];
  for (let i = 0; i < pieces.length; i++) {
    const piece = pieces[i]!;
    const next = pieces[i + 1];
    const loose = next === undefined || next.start > piece.end + 1 || next.start < piece.end;
    if (loose && (piece.text === ',' || JOINTS.has(piece.text))) continue;
    if (piece.text === ',' && kept.at(-1)?.end !== piece.start) continue;
    if (kept.length === 0 && (piece.text === ',' || JOINTS.has(piece.text))) continue;
    kept.push(piece);
  }
  // Quotation marks that enclose nothing, or have lost their partner.
  const touches = (p: TitlePiece, k: number): boolean => kept[k - 1]?.end === p.start || kept[k + 1]?.start === p.end;
  const quotes = kept.filter((p, k) => QUOTE.test(p.text) && touches(p, k));
  for (let k = kept.length - 1; k >= 0; k--)
    if (QUOTE.test(kept[k]!.text) && (quotes.length % 2 > 0 || !touches(kept[k]!, k))) kept.splice(k, 1);
  while (kept.length > 1 && isLead(kept.at(-1)!)) kept.pop();
  return kept;
}

const QUOTE = /^["„“”«»‚‘’']$/u;
const JOINTS = new Set('und oder sowie sondern aber wie'.split(' '));
const LEADS = new Set(
  'ein eine einem einer einen eines am im vom zum in an auf für seit bis ab gegen um der die das den dem des von zu nach vor über während innerhalb binnen kurz ca etwa gegen rund knapp gut spätestens'.split(
    ' ',
  ),
);

function isLead({ text, prefix }: TitlePiece): boolean {
  return !prefix && LEADS.has(text.toLowerCase());
}
