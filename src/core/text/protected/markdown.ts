import { type Tree, TreeFragment } from '@lezer/common';
import { parser as commonMark, GFM } from '@lezer/markdown';
import type { Span } from '../span.ts';
import { denseStretches } from './dense.ts';
import { frontMatterEnd } from './front-matter.ts';
import { GENERATORS, generatorLines } from './generators.ts';
import type { ProtectedKind, ProtectedSpan } from './protected-span.ts';

const parser = commonMark.configure([GFM, GENERATORS]);

/** Nodes that are protected as a whole. */
const WHOLE: ReadonlyMap<string, Omit<ProtectedSpan, 'start' | 'end'>> = new Map(
  Object.entries({
    InlineCode: { kind: 'code', token: 'one' },
    FencedCode: { kind: 'code' },
    CodeBlock: { kind: 'code' },
    Image: { kind: 'image', token: 'one' },
    Autolink: { kind: 'link', token: 'one' },
    URL: { kind: 'link', token: 'one' },
    HTMLTag: { kind: 'html', token: 'none' },
    Comment: { kind: 'html', token: 'none' },
    ProcessingInstruction: { kind: 'html', token: 'none' },
    HTMLBlock: { kind: 'html' },
    CommentBlock: { kind: 'html' },
    ProcessingInstructionBlock: { kind: 'html' },
    Table: { kind: 'table' },
    LinkReference: { kind: 'link' },
    TaskMarker: { kind: 'link', token: 'none' },
    Escape: { kind: 'escape' },
    Entity: { kind: 'escape' },
    Formula: { kind: 'formula', token: 'one' },
    Shortcode: { kind: 'directive', token: 'none' },
    TemplateTag: { kind: 'directive', token: 'one' },
    Attributes: { kind: 'directive', token: 'none' },
  } as const satisfies Record<string, { kind: ProtectedKind; token?: 'none' | 'one' }>),
);

/** Reads the protected spans of one document again and again; after an edit only the blocks around it are parsed anew. */
export class MarkdownReader {
  #text = '';
  #tree: Tree | undefined;

  /** The protected spans of the text, in order, without overlap. Never throws; linear, since what is too dense for the parser is not read. */
  read(text: string): readonly ProtectedSpan[] {
    const found: ProtectedSpan[] = [];
    const front = frontMatterEnd(text);
    if (front > 0) found.push({ start: 0, end: front, kind: 'front-matter' });
    for (const stretch of denseStretches(text, front)) found.push({ ...stretch, kind: 'unread' });
    found.push(...generatorLines(text, front));
    const readable = blankOut(text, ordered([...found]));
    const tree = parser.parse(readable, this.#reusable(readable));
    this.#text = readable;
    this.#tree = tree;
    collect(tree, readable, found);
    return ordered(found);
  }

  /** What of the last tree holds for the new text: all but what lies around the stretch that differs. */
  #reusable(text: string): readonly TreeFragment[] {
    if (!this.#tree) return [];
    const old = this.#text;
    const most = Math.min(old.length, text.length);
    let start = 0;
    while (start < most && old.charCodeAt(start) === text.charCodeAt(start)) start++;
    let tail = 0;
    while (tail < most - start && old.charCodeAt(old.length - 1 - tail) === text.charCodeAt(text.length - 1 - tail)) tail++;
    return TreeFragment.applyChanges(TreeFragment.addTree(this.#tree), [
      { fromA: start, toA: old.length - tail, fromB: start, toB: text.length - tail },
    ]);
  }
}

/** The same text with the stretches made empty lines of the same length, so that all offsets stay. They are in order and apart. */
function blankOut(text: string, stretches: readonly Span[]): string {
  const parts: string[] = [];
  let at = 0;
  for (const { start, end } of stretches) {
    parts.push(
      text.slice(at, start),
      text.slice(start, end).replace(/[^\r\n]/gu, (c) => ' '.repeat(c.length)),
    );
    at = end;
  }
  return parts.join('') + text.slice(at);
}

/** Labels as Markdown compares them: case and white space do not count. */
const labelKey = (label: string): string => label.replace(/\s+/gu, ' ').trim().toLowerCase();

function collect(tree: Tree, text: string, found: ProtectedSpan[]): void {
  const defined = new Set<string>();
  tree.iterate({
    enter(node) {
      if (node.name === 'LinkLabel' && node.matchContext(['LinkReference']))
        defined.add(labelKey(text.slice(node.from, node.to)));
    },
  });
  tree.iterate({
    enter({ name, from: start, to: end, node }) {
      const whole = WHOLE.get(name);
      if (whole) {
        found.push({ ...whole, start, end });
        return false;
      }
      if (name !== 'Link') return true;
      const label = text.slice(start, end);
      if (label.startsWith('[^')) {
        const colon = text[end] === ':' ? 1 : 0;
        found.push({ start, end: end + colon, kind: 'footnote', token: 'none' });
        return false;
      }
      if (text[start - 1] === '[' && text[end] === ']') {
        found.push({ start: start - 1, end: end + 1, kind: 'embed', token: 'one' });
        return false;
      }
      // Brackets alone are a link only where their label is defined; „[Video]“ is a word in brackets.
      const close = node.getChildren('LinkMark')[1];
      if (!close || (close.to === end && !defined.has(labelKey(label)))) return true;
      found.push({ start, end: start + 1, kind: 'link', token: 'none' }, { start: close.from, end, kind: 'link', token: 'none' });
      return true;
    },
  });
}

/** In the order of their starts; of spans that overlap the first and longest stays. */
function ordered(found: ProtectedSpan[]): ProtectedSpan[] {
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: ProtectedSpan[] = [];
  for (const span of found) if (span.start >= (kept.at(-1)?.end ?? 0)) kept.push(span);
  return kept;
}
