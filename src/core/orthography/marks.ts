import type { ParsedSentence } from '../syntax/sentence.ts';
import { isAbbreviation } from '../text/abbreviations.ts';
import { matchesOf } from '../text/matches.ts';
import { ADDRESS, chunkAround, type Slip } from './slip.ts';

/** A mark that is doubled, stands with a blank too many or too few, or a figure that can be none. Relative to the paragraph. */
export interface MarkSlip extends Slip {
  readonly kind:
    | 'doubled'
    | 'blankBefore'
    | 'noBlankAfter'
    | 'dash'
    | 'letter'
    | 'date'
    | 'decimal'
    | 'stop'
    | 'announce'
    | 'stopOutside'
    | 'stopInside'
    | 'bracket'
    | 'bracketTwice'
    | 'apostrophe'
    | 'ordinal'
    | 'residue';
}

type Reader = (match: RegExpMatchArray & { index: number }, text: string) => MarkSlip | undefined;

/** The letters and stops right before an offset, at most 40 units. */
const wordBefore = (text: string, at: number): string =>
  /[\p{L}\p{M}.]{1,40}$/u.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? '';

/** Two marks where one belongs: a second stop, comma or semicolon, a stop behind a question mark, a comma left before the stop. */
const doubled: Reader = (match, text) => {
  const start = match.index;
  const marks = match[0];
  const end = start + marks.length;
  const word = wordBefore(text, start);
  if (marks === '..') {
    if (word.includes('.') || isAbbreviation(word)) return undefined;
    // Two stops before a small letter stand for an ellipsis.
    if (/^["“”»)]?\s+\p{Ll}/u.test(text.slice(end, end + 12))) return undefined;
  }
  // „Yahoo!.“: a name may end with its own mark.
  if (marks === '!.' && !/^\p{Ll}/u.test(word)) return undefined;
  if (ADDRESS.test(chunkAround(text, start))) return undefined;
  return { kind: 'doubled', start, end, right: marks === ',.' ? '.' : marks.charAt(0) };
};

/** "Zeugen , die": the blank belongs behind the mark. Scores and pairings keep their blanks ("3 : 2", "Kiel : Fulda"). */
const blankBefore: Reader = (match, text) => {
  const end = match.index + match[0].length;
  if (match[0] === ' – ,') return { kind: 'blankBefore', start: match.index, end, right: ' –,' };
  const mark = match[0].at(-1)!;
  if (
    mark === ':' &&
    !/\p{Ll}/u.test(/\p{L}{1,40}$/u.exec(text.slice(Math.max(0, match.index - 40), match.index))?.[0]?.charAt(0) ?? '')
  )
    return undefined;
  if (mark === '.' && /^\s*[.…]/u.test(text.slice(end, end + 4))) return undefined;
  // "3 , 50 Euro": one number.
  if (mark === ',' && /\d$/u.test(text.slice(0, match.index).slice(-1)) && /^ \d{1,2}(?!\d)/u.test(text.slice(end, end + 4)))
    return { kind: 'blankBefore', start: match.index, end: end + 1, right: mark };
  return { kind: 'blankBefore', start: match.index, end, right: mark };
};

/** ",dass", "2.Liga", "Müller(45)": a blank is missing behind or before the mark. */
const noBlankAfter: Reader = (match, text) => {
  const start = match.index;
  const end = start + match[0].length;
  if (ADDRESS.test(chunkAround(text, start)) || isFileName(text, end)) return undefined;
  return {
    kind: 'noBlankAfter',
    start,
    end,
    right: match[0]
      .replace(/^\.\($/u, '. (')
      .replace(/^(\d*[,;.])(?! )|^(\p{L})\(/u, (all, mark?: string) =>
        mark === undefined ? `${all.slice(0, -1)} (` : `${mark} `,
      ),
  };
};

/** "St.Pölten", "Nr.5": an abbreviation glued to its word. */
const abbreviation: Reader = (match, text) => {
  const end = match.index + match[0].length;
  if (ADDRESS.test(chunkAround(text, match.index))) return undefined;
  return { kind: 'noBlankAfter', start: match.index, end, right: `${match[0]} ` };
};

/** "vorbei.“(abc)": a bracket glued to a closing mark. */
const bracketAtQuote: Reader = (match) => ({
  kind: 'noBlankAfter',
  start: match.index,
  end: match.index + 2,
  right: `${match[0].charAt(0)} (`,
});

const isFileName = (text: string, end: number): boolean => /^\.\p{L}/u.test(text.slice(end, end + 2));

/** "19:3O": the letter where the nought belongs. A brand or formula begins with its letter ("O2") or hangs on one ("H2O"). */
const letter: Reader = (match, text) => {
  if (!/[Oo]/u.test(match[0]) || ADDRESS.test(chunkAround(text, match.index))) return undefined;
  return { kind: 'letter', start: match.index, end: match.index + match[0].length, right: match[0].replace(/[Oo]/gu, '0') };
};

/** "am 27.6.205": a year of three or five figures behind day and month. */
const date: Reader = (match) => {
  const start = match.index + match[0].search(/\d/u);
  return { kind: 'date', start, end: match.index + match[0].length, right: undefined };
};

/** Words that begin a sentence behind a dateline: "Bonn- Der Rat". */
const OPENS_SENTENCE = /^(?:Der|Die|Das|Ein|Eine|Den|Dem|Im|In|Am|Nach|Mit|Bei|Für|Auf|Es|Er|Sie)$/u;

/** "Bonn –Der Rat", "gesperrt– Talheim", "Bonn- Die Stadt": a dash that lacks a blank. */
const dash: Reader = (match, text) => {
  const [, before = '', mark, after = ''] = match;
  const start = match.index + before.length;
  const end = match.index + match[0].length - after.length;
  if (mark === '-' && !OPENS_SENTENCE.test(after)) return undefined;
  if (/^(?:und|oder|bis|sowie|bzw)$/u.test(after) || ADDRESS.test(chunkAround(text, start))) return undefined;
  return { kind: 'dash', start, end, right: ' – ' };
};

/** "4.9 Milliarden", "18,6. Prozent": a point where the comma belongs, and a stop in the middle of a figure. */
const decimal: Reader = (match) => {
  const start = match.index;
  const right = match[0].endsWith('.') ? match[0].slice(0, -1) : match[0].replace('.', ',');
  return { kind: 'decimal', start, end: start + match[0].length, right };
};

const OPENING: Readonly<Record<string, string>> = { '"': '"', '“': '„', '«': '»' };

/** Er fragte: „Wer zahlt?“.: the mark inside has ended the sentence. */
const stopBehindQuote: Reader = (match, text) => {
  const end = match.index + match[0].length;
  const opening = text.lastIndexOf(OPENING[match[0].charAt(1)]!, match.index);
  // Only what a colon or dash announced is a sentence of its own.
  if (opening < 0 || !/[:–] $/u.test(text.slice(Math.max(0, opening - 2), opening))) return undefined;
  return { kind: 'stop', start: match.index, end, right: match[0].slice(0, -1) };
};

/** Shortest sentence in marks whose stop is looked at, in UTF-16 units: a single word in marks may be a name. */
const SHORTEST_QUOTE = 25;

/** What stands between the marks that end at `end` (their closing mark), and where it begins; undefined where no opening mark is found. */
function quotedBefore(text: string, end: number): { readonly open: number; readonly inside: string } | undefined {
  const open = text.lastIndexOf(OPENING[text.charAt(end)]!, end - 1);
  return open < 0 || end - open > 600 ? undefined : { open, inside: text.slice(open + 1, end) };
}

/** "Die Frage ist, wie lange das dauert". A sentence that stands in marks as a whole has its stop inside. */
const stopInside: Reader = (match, text) => {
  const quote = quotedBefore(text, match.index);
  if (quote === undefined || quote.inside.length < SHORTEST_QUOTE || !/^\p{Lu}/u.test(quote.inside)) return undefined;
  // The mark before it is no closing one: a sentence or the paragraph begins there. Several sentences may be announced.
  const before = /\p{Ll}\. \p{Lu}/u.test(quote.inside) ? /(?:^|[.!?]["“”«»]? |: )$/u : /(?:^|[.!?]["“”«»]? )$/u;
  if (!before.test(text.slice(Math.max(0, quote.open - 3), quote.open)) || /["„“«»]/u.test(quote.inside)) return undefined;
  return { kind: 'stopInside', start: match.index, end: match.index + 2, right: `.${text.charAt(match.index)}` };
};

/** Man sei "auf alles vorbereitet." What is quoted as a part of the sentence leaves its stop to it. */
const stopOutside: Reader = (match, text) => {
  const at = match.index + 1;
  const quote = quotedBefore(text, at);
  if (quote === undefined || !/^\p{Ll}/u.test(quote.inside) || /[.!?:;]\s|["„“«»]/u.test(quote.inside)) return undefined;
  const before = text.slice(Math.max(0, quote.open - 150), quote.open);
  // „Wir gehen“, sagte er, „wenn es regnet.“ goes on with a sentence that was quoted before.
  const clause = /^(?:dass|ob|weil|wenn|obwohl) /u.test(quote.inside) && /, $/u.test(before) && !/["“”«»]/u.test(before);
  if (!clause && !/\p{L} $/u.test(before)) return undefined;
  return { kind: 'stopOutside', start: match.index, end: at + 1, right: `${text.charAt(at)}.` };
};

/** Sie fügte hinzu. "Wir warten ab." What announces direct speech ends in a colon. */
const announce: Reader = (match) => {
  const end = match.index + match[0].length;
  return { kind: 'announce', start: end - 1, end, right: ':' };
};

/** "Er ging. (Das Blatt berichtete).": one stop before the bracket, one behind it. */
const stopTwice: Reader = (match, text) => {
  const word = wordBefore(text, match.index);
  if (isAbbreviation(word) || word.length < 3) return undefined;
  return { kind: 'bracketTwice', start: match.index, end: match.index + match[0].length, right: match[0].slice(1) };
};

/** "am Mittwoch (26.06)": day and month in figures both have their stop. */
const ordinal: Reader = (match) => {
  const end = match.index + match[0].length;
  const start = end - /\d+$/u.exec(match[0])![0].length;
  return { kind: 'ordinal', start, end, right: `${match[0].slice(start - match.index)}.` };
};

/** "O´Neill": an accent that stands alone is no apostrophe. */
const apostrophe: Reader = (match, text) =>
  ADDRESS.test(chunkAround(text, match.index))
    ? undefined
    : { kind: 'apostrophe', start: match.index, end: match.index + 1, right: '’' };

/** What a page shows on its links and the clipboard brings along. */
const residue: Reader = (match) => ({ kind: 'residue', start: match.index, end: match.index + match[0].length, right: '' });

/** Each with what it is found by, and a quick look that decides for nearly every text; no part can run over more than a word, so all are linear. */
const READERS: readonly (readonly [RegExp, Reader, RegExp?])[] = [
  [/(?<=[\p{L}\p{N}"“”»)])(?:\.\.(?=["“”»)]?(?:\s|$))|(?:,,|;;)(?=\s|$)|,\.(?=\s|$))/gu, doubled, /\.\.|,,|;;|,\./u],
  [/(?<=\p{N}),,(?=\p{N})/gu, doubled, /,,/u],
  [/(?<=\p{L})::(?=\s)/gu, doubled, /::/u],
  [/(?<=\p{L})[?!]\.(?=\s|$)/gu, doubled, /[?!]\./u],
  [/(?<=[\p{L}\p{N})]) [,;:.!?](?=\s|$|[“”»])(?<!\p{N} :)/gu, blankBefore, / [,;:.!?]/u],
  [/(?<=\p{L})[,;](?!innen|in(?!\p{L}))\p{L}{2,40}/gu, noBlankAfter, /[,;]\p{L}/u],
  [/(?<![\p{L}\p{N}\p{M}.,:/(–-])\d{1,2}\.(?!Uhr)\p{Lu}\p{L}{1,40}/gu, noBlankAfter, /\d\.[A-ZÄÖÜ]/u],
  [/(?<=\p{L}{2})\p{L}\((?=\p{Lu}\p{L}{2}[^()\n]{0,80}\)(?!\p{L})|\p{N}{2}\)(?!\p{L}))/gu, noBlankAfter, /[a-zäöüß]\(/iu],
  [/(?<=[\p{L}.!?])["“»]\((?=\p{Ll}{2,4}(?:\/\p{Ll}{2,4})*\)|\p{Lu}\p{L}{2})/gu, bracketAtQuote, /["“»]\(/u],
  [/(?<=\p{Ll}{3})\.\((?=\p{Lu}\p{L})/gu, noBlankAfter, /\.\(/u],
  [/(?<![\p{L}\p{N}\p{M}.])(?:St|Dr|Prof|Nr|Hl)\.(?=\p{Lu}\p{Ll}{2}|\d)/gu, abbreviation, /[trfl]\.[A-ZÄÖÜ\d]/u],
  [/(\p{L}{2})(–) (\p{L}{2,40})/gu, dash, /[^ ]– /u],
  [/(\p{L}{2}) (–)(\p{L}{2,40})/gu, dash, / –\p{L}/u],
  [/(?<=^|[.!?] )(\p{Lu}\p{Ll}{2,30})(-) (\p{Lu}\p{Ll}{1,10})(?= )/gu, dash, /- [A-ZÄÖÜ]/u],
  [
    /(?<![\p{L}\p{N}.,:/–-])\d{1,3}\.(?:\d{1,2}|\d{4,6})(?= (?:Prozent|Prozentpunkten?|Milliarden|Millionen|Billionen|Mio|Mrd|Kilometern?|Metern?|Zentimetern?|Millimetern?|Hektar|Quadratkilometern?|Quadratmetern?|Kubikmetern?|Tonnen|Kilogramm|Litern?|Grad|Sekunden|Punkten?|km|m|cm|kg|GHz|MHz|GB|MB|TB|Gigahertz|Megahertz|Megawatt|Gigawatt|Kilowattstunden|Lichtjahren?)(?![\p{L}\p{N}]))/gu,
    decimal,
    /\.\d{1,6} [A-Zckm]/u,
  ],
  [/(?<![\p{L}\p{N}.,:/–-])\d{1,3},\d{1,2}\.(?= (?:Prozent|Milliarden|Millionen|Euro)(?!\p{L}))/gu, decimal, /\d\. [PME]/u],
  [
    /(?<=^|[.!?“"»] )(?!D(?:en|as|ies|iesen) )\p{Lu}[\p{L}.-]{0,30}(?: [\p{L}.-]{1,30}){0,4} fügte?n?(?: (?:aber|dann|noch|auch|jedoch|zugleich)){0,2} hinzu\.(?= ["„»«]\p{Lu})/gu,
    announce,
    /hinzu\. ["„»«]/u,
  ],
  [/(?<=\p{Ll})\. \([\p{L}-]{3,30}(?: \p{Ll}{2,30})?\)\.(?=\s|$)/gu, stopTwice, /\. \(/u],
  [/(?<=(?:tag|abend|woch) \()(?:3[01]|[12]\d|0?[1-9])\.(?:1[0-2]|0?[1-9])(?=\))/gu, ordinal, /\.\d{1,2}\)/u],
  [/(?<=\p{L})[´`](?=\p{L})/gu, apostrophe, /[´`]/u],
  [/[?!…]["“«]\.(?=\s|$)/gu, stopBehindQuote, /["“«]\./u],
  [/(?<=[\p{L}\p{N}])["“«]\.(?=\s|$)/gu, stopInside, /["“«]\./u],
  [/(?<=\p{Ll})\.["“«](?=\s|$)/gu, stopOutside, /\.["“«]/u],
  [/(?<=\p{L}{2}["“«]),\p{Ll}{2,40}/gu, noBlankAfter, /["“«],\p{Ll}/u],
  [/(?<=\p{L}) – ,(?= )/gu, blankBefore, / – ,/u],
  [/(?<=\p{L})Link wird in einem neuen (?:Tab|Fenster) geöffnet/gu, residue, /Link wird in einem neuen/u],
  [
    /(?<![\p{L}\p{N}\p{M}.,:/+–-])\d[\dO]{0,6}(?:[.:,][\dO]{1,6}){0,3}(?![\p{L}\p{N}:+-])|(?<![\p{L}\p{N}\p{M}.,:/+–-])\d{1,6}o\d{1,6}(?![\p{L}\p{N}])/gu,
    letter,
    /\d[Oo]|[.:,]O/u,
  ],
  [
    /(?<!\p{L})(?:am|vom|bis|zum|seit|dem|den|ab|tag,) (?:3[01]|[12]\d|0?[1-9])\.(?:1[0-2]|0?[1-9])\.(?:[12]\d{2}|[12]\d{4})(?![\p{L}\p{N}.])/gu,
    date,
    /\.\d{1,2}\.[12]\d{2}(?:\d{2})?(?!\d)/u,
  ],
];

/** One look decides for most paragraphs; each part begins with what is rare, so that the look is quick. */
const SUSPECT =
  /\.\d{1,2}\)|[´`]|\. \(|::|hinzu\. |[–-] [A-Za-zÄÖÜäöüß]| –[^ ]| – ,|\.\d{1,6} [A-Zckm]|\d\. [PME]|["“«][.,]|\.["“«(]|["“»]\(|Link wird in|[.,;?!][.,;]| [,;:.!?]|[,;]\p{L}|[\dtrfl]\.[A-ZÄÖÜ]|r\.\d|[a-zäöüß]\(|\d[Oo]|[.:,]O|\.\d{1,2}\.[12]/u;

/** Finds marks that stand wrong however the sentence is meant. Pure, linear, never throws. */
export function findMarkSlips(text: string): readonly MarkSlip[] {
  if (!SUSPECT.test(text)) return [];
  const found: MarkSlip[] = [];
  for (const [pattern, read, guard] of READERS) {
    if (guard && !guard.test(text)) continue;
    for (const match of matchesOf(text, pattern)) {
      const slip = read(match as RegExpMatchArray & { index: number }, text);
      if (slip) found.push(slip);
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

/** A sentence that stands in brackets as a whole, its full stop outside: "(Der Rat tagt im Mai)." */
export function findBracketStop({ tokens, tags }: ParsedSentence): readonly MarkSlip[] {
  const n = tokens.length;
  if (n < 6 || tokens[0]!.text !== '(' || tokens[n - 2]!.text !== ')' || tokens[n - 1]!.text !== '.') return [];
  if (!/^\p{Lu}/u.test(tokens[1]!.norm) || /^[.!?…]/u.test(tokens[n - 3]!.text) || !tags.some((tag) => /^V[VAM]FIN$/u.test(tag)))
    return [];
  for (let i = 1; i < n - 2; i++) if (/^[()]$/u.test(tokens[i]!.text)) return [];
  return [{ kind: 'bracket', start: tokens[n - 2]!.start, end: tokens[n - 1]!.end, right: '.)' }];
}

const OPENS = /^[„"»«‚]$/u;
const CLOSES = /^[“"«»]$/u;
/** Fewest tokens between the marks of a sentence: fewer may be a title. */
const SHORTEST_SENTENCE = 6;

/**
 * The full stop at a quotation that ends its sentence: inside where a whole sentence follows a colon („Sie sagte: ‚Wir haben alle gewarnt‘.“), outside
 * where only the end of a clause is quoted („…, dass ‚Auheim warnt.‘“) (Amtliches Regelwerk 2024, §§ 92, 93). Linear.
 */
export function findQuoteStop({ tokens, tags }: ParsedSentence): readonly MarkSlip[] {
  const n = tokens.length;
  const [one, two] = [tokens[n - 2]?.text ?? '', tokens[n - 1]?.text ?? ''];
  const outside = CLOSES.test(one) && two === '.';
  if (!outside && !(one === '.' && CLOSES.test(two))) return [];
  let open = n - 3;
  while (open > 0 && !OPENS.test(tokens[open]!.text)) open--;
  const inside = tags.slice(open + 1, n - 2);
  if (open < 2 || inside.length < (outside ? SHORTEST_SENTENCE : 3) || tokens[n - 2]!.end !== tokens[n - 1]!.start) return [];
  const { start } = tokens[n - 2]!;
  const { end } = tokens[n - 1]!;
  if (outside) {
    const whole =
      tokens[open - 1]!.text === ':' && /^\p{Lu}/u.test(tokens[open + 1]!.norm) && inside.some((tag) => /^V[VAM]FIN$/u.test(tag));
    return whole && tokens[n - 3]!.kind === 'word' ? [{ kind: 'stopInside', start, end, right: `.${one}` }] : [];
  }
  // What begins with a small letter is found without its tags.
  const part =
    tags[open - 1] === 'KOUS' &&
    /^\p{Lu}/u.test(tokens[open + 1]!.norm) &&
    /^V[VAM](?:FIN|INF|IZU)$/u.test(inside.at(-1)!) &&
    inside.some((tag) => /^V[VAM]FIN$/u.test(tag)) &&
    !inside.includes('$.');
  return part ? [{ kind: 'stopOutside', start, end, right: `${two}.` }] : [];
}
