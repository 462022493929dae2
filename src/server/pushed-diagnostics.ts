import type { Diagnostic, PublishDiagnosticsParams } from 'vscode-languageserver';

/** Waits this long for more typing. Milliseconds. */
const QUIET = 200;

export interface PushOptions {
  readonly send: (params: PublishDiagnosticsParams) => Promise<void>;
  /** The diagnostics of a document and the version they hold for; undefined where there are none to be had. */
  readonly read: (uri: string) => Promise<{ readonly version: number; readonly items: Diagnostic[] } | undefined>;
}

/** Sends diagnostics by itself, to clients that do not pull them. */
export class PushedDiagnostics {
  readonly #options: PushOptions;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(options: PushOptions) {
    this.#options = options;
  }

  /** Sends those of a document when nobody has changed it for a moment. */
  ask(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    const timer = setTimeout(async () => {
      const answer = await this.#options.read(uri);
      // Changed or closed meanwhile: the later question answers.
      if (answer && this.#timers.get(uri) === timer)
        await this.#options.send({ uri, version: answer.version, diagnostics: answer.items });
    }, QUIET);
    this.#timers.set(uri, timer);
  }

  /** Takes away those of a document that was closed. */
  forget(uri: string): void {
    clearTimeout(this.#timers.get(uri));
    this.#timers.delete(uri);
    void this.#options.send({ uri, diagnostics: [] });
  }
}
