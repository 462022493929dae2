import type { Cue } from './cue.ts';
import type { Word } from './matrix.ts';

/** A word between the marks. */
export interface InnerWord {
  readonly text: string;
  readonly finite: boolean;
  readonly known: boolean;
  /** Tagged as an attributive adjective. */
  readonly adjective: boolean;
  /** Tagged as an infinitive or participle that is a verb here. */
  readonly nonfinite: boolean;
}

/** What is known of a passage and its surroundings when statement and mention are told apart. */
export interface PassageView {
  /** The tokens between the marks that are words or numbers. */
  readonly inner: readonly InnerWord[];
  /** The last character between the marks. */
  readonly lastCharacter: string;
  readonly words: readonly Word[];
  /** Index of the passage in `words`. */
  readonly at: number;
  /** The cue that governs it, and how. */
  readonly cue: Cue | undefined;
  readonly relation: 'after' | 'colon' | 'clause' | 'far' | undefined;
  readonly standsAlone: boolean;
  /** A letter or hyphen touches a mark from outside: „Kliper“-Projekt. */
  readonly glued: boolean;
  /** It is part of a speaker's name: the „Berliner Bote“ writes. */
  readonly named: boolean;
  /** The sentence before reports somebody's words. */
  readonly heard: boolean;
}

/** Marks that end a sentence. */
export const STOP = /[.!?…]/u;

/** Looks like a name or a title: a capital first, no verb, nothing that ends in a stop. */
export function nameLike({ inner, lastCharacter }: PassageView): boolean {
  return /^\p{Lu}/u.test(inner[0]!.text) && !inner.some((w) => w.finite) && !STOP.test(lastCharacter);
}
