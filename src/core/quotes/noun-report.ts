import type { Morphology } from '../lexicon/morphology.ts';
import type { Cue } from './cue.ts';
import { type CueFrame, SPEECH_NOUNS } from './cue-lexicon.ts';
import { isMark, type Word } from './matrix.ts';
import { phraseAt } from './noun-phrase.ts';

const SAY: ReadonlySet<CueFrame> = new Set(['say']);

/** "der Vorwurf der Opposition, der Plan sei …": a noun of speech with its owner and what is said in a clause of its own. */
export function nounReport(words: readonly Word[], i: number, morphology: Morphology | undefined): Cue | undefined {
  const noun = words[i]!;
  if (!noun.nominal || !SPEECH_NOUNS.has(noun.text)) return undefined;
  const next = words[i + 1]?.lower;
  const from = next === 'von' || next === 'vom' ? i + 2 : /^(?:der|des|eine[rs])$/u.test(next ?? '') ? i + 1 : -1;
  const owner = from < 0 ? undefined : phraseAt(words, from, words.length, morphology);
  if (!owner || owner.kind === 'pronoun' || !isMark(words[owner.last], ',') || words[owner.last + 1]?.finite) return undefined;
  for (let k = owner.last + 1; k < words.length && !isMark(words[k], ',', ':', '.'); k++) {
    const w = words[k]!;
    const opens = k === owner.last + 1;
    // A clause with "dass" or with its verb second; a verb first would be an attribution put in: "das Urteil des Gerichts, sagte X, sei …".
    if (
      opens
        ? !/^(?:dass|daß|wonach)$/u.test(w.lower)
        : !w.finite || w.sentence.clauses[w.sentence.clauseOf[w.token]!]?.kind !== 'main'
    )
      continue;
    return {
      at: i,
      words: [i],
      frames: SAY,
      lemma: 'noun',
      kind: 'noun',
      plural: false,
      agentless: false,
      document: false,
      speaker: { first: owner.first, last: owner.last, kind: owner.kind, phrase: owner },
    };
  }
  return undefined;
}
