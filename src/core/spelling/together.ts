import { lowerFirst, upperFirst } from '../text/first-letter.ts';
import { RAREST } from './known-word.ts';
import type { WordCheck } from './word-check.ts';

/** Shortest part of a compound that carries it alone, and how frequent it is at least: shorter ones ("Uhr", "Bus", "Haus") make words of anything. */
const CARRIES = 5;
const FREQUENT = 3;
const KNOWN = 2;
/** A part of so many letters is near nothing by chance, however rare. */
const LONG = 7;
/** A head may be shorter where everybody uses it: "-ende", "-bahn". */
const SHORTEST_HEAD = 4;
const COMMON = 4.5;

/** Whether two parts are a word beside each other. */
const isKnown = (pair: string, check: WordCheck): boolean =>
  partZipf(pair, check) > RAREST || check.dictionary.entry(upperFirst(pair)) || check.dictionary.entry(lowerFirst(pair));

/** Zipf value of a part, with or without the letters that join it to the next, in whichever case it is counted. */
function partZipf(part: string, check: WordCheck): number {
  const forms = [part, part.replace(/(?:e[sn]|[sn])$/u, '')].filter((form) => form.length > 2);
  return Math.max(...forms.map((form) => Math.max(check.zipf(lowerFirst(form)), check.zipf(upperFirst(form)))));
}

/**
 * Whether a compound is a word that somebody may have meant: it is counted itself, or the part with the slip is one that carries it, or stands with its
 * neighbour in words that are counted. "Uhrgroßneffe" is put together by the rules and by nobody. `written`: the word it is suggested for.
 */
export function holdsTogether(word: string, written: string, check: WordCheck): boolean {
  if (check.zipf(word) > RAREST) return true;
  const parts = check.dictionary.parts(word) ?? partsByHead(word, check);
  if (parts === undefined) return true;
  let edit = 0;
  while (edit < word.length - 1 && word[edit] === written[edit]) edit++;
  let start = 0;
  for (const [k, part] of parts.entries()) {
    const end = start + part.length;
    if (edit < end) {
      // Letters put in at a joint: "Verladenbereich" for "Verladebereich"; an s alone is often forgotten.
      const atJoint = edit >= end - 1 && k < parts.length - 1 && word.length > written.length && word[edit] !== word[edit - 1];
      if (atJoint) return part.endsWith('s') && part.length > CARRIES && check.zipf(upperFirst(part.slice(0, -1))) >= FREQUENT;
      const zipf = partZipf(part, check);
      if (part.length >= CARRIES && zipf >= (part.length > CARRIES ? KNOWN : FREQUENT)) return true;
      if (part.length >= LONG && isKnown(part, check)) return true;
      if (k === parts.length - 1 && part.length >= SHORTEST_HEAD && zipf >= COMMON) return true;
      const pairs = [parts.slice(Math.max(0, k - 1), k + 1), parts.slice(k, k + 2)];
      return pairs.some((pair) => pair.length === 2 && pair.length < parts.length && isKnown(pair.join(''), check));
    }
    start = end;
  }
  return true;
}

/** A freely built word at the longest listed word it ends in; undefined where it ends in none. */
function partsByHead(word: string, { dictionary }: WordCheck): readonly string[] | undefined {
  for (let at = 2; at <= word.length - 4; at++) {
    const head = word.slice(at);
    if (dictionary.entry(head) || dictionary.entry(upperFirst(head))) return [word.slice(0, at), head];
  }
  return undefined;
}
