import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs';
import path from 'node:path';
import {
  HOUSE_FILES,
  HOUSE_FOLDER,
  HOUSE_MISNOMERS,
  type HouseFile,
  type HouseFolder,
  type HouseText,
  MAX_FILE,
  utf8Of,
} from '../core/index.ts';
import { codeOf } from './replace-file.ts';

/** Whether a link leads out of a folder. */
function leadsOut(file: string, folder: string): boolean {
  const target = realpathSync(file);
  return target !== path.resolve(file) && path.relative(realpathSync(folder), target).startsWith('..');
}

/** Nothing is opened before it is known to be an ordinary file of bounded size: a device or a pipe would never end. */
function readHouseFile(file: string, folder: string, trusted: boolean): HouseText | undefined {
  try {
    const stats = statSync(file);
    if (!stats.isFile()) return { trouble: 'not-file' };
    if (stats.size > MAX_FILE) return { trouble: 'too-large' };
    if (!trusted && leadsOut(file, folder)) return { trouble: 'link' };
    const text = utf8Of(readFileSync(file));
    return text === undefined ? { trouble: 'not-utf8' } : { text };
  } catch (error) {
    const code = codeOf(error);
    return code === 'ENOENT' || code === 'ENOTDIR' ? undefined : { trouble: 'failed', reason: code };
  }
}

/**
 * The house folder at a path; undefined where there is none. `trusted`: whether links may lead out of the folder it lies in. What cannot be read
 * is in the answer as such; nothing is thrown.
 */
export function readHouseFolder(folder: string, trusted: boolean): HouseFolder | undefined {
  let names: Set<string>;
  try {
    names = new Set(readdirSync(folder));
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
    return { style: { trouble: 'failed', reason: code } };
  }
  const found: { [F in HouseFile]?: HouseText } = {};
  for (const [key, name] of Object.entries(HOUSE_FILES) as [HouseFile, string][]) {
    const own = names.has(name) ? readHouseFile(path.join(folder, name), path.dirname(folder), trusted) : undefined;
    if (own) found[key] = own;
  }
  for (const [name, key] of Object.entries(HOUSE_MISNOMERS))
    if (names.has(name) && !found[key]) found[key] = { trouble: 'misnamed', reason: name };
  return found;
}

/** What tells whether a house folder is as it was when last looked at: the times and sizes of its files. Nothing is read. */
export function houseFolderStamp(folder: string): string {
  const stampOf = (file: string): string => {
    try {
      const { ino, mode, mtimeMs, ctimeMs, size } = statSync(file);
      // A folder's own times change with whatever else is put into it.
      return file === folder ? `${ino} ${mode}` : `${ino} ${mtimeMs} ${ctimeMs} ${size}`;
    } catch (error) {
      return codeOf(error);
    }
  };
  const names = [...Object.values(HOUSE_FILES), ...Object.keys(HOUSE_MISNOMERS)];
  return [folder, ...names.map((name) => path.join(folder, name))].map(stampOf).join('\n');
}

/** Whether a folder could hold a house: nothing that is no folder goes by that name. What else stands in the way is said when it is tried. */
export function canHoldHouse(folder: string): boolean {
  try {
    return statSync(path.join(folder, HOUSE_FOLDER), { throwIfNoEntry: false })?.isDirectory() !== false;
  } catch {
    return true;
  }
}
