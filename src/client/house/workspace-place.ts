import * as vscode from 'vscode';
import { MAX_FILE } from '../../core/house/files.ts';
import { ListError, type ListPlace } from './list-files.ts';

function isMissing(error: unknown): boolean {
  return error instanceof vscode.FileSystemError && error.code === 'FileNotFound';
}

async function unlessMissing<T>(promise: Thenable<T>): Promise<T | undefined> {
  try {
    return await promise;
  } catch (error) {
    if (isMissing(error)) return undefined;
    throw error;
  }
}

/**
 * A list in any file system VS Code knows. It is written beside its place and renamed, where the file system can rename. These file systems
 * have no locks: what another window writes between the reading and the writing of a change is lost.
 */
export function workspacePlace(folder: vscode.Uri, list: string): ListPlace {
  const { fs } = vscode.workspace;
  const target = vscode.Uri.joinPath(folder, list);
  const own = vscode.Uri.joinPath(target, '..');
  const isFolder = async (uri: vscode.Uri): Promise<boolean> =>
    (((await unlessMissing(fs.stat(uri)))?.type ?? 0) & vscode.FileType.Directory) !== 0;
  return {
    file: target.toString(true),
    async read() {
      const found = await unlessMissing(fs.stat(target));
      if (!found) return undefined;
      if ((found.type & vscode.FileType.File) === 0) throw new ListError(target.toString(true), 'not-file');
      if (found.size > MAX_FILE) throw new ListError(target.toString(true), 'too-large');
      return unlessMissing(fs.readFile(target));
    },
    async replace(bytes) {
      const linked = (((await unlessMissing(fs.stat(target)))?.type ?? 0) & vscode.FileType.SymbolicLink) !== 0;
      // A rename would put a file in the link's place.
      if (linked) return fs.writeFile(target, bytes);
      const temporary = vscode.Uri.joinPath(own, `.${list.slice(list.lastIndexOf('/') + 1)}.${crypto.randomUUID()}.tmp`);
      try {
        await fs.writeFile(temporary, bytes);
        await fs.rename(temporary, target, { overwrite: true });
      } catch (error) {
        await Promise.resolve(fs.delete(temporary)).catch(() => undefined);
        throw error;
      }
    },
    folders: async () => ({ workspace: await isFolder(folder), own: await isFolder(own) }),
    makeFolder: async () => fs.createDirectory(own),
    alone: (run) => run(),
  };
}
