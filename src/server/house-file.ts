import {
  type CompletionItem,
  CompletionItemKind,
  type Diagnostic,
  DiagnosticSeverity,
  type Hover,
  MarkupKind,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { HOUSE_PROBLEM_TEXTS, inflectLike, type Lexicon, type Locale, readHouseLine, readHouseText } from '../core/index.ts';
import type { Position } from '../shared/protocol.ts';
import { say } from './texts.ts';

/** Whether a document is a list of the house, which is no article: the dictionary, or the phrases. */
export function houseFile(uri: string): 'words' | 'phrases' | undefined {
  if (uri.endsWith('/.schlussredaktion/woerterbuch.txt')) return 'words';
  return uri.endsWith('/.schlussredaktion/textbausteine.txt') ? 'phrases' : undefined;
}

/** The broken lines of a house dictionary. The rest of the file works all the same. */
export function houseDiagnostics(document: TextDocument, lexicon: Lexicon, locale: Locale): Diagnostic[] {
  return readHouseText(document.getText(), lexicon.models).problems.map((p) => ({
    range: { start: { line: p.line, character: p.start }, end: { line: p.line, character: p.end } },
    severity: DiagnosticSeverity.Warning,
    source: 'Schlussredaktion',
    message: HOUSE_PROBLEM_TEXTS[p.kind][locale],
  }));
}

function lineAt(document: TextDocument, line: number): string {
  return document.getText({ start: { line, character: 0 }, end: { line: line + 1, character: 0 } }).replace(/[\r\n]+$/u, '');
}

/** What an entry means: forbidden, inflected like its model (with the forms), or accepted as it stands. */
export function houseHover(document: TextDocument, { line }: Position, lexicon: Lexicon, locale: Locale): Hover | null {
  const { entry } = readHouseLine(lineAt(document, line), line, lexicon.models);
  if (!entry) return null;
  const lines: string[] = [];
  if (entry.forbidden) lines.push(say('house-forbidden', locale));
  else if (entry.model !== undefined) {
    lines.push(say('house-model', locale, { model: entry.model }));
    const forms = inflectLike(entry.word, entry.model, lexicon);
    if (forms.length > 0) lines.push(forms.join(', '));
  } else lines.push(say('house-word', locale));
  return { contents: { kind: MarkupKind.PlainText, value: lines.join('\n') } };
}

/** Most model words offered at once. */
const LIMIT = 50;

/** Model words for what stands after the slash. */
export function houseCompletion(document: TextDocument, position: Position, lexicon: Lexicon): CompletionItem[] {
  const before = lineAt(document, position.line).slice(0, position.character);
  const slash = before.indexOf('/');
  if (slash < 0 || !lexicon.models) return [];
  const prefix = before.slice(slash + 1);
  const range = { start: { line: position.line, character: slash + 1 }, end: position };
  return lexicon.models
    .complete(prefix, LIMIT)
    .map((word) => ({ label: word, kind: CompletionItemKind.Value, textEdit: { range, newText: word } }));
}
