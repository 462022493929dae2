import { MORPH } from '../lexicon/morphology.ts';
import type { SttsTag } from '../tagging/tags.ts';
import { NOT_FINITE } from './clauses.ts';
import type { CommaSlip } from './slip.ts';
import { type CommaView, finiteAt, finitesIn, isSmall, joins, lowerAt, missing, some, textAt, verbAt, verbLast } from './view.ts';

const PRONOUN = /^(?:der|die|das|den|dem|welche[rsnm]?)$/u;
/** What no article stands before: the word is a pronoun that opens a clause. */
const INSIDE: ReadonlySet<SttsTag> = new Set(['PPER', 'PRF', 'APPR', 'APPRART', 'PTKNEG', 'PROAV', 'ART', 'PPOSAT', 'PIS']);
const JOINING: ReadonlySet<SttsTag> = new Set(['KON', 'KOUS', 'KOUI', 'KOKOM', 'PWS', 'PWAV', 'PWAT', 'PTKZU', 'VVIZU', 'FM']);
/** How sure the tagger must be of both verbs. */
const SURE = 1;

/**
 * "Sie kauft eine Küche die so geliefert wird": two finite verbs in one stretch, the second at its end, and between them a noun with a pronoun
 * behind it that no noun phrase goes on with. A clause of its own needs its comma (Amtliches Regelwerk, Komma bei Nebensätzen).
 */
function relativeIn(view: CommaView, main: number, last: number): number | undefined {
  const { tags, tokens, words } = view;
  let found: number | undefined;
  for (let j = main + 2; j < last - 1; j++) {
    if (!PRONOUN.test(lowerAt(view, j)) || !/^(?:N[NE]|VVPP|VVINF|PTKVZ)$/u.test(tags[j - 1]!) || !joins(view, j)) continue;
    if (/^\p{Lu}/u.test(tokens[j]!.norm) || !/^(?:ART|PRELS|PDS)$/u.test(tags[j]!)) continue;
    const adverb = tags[j + 1] === 'ADV' && !/^ADJA$/u.test(tags[j + 2] ?? '');
    // "der im Mai gebaute Turm": an attribute before the noun that the article belongs to.
    const attribute = tags
      .slice(j + 1, last)
      .some((tag, k) => tag === 'ADJA' && words[j + 1 + k]!.lowerWhole & (MORPH.participle1 | MORPH.participle2));
    if (attribute || !(adverb || INSIDE.has(tags[j + 1]!))) continue;
    if (found !== undefined) return undefined;
    found = j;
  }
  return found;
}

const NAME: ReadonlySet<SttsTag> = new Set(['NE', 'NN']);

/** The end of the noun phrase that begins at `from`: an article with its adjectives and noun, or a name. -1 where none does. */
function phraseEnd({ tags, tokens }: CommaView, from: number): number {
  let k = from;
  if (/^(?:ART|PDAT|PIAT|PPOSAT)$/u.test(tags[k]!)) {
    k++;
    while (tags[k] === 'ADJA' || tags[k] === 'CARD') k++;
    if (tags[k] !== 'NN') return -1;
    k++;
    while (tags[k] === 'NE') k++;
    return k;
  }
  while (NAME.has(tags[k]!) && /^\p{Lu}/u.test(tokens[k]!.norm)) k++;
  return k > from && tags[k - 1] === 'NE' ? k : -1;
}

/** Whether the pronoun at `j` opens a clause: behind it stands what no article stands before. */
const opensClause = ({ tags }: CommaView, j: number): boolean =>
  tags[j] === 'PRELS' || INSIDE.has(tags[j + 1]!) || (tags[j + 1] === 'ADV' && tags[j + 2] !== 'ADJA') || tags[j + 1] === 'KOKOM';

/**
 * "Der Mann der gestern kam sagte nichts": the subject that opens the sentence, a pronoun, and two finite verbs side by side, of which the first ends
 * its clause. Gives the pronoun and the second verb.
 */
function subjectRelative(view: CommaView): readonly [number, number] | undefined {
  const { tags, words, finiteMargin, last } = view;
  const j = phraseEnd(view, 0);
  if (j < 1 || !PRONOUN.test(lowerAt(view, j)) || !joins(view, j) || !isSmall(view, j)) return undefined;
  const [one, two, three] = finitesIn(view, 0, last[0]!);
  if (one === undefined || two !== one + 1 || three !== undefined || one < j + 2 || two + 2 >= last[0]!) return undefined;
  if (words[one]!.lowerWhole & (tags[one] === 'VVFIN' ? NOT_FINITE : MORPH.participle2) || finiteMargin[one]! < SURE)
    return undefined;
  if (finiteMargin[two]! < SURE || !isSmall(view, two) || some(view, 0, one, JOINING_BUT_AS)) return undefined;
  return opensClause(view, j) ? [j, two] : undefined;
}
const JOINING_BUT_AS: ReadonlySet<SttsTag> = new Set([...JOINING].filter((tag) => tag !== 'KOKOM'));

/** ", ein Ort der am Rhein liegt": an apposition or a bracket whose only verb comes last. */
function appositionRelative(view: CommaView, from: number): number {
  const { tags, finiteMargin } = view;
  if (from === 0 || !/^[,(–]$/u.test(textAt(view, from - 1)) || !/^ein/u.test(lowerAt(view, from)) || tags[from] !== 'ART')
    return -1;
  const j = phraseEnd(view, from);
  if (j < 0 || tags[j - 1] !== 'NN' || !PRONOUN.test(lowerAt(view, j)) || !opensClause(view, j)) return -1;
  const verb = verbLast(view, from);
  return verb > j + 2 && finiteMargin[verb]! >= SURE && !some(view, from, verb, JOINING) && finiteAt(view, verb) ? j : -1;
}

/** Commas missing before relative clauses that end their stretch, or stand between the subject and its verb. */
export function relativeSlips(view: CommaView): CommaSlip[] {
  const { first, last, tags, words, finiteMargin } = view;
  const found: CommaSlip[] = [];
  const subject = subjectRelative(view);
  if (subject !== undefined) found.push(missing(view, subject[0], 'relative'), missing(view, subject[1], 'clauseEnd'));
  for (let i = 1; i < view.tokens.length; i++) {
    const at = first[i] === i ? appositionRelative(view, i) : -1;
    if (at >= 0) found.push(missing(view, at, 'relative'));
  }
  for (const main of view.finites) {
    const from = first[main]!;
    const both = finitesIn(view, from, last[main]!);
    if (both.length !== 2 || both[0] !== main) continue;
    const end = both[1]!;
    let rest = end + 1;
    while (rest < last[main]! && verbAt(view, rest)) rest++;
    if (rest !== last[main] || words[end]!.lowerWhole & NOT_FINITE || words[main]!.lowerWhole & MORPH.participle2) continue;
    if (finiteMargin[main]! < SURE || finiteMargin[end]! < SURE || some(view, from, end, JOINING)) continue;
    if (/^(?:PREL|PW|KOUS)/u.test(tags[from]!)) continue;
    const at = relativeIn(view, main, end);
    if (at !== undefined) found.push(missing(view, at, 'relative'));
  }
  return found;
}
