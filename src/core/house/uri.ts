/** A URI in two parts: scheme and authority, and the path with its slashes. */
const PARTS = /^([a-z][a-z0-9+.-]*:\/\/[^/?#]*)(\/[^?#]*)/iu;

/** Whether a URI has a path with folders: that of an unsaved text has none. */
export function hasFolders(uri: string): boolean {
  return PARTS.test(uri);
}

/** The folder a file or folder lies in, without a slash at its end; undefined at the root. */
export function parentOf(uri: string): string | undefined {
  const found = PARTS.exec(uri);
  if (!found) return undefined;
  const path = found[2]!.replace(/\/+$/u, '');
  if (path === '') return undefined;
  return found[1]! + path.slice(0, path.lastIndexOf('/'));
}

/** The segments of a relative path as a URI has them; what is encoded already stays. */
function encoded(segment: string): string {
  return encodeURIComponent(segment).replace(/[!'()*]/gu, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`);
}

/**
 * What a path as people write it ("../redaktion", "/srv/redaktion", "R:\redaktion") means in a folder. Undefined where it leads above the root.
 */
export function resolveIn(folder: string, written: string): string | undefined {
  const found = PARTS.exec(`${folder}/`);
  if (!found) return undefined;
  const path = written.trim().replaceAll('\\', '/');
  const drive = /^[a-z]:\//iu.test(path);
  const segments = path.startsWith('/') || drive ? [] : found[2]!.split('/').filter((s) => s !== '');
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue;
    if (segment !== '..') segments.push(encoded(segment));
    else if (segments.pop() === undefined) return undefined;
  }
  return `${found[1]!}/${segments.join('/')}`;
}

/** The path of a file below a folder as people write it; undefined where it lies elsewhere. */
export function pathBelow(folder: string, uri: string): string | undefined {
  const base = folder.endsWith('/') ? folder : `${folder}/`;
  if (!uri.startsWith(base)) return undefined;
  return decoded(uri.slice(base.length));
}

/** A URI's letters as people read them. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
