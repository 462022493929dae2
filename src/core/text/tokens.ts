import {
  COUNTED_BY_NUMBER,
  isAbbreviation,
  LETTER_NOUNS,
  MONTHS,
  NUMERIC_ABBREVIATIONS,
  ORDINAL_NOUNS,
  STARTERS,
  TOP_LEVEL_DOMAINS,
} from './abbreviations.ts';
import { CHAR, charClass, isLetterClass } from './characters.ts';
import { normaliseWord } from './normalise.ts';
import type { ProtectedSpan } from './protected/protected-span.ts';
import type { Token, TokenKind } from './token.ts';

const DOT = 46;
const HYPHEN = 45;
const APOSTROPHES = new Set([0x27, 0x2019, 0x02bc, 0x2018]);
const HYPHENS = new Set([HYPHEN, 0x2010, 0x2011]);
/** What may follow a gender colon or star directly up to the end of the word (or a hyphen). */
const GENDER_ENDINGS = new Set([
  ...['in', 'innen', 'r', 'e', 'n', 'm', 's', 'er', 'es', 'en', 'em', 'die', 'der', 'das', 'den', 'dem', 'seine', 'ihre', 'frau'],
]);
const GENDER_LONG = ['innen', 'in'];
const LEADING_APOSTROPHE = new Set([
  's',
  'n',
  'ne',
  'nen',
  'ner',
  'nem',
  'm',
  'rum',
  'rein',
  'raus',
  'ran',
  'rauf',
  'runter',
  'ns',
]);
/** Longest look-ahead for one decision, in UTF-16 units: keeps time linear. */
const REACH = 80;

/** The end of the run of letters, marks, digits and invisible characters that begins at `i`. */
function runEnd(text: string, i: number): number {
  for (;;) {
    const c = charClass(text, i);
    if (isLetterClass(c) || c === CHAR.digit || c === CHAR.mark || c === CHAR.invisible) i++;
    else if (c === CHAR.surrogate && isLetterPair(text, i)) i += 2;
    else return i;
  }
}

function isLetterPair(text: string, i: number): boolean {
  const point = text.codePointAt(i)!;
  return point > 0xffff && /\p{L}|\p{M}/u.test(String.fromCodePoint(point));
}

/** Lower-case ASCII letters from `i` on, at most ten. */
function lowerRun(text: string, i: number): string {
  let end = i;
  while (end < i + 10 && charClass(text, end) === CHAR.lower) end++;
  return text.slice(i, end);
}

/** If a gender ending with its mark stands at `i` (the mark's place), the offset behind it, else -1. */
function genderEnd(text: string, i: number): number {
  const mark = text.charCodeAt(i);
  let at = i + 1;
  if (mark === 0x2f /* / */) {
    const hyphen = HYPHENS.has(text.charCodeAt(at));
    if (hyphen) at++;
    const ending = lowerRun(text, at);
    return GENDER_LONG.includes(ending) || (hyphen && GENDER_ENDINGS.has(ending)) ? at + ending.length : -1;
  }
  if (mark === 0x28 /* ( */) {
    const ending = lowerRun(text, at);
    return (GENDER_LONG.includes(ending) || ending === 'en') && text.charCodeAt(at + ending.length) === 0x29
      ? at + ending.length + 1
      : -1;
  }
  if (mark !== 0x3a /* : */ && mark !== 0x2a /* * */ && mark !== 0x5f /* _ */ && mark !== 0xb7 /* · */) return -1;
  const ending = lowerRun(text, at);
  if (ending === '') return -1;
  if (mark === 0x5f || GENDER_ENDINGS.has(ending)) return at + ending.length;
  // "Bürger:innenhaushalt": the ending may open a compound.
  return ending.startsWith('innen') && ending.length > 6 ? runEnd(text, at) : -1;
}

/** The word (letters only) that follows white space from `i` on, or '' where a mark, a digit or too much white space comes first. */
function nextWord(text: string, i: number): string {
  const limit = i + REACH;
  while (i < limit && (charClass(text, i) === CHAR.space || charClass(text, i) === CHAR.invisible)) i++;
  if (!isLetterClass(charClass(text, i))) return '';
  let end = i;
  while (end < limit && (isLetterClass(charClass(text, end)) || charClass(text, end) === CHAR.mark)) end++;
  return text.slice(i, end);
}

/** First offset from `i` on that is no white space. Bounded. */
function skipSpace(text: string, i: number): number {
  const limit = i + REACH;
  while (i < limit && charClass(text, i) === CHAR.space) i++;
  return i;
}

const isUpper = (text: string, i: number) => charClass(text, i) === CHAR.upper;
const isRoman = (word: string) => word.length <= 7 && /^[IVXLC]+$/u.test(word);

const OPENING_MARKS: ReadonlySet<string> = new Set(['„', '»', '«', '"', '‚']);

/** Whether `word` is an abbreviation before a number (its stop at `at`), and one follows. */
function isNumeric(text: string, word: string, at: number): boolean {
  if (!NUMERIC_ABBREVIATIONS.has(word)) return false;
  let place = skipSpace(text, at + 1);
  if (OPENING_MARKS.has(text[place] ?? '')) place++; // „Art. »1«“
  return charClass(text, place) === CHAR.digit || text.charCodeAt(at + 1) === 0x2c;
}

/** Whether a Roman number before the stop at `at` is an ordinal in mid-sentence: a capital after it starts a sentence. */
function isRomanOrdinal(text: string, at: number, previous: Token | undefined): boolean {
  if (isLetterClass(charClass(text, at + 1))) return false;
  const follow = nextWord(text, at + 1);
  if (follow === '') return charClass(text, at + 1) === CHAR.punctuation && text.charCodeAt(at + 1) === 0x2c;
  return (
    !isUpper(follow, 0) || ORDINAL_NOUNS.has(follow) || (previous !== undefined && ARTICLE_LIKE.test(previous.norm.toLowerCase()))
  );
}

/** Whether the stop at `at` belongs to the single letter or abbreviation `word` before it. */
function keepsStop(text: string, word: string, at: number, previous: Token | undefined): boolean {
  const after = charClass(text, at + 1);
  if (word.length === 1 && isLetterClass(charClass(word, 0))) {
    const glued = isLetterClass(after);
    const follow = nextWord(text, at + 1);
    const previousAbbreviates =
      previous !== undefined && previous.text.length <= 5 && previous.text.endsWith('.') && previous.kind === 'word';
    const nextIsPart =
      follow.length > 0 && follow.length <= 4 && text.charCodeAt(text.indexOf(follow, at + 1) + follow.length) === DOT;
    if (charClass(word, 0) === CHAR.lower) {
      return previous?.text !== '/' && (glued || previousAbbreviates || nextIsPart || isNumeric(text, word, at));
    }
    if (previousAbbreviates || isNumeric(text, word, at)) return true;
    if (previous && LETTER_NOUNS.has(previous.norm) && !nextIsPart) return false;
    if (glued) return follow.length === 1 || nextIsPart || !STARTERS.has(follow);
    if (isRoman(word) && previous && isUpper(previous.text, 0) && !nextIsPart && previous.text.length > 3)
      return isRomanOrdinal(text, at, previous);
    return follow !== '' && (nextIsPart || !STARTERS.has(follow));
  }
  if (isAbbreviation(word) || isNumeric(text, word, at)) return true;
  if (word.length >= 2 && isRoman(word)) return isRomanOrdinal(text, at, previous);
  return false;
}

const ARTICLE_LIKE =
  /^(?:der|die|das|den|dem|des|am|im|zum|zur|vom|beim|ins|ans|jede[rnms]?|diese[rnms]?|(?:sein|ihr|mein|unser|euer|eur|dein|ein|kein)(?:e[rnms]?)?|bis|ab|seit|zu|und|oder|sowie|[a-zäöü]{3,}e[rnms]?)$/u;

/** Whether the stop at `at` makes the number before it an ordinal or a date part (and is no end of a sentence). */
function isOrdinalStop(text: string, number: string, at: number, previous: Token | undefined): boolean {
  if (number.includes(',') || number.includes(':') || number.includes('/')) return false;
  const next = charClass(text, at + 1);
  if (isLetterClass(next)) {
    const glued = nextWord(text, at + 1);
    return MONTHS.has(glued) || (number.length <= 3 && ORDINAL_NOUNS.has(glued));
  }
  if (next === CHAR.punctuation) {
    const c = text.charCodeAt(at + 1);
    // "am 10., 11. und 12. Mai"; "(3.–5. Klasse)"; "10./11. Januar"; "1.-Klasse-Wagen"
    if (c === 0x2c || c === 0x2f) return number.length <= 4;
    if (c === 0x2d || c === 0x2013) return charClass(text, at + 2) === CHAR.digit || isLetterClass(charClass(text, at + 2));
    return false;
  }
  if (next !== CHAR.space && next !== CHAR.invisible) return false;
  const follow = nextWord(text, at + 1);
  const previousWord =
    previous === undefined ? '' : COUNTED_BY_NUMBER.has(previous.norm) ? previous.norm : previous.norm.toLowerCase();
  if (follow === '') {
    const place = skipSpace(text, at + 1);
    const c = text.charCodeAt(place);
    if (charClass(text, place) === CHAR.digit)
      return number.length <= 2 && (ARTICLE_LIKE.test(previousWord) || previousWord === '');
    if (c === 0x2013 || c === 0x2d) return number.length <= 2 && charClass(text, skipSpace(text, place + 1)) === CHAR.digit;
    // The 80. „Geburtstag“: a quoted noun after an article.
    return (
      number.length <= 3 &&
      (c === 0x201e || c === 0xbb || c === 0x22) &&
      /^(?:der|die|das|den|dem|des|am|im|zum|zur|vom|beim|sein\p{L}*|ihr\p{L}*)$/u.test(previousWord)
    );
  }
  if (!isUpper(follow, 0)) return number.length <= 4 || number.includes('.');
  if (MONTHS.has(follow)) return number.length <= 2;
  if (STARTERS.has(follow) && !ORDINAL_NOUNS.has(follow)) return false;
  if (number.includes('.')) return false;
  if (ORDINAL_NOUNS.has(follow)) return number.length <= 3 || ARTICLE_LIKE.test(previousWord);
  if (COUNTED_BY_NUMBER.has(previousWord)) return false;
  if (number.length > 4) return false;
  if (previous === undefined || previous.kind === 'punctuation') return number.length <= 3;
  return ARTICLE_LIKE.test(previousWord) && (number.length <= 3 || !/^(?:bis|ab|seit|und|oder|zu)$/u.test(previousWord));
}

/**
 * Cuts a paragraph into tokens. `constructs`: stretches of Markdown, in order; what a reader of the page does not see is left out, code and
 * pictures are one token each. Linear: each decision looks at most a fixed number of units ahead. Never throws.
 */
export function tokenise(text: string, constructs: readonly ProtectedSpan[] = []): Token[] {
  const tokens: Token[] = [];
  const length = text.length;
  let noAtBefore = 0; // No e-mail address begins before this offset.
  let singleOpen = false; // Whether an opening single mark waits for its partner.
  let i = 0;

  const push = (start: number, end: number, kind: TokenKind) => {
    const found = text.slice(start, end);
    tokens.push({ start, end, kind, text: found, norm: normaliseWord(found) });
  };

  /** End of an address that runs up to white space or a mark that cannot be in it; trailing marks are left out. */
  const addressEnd = (from: number): number => {
    let end = from;
    while (end < length) {
      const c = charClass(text, end);
      const unit = text.charCodeAt(end);
      if (
        c === CHAR.space ||
        unit === 0xfeff ||
        unit === 0x22 ||
        unit === 0x3c ||
        unit === 0x3e ||
        unit === 0x201c ||
        unit === 0x201d ||
        unit === 0x201e ||
        unit === 0xab ||
        unit === 0xbb
      )
        break;
      end++;
    }
    for (; end > from; end--) {
      const c = charClass(text, end - 1);
      if (c === CHAR.invisible) continue;
      if (c !== CHAR.punctuation || /[/\-_]/u.test(text[end - 1]!)) break;
      if (text[end - 1] === ')' && text.slice(from, end).includes('(')) break;
    }
    return end;
  };

  /** End of an e-mail address that begins at `start`, or -1. */
  const mailEnd = (start: number): number => {
    if (start < noAtBefore) return -1;
    let at = start;
    for (; at < length; at++) {
      const c = text.charCodeAt(at);
      const simple =
        (c >= 48 && c <= 57) ||
        (c >= 65 && c <= 90) ||
        (c >= 97 && c <= 122) ||
        c === DOT ||
        c === HYPHEN ||
        c === 95 ||
        c === 43 ||
        c === 37;
      if (!simple) break;
    }
    noAtBefore = Math.max(at, start + 1);
    if (text.charCodeAt(at) !== 0x40 || at === start || !isLetterClass(charClass(text, at + 1))) return -1;
    return addressEnd(at + 1);
  };

  /** End of the word that begins at `start`, joined by hyphens, apostrophes, gender marks. */
  const wordEnd = (start: number): number => {
    let end = runEnd(text, start);
    for (;;) {
      const unit = text.charCodeAt(end);
      const next = charClass(text, end + 1);
      const joins = isLetterClass(next) || next === CHAR.digit;
      if (HYPHENS.has(unit)) {
        if (joins) end = runEnd(text, end + 1);
        else if (unit === HYPHEN && !HYPHENS.has(text.charCodeAt(end + 1)) && next !== CHAR.symbol) {
          return /\p{L}/u.test(text[end - 1]!) || next === CHAR.space ? end + 1 : end; // truncation: "Vor- und"
        } else return end;
      } else if (APOSTROPHES.has(unit)) {
        if (isLetterClass(next) && !(unit === 0x2018 && singleOpen)) end = runEnd(text, end + 1);
        else if (
          !singleOpen &&
          unit !== 0x2018 &&
          /[sßxzSXZ]|ce$/u.test(text.slice(end - 2, end).slice(-1)) &&
          (next === CHAR.space || next === 0)
        )
          return end + 1;
        else return end;
      } else if (unit === 0x26 /* & */ && isUpper(text, end + 1) && isUpper(text, end - 1)) {
        const far = runEnd(text, end + 1);
        if (text[far] === ';') return end;
        end = far;
      } else {
        const gender = charClass(text, end - 1) === CHAR.lower ? genderEnd(text, end) : -1;
        if (gender < 0) return end;
        // The ending stands at the end of the word or before a hyphen; a mark "(in)" closes itself.
        const after = charClass(text, gender);
        if (isLetterClass(after) || after === CHAR.digit) return end;
        end = gender;
      }
      if (charClass(text, end) === 0) return end;
    }
  };

  /** End of the number at `start`: digits with separators between digits. */
  const numberEnd = (start: number): number => {
    let end = start;
    while (charClass(text, end) === CHAR.digit) end++;
    if (end - start === 4 && text.charCodeAt(end) === HYPHEN && /^\d{4}-\d{2}-\d{2}(?!\d)/u.test(text.slice(start, start + 11)))
      return start + 10;
    for (;;) {
      const unit = text.charCodeAt(end);
      const digits = charClass(text, end + 1) === CHAR.digit;
      const separator = unit === DOT || unit === 0x2c || unit === 0x3a || unit === 0x2f || unit === 0x2044;
      const thousands = (unit === 0x27 || unit === 0x2019) && /^\d{3}(?!\d)/u.test(text.slice(end + 1, end + 5));
      if (!digits || !(separator || thousands)) return end;
      end++;
      while (charClass(text, end) === CHAR.digit) end++;
    }
  };

  let construct = 0;
  while (i < length) {
    while (construct < constructs.length && constructs[construct]!.end <= i) construct++;
    const inside = constructs[construct];
    if (inside?.token !== undefined && inside.start <= i) {
      if (inside.token === 'one') push(i, inside.end, 'url');
      i = inside.end;
      continue;
    }
    const c = charClass(text, i);
    const unit = text.charCodeAt(i);
    if (c === CHAR.space || c === CHAR.invisible) {
      i++;
      continue;
    }
    const previous = tokens.at(-1);
    if (isLetterClass(c) || c === CHAR.mark || (c === CHAR.surrogate && isLetterPair(text, i))) {
      const mail = mailEnd(i);
      if (mail > 0) {
        push(i, mail, 'url');
        i = mail;
        continue;
      }
      let end = wordEnd(i);
      if (unit === 0x68 || unit === 0x77 || unit === 0x48 || unit === 0x57) {
        const head = text.slice(i, i + 9).toLowerCase();
        if (head.startsWith('http://') || head.startsWith('https://') || (head.startsWith('www.') && head.length > 4)) {
          end = addressEnd(i);
          push(i, end, 'url');
          i = end;
          continue;
        }
      }
      if (text.charCodeAt(end) === DOT) {
        const domain = domainEnd(text, end);
        if (domain > 0) {
          end = text.charCodeAt(domain) === 0x2f && !(charClass(text, domain + 1) === CHAR.space) ? addressEnd(domain) : domain;
          push(i, end, 'url');
          i = end;
          continue;
        }
        const dots = text.charCodeAt(end + 1) === DOT && text.charCodeAt(end + 2) === DOT;
        if (!dots && end - i <= 12 && keepsStop(text, normaliseWord(text.slice(i, end)), end, previous)) end++;
      }
      push(i, end, 'word');
      i = end;
      continue;
    }
    if (c === CHAR.digit) {
      let end = numberEnd(i);
      const at = charClass(text, end);
      const hyphenated = HYPHENS.has(text.charCodeAt(end)) && isLetterClass(charClass(text, end + 1));
      const truncated =
        text.charCodeAt(end) === HYPHEN &&
        charClass(text, end + 1) === CHAR.space &&
        /^(?:und|bis|oder)$/u.test(nextWord(text, end + 1));
      if (isLetterClass(at) || hyphenated || truncated) {
        end = wordEnd(end);
        push(i, end, 'word');
      } else {
        if (
          text.charCodeAt(end) === DOT &&
          text.charCodeAt(end + 1) !== DOT &&
          isOrdinalStop(text, text.slice(i, end), end, previous)
        ) {
          end++;
          if (HYPHENS.has(text.charCodeAt(end)) && isLetterClass(charClass(text, end + 1))) {
            end = wordEnd(end + 1);
            push(i, end, 'word');
            i = end;
            continue;
          }
        }
        push(i, end, 'number');
      }
      i = end;
      continue;
    }
    const next = charClass(text, i + 1);
    if ((unit === 0x40 || unit === 0x23) && isLetterClass(next) && unit !== text.charCodeAt(i - 1)) {
      const end = wordEnd(i + 1);
      push(i, end, 'url');
      i = end;
      continue;
    }
    if (c === CHAR.surrogate || c === CHAR.symbol) {
      let end = i + (c === CHAR.surrogate && text.codePointAt(i)! > 0xffff ? 2 : 1);
      while (charClass(text, end) === CHAR.mark) end++;
      push(i, end, 'symbol');
      i = end;
      continue;
    }
    if (unit === DOT && text.charCodeAt(i + 1) === DOT && text.charCodeAt(i + 2) === DOT) {
      let end = i + 3;
      while (text.charCodeAt(end) === DOT) end++;
      push(i, end, 'punctuation');
      i = end;
      continue;
    }
    const gap = previous === undefined || previous.end < i;
    if (HYPHENS.has(unit) && next === CHAR.lower && gap && previous !== undefined) {
      const end = wordEnd(i + 1); // truncation at the front: "Schulbau und -sanierung"
      push(i, end, 'word');
      i = end;
      continue;
    }
    if (APOSTROPHES.has(unit) && next === CHAR.lower && gap) {
      const short = lowerRun(text, i + 1);
      if (LEADING_APOSTROPHE.has(short) && !isLetterClass(charClass(text, i + 1 + short.length))) {
        push(i, i + 1 + short.length, 'word');
        i += 1 + short.length;
        continue;
      }
    }
    if (unit === 0x201a || unit === 0x203a || unit === 0x2039 || ((unit === 0x27 || unit === 0x2018) && gap)) singleOpen = true;
    else if (APOSTROPHES.has(unit) || unit === 0x2019) singleOpen = false;
    push(i, i + 1, 'punctuation');
    i++;
  }
  return tokens;
}

/** If the dotted word whose first stop is at `dot` ends in a top-level domain, the offset behind it, else -1. Looks at most five labels ahead. */
function domainEnd(text: string, dot: number): number {
  let result = -1;
  for (let part = 0; part < 5 && text.charCodeAt(dot) === DOT && isLetterClass(charClass(text, dot + 1)); part++) {
    let end = dot + 1;
    while (
      end < dot + REACH &&
      (isLetterClass(charClass(text, end)) || charClass(text, end) === CHAR.digit || text.charCodeAt(end) === HYPHEN)
    )
      end++;
    const label = text.slice(dot + 1, end);
    if (TOP_LEVEL_DOMAINS.has(label)) result = end;
    dot = end;
  }
  return result;
}
