import type { InlineContext, MarkdownConfig } from '@lezer/markdown';
import type { Span } from '../span.ts';
import type { ProtectedSpan } from './protected-span.ts';

/**
 * What stands in Markdown and is meant for the program that makes a page of it: formulas, shortcodes, template tags, containers, attributes.
 * No two programs agree; these are the forms of Pandoc, Hugo, Jekyll, WordPress and of the directives of docs generators. All bounded, so linear.
 */

/** Shortcodes that stand without attributes, too. Lower case only: „[Video]“ is an author's word in brackets. */
const SHORTCODE = /\[\/?(?:caption|gallery|embed|audio|video|playlist|nextpage)\s{0,3}\/?\]/uy;
const WITH_ATTRIBUTES =
  /\[[a-z][a-z\d_-]{1,40}(?:\s{1,3}[a-z][a-z\d_-]{0,30}=(?:"[^"[\]\n]{0,200}"|'[^'[\]\n]{0,200}'|[^\s"'[\]]{1,80})){1,12}\s{0,3}\/?\]/uy;
/** A blank, a bracket or a per cent sign behind the braces: {{Karte}} is a wiki's, and nobody filled it in. */
const TEMPLATE = /\{\{(?:<[^{}]{0,600}>|%[^{}]{0,600}%|-?\s[^{}\n]{0,300}\s-?)\}\}|\{%-?\s[^{}%]{0,400}%\}/uy;
const ATTRIBUTES = /\{:?\s?(?:[.#][\p{L}\d_-]{1,60}|[a-z][a-z\d-]{0,30}="[^"{}\n]{0,100}")(?:\s[^{}\n]{0,200})?\}/uy;
/** A formula in a line, as Pandoc reads it: no blank inside the marks, no figure behind them; and it looks like one. „5 $“ is money. */
const FORMULA = /\$\$[^$\n]{1,300}\$\$|\$(?![\s$])(?:[^$\n\\]|\\[^\n]){0,300}(?<!\s)\$(?!\d)/uy;
const CALCULATES = /[\\^_=+<>{}]|^\$+\p{L}\$+$/u;

const LONGEST = 700;

type Reader = (written: string) => string | undefined;

const by =
  (pattern: RegExp): Reader =>
  (written) => {
    pattern.lastIndex = 0;
    return pattern.exec(written)?.[0];
  };

const readers: readonly (readonly [name: string, opening: number, readers: readonly Reader[]])[] = [
  ['Formula', 36, [by(FORMULA)]],
  ['Shortcode', 91, [by(SHORTCODE), by(WITH_ATTRIBUTES)]],
  ['TemplateTag', 123, [by(TEMPLATE)]],
  ['Attributes', 123, [by(ATTRIBUTES)]],
];

/** The extension of the parser that reads them within a line, before links and emphasis. */
export const GENERATORS: MarkdownConfig = {
  defineNodes: readers.map(([name]) => name),
  parseInline: readers.map(([name, opening, read]) => ({
    name,
    before: 'Emphasis',
    parse(cx: InlineContext, next: number, at: number): number {
      // [[toc]] is a link.
      if (next !== opening || (at > cx.offset && cx.char(at - 1) === next)) return -1;
      const written = cx.slice(at, Math.min(cx.end, at + LONGEST));
      for (const reader of read) {
        const found = reader(written);
        if (found !== undefined && (name !== 'Formula' || CALCULATES.test(found)))
          return cx.addElement(cx.elt(name, at, at + found.length));
      }
      return -1;
    },
  })),
};

/** Most lines of a formula that stands between lines of its own. */
const MOST_LINES = 80;

/**
 * What takes whole lines: formulas between two lines of $$, and the lines that open and close a container (:::). A $$ without a partner close by
 * is none. Absolute, in order. Linear: each line is looked at twice at most.
 */
export function generatorLines(text: string, from: number): ProtectedSpan[] {
  const found: ProtectedSpan[] = [];
  let formula: { readonly start: number; readonly line: number } | undefined;
  let n = 0;
  for (let start = from; start < text.length; n++) {
    const feed = text.indexOf('\n', start);
    const line: Span = { start, end: feed < 0 ? text.length : feed };
    const written = text.slice(line.start, Math.min(line.end, line.start + LONGEST)).trim();
    if (formula && n - formula.line > MOST_LINES) formula = undefined;
    if (formula && written.endsWith('$$')) {
      found.push({ start: formula.start, end: line.end, kind: 'formula' });
      formula = undefined;
    } else if (!formula && written.startsWith('$$') && written.indexOf('$$', 2) < 0) formula = { start, line: n };
    else if (!formula && /^:{3,}(?:\s{0,3}\{?[\p{L}\d_.#-]|$)/u.test(written)) found.push({ ...line, kind: 'directive' });
    start = line.end + 1;
  }
  return found;
}
