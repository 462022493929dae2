import { AGREEMENT } from '../../lexicon/agreement.ts';
import { type NounGroup, nounGroupAt } from '../../syntax/noun-groups.ts';
import type { ParsedSentence } from '../../syntax/sentence.ts';
import { phraseCorrections } from '../phrase/noun-corrections.ts';
import { readGroup } from '../phrase/noun-reading.ts';
import type { PhraseReader } from '../phrase/phrase-fit.ts';
import type { GrammarSlip } from '../slip.ts';
import { endsClause, type Stretch } from './stretches.ts';
import { isOneOf, onlyNumber, type VerbReader } from './verb-words.ts';

const lemmas = (list: string): ReadonlySet<string> => new Set(list.split(' '));
/** Verbs whose only object is a dative, or a genitive (Duden, Grammatik 2022, valency of verbs). */
const DATIVE = lemmas(
  'danken gratulieren helfen begegnen widersprechen nützen schaden misstrauen beistehen ähneln gehorchen huldigen',
);
const GENITIVE = lemmas('gedenken bedürfen');
/** Verbs that never do without their reflexive pronoun. */
const REFLEXIVE = lemmas('ereignen weigern bedanken beeilen erkundigen entschließen eignen sehnen begnügen');
const SUBJECT = /^(?:er|ich|wir|man)$/u;
const { nominative, genitive, dative, accusative, plural } = AGREEMENT;

/** Objects in a case that their verb never takes, and reflexive verbs without their pronoun, in main clauses with one verb. Linear. */
export function findGovernment(
  s: ParsedSentence,
  stretches: readonly Stretch[],
  phrases: PhraseReader,
  verbs: VerbReader,
): GrammarSlip[] {
  const found: GrammarSlip[] = [];
  for (const stretch of stretches) {
    const { first, finite, mark, subordinator } = stretch;
    if (finite.length !== 1 || subordinator !== undefined || !endsClause(mark)) continue;
    const at = finite[0]!;
    if (s.tags[at] !== 'VVFIN' || (at === first && s.tokens[first - 1]?.text !== ')')) continue;
    if (hasOtherVerb(s, stretch, at)) continue;
    const verb = verbs.look(s.words[at]!.lower);
    const slip = isOneOf(verb, DATIVE)
      ? objectSlip(s, stretch, at, 'dative', phrases, verbs)
      : isOneOf(verb, GENITIVE)
        ? objectSlip(s, stretch, at, 'genitive', phrases, verbs)
        : isOneOf(verb, REFLEXIVE)
          ? reflexiveSlip(s, stretch, at)
          : undefined;
    if (slip) found.push(slip);
  }
  return found;
}

/** A particle or another verb makes another verb of it: "dankte ab", "hilft aus". */
function hasOtherVerb({ tags }: ParsedSentence, { first, last }: Stretch, at: number): boolean {
  for (let i = first; i < last; i++) if (i !== at && /^(?:V|PTKVZ|PTKZU|KOUS|KOKOM)/u.test(tags[i]!)) return true;
  return false;
}

function objectSlip(
  s: ParsedSentence,
  { first, last }: Stretch,
  at: number,
  wanted: 'dative' | 'genitive',
  phrases: PhraseReader,
  verbs: VerbReader,
): GrammarSlip | undefined {
  const pronoun = [at - 1, at + 1].find((i) => i >= first && i < last && SUBJECT.test(s.words[i]!.lower));
  for (let i = first; i < last; i++) {
    const { lower } = s.words[i]!;
    if (/^(?:ihm|ihr|ihnen|mir|dir|uns|euch|dem|wem|deren|dessen|sich|einander|das|dies|es)$/u.test(lower) && s.tags[i] !== 'ART')
      return undefined;
    if (s.tags[i] === 'KON' && i < at) return undefined;
  }
  const right = wanted === 'dative' ? dative : genitive;
  let object: NounGroup | undefined;
  let subjectBefore = false;
  for (let i = first; i < last; i++) {
    const group = nounGroupAt(s, i);
    if (!group) continue;
    i = group.last - 1;
    if (group.preposition !== undefined) continue;
    const { mask } = readGroup(s, group, phrases).fit;
    if (group.first === first && group.last === at) subjectBefore = (mask & nominative) !== 0 && (mask & right) === 0;
    if (i > at && group.determiner !== undefined && !(mask & right) && object === undefined) object = group;
    // The object may be there already, before the verb or behind it.
    else if (mask & right && !(group.first === first && group.last <= at)) return undefined;
    else if (i < at && mask & dative && !(mask & nominative)) return undefined;
  }
  if (!object || object.cardinal || object.uninflected !== undefined || s.tags[object.head] !== 'NN') return undefined;
  // Nothing but adverbs between the verb, or the subject behind it, and its object.
  for (let i = Math.max(pronoun ?? at, at) + 1; i < object.first; i++)
    if (!/^(?:ADV|PTKNEG|ADJD)$/u.test(s.tags[i]!)) return undefined;
  const read = readGroup(s, object, phrases);
  if (phrases.head(read.words.head).readings.length === 0 || read.fit.mask === 0) return undefined;
  // It is no subject: the pronoun is, or the verb has another number.
  const { mask } = read.fit;
  const many = (mask & nominative & ~plural) === 0 && (mask & plural) !== 0;
  const otherNumber = many && onlyNumber(verbs.look(s.words[at]!.lower)) === 'singular';
  if (pronoun === undefined && !subjectBefore && !otherNumber && (mask & ~accusative) !== 0) return undefined;
  // A plural stays one: "die Helfer" → "den Helfern", not "dem Helfer".
  const corrections = phraseCorrections({ ...read, governed: many ? right & plural : right }, 'governed', phrases);
  if (corrections.length === 0) return undefined;
  const { start } = s.tokens[object.first]!;
  return {
    rule: 'object-case',
    kind: wanted,
    start,
    end: s.tokens[object.head]!.end,
    corrections: corrections.slice(0, 1),
  };
}

function reflexiveSlip(s: ParsedSentence, { first, last }: Stretch, at: number): GrammarSlip | undefined {
  // Only where the sentence begins: elsewhere the pronoun may stand in a part before.
  if (at === first || at === last - 1 || s.tokens.slice(0, first).some(({ kind }) => kind !== 'punctuation')) return undefined;
  for (let i = first; i < last; i++)
    if (s.tags[i] === 'PRF' || /^(?:sich|mich|dich|uns|euch|einander|.*['’]s)$/u.test(s.words[i]!.lower) || s.tags[i] === 'KON')
      return undefined;
  if (/^(?:ich|wir|ihr|du)$/u.test(s.words[at + 1]?.lower ?? '') || /^(?:ich|wir|ihr|du)$/u.test(s.words[at - 1]!.lower))
    return undefined;
  const behind = /^(?:er|sie|es|man)$/u.test(s.words[at + 1]?.lower ?? '') ? at + 1 : at;
  const { start } = s.tokens[at]!;
  const { end, text } = s.tokens[behind]!;
  const right = behind === at ? `${text} sich` : `${s.tokens[at]!.text} ${text} sich`;
  return {
    rule: 'verb-form',
    kind: 'reflexive',
    start,
    end,
    corrections: [{ right, edits: [{ start: end, end, text: ' sich' }] }],
  };
}
