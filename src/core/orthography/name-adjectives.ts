import type { ParsedSentence } from '../syntax/sentence.ts';
import { upperFirst } from '../text/first-letter.ts';
import { groupedBy } from '../text/grouped.ts';
import { PROPER_NAMES } from './data/proper-names.generated.ts';
import type { Slip } from './slip.ts';

interface Name {
  /** Stems in the order of the name; "und" stands for itself. */
  readonly adjectives: readonly string[];
  /** What follows the head: "Hansestadt *Bremen*". */
  readonly tail: readonly string[];
  /** Where the name is meant: `any` = always, `name` = behind a definite article, `place` = the same, and a name follows. */
  readonly when: 'any' | 'name' | 'place' | 'before' | 'beside';
  /** Words that stand right before the name, or of which one stands anywhere in the sentence. */
  readonly words: readonly string[];
}

let byHead: ReadonlyMap<string, readonly Name[]> | undefined;

/** The names by each form of their head. */
function readNames(): ReadonlyMap<string, readonly Name[]> {
  const forms = PROPER_NAMES.split('\n').flatMap((row) => {
    const [adjectives, noun, gender, when] = row.split('\t') as [string, string, string, string];
    const [head, ...tail] = noun.split(' ') as [string, ...string[]];
    const plain = when === 'any' || when === 'name' || when === 'place';
    const before = when.startsWith('^');
    const name: Name = {
      adjectives: adjectives.split(' '),
      tail,
      when: plain ? when : before ? 'before' : 'beside',
      words: plain ? [] : before ? when.slice(1).split(' ') : when.split('|'),
    };
    return formsOf(head, gender).map((form) => ({ form, name }));
  });
  return new Map([...groupedBy(forms, ({ form }) => form)].map(([form, own]) => [form, own.map(({ name }) => name)]));
}

/** The forms a head has as a name: the genitive of the strong declension, the "n" of the plural. */
function formsOf(head: string, gender: string): readonly string[] {
  if (head.endsWith('-') || gender === 'f') return [head];
  if (gender === 'p') return /[ns]$/u.test(head) ? [head] : [head, `${head}n`];
  if (head === 'Bär') return [head, 'Bären'];
  if (head.endsWith('e')) return [head, `${head}n`, `${head}ns`];
  return [head, `${head}s`, `${head}es`, `${head}e`];
}

const DEFINITE = /^(?:der|die|das|den|dem|des|im|am|vom|zum|zur|beim|ins|ans)$/u;
const ENDING = /^e[mnrs]?$/u;

/**
 * Adjectives left small in the name of an institution, a place or an event: "das auswärtige Amt" (Amtliches Regelwerk 2024, § 60). Linear; never throws.
 */
export function findNameSlips(sentence: ParsedSentence): readonly Slip[] {
  byHead ??= readNames();
  const { tokens } = sentence;
  const found: Slip[] = [];
  for (let i = 2; i < tokens.length; i++) {
    const name = byHead.get(tokens[i]!.norm)?.find((n) => stands(n, sentence, i) && isMeant(n, sentence, i));
    if (!name) continue;
    const own = tokens.slice(i - name.adjectives.length, i + 1 + name.tail.length);
    const parts = own.map(({ text }, k) => (k < name.adjectives.length && text !== 'und' ? upperFirst(text) : text));
    if (parts.some((part, k) => part !== own[k]!.text))
      found.push({ start: own[0]!.start, end: own.at(-1)!.end, right: parts.join(' ') });
  }
  return found;
}

/** Whether the name stands there with its head at `i`, in any case and behind at least one word: at the head of a sentence the capital is no matter. */
function stands({ adjectives, tail }: Name, { tokens, words }: ParsedSentence, i: number): boolean {
  const first = i - adjectives.length;
  return (
    first > 0 &&
    tail.every((word, k) => [word, `${word}s`, `${word}es`].includes(tokens[i + 1 + k]?.norm ?? '')) &&
    adjectives.every((stem, k) => {
      const word = words[first + k]!.lower;
      return stem === 'und' ? word === stem : word.startsWith(stem) && ENDING.test(word.slice(stem.length));
    })
  );
}

/** Whether the name is meant where its words stand. */
function isMeant({ adjectives, tail, when, words: asked }: Name, { tokens, tags, words }: ParsedSentence, i: number): boolean {
  const first = i - adjectives.length;
  if (when === 'any') return true;
  if (when === 'before') return asked.every((word, k) => tokens[first - asked.length + k]?.norm === word);
  if (!DEFINITE.test(words[first - 1]!.lower)) return false;
  // "der technischen Universität ETH": an acronym is another name for it.
  if (when === 'place') return tags[i + 1] === 'NE' && /^\p{Lu}\p{Ll}/u.test(tokens[i + 1]!.norm);
  return when === 'name' || tokens.some(({ norm }, k) => (k < first || k > i + tail.length) && asked.includes(norm));
}
