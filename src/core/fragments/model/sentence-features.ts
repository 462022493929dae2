import { isFiniteTag } from '../../tagging/tags.ts';
import { maybeFinite } from '../view.ts';
import { mix } from './classifier.ts';
import { Collector, KINDS, lowerReadingsAt, type Reduced, SUBORDINATE, VERB } from './features.ts';

/** Features of a whole sentence: which of its clauses have their verb, how it begins and ends, and how its tags follow each other. */
export function sentenceFeatures(r: Reduced): number[] {
  const c = new Collector();
  const { view } = r;
  const parts = segments(r);
  const main = parts.filter((s) => !s.subordinate);
  const mainFinite = Math.min(
    main.reduce((n, s) => n + s.finite, 0),
    3,
  );
  const subs = parts.length - main.length;
  const bareSubs = Math.min(parts.filter((s) => s.subordinate && s.finite === 0).length, 2);
  const rich = Math.min(parts.filter((s) => s.subordinate && s.finite >= 2).length, 2);
  let best = -9;
  for (const i of view.words) best = Math.max(best, view.sentence.finiteMargin[i] ?? -9);
  const margin = Math.round(Math.max(-6, Math.min(6, best)));
  const verbs = main.reduce((v, s) => v | s.verb, 0);
  const total = Math.min(view.finite.length, 3);
  const stop = view.stop === '' ? 0 : view.stop.charCodeAt(0);
  const length = Math.min(6, Math.floor(Math.sqrt(view.words.length)));
  const possible = possibleFinite(r);
  c.add(50);
  c.add(51, total, possible);
  c.add(52, mainFinite, Math.min(subs, 2), bareSubs, rich);
  c.add(53, mainFinite, Math.min(subs, 2), bareSubs * 3 + rich, verbs);
  c.add(54, margin, total);
  c.add(55, mainFinite, verbs, length);
  c.add(56, total, length, stop);
  c.add(57, mainFinite, possible, verbs);
  const t = (k: number) => {
    const i = view.words.at(k);
    return i === undefined ? 97 : r.tag[i]!;
  };
  const w = (k: number) => {
    const i = view.words.at(k);
    return i === undefined ? 0 : r.word[i]!;
  };
  c.add(58, t(0), mainFinite);
  c.add(59, t(0), t(1), mainFinite, stop);
  c.add(60, t(0), t(1), t(2));
  c.add(61, t(-1), stop, mainFinite);
  c.add(62, t(-2), t(-1), stop);
  c.add(63, w(0), t(1), mainFinite);
  c.add(64, w(0), total, Math.min(parts.length, 3));
  c.add(65, w(-1), stop);
  for (const [k, s] of parts.slice(0, 5).entries()) {
    const shape = (s.subordinate ? 1 : 0) * 64 + Math.min(s.finite, 3) * 16 + s.verb;
    c.add(66, k, shape, Math.min(parts.length, 4));
    if (k > 0) {
      const p = parts[k - 1]!;
      c.add(67, shape, (p.subordinate ? 1 : 0) * 64 + Math.min(p.finite, 3) * 16 + p.verb);
    }
  }
  const run = chunks(r);
  const finiteAt = run.indexOf(4);
  const front = run.slice(0, finiteAt < 0 ? 8 : Math.min(finiteAt, 8));
  let h = 7;
  for (const chunk of front) h = mix(h, chunk);
  c.add(68, h, finiteAt < 0 ? 1 : 0, stop);
  c.add(69, front.length, front[0] ?? 0, finiteAt < 0 ? 1 : 0);
  let around = 0;
  for (let k = 0; k + 2 < run.length && k < 60; k++) {
    c.add(70, run[k], run[k + 1], run[k + 2]);
    if (k + 3 < run.length) c.add(71, run[k], run[k + 1], run[k + 2], run[k + 3]);
    around++;
  }
  c.add(72, Math.min(around, 8), total);
  for (let i = 0; i + 1 < r.n && i < 80; i++) {
    c.add(73, r.tag[i]!, r.tag[i + 1]!);
    if (i + 2 < r.n) c.add(74, r.tag[i]!, r.tag[i + 1]!, r.tag[i + 2]!);
    if (r.word[i] !== 0) c.add(75, r.word[i]!, r.tag[i + 1]!);
  }
  clauseFeatures(r, c, stop);
  return [...new Set(c.found)];
}

/** What the clause layer sees: kinds, verbs, brackets and subjects of the clauses. */
function clauseFeatures(r: Reduced, c: Collector, stop: number): void {
  const { clauses, phrases } = r.view.sentence;
  let main = 0;
  let verbless = 0;
  let bare = 0;
  let before = 9;
  for (const [k, clause] of clauses.entries()) {
    const kind = KINDS.indexOf(clause.kind);
    const subject = clause.subject === undefined ? 0 : 1;
    let verbs = 0;
    for (const i of clause.rightBracket) verbs = mix(verbs, r.tag[i]!);
    const finite = clause.finite === undefined ? 0 : 1;
    const nouns = Math.min(r.bare[k] ?? 0, 4);
    const gap = finite === 0 ? 9 : Math.min(clause.finite! - clause.first, 8);
    if (clause.kind === 'main' && finite === 1) main++;
    if (clause.kind === 'verbless') verbless++;
    if ((clause.kind === 'subordinate' || clause.kind === 'relative') && finite === 0) bare++;
    c.add(86, kind, finite, subject, verbs);
    c.add(87, kind, subject, nouns, finite);
    c.add(88, kind, gap, k === 0 ? 1 : 0, stop);
    c.add(89, kind, before, finite, subject);
    c.add(90, kind, r.tag[clause.first] ?? 0, finite, subject);
    c.add(91, kind, Math.min(Math.floor((clause.last - clause.first) / 3), 5), finite, verbs);
    before = kind;
  }
  c.add(92, Math.min(main, 2), Math.min(verbless, 2), Math.min(bare, 2), Math.min(clauses.length, 4));
  c.add(93, main === 0 ? 0 : 1, KINDS.indexOf(clauses[0]?.kind ?? ''), Math.min(clauses.length, 3), stop);
  c.add(94, Math.min(phrases.length, 6), Math.min(main, 2), r.tag[0] ?? 0);
}

/** Words that may be finite by the lexicon though the tagger says otherwise: 0 none, 1 also something else, 2 nothing but finite. */
function possibleFinite(r: Reduced): number {
  let best = 0;
  for (const i of r.view.words) {
    if (isFiniteTag(r.view.tags[i]!)) return 3;
    if (r.capital[i] === 1 && i !== r.view.words[0]) continue;
    const m = maybeFinite(r.view.lowerMasks[i]!) ? lowerReadingsAt(r, i) : 0;
    if ((m & 4) === 0) continue;
    best = Math.max(best, (m & ~(4 | 8)) === 0 ? 2 : 1);
  }
  return best;
}

type Chunk = 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9 | 10 | 11 | 12;

/** The sentence as a run of chunks: 1 noun phrase, 2 prepositional phrase, 3 adverb, 4 finite, 5 other verb, 6 mark, 7 subordinating word … */
function chunks(r: Reduced): Chunk[] {
  const found: Chunk[] = [];
  let inPhrase = false;
  for (let i = 0; i < r.n; i++) {
    const tag = r.view.tags[i]!;
    let c: Chunk;
    if (r.boundary[i] === 1) c = tag === '$,' ? 6 : 12;
    else if (
      tag === 'NN' ||
      tag === 'NE' ||
      tag === 'ADJA' ||
      tag === 'CARD' ||
      tag === 'FM' ||
      tag === 'XY' ||
      tag === 'TRUNC'
    ) {
      if (inPhrase) continue;
      c = 1;
    } else if (tag === 'ART' || tag === 'PPOSAT' || tag === 'PIAT' || tag === 'PDAT' || tag === 'PWAT') {
      if (inPhrase && found.at(-1) === 2) continue;
      c = 1;
    } else if (tag === 'APPR' || tag === 'APPRART') c = 2;
    else if (tag === 'PPER' || tag === 'PIS' || tag === 'PDS' || tag === 'PRF' || tag === 'PPOSS') {
      if (inPhrase && found.at(-1) === 2) continue;
      c = tag === 'PRF' ? 11 : 10;
    } else if (isFiniteTag(tag)) c = 4;
    else if (VERB.test(tag)) c = 5;
    else if (SUBORDINATE.has(tag) || tag === 'KOUI') c = 7;
    else if (tag === 'KON') c = 8;
    else if (tag === 'PTKVZ') c = 9;
    else c = 3;
    inPhrase = c === 1 || c === 2;
    found.push(c);
  }
  return found;
}

interface Segment {
  subordinate: boolean;
  finite: number;
  verb: number;
  words: number;
}

function segments(r: Reduced): Segment[] {
  const found: Segment[] = [];
  let current: Segment | undefined;
  for (let i = 0; i < r.n; i++) {
    const tag = r.view.tags[i]!;
    if (r.boundary[i] === 1) {
      current = undefined;
      continue;
    }
    if (!current) {
      current = { subordinate: false, finite: 0, verb: 0, words: 0 };
      found.push(current);
    }
    if (current.words < 2 && SUBORDINATE.has(tag)) current.subordinate = true;
    current.words++;
    if (isFiniteTag(tag)) current.finite++;
    else if (tag === 'VVPP' || tag === 'VAPP' || tag === 'VMPP') current.verb |= 1;
    else if (tag === 'VVINF' || tag === 'VAINF' || tag === 'VMINF') current.verb |= 2;
    else if (tag === 'VVIZU' || tag === 'PTKZU' || tag === 'KOUI') current.verb |= 4;
    else if (tag === 'PTKVZ') current.verb |= 8;
  }
  return found;
}
