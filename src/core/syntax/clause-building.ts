import type { TaggedSentence } from '../tagging/tagged.ts';
import { isFiniteTag, type SttsTag } from '../tagging/tags.ts';
import { type Segment, SUBORDINATING } from './clause-segments.ts';
import type { ClauseKind } from './sentence.ts';

const RELATIVE: ReadonlySet<SttsTag> = new Set(['PRELS', 'PRELAT']);
const QUESTION: ReadonlySet<SttsTag> = new Set(['PWS', 'PWAT', 'PWAV']);
/** Tags of the verb forms that stand in the right bracket. */
export const NONFINITE: ReadonlySet<SttsTag> = new Set(['VVPP', 'VAPP', 'VMPP', 'VVINF', 'VAINF', 'VMINF', 'VVIZU']);
/** What may stand before the first word that counts in a clause. */
const LEADING: ReadonlySet<SttsTag> = new Set(['KON', '$(', 'ADV', 'PTKNEG', 'ITJ', 'PTKANT']);
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const ALSO_SUBORDINATING = words(
  'als wie bis seit während da ob dass daß weil wenn falls damit nachdem bevor ehe sobald solange sodass soweit sofern indem obwohl obgleich',
);
const RELATIVE_FORMS = words('der die das den dem denen deren dessen');

/** A clause while it is being put together. Token indices; `parent` is an index of the drafts. */
export interface Draft {
  kind: ClauseKind;
  tokens: number[];
  parent: number | undefined;
  finite: number | undefined;
  subordinator: number | undefined;
  conjunction: number | undefined;
}

const hasFiniteTag = (s: TaggedSentence, i: number) => isFiniteTag(s.tags[i]!);

/** The first token of a segment that counts, past conjunctions, quotation marks and adverbs, at most four; and the one after a preposition. */
function subordinatorOf(s: TaggedSentence, tokens: readonly number[]): number | undefined {
  let k = 0;
  while (k < tokens.length && k < 5) {
    const i = tokens[k]!;
    const tag = s.tags[i]!;
    if (SUBORDINATING.has(tag)) return i;
    if ((tag === 'APPR' || tag === 'APPRART') && k + 1 < tokens.length) {
      const next = s.tags[tokens[k + 1]!]!;
      if (SUBORDINATING.has(next)) return tokens[k + 1];
      return undefined;
    }
    const finites = tokens.filter((t) => hasFiniteTag(s, t));
    const lastWord = tokens.findLast((t) => s.tokens[t]!.kind !== 'punctuation');
    const verbLast = finites.length === 1 && finites[0] === lastWord && tokens.length > 2;
    const lower = s.words[i]!.lower;
    if (
      verbLast &&
      (tag === 'KOKOM' || tag === 'APPR' || tag === 'ADV' || tag === 'PROAV') &&
      ALSO_SUBORDINATING.has(lower) &&
      finites[0] !== tokens[k + 1]
    )
      return i;
    if (verbLast && (tag === 'ART' || tag === 'PDS') && RELATIVE_FORMS.has(lower) && k + 1 < tokens.length) {
      const next = s.tags[tokens[k + 1]!]!;
      if (
        next !== 'NN' &&
        next !== 'NE' &&
        next !== 'ADJA' &&
        next !== 'CARD' &&
        next !== 'FM' &&
        next !== 'TRUNC' &&
        finites[0] !== tokens[k + 1] &&
        tag === 'ART'
      )
        return i;
    }
    if (!LEADING.has(tag)) return undefined;
    k++;
  }
  return undefined;
}

const isZuInfinitive = (s: TaggedSentence, tokens: readonly number[]) =>
  tokens.some((i) => s.tags[i] === 'PTKZU' || s.tags[i] === 'VVIZU');

/** Makes clauses of the segments of one level, from left to right, and appends them to `drafts`: which verb closes which, what hangs on what. */
export function parseSegments(
  s: TaggedSentence,
  segments: readonly Segment[],
  parent: number | undefined,
  drafts: Draft[],
): void {
  const base = drafts.length;
  /** Clauses that still want their finite verb, outermost first; and the clause that was worked on last. */
  const waiting: number[] = [];
  let current = -1;
  const open = (kind: ClauseKind, tokens: readonly number[], up: number | undefined, extra: Partial<Draft> = {}): number => {
    drafts.push({
      kind,
      tokens: [...tokens],
      parent: up,
      finite: undefined,
      subordinator: undefined,
      conjunction: undefined,
      ...extra,
    });
    return drafts.length - 1;
  };
  const add = (k: number, tokens: readonly number[]) => drafts[k]!.tokens.push(...tokens);
  /** The clause a new dependent clause hangs on. */
  const host = (): number | undefined => (current >= base ? current : parent);

  let buffered: number[] = [];
  for (const [at, raw] of segments.entries()) {
    // Marks alone (of a quoted sentence that was taken out) go with what follows.
    if (raw.tokens.every((i) => s.tokens[i]!.kind === 'punctuation')) {
      buffered.push(...raw.tokens);
      continue;
    }
    const seg: Segment = buffered.length > 0 ? { tokens: [...buffered, ...raw.tokens], mark: raw.mark } : raw;
    buffered = [];
    const { tokens } = seg;
    const finite = tokens.find((i) => hasFiniteTag(s, i));
    const conjunction = tokens.find((i) => s.tokens[i]!.kind !== 'punctuation');
    const coordinated = conjunction !== undefined && s.tags[conjunction] === 'KON' ? conjunction : undefined;
    const sub = subordinatorOf(s, tokens);
    const isMainQuestion =
      sub !== undefined &&
      QUESTION.has(s.tags[sub]!) &&
      finite !== undefined &&
      verbSecondAfter(s, tokens, sub, finite) &&
      (current < base || seg.mark !== ',');
    if (sub !== undefined && !isMainQuestion) {
      const kind: ClauseKind = RELATIVE.has(s.tags[sub]!) || s.tags[sub] === 'ART' ? 'relative' : 'subordinate';
      let up = host();
      // A coordinated or repeated subordinate clause hangs where its partner hangs.
      if (
        coordinated !== undefined &&
        current >= base &&
        drafts[current]!.subordinator !== undefined &&
        drafts[current]!.finite !== undefined
      )
        up = drafts[current]!.parent;
      const k = open(kind, tokens, up, { finite, subordinator: sub, conjunction: coordinated });
      if (finite === undefined) waiting.push(k);
      current = k;
      continue;
    }
    const infinitive = finite === undefined && isZuInfinitive(s, tokens);
    if (infinitive) {
      const koui = tokens.find((i) => s.tags[i] === 'KOUI');
      // An infinitive with zu in the right bracket of a clause that was cut by another clause stays with that clause.
      const k = open('infinitive', tokens, host(), { subordinator: koui, conjunction: coordinated });
      current = k;
      continue;
    }
    if (finite === undefined && current >= base && (seg.mark === ':' || seg.mark === ';')) {
      current = open('verbless', tokens, parent);
      waiting.length = 0;
      waiting.push(current);
      continue;
    }
    if (finite === undefined && coordinated !== undefined && opensMain(s, segments, at, drafts[current])) {
      current = open('verbless', tokens, parent, { conjunction: coordinated });
      waiting.push(current);
      continue;
    }
    if (finite === undefined) {
      // A list, an apposition, an adverbial: it goes on with what waits for a verb, else with the clause before.
      if (waiting.length > 0) {
        const k = waiting.at(-1)!;
        const partial = drafts[k]!;
        if (partial.kind !== 'verbless' || current === k) {
          add(k, tokens);
          current = k;
          continue;
        }
      }
      if (current >= base) {
        const closedInner = drafts[current]!.subordinator !== undefined && drafts[current]!.finite !== undefined;
        const k = closedInner && waiting.length > 0 ? waiting.at(-1)! : current;
        // After a closed subordinate clause, words without a verb belong to the clause around it.
        const up = closedInner && waiting.length === 0 && seg.mark === ',' ? drafts[current]!.parent : undefined;
        const target = up !== undefined && up >= base ? up : k;
        add(target, tokens);
        current = target;
        continue;
      }
      current = open('verbless', tokens, parent);
      waiting.push(current);
      continue;
    }
    // A finite verb without a subordinator.
    const previous = current >= base ? drafts[current]! : undefined;
    // Coordinated verb-last clauses: "…, dass er kommt und (dass er) bleibt".
    if (
      previous?.subordinator !== undefined &&
      previous.finite !== undefined &&
      coordinated !== undefined &&
      verbLastIn(s, tokens, finite)
    ) {
      current = open(previous.kind, tokens, previous.parent, { finite, conjunction: coordinated });
      continue;
    }
    const pending = waiting.at(-1);
    const bareStart = tokens.findIndex((i) => s.tokens[i]!.kind !== 'punctuation');
    const startsWithVerb = tokens[bareStart] === finite;
    // "Der Plan, sagte die Ministerin, sei falsch": what stands between the Vorfeld and its verb is a clause of its own.
    if (
      pending !== undefined &&
      startsWithVerb &&
      coordinated === undefined &&
      drafts[pending]!.kind === 'verbless' &&
      seg.mark === ',' &&
      startsWithFinite(s, segments[at + 1])
    ) {
      open('main', tokens, parent, { finite });
      continue;
    }
    if (pending !== undefined) {
      const draft = drafts[pending]!;
      const after = verbLastIn(s, tokens, finite) || comparesAfter(s, tokens, finite);
      // A verb that ends its segment closes a waiting subordinate clause; otherwise the outermost waiting clause takes it.
      if (draft.subordinator !== undefined && (after || startsWithVerb)) {
        draft.finite = finite;
        add(pending, tokens);
        waiting.pop();
        current = pending;
        continue;
      }
      const outer = waiting.findIndex((k) => drafts[k]!.subordinator === undefined);
      const separated = seg.mark === ':' || seg.mark === ';';
      if (
        outer >= 0 &&
        !separated &&
        coordinated === undefined &&
        (startsWithVerb ||
          !completeVorfeld(s, tokens, finite) ||
          drafts[waiting[outer]!]!.tokens.length <= 2 ||
          endsList(s, drafts[waiting[outer]!]!.tokens, tokens, finite))
      ) {
        const k = waiting[outer]!;
        drafts[k]!.finite = finite;
        add(k, tokens);
        waiting.length = outer;
        current = k;
        continue;
      }
      waiting.length = 0;
    }
    let k: number;
    if (previous !== undefined && previous.subordinator !== undefined && startsWithVerb && seg.mark === ',') {
      // The clause before it fills the Vorfeld: "Weil es regnet, bleibt er".
      k = open('main', tokens, parent, { finite, conjunction: coordinated });
      let child = current;
      while (
        child >= base &&
        drafts[child]!.parent !== undefined &&
        drafts[child]!.parent! >= base &&
        drafts[drafts[child]!.parent!]!.subordinator !== undefined
      )
        child = drafts[child]!.parent!;
      if (drafts[child]!.parent === parent) drafts[child]!.parent = k;
    } else k = open('main', tokens, parent, { finite, conjunction: coordinated });
    current = k;
  }
  // A clause that never got its verb but has a subordinator stays what it is; the rest is verbless.
  if (buffered.length > 0) {
    if (current >= base) add(current, buffered);
    else open('verbless', buffered, parent);
  }
}

/**
 * Whether words behind a conjunction are the Vorfeld of a main clause whose verb follows a clause put in: "…, doch *die Höhe*, um zu
 * landen, *wurde* nicht erreicht". The clause before has its verb.
 */
function opensMain(s: TaggedSentence, segments: readonly Segment[], at: number, before: Draft | undefined): boolean {
  if (before?.kind !== 'main' || before.finite === undefined || segments[at]!.mark !== ',') return false;
  const inner = segments[at + 1];
  if (inner === undefined || inner.mark !== ',' || !startsWithFinite(s, segments[at + 2])) return false;
  return subordinatorOf(s, inner.tokens) !== undefined || isZuInfinitive(s, inner.tokens);
}

/** Whether a segment behind a comma begins with its finite verb, quotation marks aside. */
function startsWithFinite(s: TaggedSentence, seg: Segment | undefined): boolean {
  const first = seg?.tokens.find((i) => s.tokens[i]!.kind !== 'punctuation');
  return first !== undefined && seg!.mark === ',' && hasFiniteTag(s, first);
}

/** Whether the finite verb follows the question word's phrase directly: "Wann kommt er", "Welche Partei gewinnt". */
function verbSecondAfter(s: TaggedSentence, tokens: readonly number[], sub: number, finite: number): boolean {
  const a = tokens.indexOf(sub);
  const b = tokens.indexOf(finite);
  if (b <= a) return false;
  const lastWord = tokens.findLast((t) => s.tokens[t]!.kind !== 'punctuation');
  if (b === a + 1) return true;
  if (finite === lastWord) return false;
  for (let k = a + 1; k < b; k++) {
    const tag = s.tags[tokens[k]!]!;
    if (tag === 'PPER' || tag === 'PRF' || tag === 'ART' || tag === 'PIS' || tag === 'PPOSAT') return false;
  }
  return b - a <= 4;
}

function verbLastIn(s: TaggedSentence, tokens: readonly number[], finite: number): boolean {
  let k = tokens.length - 1;
  while (k >= 0 && s.tokens[tokens[k]!]!.kind === 'punctuation') k--;
  if (tokens[k] === finite) return true;
  // The verb cluster may follow: "hätte kommen können"; or an Nachfeld with a preposition or comparison.
  for (let j = tokens.indexOf(finite) + 1; j <= k; j++) if (!NONFINITE.has(s.tags[tokens[j]!]!)) return false;
  return true;
}

/** "…, weil es im Handel und im Verkehr besser gelaufen ist als im Bau": what is compared stands behind the verbs. */
function comparesAfter(s: TaggedSentence, tokens: readonly number[], finite: number): boolean {
  const at = tokens.indexOf(finite);
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (next === undefined || before === undefined || s.tags[next] !== 'KOKOM') return false;
  return NONFINITE.has(s.tags[before]!) || s.tags[before] === 'ADJD';
}

const LISTED: ReadonlySet<SttsTag> = new Set([
  'ART',
  'PPOSAT',
  'PDAT',
  'PIAT',
  'NN',
  'NE',
  'ADJA',
  'CARD',
  'KON',
  '$,',
  '$(',
  'APPR',
  'APPRART',
  'FM',
  'TRUNC',
  'XY',
  'ADV',
  'ADJD',
]);

/** Whether the words waiting for a verb are a list that this segment ends with "und": "Beratung, Lieferung und Aufbau liefen gut". */
function endsList(s: TaggedSentence, waiting: readonly number[], tokens: readonly number[], finite: number): boolean {
  const at = tokens.indexOf(finite);
  const before = tokens.slice(0, at);
  return before.some((i) => s.tags[i] === 'KON') && [...waiting, ...before].every((i) => LISTED.has(s.tags[i]!));
}

/** Whether a whole constituent stands before the verb, so that the segment can be a main clause by itself. */
function completeVorfeld(s: TaggedSentence, tokens: readonly number[], finite: number): boolean {
  const at = tokens.indexOf(finite);
  return tokens.slice(0, at).some((i) => ['NN', 'NE', 'PPER', 'PDS', 'PIS', 'ADV', 'PROAV', 'ADJD'].includes(s.tags[i]!));
}
