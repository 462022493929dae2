import { matchesOf } from '../text/matches.ts';
import type { Span } from '../text/span.ts';
import { CONTROL_LINES } from './data/control-lines.generated.ts';
import { alternative, templateSource } from './template.ts';

/** What a control text is for. */
export type ControlKind =
  | 'attention' // "Achtung Redaktionen: …"
  | 'urgent' // "dpa-Eil:"
  | 'version' // "(Wiederholung)", "2. Zusammenfassung"
  | 'follows' // "Folgt: Porträt"
  | 'withdrawn' // "Meldung wird zurückgezogen"
  | 'correction' // "BERICHTIGUNG: …"
  | 'embargo' // "Sperrfrist: 18.00 Uhr"
  | 'notebook' // "# dpa-Notizblock" and what stands below it
  | 'trailer'; // "dpa mm yyzz n1 ee", "021800 Mrz 26"

/** Control text in one paragraph. Relative to the paragraph. */
export interface ControlText extends Span {
  readonly kind: ControlKind;
  /** `whole` = the paragraph is nothing else; `head`, `tail` = it stands before or behind text of the article; `inside` = between. */
  readonly part: 'whole' | 'head' | 'tail' | 'inside';
  /** Nothing else looks like this: it counts wherever it stands. */
  readonly sure?: boolean;
}

/** What may stand before a control text at the head of a line, and behind it at the end. */
const BEFORE = '[\\s#*+=>!([–—-]{0,8}';
const BEHIND = '[\\s)\\]+=*.!–—-]{0,8}';
/** What must follow an opening control text: a mark that sets it off from the article, or the end. */
const SET_OFF = '(?=\\s?[:–—)\\]+*/!]|\\s-\\s|\\s?-{2}|\\s?$)';

interface Table {
  readonly line: RegExp;
  readonly head: RegExp;
  readonly bracket: RegExp;
  readonly embargo: RegExp;
  readonly note: RegExp;
  readonly piece: RegExp;
  readonly desk: RegExp;
  readonly sentence: RegExp;
  /** Kind by the number of the alternative's group. */
  readonly kinds: Readonly<Record<'line' | 'head' | 'bracket' | 'note' | 'piece', readonly ControlKind[]>>;
}

function readTable(): Table {
  const groups: Record<string, { sources: string[]; kinds: ControlKind[] }> = {};
  for (const where of ['line', 'head', 'bracket', 'any', 'note', 'piece', 'desk', 'sentence'])
    groups[where] = { sources: [], kinds: [] };
  for (const row of CONTROL_LINES.split('\n')) {
    const [kind, where, template] = row.split('\t') as [ControlKind, string, string];
    const group = groups[where];
    if (!group) throw new Error(`control-lines.tsv: unknown place ${where}`);
    group.sources.push(`(${templateSource(template)})`);
    group.kinds.push(kind);
  }
  const any = (where: string): string => groups[where]!.sources.join('|');
  return {
    line: new RegExp(`^${BEFORE}(?:${any('line')})${BEHIND}$`, 'u'),
    head: new RegExp(`^${BEFORE}(?:${any('head')})${SET_OFF}`, 'u'),
    bracket: new RegExp(`^(?:${any('bracket')})$`, 'u'),
    embargo: new RegExp(`^(?:${any('any')})$`, 'u'),
    note: new RegExp(`^(?:${any('note')})$`, 'u'),
    piece: new RegExp(`^${BEFORE}(?:${any('piece')})${BEHIND}$`, 'u'),
    desk: new RegExp(`^(?:${any('desk')})$`, 'u'),
    sentence: new RegExp(`^(?:${any('sentence')})[\\s.!)]{0,4}$`, 'u'),
    kinds: {
      line: groups.line!.kinds,
      head: groups.head!.kinds,
      bracket: groups.bracket!.kinds,
      note: groups.note!.kinds,
      piece: groups.piece!.kinds,
    },
  };
}

let table: Table | undefined;

/** Longest line that may be control text as a whole, and longest bracket, in UTF-16 units. */
const LONGEST_LINE = 400;
const LONGEST_BRACKET = 160;
/** Heads that nobody else writes, wherever the line stands. */
const SURE_HEAD = new RegExp(
  `^${BEFORE}(?:WIEDERHOLUNG|WDH(?:LG)?|Wdhlg|Whlg|EIL(?:MELDUNG)?|(?:dpa|AFP|APA|KNA|epd|SID)[- ](?:E[Ii][Ll]|Eilmeldung|Blitz))(?:\\.?[:/]| ?\\+)`,
  'u',
);
/** A line of names of agencies only says where a report comes from, and stays. */
const SOURCE_LINE = /^[\s(]*(?:(?:dpa|afp|apa|epd|kna|sid|sda|ats|rtr|reuters|ap|ddp|dts|keystone)(?:[/,\s-]+|[\s).]*$)){1,6}$/iu;
/** Kinds whose head also closes a paragraph, behind its last sentence. */
const CLOSING_HEADS: ReadonlySet<ControlKind> = new Set<ControlKind>(['attention', 'follows', 'notebook', 'withdrawn']);
/** Kinds whose head says that the whole line speaks to the desk; of the others only the head goes. */
const WHOLE_LINES: ReadonlySet<ControlKind> = new Set<ControlKind>(['attention', 'follows', 'withdrawn', 'notebook']);
/** What a dateline shows of itself: text of the article is in this line. */
const DATELINE = /\((?:dpa|AFP|APA|epd|KNA|SID|Reuters|sda|Keystone-SDA)[^()]{0,12}\)\s?[-–—]/u;

/** Control text of the agencies in one paragraph, in the order of its places. Linear. */
export function findControlText(text: string): ControlText[] {
  table ??= readTable();
  const found: ControlText[] = [];
  const start = text.length - text.trimStart().length;
  const end = text.trimEnd().length;
  if (end <= start) return found;
  const line = text.slice(start, end);
  if (SOURCE_LINE.test(line.slice(0, 80)) && line.length < 80) return found;
  if (line.length <= LONGEST_LINE) {
    const whole = table.line.exec(line);
    if (whole) return [{ kind: table.kinds.line[alternative(whole)]!, part: 'whole', start, end }];
    const piece = table.piece.exec(line);
    if (piece) return [{ kind: table.kinds.piece[alternative(piece)]!, part: 'whole', start, end }];
  }
  const head = table.head.exec(line.slice(0, LONGEST_LINE));
  if (head) {
    const kind = table.kinds.head[alternative(head)]!;
    const rest = /^[\s:–—)\]+*!/-]{0,6}/u.exec(line.slice(head[0].length))![0].length + head[0].length;
    const alone = rest >= line.length;
    if (alone || (WHOLE_LINES.has(kind) && line.length <= LONGEST_LINE && !DATELINE.test(line)))
      return [{ kind, part: 'whole', start, end }];
    found.push({ kind, part: 'head', start, end: start + rest, ...(SURE_HEAD.test(line) && { sure: true }) });
  }
  for (const bracket of brackets(line)) {
    const inner = line.slice(bracket.innerStart, bracket.innerEnd).trim();
    const part =
      bracket.start === 0 ? (bracket.end >= line.length ? 'whole' : 'head') : bracket.end >= line.length ? 'tail' : 'inside';
    const place = { part, start: start + bracket.start, end: start + bracket.end } as const;
    if (table.embargo.test(inner)) found.push({ kind: 'embargo', ...place });
    else if (table.desk.test(inner)) {
      const label = part === 'whole' || NOTEBOOK_LINE.test(line) || line.length - (bracket.end - bracket.start) < SHORT_LINE;
      if (label) return [{ kind: 'notebook', part: 'whole', start, end }];
      found.push({ kind: 'notebook', ...place, sure: true });
    } else if (part !== 'inside') {
      const match = table.bracket.exec(inner);
      if (match) found.push({ kind: table.kinds.bracket[alternative(match)]!, ...place });
      else {
        const note = table.note.exec(inner);
        if (note && (part !== 'tail' || line.length < SHORT_LINE || SENTENCE_END.test(line.slice(0, bracket.start))))
          found.push({ kind: table.kinds.note[alternative(note)]!, ...place, sure: true });
      }
    }
  }
  if (found.length === 0) {
    const piece = lastPiece(line, table);
    if (piece?.kind === 'notebook' && piece.own && NOTEBOOK_LINE.test(line))
      return [{ kind: 'notebook', part: 'whole', start, end }];
    if (piece) found.push({ kind: piece.kind, part: 'tail', sure: true, start: start + piece.start, end });
  }
  if (
    found.length === 0 &&
    line.length <= LONGEST_BRACKET &&
    table.embargo.test(bare(line)) &&
    !/[.!?]\s/u.test(line.replace(/\p{Nd}\.\s/gu, ''))
  )
    found.push({ kind: 'embargo', part: 'whole', start, end });
  return found.sort((a, b) => a.start - b.start);
}

/** Without the marks around it: "### … ###". */
const bare = (piece: string): string => piece.replace(/^[\s#*=+/>–—-]{1,12}|[\s#*=+/<.!–—-]{1,12}$/gu, '');

/** A line of fewer units is no text of the article with a note behind it. */
const SHORT_LINE = 60;
const SENTENCE_END = /[.!?…:][“”"«»‹›')]{0,2}[ \u00a0]*$/u;
/** How far from the end a piece may begin, in UTF-16 units, and how many places are tried. */
const PIECE_REACH = 240;
const MOST_PIECES = 8;
const PIECE_START = /(?<=[.!?…:–][“”"«»‹›')]{0,2}[ \u00a0]{1,3})[^\s]/gu;

/** Control text behind the last sentence of a paragraph. */
function lastPiece(line: string, table: Table): { kind: ControlKind; start: number; own: boolean } | undefined {
  const { piece, sentence, head, kinds } = table;
  const from = Math.max(0, line.length - PIECE_REACH);
  let tried = 0;
  for (const { index } of matchesOf(line.slice(from), PIECE_START)) {
    if (++tried > MOST_PIECES) break;
    const rest = line.slice(from + index);
    const match = piece.exec(rest);
    if (match) return { kind: kinds.piece[alternative(match)]!, start: from + index, own: false };
    if (sentence.test(rest)) return { kind: 'notebook', start: from + index, own: true };
    const opening = head.exec(rest);
    const kind = opening && kinds.head[alternative(opening)]!;
    if (kind && CLOSING_HEADS.has(kind) && /^\s?[:!]/u.test(rest.slice(opening[0].length)))
      return { kind, start: from + index, own: false };
    if (rest.length <= LONGEST_BRACKET && table.embargo.test(bare(rest)))
      return { kind: 'embargo', start: from + index, own: false };
  }
  return sentence.test(line) ? { kind: 'notebook', start: 0, own: true } : undefined;
}

/** Where a closing mark stands within reach, or -1. */
function closing(line: string, mark: string, from: number): number {
  const at = line.slice(from, from + LONGEST_BRACKET).indexOf(mark);
  return at < 0 ? -1 : from + at;
}

/** Stretches in round or square brackets or between plus signs, with what stands inside. */
function* brackets(line: string): Iterable<Span & { readonly innerStart: number; readonly innerEnd: number }> {
  for (let at = 0; at < line.length; at++) {
    const c = line.charCodeAt(at);
    if (c === 40 || c === 91) {
      const close = closing(line, c === 40 ? ')' : ']', at + 1);
      if (close >= 0) yield { start: at, end: close + 1, innerStart: at + 1, innerEnd: close };
    } else if (c === 43 && line.charCodeAt(at + 1) === 43) {
      let inner = at;
      while (line[inner] === '+') inner++;
      const close = closing(line, '++', inner);
      let end = Math.max(close, inner);
      while (line[end] === '+') end++;
      if (close >= 0) yield { start: at, end, innerStart: inner, innerEnd: close };
      at = end - 1;
    }
  }
}

/** Lines as they stand under the heading of a notebook: bullets, headings, addresses, telephone numbers, links. */
const NOTEBOOK_LINE =
  /^(?:#{1,4}\s|[-•*]\s.{0,200}$|(?:\*\s?){3,8}$|(?:Orte?|Internet|Ansprechpartner(?:in)?|Kontakte?|Bilder|Fotos?|Service|Redaktion|Autor(?:in)?|dpa-Kontakte|Grafik|Video|Bilder und Videos|Newsdesk|Telefon|Tel\.|E-Mail|Mail|Adresse|Web|Homepage)(?::|$)|[^.!?]{0,120}(?:\+\p{Nd}{2}[\s(]\p{Nd}|[^\s@]{1,60}@[^\s@]{1,60}\.\p{L}{2,10}|https?:\/\/|www\.)|Die folgenden (?:Informationen|Angaben) sind nicht)/u;
const LONGEST_NOTEBOOK_LINE = 240;

/** Whether a line can stand inside an agency's notebook. */
export function isNotebookLine(text: string): boolean {
  const line = text.trim();
  return line.length <= LONGEST_NOTEBOOK_LINE && NOTEBOOK_LINE.test(line);
}
