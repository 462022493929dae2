import type { TaggedSentence } from '../tagging/tagged.ts';
import { type Draft, NONFINITE, parseSegments } from './clause-building.ts';
import { separate } from './clause-levels.ts';
import { segment } from './clause-segments.ts';
import type { Clause, ClauseKind } from './sentence.ts';

export interface ClauseLayer {
  readonly clauses: readonly Clause[];
  readonly clauseOf: Int16Array;
}

/** Longest sentence that is analysed, in tokens. Longer "sentences" (tables, lists without stops) get one clause. */
const LONGEST = 400;

/** Cuts a tagged sentence into clauses by verbs, marks and subordinating words, and finds their brackets. Linear; never throws. */
export function findClauses(s: TaggedSentence): ClauseLayer {
  const n = s.tokens.length;
  const drafts: Draft[] = [];
  const all = Array.from({ length: n }, (_, i) => i);
  if (n > LONGEST)
    drafts.push({
      kind: 'verbless',
      tokens: all,
      parent: undefined,
      finite: undefined,
      subordinator: undefined,
      conjunction: undefined,
    });
  else parseLevel(s, all, undefined, drafts, 0);
  const clauseOf = new Int16Array(n);
  drafts.forEach((d, k) => {
    for (const t of d.tokens) clauseOf[t] = k;
  });
  const question = s.tokens.findLast((t) => t.kind === 'punctuation' && /^[.!?]$/u.test(t.text))?.text === '?';
  const clauses = drafts.map((d): Clause => {
    const kind = finishKind(s, d, question && d.parent === undefined);
    return {
      kind,
      first: d.tokens[0] ?? 0,
      last: (d.tokens.at(-1) ?? -1) + 1,
      parent: d.parent,
      finite: d.finite,
      rightBracket: rightBracket(s, d, kind),
      subordinator: d.subordinator,
      conjunction: d.conjunction,
      subject: undefined,
      object: undefined,
      dative: undefined,
      predicate: undefined,
    };
  });
  return { clauses, clauseOf };
}

/** Parses tokens of one level: brackets and quoted clauses inside are parsed as levels of their own with the clause around them as parent. */
function parseLevel(
  s: TaggedSentence,
  tokens: readonly number[],
  parent: number | undefined,
  drafts: Draft[],
  depth: number,
): void {
  const { own, inner } = depth < 4 ? separate(s, tokens) : { own: [...tokens], inner: [] };
  const from = drafts.length;
  parseSegments(s, segment(s, own), parent, drafts);
  for (const part of inner) {
    // The clause the bracket or quote stands in is that of the nearest token before it on this level.
    let host: number | undefined = parent;
    for (let k = from; k < drafts.length; k++) if (drafts[k]!.tokens.some((t) => t === part.before)) host = k;
    if (host === parent && drafts.length > from) host = from;
    parseLevel(s, part.tokens, host, drafts, depth + 1);
  }
}

function finishKind(s: TaggedSentence, d: Draft, question: boolean): ClauseKind {
  if (d.kind !== 'main' && d.kind !== 'verbless') return d.kind;
  if (d.finite === undefined) return 'verbless';
  const tag = s.tags[d.finite]!;
  if (tag === 'VVIMP' || tag === 'VAIMP') return 'imperative';
  return question ? 'question' : 'main';
}

function rightBracket(s: TaggedSentence, d: Draft, kind: ClauseKind): number[] {
  const verbLast = kind === 'subordinate' || kind === 'relative';
  const result: number[] = [];
  for (const i of d.tokens) {
    const tag = s.tags[i]!;
    if (NONFINITE.has(tag) || tag === 'PTKZU') {
      // A participle or infinitive in the Vorfeld counts too: "Gewonnen hat er nicht".
      result.push(i);
    } else if (tag === 'PTKVZ' && d.finite !== undefined && i > d.finite) result.push(i);
    else if (verbLast && i === d.finite) result.push(i);
  }
  return result;
}
