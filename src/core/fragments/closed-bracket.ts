import { MORPH } from '../lexicon/morphology.ts';
import { isFiniteTag } from '../tagging/tags.ts';
import type { SentenceView } from './view.ts';

/** Whether the verb at i closes its clause's bracket: a participle, infinitive or prefix, or a finite verb at the end of its clause. */
export function closesClause(view: SentenceView, i: number): boolean {
  const tag = view.tags[i]!;
  if (/^V.PP$/u.test(tag) && (view.lowerMasks[i]! & MORPH.finite3) !== 0 && isLoneVerb(view, i)) return false;
  if (/^(?:V.PP|V.INF|VVIZU|PTKVZ)$/u.test(tag)) return true;
  if (!/^V.FIN$/u.test(tag) || view.tags[i - 1] === 'KON') return false;
  // „…, die versucht haben soll“: the finite verb behind its infinitive or participle. At the head it would be „Gesagt hat er …“.
  if (/^V.(?:PP|INF)$/u.test(view.tags[i - 1] ?? '') && i >= 3 && view.tokens[i - 2]!.kind !== 'punctuation') return true;
  const clause = view.sentence.clauses[view.sentence.clauseOf[i] ?? -1];
  if (clause?.finite === i && (clause.kind === 'subordinate' || clause.kind === 'relative') && i - clause.first >= 3) return true;
  // A finite verb at the end needs its subordinating word before it in the same clause.
  for (let k = i - 1; k >= 0 && k > i - 40; k--) {
    if (view.tokens[k]!.text === ',' || k === 0)
      return k === 0 && view.tokens[0]!.text !== ','
        ? /^(?:KOUS|PRELS|PRELAT|PWAV|PWS|PWAT)$/u.test(view.tags[0]!)
        : /^(?:KOUS|PRELS|PRELAT|PWAV|PWS|APPR|KON|PWAT)$/u.test(view.tags[k + 1]!);
  }
  return false;
}

/** „Demnach erwartet Oslo, dass …“: what looks like a participle is the only verb of its clause. */
export function isLoneVerb(view: SentenceView, i: number): boolean {
  for (let k = i - 1; k >= 0 && view.tokens[k]!.kind !== 'punctuation'; k--)
    if (isFiniteTag(view.tags[k]!) || /^(?:KOUS|PRELS|PWAV|PWS)$/u.test(view.tags[k]!)) return false;
  return true;
}
