import type { TaggedSentence } from '../tagging/tagged.ts';
import { rowsOf, unify } from './agreement.ts';
import { casesOf, numberOf } from './phrases.ts';
import type { Phrase } from './sentence.ts';

/** How far a phrase may stand before the comma of its relative clause, in tokens: particles and closing marks come between. */
const REACH = 3;

/** Longest bracket between a noun and its clause, in tokens. */
const LONGEST_BRACKET = 12;
/** Parts a dateline, or a remark, from what follows. */
const DASH = /^[–—]$/u;

/**
 * Phrases that a relative pronoun may stand for, the likeliest first: the one that ends before its comma and those that this one hangs on,
 * as far as gender and number agree. Indices into `phrases`, as is `at`, the pronoun's.
 */
export function antecedents(s: TaggedSentence, phrases: readonly Phrase[], at: number): number[] {
  const pronoun = phrases[at]!;
  let comma = pronoun.first - 1;
  while (comma > 0 && s.tags[comma] !== '$,' && pronoun.first - comma < REACH) comma--;
  if (s.tags[comma] !== '$,') return [];
  const own = rowsOf(pronoun.agreement);
  const found: number[] = [];
  // "hat einen Mann gesehen, der …": the verbs that close its clause come between.
  let edge = comma;
  while (edge > 1 && /^(?:V|PTKVZ$|PTKZU$)/u.test(s.tags[edge - 1]!)) edge--;
  // "das Gesetz (TSG), das …"
  if (s.words[edge - 1]?.lower === ')') {
    let open = edge - 2;
    while (open > 0 && edge - open < LONGEST_BRACKET && s.words[open]!.lower !== '(') open--;
    if (s.words[open]?.lower === '(') edge = open;
  }
  const close = edge;
  let near: Phrase | undefined;
  for (let k = at - 1; k >= 0 && edge >= 0; k--) {
    const p = phrases[k]!;
    // What stands inside another phrase is its attribute: "im [von Auheim] gelegenen Ort, der …".
    if (p.last > edge || phrases.slice(Math.max(0, k - 2), k).some((q) => q.last > p.last && q.first <= p.first)) continue;
    // "hatten die Leute eine Feier geplant, die …": what neither hangs on another word nor has a preposition ends the noun.
    const named = near !== undefined && p.last === near.first && s.tags[p.head] === 'NE' && s.tags[near.head] === 'NE';
    if (near !== undefined && !named && near.preposition === undefined && near.link === undefined) break;
    if (edge - p.last > REACH || (found.length === 0 && p.last < close - REACH)) break;
    // "der Sprecher der Stadt, der …", "das Haus in der Stadt, das …": what stands before, without a verb between.
    for (let i = p.last; i < edge; i++) if (/^(?:V|\$\.)/u.test(s.tags[i]!) || DASH.test(s.words[i]!.lower)) return found;
    const agrees = p.agreement === 0 || own === 0 || (rowsOf(p.agreement) & own) !== 0;
    if (agrees) found.push(k);
    edge = p.first;
    near = p;
  }
  return found;
}

/** Relative pronouns with the cases that their antecedent leaves them: "der Mann, *der*" is a nominative, "die Frau, *der*" a dative. */
export function narrowRelatives(s: TaggedSentence, phrases: readonly Phrase[]): readonly Phrase[] {
  if (!s.tags.includes('PRELS')) return phrases;
  return phrases.map((p, at) => {
    if (s.tags[p.head] !== 'PRELS') return p;
    const all = antecedents(s, phrases, at);
    let rows = 0;
    for (const k of all) rows |= phrases[k]!.agreement === 0 ? rowsOf(0xffff) : rowsOf(phrases[k]!.agreement);
    const agreement = rows === 0 ? 0 : unify(p.agreement, rows);
    return agreement === 0 || agreement === p.agreement
      ? p
      : { ...p, agreement, cases: casesOf(agreement), number: numberOf(agreement) };
  });
}
