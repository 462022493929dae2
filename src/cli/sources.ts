import { type Dirent, existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { ARTICLE_ENDINGS, type ArticleLanguage, HOUSE_FOLDER, type Locale, languageOfFile } from '../core/index.ts';
import { codeOf } from '../node/replace-file.ts';
import { decode, type Encoding } from '../node/text-encoding.ts';
import { IGNORE_FILES, ignoredBy } from '../shared/ignored.ts';
import { complain, reasonOf, say } from './texts.ts';

/** One text to be checked, with all that is needed to write it back as it was. */
export interface Source {
  /** What messages call it. */
  readonly name: string;
  /** Where it lies; undefined for the standard input, which is never written to a file. */
  readonly path: string | undefined;
  readonly bytes: Uint8Array;
  /** Its byte order mark, if any, stays its first character. */
  readonly text: string;
  readonly encoding: Encoding;
  readonly languageId: ArticleLanguage;
}

/** What could not be read, as it was said. */
export interface UnreadSource {
  /** Undefined for the standard input. */
  readonly path: string | undefined;
  readonly message: string;
}

/** Whether the ending of a file's name says that it is an article. */
const isArticleFile = (name: string): boolean => ARTICLE_ENDINGS.has(path.extname(name).toLowerCase());

/** Whether a file is the house's own: its dictionary is no article, whatever its ending says. */
const isHouseFile = (name: string): boolean => path.dirname(path.resolve(name)).split(path.sep).includes(HOUSE_FOLDER);

/** What a folder holds and the walk does not give: how many files, and the folders that could not be read, with the reason. */
interface LeftOut {
  others: number;
  hidden: number;
  /** Ignore files in it, each with its folder. */
  readonly ignoring: [folder: string, text: string][];
  readonly unreadable: [folder: string, code: string][];
}

/** An ignore file of a folder; none where it cannot be read. */
function ignoringIn(folder: string, name: string): [folder: string, text: string][] {
  try {
    return [[folder, readFileSync(path.join(folder, name), 'utf8')]];
  } catch {
    return [];
  }
}

/** The folders above one, the nearest first, up to the root of its repository; none where it lies in none. */
function foldersAbove(folder: string): string[] {
  const above: string[] = [];
  for (let at = path.resolve(folder); ; at = path.dirname(at)) {
    above.push(at);
    if (existsSync(path.join(at, '.git'))) return above.slice(1);
    if (path.dirname(at) === at) return [];
  }
}

/** Tells which files of a folder its ignore files leave out, and those above it in its repository; they do not where the folder itself is named. */
function ignoring(folder: string, inside: readonly [folder: string, text: string][]): (file: string) => boolean {
  const above = foldersAbove(folder);
  const root = above.at(-1) ?? path.resolve(folder);
  const below = (file: string): string => path.relative(root, path.resolve(file)).split(path.sep).join('/');
  const test = (files: readonly [folder: string, text: string][]): ((path: string) => boolean) =>
    ignoredBy(files.map(([own, text]) => ({ folder: below(own), text })));
  const outside = above.flatMap((own) => IGNORE_FILES.flatMap((name) => ignoringIn(own, name)));
  const isNamed = above.length > 0 && test(outside)(`${below(folder)}/`);
  const isIgnored = test(isNamed ? inside : [...outside, ...inside]);
  return (file) => isIgnored(below(file));
}

/**
 * Adds the articles of a folder to `articles` and counts what is left out. Hidden folders and node_modules hold no copy; links are not followed, for they may lead
 * round in a circle or to a file that is read already.
 */
function collect(folder: string, articles: string[], left: LeftOut): void {
  let entries: Dirent[];
  try {
    entries = readdirSync(folder, { withFileTypes: true });
  } catch (error) {
    left.unreadable.push([folder, codeOf(error)]);
    return;
  }
  for (const entry of entries) {
    const name = path.join(folder, entry.name);
    const hidden = entry.name.startsWith('.');
    if (IGNORE_FILES.includes(entry.name)) left.ignoring.push(...ignoringIn(folder, entry.name));
    if (entry.isDirectory()) {
      if (!hidden && entry.name !== 'node_modules') collect(name, articles, left);
    } else if (entry.isSymbolicLink() || hidden) {
      if (isArticleFile(entry.name) || statSync(name, { throwIfNoEntry: false })?.isDirectory()) left.hidden++;
    } else if (entry.isFile()) {
      if (isArticleFile(entry.name)) articles.push(name);
      else left.others++;
    } else if (isArticleFile(entry.name)) left.hidden++; // A pipe or a device.
  }
}

/** The texts that the arguments name, read one at a time; what cannot be read is said and counted. */
export class Sources {
  readonly #locale: Locale;
  readonly #args: readonly string[];
  readonly #toWrite: boolean;
  #quiet = false;
  /** How many texts have been given, and which arguments or files could not be. Final when {@link read} is through. */
  given = 0;
  readonly unread: UnreadSource[] = [];

  get failed(): number {
    return this.unread.length;
  }

  /** `toWrite`: the texts are to be written back, so that a pipe or a device is refused before it is opened. */
  constructor(args: readonly string[], locale: Locale, toWrite = false) {
    this.#args = args;
    this.#locale = locale;
    this.#toWrite = toWrite;
  }

  /** In the order of the arguments, a file only once. */
  *read(): Generator<Source> {
    const seen = new Set<string>();
    for (const arg of this.#args) {
      for (const name of arg === '-' ? ['-'] : this.#articles(arg)) {
        const key = name === '-' ? name : path.resolve(name);
        if (seen.has(key)) continue;
        seen.add(key);
        const source = this.#open(name);
        if (!source) continue;
        this.given++;
        yield source;
      }
    }
  }

  /** The names of all files there are, in the same order, without a word about what is missing. */
  list(): string[] {
    this.#quiet = true;
    return [...new Set(this.#args.flatMap((arg) => this.#articles(arg)))];
  }

  /** What an argument names, without the files of a house, as editors leave them out too: commit hooks name whatever has changed. */
  #articles(arg: string): string[] {
    return this.#names(arg).filter((name) => {
      const own = isHouseFile(name);
      if (own && !this.#quiet) complain(say('house-file', this.#locale, { name }));
      return !own;
    });
  }

  /** An argument is the name of a file or a folder first and a pattern second: "Artikel (1).txt" is a file. */
  #names(arg: string): string[] {
    if (existsSync(arg)) return statSync(arg).isDirectory() ? this.#walk(arg) : [arg];
    if (!isDynamicPattern(arg)) return [arg]; // Said to be missing when it is opened.
    const pattern = process.platform === 'win32' ? arg.replaceAll('\\', '/') : arg;
    const found = globSync(pattern, { onlyFiles: true, expandDirectories: false }).sort();
    if (found.length === 0) this.#fail('no-match', arg, '', arg);
    return found;
  }

  /** The articles of a folder and all folders in it; what is left out is counted and said: hidden files, links, other endings. */
  #walk(folder: string): string[] {
    const found: string[] = [];
    const left: LeftOut = { others: 0, hidden: 0, ignoring: [], unreadable: [] };
    collect(folder, found, left);
    const isIgnored = ignoring(folder, left.ignoring);
    const articles = found.filter((file) => !isIgnored(file)).sort();
    for (const [name, code] of left.unreadable) this.#fail('unreadable', name, reasonOf(code, this.#locale), name);
    if (articles.length === 0) this.#fail('no-articles', folder, '', folder);
    if (this.#quiet) return articles;
    if (articles.length > 0 && left.others > 0)
      complain(
        say('other-files', this.#locale, { name: folder, count: left.others, endings: [...ARTICLE_ENDINGS.keys()].join(' ') }),
      );
    const ignored = found.length - articles.length;
    if (ignored > 0) complain(say('ignored-files', this.#locale, { name: folder, count: ignored }));
    if (left.hidden > 0) complain(say('hidden-files', this.#locale, { name: folder, count: left.hidden }));
    return articles;
  }

  #open(name: string): Source | undefined {
    const stdin = name === '-';
    const shown = stdin ? say('stdin', this.#locale) : name;
    const file = stdin ? undefined : name;
    try {
      if (this.#toWrite && !stdin && !statSync(name).isFile()) {
        this.#fail('unreadable', shown, say('no-file', this.#locale), file);
        return undefined;
      }
      const bytes = readFileSync(stdin ? 0 : name);
      const decoded = decode(bytes);
      if ('text' in decoded) {
        return { name: shown, path: file, bytes, languageId: languageOfFile(name), ...decoded };
      }
      this.#fail('unreadable', shown, say(decoded.refused, this.#locale), file);
    } catch (error) {
      this.#fail('unreadable', shown, reasonOf(codeOf(error), this.#locale), file);
    }
    return undefined;
  }

  #fail(id: 'no-match' | 'no-articles' | 'unreadable', name: string, reason: string, file: string | undefined): void {
    if (this.#quiet) return;
    const message = say(id, this.#locale, { name, reason });
    this.unread.push({ path: file, message });
    complain(message);
  }
}
