import * as vscode from 'vscode';
import { IGNORE_FILES, type IgnoreFile, ignoredBy } from '../../shared/ignored.ts';

const ARTICLES = '**/*.{txt,md,markdown,artikel,nachricht}';

/** What settings keep out of searches, as one pattern. */
function excluded(folder: vscode.Uri): string | null {
  const names = ['files', 'search'].flatMap((section) => {
    const patterns = vscode.workspace.getConfiguration(section, folder).get<Record<string, unknown>>('exclude') ?? {};
    return Object.keys(patterns).filter((pattern) => patterns[pattern] === true);
  });
  const own = ['**/node_modules', '**/.*/**', ...names];
  return `{${[...new Set(own)].join(',')}}`;
}

const pathIn = (root: vscode.Uri, uri: vscode.Uri): string => uri.path.slice(root.path.replace(/\/$/u, '').length + 1);

/** The ignore files that count for a folder: its own, those in it, and those above it up to the root. */
async function ignoreFiles(root: vscode.Uri, token: vscode.CancellationToken): Promise<IgnoreFile[]> {
  const pattern = new vscode.RelativePattern(root, `**/{${IGNORE_FILES.join(',')}}`);
  const found = await vscode.workspace.findFiles(pattern, '**/node_modules/**', undefined, token);
  return Promise.all(
    found.map(async (uri) => {
      const path = pathIn(root, uri);
      const text = await vscode.workspace.fs.readFile(uri).then(
        (bytes) => new TextDecoder().decode(bytes),
        () => '',
      );
      return { folder: path.slice(0, Math.max(0, path.lastIndexOf('/'))), text };
    }),
  );
}

/** The articles of a folder, in the order of their paths, without what settings or ignore files leave out. */
export async function articlesIn(folder: vscode.Uri, token: vscode.CancellationToken): Promise<vscode.Uri[]> {
  // Ignore files count from the workspace's folder on, as git and searches see them.
  const root = vscode.workspace.getWorkspaceFolder(folder)?.uri ?? folder;
  const isIgnored = ignoredBy(await ignoreFiles(root, token));
  const found = await vscode.workspace.findFiles(
    new vscode.RelativePattern(folder, ARTICLES),
    excluded(folder),
    undefined,
    token,
  );
  return found
    .filter((uri) => !uri.path.includes('/.schlussredaktion/') && !isIgnored(pathIn(root, uri)))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
