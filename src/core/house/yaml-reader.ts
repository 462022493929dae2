import { type Document, isAlias, isMap, isScalar, isSeq, LineCounter, type Node, parseDocument, type YAMLMap } from 'yaml';
import type { Text } from '../rules/message.ts';
import type { PlacedProblem } from './files.ts';

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
    this.#document = parseDocument(text, { lineCounter: this.#lines, prettyErrors: false, logLevel: 'silent' });
    for (const { pos, message } of [...this.#document.errors, ...this.#document.warnings])
      this.#add(pos[0], pos[1], { de: `Kein gültiges YAML: ${message}`, en: `Not valid YAML: ${message}` });
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

  flag(value: YamlValue): boolean | undefined {
    const node = this.#resolved(value.node);
    if (isScalar(node) && typeof node.value === 'boolean') return node.value;
    const word = isScalar(node) ? String(node.value).toLowerCase() : '';
    if (['ja', 'nein', 'yes', 'no', 'on', 'off'].includes(word)) return ['ja', 'yes', 'on'].includes(word);
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
