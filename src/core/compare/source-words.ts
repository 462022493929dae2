import type { Span } from '../text/span.ts';
import { fillerKey, furnitureOf } from './furniture.ts';
import { scaledKey, wordKey } from './word-key.ts';

/** Numbers with spaces or stops between thousands; other numbers; words with hyphens, apostrophes, gender marks and line-end hyphens; signs. */
const WORD =
  /\p{Nd}{1,3}(?:[ \u00a0\u202f]\p{Nd}{3})+(?!\p{Nd})|\p{Nd}+(?:[.,:]\p{Nd}+)*|\p{L}(?:[\p{L}\p{M}\p{Nd}\u00ad\u200b-\u200d]|['’ʼ](?=\p{L})|[-‐‑](?=[\p{L}\p{Nd}])|[-‐‑][ \t]{0,3}\r?\n[ \t]{0,12}(?!(?:und|oder|bis|sowie)(?!\p{L}))(?=\p{L})|[:*_·/](?=in(?:nen)?(?!\p{L})))*|[%€$§&]/gu;
const CLITIC = /^\p{Ll}[\p{L}\p{M}]*(?=['’ʼ]s$)/u;

/** Numbers for keys: equal keys have one number. Those of the quotations come first. */
export class Keys {
  readonly #ids = new Map<string, number>();
  /** Keys by number. */
  readonly names: string[] = [];
  readonly #raw = new Map<string, number>();

  of(key: string): number {
    let id = this.#ids.get(key);
    if (id === undefined) {
      id = this.names.length;
      this.#ids.set(key, id);
      this.names.push(key);
    }
    return id;
  }

  /** The number of a word as it stands in a text. */
  ofWord(raw: string): number {
    let id = this.#raw.get(raw);
    if (id === undefined) {
      id = this.of(wordKey(raw));
      this.#raw.set(raw, id);
    }
    return id;
  }
}

/** The words of a text, by columns. Offsets in UTF-16 units of the text. */
export interface Words {
  readonly text: string;
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly ids: Int32Array;
  /** 1 for what a transcript has beside speech (labels, times, remarks in brackets, fillers): it may be left out without a word. */
  readonly free: Uint8Array;
  /** How many words that are not free stand before each. */
  readonly ranks: Int32Array;
  /** Index of the word with each rank. */
  readonly core: Int32Array;
}

/** A list of numbers that grows. */
class Column {
  values = new Int32Array(1024);
  length = 0;

  push(value: number): void {
    if (this.length === this.values.length) {
      const wider = new Int32Array(this.length * 2);
      wider.set(this.values);
      this.values = wider;
    }
    this.values[this.length++] = value;
  }
}

/** Reads the words of a text; with `transcript` what is no speech is told apart. Linear. */
export function readWords(text: string, keys: Keys, transcript: boolean): Words {
  const furniture: readonly Span[] = transcript ? furnitureOf(text) : [];
  const starts = new Column();
  const ends = new Column();
  const ids = new Column();
  const free: number[] = [];
  let at = 0;
  const push = (start: number, end: number, id: number): void => {
    while (at < furniture.length && furniture[at]!.end <= start) at++;
    const inside = at < furniture.length && furniture[at]!.start <= start;
    starts.push(start);
    ends.push(end);
    ids.push(id);
    free.push(inside || (transcript && fillerKey(keys.names[id]!)) ? 1 : 0);
  };
  for (const match of text.matchAll(WORD)) {
    const [raw] = match;
    const start = match.index;
    const end = start + raw.length;
    const clitic = raw.endsWith('s') ? CLITIC.exec(raw)?.[0] : undefined;
    if (clitic !== undefined) {
      push(start, start + clitic.length, keys.ofWord(clitic));
      push(start + clitic.length, end, keys.ofWord('es'));
      continue;
    }
    const id = keys.ofWord(raw);
    const last = starts.length - 1;
    const gap = last < 0 ? 99 : start - ends.values[last]!;
    const scaled = gap === 1 ? scaledKey(keys.names[ids.values[last]!]!, keys.names[id]!) : undefined;
    if (scaled === undefined) push(start, end, id);
    else {
      ids.values[last] = keys.of(scaled);
      ends.values[last] = end;
    }
  }
  const count = starts.length;
  const ranks = new Int32Array(count);
  const core = new Column();
  for (let i = 0; i < count; i++) {
    ranks[i] = core.length;
    if (free[i] === 0) core.push(i);
  }
  return {
    text,
    count,
    starts: starts.values,
    ends: ends.values,
    ids: ids.values,
    free: Uint8Array.from(free),
    ranks,
    core: core.values.subarray(0, core.length),
  };
}
