import type { Entity } from '../entities/entity.ts';
import { oneApart } from '../text/near-words.ts';
import type { Span } from '../text/span.ts';
import type { MissingName } from './comparison.ts';
import type { Words } from './source-words.ts';
import { wordKey } from './word-key.ts';

/** Words of a name that are no name of their own. */
const PARTICLES = new Set([
  'von',
  'van',
  'de',
  'der',
  'den',
  'zu',
  'zur',
  'und',
  'für',
  'des',
  'die',
  'im',
  'am',
  'of',
  'the',
  'al',
  'el',
  'da',
  'di',
  'del',
  'la',
]);
/** How far apart the words of an organisation's name may stand. */
const NEAR = 6;
/** Names that are compared with all names of the source for a slip; keeps hostile texts linear. */
const MOST_COMPARED = 100;

/** A name's word without the endings of case: "Webers", "Deutschen". Persons keep "-er" and "-en". */
function stemOf(key: string, person: boolean): string {
  const stem = key.length > 3 && key.endsWith('s') ? key.slice(0, -1) : key;
  return person || stem.length <= 4 ? stem : stem.replace(/e[mnrs]?$/u, '');
}

interface Name {
  readonly name: string;
  readonly kind: Entity['kind'];
  readonly first: Span;
  /** Stems of its words, particles left out. */
  readonly stems: readonly string[];
}

function namesOf(entities: readonly Entity[], isWanted: (span: Span) => boolean): Name[] {
  const names = new Map<string, Name>();
  for (const { name, kind, start, end } of entities) {
    if (names.has(name) || !isWanted({ start, end })) continue;
    const words = name.split(/[\s-]+/u).map(wordKey);
    const own = words.filter((w) => w !== '' && !PARTICLES.has(w));
    const stems = own.map((w) => stemOf(w, kind === 'person'));
    if (stems.length > 0) names.set(name, { name, kind, first: { start, end }, stems });
  }
  return [...names.values()];
}

/** Where the source has the stems that are asked for: indices of words, in order. */
class Places {
  readonly #at = new Map<string, number[]>();

  constructor(names: readonly Name[], source: Words, keyOf: readonly string[]) {
    for (const { stems, kind } of names) for (const stem of stems) this.#at.set(this.#label(stem, kind), []);
    const labels: (string[] | undefined)[] = [];
    const labelsOf = (key: string): string[] =>
      [`p${stemOf(key, true)}`, `o${stemOf(key, false)}`].filter((label) => this.#at.has(label));
    for (let i = 0; i < source.count; i++) {
      const id = source.ids[i]!;
      const key = keyOf[id]!;
      const own = labels[id] ?? labelsOf(key);
      labels[id] = own;
      for (const label of own) this.#at.get(label)!.push(i);
      const [start, end] = [source.starts[i]!, source.ends[i]!];
      if (end - start === key.length) continue;
      // A compound with a hyphen may hold the name: "Weber-Plan".
      for (const part of source.text.slice(start, Math.min(end, start + 80)).split(/[-‐‑]/u)) {
        for (const label of part === '' ? [] : labelsOf(wordKey(part))) this.#at.get(label)!.push(i);
      }
    }
  }

  #label(stem: string, kind: Entity['kind']): string {
    return `${kind === 'person' ? 'p' : 'o'}${stem}`;
  }

  of(stem: string, kind: Entity['kind']): readonly number[] {
    return this.#at.get(this.#label(stem, kind)) ?? [];
  }
}

/** Whether all words of a name stand near one another somewhere. */
function isTogether({ stems, kind }: Name, places: Places): boolean {
  const [first, ...others] = stems.map((s) => places.of(s, kind)).sort((a, b) => a.length - b.length);
  const lists = others.map((list) => new Set(list));
  const near = (at: number, list: ReadonlySet<number>): boolean => {
    for (let d = -NEAR; d <= NEAR; d++) if (list.has(at + d)) return true;
    return false;
  };
  return first!.some((at) => lists.every((list) => near(at, list)));
}

/** Another first name that stands before the surname wherever the source has a first name there. */
function otherFirstName(
  { stems }: Name,
  places: Places,
  source: Words,
  isFirstName: (word: string) => boolean,
): Span | undefined {
  if (stems.length < 2) return undefined;
  let other: Span | undefined;
  for (const at of places.of(stems.at(-1)!, 'person')) {
    if (at === 0) return undefined;
    const [start, end] = [source.starts[at - 1]!, source.ends[at - 1]!];
    const word = source.text.slice(start, Math.min(end, start + 40));
    if (source.starts[at]! - end > 1 || !isFirstName(word)) continue;
    if (stems.includes(stemOf(wordKey(word), true))) return undefined;
    other ??= { start, end: source.ends[at]! };
  }
  return other;
}

/** A capitalised word of the source that is one slip away from the name's last word. */
function similarTo(wanted: readonly string[], source: Words, keyOf: readonly string[]): Map<string, Span> {
  const found = new Map<string, Span>();
  const seen = new Set<number>();
  for (let i = 0; i < source.count && wanted.length > 0; i++) {
    const id = source.ids[i]!;
    if (seen.has(id) || !/^\p{Lu}/u.test(source.text.charAt(source.starts[i]!))) continue;
    seen.add(id);
    const stem = stemOf(keyOf[id]!, true);
    for (const w of wanted) {
      if (found.has(w) || w.length < 4 || Math.abs(w.length - stem.length) > 1 || stem === w || !oneApart(w, stem)) continue;
      found.set(w, { start: source.starts[i]!, end: source.ends[i]! });
    }
  }
  return found;
}

/**
 * The names of an article that the source does not have. A person is there by the surname, whatever stands before it unless that is
 * another first name; others by all their words near one another, in any case.
 */
export function missingNames(
  entities: readonly Entity[],
  isWanted: (span: Span) => boolean,
  source: Words,
  keyOf: readonly string[],
  isFirstName: (word: string) => boolean,
): MissingName[] {
  const names = namesOf(entities, isWanted);
  const places = new Places(names, source, keyOf);
  const missing: { name: Name; similar: Span | undefined }[] = [];
  for (const name of names) {
    if (name.kind === 'person') {
      const other = otherFirstName(name, places, source, isFirstName);
      if (places.of(name.stems.at(-1)!, 'person').length === 0 || other) missing.push({ name, similar: other });
    } else if (!isTogether(name, places)) missing.push({ name, similar: undefined });
  }
  const unlike = missing.filter((m) => !m.similar).slice(0, MOST_COMPARED);
  const similar = similarTo([...new Set(unlike.map((m) => stemOf(m.name.stems.at(-1)!, true)))], source, keyOf);
  return missing.map(({ name, similar: other }) => ({
    ...name.first,
    name: name.name,
    kind: name.kind,
    similar: other ?? similar.get(stemOf(name.stems.at(-1)!, true)),
  }));
}
