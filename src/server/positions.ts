import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Span } from '../core/index.ts';
import type { Passage, Range } from '../shared/protocol.ts';

/** An absolute UTF-16 span as an LSP range of the document it belongs to. */
export function rangeOf(document: TextDocument, span: Span): Range {
  return { start: document.positionAt(span.start), end: document.positionAt(span.end) };
}

/** The same with its wording. */
export function passageOf(document: TextDocument, span: Span): Passage {
  return { range: rangeOf(document, span), text: document.getText().slice(span.start, span.end) };
}

/** A range as an absolute span. */
export function spanOf(document: TextDocument, range: Range): Span {
  return { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
}
