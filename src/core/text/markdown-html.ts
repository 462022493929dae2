import { parser } from '@lezer/markdown';
import { htmlText } from './escape.ts';

/** HTML elements of what the pages of rules are written with; all else shows as its words. */
const ELEMENTS: Readonly<Record<string, string>> = {
  Paragraph: 'p',
  Emphasis: 'em',
  StrongEmphasis: 'strong',
  InlineCode: 'code',
  BulletList: 'ul',
  OrderedList: 'ol',
  ListItem: 'li',
};
const MARKS: ReadonlySet<string> = new Set(['EmphasisMark', 'CodeMark', 'ListMark']);

/** A short text in Markdown (paragraphs, lists, emphasis, code) as HTML; HTML in it is shown, not taken. */
export function markdownHtml(markdown: string): string {
  let html = '';
  let at = 0;
  const wordsTo = (end: number): void => {
    html += htmlText(markdown.slice(at, Math.max(at, end)));
    at = Math.max(at, end);
  };
  parser.parse(markdown).iterate({
    enter({ name, from, to }) {
      wordsTo(from);
      if (MARKS.has(name)) at = to;
      else if (name === 'Escape') at = from + 1;
      else if (ELEMENTS[name]) html += `<${ELEMENTS[name]}>`;
    },
    leave({ name, to }) {
      wordsTo(to);
      if (ELEMENTS[name]) html += `</${ELEMENTS[name]}>`;
    },
  });
  wordsTo(markdown.length);
  return html.trim();
}
