import type { Lexicon } from '../lexicon/lexicon.ts';
import { MORPH, type Morphology } from '../lexicon/morphology.ts';
import { phraseRange } from '../syntax/query.ts';
import { CASE, type Clause, type ParsedSentence } from '../syntax/sentence.ts';
import { separablePrefix, verbLemma } from '../syntax/verb-lemma.ts';
import type { SttsTag } from '../tagging/tags.ts';
import { isListComma, type TokenRange } from './asides.ts';
import type { ClausePlace } from './clause-place.ts';
import type { TitlePiece } from './draft.ts';
import { isName, withGenitives } from './draft-phrases.ts';
import { COUNTING } from './event-nouns.ts';
import type { EventSubject } from './event-subject.ts';
import { nominative } from './noun-trigger.ts';
import { leaveOrder } from './title-order.ts';

/** Tags of words that no title needs. Negations stay, since they turn the sense about. */
const DROPPED: ReadonlySet<SttsTag> = new Set<SttsTag>(['PROAV', 'KOUS', 'ITJ', '$.', 'KOUI', 'APZR']);
const NOUNS: ReadonlySet<SttsTag> = new Set<SttsTag>(['NN', 'NE', 'FM']);
/** Nouns that change their ending without an article: "die Verletzten", "Verletzte". */
const INFLECTED = /(?:[eig]ten|enden|neten|genen)$/u;
/** Nouns that count with their article: "eine Million Menschen". */
const QUANTITY = /^(?:million|milliarde|dutzend|hälfte|drittel|viertel|reihe|zahl|vielzahl)$/u;
const QUOTES = /^["„“”«»‚‘’']$/u;

/**
 * The words a title may be made of, in the order of a headline: subject, finite verb, the rest as it stands. So a subordinate clause reads
 * like a main clause ("dass die Reederei die Linie einstellt": "Reederei stellt die Linie ein"), and a clause that opens with its time begins
 * with who acts. Left out are adverbs that stand alone, insertions, the article before the subject's noun, and the auxiliary of a passive
 * ("Mann festgenommen"). A subject that stands in another clause is put in front. Without a subject the order is that of the text.
 *
 * @param own token indices of the clause itself, in order.
 * @param asides what is left out as a whole.
 */
export function titlePieces(
  sentence: ParsedSentence,
  own: readonly number[],
  clause: Clause,
  subject: EventSubject | undefined,
  asides: readonly TokenRange[],
  lexicon: Lexicon,
): TitlePiece[] {
  const { tags } = sentence;
  const { morphology } = lexicon;
  // A pronoun in front wants its verb: "Er wurde operiert".
  const bare = subject !== undefined && sentence.tags[sentence.phrases[subject.phrase]!.head] !== 'PPER';
  const kept = keptTokens(
    sentence,
    own,
    clause,
    asides,
    bare && dropsAuxiliary(sentence, clause),
    subject && sentence.phrases[subject.phrase]!.head,
  );
  const { finite } = clause;
  const ordered = clause.kind !== 'infinitive' && clause.kind !== 'verbless' && finite !== undefined;
  if (!subject || !ordered) return kept.map((i) => piece(sentence, i, morphology));

  const range = subjectRange(sentence, clause, subject);
  const inSubject = (i: number): boolean => range.first <= i && i < range.last;
  let actors = subject.shared ? [] : kept.filter(inSubject);
  if (subject.shared) for (let i = range.first; i < range.last; i++) if (!tags[i]!.startsWith('$')) actors.push(i);
  const [article, next] = actors;
  if (
    article !== undefined &&
    next !== undefined &&
    tags[article] === 'ART' &&
    NOUNS.has(tags[next]!) &&
    !INFLECTED.test(sentence.words[next]!.lower) &&
    !QUANTITY.test(sentence.words[next]!.lower)
  )
    actors = actors.slice(1);
  const rest = kept.filter((i) => i !== finite && (subject.shared ? !isRelativePronoun(tags[i]!) : !inSubject(i)));
  // "sich" stands behind the verb: "traf sich".
  // A participle in front goes to the end: "Ausgelöst hatte den Brand ein Kabel".
  const main = clause.kind === 'main';
  const isFront = (i: number): boolean => main && i < finite && tags[i] === 'VVPP';
  const isReflexive = (i: number): boolean => main && tags[i] === 'PRF';
  const others = [...rest.filter(isReflexive), ...rest.filter((i) => !isReflexive(i) && !isFront(i)), ...rest.filter(isFront)];
  const order = leaveOrder(sentence, clause, actors, others, subject.phrase);
  const pieces = actors.map((i) => piece(sentence, i, morphology, false, order.get(i)));
  // An antecedent reads in the nominative: "von 20 Häusern, die …", "20 Häuser".
  const noun = sentence.phrases[subject.phrase]!;
  const at = subject.shared ? actors.indexOf(noun.head) : -1;
  if (at >= 0) pieces[at] = { ...pieces[at]!, text: nominative(pieces[at]!.text, noun, lexicon) };
  const [stem, prefix] = kept.includes(finite) ? finitePieces(sentence, clause, morphology) : [];
  if (stem) pieces.push(stem);
  const verbs = new Set(clause.rightBracket);
  let open = prefix;
  for (const i of others) {
    if (open && verbs.has(i)) {
      pieces.push(open);
      open = undefined;
    }
    pieces.push(piece(sentence, i, morphology, !NOUNS.has(tags[i]!) && (i === own[0] || isFront(i)), order.get(i)));
  }
  if (open) pieces.push(open);
  return pieces;
}

function isRelativePronoun(tag: SttsTag): boolean {
  return tag === 'PRELS';
}

/** The subject's tokens: what stands before the verb of a main clause is one phrase, whatever it holds. */
function subjectRange(sentence: ParsedSentence, clause: Clause, { phrase, first, shared }: EventSubject): TokenRange {
  const range = withGenitives(sentence, phraseRange(sentence, phrase));
  // Behind the preposition of an antecedent: "(von) 800 Autos, die …".
  const { preposition, cases, head } = sentence.phrases[phrase]!;
  // An antecedent in another case goes without article and adjectives, whose endings would tell.
  if (shared && clause.kind === 'relative' && cases !== 0 && !(cases & CASE.nom)) {
    const counted = sentence.tags[head - 1] === 'CARD' ? head - 1 : head;
    return { first: counted, last: range.last };
  }
  if (shared && preposition !== undefined && sentence.tags[preposition] === 'APPR')
    return { first: preposition + 1, last: range.last };
  const { finite } = clause;
  const opening = !shared && clause.kind === 'main' && finite !== undefined && first < finite && range.last <= finite;
  let { last } = range;
  // A name behind the role: "der Milliardär Sir Richard Branson".
  if (!shared) while (last < sentence.tokens.length && isName(sentence, last)) last++;
  // One that can be no object either: "das Landgericht Osterfelde den Mann".
  const next = sentence.phrases.find(
    (p) => p.first === last && p.head === last && p.preposition === undefined && p.link === undefined,
  );
  if (!shared && next && next.cases !== 0 && !(next.cases & (CASE.nom | CASE.acc | CASE.gen)) && NOUNS.has(sentence.tags[last]!))
    last++;
  return { first, last: opening ? finite : last };
}

/** The tokens of a clause that its title may hold, in the order of the text. */
function keptTokens(
  sentence: ParsedSentence,
  own: readonly number[],
  clause: Clause,
  asides: readonly TokenRange[],
  withoutAuxiliary: boolean,
  subject: number | undefined,
): number[] {
  const { tags, words, phrases } = sentence;
  // What follows the last verb behind a comma adds to it: "… verletzt, drei davon schwer".
  const verbs = clause.rightBracket.length > 0 ? Math.max(...clause.rightBracket, clause.finite ?? 0) : own.at(-1)!;
  const cut = own.find((i) => i > verbs && tags[i] === '$,') ?? own.at(-1)!;
  const marks = own.filter((i) => QUOTES.test(words[i]!.lower));
  const kept = own.filter((i) => {
    const tag = tags[i]!;
    if (asides.some((a) => a.first <= i && i < a.last)) return false;
    // What stands before the conjunction only leads to it: "in dem Moment, als …".
    if (
      clause.kind === 'subordinate' &&
      clause.subordinator !== undefined &&
      i <= clause.subordinator &&
      !/^P(?:WS|RELS)/u.test(tag)
    )
      return false;
    // "bis dahin", "bis jetzt" go as a whole.
    if (tag === 'APPR' && (tags[i + 1] === 'PROAV' || (tags[i + 1] === 'ADV' && !countsBefore(sentence, i + 1)))) return false;
    if (isAmongOthers(sentence, i) || isAmongOthers(sentence, i - 1)) return false;
    if (i > cut) return false;
    if (tag === '$(') return marks.length % 2 === 0 && marks.includes(i);
    if (tag === '$,') return i > own[0]! && own.includes(i + 1) && isListComma(sentence, i, clause.last);
    if (tag === 'PRELS' && clause.kind === 'relative') return subject === i;
    if (tag === 'ADV') return countsBefore(sentence, i) || phrases.some((p) => p.first < i && i < p.head);
    if (tag === 'PTKZU') return clause.kind !== 'infinitive';
    if (i === clause.finite || words[i]!.lower === 'worden') return !withoutAuxiliary;
    return tag === 'KON' ? i !== own[0] : !DROPPED.has(tag);
  });
  // Marks around what has gone would stand alone.
  return kept.filter((i, k) => !QUOTES.test(words[i]!.lower) || kept[k - 1] === i - 1 || kept[k + 1] === i + 1);
}

/** Whether "unter anderem" begins here. */
function isAmongOthers({ words }: ParsedSentence, i: number): boolean {
  return words[i]?.lower === 'unter' && /^andere[mn]$/u.test(words[i + 1]?.lower ?? '');
}

/** Whether an adverb tells how many or turns the sense: "etwa 400", "mehr als 400", "nicht mehr". */
function countsBefore({ tags, words }: ParsedSentence, i: number): boolean {
  return (
    (tags[i + 1] === 'CARD' && COUNTING.has(words[i]!.lower)) ||
    (tags[i - 1] === 'PTKNEG' && words[i]!.lower === 'mehr') ||
    words[i]!.lower === 'nie' ||
    (words[i + 1]?.lower === 'als' && /^(?:mehr|weniger)$/u.test(words[i]!.lower))
  );
}

/** Whether the finite verb only helps a participle: a passive, or a perfect with "sein". */
function dropsAuxiliary({ tags, words }: ParsedSentence, { finite, rightBracket }: Clause): boolean {
  if (finite === undefined || tags[finite] !== 'VAFIN' || /^(?:h[aä]|würde)/u.test(words[finite]!.lower)) return false;
  const participles = rightBracket.filter((i) => tags[i] === 'VVPP');
  // "werden beraten" may be a future: its verb stays.
  if (/^w[ei]rd/u.test(words[finite]!.lower) && participles.some((i) => words[i]!.lowerWhole & MORPH.infinitive)) return false;
  return participles.length > 0 && !rightBracket.some((i) => i !== finite && /^V[VAM](?:INF|IZU)$/u.test(tags[i]!));
}

/** @param inner whether it stood at the start of the sentence and does no longer: its capital goes. */
function piece(
  sentence: ParsedSentence,
  i: number,
  morphology: Morphology | undefined,
  inner = false,
  leave?: number,
): TitlePiece {
  const { start, end, norm } = sentence.tokens[i]!;
  const tag = sentence.tags[i];
  // An infinitive with its "zu" inside reads without it: "abzureißen", "abreißen".
  const own = tag === 'VVIZU' ? (verbLemma(norm, morphology) ?? norm) : norm;
  const text = inner ? own.toLowerCase() : own;
  return { start, end, text, ...(tag === 'PTKVZ' && { prefix: true }), ...(leave !== undefined && { leave }) };
}

/** The finite verb as a main clause has it: the stem, and the prefix that a subordinate clause joins to it ("einstellt": "stellt", "ein"). */
function finitePieces(sentence: ParsedSentence, clause: Clause, morphology: Morphology | undefined): TitlePiece[] {
  const own = piece(sentence, clause.finite!, morphology, true);
  const last = clause.kind === 'subordinate' || clause.kind === 'relative';
  const prefix = last && morphology ? separablePrefix(own.text, morphology) : undefined;
  return prefix === undefined
    ? [own]
    : [
        { ...own, text: own.text.slice(prefix.length) },
        { ...own, text: prefix, prefix: true },
      ];
}

/** Longest complement, in tokens, that a title may take in. */
const LONGEST_COMPLEMENT = 12;

/**
 * What a clause says that hangs on this one and follows it, for the title's end: an infinitive with its "zu", or a "dass" clause as it
 * stands. Empty where there is none or it is long.
 */
export function complementPieces({ sentence, own, k }: ClausePlace): TitlePiece[] {
  const after = own.at(-1)! + 1;
  const { clauses, clauseOf, tags, words } = sentence;
  const at = clauses.findIndex((c, n) => n > k && c.parent === k && c.first >= after - 1 && c.first <= after);
  const clause = clauses[at];
  if (!clause || clause.last - clause.first > LONGEST_COMPLEMENT) return [];
  const first = tags[clause.first] === '$,' ? clause.first + 1 : clause.first;
  const infinitive = clause.kind === 'infinitive' && tags[first] !== 'KOUI';
  if (!infinitive && !(clause.kind === 'subordinate' && /^(?:dass|ob|wie|wer|was|wo|wann|warum)$/u.test(words[first]!.lower)))
    return [];
  const pieces: TitlePiece[] = [];
  for (let i = first; i < clause.last; i++) {
    if (clauseOf[i] !== at) return [];
    if (tags[i] === '$.' || (tags[i] === '$,' && i === clause.last - 1)) continue;
    const { start, end, norm } = sentence.tokens[i]!;
    pieces.push({ start, end, text: norm });
  }
  return pieces;
}
