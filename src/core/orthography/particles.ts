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
  hinaus: 'über übers',
  heraus: 'aus',
  herein: 'von vom',
  hinein: 'in ins im bis',
  herum: 'um ums',
  herab: 'von vom',
  herunter: 'von vom',
  hinab: 'bis den',
  hinweg: 'über übers',
  hinauf: 'bis den',
  hinunter: 'bis den',
  hervor: 'unter hinter aus',
  entlang: 'an am',
  umher: 'um',
  voraus: 'im',
  vorbei: 'an am',
  vorüber: 'an am',
};
/** So far back the preposition of such a phrase is looked for, and what ends the look. */
const LONGEST_PHRASE = 16;
/** What "am" tells a time with. */
const TIME =
  /(?:tag|woch|abend|morgen|mittag|nacht|ende|anfang|\d|januar|jänner|februar|märz|april|mai|juni|juli|august|ember|oktober)/u;
const CLAUSE_END = /^[,;:.!?–—]$/u;
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
    const claims = (k: number): boolean =>
      claimed.includes(words[k]!.lower) && !(words[k]!.lower === 'am' && TIME.test(words[k + 1]!.lower));
    let claim = i - 1;
    while (claim >= 0 && claim > i - LONGEST_PHRASE && !CLAUSE_END.test(tokens[claim]!.text) && !claims(claim)) claim--;
    if (claim >= 0 && claims(claim)) continue;
    // "mehr als zurück gegeben", "hin und zurück fliegen"
    if (/^(?:KON|KOKOM|APPR)$/u.test(tags[i - 1] ?? '') || (words[i + 1]!.lowerWhole & MORPH.noun) !== 0) continue;
    found.push({ kind: 'together', start: tokens[i]!.start, end: tokens[i + 1]!.end, right: joined });
  }
  return found;
}
