import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, visit, type YAMLMap } from 'yaml';
import type { Text } from '../rules/message.ts';
import type { PlacedProblem } from './files.ts';

/** Words that stand for true and false as well. */
export const FLAG_WORDS: readonly string[] = ['ja', 'nein', 'yes', 'no', 'on', 'off'];

/** What the parser calls broken, in German; its own words are English. */
const BROKEN: Readonly<Record<string, string>> = {
  BAD_ALIAS: 'Ein Text, der mit * oder & beginnt, braucht Anführungszeichen.',
  BAD_INDENT: 'Die Einrückung passt nicht, oder eine Klammer ist nicht geschlossen.',
  BAD_DQ_ESCAPE: 'In doppelten Anführungszeichen muss ein \\ verdoppelt werden.',
  BAD_SCALAR_START: 'Ein Text, der mit diesem Zeichen beginnt, braucht Anführungszeichen.',
  BLOCK_AS_IMPLICIT_KEY: 'Ein Text mit Doppelpunkt braucht Anführungszeichen.',
  BLOCK_IN_FLOW: 'In einer Klammer steht, was auf eigene Zeilen gehört.',
  DUPLICATE_KEY: 'Dieser Name steht zweimal da.',
  MISSING_CHAR:
    'Hier fehlt ein Doppelpunkt, ein Komma, eine Klammer oder ein Anführungszeichen, oder die Einrückung passt nicht.',
  MULTILINE_IMPLICIT_KEY: 'Hier fehlt ein Doppelpunkt hinter dem Namen.',
  TAB_AS_INDENT: 'Eingerückt wird mit Leerzeichen, nicht mit Tabulatoren.',
  UNEXPECTED_TOKEN: 'Dieses Zeichen gehört nicht hierher.',
};

const SECOND: Text = {
  de: 'Mit „---“ beginnt hier ein zweites Dokument; es gilt nicht. Alles gehört in eines.',
  en: 'A second document begins here with “---”; it does not count. All belongs into one.',
};
/** Whether a part of a file is more than marks of documents, comments and empty lines. */
const saysSomething = (part: string): boolean => part.split('\n').some((line) => !/^(?:---|\.\.\.)?\s*(?:#.*)?$/u.test(line));

/** A value of a YAML file with where it stands. */
export interface YamlValue {
  readonly node: Node | undefined;
  /** Where a problem with it is shown. */
  readonly place: Node | undefined;
}

/** Reads one YAML file: gives its values by key, and collects what is wrong with the place where it stands. */
export class YamlReader {
  readonly #document: Document.Parsed;
  readonly #lines = new LineCounter();
  readonly problems: PlacedProblem[] = [];

  /** Throws where the text is nested so deep that the parser gives up. */
  constructor(text: string) {
    this.#document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false, logLevel: 'error' });
    for (const { pos, code, message } of [...this.#document.errors, ...this.#document.warnings]) {
      if (code === 'MULTIPLE_DOCS') {
        if (saysSomething(text.slice(pos[0]))) this.#add(pos[0], pos[0] + 3, SECOND);
        continue;
      }
      const what = BROKEN[code];
      this.#add(pos[0], pos[1], {
        de: what ? `Kein gültiges YAML: ${what}` : 'Kein gültiges YAML.',
        en: `Not valid YAML: ${message}`,
      });
    }
    visit(this.#document, {
      Alias: (_, node) => {
        if (node.resolve(this.#document)) return;
        const [start = 0, end = start] = node.range ?? [];
        this.#add(start, end, {
          de: `Kein gültiges YAML: ${BROKEN.BAD_ALIAS}`,
          en: 'Not valid YAML: A text that begins with * needs quotation marks.',
        });
      },
    });
  }

  get root(): YamlValue {
    const node = this.#document.contents ?? undefined;
    return { node, place: node };
  }

  /**
   * The values of a map by key, each key once; undefined where it is none, which is a problem unless nothing stands there. `former` gives the
   * present names of keys that were renamed.
   */
  map(
    value: YamlValue,
    keys: readonly string[] | 'any',
    former: ReadonlyMap<string, string> = new Map(),
  ): ReadonlyMap<string, YamlValue> | undefined {
    const node = this.#resolved(value.node);
    if (isEmpty(node)) return new Map();
    if (!isMap(node)) {
      this.say(value, {
        de: 'Hier werden Zeilen der Form „name: wert“ erwartet.',
        en: 'Lines of the form “name: value” are expected here.',
      });
      return undefined;
    }
    const found = new Map<string, YamlValue>();
    for (const { key, value: inner } of (node as YAMLMap<Node, Node | null>).items) {
      const written = isScalar(key) ? String(key.value) : '';
      const name = former.get(written) ?? written;
      if (keys !== 'any' && !keys.includes(name))
        this.say(
          { node: undefined, place: key },
          {
            de: `„${name}“ gibt es hier nicht. Möglich: ${keys.join(', ')}`,
            en: `There is no “${name}” here. Possible: ${keys.join(', ')}`,
          },
        );
      else found.set(name, { node: inner ?? undefined, place: inner ?? key });
    }
    return found;
  }

  /** The values of a list; a single value is a list of one. */
  list(value: YamlValue): readonly YamlValue[] {
    const node = this.#resolved(value.node);
    if (isEmpty(node)) return [];
    return isSeq(node) ? (node.items as Node[]).map((item) => ({ node: item, place: item })) : [{ node, place: value.place }];
  }

  /** A text; numbers and truth values count as they are written. */
  text(value: YamlValue): string | undefined {
    const node = this.#resolved(value.node);
    if (isScalar(node) && node.value !== null) {
      const written = typeof node.value === 'string' ? node.value : (node.source ?? String(node.value));
      if (written.trim() !== '') return written.trim();
    }
    this.say(value, { de: 'Hier fehlt ein Text.', en: 'A text is missing here.' });
    return undefined;
  }

  texts(value: YamlValue): string[] {
    return this.list(value).flatMap((item) => this.text(item) ?? []);
  }

  /** Patterns of files: texts with `*` and `?`, and nothing that other patterns have and these have not. */
  patterns(value: YamlValue): string[] {
    return this.list(value).flatMap((item) => {
      const node = this.#resolved(item.node);
      const written = isScalar(node) && typeof node.value === 'string' ? node.value.trim() : '';
      if (/^!?[^[\]{}!][^[\]{}]*$/u.test(written)) return [written];
      this.say(
        item,
        written === ''
          ? {
              de: 'Hier wird ein Muster für Dateien erwartet, zum Beispiel texte/** oder "*.md".',
              en: 'A pattern of files is expected here, for example texte/** or "*.md".',
            }
          : {
              de: 'In Mustern für Dateien gibt es nur *, ? und **, und ! davor; für eine Klammer in einem Namen steht ?.',
              en: 'Patterns of files know *, ? and ** only, and ! in front; ? stands for a bracket in a name.',
            },
      );
      return [];
    });
  }

  flag(value: YamlValue): boolean | undefined {
    const node = this.#resolved(value.node);
    if (isScalar(node) && typeof node.value === 'boolean') return node.value;
    const word = isScalar(node) ? String(node.value).toLowerCase() : '';
    if (FLAG_WORDS.includes(word)) return ['ja', 'yes', 'on'].includes(word);
    this.say(value, { de: 'Möglich: true oder false', en: 'Possible: true or false' });
    return undefined;
  }

  /** One of the words given; `false` stands for "off". */
  choice<T extends string>(value: YamlValue, words: readonly T[]): T | undefined {
    const node = this.#resolved(value.node);
    const written = isScalar(node) ? (node.value === false ? 'off' : String(node.value)) : '';
    const found = words.find((w) => w === written);
    if (found === undefined) this.say(value, { de: `Möglich: ${words.join(', ')}`, en: `Possible: ${words.join(', ')}` });
    return found;
  }

  /** Says what is wrong with a value, where it stands. */
  say(value: YamlValue, message: Text): void {
    this.problems.push({ ...this.placeOf(value), message });
  }

  /** Where a value stands; of one with several lines, the beginning. */
  placeOf({ place }: YamlValue): Omit<PlacedProblem, 'message'> {
    const [start = 0, end = start] = place?.range ?? [];
    return this.#placed(start, end);
  }

  #add(start: number, end: number, message: Text): void {
    this.problems.push({ ...this.#placed(start, end), message });
  }

  #placed(from: number, to: number): Omit<PlacedProblem, 'message'> {
    const first = this.#lines.linePos(from);
    const last = this.#lines.linePos(Math.max(to, from));
    const start = Math.max(first.col - 1, 0);
    return {
      line: Math.max(first.line - 1, 0),
      start,
      end: last.line === first.line ? Math.max(last.col - 1, start + 1) : start + 1,
    };
  }

  #resolved(node: Node | undefined): Node | undefined {
    return isAlias(node) ? (node.resolve(this.#document) ?? undefined) : node;
  }
}

function isEmpty(node: Node | undefined): boolean {
  return node === undefined || (isScalar(node) && (node.value === null || node.value === ''));
}
