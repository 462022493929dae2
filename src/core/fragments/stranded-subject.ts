import { isFiniteTag } from '../tagging/tags.ts';
import { maybeFinite, type SentenceView } from './view.ts';

/** Pronouns that can be nothing but a subject. */
const SUBJECTS: ReadonlySet<string> = new Set(['ich', 'er', 'wir', 'man', 'du']);
const OPENS_CLAUSE = /^(?:KOUS|KOUI|PRELS|PRELAT|PWAV|PWS|PWAT|KOKOM)$/u;

/**
 * Finds a subject pronoun whose stretch of the sentence holds no verb („Nach dem Spiel er unter Vertrag genommen und zog um.“). Token index, or
 * undefined. Silent where a subordinating word or a finite verb stands before it, where the stretch is short or ends in an insertion, and
 * where any word may be the verb by the lexicon.
 */
export function strandedSubject(view: SentenceView): number | undefined {
  for (const i of view.words) if (SUBJECTS.has(view.lower[i]!) && isStranded(view, i)) return i;
  return undefined;
}

function isStranded(view: SentenceView, i: number): boolean {
  const { tokens, tags, lower } = view;
  let words = 0;
  let k = i - 1;
  for (; k >= 0 && tokens[k]!.kind !== 'punctuation' && tags[k] !== 'KON'; k--, words++) {
    if (mayBeVerb(view, k) || OPENS_CLAUSE.test(tags[k]!) || /^(?:so|wie|als|nur|auch|selbst|statt|außer)$/u.test(lower[k]!)) return false;
  }
  // Behind a closing mark or „und“ the verb may stand before it: „„…“, er“, „Dann kam sie und er“.
  if (k >= 0 && tokens[k]!.text !== ',') return false;
  if (k >= 0 && !tags.slice(k + 1).some(isFiniteTag)) return false;
  k = i + 1;
  for (; k < tokens.length && tokens[k]!.kind !== 'punctuation' && tags[k] !== 'KON'; k++, words++) if (mayBeVerb(view, k)) return false;
  if (words < 3) return false;
  const end = tokens[k];
  if (end === undefined || /^[.!]$/u.test(end.text)) return k >= tokens.length - 1;
  if (tags[k] === 'KON') return words >= 4 && tags.slice(k + 1).some(isFiniteTag);
  return end.text === ',' && tags[k + 1] === 'KOUS';
}

/** A finite verb by its tag, or by the lexicon where it is no attribute and no noun. */
function mayBeVerb(view: SentenceView, k: number): boolean {
  if (isFiniteTag(view.tags[k]!)) return true;
  const token = view.tokens[k]!;
  return token.kind === 'word' && view.tags[k] !== 'ADJA' && /^\p{Ll}/u.test(token.norm) && maybeFinite(view.masks[k]!) && !/^(?:PPOSAT|ART|APPR|APPRART|PTKVZ)$/u.test(view.tags[k]!);
}
