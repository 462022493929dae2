import type { Morphology } from '../lexicon/morphology.ts';
import { RELATIVE } from './closed-words.ts';
import { isMark, type Word } from './matrix.ts';
import { type NounPhrase, phraseAt } from './noun-phrase.ts';

/** The phrase with the prepositional phrases that follow it in the Vorfeld, where one constituent fills the place before the verb. */
export function withinVorfeld(
  list: readonly Word[],
  phrase: NounPhrase,
  limit: number,
  morphology: Morphology | undefined,
): number {
  let end = phrase.last;
  for (let guard = 0; guard < 6 && end < limit; guard++) {
    const w = list[end]!;
    if (!/^(?:in|im|an|am|zu|zum|zur|für|von|vom|aus|bei|beim|auf|außer|gegen|mit|unter|über|und|sowie|vor)$/u.test(w.lower))
      break;
    const more = phraseAt(list, end + 1, limit, morphology);
    if (!more) break;
    end = more.last;
  }
  return end;
}

/**
 * An apposition after the phrase: ", ein Repräsentant aus Minnesota", ", Sprecher der Polizei". Gives the end with the closing comma left
 * out, or the phrase's own end.
 */
export function withApposition(
  list: readonly Word[],
  phrase: NounPhrase,
  limit: number,
  morphology: Morphology | undefined,
): number {
  if (phrase.kind === 'pronoun' || !isMark(list[phrase.last], ',')) return phrase.last;
  const inner = phraseAt(list, phrase.last + 1, limit, morphology);
  if (!inner || inner.kind === 'pronoun') return phrase.last;
  const first = list[inner.first]!;
  if (RELATIVE.has(first.lower) && inner.last - inner.first < 2) return phrase.last;
  let end = inner.last;
  // The apposition may hold "und" and more prepositional phrases; it must close with a comma, a stop or the end.
  for (let guard = 0; guard < 5 && end < limit; guard++) {
    const w = list[end]!;
    if (isMark(w, ',', '.', ':', '–', ';', '!', '?') || w.quote >= 0) return end;
    if (
      w.lower === 'und' ||
      w.lower === 'sowie' ||
      /^(?:in|im|an|am|zu|zum|zur|für|von|vom|aus|bei|beim|auf|außer|gegen|mit|unter)$/u.test(w.lower)
    ) {
      const more = phraseAt(list, end + 1, limit, morphology);
      if (!more) return phrase.last;
      end = more.last;
    } else return phrase.last;
  }
  return end >= limit ? end : phrase.last;
}
