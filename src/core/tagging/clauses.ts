import { AGREEMENT, MORPH } from '../lexicon/morphology.ts';
import type { Tagged } from './phrases.ts';
import { CASE, type Clause, type ClauseKind, type Phrase } from './sentence.ts';
import { isFiniteTag, type SttsTag } from './tags.ts';

const SUBORDINATING: ReadonlySet<SttsTag> = new Set(['KOUS', 'PRELS', 'PRELAT', 'PWS', 'PWAT', 'PWAV']);
const RELATIVE: ReadonlySet<SttsTag> = new Set(['PRELS', 'PRELAT']);
const QUESTION: ReadonlySet<SttsTag> = new Set(['PWS', 'PWAT', 'PWAV']);
const NONFINITE: ReadonlySet<SttsTag> = new Set(['VVPP', 'VAPP', 'VMPP', 'VVINF', 'VAINF', 'VMINF', 'VVIZU']);
/** What may stand before the first word that counts in a clause. */
const LEADING: ReadonlySet<SttsTag> = new Set(['KON', '$(', 'ADV', 'PTKNEG', 'ITJ', 'PTKANT']);
const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const ALSO_SUBORDINATING = words(
  'als wie bis seit während da ob dass daß weil wenn falls damit nachdem bevor ehe sobald solange sodass soweit sofern indem obwohl obgleich',
);
const RELATIVE_FORMS = words('der die das den dem denen deren dessen');
const COORDINATING = words('und oder aber denn sondern doch jedoch sowie u. &');
const SEPARATORS = words(', ; : – — - ‒ …');
const OPEN = words('( [ {');
const CLOSE = words(') ] }');
/** Nouns of time, which are hardly ever subjects where another is at hand. */
const TIMES = words(
  'Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonnabend Sonntag Januar Februar März April Mai Juni Juli August September Oktober November Dezember Jahr Jahre Monat Monate Woche Wochen Tag Tage Stunde Stunden Minute Minuten Morgen Abend Nachmittag Vormittag Nacht Mal Prozent Uhr Ende Anfang Mitte Wochenende',
);

interface Draft {
  kind: ClauseKind;
  tokens: number[];
  parent: number | undefined;
  finite: number | undefined;
  subordinator: number | undefined;
  conjunction: number | undefined;
}

/** A run of tokens between marks that may part clauses; `opaque` tokens (brackets, quoted sentences) are left to their own analysis. */
interface Segment {
  readonly tokens: number[];
  /** The mark before it, '' at the start. */
  readonly mark: string;
}

export interface ClauseLayer {
  readonly clauses: readonly Clause[];
  readonly clauseOf: Int16Array;
}

/** Longest sentence that is analysed, in tokens. Longer "sentences" (tables, lists without stops) get one clause. */
const LONGEST = 400;

/** Cuts a tagged sentence into clauses by verbs, marks and subordinating words, and finds brackets and subjects. Linear; never throws. */
export function findClauses(s: Tagged, phrases: readonly Phrase[]): ClauseLayer {
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
  const clauses = drafts.map((d, k): Clause => {
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
      subject: d.finite === undefined || kind === 'imperative' ? undefined : findSubject(s, d, k, kind, phrases, clauseOf),
    };
  });
  return { clauses: shareSubjects(clauses), clauseOf };
}

/** A coordinated clause without a subject of its own has that of the clause before it ("Er kam und ging"). */
function shareSubjects(clauses: readonly Clause[]): Clause[] {
  const result: Clause[] = [];
  for (const c of clauses) {
    let shared = c;
    if (c.subject === undefined && c.conjunction !== undefined && c.finite !== undefined && c.kind !== 'imperative') {
      const partner = result.findLast((x) => x.parent === c.parent && x.finite !== undefined);
      if (partner?.subject !== undefined) shared = { ...c, subject: partner.subject };
    }
    result.push(shared);
  }
  return result;
}

const hasFiniteTag = (s: Tagged, i: number) => isFiniteTag(s.tags[i]!);

/** Parses tokens of one level: brackets and quoted clauses inside are parsed as levels of their own with the clause around them as parent. */
function parseLevel(s: Tagged, tokens: readonly number[], parent: number | undefined, drafts: Draft[], depth: number): void {
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

interface Inner {
  readonly tokens: number[];
  /** The token before it, -1 at the start. */
  readonly before: number;
}

const QUOTE_PAIRS: Readonly<Record<string, string>> = {
  '„': '“”"',
  '»': '«',
  '«': '»',
  '“': '”',
  '"': '"',
  '‚': '‘’',
  '›': '‹',
  '‹': '›',
};

/** Takes brackets, and quotes with a finite verb inside, out of a level. Marks stay with the level around. */
function separate(s: Tagged, tokens: readonly number[]): { own: number[]; inner: Inner[] } {
  const own: number[] = [];
  const inner: Inner[] = [];
  let k = 0;
  while (k < tokens.length) {
    const i = tokens[k]!;
    const text = s.tokens[i]!.text;
    const end = OPEN.has(text)
      ? closing(s, tokens, k, CLOSE)
      : s.tags[i] === '$(' && QUOTE_PAIRS[text] !== undefined
        ? closingQuote(s, tokens, k)
        : -1;
    if (end > k + 1) {
      const content = tokens.slice(k + 1, end);
      const whole = k === 0 && tokens.slice(end + 1).every((t) => s.tokens[t]!.kind === 'punctuation');
      const clause = content.some((t) => hasFiniteTag(s, t)) && content.length > 1;
      if (!whole && (OPEN.has(text) || clause)) {
        own.push(i);
        inner.push({ tokens: content, before: i });
        own.push(tokens[end]!);
        k = end + 1;
        continue;
      }
      if (whole && clause) {
        // The quote is the sentence: its marks belong to the level inside.
        own.push(...tokens.slice(k));
        return { own, inner };
      }
    }
    own.push(i);
    k++;
  }
  return { own, inner };
}

function closing(s: Tagged, tokens: readonly number[], k: number, closers: ReadonlySet<string>): number {
  let depth = 0;
  for (let j = k; j < tokens.length && j < k + 120; j++) {
    const text = s.tokens[tokens[j]!]!.text;
    if (OPEN.has(text)) depth++;
    else if (closers.has(text) && --depth === 0) return j;
  }
  return -1;
}

function closingQuote(s: Tagged, tokens: readonly number[], k: number): number {
  const closers = QUOTE_PAIRS[s.tokens[tokens[k]!]!.text]!;
  for (let j = k + 1; j < tokens.length && j < k + 150; j++) if (closers.includes(s.tokens[tokens[j]!]!.text)) return j;
  return -1;
}

function segment(s: Tagged, tokens: readonly number[]): Segment[] {
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
function splitCoordinated(s: Tagged, seg: Segment): Segment[] {
  const finites = seg.tokens.filter((i) => hasFiniteTag(s, i));
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
function startsClause(s: Tagged, tokens: readonly number[], k: number, a: number, b: number): boolean {
  if (k === a + 1 || k === b - 1) return true;
  const left = s.tags[tokens[k - 1]!]!;
  const right = s.tags[tokens[k + 1]!]!;
  if (left === right && (left === 'ADJA' || left === 'ADJD' || left === 'TRUNC' || left === 'CARD')) return false;
  if (left === 'TRUNC') return false;
  return true;
}

/** Where the constituent before the verb at `b` begins, going back over one phrase; -1 if there is none. */
function lastConstituent(s: Tagged, tokens: readonly number[], a: number, b: number): number {
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

/** The first token of a segment that counts, past conjunctions, quotation marks and adverbs, at most four; and the one after a preposition. */
function subordinatorOf(s: Tagged, tokens: readonly number[]): number | undefined {
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

const isZuInfinitive = (s: Tagged, tokens: readonly number[]) =>
  tokens.some((i) => s.tags[i] === 'PTKZU' || s.tags[i] === 'VVIZU');

function parseSegments(s: Tagged, segments: readonly Segment[], parent: number | undefined, drafts: Draft[]): void {
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
  for (const raw of segments) {
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
    if (pending !== undefined) {
      const draft = drafts[pending]!;
      const after = verbLastIn(s, tokens, finite);
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

/** Whether the finite verb follows the question word's phrase directly: "Wann kommt er", "Welche Partei gewinnt". */
function verbSecondAfter(s: Tagged, tokens: readonly number[], sub: number, finite: number): boolean {
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

function verbLastIn(s: Tagged, tokens: readonly number[], finite: number): boolean {
  let k = tokens.length - 1;
  while (k >= 0 && s.tokens[tokens[k]!]!.kind === 'punctuation') k--;
  if (tokens[k] === finite) return true;
  // The verb cluster may follow: "hätte kommen können"; or an Nachfeld with a preposition or comparison.
  for (let j = tokens.indexOf(finite) + 1; j <= k; j++) if (!NONFINITE.has(s.tags[tokens[j]!]!)) return false;
  return true;
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
function endsList(s: Tagged, waiting: readonly number[], tokens: readonly number[], finite: number): boolean {
  const at = tokens.indexOf(finite);
  const before = tokens.slice(0, at);
  return before.some((i) => s.tags[i] === 'KON') && [...waiting, ...before].every((i) => LISTED.has(s.tags[i]!));
}

/** Whether a whole constituent stands before the verb, so that the segment can be a main clause by itself. */
function completeVorfeld(s: Tagged, tokens: readonly number[], finite: number): boolean {
  const at = tokens.indexOf(finite);
  return tokens.slice(0, at).some((i) => ['NN', 'NE', 'PPER', 'PDS', 'PIS', 'ADV', 'PROAV', 'ADJD'].includes(s.tags[i]!));
}

function finishKind(s: Tagged, d: Draft, question: boolean): ClauseKind {
  if (d.kind !== 'main' && d.kind !== 'verbless') return d.kind;
  if (d.finite === undefined) return 'verbless';
  const tag = s.tags[d.finite]!;
  if (tag === 'VVIMP' || tag === 'VAIMP') return 'imperative';
  return question ? 'question' : 'main';
}

function rightBracket(s: Tagged, d: Draft, kind: ClauseKind): number[] {
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

const COPULA = words('ist sind war waren wäre wären sei seien bleibt bleiben blieb blieben wird werden wurde wurden');
const COUNTING = words('über unter gegen um rund bis');
const EXISTENTIAL = words('gibt gab gäbe gebe geben');

/** Number of the phrase a relative pronoun refers to, where the comma stands right behind it and it is no attribute itself. */
function antecedentNumber(phrases: readonly Phrase[], pronoun: Phrase): Phrase['number'] {
  for (let k = phrases.length - 1; k >= 0; k--) {
    const p = phrases[k]!;
    if (p.last > pronoun.first - 1) continue;
    if (p.last < pronoun.first - 2) return 'either';
    return p.link === undefined && !phrases.some((x) => x.parent === k) ? p.number : 'either';
  }
  return 'either';
}

/** Finds the subject among the clause's phrases: nominative, in number and person like the verb, by place and kind. */
function findSubject(
  s: Tagged,
  d: Draft,
  index: number,
  kind: ClauseKind,
  phrases: readonly Phrase[],
  clauseOf: Int16Array,
): number | undefined {
  const finite = d.finite!;
  const mask = s.words[finite]!.mask || s.words[finite]!.lowerMask;
  const numbers = verbNumbers(mask, s.words[finite]!.lower);
  const verbLast = kind === 'subordinate' || kind === 'relative';
  const copula = COPULA.has(s.words[finite]!.lower);
  let best: number | undefined;
  let bestScore = -0.5;
  let seenAfter = 0;
  let order = 0;
  for (let p = 0; p < phrases.length; p++) {
    const phrase = phrases[p]!;
    if (clauseOf[phrase.head] !== index) continue;
    // "über 200 Leute": the preposition only counts; taken where there is nothing better.
    const counted =
      phrase.preposition !== undefined &&
      COUNTING.has(s.words[phrase.preposition]!.lower) &&
      s.tags[phrase.preposition + 1] === 'CARD';
    if (phrase.preposition !== undefined && !counted) continue;
    const tag = s.tags[phrase.head]!;
    if (tag === 'PRF') continue;
    if (phrase.link === 'genitive' || phrase.link === 'coordination' || phrase.link === 'apposition') continue;
    const cases = phrase.cases;
    if (cases !== 0 && !(cases & CASE.nom) && !counted) continue;
    if (s.tags[phrase.first - 1] === 'KOKOM' && !/^(?:mehr|weniger)$/u.test(s.words[phrase.first - 2]?.lower ?? '')) continue; // "wie ein Sack", "als Erster"
    const lower = s.words[phrase.head]!.lower;
    const pointing = (lower === 'das' || lower === 'dies') && tag === 'PDS';
    const coordinated = phrases.some((x) => x.parent === p && x.link === 'coordination');
    const nominative = phrase.agreement & AGREEMENT.nominative;
    const antecedent = tag === 'PRELS' ? antecedentNumber(phrases, phrase) : 'either';
    const plural =
      coordinated ||
      (antecedent !== 'singular' && (phrase.agreement === 0 || (nominative & AGREEMENT.plural) !== 0)) ||
      (pointing && copula);
    const singular = antecedent !== 'plural' && (phrase.agreement === 0 || (nominative & AGREEMENT.singular) !== 0);
    const fits =
      lower === 'ich'
        ? numbers.ich
        : lower === 'du'
          ? numbers.du
          : lower === 'ihr' && tag === 'PPER'
            ? numbers.du
            : lower === 'wir'
              ? numbers.plural
              : (plural && numbers.plural) || (singular && numbers.singular);
    if (!fits) continue;
    let score = counted ? -0.4 : 0;
    if (cases === CASE.nom) score += 2.5;
    if (cases === 0) score -= 1;
    if (pointing && copula) score += 2;
    if (lower === 'es' && EXISTENTIAL.has(s.words[finite]!.lower)) score += 4;
    if (tag === 'PPER' || lower === 'man' || tag === 'PWS') score += 1.5;
    if (tag === 'PPER' && lower === 'es') score -= 0.6;
    if (tag === 'PRELS') score += 1.2;
    if (tag === 'NE') score += 0.3;
    if (tag === 'CARD' || tag === 'ADJA' || tag === 'XY') score -= 0.8;
    if (tag === 'CARD' && /^\d{4}$/u.test(lower)) continue;
    if (TIMES.has(s.tokens[phrase.head]!.norm)) score -= 2;
    if (tag === 'PIS' && lower !== 'man') score -= 0.2;
    // Number told apart from a rival: a plural verb with a plural phrase.
    if (numbers.plural && !numbers.singular && plural && (coordinated || !singular)) score += 0.5;
    if (!verbLast) {
      if (phrase.last === finite || (phrase.first < finite && between(phrase.last, finite))) score += 1;
      else if (phrase.first > finite) score += seenAfter++ === 0 ? 0.8 : 0;
    }
    score -= order * 0.5;
    order++;
    if (score > bestScore) {
      bestScore = score;
      best = p;
    }
  }
  return best;
}

/** Whether a Vorfeld phrase ends near enough to its verb for attributes and relative clauses to stand between. */
function between(from: number, to: number): boolean {
  return to - from <= 25;
}

function verbNumbers(mask: number, lower: string): { singular: boolean; plural: boolean; ich: boolean; du: boolean } {
  if (mask === 0 || (mask & (MORPH.finite3 | MORPH.finite2)) === 0) return { singular: true, plural: true, ich: true, du: true };
  const told = (mask & (MORPH.thirdSingular | MORPH.thirdPlural | MORPH.firstSingular)) !== 0;
  return {
    singular: !told || (mask & MORPH.thirdSingular) !== 0,
    plural: !told || (mask & MORPH.thirdPlural) !== 0,
    ich: !told || (mask & MORPH.firstSingular) !== 0,
    du: (mask & MORPH.finite2) !== 0 || /st$/u.test(lower) || !told,
  };
}
