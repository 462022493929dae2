import type { Lexicon } from '../lexicon/lexicon.ts';
import { phraseRange } from '../tagging/query.ts';
import type { Clause, TaggedSentence } from '../tagging/sentence.ts';
import type { SttsTag } from '../tagging/tags.ts';
import { separablePrefix } from '../tagging/verb-lemma.ts';
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
  const { tags } = sentence;
  const dropsAuxiliary = clause.rightBracket.some((i) => i !== clause.finite);
  const begin = afterDateline(sentence, clause);
  const kept = own.filter((i) => {
    if (i < begin) return false;
    const tag = tags[i]!;
    if (i === clause.subordinator && clause.kind === 'subordinate' && !/^P(?:WS|RELS)/u.test(tag)) return false;
    // "bis dahin" goes as a whole.
    if (tag === 'APPR' && tags[i + 1] === 'PROAV') return false;
    if (/^VA/u.test(tag)) return !dropsAuxiliary;
    return tag === 'KON' ? i !== own[0] : !DROPPED.has(tag);
  });
  const subject = clause.subject === undefined ? undefined : withGenitives(sentence, phraseRange(sentence, clause.subject));
  const ordered = clause.kind === 'main' || clause.kind === 'subordinate';
  if (!subject || !ordered || clause.finite === undefined) return kept.map((i) => piece(sentence, i));

  const inSubject = (i: number): boolean => subject.first <= i && i < subject.last;
  const actors = kept.filter(inSubject);
  if (actors.length > 1 && tags[actors[0]!] === 'ART' && NOUNS.has(tags[actors[1]!]!)) actors.shift();
  const others = kept.filter((i) => !inSubject(i) && i !== clause.finite);
  const bracket = others.filter((i) => clause.rightBracket.includes(i));
  const rest = others.filter((i) => !bracket.includes(i));
  const pieces = actors.map((i) => piece(sentence, i));
  const last = pieces.at(-1);
  if (last && !kept.includes(clause.finite)) {
    if (/^h[aä]/u.test(lower(sentence, clause.finite))) pieces[pieces.length - 1] = { ...last, text: `${last.text}:` };
  }
  const [stem, prefix] = kept.includes(clause.finite) ? finitePieces(sentence, clause, lexicon) : [];
  if (stem) pieces.push(stem);
  for (const i of rest) pieces.push(piece(sentence, i, !NOUNS.has(tags[i]!) && i === own[0]));
  if (prefix) pieces.push(prefix);
  for (const i of bracket) pieces.push(piece(sentence, i, i === own[0]));
  return pieces;
}

/** Tokens a dateline may have: place, date, agency and their marks. */
const LONGEST_DATELINE = 12;

/** The token after the dash of a dateline that opens the sentence ("Husum, 24. Februar 2026 – Die Stadt …"), or 0. */
function afterDateline({ tokens }: TaggedSentence, { finite, subject }: Clause): number {
  if (finite === undefined || subject === undefined || tokens[1] === undefined || !/^(?:[,(]|dpa)/u.test(tokens[1].norm))
    return 0;
  for (let i = 1; i < Math.min(finite, LONGEST_DATELINE); i++) if (/^[–—-]$/u.test(tokens[i]!.norm)) return i + 1;
  return 0;
}

function lower(sentence: TaggedSentence, i: number): string {
  return sentence.tokens[i]!.norm.toLowerCase();
}

const INNER_ZU =
  /^(ab|an|auf|aus|bei|durch|ein|fort|her|heran|heraus|hin|los|mit|nach|nieder|über|um|unter|vor|vorbei|weg|weiter|wieder|zu|zurück|zusammen)zu(\p{Ll}{3,})$/u;

/** @param inner whether it stood at the start of the sentence and does no longer: its capital goes. */
function piece(sentence: TaggedSentence, i: number, inner = false): TitlePiece {
  const { start, end, norm } = sentence.tokens[i]!;
  let text = inner ? norm.toLowerCase() : norm;
  // An infinitive with its "zu" inside reads without it: "abzureißen", "abreißen".
  if (sentence.tags[i] === 'VVIZU') text = text.replace(INNER_ZU, '$1$2');
  return sentence.tags[i] === 'PTKVZ' ? { start, end, text, prefix: true } : { start, end, text };
}

/** The finite verb as a main clause has it: the stem, and the prefix that a subordinate clause joins to it ("einstellt": "stellt", "ein"). */
function finitePieces(sentence: TaggedSentence, clause: Clause, { morphology }: Lexicon): TitlePiece[] {
  const own = piece(sentence, clause.finite!, true);
  const prefix = clause.kind === 'subordinate' && morphology ? separablePrefix(own.text, morphology) : undefined;
  return prefix === undefined
    ? [own]
    : [
        { ...own, text: own.text.slice(prefix.length) },
        { ...own, text: prefix, prefix: true },
      ];
}
