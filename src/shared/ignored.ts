import ignore, { type Ignore } from 'ignore';

/** Names of the files in which folders say what of them does not count. */
export const IGNORE_FILES: readonly string[] = ['.gitignore', '.ignore'];

/** What one of them says. `folder`: below the root, with slashes; empty for the root itself. */
export interface IgnoreFile {
  readonly folder: string;
  readonly text: string;
}

const below = (folder: string, path: string): string | undefined =>
  folder === '' ? path : path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : undefined;

/**
 * Tells of paths below the root whether they are ignored, the way git reads such files: the nearest one that says anything decides, and what lies
 * in an ignored folder cannot be taken back.
 */
export function ignoredBy(files: readonly IgnoreFile[]): (path: string) => boolean {
  const rules = [...files]
    .sort((a, b) => a.folder.length - b.folder.length)
    .map(({ folder, text }): { readonly folder: string; readonly rules: Ignore } => ({ folder, rules: ignore().add(text) }));
  const folders = new Map<string, boolean>([['', false]]);
  const decided = (path: string): boolean => {
    let ignored = false;
    for (const { folder, rules: own } of rules) {
      const relative = below(folder, path);
      if (relative === undefined || relative === '') continue;
      const said = own.test(relative);
      if (said.ignored || said.unignored) ignored = said.ignored;
    }
    return ignored;
  };
  const folderIgnored = (path: string): boolean => {
    let known = folders.get(path);
    if (known === undefined) {
      const parent = path.slice(0, Math.max(0, path.lastIndexOf('/')));
      known = folderIgnored(parent) || decided(`${path}/`);
      folders.set(path, known);
    }
    return known;
  };
  return (path) => folderIgnored(path.slice(0, Math.max(0, path.lastIndexOf('/')))) || decided(path);
}
