import { isSubordinate } from './clause-shape.ts';
import type { Cue, CueRelation } from './cue.ts';
import { WEAK_CUES } from './cue-lexicon.ts';
import { isMark, type Segment, type Word } from './matrix.ts';

/** The cue that governs a passage, and how: the verb right after it, the one before a colon, in its clause, or elsewhere in the sentence. */
export function governing(
  segment: Segment,
  place: number,
  cues: readonly Cue[],
): { cue: Cue | undefined; relation: CueRelation | undefined } {
  const { words } = segment;
  // 1. Right after the passage: „…“, sagte X / so X / laut X.
  let k = place + 1;
  while (isMark(words[k], ',', '–', '—', '-', ';')) k++;
  const gap = k - place - 1;
  const direct = cues.find((c) => c.at === k || (c.words.includes(k) && c.words[0]! <= k));
  if (direct && (gap > 0 || direct.kind === 'verb') && !(direct.kind === 'verb' && gap === 0 && !isQuoteObject(words, place)))
    return { cue: direct, relation: 'after' };
  if (gap > 0 && words[k]?.lower === 'mit' && words[k + 2]?.lower === 'worten') {
    const words_ = cues.find((c) => c.at > k && c.at < k + 6);
    if (words_) return { cue: words_, relation: 'after' };
  }
  if (gap > 0 && words[k]?.lower === 'wie') {
    const as = cues.find((c) => c.at > k && c.at < k + 25);
    if (as) return { cue: as, relation: 'after' };
  }
  // 2. Before a colon.
  if (isMark(words[place - 1], ':')) {
    const left = cues.filter((c) => c.at < place);
    const verbs = left.filter((c) => c.kind !== 'source');
    const best = verbs.findLast((c) => !isSubordinate(words, c.at)) ?? verbs.at(-1) ?? left.at(-1);
    if (best) return { cue: best, relation: 'colon' };
  }
  // 3. In the clause, else in the sentence: nearer and to the left first.
  let best: Cue | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const cue of cues) {
    const near = cue.words.reduce((m, w) => Math.min(m, Math.abs(w - place)), 99);
    let commas = 0;
    const [from, to] = cue.at < place ? [cue.at, place] : [place, cue.at];
    for (let j = from; j < to; j++) if (isMark(words[j], ',', ';', '–')) commas++;
    const own = cue.speaker;
    const phraseEnd = own && cue.kind === 'source' && own.first > cue.at && own.last <= place ? place - own.last : near;
    if (own && own.first <= place && place < own.last) continue; // The passage is part of the speaker's name.
    if (closedOff(words, cue.at, place)) continue;
    let cost = Math.min(near, phraseEnd) + commas * 4 + (cue.at > place ? 6 : 0);
    if (cue.kind === 'noun') cost += 5;
    if (WEAK_CUES.has(cue.lemma)) cost += 5;
    if (cue.kind === 'source' && cue.speaker)
      cost =
        Math.min(cost, 9) - (cues.every((c) => c === cue || c.kind === 'source' || !c.speaker || WEAK_CUES.has(c.lemma)) ? 4 : 0);
    if (!cue.speaker) cost += 8;
    if (cue.frames.has('manner') && !cue.frames.has('say')) cost += 6;
    if (cost < bestCost) {
      bestCost = cost;
      best = cue;
    }
  }
  if (!best) return { cue: undefined, relation: undefined };
  return { cue: best, relation: bestCost < 16 ? 'clause' : 'far' };
}

/** Without a comma the verb after a passage takes it as object only where nothing stands before the passage. */
function isQuoteObject(words: readonly { readonly kind: string; readonly quote: number }[], place: number): boolean {
  return place === 0 || words.slice(0, place).every((w) => w.kind === 'punctuation' || w.quote >= 0);
}

/** Whether a cue stands in a relative or subordinate clause that was over before the passage, or begins after it: it speaks of something else. */
function closedOff(words: readonly Word[], at: number, place: number): boolean {
  const cue = words[at]!;
  const passage = words[place]!;
  const { sentence } = cue;
  const index = sentence.clauseOf[cue.token]!;
  const clause = sentence.clauses[index];
  if (clause?.kind !== 'relative') return false;
  if (passage.sentence !== sentence) return true;
  for (let k: number | undefined = sentence.clauseOf[passage.token]; k !== undefined; k = sentence.clauses[k]?.parent)
    if (k === index) return false;
  // "…, der sagte, „…“": the object follows at once.
  const next = sentence.tokens[clause.last - 1]!.end;
  let k = place - 1;
  while (k >= 0 && words[k]!.kind === 'punctuation') k--;
  return k < 0 || words[k]!.start > next || words[k]!.end < cue.start;
}
