import type { Morphology } from '../lexicon/morphology.ts';
import { hard } from './clause-shape.ts';
import { PREPOSITIONS } from './closed-words.ts';
import { isMark, type Word } from './matrix.ts';
import { isTemporal, phraseAt } from './noun-phrase.ts';
import { type Speaker, speakerOf } from './speaker.ts';
import { subjectOf } from './subject.ts';

/** "von Fachleuten … bezeichnet": who acts in a passive. */
export function agentOf(words: readonly Word[], v: number, morphology: Morphology | undefined): Speaker | undefined {
  let found: Speaker | undefined;
  const front = words[0]?.lower === 'von' || words[0]?.lower === 'vom' ? phraseAt(words, 1, v, morphology) : undefined;
  if (front?.last === v && front.kind !== 'pronoun')
    found = { first: front.first, last: front.last, kind: front.kind, phrase: front };
  for (let k = v + 1; k < Math.min(words.length, v + 30); k++) {
    if (isMark(words[k], ':', '.', ';') || words[k]!.lower === 'als') break;
    if (words[k]!.lower !== 'von' && words[k]!.lower !== 'vom') continue;
    const phrase = phraseAt(words, k + 1, words.length, morphology);
    if (phrase && phrase.kind !== 'pronoun') found = { first: phrase.first, last: phrase.last, kind: phrase.kind, phrase };
  }
  return found;
}

export function citedObject(words: readonly Word[], v: number, morphology: Morphology | undefined): Speaker | undefined {
  for (let k = v + 1; k < Math.min(words.length, v + 8); k++) {
    if (words[k]!.quote >= 0 || isMark(words[k], ':', ',')) return undefined;
    const phrase = phraseAt(words, k, words.length, morphology);
    if (phrase && phrase.kind !== 'pronoun' && !isTemporal(words, phrase)) {
      const subject = subjectOf(words, v, false, morphology);
      if (subject && subject.first === phrase.first) {
        k = phrase.last - 1;
        continue;
      }
      return speakerOf(words, phrase, words.length, morphology);
    }
    if (PREPOSITIONS.has(words[k]!.lower) && phraseAt(words, k + 1, words.length, morphology)) return undefined;
  }
  return undefined;
}

/** "heißt es in dem Schreiben", "im Bericht steht", "in dem Brief ist von … die Rede": the source, after the verb or before it. */
export function impersonalSource(words: readonly Word[], v: number, morphology: Morphology | undefined): Speaker | undefined {
  const at = (k: number): Speaker | undefined => {
    if (!/^(?:in|im|aus|von|vom|beim|bei|auf|seitens|unter|laut)$/u.test(words[k]!.lower) || words[k]!.quote >= 0)
      return undefined;
    const phrase = phraseAt(words, k + 1, words.length, morphology);
    return phrase && phrase.kind !== 'pronoun' && !isTemporal(words, phrase)
      ? speakerOf(words, phrase, words.length, morphology)
      : undefined;
  };
  for (let k = v + 1; k < words.length; k++) {
    if (words[k]!.quote >= 0 || isMark(words[k], ':', ',', '.')) break;
    const found = words[k]!.lower === 'von' && /Rede/u.test(words.at(-2)?.text ?? '') ? undefined : at(k);
    if (found) return found;
  }
  for (let k = v - 1; k >= 0; k--) {
    if (words[k]!.quote >= 0 || isMark(words[k], ':', '.')) break;
    const found = at(k);
    if (found) return found;
  }
  return undefined;
}

const MEDIUM =
  /(?:zeitung|magazin|blatt|medien|presse|sender|fernsehen|radio|rundfunk|internet|bericht|artikel|kommentar|papier|schreiben|erklärung|mitteilung|brief|studie|urteil|gutachten|antrag|beschluss|entwurf|interview|dokument|gesetz|buch|vertrag|begründung|einladung|anzeige|plakat|transparent|banner|schild)(?:s|es|e|en|n|er|ern)?$/iu;

/** "wurde im „Abendblatt“ als … bezeichnet": the medium or document that speaks where a passive names nobody who acts. */
export function mediumOf(words: readonly Word[], v: number, morphology: Morphology | undefined): Speaker | undefined {
  let from = v;
  while (from > 0 && !hard(words[from - 1]!) && !isMark(words[from - 1], ',')) from--;
  for (let k = from; k < Math.min(words.length, v + 20); k++) {
    const w = words[k]!;
    if (isMark(w, ':', '.', ';', ',') || (w.lower === 'als' && k > v)) break;
    if (!/^(?:in|im|auf|durch|seitens)$/u.test(w.lower)) continue;
    const next = words[k + 1];
    if (next && next.quote >= 0 && w.lower === 'im') return { first: k + 1, last: k + 2, kind: 'name', phrase: undefined };
    const phrase = phraseAt(words, k + 1, words.length, morphology);
    if (!phrase || phrase.kind === 'pronoun') continue;
    if (w.lower === 'durch' || w.lower === 'seitens' || words[phrase.head]!.quote >= 0 || MEDIUM.test(words[phrase.head]!.text))
      return speakerOf(words, phrase, words.length, morphology);
  }
  return undefined;
}
