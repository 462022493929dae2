import { CASE } from '../syntax/sentence.ts';
import type { SttsTag } from '../tagging/tags.ts';
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

/** Preterites of verbs that change their vowel and take -te: the lexicon has some as attributes only ("versandte", "gewandten"). */
const MIXED_PRETERITE = /^\p{Ll}*(?:sand|wand|brach|nann|rann|kann|brann)ten?$/u;
/** The preterite of a weak verb with an inseparable prefix looks like its inflected participle: "bereiteten". */
const WEAK_PRETERITE = /^(?:be|ver|er|ent|emp|zer|miss|über|unter)\p{Ll}{2,}ten?$/u;
/** Forms on -iert that no list has: "kalmiert", "eskaliert". */
const UNKNOWN_PRESENT = /^\p{Ll}{2,}iert$/u;
const ADVERBIAL: ReadonlySet<SttsTag> = new Set(['ADV', 'ADJD', 'PROAV']);
/** Behind these a word is an attribute or part of a verb group, not the verb in second place. */
const NEEDS_MORE = /^(?:ART|APPR|APPRART|PPOSAT|PDAT|PIAT|CARD|KON|ADJA|PTKZU|PTKNEG|PTKA|\$,)$/u;
const ENDS = /^(?:\$[.,]|V|PTKZU|KON)/u;
/** What leads to an attribute of place: „die Polizei in Neustadt“. */
const OF_PLACE = /^(?:in|im|aus|von|vom|der|des)$/u;
/** A time says that the verb's group has begun: „Ein Mann am Montag verletzt.“ lacks its auxiliary. */
const OF_TIME =
  /(?:tag|woche|monat|jahr|nacht|morgen|abend|mittag|uhr)e?[ns]?$|^(?:januar|jänner|februar|märz|april|mai|ju[nl]i|august|(?:sept|nov|dez)ember|oktober)$/u;

/**
 * Whether a word that the tagger took for a participle, an attribute or an adverb stands where the finite verb of a statement stands, and may
 * be one by its form: „Dann platziert die Seite …“, „Den Angaben zufolge entsandte Polen …“. Before it stands one constituent, behind it
 * the clause goes on.
 */
export function isHiddenVerb({ tags, tokens, words, lower, lowerMasks, sentence }: SentenceView, i: number): boolean {
  const word = lower[i]!;
  const mask = lowerMasks[i]!;
  if (i === words[0] || tokens[i]!.norm !== word || !/^(?:VVPP|ADJA|ADJD|ADV)$/u.test(tags[i]!)) return false;
  const form =
    maybeFinite(mask) ||
    MIXED_PRETERITE.test(word) ||
    WEAK_PRETERITE.test(word) ||
    (mask === 0 && (UNKNOWN_PRESENT.test(word) || UNKNOWN_VERB.test(word)));
  if (!form || NEEDS_MORE.test(tags[i - 1]!)) return false;
  if (ENDS.test(tags[i + 1] ?? '$.')) return isSubjectAndVerb({ tags, words, lower, lowerMasks, sentence }, i);
  // „Die Regeln verschärft und den Rat entmachtet.“: with a second participle at the end the first is one, too.
  if (tags.some((tag, k) => k > i && /^V.PP$/u.test(tag) && tokens[k + 1]?.kind !== 'word')) return false;
  if (isExtendedAttribute(tags, i)) return false;
  let first = words[0]!;
  while (first < i && (tags[first] === 'KON' || (tags[first] === 'ADV' && first + 1 < i))) first++;
  if (first + 1 === i) return ADVERBIAL.has(tags[first]!) || /^(?:N[NE]|PDS|PIS|PPER|APPO)$/u.test(tags[first]!);
  for (let k = first; k < i; k++)
    if (!NOMINAL.test(tags[k]!) && tags[k] !== 'APPO' && tokens[k]!.kind !== 'punctuation') return false;
  const roots = sentence.phrases.filter((p) => p.first >= first && p.last <= i && p.parent === undefined);
  const [opener] = roots;
  if (roots.length === 1 || opener === undefined || opener.preposition !== undefined) return roots.length === 1;
  // What hangs on the first phrase: prepositional phrases, genitives, a name in quotation marks.
  return roots.every(
    (p) => p === opener || p.preposition !== undefined || (p.cases & CASE.gen) !== 0 || tags[p.first - 1] === '$(',
  );
}

/** „Die von der Stadt beauftragte Gutachterin“: an article with a preposition right behind it waits for its noun. */
export function isExtendedAttribute(tags: readonly SttsTag[], i: number): boolean {
  if (tags[i] !== 'ADJA' || !/^N[NE]$/u.test(tags[i + 1] ?? '')) return false;
  for (let k = i - 2; k >= 0 && !/^(?:\$|V.FIN|KOUS|PREL)/u.test(tags[k]!); k--)
    if ((tags[k] === 'ART' || tags[k] === 'APPRART') && /^APPR/u.test(tags[k + 1]!)) return true;
  return false;
}

/**
 * Whether a sentence is a subject in the singular and a form at its end that is finite or a participle: „Die Polizei in Neustadt ermittelt.“ says all
 * there is to say. The subject may have its place or a genitive behind it, nothing else.
 */
function isSubjectAndVerb(
  { tags, words, lower, lowerMasks, sentence }: Pick<SentenceView, 'tags' | 'words' | 'lower' | 'lowerMasks' | 'sentence'>,
  i: number,
): boolean {
  if (!/^\$\.$/u.test(tags[i + 1] ?? '$.') || !maybeFinite(lowerMasks[i]!)) return false;
  const first = words[0]!;
  const [subject, ...rest] = sentence.phrases.filter((p) => p.first >= first && p.last <= i && p.parent === undefined);
  if (subject === undefined || subject.first > first + 1 || subject.preposition !== undefined || subject.number === 'plural')
    return false;
  if (rest.length > 1) return false;
  for (let k = subject.last; k < i; k++) {
    const inside = NOMINAL.test(tags[k]!) && tags[k] !== 'KON' && tags[k] !== 'PPER';
    if (!inside || OF_TIME.test(lower[k]!) || (k === subject.last && !OF_PLACE.test(lower[k]!))) return false;
  }
  return true;
}
