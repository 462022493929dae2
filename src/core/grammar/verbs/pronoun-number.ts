import { PERSON } from '../../lexicon/readings.ts';
import type { ParsedSentence } from '../../syntax/sentence.ts';
import type { GrammarSlip } from '../slip.ts';
import { verbNumberSlip } from './number-slip.ts';
import type { Stretch } from './stretches.ts';
import type { VerbReader } from './verb-words.ts';

/** Pronouns that are a subject wherever they stand, and always one. */
const ONE = /^(?:er|man)$/u;
const PREFIELD = /^(?:KON|ADV|PROAV)$/u;

/** "Er wurden im Mai befördert", "Damit können man warten": a finite verb of the plural right beside the only subject that its clause can have. */
export function findPronounNumbers(s: ParsedSentence, stretches: readonly Stretch[], verbs: VerbReader): GrammarSlip[] {
  const found: GrammarSlip[] = [];
  for (const { first, last, finite, subordinator } of stretches) {
    const at = finite[0];
    if (at === undefined || finite.length !== 1 || subordinator !== undefined) continue;
    const behind = at + 1 < last && ONE.test(s.words[at + 1]!.lower) && s.tags[at + 1] !== 'NE';
    let start = first;
    while (start < at - 1 && (s.tags[start] === 'KON' || s.words[start]!.lower === 'aber')) start++;
    const before = start === at - 1 && ONE.test(s.words[start]!.lower) && !PREFIELD.test(s.tags[start]!);
    if (!behind && !before) continue;
    const { persons, infinitive, participle } = verbs.look(s.words[at]!.lower);
    const plural = (persons & PERSON.thirdPlural) !== 0 && (persons & (PERSON.thirdSingular | PERSON.firstSingular)) === 0;
    // "…, können er und sie warten"
    const joined = behind && /^(?:und|oder|sowie|noch|wie)$/u.test(s.words[at + 2]?.lower ?? '');
    if (!plural || participle || joined || (infinitive && at === last - 1)) continue;
    found.push(verbNumberSlip(s, at, 'singular-subject', 'singular', verbs));
  }
  return found;
}
