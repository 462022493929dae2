import type { Markup } from './markup-kind.ts';

/** Tags that set words off within a line. One of them alone, without attributes, may be no tag at all ("a<b>c"). */
const WITHIN_LINE = /^<\/?(?:b|i|u|s|em|strong|small|sup|sub|font|span|cite|mark|code)>$/iu;
/** An opening or closing tag in angle or square brackets that does not close itself: its bracket, a slash, its name. */
const TAG = /^(?<bracket>[<[])(?<slash>\/?)(?<name>[a-z][a-z\d_-]{0,40})(?=[\s=\]>])(?!.*\/[\]>]$)/iu;
/** A lowered or raised text; only a figure reads the same without it (CO<sub>2</sub>), an index does not (x<sub>n+1</sub>). */
const SHIFTED = /^<\/?su[bp](?=[\s>])/iu;
const FIGURE = /^\s?\d{1,6}\s?$/u;

/** Quotation marks by their kind; those that always open. */
const MARKS: Readonly<Record<string, string>> = {
  ...{ '„': 'double', '“': 'double', '”': 'double', '‚': 'single', '‘': 'single', '’': 'single' },
  ...{ '»': 'guillemet', '«': 'guillemet', '›': 'small', '‹': 'small', '"': 'straight' },
};
const OPENS = '„‚';

/** Leftovers of one paragraph, in order, with a tag's partner where both stand in it. */
export interface PairedMarkup extends Markup {
  readonly partner?: Markup;
}

/**
 * Tells tags their partners: opening and closing tag go together or not at all, so both are safe or neither is. A tag within a line without
 * its partner, and a shortcode's end whose beginning is not read as one, stay for a human to look at. The innermost open tag of the name is closed first. Quotation marks
 * written as entities are partners as well: one alone would have none in the text. Linear.
 */
export function withPartners(text: string, found: readonly Markup[]): PairedMarkup[] {
  const open = new Map<string, number[]>();
  const partner = new Map<number, number>();
  const alone = new Set<number>();
  const lower = text.toLowerCase();
  pairMarks(found, partner);
  found.forEach((markup, i) => {
    const written = text.slice(markup.start, markup.end);
    const { bracket, slash, name } = TAG.exec(written)?.groups ?? {};
    if (name === undefined) return;
    const key = `${bracket}${name.toLowerCase()}`;
    if (slash === '') {
      const stack = open.get(key);
      if (stack) stack.push(i);
      else open.set(key, [i]);
      if (WITHIN_LINE.test(written)) alone.add(i);
      return;
    }
    const opener = open.get(key)?.pop();
    if (opener !== undefined) partner.set(i, opener).set(opener, i);
    else if (WITHIN_LINE.test(written) || (bracket === '[' && lower.includes(key))) alone.add(i);
  });
  return found.map((markup, i) => {
    const at = partner.get(i);
    const other = at === undefined ? undefined : found[at]!;
    if (!other) return alone.has(i) ? { ...markup, safe: false } : markup;
    const [opener, closer] = markup.start < other.start ? [markup, other] : [other, markup];
    const index = SHIFTED.test(text.slice(opener.start, opener.end)) && !FIGURE.test(text.slice(opener.end, closer.start));
    return { ...markup, safe: markup.safe && other.safe && !index, partner: other };
  });
}

/** Puts the entities that are quotation marks of one kind together, the innermost first. */
function pairMarks(found: readonly Markup[], partner: Map<number, number>): void {
  const open = new Map<string, number[]>();
  found.forEach(({ kind, replacement }, i) => {
    const mark = kind === 'entity' ? MARKS[replacement ?? ''] : undefined;
    if (mark === undefined) return;
    const stack = open.get(mark) ?? [];
    open.set(mark, stack);
    const opener = OPENS.includes(replacement!) ? undefined : stack.pop();
    if (opener !== undefined) partner.set(i, opener).set(opener, i);
    else if (replacement !== '’') stack.push(i); // Alone it is an apostrophe.
  });
}
