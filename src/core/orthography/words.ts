import { MORPH, type Morphology } from '../lexicon/morphology.ts';
import type { SpellingDictionary } from '../lexicon/spelling-dictionary.ts';
import type { ParsedSentence } from '../syntax/sentence.ts';
import { upperFirst } from '../text/first-letter.ts';
import { CLOSED_WORDS } from './data/closed-words.generated.ts';
import { PARTICLE_VERBS } from './data/particle-verbs.generated.ts';
import type { WordSlip } from './slip.ts';
import { holds } from './word-conditions.ts';

interface Entry {
  readonly first: string;
  readonly rest: readonly string[];
  readonly right: string;
  readonly when: string;
}

let byFirst: ReadonlyMap<string, readonly Entry[]> | undefined;
let particles: ReadonlyMap<string, ReadonlySet<string>> | undefined;

function readEntries(): ReadonlyMap<string, readonly Entry[]> {
  const all = new Map<string, Entry[]>();
  for (const row of CLOSED_WORDS.split('\n')) {
    const [written, right, when] = row.split('\t') as [string, string, string];
    const [first, ...rest] = written.split(' ') as [string, ...string[]];
    const own = all.get(first.toLowerCase());
    if (own) own.push({ first, rest, right, when });
    else all.set(first.toLowerCase(), [{ first, rest, right, when }]);
  }
  return all;
}

const readParticles = (): ReadonlyMap<string, ReadonlySet<string>> =>
  new Map(
    PARTICLE_VERBS.split('\n')
      .map((row) => row.split('\t') as [string, string])
      .map(([particle, verbs]) => [particle, new Set(verbs.split(' '))]),
  );

/** Finds closed words and verb particles of one sentence. Linear; never throws. */
export function findWordSlips(
  sentence: ParsedSentence,
  dictionary: SpellingDictionary | undefined,
  morphology: Morphology | undefined,
): readonly WordSlip[] {
  byFirst ??= readEntries();
  particles ??= readParticles();
  const { tokens, tags, words } = sentence;
  const found: WordSlip[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const first = words[i]!.lower;
    // A capital inside the sentence belongs to a title or name, unless the list has it so.
    const named = i > 0 && tokens[i]!.norm !== first && tokens[i - 1]!.kind === 'word';
    for (const { first: listed, rest, right, when } of byFirst.get(first) ?? []) {
      if ((named || listed !== first) && tokens[i]!.norm !== listed) continue;
      const end = i + rest.length;
      if (!rest.every((word, k) => tokens[i + 1 + k]?.norm === word) || !holds(when, sentence, i, end + 1)) continue;
      const written = tokens[i]!.norm === listed ? right : upperFirst(right);
      if (written === [tokens[i]!.norm, ...rest].join(' ')) break;
      const together = right.toLowerCase() !== [listed, ...rest].join(' ').toLowerCase();
      found.push({ kind: together ? 'together' : 'capital', start: tokens[i]!.start, end: tokens[end]!.end, right: written });
      break;
    }
    // "Mc Donald": one name.
    const name = tokens[i + 1];
    if (tokens[i]!.norm === 'Mc' && /^\p{Lu}\p{Ll}{2}/u.test(name?.norm ?? '') && name!.start === tokens[i]!.end + 1)
      found.push({ kind: 'together', start: tokens[i]!.start, end: name!.end, right: `Mc${name!.text}` });
    const verbs = tags[i + 1] === 'PTKZU' && tokens[i]!.norm === first ? particles.get(first) : undefined;
    const verb = tokens[i + 2]?.norm;
    if (!verbs || !verb || !/^\p{Ll}+n$/u.test(verb) || !(verbs.has(verb) || verbs.has('*'))) continue;
    const joined = first + verb;
    const known = verbs.has('*') ? (morphology?.look(verb) ?? 0) & MORPH.infinitive : 0;
    if (!(dictionary?.entry(joined) || (morphology?.look(joined) ?? 0) & MORPH.infinitive || known)) continue;
    found.push({ kind: 'together', start: tokens[i]!.start, end: tokens[i + 2]!.end, right: `${first}zu${verb}` });
  }
  return found;
}
