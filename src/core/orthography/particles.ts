import { MORPH, type Morphology } from '../lexicon/morphology.ts';
import type { SpellingDictionary } from '../lexicon/spelling-dictionary.ts';
import type { ParsedSentence } from '../syntax/sentence.ts';
import { JOINED_PARTICLES } from './data/joined-particles.generated.ts';
import type { WordSlip } from './slip.ts';

let byParticle: ReadonlyMap<string, readonly string[]> | undefined;

const readParticles = (): ReadonlyMap<string, readonly string[]> =>
  new Map(
    JOINED_PARTICLES.split('\n')
      .map((row) => row.split('\t') as [string, string])
      .map(([particle, verbs]) => [particle, verbs.split(' ')]),
  );

/** Particles that end a phrase with a preposition before it: "über das Ziel hinaus schießen". */
const CIRCUMPOSITION: Readonly<Record<string, string>> = {
  hinaus: 'über',
  heraus: 'aus',
  hinein: 'in im bis',
  herum: 'um',
  herab: 'von vom',
  herunter: 'von vom',
  hinweg: 'über',
  hinauf: 'bis den',
  hinunter: 'bis den',
  entlang: 'an am',
};
const AUXILIARY = /^(?:sein|gewesen|werden|worden|geworden|haben|gehabt|müssen|können|wollen|sollen|dürfen|lassen)$/u;

/**
 * Particles written apart from the participle, infinitive or verb-last finite verb behind them ("zurück geblieben", "wenn er zurück bleibt"), where
 * no phrase before the particle claims it. Linear; never throws.
 */
export function findParticleSlips(
  { tokens, tags, clauses, clauseOf, words }: ParsedSentence,
  dictionary: SpellingDictionary | undefined,
  morphology: Morphology | undefined,
): readonly WordSlip[] {
  if (!dictionary || !morphology) return [];
  byParticle ??= readParticles();
  const found: WordSlip[] = [];
  for (let i = 0; i + 1 < tokens.length; i++) {
    const particle = words[i]!.lower;
    const verbs = byParticle.get(particle);
    if (verbs === undefined || tokens[i]!.norm !== particle) continue;
    const verb = tokens[i + 1]!.norm;
    const tag = tags[i + 1]!;
    if (!/^\p{Ll}+$/u.test(verb) || AUXILIARY.test(verb)) continue;
    if (tag === 'VVFIN') {
      const clause = clauses[clauseOf[i + 1]!];
      if (
        clause?.finite !== i + 1 ||
        clause.subordinator === undefined ||
        clause.subordinator >= i ||
        tokens[i + 2]?.kind === 'word'
      )
        continue;
    } else if (tag !== 'VVINF' && tag !== 'VVPP') continue;
    if (tag === 'VVINF' && tags[i - 1] === 'PTKZU') continue;
    const joined = particle + verb;
    const lemmas = morphology.lemmas(verb);
    const listed = verbs.includes(verb) || lemmas.some((lemma) => verbs.includes(lemma));
    if (!listed && !(verbs.includes('*') && (lemmas.length > 0 || dictionary.entry(joined)))) continue;
    if (verbs.includes('sich') && !tags.includes('PRF')) continue;
    const claimed = CIRCUMPOSITION[particle]?.split(' ') ?? [];
    let k = i - 1;
    while (k >= 0 && k > i - 8 && tokens[k]!.kind !== 'punctuation' && !claimed.includes(words[k]!.lower)) k--;
    if (k >= 0 && k > i - 8 && tokens[k]!.kind !== 'punctuation') continue;
    // "mehr als zurück gegeben", "hin und zurück fliegen"
    if (/^(?:KON|KOKOM|APPR)$/u.test(tags[i - 1] ?? '') || (words[i + 1]!.lowerWhole & MORPH.noun) !== 0) continue;
    found.push({ kind: 'together', start: tokens[i]!.start, end: tokens[i + 1]!.end, right: joined });
  }
  return found;
}
