import * as vscode from 'vscode';
import { type Locale, say, type TextId } from '../texts.ts';

export interface ViewFilterOptions {
  /** Set for menus while there is a filter, behind `schlussredaktion.`. */
  readonly context: string;
  /** Asks for the filter; takes it away. */
  readonly commands: { readonly ask: string; readonly clear: string };
  readonly texts: { readonly prompt: TextId; readonly placeHolder: TextId };
  readonly locale: () => Locale;
  readonly changed: () => Promise<void>;
}

/** The words that the lines of a view are filtered by, with the two commands that change them. Kept while the window is open. */
export class ViewFilter implements vscode.Disposable {
  readonly #options: ViewFilterOptions;
  readonly #commands: readonly vscode.Disposable[];
  #text = '';

  constructor(options: ViewFilterOptions) {
    this.#options = options;
    this.#tell();
    this.#commands = [
      vscode.commands.registerCommand(options.commands.ask, () => this.#ask()),
      vscode.commands.registerCommand(options.commands.clear, () => this.#set('')),
    ];
  }

  /** Empty where nothing is filtered. */
  get text(): string {
    return this.#text;
  }

  dispose(): void {
    for (const command of this.#commands) command.dispose();
  }

  async #ask(): Promise<void> {
    const { texts, locale } = this.#options;
    const text = await vscode.window.showInputBox({
      value: this.#text,
      prompt: say(texts.prompt, locale()),
      placeHolder: say(texts.placeHolder, locale()),
    });
    if (text !== undefined) await this.#set(text);
  }

  #set(text: string): Promise<void> {
    this.#text = text.trim();
    this.#tell();
    return this.#options.changed();
  }

  #tell(): void {
    void vscode.commands.executeCommand('setContext', `schlussredaktion.${this.#options.context}`, this.#text !== '');
  }
}
