import { type BaseLanguageClient, type DocumentSelector, DocumentSymbolRequest } from 'vscode-languageclient';

/**
 * Has VS Code ask for symbols again though the text is the same. It keeps them by the version of the document, and the protocol has no word for
 * it; a provider that is registered anew makes outline, breadcrumbs and "go to symbol" ask.
 */
export class SymbolRefresh {
  readonly #language: BaseLanguageClient;
  readonly #selector: DocumentSelector;
  readonly #known = new Map<string, string>();
  #count = 0;

  constructor(language: BaseLanguageClient, selector: DocumentSelector) {
    this.#language = language;
    this.#selector = selector;
  }

  /** `state`: what the symbols of an article depend on beside its text. */
  note(uri: string, state: string): void {
    const before = this.#known.get(uri);
    this.#known.set(uri, state);
    if (before === undefined || before === state) return;
    const feature = this.#language.getFeature(DocumentSymbolRequest.method);
    feature.clear();
    feature.register({ id: `symbols-${++this.#count}`, registerOptions: { documentSelector: this.#selector } });
  }
}
