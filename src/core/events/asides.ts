import { phraseRange } from '../syntax/query.ts';
import type { Clause, ParsedSentence } from '../syntax/sentence.ts';

/** A half-open range of tokens. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

/** Nouns of who says so: "nach Angaben der Polizei", "Einschätzung von Fachleuten zufolge". */
const SOURCES = new Set(
  'überzeugung eindruck schätzung schätzungen befürchtung worte sicht augenzeugenberichten presseberichten angabe angaben aussage aussagen auskunft ansicht auffassung einschätzung einschätzungen information informationen worten meinung darstellung bericht berichten medienberichten agenturberichten meldungen polizeiangaben erkenntnissen'.split(
    ' ',
  ),
);

/** Where "so" leads to who said the sentence, at its end: "…, so der Sprecher". Token index. */
export function behindSo({ words, tags }: ParsedSentence): number | undefined {
  for (let i = tags.length - 1; i > 0 && !/^(?:V|\$,|PTKNEG|ADJD)/u.test(tags[i]!); i--)
    if (words[i]!.lower === 'so') return tags[i - 1] === '$,' ? i : undefined;
  return undefined;
}

/** The phrases of a clause that only name the source of what it tells: "laut Stadtverwaltung", "den Beobachtern zufolge", "…, so die Sprecherin". */
export function sourcesOf(sentence: ParsedSentence, phrases: readonly number[]): TokenRange[] {
  const found: TokenRange[] = [];
  const so = behindSo(sentence);
  if (so !== undefined) found.push({ first: so, last: sentence.tokens.length });
  for (const at of phrases) {
    const p = sentence.phrases[at]!;
    const before = p.preposition === undefined ? undefined : sentence.words[p.preposition]!.lower;
    const names = before === 'nach' && SOURCES.has(sentence.words[p.head]!.lower);
    const { last } = names || before === 'laut' || p.preposition === undefined ? phraseRange(sentence, at) : p;
    const behind = sentence.words[last]?.lower;
    if (behind === 'zufolge') found.push({ first: p.first, last: last + 1 });
    else if (names || before === 'laut') found.push({ first: p.first, last: names ? behindSource(sentence, last) : last });
  }
  return found;
}

/** Where the phrases end that hang on "Angaben" right behind it: "nach Angaben aus Justizkreisen vom Montag". */
function behindSource({ phrases, words }: ParsedSentence, from: number): number {
  let last = from;
  for (const p of phrases)
    if (p.first === last && p.preposition === last && /^(?:aus|von|vom)$/u.test(words[last]!.lower)) last = p.last;
  return last;
}

const NOMINAL = /^(?:N[NE]|FM|CARD|TRUNC|ADJA|ADJD)$/u;
const VERB = /^V/u;
/** A dash between words, or a hyphen in its place. */
export const DASH = /^[–—-]$/u;

/** Whether a token is a dash that parts, with blanks on both sides: none of "2024–26", "auf -0,4 Prozent". */
function isParting({ tokens, words }: ParsedSentence, i: number): boolean {
  if (!DASH.test(words[i]!.lower)) return false;
  return (tokens[i - 1]?.end ?? 0) < tokens[i]!.start && tokens[i]!.end < (tokens[i + 1]?.start ?? Number.POSITIVE_INFINITY);
}

/** Whether a comma parts the members of a list: a conjunction follows before any verb, or adjectives stand on both sides. */
export function isListComma({ tags, words }: ParsedSentence, at: number, last: number): boolean {
  // "…, einem von Staaten und Bünden anerkannten Verband": the conjunction stands inside an attribute.
  if (tags[at + 1] === 'ART' && /^(?:APPR|APPRART|ADV)$/u.test(tags[at + 2] ?? '')) return false;
  if (tags[at - 1] === 'TRUNC') return true;
  if (/^ADJ[AD]$/u.test(tags[at - 1] ?? '') && tags[at + 1] === 'ADJA') return true;
  for (let i = at + 1; i < last; i++) {
    const tag = tags[i]!;
    if (tag === 'KON') return true;
    if (tag === '$(' && !DASH.test(words[i]!.lower) && !/^[()]$/u.test(words[i]!.lower)) continue;
    if (VERB.test(tag) || tag === '$.' || tag === '$(' || /^(?:PREL|K[OI]U|PW)/u.test(tag)) return false;
  }
  return false;
}

/**
 * What stands in a clause on the way and is no part of what it says: appositions between commas, brackets, insertions between dashes, and
 * "so der Minister".
 *
 * @param own token indices of the clause itself, in order.
 * @param subject token of the subject's head, which no insertion holds.
 */
export function asidesOf(
  sentence: ParsedSentence,
  own: readonly number[],
  clause: Clause,
  subject: number | undefined,
): TokenRange[] {
  const { tags, words } = sentence;
  const found: TokenRange[] = [];
  // "Kern, 1960 in Ulm geboren, ist …": before the verb of a main clause a participle closes nothing.
  const isVerb = (i: number): boolean =>
    i === clause.finite || (clause.rightBracket.includes(i) && (clause.kind !== 'main' || i > (clause.finite ?? -1)));
  for (let k = 1; k < own.length; k++) {
    const at = own[k]!;
    const tag = tags[at]!;
    if (tag !== '$,' && tag !== '$(') continue;
    const mark = words[at]!.lower;
    const comma = tag === '$,';
    if (!comma && mark !== '(' && !isParting(sentence, at)) continue;
    if (comma && (own[k + 1] !== at + 1 || isListComma(sentence, at, clause.last))) continue;
    if (comma && !NOMINAL.test(tags[at - 1]!) && words[at + 1]!.lower !== 'so') continue;
    let end = k + 1;
    let closed = false;
    while (end < own.length && !isVerb(own[end]!) && tags[own[end]!] !== 'PTKNEG') {
      const other = words[own[end]!]!.lower;
      closed = comma
        ? tags[own[end]!] === '$,' && !isListComma(sentence, own[end]!, clause.last)
        : mark === '('
          ? other === ')'
          : isParting(sentence, own[end]!);
      end++;
      if (closed) break;
    }
    // What is not closed ends with the clause or before the verb of a verb-second clause; else it is no insertion.
    const stop = own[end];
    if (end === k + 1) continue;
    if (!closed && stop !== undefined && stop !== clause.finite) continue;
    const last = own[end - 1]! + 1;
    // "…, so der Minister, …" is never what it is about, nor is what stands between dashes.
    const said = closed && (comma ? words[at + 1]!.lower === 'so' : mark !== '(');
    if (!said && subject !== undefined && at <= subject && subject < last) continue;
    found.push({ first: at, last });
    // A mark that closes one insertion may open no other.
    k = end - 1;
  }
  return found;
}

/** Longest attribute between an article and its noun that is looked for, in tokens. */
const LONGEST_ATTRIBUTE = 14;

/**
 * Attributes that hold words of their own: "die [zwischen 1997 und 2001 entstandenen] Lieder", "das [von der Stadt geplante] Bad". They begin
 * behind the article and end with the participle before the noun.
 */
export function extendedAttributes({ tags, clauseOf }: ParsedSentence, own: readonly number[]): TokenRange[] {
  const found: TokenRange[] = [];
  for (const at of own) {
    if (!/^(?:ART|PDAT|PPOSAT)$/u.test(tags[at]!) || !/^(?:APPR|APPRART|PRF|CARD|ADV|PTKNEG)$/u.test(tags[at + 1] ?? ''))
      continue;
    const end = Math.min(at + LONGEST_ATTRIBUTE, tags.length - 1);
    let nouns = 0;
    for (let i = at + 1; i < end && clauseOf[i] === clauseOf[at]; i++) {
      const tag = tags[i]!;
      if (/^V|^\$[.(]|^K/u.test(tag) && tag !== 'KON') break;
      if (/^N[NE]$/u.test(tag)) nouns++;
      if (
        /^(?:CARD|N[NE])$/u.test(tag) ||
        tag !== 'ADJA' ||
        !/^(?:N[NE]|ADJA)$/u.test(tags[i + 1] === '$(' ? (tags[i + 2] ?? '') : tags[i + 1]!)
      )
        continue;
      // An adjective with its own article or right behind the preposition stands inside: "das von der neuen Stadt geplante Bad".
      if (/^(?:ART|APPRART|APPR|PPOSAT|ADJA|KON)$/u.test(tags[i - 1]!)) continue;
      if (nouns > 0 || /^(?:CARD|PROAV)$/u.test(tags[i - 1]!)) found.push({ first: at + 1, last: i + 1 });
      break;
    }
  }
  return found;
}
