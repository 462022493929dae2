import { MORPH } from '../lexicon/morphology.ts';
import type { TaggedSentence } from '../tagging/tagged.ts';
import type { SttsTag } from '../tagging/tags.ts';

/**
 * A noun with what stands before it, word by word: what has to agree. Token indices; `last` is the one after the head. Unlike `Phrase` it
 * says which word does what, and stops at the head: names, measures and attributes behind it are the reader's business.
 */
export interface NounGroup {
  readonly first: number;
  readonly last: number;
  /** Preposition (`APPR`) or preposition with its article (`APPRART`). */
  readonly preposition: number | undefined;
  readonly contracted: boolean;
  readonly determiner: number | undefined;
  /** Declined words between determiner and head: adjectives, participles, "viele", "beiden". */
  readonly attributes: readonly number[];
  /** Whether a number stands before the head. */
  readonly cardinal: boolean;
  /** Token index of an uninflected adjective right before the head ("ein *anders* Land"), if that is all that stands there. */
  readonly uninflected: number | undefined;
  readonly head: number;
}

const ARTICLES: ReadonlySet<SttsTag> = new Set(['ART', 'PDAT', 'PPOSAT', 'PWAT']);
/** Indefinite words that are declined like articles; the others ("viele", "einige", "andere") are declined like adjectives. */
const INDEFINITE_ARTICLE = /^(?:(?:irgend)?k?ein|irgendein|jed|jeglich|all)(?:e[nmrs]?)?$/u;
const DEFINITE = /^(?:der|die|das|den|dem|des)$/u;
const DEGREE: ReadonlySet<SttsTag> = new Set(['ADV', 'ADJD', 'PTKA', 'PTKNEG']);
const JOINS = /^(?:,|und|oder|sowie|aber|bzw\.?|beziehungsweise)$/u;
const DECLINED = /e[nmrs]?$/u;
const SMALL = /^\p{Ll}/u;
const CAPITAL = /^\p{Lu}/u;
const OPENING = /^[„“"»«‚‘]$/u;
/** Most words between the first and the head. */
const LONGEST = 14;

function isArticle(s: TaggedSentence, i: number): boolean {
  const tag = s.tags[i]!;
  const { lower } = s.words[i]!;
  if (ARTICLES.has(tag)) return true;
  if (tag === 'PIAT') return INDEFINITE_ARTICLE.test(lower);
  // "das" before an adjective in small letters is an article whatever the tagger says.
  return (
    (tag === 'PDS' || tag === 'PRELS') &&
    DEFINITE.test(lower) &&
    s.tags[i + 1] === 'ADJA' &&
    SMALL.test(s.tokens[i + 1]!.norm) &&
    s.tags[i - 1] !== '$,'
  );
}

const mayBeDeclined = (s: TaggedSentence, i: number): boolean =>
  SMALL.test(s.tokens[i]!.norm) &&
  DECLINED.test(s.words[i]!.lower) &&
  (s.words[i]!.lowerMask & (MORPH.adjective | MORPH.participle1 | MORPH.participle2)) !== 0;

/** Whether token `i` is a declined attribute, where a noun, name or attribute must follow for words of other tags. */
function isAttribute(s: TaggedSentence, i: number, opened: boolean): boolean {
  const tag = s.tags[i]!;
  if (tag === 'ADJA') return true;
  const { lower } = s.words[i]!;
  if (tag === 'PIAT') return DECLINED.test(lower) && !INDEFINITE_ARTICLE.test(lower);
  if (!opened || !/^(?:ADJD|VVPP|VVFIN|VVINF|ADV|PIS|PDAT)$/u.test(tag)) return false;
  return mayBeDeclined(s, i) && /^(?:NN|NE|ADJA)$/u.test(s.tags[i + 1] ?? '') && CAPITAL.test(s.tokens[i + 1]!.norm);
}

/** Groups of a sentence by their first tokens, as far as they were asked for: several finders ask at the same places. */
const known = new WeakMap<TaggedSentence, (NounGroup | null | undefined)[]>();

/** The noun group that begins at token `start`; undefined where none does. Always the same object for the same sentence and token. */
export function nounGroupAt(s: TaggedSentence, start: number): NounGroup | undefined {
  if (start >= s.tags.length) return undefined;
  let own = known.get(s);
  if (own === undefined) {
    own = [];
    known.set(s, own);
  }
  let group = own[start];
  if (group === undefined) {
    group = readGroupAt(s, start) ?? null;
    own[start] = group;
  }
  return group ?? undefined;
}

function readGroupAt(s: TaggedSentence, start: number): NounGroup | undefined {
  const { tags, tokens, words } = s;
  const n = tags.length;
  let i = start;
  let preposition: number | undefined;
  const particle = tags[i] === 'PTKVZ' || tags[i] === 'PTKZU';
  if (tags[i] === 'APPR' || tags[i] === 'APPRART' || (particle && tags[i + 1] === 'ADJA' && /[nmr]$/u.test(words[i + 1]!.lower)))
    preposition = i++;
  let determiner: number | undefined;
  if (i < n && isArticle(s, i)) {
    determiner = i++;
    // "alle diese": the second decides. "jedes dieser Häuser", "auf jene eines Baus": the first stands alone.
    if (i < n && isArticle(s, i) && !/^ein(?:e|en)$/u.test(words[i]!.lower)) {
      if (!/^(?:all|beid|solch|welch)/u.test(words[determiner]!.lower)) return undefined;
      determiner = i++;
    }
  }
  const opened = preposition !== undefined || determiner !== undefined;
  const attributes: number[] = [];
  let cardinal = false;
  let uninflected: number | undefined;
  for (; i < n && i - start < LONGEST; i++) {
    const tag = tags[i]!;
    if (tag === 'CARD' || (tokens[i]!.kind === 'number' && !(tag === 'ADJA' && DECLINED.test(words[i]!.lower)))) {
      cardinal = true;
      continue;
    }
    // "die eine Seite"
    if (isAttribute(s, i, opened) || (determiner === i - 1 && tag === 'ART' && /^ein(?:e|en)$/u.test(words[i]!.lower))) {
      attributes.push(i);
      const next = joined(s, i + 1);
      if (next > i + 1) i = next - 1;
      continue;
    }
    // "des Herz- und Kreislaufversagens": what is suspended ends in the noun behind it.
    if (tag === 'TRUNC' && (determiner !== undefined || attributes.length > 0)) {
      const next = behindSuspended(s, i);
      if (next > i) {
        i = next - 1;
        continue;
      }
    }
    if (opened && SMALL.test(tokens[i]!.norm) && (DEGREE.has(tag) || tag === 'VVPP')) {
      let k = i + 1;
      while (k < i + 3 && k < n && (DEGREE.has(tags[k]!) || tags[k] === 'VVPP')) k++;
      if (k < n && (isAttribute(s, k, opened) || (DEGREE.has(tag) && tags[k] === 'CARD')) && !CAPITAL.test(tokens[k]!.norm)) {
        i = k - 1;
        continue;
      }
      if (determiner !== undefined && attributes.length === 0 && k === i + 1 && tags[k] === 'NN') {
        uninflected = i;
        i = k;
      }
    }
    break;
  }
  if (i >= n || i - start >= LONGEST) return undefined;
  const noun = tags[i] === 'NN' || tags[i] === 'NE';
  if (!CAPITAL.test(tokens[i]!.norm) || !(noun || (determiner !== undefined && /^(?:ADJA|FM|VVFIN|VVINF)$/u.test(tags[i]!))))
    return undefined;
  return {
    first: start,
    last: i + 1,
    preposition,
    contracted: preposition !== undefined && tags[preposition] === 'APPRART',
    determiner,
    attributes,
    cardinal,
    uninflected,
    head: i,
  };
}

/** Where the noun stands that the suspended compounds from token `i` on are completed by ("Hals-, Nasen- und Ohrenarzt"), or `i`. */
function behindSuspended({ tags, tokens, words }: TaggedSentence, i: number): number {
  let k = i + 1;
  while (words[k]?.lower === ',' && tags[k + 1] === 'TRUNC') k += 2;
  const joins = tags[k] === 'KON' && /^(?:und|oder|sowie)$/u.test(words[k]!.lower);
  return joins && tags[k + 1] === 'NN' && CAPITAL.test(tokens[k + 1]!.norm) ? k + 1 : i;
}

/** Where the next attribute of a list stands behind "und" or a comma at `i`, or `i`. */
function joined(s: TaggedSentence, i: number): number {
  if (!JOINS.test(s.words[i]?.lower ?? '')) return i;
  let k = i + 1;
  if (s.tags[k] !== undefined && DEGREE.has(s.tags[k]!)) k++;
  return s.tags[k] === 'ADJA' && SMALL.test(s.tokens[k]!.norm) ? k : i;
}

/** The noun groups of a sentence from left to right, none inside another. Linear. */
export function nounGroups(s: TaggedSentence): NounGroup[] {
  const groups: NounGroup[] = [];
  for (let i = 0; i < s.tags.length; ) {
    const group = nounGroupAt(s, i);
    if (group) groups.push(group);
    i = group ? group.last : i + 1;
  }
  return groups;
}

/** Most words of a clause that are read to find its end. */
const CLAUSE_REACH = 60;

/** Whether the clause that begins at `from` ends with its finite verb, as relative clauses do; what stands in brackets is skipped. */
export function endsVerbLast(s: TaggedSentence, from: number): boolean {
  let last = from;
  let depth = 0;
  for (let i = from; i < s.tags.length && i - from < CLAUSE_REACH; i++) {
    const { kind, text } = s.tokens[i]!;
    if (text === '(' || text === '[') depth++;
    else if (text === ')' || text === ']') depth = Math.max(0, depth - 1);
    else if (depth > 0 || OPENING.test(text) || /^[“”]$/u.test(text)) continue;
    else if (kind === 'punctuation' && !/^[-–—]$/u.test(text)) break;
    else last = i;
  }
  const tag = s.tags[last]!;
  return /FIN$/u.test(tag) || (/^V.(?:INF|PP)$/u.test(tag) && (s.words[last]!.lowerMask & MORPH.finite3) !== 0);
}
