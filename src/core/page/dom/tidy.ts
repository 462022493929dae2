/** Characters that show nothing and would split words: soft hyphen, zero width space and non-joiner, word joiner, byte order mark. */
const INVISIBLE = /[\u00ad\u200b\u200c\u2060\ufeff]/gu;
/** A text without them. */
export const withoutInvisible = (text: string): string => text.replace(INVISIBLE, '');
/** White space that is not a single blank. */
const UNTIDY = /[^\S ]\s*|\s{2,}/gu;
/** From this length on, in UTF-16 units, a text is read unit by unit: an expression is slow where much is to be replaced, and fails on millions of blanks in a row. */
const LONG = 20_000;
const CHUNK = 8192;
const BLANK = 1;
const SHOWS_NOTHING = 2;
/** What the units are up to the last white space of all; behind it stands the byte order mark alone. */
const KINDS = Uint8Array.from({ length: 0x3001 }, (_, c) =>
  '\u00ad\u200b\u200c\u2060'.includes(String.fromCharCode(c)) ? SHOWS_NOTHING : /\s/u.test(String.fromCharCode(c)) ? BLANK : 0,
);

const TAG_BEGINS = 0x3c;

/** `isMarkup`: a tag, up to its end or that of the text, is a blank. */
function tidyLong(text: string, isMarkup = false): string {
  const units = new Uint16Array(text.length);
  let length = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    let kind = c < KINDS.length ? KINDS[c] : c === 0xfeff ? SHOWS_NOTHING : 0;
    if (isMarkup && c === TAG_BEGINS) {
      const end = text.indexOf('>', i);
      i = end < 0 ? text.length : end;
      kind = BLANK;
    }
    if (kind === SHOWS_NOTHING) continue;
    if (kind !== BLANK) units[length++] = c;
    else if (length > 0 && units[length - 1] !== 32) units[length++] = 32;
  }
  if (units[length - 1] === 32) length--;
  if (length === text.length) return text;
  const pieces: string[] = [];
  for (let i = 0; i < length; i += CHUNK)
    pieces.push(Reflect.apply(String.fromCharCode, undefined, units.subarray(i, Math.min(length, i + CHUNK))));
  return pieces.join('');
}

/** Whether nothing in a text but its ends has to be tidied: most have not, and looking is quicker than replacing. */
function isTidy(text: string): boolean {
  let blank = false;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    const kind = c < KINDS.length ? KINDS[c] : c === 0xfeff ? SHOWS_NOTHING : 0;
    if (kind === SHOWS_NOTHING || (kind === BLANK && (blank || c !== 32))) return false;
    blank = kind === BLANK;
  }
  return true;
}

/** A text with single blanks, none at its ends, and without what shows nothing. */
export function tidy(text: string): string {
  if (text.length < LONG && isTidy(text)) return text.trim();
  if (text.length < LONG) return withoutInvisible(text).replace(UNTIDY, ' ').trim();
  return tidyLong(text);
}

/** The same of HTML without its tags, in one pass: it may be most of ten million letters. */
export const tidyMarkup = (html: string): string => tidyLong(html, true);
