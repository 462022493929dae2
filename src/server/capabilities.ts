import { type InitializeResult, TextDocumentSyncKind } from 'vscode-languageserver';
import { FIX_ALL } from './code-actions.ts';
import { TOKEN_TYPES } from './structure.ts';

/** What the server can do. `commands`: those it runs itself; the extension registers its own. */
export function capabilitiesOf(commands: readonly string[]): InitializeResult['capabilities'] {
  return {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    diagnosticProvider: { identifier: 'schlussredaktion', interFileDependencies: false, workspaceDiagnostics: false },
    codeActionProvider: { codeActionKinds: ['quickfix', FIX_ALL] },
    documentSymbolProvider: { label: 'Schlussredaktion' },
    workspaceSymbolProvider: true,
    hoverProvider: true,
    completionProvider: { triggerCharacters: ['/'] },
    codeLensProvider: { resolveProvider: false },
    foldingRangeProvider: true,
    inlayHintProvider: true,
    ...(commands.length > 0 && { executeCommandProvider: { commands: [...commands] } }),
    semanticTokensProvider: { legend: { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [] }, full: true },
  };
}
