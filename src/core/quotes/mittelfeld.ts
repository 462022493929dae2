import type { Morphology } from '../lexicon/morphology.ts';
import { withApposition } from './apposition.ts';
import { finite, lower } from './clause-shape.ts';
import { DETERMINERS, MEDIA, OBLIQUE_PRONOUNS, PREPOSITIONS } from './closed-words.ts';
import { isNamingNoun } from './cue-lexicon.ts';
import { isMark, type Word } from './matrix.ts';
import { isTemporal, phraseAt, surelyNominative } from './noun-phrase.ts';
import { type Speaker, speakerOf } from './speaker.ts';

/** A short passage right after an article or a noun: a medium's or a group's name, which belongs to the phrase. */
function namedHere(words: readonly Word[], k: number): boolean {
  const before = words[k - 1];
  const w = words[k]!;
  return (
    before !== undefined &&
    before.quote < 0 &&
    w.end - w.start < 50 &&
    (DETERMINERS.has(before.lower) || (/^\p{Lu}/u.test(before.text) && isNamingNoun(before.text)))
  );
}

/** The subject behind the finite verb at `v`: the first phrase that may be a nominative, past pronouns, prepositional phrases and times. */
export function subjectAfter(
  words: readonly Word[],
  v: number,
  plural: boolean,
  morphology: Morphology | undefined,
): Speaker | undefined {
  const named = words[v + 1];
  if (named && named.quote >= 0 && named.end - named.start < 50 && isMark(words[v - 1], ','))
    return { first: v + 1, last: v + 2, kind: 'name', phrase: undefined };
  let end = v + 1;
  while (end < words.length && (words[end]!.quote < 0 || namedHere(words, end)) && !isMark(words[end], ':', ';', '.', '!', '?'))
    end++;

  for (let k = v + 1; k < end; k++) {
    const w = words[k]!;
    if (isMark(w, ',')) return undefined;
    if (OBLIQUE_PRONOUNS.has(w.lower)) continue;
    if (PREPOSITIONS.has(w.lower) && lower(w)) {
      const inner = phraseAt(words, k + 1, end, morphology);
      if (inner) k = inner.last - 1;
      continue;
    }
    const phrase = phraseAt(words, k, end, morphology);
    if (!phrase) {
      if (finite(w)) return undefined;
      continue;
    }
    if (
      !phrase.nominative ||
      isTemporal(words, phrase) ||
      (w.lower === 'es' && phrase.kind === 'pronoun' && /^(?:heißt|hieß)$/u.test(words[v]!.lower))
    ) {
      k = phrase.last - 1;
      continue;
    }
    if (!plural && phrase.plural && phrase.kind === 'noun') {
      k = phrase.last - 1;
      continue;
    }
    const behind = w.lower === 'es' && phrase.kind === 'pronoun' ? phraseAt(words, phrase.last, end, morphology) : undefined;
    if (behind?.nominative && behind.kind !== 'pronoun' && !isTemporal(words, behind)) continue; // So beschreibt es die Wirtin.
    // "sagte der Zeitung Müller": a medium before a second phrase is who was told.
    if (MEDIA.test(words[phrase.head]!.lower) && words[phrase.last]) {
      const second = phraseAt(words, phrase.last, end, morphology);
      const told = words[phrase.first]!.lower === 'der' || !DETERMINERS.has(words[phrase.first]!.lower);
      if (told && second?.nominative && !isTemporal(words, second) && (second.kind !== 'noun' || surelyNominative(words, second)))
        return speakerOf(words, second, words.length, morphology);
    }
    let last = withApposition(words, phrase, words.length, morphology);
    const join = words[last];
    if (plural && join && (join.lower === 'und' || join.lower === 'sowie')) {
      const more = phraseAt(words, last + 1, words.length, morphology);
      if (more?.nominative) last = withApposition(words, more, words.length, morphology);
    }
    return { first: k, last, kind: phrase.kind, phrase };
  }
  return undefined;
}
