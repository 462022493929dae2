/**
 * Compiles a template of the reviewed lists to the source of a regular expression (flags `u`): (a|b) one of, `*` a rest of up to 120 units,
 * `#` a digit, `~` two to five small letters or digits, a blank any run of up to three blanks. `\p{…}`, counts in braces and other escapes
 * stand for themselves. Nothing in it can backtrack without bound.
 */
export function templateSource(template: string): string {
  let source = '';
  for (let i = 0; i < template.length; i++) {
    const c = template[i]!;
    if (c === '\\') {
      const class_ = /^\\[pP]\{[^}]{1,4}\}/u.exec(template.slice(i, i + 10))?.[0] ?? template.slice(i, i + 2);
      source += class_;
      i += class_.length - 1;
    } else if (c === '*') {
      // A blank before a rest belongs to it: the rest may be empty.
      source = source.endsWith(BLANK) ? `${source.slice(0, -BLANK.length)}(?:${BLANK}${REST})?` : source + REST;
    } else if (c === '#') source += '\\p{Nd}';
    else if (c === '~') source += '[\\p{Ll}\\p{Nd}]{2,5}';
    else if (c === ' ') {
      const optional = template[i + 1] === '?';
      source += optional ? OPTIONAL_BLANK : BLANK;
      if (optional) i++;
    } else if (c === '(') source += '(?:';
    else if (c === '.' || c === '/') source += `\\${c}`;
    else source += c;
  }
  return source;
}

const OPTIONAL_BLANK = '[ \\u00a0]{0,3}';
const BLANK = '[ \\u00a0]{1,3}';
const REST = '[^\\n]{0,120}?';

/** Which of the groups of a pattern, one an alternative, took part in a match: 0 for the first. */
export function alternative(match: RegExpExecArray): number {
  for (let i = 1; i < match.length; i++) if (match[i] !== undefined) return i - 1;
  return 0;
}
