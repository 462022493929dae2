import type { ArticleView } from '../../rules/article.ts';
import { defineRule } from '../../rules/rule.ts';
import { lineBreakOf } from '../../text/line-break.ts';
import { coversText, type ProtectedKind } from '../../text/protected/protected-span.ts';
import type { Span } from '../../text/span.ts';

const FENCE = /^(?: {0,3})(`{3,}|~{3,})(?<info>[^\n]*)$/u;
/** Elements whose content Markdown reads up to their end tag, over blank lines as well (CommonMark 0.31, HTML blocks of the first kind). */
const VERBATIM = /^ {0,3}(?<tag><(?<name>pre|script|style|textarea)(?=[\s>]|$)[^>\n]{0,400}>?)/iu;
/** A line of an article: a sentence of some length with its stop, or a short one that begins with a capital. */
const PROSE_LINE = /^(?:(?:[^\s]+[^\S\n]+){7,200}|["„»“«]?\p{Lu}[^\s]*[^\S\n]+(?:[^\s]+[^\S\n]+){2,6})[^\s]*[.!?…]["“”»«]?\s*$/mu;
/** Any of their end tags closes any of them. */
const VERBATIM_END = /<\/(?:pre|script|style|textarea)>/iu;
const SWALLOWING: ReadonlySet<ProtectedKind> = new Set<ProtectedKind>(['code', 'html']);

/** A block of code or a comment in Markdown that is never closed and so takes the rest of the article out of every check. */
export const unclosedBlock = defineRule({
  id: 'fragment/unclosed-block',
  scope: 'document',
  severity: 'warning',
  sees: SWALLOWING,
  summary: { de: 'Ein Codeblock oder Kommentar wird nicht geschlossen', en: 'A block of code or a comment is never closed' },
  docs: {
    de: `Meldet in Markdown einen Codeblock (drei Akzentzeichen oder drei Tilden) oder einen Kommentar (\`<!--\`), auch \`<pre>\`, \`<script>\`, \`<style>\` und \`<textarea>\`, der bis zum Ende des Textes reicht, weil sein Gegenstück fehlt. Auf der Seite erschiene der Rest des Artikels als Code oder gar nicht, und geprüft wird er auch nicht.

Still bleibt die Regel, wo der Block geschlossen wird, wo nichts darin wie ein Satz des Artikels aussieht, und in allen Texten, die kein Markdown sind.

Korrekturen: den Block nach seinem Absatz schließen oder das Zeichen löschen, das ihn öffnet.`,
    en: `Reports in Markdown a block of code (three backticks or three tildes) or a comment (\`<!--\`), also \`<pre>\`, \`<script>\`, \`<style>\` and \`<textarea>\`, that reaches to the end of the text because its partner is missing. On the page the rest of the article would show as code or not at all, and it is not checked either.

It stays silent where the block is closed, where nothing in it looks like a sentence of the article, and in all texts that are not Markdown.

Fixes: close the block behind its paragraph, or delete the mark that opens it.`,
  },
  messages: {
    open: {
      de: '„{mark}“ wird nicht geschlossen: Der Rest des Artikels gilt als Code oder Kommentar und wird nicht geprüft.',
      en: '“{mark}” is never closed: the rest of the article counts as code or a comment and is not checked.',
    },
    close: { de: 'Nach diesem Absatz schließen: „{mark}“', en: 'Close behind this paragraph: “{mark}”' },
    remove: { de: '„{mark}“ löschen', en: 'Delete “{mark}”' },
  },
  examples: [
    {
      text: '# Neue Wache\n\nDer Rat baut.\n\n[[```]]yaml\nort: Auheim\n\nDie alte Wache stammt aus den sechziger Jahren und ist zu klein.',
      fixed:
        '# Neue Wache\n\nDer Rat baut.\n\n```yaml\nort: Auheim\n```\n\nDie alte Wache stammt aus den sechziger Jahren und ist zu klein.',
      languageId: 'markdown',
    },
    {
      text: 'Der Rat baut.\n\n[[<!--]] Bild fehlt\n\nDie alte Wache stammt aus den sechziger Jahren und ist zu klein.',
      fixed: 'Der Rat baut.\n\n<!-- Bild fehlt -->\n\nDie alte Wache stammt aus den sechziger Jahren und ist zu klein.',
      languageId: 'markdown',
    },
    {
      text: '# Neue Wache\n\nDer Rat baut.\n\n[[<pre>]]\nPlan\n\nDie alte Wache stammt aus den sechziger Jahren und ist zu klein.',
      fixed:
        '# Neue Wache\n\nDer Rat baut.\n\n<pre>\nPlan\n</pre>\n\nDie alte Wache stammt aus den sechziger Jahren und ist zu klein.',
      languageId: 'markdown',
    },
    {
      text: 'Der Rat baut.\n\n[[```]]\nort: Auheim\n\nDer Rat hat getagt.',
      fixed: 'Der Rat baut.\n\n```\nort: Auheim\n```\n\nDer Rat hat getagt.',
      languageId: 'markdown',
    },
    {
      text: 'Der Rat baut.\n\n<pre>\nPlan\n</pre>\n\nDie alte Wache stammt aus den sechziger Jahren und ist zu klein.',
      languageId: 'markdown',
    },
    {
      text: 'Der Rat baut.\n\n<div>\n\nDie alte Wache stammt aus den sechziger Jahren und ist zu klein.',
      languageId: 'markdown',
    },
    {
      text: 'Der Rat baut.\n\n```\nort: Auheim\n```\n\nDie alte Wache stammt aus den sechziger Jahren und ist zu klein.',
      languageId: 'markdown',
    },
    { text: 'Der Rat baut eine neue Wache am Ortsrand.\n\n```\nnpm install\nnpm run build', languageId: 'markdown' },
    {
      text: 'Der Rat baut.\n\n<!-- Die alte Wache stammt aus den sechziger Jahren und ist zu klein. -->',
      languageId: 'markdown',
    },
    { text: 'Der Rat baut.\n\n```\nDie alte Wache stammt aus den sechziger Jahren und ist zu klein.' },
  ],
  *check(article) {
    if (article.languageId !== 'markdown') return;
    const { text } = article;
    const from = swallowedFrom(article.placed);
    const mark = from === undefined ? undefined : openMark(text, from);
    if (!mark) return;
    const rest = text.slice(mark.end);
    if (!PROSE_LINE.test(rest.slice(rest.indexOf('\n') + 1))) return;
    const written = text.slice(mark.start, mark.end);
    const closing = written === '<!--' ? ' -->' : `${lineBreakOf(text)}${mark.partner}`;
    const paragraph = /\S[^\S\n]*\r?\n[^\S\n]*\r?\n/u.exec(rest);
    const at = mark.end + (paragraph ? paragraph.index + 1 : rest.trimEnd().length);
    yield {
      message: 'open',
      args: { mark: written },
      ...mark,
      fixes: [
        { title: 'close', args: { mark: closing.trim() }, edits: [{ start: at, end: at, text: closing }], safe: false },
        { title: 'remove', args: { mark: written }, edits: [{ ...mark, text: '' }], safe: false },
      ],
    };
  },
});

/** Where the paragraphs begin that code or HTML covers up to the end of the text; undefined where the last one is prose. */
function swallowedFrom(placed: ArticleView['placed']): number | undefined {
  const prose = placed.findLastIndex(({ paragraph: { text, protected: all } }) => {
    const spans = all.filter((s) => SWALLOWING.has(s.kind));
    return !coversText(spans, text, { start: 0, end: text.length });
  });
  return placed[prose + 1]?.start;
}

/** A mark that opens a block, what would close it, and whether a line does. */
interface OpenMark extends Span {
  readonly partner: string;
  readonly isClosedBy: (line: string) => boolean;
}

const fenceIn = (line: string): RegExpExecArray | null => FENCE.exec(line.replace(/\r$/u, ''));

/** The mark in a line that begins at `at` and opens a block which the line itself does not close. */
function openedBy(line: string, at: number): OpenMark | undefined {
  const fence = fenceIn(line)?.[1];
  if (fence !== undefined) {
    const start = at + line.indexOf(fence);
    const isClosedBy = (other: string): boolean => {
      const found = fenceIn(other);
      return found?.[1]?.startsWith(fence) === true && found.groups?.info?.trim() === '';
    };
    return { start, end: start + fence.length, partner: fence, isClosedBy };
  }
  const element = VERBATIM.exec(line)?.groups;
  if (element && !VERBATIM_END.test(line)) {
    const start = at + line.indexOf(element.tag!);
    const partner = `</${element.name!.toLowerCase()}>`;
    return { start, end: start + element.tag!.length, partner, isClosedBy: (other) => VERBATIM_END.test(other) };
  }
  const comment = line.lastIndexOf('<!--');
  if (comment <= line.lastIndexOf('-->')) return undefined;
  return { start: at + comment, end: at + comment + 4, partner: '-->', isClosedBy: (other) => other.includes('-->') };
}

/** The mark of the last block from `from` on that nothing closes. */
function openMark(text: string, from: number): OpenMark | undefined {
  let open: OpenMark | undefined;
  let at = from;
  for (const line of text.slice(from).split('\n')) {
    if (!open) open = openedBy(line, at);
    else if (open.isClosedBy(line)) open = undefined;
    at += line.length + 1;
  }
  return open;
}
