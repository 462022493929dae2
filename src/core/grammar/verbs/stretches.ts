import type { ParsedSentence } from '../../syntax/sentence.ts';
import { isFiniteTag } from '../../tagging/tags.ts';

/**
 * The words between two marks with their finite verbs. A wrong verb form misleads the clause layer, which cuts at verbs; marks stay where they are.
 * Token indices, half open, the marks left out.
 */
export interface Stretch {
  readonly first: number;
  readonly last: number;
  /** The mark that ends it; '' at the end of a sentence without one. */
  readonly mark: string;
  /** Token index of the word that makes a subordinate clause of it. */
  readonly subordinator: number | undefined;
  readonly finite: readonly number[];
}

const ENDS = /^[.,;:!?…]?$/u;
/** Whether a mark ends a clause, the end of the sentence included; behind a dash or a quotation mark it may go on. */
export const endsClause = (mark: string): boolean => ENDS.test(mark);

const SUBORDINATING = /^(?:KOUS|PRELS|PRELAT|PWAV|PWS|PWAT|KOUI)$/u;
const SKIPPED = /^(?:KON|ADV|PTKNEG)$/u;
/** "weil's den Buben peinlich ist": the pronoun hangs on the conjunction. */
const WITH_IT = /^(?:weil|wenn|ob|dass|falls|bis|bevor|obwohl|sobald|solange|nachdem|damit|als)['’´`]s$/u;

/** Whether a word before the finite verb makes the clause verb-last. */
function subordinatorOf(
  { tags, words, tokens }: ParsedSentence,
  first: number,
  last: number,
  finite: readonly number[],
): number | undefined {
  let k = first;
  if (WITH_IT.test(words[k]!.lower)) return k;
  while (k < last - 1 && SKIPPED.test(tags[k]!)) k++;
  if (/^(?:APPR|APPRART)$/u.test(tags[k]!) && /^(?:PREL|PW)/u.test(tags[k + 1] ?? '')) k++;
  const tag = tags[k]!;
  if (SUBORDINATING.test(tag)) return /^PW/u.test(tag) && finite.at(-1) !== last - 1 ? undefined : k;
  const article = /^(?:ART|PDS)$/u.test(tag) && /^(?:der|die|das|den|dem)$/u.test(words[k]!.lower);
  return article && tokens[first - 1]?.text === ',' && finite.at(-1) === last - 1 ? k : undefined;
}

/** The stretches of a sentence from left to right. Linear. */
export function stretchesOf(s: ParsedSentence): Stretch[] {
  const found: Stretch[] = [];
  let first = 0;
  for (let i = 0; i <= s.tokens.length; i++) {
    const token = s.tokens[i];
    if (token !== undefined && token.kind !== 'punctuation' && token.text !== '/') continue;
    if (i > first) {
      const finite: number[] = [];
      for (let k = first; k < i; k++) if (isFiniteTag(s.tags[k]!)) finite.push(k);
      found.push({ first, last: i, mark: token?.text ?? '', subordinator: subordinatorOf(s, first, i, finite), finite });
    }
    first = i + 1;
  }
  return found;
}
