import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Morphology } from '../lexicon/morphology.ts';
import { phraseRange } from '../tagging/query.ts';
import type { Clause, TaggedSentence } from '../tagging/sentence.ts';
import type { SttsTag } from '../tagging/tags.ts';
import { separablePrefix, verbLemma } from '../tagging/verb-lemma.ts';
import { isListComma, type TokenRange } from './asides.ts';
import type { TitlePiece } from './draft.ts';
import { withGenitives } from './draft-phrases.ts';
import type { EventSubject } from './event-subject.ts';
import { leaveOrder } from './title-order.ts';

/** Tags of words that no title needs. Negations stay, since they turn the sense about. */
const DROPPED: ReadonlySet<SttsTag> = new Set<SttsTag>(['PROAV', 'KOUS', 'ITJ', '$.', 'KOUI', 'APZR']);
const NOUNS: ReadonlySet<SttsTag> = new Set<SttsTag>(['NN', 'NE', 'FM']);
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
  sentence: TaggedSentence,
  own: readonly number[],
  clause: Clause,
  subject: EventSubject | undefined,
  asides: readonly TokenRange[],
  lexicon: Lexicon,
): TitlePiece[] {
  const { tags } = sentence;
  const { morphology } = lexicon;
  const kept = keptTokens(sentence, own, clause, asides);
  const { finite } = clause;
  const ordered = clause.kind !== 'infinitive' && clause.kind !== 'verbless' && finite !== undefined;
  if (!subject || !ordered) return kept.map((i) => piece(sentence, i, morphology));

  const range = subjectRange(sentence, clause, subject);
  const inSubject = (i: number): boolean => range.first <= i && i < range.last;
  let actors = subject.shared ? [] : kept.filter(inSubject);
  if (subject.shared) for (let i = range.first; i < range.last; i++) if (!tags[i]!.startsWith('$')) actors.push(i);
  if (actors.length > 1 && tags[actors[0]!] === 'ART' && NOUNS.has(tags[actors[1]!]!)) actors = actors.slice(1);
  const others = kept.filter((i) => i !== finite && (subject.shared ? !isRelativePronoun(tags[i]!) : !inSubject(i)));
  const order = leaveOrder(sentence, clause, actors, others, subject.phrase);
  const pieces = actors.map((i) => piece(sentence, i, morphology, false, order.get(i)));
  const [stem, prefix] = kept.includes(finite) ? finitePieces(sentence, clause, morphology) : [];
  if (stem) pieces.push(stem);
  const verbs = new Set(clause.rightBracket);
  let open = prefix;
  for (const i of others) {
    if (open && verbs.has(i)) {
      pieces.push(open);
      open = undefined;
    }
    pieces.push(piece(sentence, i, morphology, !NOUNS.has(tags[i]!) && i === own[0], order.get(i)));
  }
  if (open) pieces.push(open);
  return pieces;
}

function isRelativePronoun(tag: SttsTag): boolean {
  return tag === 'PRELS';
}

/** The subject's tokens: what stands before the verb of a main clause is one phrase, whatever it holds. */
function subjectRange(sentence: TaggedSentence, clause: Clause, { phrase, first, shared }: EventSubject): TokenRange {
  const range = withGenitives(sentence, phraseRange(sentence, phrase));
  const { finite } = clause;
  const opening = !shared && clause.kind === 'main' && finite !== undefined && first < finite && range.last <= finite;
  return { first, last: opening ? finite : range.last };
}

/** The tokens of a clause that its title may hold, in the order of the text. */
function keptTokens(sentence: TaggedSentence, own: readonly number[], clause: Clause, asides: readonly TokenRange[]): number[] {
  const { tags, words, phrases } = sentence;
  const passive = isPassive(sentence, clause);
  const marks = own.filter((i) => QUOTES.test(words[i]!.lower));
  const kept = own.filter((i) => {
    const tag = tags[i]!;
    if (asides.some((a) => a.first <= i && i < a.last)) return false;
    if (i === clause.subordinator && clause.kind === 'subordinate' && !/^P(?:WS|RELS)/u.test(tag)) return false;
    // "bis dahin" goes as a whole.
    if (tag === 'APPR' && tags[i + 1] === 'PROAV') return false;
    if (tag === '$(') return marks.length % 2 === 0 && marks.includes(i);
    if (tag === '$,') return i > own[0]! && own.includes(i + 1) && isListComma(sentence, i, clause.last);
    if (tag === 'ADV') return countsBefore(sentence, i) || phrases.some((p) => p.first < i && i < p.head);
    if (tag === 'PTKZU') return clause.kind !== 'infinitive';
    if (i === clause.finite || words[i]!.lower === 'worden') return !passive;
    return tag === 'KON' ? i !== own[0] : !DROPPED.has(tag);
  });
  // Marks around what has gone would stand alone.
  return kept.filter((i, k) => !QUOTES.test(words[i]!.lower) || kept[k - 1] === i - 1 || kept[k + 1] === i + 1);
}

/** Whether an adverb tells how many or turns the sense: "etwa 400", "nicht mehr". */
function countsBefore({ tags, words }: TaggedSentence, i: number): boolean {
  return tags[i + 1] === 'CARD' || (tags[i - 1] === 'PTKNEG' && words[i]!.lower === 'mehr') || words[i]!.lower === 'nie';
}

/** Whether the finite verb only helps a participle: a passive, or a perfect with "sein". */
function isPassive({ tags, words }: TaggedSentence, { finite, rightBracket }: Clause): boolean {
  if (finite === undefined || tags[finite] !== 'VAFIN' || /^(?:h[aä]|würde)/u.test(words[finite]!.lower)) return false;
  return (
    rightBracket.some((i) => tags[i] === 'VVPP') &&
    !rightBracket.some((i) => i !== finite && /^V[VAM](?:INF|IZU)$/u.test(tags[i]!))
  );
}

/** @param inner whether it stood at the start of the sentence and does no longer: its capital goes. */
function piece(
  sentence: TaggedSentence,
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
function finitePieces(sentence: TaggedSentence, clause: Clause, morphology: Morphology | undefined): TitlePiece[] {
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
