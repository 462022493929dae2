import { MORPH } from '../lexicon/morphology.ts';
import { isFiniteTag } from '../tagging/tags.ts';
import type { SentenceView } from './view.ts';

/** Pronouns that can be nothing but a subject, and the forms that go with them. */
const SUBJECTS: ReadonlyMap<string, number> = new Map([
  ['ich', MORPH.firstSingular],
  ['er', MORPH.thirdSingular],
  ['man', MORPH.thirdSingular],
  ['wir', MORPH.thirdPlural],
  ['du', MORPH.finite2],
]);
const ANY = MORPH.finite3 | MORPH.finite2;
const OPENS_CLAUSE = /^(?:KOUS|KOUI|PRELS|PRELAT|PWAV|PWS|PWAT|KOKOM)$/u;

/**
 * Finds a subject pronoun whose stretch of the sentence holds no verb („Nach dem Spiel er unter Vertrag genommen und zog um.“). Token index, or
 * undefined. Silent where a subordinating word or a finite verb stands before it, where the stretch is short or ends in an insertion, and
 * where any word may be the verb by the lexicon.
 */
export function strandedSubject(view: SentenceView): number | undefined {
  for (const i of view.words) {
    const forms = SUBJECTS.get(view.lower[i]!);
    if (forms !== undefined && !isQuoted(view, i) && isStranded(view, i, forms)) return i;
    if (view.tags[i] === 'PRF' && view.lower[i] === 'sich' && isLooseReflexive(view, i)) return i;
  }
  return undefined;
}

/** Inside marks that close before the sentence does, one speaks as one likes: „„Guten Tag, ich schon wieder da“, grüßte er.“ */
function isQuoted({ tokens }: SentenceView, i: number): boolean {
  let open = i;
  while (open >= 0 && !/^[„»“"«]$/u.test(tokens[open]!.text)) open--;
  return open >= 0 && /^[„»]$/u.test(tokens[open]!.text) && tokens.slice(i).some((t) => /^[“«]$/u.test(t.text));
}

function isStranded(view: SentenceView, i: number, forms: number): boolean {
  const { tokens, tags, lower } = view;
  let words = 0;
  let k = i - 1;
  for (; k >= 0 && tokens[k]!.kind !== 'punctuation' && tags[k] !== 'KON'; k--, words++) {
    if (mayBeVerb(view, k, ANY) || OPENS_CLAUSE.test(tags[k]!) || /^(?:so|wie|als|nur|auch|selbst|statt|außer)$/u.test(lower[k]!))
      return false;
  }
  // Behind a closing mark or „und“ the verb may stand before it: „„…“, er“, „Dann kam sie und er“.
  if (k >= 0 && tokens[k]!.text !== ',') return false;
  if (k >= 0 && !tags.slice(k + 1).some(isFiniteTag)) return false;
  k = i + 1;
  for (; k < tokens.length && tokens[k]!.kind !== 'punctuation' && tags[k] !== 'KON'; k++, words++)
    if (mayBeVerb(view, k, forms)) return false;
  if (words < 2) return false;
  const end = tokens[k];
  if (end === undefined || /^[.!]$/u.test(end.text)) return words >= 3 && k >= tokens.length - 1;
  if (tags[k] === 'KON') return words >= 4 && tags.slice(k + 1).some(isFiniteTag);
  return end.text === ',' && tags[k + 1] === 'KOUS';
}

/** A finite verb by its tag, or by the lexicon where it is no attribute and no noun. */
function mayBeVerb(view: SentenceView, k: number, forms: number): boolean {
  if (isFiniteTag(view.tags[k]!)) return true;
  const token = view.tokens[k]!;
  return (
    token.kind === 'word' &&
    view.tags[k] !== 'ADJA' &&
    /^\p{Ll}/u.test(token.norm) &&
    (view.masks[k]! & forms) !== 0 &&
    !/^(?:PPOSAT|ART|APPR|APPRART|PTKVZ)$/u.test(view.tags[k]!)
  );
}

/** „sich“ in a stretch between two marks that holds no verb of any form. */
function isLooseReflexive({ tokens, tags, masks, words }: SentenceView, i: number): boolean {
  if (/^APPR/u.test(tags[i - 1] ?? '') || words.length < 5) return false;
  let first = i;
  let last = i;
  const parts = (k: number) => tokens[k]!.kind === 'punctuation' && !/^[„“”»«"]$/u.test(tokens[k]!.text);
  while (first > 0 && !parts(first - 1)) first--;
  while (last + 1 < tokens.length && !parts(last + 1)) last++;
  if (last - first < 4) return false;
  for (let k = first; k <= last; k++) {
    if (/^(?:V|KO[UK]|PREL|PW)/u.test(tags[k]!)) return false;
    // „ein sich drehendes Rad“: it belongs to the participle.
    if (k > i && (masks[k]! & MORPH.participle1) !== 0) return false;
    if (
      tags[k] !== 'ADJA' &&
      /^\p{Ll}/u.test(tokens[k]!.norm) &&
      (masks[k]! & (ANY | MORPH.infinitive)) !== 0 &&
      !/^(?:ART|PPOSAT|APPR|APPRART)$/u.test(tags[k]!)
    )
      return false;
  }
  // Behind an insertion the verb may stand elsewhere.
  return first === 0 || (last + 1 < tokens.length && tokens[last + 1]!.text === '.' && tokens[first - 1]!.text !== ',');
}
