import { HOUSE_FILES, HOUSE_FOLDER, type HouseFolder, type HouseProblem } from './files.ts';
import type { ParsedFolder, ParseFolder } from './parse-folder.ts';
import { parentOf, pathBelow, resolveIn } from './uri.ts';

/** Asks for a house folder: a URI, and whether another house named it (`extends`) rather than the article's own place. */
export interface FolderRequest {
  readonly uri: string;
  readonly extended: boolean;
}

/** A house that counts for an article. */
export interface FoundHouse {
  readonly uri: string;
  /** The folder that paths in it are relative to; undefined for a shared folder, which knows no articles. */
  readonly base: string | undefined;
  readonly parsed: ParsedFolder;
}

/** The houses of a folder, the nearest first; one that another extends comes right behind it. */
export interface FoundHouses {
  readonly houses: readonly FoundHouse[];
  readonly problems: readonly HouseProblem[];
}

/** More folders above an article than any disk has, and more shared folders than any newsroom. */
const MOST = 64;

/**
 * Looks for the houses that count in a folder: `.schlussredaktion` in it and in those above, each with what it extends. It yields what it wants
 * to read and is given it, so that the same search runs over any file system, at once or waiting. Ends for every answer.
 */
export function* findHouses(folder: string, parse: ParseFolder): Generator<FolderRequest, FoundHouses, HouseFolder | undefined> {
  const houses: FoundHouse[] = [];
  const problems: HouseProblem[] = [];
  const seen = new Set<string>();

  function* take(
    uri: string,
    content: HouseFolder,
    base: string | undefined,
    path: readonly string[],
  ): Generator<FolderRequest, boolean, HouseFolder | undefined> {
    seen.add(uri);
    const parsed = parse(uri, content);
    houses.push({ uri, base, parsed });
    problems.push(...parsed.problems);
    for (const { path: written, line, start, end } of parsed.style.extends) {
      const say = (de: string, en: string): void => {
        problems.push({ file: `${uri}/${HOUSE_FILES.style}`, line, start, end, message: { de, en } });
      };
      const target = resolveIn(uri, written);
      if (target === undefined) {
        say(`„${written}“ führt über den obersten Ordner hinaus.`, `“${written}” leads above the topmost folder.`);
        continue;
      }
      const inner = `${target}/${HOUSE_FOLDER}`;
      if ([uri, ...path].some((known) => known === target || known === inner)) {
        say(`„${written}“ führt im Kreis; es gilt nur einmal.`, `“${written}” goes round in a circle; it counts only once.`);
        continue;
      }
      if (seen.has(target) || seen.has(inner)) continue;
      if (seen.size >= MOST) {
        say('Zu viele verbundene Ordner.', 'Too many folders linked.');
        continue;
      }
      const own = yield { uri: inner, extended: true };
      const shared = own ?? (yield { uri: target, extended: true });
      if (!shared) say(`Den Ordner „${written}“ gibt es nicht.`, `There is no folder “${written}”.`);
      else if (Object.keys(shared).length === 0)
        say(`Im Ordner „${written}“ liegt keine Datei eines Hauses.`, `The folder “${written}” holds no file of a house.`);
      else yield* take(own ? inner : target, shared, undefined, [uri, ...path]);
    }
    return parsed.style.root;
  }

  let depth = 0;
  for (let at: string | undefined = folder; at !== undefined && depth < MOST; at = parentOf(at), depth++) {
    const uri = `${at}/${HOUSE_FOLDER}`;
    if (seen.has(uri)) continue;
    const content = yield { uri, extended: false };
    if (content && (yield* take(uri, content, at, []))) break;
  }
  return { houses, problems };
}

/** The article's path from the folder a house lies in. */
export function articlePath({ base }: FoundHouse, article: string): string | undefined {
  return base === undefined ? undefined : pathBelow(base, article);
}
