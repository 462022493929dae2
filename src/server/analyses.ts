import type { CancellationToken } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import {
  type Analyser,
  type Article,
  createAnalyser,
  decoded,
  type GuardOptions,
  isArticleLanguage,
  type Lexicon,
  type Settings,
  type StepFailure,
} from '../core/index.ts';

/** One analysed document version. Everything an editor sees is read off this. */
export interface Analysed {
  readonly document: TextDocument;
  readonly version: number;
  readonly article: Article;
  readonly settings: Settings;
}

/** What the analysis of a document depends on besides its text. A new object means: analyse anew. */
export interface Circumstances {
  readonly settings: Settings;
  readonly date: string | undefined;
}

export interface AnalysesOptions {
  readonly lexicon: () => Promise<Lexicon>;
  readonly document: (uri: string) => TextDocument | undefined;
  readonly circumstances: (uri: string) => Promise<Circumstances>;
  readonly onFailure: (failure: StepFailure) => void;
  readonly onAnalysed: (analysed: Analysed) => void;
  /** Stands around each step of an analysis; for tests. */
  readonly around?: GuardOptions['around'];
}

/** Longest stretch of work before others get their turn, in milliseconds. */
const SLICE = 10;

/** Lets what waits have its turn: at once on Node; a timer, which workers of a browser have instead, takes a millisecond or four. */
const othersTurn = (): Promise<void> =>
  new Promise((resolve) => {
    if (typeof setImmediate === 'function') setImmediate(resolve);
    else setTimeout(resolve, 0);
  });

interface Entry {
  analyser: Analyser;
  circumstances: Circumstances;
  current: Analysed | undefined;
  running: { readonly version: number; readonly done: Promise<Analysed | undefined> } | undefined;
  /** The version on which the analysis itself threw: asked again, it would again. */
  failed: number | undefined;
}

/**
 * The analyses of the open documents: at most one running and one kept per document. A change of the text or of what it depends on
 * ends the running one at its next step; the paragraphs it has done stay.
 */
export class Analyses {
  readonly #options: AnalysesOptions;
  readonly #entries = new Map<string, Entry>();

  constructor(options: AnalysesOptions) {
    this.#options = options;
  }

  /** The analysis of the document's present version; undefined when it is closed, or the caller no longer wants it. */
  async get(uri: string, token?: CancellationToken): Promise<Analysed | undefined> {
    const lexicon = await this.#options.lexicon();
    for (;;) {
      const circumstances = await this.#options.circumstances(uri);
      // Slow to come they may be out of date by now: an analysis by them would end the one that others wait for.
      if ((await this.#options.circumstances(uri)) !== circumstances) continue;
      const document = this.#options.document(uri);
      if (!document || token?.isCancellationRequested) return undefined;
      const entry = this.#entry(uri, circumstances, lexicon);
      if (entry.current?.version === document.version) return entry.current;
      if (entry.failed === document.version) return undefined;
      if (entry.running?.version !== document.version) {
        const version = document.version;
        const done = this.#guarded(entry, document).finally(() => {
          if (entry.running?.version === version) entry.running = undefined;
        });
        entry.running = { version, done };
      }
      const analysed = await entry.running.done;
      if (analysed) return analysed;
      // The text, or what the analysis depends on, has changed meanwhile: the next round takes it as it is now.
    }
  }

  /** The last analysis there is, of whatever version; for answers that may be a little old. */
  last(uri: string): Analysed | undefined {
    return this.#entries.get(uri)?.current;
  }

  /** All analyses that are kept. */
  all(): Analysed[] {
    return [...this.#entries.values()].flatMap((e) => e.current ?? []);
  }

  forget(uri: string): void {
    this.#entries.delete(uri);
  }

  #entry(uri: string, circumstances: Circumstances, lexicon: Lexicon): Entry {
    const known = this.#entries.get(uri);
    if (known?.circumstances === circumstances) return known;
    const entry: Entry = {
      analyser: createAnalyser({
        lexicon,
        settings: circumstances.settings,
        onFailure: this.#options.onFailure,
        ...(this.#options.around && { around: this.#options.around }),
      }),
      circumstances,
      current: undefined,
      running: undefined,
      failed: undefined,
    };
    this.#entries.set(uri, entry);
    return entry;
  }

  /** Every step has a guard of its own; should what lies between them throw, the document has no analysis, and the others theirs. */
  async #guarded(entry: Entry, document: TextDocument): Promise<Analysed | undefined> {
    try {
      return await this.#run(entry, document);
    } catch (error) {
      entry.failed = document.version;
      this.#options.onFailure({ step: 'analysis', error });
      return undefined;
    }
  }

  async #run(entry: Entry, document: TextDocument): Promise<Analysed | undefined> {
    const { uri, version, languageId } = document;
    const { date, settings } = entry.circumstances;
    const stillWanted = (): boolean => this.#entries.get(uri) === entry && this.#options.document(uri)?.version === version;
    const fileName = decoded(uri.slice(uri.lastIndexOf('/') + 1));
    const run = entry.analyser.steps({
      text: document.getText(),
      fileName,
      ...(date !== undefined && { date }),
      ...(isArticleLanguage(languageId) && { languageId }),
    });
    let turn = performance.now();
    for (;;) {
      const step = run.next();
      if (step.done) {
        if (!stillWanted()) return undefined;
        entry.current = { document, version, article: step.value, settings };
        this.#options.onAnalysed(entry.current);
        return entry.current;
      }
      if (performance.now() - turn < SLICE) continue;
      await othersTurn();
      if (!stillWanted()) return undefined;
      turn = performance.now();
    }
  }
}
