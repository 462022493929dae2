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
  weg: 'von vom über',
  fort: 'von vom in',
  ab: 'von vom auf bis',
  an: 'von vom',
  auf: 'von vom bis',
  aus: 'von vom',
  um: 'rund',
  hinterher: 'hinter',
};
/** So far back the preposition of such a phrase is looked for, and what ends the look. */
const LONGEST_PHRASE = 16;
/** What "am" tells a time with. */
const TIME =
  /(?:tag|woch|abend|morgen|mittag|nacht|ende|anfang|\d|januar|jänner|februar|märz|april|mai|juni|juli|august|ember|oktober)/u;
const CLAUSE_END = /^[,;:.!?–—]$/u;
const AUXILIARY = /^(?:sein|gewesen|werden|worden|geworden|haben|gehabt|müssen|können|wollen|sollen|dürfen|lassen)$/u;

/** Verbs of motion: with them "am Haus vorbei" is no phrase of its own. */
const MOTION: ReadonlySet<string> = new Set(
  'gehen fahren fliegen laufen ziehen führen kommen strömen rasen rollen rauschen schwimmen segeln marschieren huschen'.split(
    ' ',
  ),
);
const PASSING = /^(?:vorbei|vorüber)$/u;
/** Particles that are prepositions besides: a noun right before them may be theirs ("der Form nach"). */
const POSTPOSED = /^(?:nach|zu|über|durch)$/u;

/** Adjectives that may say how something was done, before a participle with an ending: "das klar gestellte Ziel". */
const MANNER = /^(?:bloß|frei|gut|hoch|klar|krank|leicht|nahe|offen|richtig|schief|schwer|stark|still|wahr)$/u;

/** What may be the verb of a particle: its form without the ending of an attribute, and its lemmas. */
interface VerbForm {
  readonly base: string;
  readonly lemmas: readonly string[];
}

/** "gelassene", "führenden": the participle without its ending; undefined for what is none. */
function attributeForm(word: string, mask: number, morphology: Morphology): VerbForm | undefined {
  const base = word.replace(/e[mnrs]?$/u, '');
  if (base === word) return undefined;
  if (mask & MORPH.participle1 && base.endsWith('end')) return { base, lemmas: [base.slice(0, -1)] };
  if (mask & MORPH.participle2 && morphology.look(base) & MORPH.participle2) return { base, lemmas: morphology.lemmas(base) };
  return undefined;
}

/**
 * Particles written apart from the participle, infinitive or verb-last finite verb behind them ("zurück geblieben", "wenn er zurück bleibt", "der
 * zurück gelassene Koffer"), where no phrase before the particle claims it. Linear; never throws.
 */
export function findParticleSlips(
  sentence: ParsedSentence,
  dictionary: SpellingDictionary | undefined,
  morphology: Morphology | undefined,
): readonly WordSlip[] {
  if (!dictionary || !morphology) return [];
  byParticle ??= readParticles();
  const { tokens, tags, words } = sentence;
  const found: WordSlip[] = [];
  for (let i = 0; i + 1 < tokens.length; i++) {
    const particle = words[i]!.lower;
    const verbs = byParticle.get(particle);
    if (verbs === undefined || tokens[i]!.norm !== particle) continue;
    const verb = tokens[i + 1]!.norm;
    if (!/^\p{Ll}+$/u.test(verb)) continue;
    const attribute = tags[i + 1] === 'ADJA';
    if (attribute && MANNER.test(particle)) continue;
    const mask = words[i + 1]!.lowerWhole;
    const form = attribute ? attributeForm(verb, mask, morphology) : { base: verb, lemmas: morphology.lemmas(verb) };
    if (!form || !isVerbInPlace(sentence, i + 1)) continue;
    const { base, lemmas } = form;
    const listed = verbs.includes(base) || lemmas.some((lemma) => verbs.includes(lemma));
    if (AUXILIARY.test(base) && !listed) continue;
    const joined = particle + base;
    const known = dictionary.entry(joined) || morphology.look(joined) !== 0;
    const participle = verbs.includes('partizip');
    // "auf gebrauchte Teile": before a participle with an ending it is the preposition.
    if (participle && (!known || tags[i + 1] !== 'VVPP' || !(mask & MORPH.participle2))) continue;
    if (!listed && !(verbs.includes('*') && (known || (lemmas.length > 0 && !attribute)))) continue;
    if (verbs.includes('sich') && !tags.includes('PRF')) continue;
    if (POSTPOSED.test(particle) && /^N[NE]$/u.test(tags[i - 1] ?? '')) continue;
    const moves = PASSING.test(particle) && lemmas.some((lemma) => MOTION.has(lemma));
    if (!moves && isClaimed(sentence, i)) continue;
    // "so weit weg bleiben"
    if (particle === 'weg' && /^(?:weit|hintereinander)$/u.test(words[i - 1]?.lower ?? '')) continue;
    // "mehr als zurück gegeben", "hin und zurück fliegen"
    if (/^(?:KON|KOKOM|APPR)$/u.test(tags[i - 1] ?? '') || (mask & MORPH.noun) !== 0) continue;
    found.push({ kind: 'together', start: tokens[i]!.start, end: tokens[i + 1]!.end, right: particle + verb });
  }
  return found;
}

/** An infinitive, a participle, or a finite verb at the end of its subordinate clause. */
function isVerbInPlace({ tokens, tags, clauses, clauseOf }: ParsedSentence, at: number): boolean {
  const tag = tags[at]!;
  if (tag === 'VVFIN') {
    const clause = clauses[clauseOf[at]!];
    const opened = clause?.finite === at && clause.subordinator !== undefined && clause.subordinator < at - 1;
    return opened && tokens[at + 1]?.kind !== 'word';
  }
  return tag === 'VVPP' || tag === 'VAPP' || tag === 'ADJA' || (tag === 'VVINF' && tags[at - 2] !== 'PTKZU');
}

/** Whether a preposition before the particle makes a phrase with it: "über das Ziel hinaus schießen". */
function isClaimed({ tokens, words }: ParsedSentence, i: number): boolean {
  const claimed = CIRCUMPOSITION[words[i]!.lower]?.split(' ') ?? [];
  const claims = (k: number): boolean =>
    claimed.includes(words[k]!.lower) && !(words[k]!.lower === 'am' && TIME.test(words[k + 1]!.lower));
  let claim = i - 1;
  while (claim >= 0 && claim > i - LONGEST_PHRASE && !CLAUSE_END.test(tokens[claim]!.text) && !claims(claim)) claim--;
  return claim >= 0 && claims(claim);
}
