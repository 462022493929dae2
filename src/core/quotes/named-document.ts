import { phraseAt } from './noun-phrase.ts';
import type { Reading } from './reading.ts';
import { type SpeakerFact, speakerFact } from './speaker-fact.ts';

const DOCUMENT =
  /(?:schreiben|brief|bericht|studie|erklärung|mitteilung|stellungnahme|papier|dokument|urteil|antrag|vertrag|gesetz|entwurf|beschluss|gutachten|buch|artikel|beitrag|aufruf|manifest|protokoll|memorandum|plakat|transparent|homepage|website|resolution|petition|anzeige|anklage|klage|text|rede|interview|video|mail|meldung|nachricht|botschaft|flugblatt|broschüre|programm|verfassung|verordnung|richtlinie|abkommen|kommentar|analyse|umfrage|bescheid|begründung|einladung|zettel|schild|post|tweet)s?$/iu;

/** "Darin heißt es": the document named last in the sentence before. */
export function documentBefore({ segments, text, morphology }: Reading, at: number): SpeakerFact | undefined {
  const before = segments[at - 1];
  const opening = segments[at]!.words.slice(0, 3);
  if (!before || !opening.some((w) => /^(?:darin|dort|darauf|hierin)$/u.test(w.lower))) return undefined;
  const { words } = before;
  for (let k = words.length - 1; k >= 0; k--) {
    if (!words[k]!.nominal || !DOCUMENT.test(words[k]!.text)) continue;
    for (let first = Math.max(0, k - 5); first <= k; first++) {
      const phrase = phraseAt(words, first, words.length, morphology);
      if (
        phrase &&
        phrase.kind !== 'pronoun' &&
        phrase.last > k &&
        words.slice(first, k).every((w) => w.kind === 'word' && !w.finite)
      )
        return speakerFact(before, { first, last: phrase.last, kind: phrase.kind, phrase }, text);
    }
  }
  return undefined;
}
