import * as vscode from 'vscode';
import type { CompareAnswer, ComparedQuote } from '../../shared/protocol.ts';
import { toRange } from '../vscode-types.ts';

/** A mark behind the quotation and a line below it: never by colour alone. */
function decoration(mark: string, colour: string, line: string): vscode.TextEditorDecorationType {
  const color = new vscode.ThemeColor(colour);
  return vscode.window.createTextEditorDecorationType({
    textDecoration: `underline ${line}`,
    overviewRulerColor: color,
    overviewRulerLane: vscode.OverviewRulerLane.Left,
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
    after: { contentText: ` ${mark}`, color },
  });
}

/** Shows in the article how each quotation stands to the source, and what was changed in it. */
export class CompareDecorations implements vscode.Disposable {
  readonly #types: Readonly<Record<ComparedQuote['state'], vscode.TextEditorDecorationType>> = {
    exact: decoration('✓', 'testing.iconPassed', 'dotted'),
    changed: decoration('≠', 'editorWarning.foreground', 'double'),
    missing: decoration('?', 'editorError.foreground', 'dashed'),
  };
  readonly #words = vscode.window.createTextEditorDecorationType({
    borderRadius: '2px',
    border: '1px solid',
    borderColor: new vscode.ThemeColor('editorWarning.foreground'),
  });

  /** Draws an answer in all editors of an article; nothing where there is none, or the text is another by now. */
  show(uri: vscode.Uri, answer: CompareAnswer | undefined): void {
    for (const editor of vscode.window.visibleTextEditors) {
      if (editor.document.uri.toString() !== uri.toString()) continue;
      const quotes = answer?.version === editor.document.version ? answer.quotes : [];
      for (const [state, type] of Object.entries(this.#types)) {
        const own = quotes.filter((q) => q.state === state);
        editor.setDecorations(
          type,
          own.map((q) => ({ range: toRange(q.passage.range), hoverMessage: hoverOf(q) })),
        );
      }
      const changed = quotes.flatMap((q) => q.changes).filter((c) => !toRange(c.article).isEmpty);
      editor.setDecorations(
        this.#words,
        changed.map((c) => toRange(c.article)),
      );
    }
  }

  dispose(): void {
    for (const type of [...Object.values(this.#types), this.#words]) type.dispose();
  }
}

function hoverOf(quote: ComparedQuote): vscode.MarkdownString {
  const text = new vscode.MarkdownString();
  text.appendText(quote.label);
  for (const change of quote.changes) text.appendMarkdown('\n- ').appendText(change.label);
  return text;
}
