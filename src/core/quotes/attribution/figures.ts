import type { Entity } from '../../entities/entity.ts';
import type { Reads } from '../../rules/article.ts';
import type { MemoryKey } from '../../text/document-memory.ts';
import { remembering } from '../../text/memory.ts';
import { firstNotBefore } from '../../text/span.ts';
import { SPEECH_NOUNS } from '../cue-lexicon.ts';
import type { CandidateFact } from './candidate.ts';
import { genderOfFirstName } from './first-name.ts';
import { type Nouns, type SpeakerSort, speakerSort } from './speaker-sort.ts';

/** Somebody or something the article speaks of; all candidates that mean it share it. */
export interface Figure {
  /** Unique in the article. */
  readonly key: string;
  readonly sort: 'person' | 'organisation' | 'place' | 'name' | SpeakerSort | 'role';
  /** The name it is filed under, if it has one of its own; of nouns undefined. */
  readonly name: string | undefined;
  readonly gender: 'masculine' | 'feminine' | undefined;
  /** Nouns that say what a person is, as they stand ("Sprecherin", "SPD-Politiker"). */
  readonly roles: readonly string[];
  /** Its words at the first look, for those without a name. */
  readonly phrase: string;
  /** How often the article names it. */
  readonly count: number;
}

/** What a candidate's words name: a name of the names layer. */
export interface NamedLabel extends Pick<Entity, 'kind' | 'name'> {
  readonly key: string;
}

/** What a candidate's words name: a noun, or a name the names layer does not know (then `filed`). */
export interface NounLabel {
  readonly key: string;
  readonly sort: Figure['sort'];
  readonly fact: CandidateFact;
  readonly filed?: string;
}

export type Label = NamedLabel | NounLabel;

/** A candidate in its place in the article. */
export interface PlacedCandidate {
  readonly fact: CandidateFact;
  /** Offset of its paragraph. */
  readonly base: number;
  readonly paragraph: number;
  /** Its place among the candidates of its paragraph. */
  readonly index: number;
  /** What its own words name; pronouns and nouns may mean somebody else. Undefined for pronouns. */
  readonly figure: Figure | undefined;
}

/** No name is longer, in UTF-16 units. */
const LONGEST_NAME = 80;

interface PersonDraft {
  count: number;
  /** Nouns that say what it is, each once. */
  roles: readonly string[];
}

const NO_ROLES: readonly string[] = [];

/** The figures of an article when it was analysed last, by their keys: who is still the same stays the same object. */
export class FigureMemory {
  figures: ReadonlyMap<string, Figure> = new Map();
  /** How many figures were made so far; for tests. */
  made = 0;
}

export const FIGURES: MemoryKey<FigureMemory> = { make: () => new FigureMemory() };

const FEMININE_ROLE = /(?:in|frau|mutter|tochter|schwester|witwe|dame|oma|tante|königin|nonne)$/iu;
const MASCULINE_ROLE =
  /(?:er|or|ist|ent|ant|chef|mann|loge|är|rat|walt|vater|sohn|bruder|herrn?|könig|papst|bischof|arzt|graf)$/iu;

/** Who is who in an article: names by the names layer, nouns by their forms. Look-ups are by halving and by key. */
export class Figures {
  private readonly article: Reads<'zones' | 'entities'>;
  private readonly persons = new Map<string, PersonDraft>();
  private readonly known = new Map<string, Figure>();
  private readonly memory: FigureMemory;
  private readonly before: ReadonlyMap<string, Figure>;

  constructor(article: Reads<'zones' | 'entities'>, memory = article.memory.of(FIGURES)) {
    this.article = article;
    this.memory = memory;
    this.before = this.memory.figures;
    this.memory.figures = this.known;
    const nounsOf = roleNouns(article.lexicon);
    for (const e of article.entities) {
      let draft = this.persons.get(e.name);
      if (draft) draft.count++;
      else {
        draft = { count: 1, roles: NO_ROLES };
        this.persons.set(e.name, draft);
      }
      if (!e.role) continue;
      for (const noun of nounsOf(article.text.slice(e.role.start, e.role.end)))
        if (!draft.roles.includes(noun)) draft.roles = [...draft.roles, noun];
    }
  }

  /** The person named most often, and how often. */
  get main(): string | undefined {
    let best: Entity | undefined;
    const count = (e: Entity): number => this.persons.get(e.name)!.count;
    for (const e of this.article.entities) if (e.kind === 'person' && (!best || count(e) > count(best))) best = e;
    return best && `person:${best.name}`;
  }

  /** The name the names layer found in a span, a person's first. */
  entityIn(start: number, end: number): Entity | undefined {
    const { entities } = this.article;
    let found: Entity | undefined;
    for (
      let k = firstNotBefore(entities, (e) => e.start < start - LONGEST_NAME);
      k < entities.length && entities[k]!.start < end;
      k++
    )
      if (entities[k]!.end > start && (!found || (found.kind !== 'person' && entities[k]!.kind === 'person')))
        found = entities[k];
    return found;
  }

  /** What a candidate's own words name, as a label that holds in every article with the same names in this paragraph. */
  labelOf(fact: CandidateFact, base: number): Label | undefined {
    if (fact.sort === 'pronoun') return undefined;
    const entity = this.entityIn(base + fact.head.start, base + fact.head.end);
    const person = entity?.kind === 'person' ? entity : this.personOf(fact, base);
    if (person) return labelled(person);
    if (entity?.kind === 'place' && /^\S+ \p{Lu}/u.test(fact.text)) {
      // "die Gemeinde Altdorf", "der Kanton Uri": a body by its noun.
      const noun = fact.text.split(' ').find((w) => /^\p{Lu}/u.test(w) && speakerSort(w, this.article.lexicon) === 'body');
      if (noun !== undefined) return { key: `body:${entity.name}`, sort: 'body', fact };
    }
    if (entity && entity.end >= base + fact.head.end) return labelled(entity);
    const head = fact.head.text;
    if (fact.sort === 'name') {
      const bare = head.replace(/['’]s?$/u, '');
      return { key: `name:${bare}`, sort: 'name', fact, filed: fact.text.includes(' ') ? nameIn(fact) : bare };
    }
    const sort = fact.sort === 'person' ? 'role' : fact.sort;
    return { key: `${sort}:${head.replace(/(?<=\p{L}{4})s$/u, '')}:${fact.plural}`, sort, fact };
  }

  /** The figure of a label; of nouns with the same key the first that is asked for says how they look. */
  of(label: Label): Figure {
    return 'kind' in label ? this.named(label) : this.noun(label);
  }

  /** "Anna Weber von Stadtwerke Nord", "die Ministerin der Finanzen, Anna Weber": the person a phrase names beside its head. */
  private personOf({ start, end, head }: CandidateFact, base: number): Entity | undefined {
    const { text } = this.article;
    const person = this.entityIn(base + start, base + end);
    if (person?.kind !== 'person' || person.start < base + start) return undefined;
    if (SPEECH_NOUNS.has(head.text)) return person; // "das Fazit von Anna Weber": the person speaks.
    const before = person.end <= base + head.start && /^\s(?:von|vom)\s/u.test(text.slice(person.end, person.end + 5));
    const behind = person.start >= base + head.end && text.slice(person.start - 2, person.start) === ', ';
    return before || behind ? person : undefined;
  }

  /** The figure of a name. */
  named({ key, kind, name }: NamedLabel): Figure {
    const known = this.known.get(key);
    if (known) return known;
    const { roles, count } = this.persons.get(name)!;
    const before = this.before.get(key);
    const same = before?.count === count && before.name === name && sameWords(before.roles, roles);
    return this.file(
      same
        ? before
        : { key, sort: kind, name, gender: kind === 'person' ? genderOf(name, roles) : undefined, roles, phrase: name, count },
      same,
    );
  }

  private noun({ key, sort, fact, filed }: NounLabel): Figure {
    const known = this.known.get(key);
    if (known) return known;
    const own = fact.gender === 'masculine' || fact.gender === 'feminine' ? fact.gender : undefined;
    const gender = filed === undefined ? own : undefined;
    const before = this.before.get(key);
    const same = before !== undefined && before.name === filed && before.gender === gender && before.phrase === fact.text;
    return this.file(
      same && before.sort === sort ? before : { key, sort, name: filed, gender, roles: NO_ROLES, phrase: fact.text, count: 1 },
      same,
    );
  }

  private file(figure: Figure, known: boolean): Figure {
    this.known.set(figure.key, figure);
    if (!known) this.memory.made++;
    return figure;
  }
}

/** The label of a name. */
export const labelled = ({ kind, name }: Entity): NamedLabel => ({ key: `${kind}:${name}`, kind, name });

const sameWords = (a: readonly string[], b: readonly string[]): boolean => a.length === b.length && a.every((w, i) => w === b[i]);

/** Whether two figures are the same to whoever ranks them. */
export function sameFigure(a: Figure | undefined, b: Figure | undefined): boolean {
  if (a === b) return true;
  if (!a || !b || a.key !== b.key) return false;
  return (
    a.sort === b.sort &&
    a.name === b.name &&
    a.gender === b.gender &&
    a.phrase === b.phrase &&
    a.count === b.count &&
    sameWords(a.roles, b.roles)
  );
}

/** The capitals at a phrase's end that make up a name the names layer does not know: "Kammerchefin Meike Loos" is "Meike Loos". */
function nameIn({ text, head, start }: CandidateFact): string {
  const words = text.slice(0, head.end - start).split(' ');
  let from = words.length - 1;
  while (from > 0 && words.length - from < 3 && /^\p{Lu}\p{Ll}/u.test(words[from - 1]!) && from - 1 > 0) from--;
  return words
    .slice(Math.min(from, words.length - 1))
    .join(' ')
    .replace(/['’]s?$/u, '');
}

/** What goes on behind a name the names layer cut short: "Abdullah" in "Abdullah bin Zayed". */
export function restOfName(text: string, end: number): string {
  return (
    /^ (?:bin|ibn|al|von|van|de|del|ben)(?: (?:der|den|dem))? \p{Lu}[\p{L}-]+/u.exec(text.slice(end, end + LONGEST_NAME))?.[0] ??
    ''
  );
}

const roleReaders = new WeakMap<object, (text: string) => readonly string[]>();

/** The person nouns of a role phrase; the same phrases are asked for on every key press. */
function roleNouns(nouns: Nouns): (text: string) => readonly string[] {
  const known = roleReaders.get(nouns);
  if (known) return known;
  const read = remembering(2000, 100, (text: string): readonly string[] =>
    text
      .split(/[\s,()]+/u)
      .filter((w) => /^\p{Lu}/u.test(w) && (speakerSort(w, nouns) === 'person' || /^(?:Herrn?|Frau)$/u.test(w))),
  );
  roleReaders.set(nouns, read);
  return read;
}

/** Gender by first name and roles; undefined where neither says it or they disagree. */
function genderOf(name: string, roles: readonly string[]): Figure['gender'] {
  let sum = 0; // Above 0: feminine.
  const first = genderOfFirstName(name.split(' ')[0]!);
  if (first && (name.includes(' ') || first.sure)) sum += (first.gender === 'feminine' ? 1 : -1) * (first.sure ? 4 : 1.5);
  for (const role of roles) {
    if (FEMININE_ROLE.test(role)) sum += 3;
    else if (MASCULINE_ROLE.test(role)) sum -= 2;
  }
  return sum > 0 ? 'feminine' : sum < 0 ? 'masculine' : undefined;
}
