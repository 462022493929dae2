import type { Reads } from '../rules/article.ts';
import type { MemoryKey } from '../text/document-memory.ts';
import { shift } from '../text/span.ts';
import { type Entity, surnameOf } from './entity.ts';
import type { NameFacts, NameMention } from './facts.ts';

/** A form without its genitive ending, if the article holds it without one; else the form as it is. */
function nominative(form: string, forms: ReadonlySet<string>): string {
  const last = form.at(-1);
  if (last !== 's' && last !== "'" && last !== '’') return form;
  for (const ending of ["'s", '’s', 's', "'", '’']) {
    if (form.endsWith(ending) && forms.has(form.slice(0, -ending.length))) return form.slice(0, -ending.length);
  }
  return form;
}

/** An acronym of at most eight letters in brackets, two of them capitals or more: "(BfS)", "(DGB)". */
const BRACKETED = /^ \((\p{Lu}\p{L}{0,6}\p{Lu}\p{L}{0,6})\)/u;
const LONGEST_BRACKET = 12;

/** Organisations' acronyms with the full names they stand behind in brackets: "Bundesamt für Statistik (BfS)". */
function acronyms({ text, facts }: NamedParagraph): (readonly [short: string, full: string])[] {
  const found: [string, string][] = [];
  for (const { kind, words, end, text: name } of facts.names.names) {
    if (kind !== 'organisation' || words < 2 || text[end + 1] !== '(') continue;
    const short = BRACKETED.exec(text.slice(end, end + LONGEST_BRACKET))?.[1];
    if (short && name.toLowerCase().includes(short[0]!.toLowerCase())) found.push([short, name]);
  }
  return found;
}

/** A paragraph as far as its names go. */
interface NamedParagraph {
  readonly text: string;
  readonly facts: { readonly names: NameFacts };
}

/** What a paragraph says of the names of its article, wherever they stand in it. */
interface Naming {
  readonly acronyms: readonly (readonly [short: string, full: string])[];
  /** All that it says as one string: equal ones say the same. */
  readonly summary: string;
}

const namings = new WeakMap<NameFacts, Naming>();

function namingOf(paragraph: NamedParagraph): Naming {
  const { names } = paragraph.facts;
  const known = namings.get(names);
  if (known) return known;
  const short = acronyms(paragraph);
  const said = names.names.map(({ kind, words, carries, text }) => `${kind} ${words} ${carries ? 1 : 0} ${text}`);
  const naming = { acronyms: short, summary: [...said, ...short.map((s) => s.join(' = '))].join('\n') };
  namings.set(names, naming);
  return naming;
}

/** Organisations by the last word of their names, where it alone is found as an organisation too: "Deutsche Bahn" … "Bahn". */
function secondNames(mentions: readonly NameMention[], forms: ReadonlySet<string>): Map<string, string> {
  const alone = new Set<string>();
  for (const m of mentions) if (m.kind === 'organisation' && m.words === 1) alone.add(nominative(m.text, forms));
  const found = new Map<string, string>();
  const several = new Set<string>();
  for (const m of mentions) {
    if (m.kind !== 'organisation' || m.words !== 2) continue;
    const name = nominative(m.text, forms);
    const word = surnameOf(name);
    if (!alone.has(word)) continue;
    const other = found.get(word);
    if (other !== undefined && other !== name) several.add(word);
    found.set(word, other ?? name);
  }
  for (const word of several) found.delete(word);
  return found;
}

interface Known {
  /** Fullest name by what later mentions use: surname of persons, the name itself of others. */
  readonly full: Map<string, { readonly name: string; readonly kind: Entity['kind'] }>;
  readonly forms: ReadonlySet<string>;
}

function know(mentions: readonly NameMention[], shortened: ReadonlyMap<string, string>): Known {
  const forms = new Set<string>();
  for (const m of mentions) {
    forms.add(m.text);
    if (m.kind === 'person') forms.add(surnameOf(m.text));
  }
  const full: Known['full'] = new Map();
  const votes = new Map<string, Map<Entity['kind'], number>>();
  for (const m of mentions) {
    if (m.words > 1) continue;
    const key = nominative(m.text, forms);
    const v = votes.get(key) ?? new Map<Entity['kind'], number>();
    votes.set(key, v.set(m.kind, (v.get(m.kind) ?? 0) + 1));
  }
  // Full names of persons come first: a surname of one is that person wherever it stands alone, unless it mostly is a place here.
  for (const m of mentions) {
    if (m.kind !== 'person' || m.words < 2 || !m.carries) continue;
    const name = nominative(m.text, forms);
    const key = surnameOf(name);
    const vote = votes.get(key);
    if (vote && (vote.get('place') ?? 0) > (vote.get('person') ?? 0)) continue;
    const known = full.get(key);
    if (!known || known.name.length < name.length) full.set(key, { name, kind: 'person' });
  }
  for (const [short, name] of shortened) if (!full.has(short)) full.set(short, { name, kind: 'organisation' });
  for (const [word, name] of secondNames(mentions, forms)) if (!full.has(word)) full.set(word, { name, kind: 'organisation' });
  for (const m of mentions) {
    const key = nominative(m.text, forms);
    if (full.has(key)) continue;
    const kinds = [...(votes.get(key) ?? new Map([[m.kind, 1]]))].sort((a, b) => b[1] - a[1]);
    full.set(key, { name: key, kind: kinds[0]![0] });
  }
  return { full, forms };
}

/** The names of an article when it was analysed last, with what each paragraph said of them. */
export class NameMemory {
  #summaries: readonly string[] = [];
  #known: Known = { full: new Map(), forms: new Set() };
  readonly #read = new WeakMap<NameFacts, { readonly known: Known; readonly entities: readonly Entity[] }>();
  /** How many paragraphs were read so far; for tests. */
  read = 0;

  /** What the paragraphs together know: the same object as long as all say the same. */
  knownOf(paragraphs: readonly NamedParagraph[]): Known {
    const summaries = paragraphs.map((p) => namingOf(p).summary);
    const last = this.#summaries;
    if (summaries.length === last.length && summaries.every((s, i) => s === last[i])) return this.#known;
    this.#summaries = summaries;
    this.#known = know(
      paragraphs.flatMap((p) => p.facts.names.names),
      new Map(paragraphs.flatMap((p) => namingOf(p).acronyms)),
    );
    return this.#known;
  }

  /** The entities of a paragraph, relative to it, in their order. */
  entitiesOf(facts: NameFacts, known: Known): readonly Entity[] {
    const last = this.#read.get(facts);
    if (last?.known === known) return last.entities;
    this.read++;
    const entities = [...facts.names.map((m) => named(m, known)), ...facts.loose.flatMap((word) => taken(word, known) ?? [])];
    entities.sort((a, b) => a.start - b.start || a.end - b.end);
    this.#read.set(facts, { known, entities });
    return entities;
  }
}

export const NAMES: MemoryKey<NameMemory> = { make: () => new NameMemory() };

/**
 * Puts the paragraphs' names together: mentions of one person share the fullest name; a surname alone, or a name missed in one place,
 * is found by its mention elsewhere; a word is one kind of name in one article. Linear in the number of mentions.
 */
export function resolveEntities(article: Reads<'zones'>): Entity[] {
  const memory = article.memory.of(NAMES);
  const counted = article.placed.filter((p) => article.zones[p.index]?.kind !== 'boilerplate');
  const known = memory.knownOf(counted.map((p) => p.paragraph));
  const entities: Entity[] = [];
  for (const { start, paragraph } of counted)
    for (const { start: from, end, kind, name, role } of memory.entitiesOf(paragraph.facts.names, known))
      entities.push({ start: from + start, end: end + start, kind, name, role: role && shift(role, start) });
  return entities;
}

/** A mention with the fullest name the article has for it. Relative to the paragraph. */
function named(m: NameMention, { full, forms }: Known): Entity {
  const key = nominative(m.text, forms);
  const known = full.get(m.words === 1 || m.kind !== 'person' ? key : surnameOf(key));
  const same = known && (m.words === 1 || known.kind === m.kind);
  return {
    start: m.start,
    end: m.end,
    kind: same ? known.kind : m.kind,
    name: same && (m.words === 1 || sharesWord(known.name, key)) ? known.name : key,
    role: m.role,
  };
}

/** A word that was taken for no name where it stands, if it is one elsewhere in the article. Relative to the paragraph. */
function taken({ start, end, text }: NameFacts['loose'][number], { full, forms }: Known): Entity | undefined {
  const known = full.get(nominative(text, forms));
  return known && { start, end, kind: known.kind, name: known.name, role: undefined };
}

/** Whether two names of several words can be one person's: the shorter one's words all stand in the longer, or an initial does. */
function sharesWord(full: string, name: string): boolean {
  if (full === name) return true;
  const words = full.split(' ');
  return name.split(' ').every((w) => words.some((x) => x === w || (/^\p{Lu}\.?$/u.test(w) && x.startsWith(w[0]!))));
}
