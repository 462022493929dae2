import type { TaggedSentence } from '../tagging/tagged.ts';
import { isFiniteTag, type SttsTag } from '../tagging/tags.ts';

/** Tags of words that open a subordinate clause. */
export const SUBORDINATING: ReadonlySet<SttsTag> = new Set(['KOUS', 'PRELS', 'PRELAT', 'PWS', 'PWAT', 'PWAV']);
const COORDINATING: ReadonlySet<string> = new Set('und oder aber denn sondern doch jedoch sowie u. &'.split(' '));
const SEPARATORS: ReadonlySet<string> = new Set(', ; : – — - ‒ …'.split(' '));

/** A run of tokens between marks that may part clauses. */
export interface Segment {
  readonly tokens: number[];
  /** The mark before it, '' at the start, '+' where a segment was parted without a mark. */
  readonly mark: string;
}

/** Cuts the tokens of one level at its marks, and where one stretch has several finite verbs also between these. */
export function segment(s: TaggedSentence, tokens: readonly number[]): Segment[] {
  const segments: Segment[] = [];
  let current: number[] = [];
  let mark = '';
  for (const i of tokens) {
    const text = s.tokens[i]!.text;
    if (s.tokens[i]!.kind === 'punctuation' && SEPARATORS.has(text)) {
      // A comma between adjectives or inside a list of nouns parts no clause; it stays and the verbs decide below.
      current.push(i);
      segments.push({ tokens: current, mark });
      current = [];
      mark = text;
    } else current.push(i);
  }
  if (current.length > 0) segments.push({ tokens: current, mark });
  return segments.flatMap((x) => splitCoordinated(s, x));
}

/** Parts a segment with several finite verbs: before a conjunction, or, where none stands between, before the phrase of the second verb. */
function splitCoordinated(s: TaggedSentence, seg: Segment): Segment[] {
  const finites = seg.tokens.filter((i) => isFiniteTag(s.tags[i]!));
  if (finites.length < 2) return [seg];
  const cuts: number[] = [];
  for (let f = 1; f < finites.length; f++) {
    const a = seg.tokens.indexOf(finites[f - 1]!);
    const b = seg.tokens.indexOf(finites[f]!);
    let cut = -1;
    for (let k = b - 1; k > a; k--) {
      const i = seg.tokens[k]!;
      if (s.tags[i] === 'KON' && COORDINATING.has(s.tokens[i]!.norm.toLowerCase()) && startsClause(s, seg.tokens, k, a, b)) {
        cut = k;
        break;
      }
    }
    if (cut < 0)
      for (let k = a + 1; k < b; k++) if (SUBORDINATING.has(s.tags[seg.tokens[k]!]!) && k > a + 1) cut = cut < 0 ? k : cut;
    if (cut < 0 && b > a + 1) cut = lastConstituent(s, seg.tokens, a, b);
    if (cut < 0) cut = b;
    if (cut > (cuts.at(-1) ?? 0)) cuts.push(cut);
  }
  const parts: Segment[] = [];
  let from = 0;
  for (const cut of [...cuts, seg.tokens.length]) {
    if (cut <= from) continue;
    parts.push({ tokens: seg.tokens.slice(from, cut), mark: from === 0 ? seg.mark : '+' });
    from = cut;
  }
  return parts;
}

/** Whether the conjunction at `k` joins clauses, not the two nouns or adjectives beside it right before the second verb. */
function startsClause(s: TaggedSentence, tokens: readonly number[], k: number, a: number, b: number): boolean {
  if (k === a + 1 || k === b - 1) return true;
  const left = s.tags[tokens[k - 1]!]!;
  const right = s.tags[tokens[k + 1]!]!;
  if (left === right && (left === 'ADJA' || left === 'ADJD' || left === 'TRUNC' || left === 'CARD')) return false;
  if (left === 'TRUNC') return false;
  return true;
}

/** Where the constituent before the verb at `b` begins, going back over one phrase; -1 if there is none. */
function lastConstituent(s: TaggedSentence, tokens: readonly number[], a: number, b: number): number {
  let k = b - 1;
  const inPhrase = new Set<SttsTag>([
    'NN',
    'NE',
    'ADJA',
    'CARD',
    'ART',
    'PPOSAT',
    'PDAT',
    'PIAT',
    'APPR',
    'APPRART',
    'FM',
    'XY',
    'TRUNC',
  ]);
  const start = new Set<SttsTag>(['ART', 'PPOSAT', 'PDAT', 'PIAT', 'APPR', 'APPRART']);
  if (!inPhrase.has(s.tags[tokens[k]!]!))
    return ['PPER', 'PDS', 'PIS', 'ADV', 'PROAV'].includes(s.tags[tokens[k]!]!) && k > a + 1 ? k : -1;
  while (k > a + 1 && inPhrase.has(s.tags[tokens[k - 1]!]!) && !start.has(s.tags[tokens[k]!]!)) k--;
  if ((s.tags[tokens[k - 1]!] === 'APPR' || s.tags[tokens[k - 1]!] === 'APPRART') && k - 1 > a) k--;
  return k > a + 1 ? k : -1;
}
