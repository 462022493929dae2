import type { Automaton } from '../lexicon/automaton.ts';
import { SPELL, type SpellingDictionary } from '../lexicon/spelling-dictionary.ts';
import { lowerFirst } from '../text/first-letter.ts';
import { certainForm } from './certain-slip.ts';
import { visitEdits } from './edits.ts';
import { RAREST } from './known-word.ts';
import { holdsTogether } from './together.ts';
import type { WordCheck } from './word-check.ts';

/** A word that may be meant. Lower scores are likelier; about 0 … 3. */
export interface Suggestion {
  readonly word: string;
  readonly score: number;
}

const isCapital = (word: string): boolean => word.charAt(0) !== word.charAt(0).toLowerCase();

/** What a Zipf step of frequency takes off the cost. */
const FREQUENCY_WEIGHT = 0.25;
/** Put on a compound that is no entry of its own, and on a word that needs other capitals than were written. */
const COMPOUND_PENALTY = 0.45;
const PART_PENALTY = 0.12;
/** On a word that the dictionary does not list and does not compound. */
const FREE_PENALTY = 0.15;
/** The score of one plain edit to a word that is not rare: with a better one at hand no farther words are looked for. */
const PLAIN_EDIT = 1;

/** A well-known misspelling: its right form comes first. */
const KNOWN_SCORE = -1;

/** Frequency class of a word as it would be written here: a sentence may begin with a word that is small elsewhere. */
function frequencyOf(dictionary: SpellingDictionary, word: string): number {
  const own = dictionary.frequency(word);
  return isCapital(word) ? Math.max(own, dictionary.frequency(lowerFirst(word))) : own;
}

function scoreOf(check: WordCheck, word: string, cost: number): number | undefined {
  const { dictionary } = check;
  const bits = dictionary.bits(word) | (isCapital(word) ? dictionary.bits(lowerFirst(word)) : 0);
  if (bits & SPELL.noSuggestion) return undefined;
  const bonus = (check.zipf(word) - RAREST) * FREQUENCY_WEIGHT;
  if (bits & SPELL.alone || check.kindOf(word) === 'word') return cost - bonus;
  if (bits & SPELL.name) return cost + 0.3 - bonus;
  const parts = dictionary.parts(word);
  const short = parts?.some((p) => p.length <= 3) ? 0.3 : 0;
  return cost + COMPOUND_PENALTY + PART_PENALTY * ((parts?.length ?? 3) - 2) + short;
}

/** Words that may be meant by a piece without hyphens, the likeliest first. At most `limit`. */
export function suggestPiece(piece: string, check: WordCheck, limit: number): Suggestion[] {
  const { dictionary } = check;
  const costs = new Map<string, number>();
  const put = (word: string, cost: number): void => {
    const known = costs.get(word);
    if (word !== piece && (known === undefined || cost < known)) costs.set(word, cost);
  };
  visitEdits(piece, put);
  const found = new Map<string, number>();
  let best = Number.POSITIVE_INFINITY;
  const listed = (word: string): boolean => dictionary.correct(word) || dictionary.name(word) || check.kindOf(word) === 'word';
  for (const [word, cost] of costs) {
    if (!listed(word)) continue;
    const score = scoreOf(check, word, cost);
    if (score === undefined) continue;
    found.set(word, score);
    best = Math.min(best, score);
  }
  if (best > PLAIN_EDIT) {
    // Words that are built freely are looked for only where nothing listed is near: it takes longer to see what they are.
    for (const [word, cost] of costs) {
      if (found.has(word) || !check.right(word)) continue;
      const score = scoreOf(check, word, cost);
      if (score !== undefined) found.set(word, score + FREE_PENALTY);
    }
  }
  const right = certainForm(piece, check);
  if (right !== undefined) found.set(right, KNOWN_SCORE);
  for (const [word, score] of splits(piece, dictionary)) found.set(word, score);
  if (best > PLAIN_EDIT && piece.length >= 4 && piece.length <= 30) {
    for (const [word, cost] of withinTwo(piece, dictionary.automaton)) {
      if (found.has(word)) continue;
      const score = scoreOf(check, word, cost);
      if (score !== undefined) found.set(word, score);
    }
    if (found.size === 0 && piece.length >= 8) repairTwice(piece, costs, check, found);
  }
  for (const [word, score] of [...found]) {
    if (score === KNOWN_SCORE || word.includes(' ')) continue;
    const sharp = !check.swiss && piece.includes('ß') && piece.replaceAll('ß', 'ss') === word;
    if (sharp || !isMeant(word, piece, check)) found.delete(word);
  }
  if (check.swiss) writeSwiss(piece, found);
  return [...found]
    .map(([word, score]) => ({ word, score }))
    .sort((a, b) => a.score - b.score || (a.word < b.word ? -1 : 1))
    .slice(0, limit);
}

/** Whether a suggestion is no compound, or one that holds together. */
const isMeant = (word: string, piece: string, check: WordCheck): boolean => {
  const kind = check.kindOf(word);
  return kind === 'word' || kind === 'name' || holdsTogether(word, piece, check);
};

/** Swiss copy has no ß: what holds one is offered with ss, and ß in the word itself is the likeliest slip. */
function writeSwiss(piece: string, found: Map<string, number>): void {
  for (const [word, score] of [...found]) {
    if (!word.includes('ß')) continue;
    found.delete(word);
    const swiss = word.replaceAll('ß', 'ss');
    if (swiss !== piece) found.set(swiss, Math.min(score, found.get(swiss) ?? score));
  }
  if (piece.includes('ß')) found.set(piece.replaceAll('ß', 'ss'), KNOWN_SCORE);
}

/** Two words written as one ("garnicht"): both must be common, and the first no noun: what begins with one is rather a compound. */
function* splits(piece: string, dictionary: SpellingDictionary): Generator<[string, number]> {
  if (piece.length > 16) return;
  for (let i = 2; i <= piece.length - 2; i++) {
    const left = piece.slice(0, i);
    const right = piece.slice(i);
    const common = Math.min(frequencyOf(dictionary, left), frequencyOf(dictionary, right));
    const words = dictionary.entry(lowerFirst(left)) && dictionary.entry(right);
    if (words && common >= 3) yield [`${left} ${right}`, 1.5 - common * 0.1];
  }
}

/** A second likely edit after the first: what repairs a compound with two mistakes. Bounded. */
function repairTwice(piece: string, costs: ReadonlyMap<string, number>, check: WordCheck, found: Map<string, number>): void {
  let budget = 6000;
  for (const [once, cost] of [...costs].sort((a, b) => a[1] - b[1])) {
    if (cost > 0.8 || budget <= 0) break;
    visitEdits(once, (twice, more) => {
      if (more > 0.8 || twice === piece || budget-- <= 0 || !check.dictionary.correct(twice)) return;
      const score = scoreOf(check, twice, cost + more);
      if (score !== undefined && score < (found.get(twice) ?? Number.POSITIVE_INFINITY)) found.set(twice, score);
    });
  }
}

/** Entries at most two edits away (Damerau, optimal string alignment), by a walk over the automaton with its table's rows. */
function* withinTwo(piece: string, automaton: Automaton): Generator<[string, number]> {
  const { edges, alphabet, records } = automaton;
  const target = Array.from({ length: piece.length }, (_, i) => piece.charCodeAt(i));
  const size = target.length + 1;
  const rows = Array.from({ length: size + 3 }, () => new Uint8Array(size));
  for (let j = 0; j < size; j++) rows[0]![j] = j;
  const word: number[] = [];
  const lastUnit = (depth: number): number => word[depth - 2] ?? -1;
  const stack: { edge: number; depth: number }[] = [{ edge: automaton.root, depth: 1 }];
  while (stack.length > 0) {
    const top = stack[stack.length - 1]!;
    const edge = edges[top.edge]!;
    const { depth } = top;
    if (edge & 0x100) stack.pop();
    else top.edge++;
    const label = edge & 0xff;
    if (label === 0) {
      const bits = records[edge >>> 9]!;
      const distance = rows[depth - 1]![size - 1]!;
      if (distance <= 2 && distance > 0 && (bits & (SPELL.alone | SPELL.forbidden)) === SPELL.alone) {
        yield [String.fromCharCode(...word.slice(0, depth - 1)), distance * 0.95 + 0.05];
      }
      continue;
    }
    if (depth >= rows.length) continue;
    const unit = alphabet[label]!;
    word[depth - 1] = unit;
    const above = rows[depth - 1]!;
    const row = rows[depth]!;
    const two = depth >= 2 ? rows[depth - 2] : undefined;
    row[0] = depth;
    let least = depth;
    for (let j = 1; j < size; j++) {
      const same = target[j - 1] === unit;
      let value = Math.min(above[j]! + 1, row[j - 1]! + 1, above[j - 1]! + (same ? 0 : 1));
      if (two && j > 1 && target[j - 2] === unit && target[j - 1] === lastUnit(depth)) value = Math.min(value, two[j - 2]! + 1);
      row[j] = value;
      if (value < least) least = value;
    }
    if (least <= 2) stack.push({ edge: edge >>> 9, depth: depth + 1 });
  }
}
