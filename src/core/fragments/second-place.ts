import { maybeFinite, type SentenceView } from './view.ts';

/** Tags that a noun phrase with its attributes is made of, in front of the verb. */
const NOMINAL = /^(?:ART|ADJA|CARD|NN|NE|FM|TRUNC|PPOSAT|PIAT|PDAT|APPR|APPRART|KON|PTKNEG|PIS|PDS|PPER|\$\()$/u;

/** Verbs on -ieren that no list has: each is a plural form of the present, too. */
const UNKNOWN_VERB = /^\p{Ll}{2,}ieren$/u;

/**
 * Whether the form at `i`, tagged as an infinitive, stands where the finite verb of a statement stands and agrees with the phrase before it:
 * „Straßen, Brücken und Radwege werden erneuert.“, „Fachleute prognostizieren, dass …“. Before it stands one nominal phrase in the plural,
 * joined ones and prepositional attributes included.
 */
export function isPluralInSecondPlace({ tags, tokens, words, lower, lowerMasks, sentence }: SentenceView, i: number): boolean {
  if (i === words[0] || !(maybeFinite(lowerMasks[i]!) || (lowerMasks[i] === 0 && UNKNOWN_VERB.test(lower[i]!)))) return false;
  let joined = false;
  for (let k = 0; k < i; k++) {
    const tag = tags[k]!;
    if (tag === '$,') {
      // A comma stands between the parts of a list only, and before its last part „und“.
      if (!tags.slice(k + 1, i).includes('KON')) return false;
    } else if (!NOMINAL.test(tag)) return false;
    if (tag === 'KON') joined = /^(?:und|sowie|oder)$/u.test(lower[k]!);
  }
  const bare = sentence.phrases.filter((p) => p.last <= i && p.preposition === undefined && p.parent === undefined);
  const subject = bare[0];
  if (subject === undefined || (bare.length > 1 && !joined) || tokens[subject.first]!.start > tokens[words[0]!]!.start)
    return false;
  return joined || subject.number !== 'singular';
}
