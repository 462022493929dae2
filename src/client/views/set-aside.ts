import type { Memento } from 'vscode';
import { fnv1a } from '../../core/text/hash.ts';
import type { EventsAnswer } from '../../shared/protocol.ts';

const KEY = 'keinEreignis';
/** Articles whose choices are kept, the latest last; older ones are forgotten. */
const MOST_ARTICLES = 200;

type Kept = Readonly<Record<string, readonly string[]>>;

/** A number for an event's words, so that no text of an article is kept. */
function fingerprint(words: string): string {
  return (fnv1a(words) >>> 0).toString(36);
}

/** The entries that somebody has said to be no events, by article; kept over sessions. */
export class SetAside {
  readonly #state: Memento;

  constructor(state: Memento) {
    this.#state = state;
  }

  /** Whether an event of an article is set aside. */
  has(uri: string, event: string): boolean {
    return this.#of(uri).includes(fingerprint(event));
  }

  /** An answer without what is set aside in its article. */
  without(uri: string, answer: EventsAnswer): EventsAnswer {
    return this.#of(uri).length === 0 ? answer : { ...answer, events: answer.events.filter((e) => !this.has(uri, e.id)) };
  }

  async add(uri: string, events: readonly string[]): Promise<void> {
    await this.#keep(uri, [...new Set([...this.#of(uri), ...events.map(fingerprint)])]);
  }

  async remove(uri: string, events: readonly string[]): Promise<void> {
    const back = new Set(events.map(fingerprint));
    await this.#keep(
      uri,
      this.#of(uri).filter((print) => !back.has(print)),
    );
  }

  /** Takes all of an article back. */
  async clear(uri: string): Promise<void> {
    await this.#keep(uri, []);
  }

  #of(uri: string): readonly string[] {
    return this.#state.get<Kept>(KEY, {})[uri] ?? [];
  }

  async #keep(uri: string, prints: readonly string[]): Promise<void> {
    const others = Object.entries(this.#state.get<Kept>(KEY, {})).filter(([article]) => article !== uri);
    const all = prints.length === 0 ? others : [...others, [uri, prints] as const];
    await this.#state.update(KEY, Object.fromEntries(all.slice(-MOST_ARTICLES)));
  }
}
