import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { globSync, isDynamicPattern } from 'tinyglobby';
import { ARTICLE_ENDINGS, type ArticleLanguage, type Locale, languageOfFile } from '../core/index.ts';
import { codeOf } from '../node/replace-file.ts';
import { decode, type Encoding } from '../node/text-encoding.ts';
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

/** Whether the ending of a file's name says that it is an article. */
const isArticleFile = (name: string): boolean => ARTICLE_ENDINGS.has(path.extname(name).toLowerCase());

/** The texts that the arguments name, read one at a time; what cannot be read is said and counted. */
export class Sources {
  readonly #locale: Locale;
  readonly #args: readonly string[];
  #quiet = false;
  /** How many texts have been given, and how many arguments or files could not be. Final when {@link read} is through. */
  given = 0;
  failed = 0;

  constructor(args: readonly string[], locale: Locale) {
    this.#args = args;
    this.#locale = locale;
  }

  /** In the order of the arguments, a file only once. */
  *read(): Generator<Source> {
    const seen = new Set<string>();
    for (const arg of this.#args) {
      for (const name of arg === '-' ? ['-'] : this.#names(arg)) {
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
    return [...new Set(this.#args.flatMap((arg) => this.#names(arg)))];
  }

  /** An argument is the name of a file or a folder first and a pattern second: "Artikel (1).txt" is a file. */
  #names(arg: string): string[] {
    if (existsSync(arg)) return statSync(arg).isDirectory() ? this.#walk(arg) : [arg];
    if (!isDynamicPattern(arg)) return [arg]; // Said to be missing when it is opened.
    const pattern = process.platform === 'win32' ? arg.replaceAll('\\', '/') : arg;
    const found = globSync(pattern, { onlyFiles: true, expandDirectories: false }).sort();
    if (found.length === 0) this.#fail('no-match', arg);
    return found;
  }

  /** The articles of a folder and all folders in it, but for hidden ones and node_modules. */
  #walk(folder: string): string[] {
    const files = globSync(['**/*'], {
      cwd: folder,
      onlyFiles: true,
      followSymbolicLinks: false,
      ignore: ['**/node_modules/**'],
    });
    const articles = files.filter(isArticleFile).sort();
    const others = files.length - articles.length;
    if (articles.length === 0) this.#fail('no-articles', folder);
    else if (others > 0 && !this.#quiet)
      complain(say('other-files', this.#locale, { name: folder, count: others, endings: [...ARTICLE_ENDINGS.keys()].join(' ') }));
    return articles.map((f) => path.join(folder, f));
  }

  #open(name: string): Source | undefined {
    const stdin = name === '-';
    const shown = stdin ? say('stdin', this.#locale) : name;
    try {
      const bytes = readFileSync(stdin ? 0 : name);
      const decoded = decode(bytes);
      if ('text' in decoded) {
        return { name: shown, path: stdin ? undefined : name, bytes, languageId: languageOfFile(name), ...decoded };
      }
      this.#fail('unreadable', shown, say(decoded.refused, this.#locale));
    } catch (error) {
      this.#fail('unreadable', shown, reasonOf(codeOf(error), this.#locale));
    }
    return undefined;
  }

  #fail(id: 'no-match' | 'no-articles' | 'unreadable', name: string, reason = ''): void {
    if (this.#quiet) return;
    this.failed++;
    complain(say(id, this.#locale, { name, reason }));
  }
}
