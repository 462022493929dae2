import { parser as commonMark, GFM } from '@lezer/markdown';
import type { ArticleLanguage } from './article-language.ts';
import type { Span } from './span.ts';

const parser = commonMark.configure(GFM);

/** What readers of the page do not see of a line of Markdown. */
const UNSEEN: ReadonlySet<string> = new Set([
  'HeaderMark',
  'QuoteMark',
  'ListMark',
  'TaskMarker',
  'EmphasisMark',
  'StrikethroughMark',
  'CodeMark',
  'HTMLTag',
]);

/** Longest beginning that is read as Markdown, in UTF-16 units: what is shown is a line, and the parser is not linear in dense text. */
const MOST = 2000;

/** Words of an article as its readers see them: of Markdown without marks, links by their text; all else as it is. */
export function readableText(text: string, languageId: ArticleLanguage): string {
  if (languageId !== 'markdown') return text;
  let plain = '';
  let at = 0;
  /** What follows the words of the links that are open. */
  const links: Span[] = [];
  const leaveOut = (from: number, to: number): void => {
    plain += text.slice(at, Math.max(at, from));
    at = Math.max(at, to);
  };
  parser.parse(text.slice(0, MOST)).iterate({
    enter({ name, from, to, node }) {
      if (UNSEEN.has(name)) leaveOut(from, to);
      else if (name === 'Link') {
        // Brackets alone are words in brackets.
        const [open, close] = node.getChildren('LinkMark');
        if (close && close.to < to) links.push({ start: close.from, end: to });
        if (open && close && close.to < to) leaveOut(open.from, open.to);
      } else if (name === 'Escape') leaveOut(from, from + 1);
    },
    leave({ name, to }) {
      if (name !== 'Link' || links.at(-1)?.end !== to) return;
      const { start, end } = links.pop()!;
      leaveOut(start, end);
    },
  });
  plain = (plain + text.slice(at)).trim();
  return plain === '' ? text : plain;
}
