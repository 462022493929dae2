import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Morphology } from '../lexicon/morphology.ts';
import { phraseRange } from '../tagging/query.ts';
import type { Clause, TaggedSentence } from '../tagging/sentence.ts';
import type { SttsTag } from '../tagging/tags.ts';
import { separablePrefix, verbLemma } from '../tagging/verb-lemma.ts';
import type { TitlePiece } from './draft.ts';
import { withGenitives } from './draft-phrases.ts';

/** Tags of words that no title needs. Negations stay, since they turn the sense about. */
const DROPPED: ReadonlySet<SttsTag> = new Set<SttsTag>([
  'ADV',
  'PROAV',
  'KOUS',
  'PTKZU',
  'ITJ',
  '$,',
  '$.',
  '$(',
  'VAFIN',
  'VAINF',
  'VAPP',
  'PRF',
  'KOUI',
  'APZR',
]);

const NOUNS: ReadonlySet<SttsTag> = new Set<SttsTag>(['NN', 'NE', 'FM']);

/**
 * The words a title may be made of, in the order of a headline: subject, finite verb, the rest, the right bracket. So a subordinate clause
 * reads like a main clause ("dass die Reederei die Linie einstellt": "Reederei stellt die Linie ein"), and a clause that opens with its time
 * begins with who acts. Adverbs, auxiliaries, marks and the article before the subject's noun are left out; for a "haben" that is left out
 * after the subject a colon stands: "Joe Biden: massives Gesetz unterzeichnet". Without a subject the order is that of the text.
 *
 * @param own token indices of the clause itself, in order.
 */
export function titlePieces(sentence: TaggedSentence, own: readonly number[], clause: Clause, lexicon: Lexicon): TitlePiece[] {
  const { tags, words } = sentence;
  const { morphology } = lexicon;
  const dropsAuxiliary = clause.rightBracket.some((i) => i !== clause.finite);
  const kept = own.filter((i) => {
    const tag = tags[i]!;
    if (i === clause.subordinator && clause.kind === 'subordinate' && !/^P(?:WS|RELS)/u.test(tag)) return false;
    // "bis dahin" goes as a whole.
    if (tag === 'APPR' && tags[i + 1] === 'PROAV') return false;
    if (/^VA/u.test(tag)) return !dropsAuxiliary;
    return tag === 'KON' ? i !== own[0] : !DROPPED.has(tag);
  });
  const subject = clause.subject === undefined ? undefined : withGenitives(sentence, phraseRange(sentence, clause.subject));
  const ordered = clause.kind === 'main' || clause.kind === 'subordinate';
  if (!subject || !ordered || clause.finite === undefined) return kept.map((i) => piece(sentence, i, morphology));

  const inSubject = (i: number): boolean => subject.first <= i && i < subject.last;
  const actors = kept.filter(inSubject);
  if (actors.length > 1 && tags[actors[0]!] === 'ART' && NOUNS.has(tags[actors[1]!]!)) actors.shift();
  const others = kept.filter((i) => !inSubject(i) && i !== clause.finite);
  const [stem, prefix] = kept.includes(clause.finite) ? finitePieces(sentence, clause, morphology) : [];
  const pieces = actors.map((i) => piece(sentence, i, morphology));
  const last = pieces.at(-1);
  if (stem) pieces.push(stem);
  else if (last && /^h[aä]/u.test(words[clause.finite]!.lower)) pieces[pieces.length - 1] = { ...last, text: `${last.text}:` };
  const inBracket = (i: number): boolean => clause.rightBracket.includes(i);
  for (const i of others) if (!inBracket(i)) pieces.push(piece(sentence, i, morphology, !NOUNS.has(tags[i]!) && i === own[0]));
  if (prefix) pieces.push(prefix);
  for (const i of others) if (inBracket(i)) pieces.push(piece(sentence, i, morphology, i === own[0]));
  return pieces;
}

/** @param inner whether it stood at the start of the sentence and does no longer: its capital goes. */
function piece(sentence: TaggedSentence, i: number, morphology: Morphology | undefined, inner = false): TitlePiece {
  const { start, end, norm } = sentence.tokens[i]!;
  const tag = sentence.tags[i];
  // An infinitive with its "zu" inside reads without it: "abzureißen", "abreißen".
  const own = tag === 'VVIZU' ? (verbLemma(norm, morphology) ?? norm) : norm;
  const text = inner ? own.toLowerCase() : own;
  return tag === 'PTKVZ' ? { start, end, text, prefix: true } : { start, end, text };
}

/** The finite verb as a main clause has it: the stem, and the prefix that a subordinate clause joins to it ("einstellt": "stellt", "ein"). */
function finitePieces(sentence: TaggedSentence, clause: Clause, morphology: Morphology | undefined): TitlePiece[] {
  const own = piece(sentence, clause.finite!, morphology, true);
  const prefix = clause.kind === 'subordinate' && morphology ? separablePrefix(own.text, morphology) : undefined;
  return prefix === undefined
    ? [own]
    : [
        { ...own, text: own.text.slice(prefix.length) },
        { ...own, text: prefix, prefix: true },
      ];
}
