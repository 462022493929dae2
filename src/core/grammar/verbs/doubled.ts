import type { Clause, ParsedSentence } from '../../syntax/sentence.ts';
import type { GrammarSlip } from '../slip.ts';
import { endsClause, type Stretch } from './stretches.ts';
import { isHelper, sharesLemma, type VerbReader, type VerbWord } from './verb-words.ts';

const LINKING = /^(?:KON|KOUS|KOKOM|PRELS|PRELAT|PWS|PWAV)$/u;

/** Deletes token `i` with the blank before it. */
function without({ tokens }: ParsedSentence, i: number, kind: string): GrammarSlip {
  const { start, end } = tokens[i]!;
  const before = tokens[i - 1]!;
  return {
    rule: 'doubled-verb',
    kind,
    start,
    end,
    corrections: [{ right: before.text, edits: [{ start: before.end, end, text: '' }] }],
  };
}

/** Verbs that stand twice in one clause, and participles left over beside the finite verb they were replaced by. */
export function findDoubledVerbs(s: ParsedSentence, stretches: readonly Stretch[], verbs: VerbReader): GrammarSlip[] {
  const found: GrammarSlip[] = [];
  for (const stretch of stretches) {
    const { last, mark, finite, subordinator } = stretch;
    const end = last - 1;
    if (finite.length === 0 || !endsClause(mark)) continue;
    const beside = besideAnother(s, stretch, verbs);
    if (beside !== undefined) {
      found.push(beside);
      continue;
    }
    const second = subordinator === undefined ? secondFinite(s, stretch, verbs) : undefined;
    if (second !== undefined) {
      found.push(second);
      continue;
    }
    if (!s.tags[end]!.startsWith('V')) continue;
    const again = subordinator === undefined ? doubledInMain(s, stretch, verbs) : doubledInSubordinate(s, stretch);
    if (again !== undefined) found.push(again);
  }
  for (const clause of s.clauses) {
    const left = leftInBracket(s, clause, verbs);
    if (left !== undefined && !found.some(({ start }) => start === left.start)) found.push(left);
  }
  return found;
}

/**
 * "Er warnte vor dem Sturm gewarnt und rief zur Ruhe", "Der Saal ist wieder leer sein": the only verb in the right bracket of a main clause is the
 * participle of its finite verb, or the infinitive of its copula. Marks of a quotation inside the clause do not matter here.
 */
function leftInBracket(s: ParsedSentence, { kind, finite, rightBracket }: Clause, verbs: VerbReader): GrammarSlip | undefined {
  const [at, more] = rightBracket;
  if (kind !== 'main' || finite === undefined || at === undefined || more !== undefined || at < finite + 3) return undefined;
  for (let i = finite + 1; i < at; i++)
    if (/^(?:V|PTKZU|KOUS|KOUI|KOKOM|PREL|PW)/u.test(s.tags[i]!) || s.tokens[i]!.text === ',') return undefined;
  const next = s.tokens[at + 1];
  if (next !== undefined && !endsClause(next.text) && s.tags[at + 1] !== 'KON') return undefined;
  if (/^(?:KON|PTKZU|PTKNEG|PRF)$/u.test(s.tags[at - 1]!)) return undefined;
  const verb = verbs.look(s.words[finite]!.lower);
  const { lower } = s.words[at]!;
  if (s.tags[at] === 'VAINF') return lower === 'sein' && verb.lemmas.has('sein') ? without(s, at, 'left-over') : undefined;
  const other = verbs.look(lower);
  if (s.tags[at] !== 'VVPP' || !other.participle || isHelper(verb) || s.words[finite]!.lower === lower) return undefined;
  return sharesLemma(verb, other) ? without(s, at, 'left-over') : undefined;
}

/**
 * "In dieser Zeit war wurde der Ton rauer": two finite auxiliaries side by side in a main clause, neither of which can be an infinitive. Where a
 * participle at the end tells which one is right, the other goes.
 */
function besideAnother(
  s: ParsedSentence,
  { first, last, finite, subordinator }: Stretch,
  verbs: VerbReader,
): GrammarSlip | undefined {
  const k = finite.findIndex((at, n) => finite[n + 1] === at + 1);
  const at = finite[k];
  if (at === undefined || subordinator !== undefined || k > 0 || at === first) return undefined;
  const [one, two] = [s.words[at]!.lower, s.words[at + 1]!.lower];
  if (one === two || ![at, at + 1].every((i) => /^V[AM]FIN$/u.test(s.tags[i]!) && /^\p{Ll}/u.test(s.tokens[i]!.norm)))
    return undefined;
  const both = [one, two].map((word) => verbs.look(word)) as [VerbWord, VerbWord];
  if (both.some((verb) => verb.infinitive || !isHelper(verb))) return undefined;
  for (let i = first; i < at; i++) if (/^(?:KOUS|KOUI|KOKOM|PREL|PW)/u.test(s.tags[i]!)) return undefined;
  const firstStays = s.words[last - 1]!.lower === 'geworden' && both[0].lemmas.has('sein');
  return firstStays ? without(s, at + 1, 'doubled') : withoutFirst(s, at);
}

/** Deletes token `i` with the blank behind it. */
function withoutFirst({ tokens }: ParsedSentence, i: number): GrammarSlip {
  const { start, end } = tokens[i]!;
  const next = tokens[i + 1]!;
  return {
    rule: 'doubled-verb',
    kind: 'doubled',
    start,
    end,
    corrections: [{ right: next.text, edits: [{ start, end: next.start, text: '' }] }],
  };
}

/** What between two verbs may open a clause of its own. */
const OPENS = /^(?:KON|KOUS|KOUI|KOKOM|PREL|PW|FM|XY|TRUNC)/u;

/**
 * "Damit steht der Betrieb stehe vor dem Aus", "Die Stadt hat den Auftrag wurde vergeben": a second finite verb in a main clause that nothing
 * links to the first, of the same verb or an auxiliary before its participle. The clause is the first of its sentence.
 */
function secondFinite(s: ParsedSentence, { first, last, finite }: Stretch, verbs: VerbReader): GrammarSlip | undefined {
  const [one, two] = finite as [number, number];
  if (finite.length !== 2 || first !== 0 || one === 0 || two < one + 3) return undefined;
  const a = verbs.look(s.words[one]!.lower);
  const b = verbs.look(s.words[two]!.lower);
  if (a.infinitive || b.infinitive || a.participle || b.participle) return undefined;
  const same = sharesLemma(a, b);
  // Of one verb twice only what stands between matters: "Es wird ab Mai wird als Boot genutzt".
  const to = same && isHelper(a) ? two : last;
  for (let i = one + 1; i < to; i++)
    if (OPENS.test(s.tags[i]!) || /^\p{Lu}/u.test(s.tokens[i]!.norm) !== /^(?:N[NE]|CARD)$/u.test(s.tags[i]!)) return undefined;
  const passive =
    a.lemmas.has('haben') && b.lemmas.has('werden') && two === last - 2 && verbs.look(s.words[last - 1]!.lower).participle;
  if (!same && !passive) return undefined;
  return without(s, two, 'doubled');
}

const linkedBetween = (s: ParsedSentence, from: number, to: number): boolean => {
  for (let i = from; i < to; i++) if (LINKING.test(s.tags[i]!)) return true;
  return false;
};

/** Whether the only infinitive or participle behind the finite verb stands right before its second. */
function onlyNonfinite(s: ParsedSentence, at: number, last: number): boolean {
  if (s.tags[at + 1] === 'KON') return false;
  for (let i = at + 1; i < last; i++) if (/^(?:V|KOUS|KOKOM|PREL|PW)/u.test(s.tags[i]!)) return false;
  return /^V.(?:PP|INF)$/u.test(s.tags[last]!);
}

/** "Sie leitete eine Schule leitete", "Er übte Kritik geübt". */
function doubledInMain(s: ParsedSentence, { first, last, finite }: Stretch, verbs: VerbReader): GrammarSlip | undefined {
  const end = last - 1;
  const at = finite[0]!;
  const own = s.words[at]!.lower;
  const lower = s.words[end]!.lower;
  if (at === end || end - at < 3 || at - first > 25) return undefined;
  // "Sie werden bald gewählt werden": future and passive.
  if (own === 'werden' && lower === own) return undefined;
  const verb = verbs.look(own);
  if (own === lower && (!linkedBetween(s, at + 1, end) || (isHelper(verb) && onlyNonfinite(s, at, end - 1))))
    return without(s, end, 'doubled');
  const other = verbs.look(lower);
  if (isHelper(verb) || (!other.participle && lower !== own)) return undefined;
  for (let i = first; i < end; i++)
    if (i !== at && s.tags[i]!.startsWith('V') && isHelper(verbs.look(s.words[i]!.lower))) return undefined;
  const before = s.words[end - 1]!.lower;
  if (s.tags[end - 1] === 'KON' || before === 'zu' || before === 'wie' || before === 'als') return undefined;
  const same = [...verb.lemmas].some((lemma) =>
    [...other.lemmas].some((l) => l === lemma || (l.endsWith(lemma) && s.tags[end - 1] !== 'PTKVZ')),
  );
  return same && lower !== own ? without(s, end, 'left-over') : undefined;
}

/** "…, dass er würde eine Halle suchen würde": the first one stands where no verb may stand. */
function doubledInSubordinate(s: ParsedSentence, { last, finite, subordinator }: Stretch): GrammarSlip | undefined {
  const end = last - 1;
  if (finite.length === 0) return undefined;
  const lower = s.words[end]!.lower;
  let at: number | undefined;
  for (let i = subordinator! + 1; i < end - 1 && at === undefined; i++)
    if (s.tags[i]!.startsWith('V') && s.words[i]!.lower === lower) at = i;
  // A verb-last clause may be joined to another: "weil er arm ist und krank ist".
  if (at === undefined || s.tags[at + 1] === 'KON' || s.tags[at - 1] === 'KON') return undefined;
  // „…, dass Urteile gesprochen werden müssen und gesprochen werden“: each of two joined clauses has its own.
  for (let i = at + 1; i < end; i++)
    if (/^(?:KOUS|PREL|PWS|PWAV)/u.test(s.tags[i]!) || (s.tags[i] === 'KON' && s.tags[i - 1]!.startsWith('V'))) return undefined;
  return without(s, at, 'doubled');
}
