import type { InitializeParams } from 'vscode-languageserver';
import type { InitializationOptions } from '../shared/protocol.ts';

/** What the client on the other side can do. */
export interface ClientAbilities {
  /** It is the extension of this project: it knows its commands, notifications and requests. */
  readonly own: boolean;
  readonly configuration: boolean;
  readonly registration: boolean;
  readonly watching: boolean;
  /** It asks for diagnostics; to others they are sent. */
  readonly pulls: boolean;
  readonly refresh: boolean;
  readonly hints: boolean;
  /** It takes edits with the version of the document they are for. */
  readonly documentChanges: boolean;
  /** It shows an edit that needs it to its user and asks before it is made. */
  readonly confirms: boolean;
  readonly locale: string;
}

export function abilitiesOf({ capabilities, initializationOptions, locale }: InitializeParams): ClientAbilities {
  const { workspace, textDocument } = capabilities;
  const options = initializationOptions as Partial<InitializationOptions> | undefined;
  return {
    own: options?.dataUri !== undefined, // Nobody else has to say where the data lies.
    configuration: workspace?.configuration === true,
    registration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    watching: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    pulls: textDocument?.diagnostic !== undefined || options?.dataUri !== undefined,
    refresh: workspace?.diagnostics?.refreshSupport === true,
    hints: workspace?.inlayHint?.refreshSupport === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true || options?.dataUri !== undefined,
    confirms: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined && workspace.workspaceEdit.documentChanges === true,
    locale: locale ?? 'de',
  };
}
