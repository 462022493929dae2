import * as vscode from 'vscode';
import {
  exceptionKey,
  type HouseException,
  isSamePath,
  readExceptions,
  withException,
  withoutExceptions,
  withRenamed,
} from '../../core/house/exceptions-file.ts';
import { HOUSE_FILES, HOUSE_FOLDER } from '../../core/house/files.ts';
import { type ArticleMemory, type Dismissed, remembered, withDismissed, withoutDismissed } from './article-memory.ts';
import type { ListFiles, ListPlace } from './list-files.ts';

/** The list inside a workspace folder. */
export const EXCEPTIONS_FILE = `${HOUSE_FOLDER}/${HOUSE_FILES.exceptions}`;

export interface ExceptionsOptions {
  readonly lists: ListFiles;
  readonly place: (folder: vscode.Uri, list: string) => ListPlace;
  readonly saveOpen: (uri: vscode.Uri, place: ListPlace) => Promise<void>;
  readonly memory: () => ArticleMemory;
  readonly remember: (memory: ArticleMemory) => Promise<void>;
  readonly changed: () => void;
}

/**
 * What editors do not want to be told: in `ausnahmen.json` of the workspace folder that holds the article, or, where there is none or nobody may
 * write in it, in the extension's storage.
 */
export class Exceptions {
  readonly #options: ExceptionsOptions;

  constructor(options: ExceptionsOptions) {
    this.#options = options;
  }

  /** Ignores it in one article, or in every article of the workspace. Rejects with a `ListError`. */
  async add(article: vscode.Uri, entry: Dismissed, where: 'article' | 'workspace'): Promise<void> {
    const { lists, memory, remember, changed } = this.#options;
    const home = this.#home(article);
    if (!home) return remember(withDismissed(memory(), article.toString(), entry));
    const place = await this.#open(home.folder);
    const { rule, text, reason } = entry;
    const own: HouseException = {
      ...(where === 'article' && { artikel: home.path }),
      regel: rule,
      ...(text !== undefined && { text }),
      ...(reason !== undefined && { grund: reason }),
    };
    await lists.change(place, (before) => withException(before, own));
    changed();
  }

  /** Takes an exception back, wherever it is kept between the article and its workspace folder; gives whether there was one. */
  async remove(article: vscode.Uri, entry: Dismissed): Promise<boolean> {
    const { rule, text } = entry;
    const path = this.#home(article)?.path;
    const keys = new Set(
      [path, undefined].map((artikel) =>
        exceptionKey({ regel: rule, ...(text !== undefined && { text }), ...(artikel !== undefined && { artikel }) }),
      ),
    );
    return this.#without(
      article,
      (d) => d.rule === rule && d.text === text,
      (e) => keys.has(exceptionKey(e)),
    );
  }

  /** Takes back what is ignored in this article alone by rules of the choice; gives how many there were. */
  async removeAll(article: vscode.Uri, choice: (rule: string) => boolean): Promise<number> {
    const path = this.#home(article)?.path;
    const kept = remembered(this.#options.memory(), article.toString())?.dismissed ?? [];
    let count = kept.filter((d) => choice(d.rule)).length;
    await this.#without(
      article,
      (d) => choice(d.rule),
      (e) => {
        if (path === undefined || e.artikel === undefined || !isSamePath(e.artikel, path) || !choice(e.regel)) return false;
        count++;
        return true;
      },
    );
    return count;
  }

  /** Lets the entries of an article go along with its file. */
  async renamed(from: vscode.Uri, to: vscode.Uri): Promise<void> {
    const home = this.#home(from);
    const next = this.#home(to);
    if (!home || !next || home.folder.toString() !== next.folder.toString()) return;
    const place = this.#options.place(home.folder, EXCEPTIONS_FILE);
    const text = await this.#options.lists.read(place);
    if (withRenamed(text, home.path, next.path) === undefined) return;
    await this.#options.lists.change(place, (before) => withRenamed(before ?? '', home.path, next.path) ?? before);
    this.#options.changed();
  }

  async #without(
    article: vscode.Uri,
    forgotten: (entry: Dismissed) => boolean,
    gone: (e: HouseException) => boolean,
  ): Promise<boolean> {
    const { lists, memory, remember, changed } = this.#options;
    const before = memory();
    const after = withoutDismissed(before, article.toString(), forgotten);
    if (after !== before) await remember(after);
    let found = after !== before;
    const home = this.#home(article);
    if (!home) return found;
    const place = await this.#open(home.folder);
    if (!readExceptions(await lists.read(place)).entries.some(gone)) return found;
    await lists.change(place, (text) => {
      found = true;
      return withoutExceptions(text ?? '', gone);
    });
    changed();
    return found;
  }

  /** The folder in whose house the article's exceptions are kept, with the article's path in it. */
  #home(article: vscode.Uri): { readonly folder: vscode.Uri; readonly path: string } | undefined {
    const folder = vscode.workspace.getWorkspaceFolder(article)?.uri;
    if (!folder || vscode.workspace.fs.isWritableFileSystem(folder.scheme) === false) return undefined;
    return { folder, path: article.path.slice(folder.path.replace(/\/+$/u, '').length + 1) };
  }

  async #open(folder: vscode.Uri): Promise<ListPlace> {
    const place = this.#options.place(folder, EXCEPTIONS_FILE);
    await this.#options.saveOpen(vscode.Uri.joinPath(folder, EXCEPTIONS_FILE), place);
    return place;
  }
}
