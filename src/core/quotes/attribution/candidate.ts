import type { Morphology } from '../../lexicon/morphology.ts';
import { NAME_PARTICLES } from '../closed-words.ts';
import type { Cue } from '../cue.ts';
import { cueForms } from '../cue-lexicon.ts';
import { type Segment, startsLower, type Word } from '../matrix.ts';
import { isTemporal, type NounPhrase, phraseAt } from '../noun-phrase.ts';
import { speakerOf } from '../speaker.ts';
import { type SpeakerFact, speakerFact } from '../speaker-fact.ts';
import { type Nouns, type SpeakerSort, speakerSort } from './speaker-sort.ts';

/** A phrase that could say who speaks a quote: every name, noun and pronoun outside quotations. Spans relative to the paragraph. */
export interface CandidateFact extends SpeakerFact {
  /** What its head noun can be, names as `name`; whether a name is a person's is for the names layer to say. */
  readonly sort: SpeakerSort | 'name' | 'pronoun';
  /** Its head: the last name of a person, the noun of a role. */
  readonly head: { readonly start: number; readonly end: number; readonly text: string };
  /** Index of its sentence into `segments`, and its words there, half open. */
  readonly segment: number;
  readonly first: number;
  readonly last: number;
  /** How many candidates stand before it in its sentence. */
  readonly order: number;
  readonly nominative: boolean;
  /** Subject of a clause, by the clause layer. */
  readonly subject: boolean;
  /** Its clause has another subject. */
  readonly rival: boolean;
  /** The preposition right before it, in small letters. */
  readonly preposition: string | undefined;
  /** Its article or other determiner, in small letters. */
  readonly determiner: string | undefined;
  /** A genitive or "von" phrase behind a noun: "der Sprecher [der Polizei]". */
  readonly attribute: boolean;
  /** A relative pronoun. */
  readonly relative: boolean;
  /** Words between it and the nearest verb of saying in its sentence, negative if the verb stands before; undefined without one. */
  readonly cueGap: number | undefined;
}

const PREPOSITION = /^(?:APPR|APPRART)$/;
const SPEAKING_PRONOUN = /^(?:er|sie|es|man|dieser|diese|jener|jene|der|die|letzterer|letztere|viele|einige|manche|jemand)$/u;

/** All candidates of a paragraph, in the order of their starts; names inside a longer phrase are candidates of their own. */
export function readCandidates(
  segments: readonly Segment[],
  cues: readonly (readonly Cue[])[],
  text: string,
  nouns: Nouns,
): CandidateFact[] {
  const { morphology } = nouns;
  const found: CandidateFact[] = [];
  segments.forEach((segment, k) => {
    const { words } = segment;
    const spoken = cuePlaces(words, cues[k]!);
    let order = 0;
    for (let i = 0; i < words.length; i++) {
      const phrase = candidateAt(words, i, morphology);
      const speaker = speakerOf(words, phrase, words.length, morphology);
      if (!phrase || !speaker) continue;
      const at = headOf(words, phrase);
      const head = words[at]!;
      const own = speakerFact(segment, speaker, text)!;
      const stands = place(words, phrase, head);
      // Each field by name: this runs for every name and noun, and a spread costs more than all the rest.
      found.push({
        start: own.start,
        end: own.end,
        text: own.text,
        kind: own.kind,
        gender: own.gender,
        plural: own.plural,
        sort: sortOf(words, phrase, at, nouns),
        head: { start: head.start, end: head.end, text: head.text },
        segment: k,
        first: phrase.first,
        last: speaker.last,
        order: order++,
        nominative: phrase.nominative,
        relative: head.tag === 'PRELS',
        subject: stands.subject,
        rival: stands.rival,
        preposition: stands.preposition,
        determiner: stands.determiner,
        attribute: stands.attribute,
        cueGap: nearest(spoken, phrase),
      });
      i = Math.max(i, at);
    }
  });
  return found;
}

/** The phrase that begins at word `i`, if it can name somebody: no time, no pronoun that never speaks. */
function candidateAt(words: readonly Word[], i: number, morphology: Morphology | undefined): NounPhrase | undefined {
  const w = words[i]!;
  if (w.quote >= 0 || w.kind !== 'word') return undefined;
  // An article after "so" is easily taken for a relative pronoun.
  const article = w.tag === 'PRELS' && words[i - 1]?.lower === 'so';
  if (!article && (w.tag === 'PPER' || w.tag === 'PDS' || w.tag === 'PRELS' || w.tag === 'PIS')) {
    if (!SPEAKING_PRONOUN.test(w.lower)) return w.tag === 'PIS' ? nounAt(words, i, morphology) : undefined; // "einer der Helfer"
    const plural = /^(?:viele|einige|manche)$/u.test(w.lower);
    const they = plural || (w.lower !== 'er' && pluralVerb(words, i));
    const gender = they ? 'plural' : /^(?:er|dieser|jener|der|letzterer)$/u.test(w.lower) ? 'masculine' : 'feminine';
    return { first: i, last: i + 1, head: i, kind: 'pronoun', nominative: true, plural: they, gender };
  }
  return nounAt(words, i, morphology);
}

function nounAt(words: readonly Word[], i: number, morphology: Morphology | undefined): NounPhrase | undefined {
  const phrase = phraseAt(words, i, words.length, morphology);
  if (!phrase || phrase.kind === 'pronoun' || phrase.last <= phrase.first || isTemporal(words, phrase)) return undefined;
  return words[phrase.head]!.quote >= 0 || phrase.head >= phrase.last ? undefined : phrase;
}

/** "sie sagen": whether the finite verb beside a pronoun, or else the next one, has a plural form. */
function pluralVerb(words: readonly Word[], i: number): boolean {
  const beside = [words[i + 1], words[i - 1], words[i + 2], words[i - 2]].find((w) => w?.finite);
  const verb = beside ?? words.slice(i + 1, i + 14).find((w) => w.finite);
  return verb !== undefined && /(?:en|sind)$/u.test(verb.lower);
}

/** The head without what hangs on it with "von" or "zu", which runs of names take in ("Anna Weber vom Zoll", "die Angst von Eltern"). */
function headOf(words: readonly Word[], { first, head }: NounPhrase): number {
  for (let k = first + 1; k < head; k++) {
    const before = words[k - 1]!;
    if (!NAME_PARTICLES.has(words[k]!.lower) || !before.nominal) continue;
    const inside = before.tag === 'NE' && !/^(?:vom|zum|zur)$/u.test(words[k]!.lower) && words[head]!.tag === 'NE';
    if (!inside) return k - 1;
  }
  return head;
}

/** A run of words is a name, unless its only noun is a common one ("Experten", "die Polizei"). */
function sortOf(words: readonly Word[], phrase: NounPhrase, head: number, nouns: Nouns): CandidateFact['sort'] {
  if (phrase.kind === 'pronoun') return 'pronoun';
  const sort = speakerSort(words[head]!.text, nouns);
  const several = words[head - 1]?.nominal === true && head > phrase.first;
  return several && phrase.kind === 'name' ? 'name' : sort !== 'thing' || words[head]!.tag === 'NN' ? sort : 'name';
}

/** Word indices of the verbs of saying in a sentence, and of its other cues. */
function cuePlaces(words: readonly Word[], cues: readonly Cue[]): number[] {
  const places = new Set(cues.map((c) => c.at));
  words.forEach((w, i) => {
    if (w.quote < 0 && /^VV/.test(w.tag) && startsLower(w.text) && cueForms(w.lower).length > 0) places.add(i);
  });
  return [...places];
}

function nearest(places: readonly number[], phrase: NounPhrase): number | undefined {
  let best: number | undefined;
  for (const at of places) {
    const gap = at < phrase.first ? at - phrase.first : at - phrase.last + 1;
    if (gap !== 0 && (best === undefined || Math.abs(gap) < Math.abs(best))) best = gap;
  }
  return best;
}

/** How a phrase stands in its sentence. */
function place(words: readonly Word[], phrase: NounPhrase, head: Word) {
  const first = words[phrase.first]!;
  const before = words[phrase.first - 1];
  const { clauses, clauseOf, phrases } = head.sentence;
  const governed = before !== undefined && PREPOSITION.test(before.tag);
  const own = clauses[clauseOf[head.token] ?? -1]?.subject;
  const subject = clauses.some((c) => c.subject !== undefined && holds(phrases[c.subject]!, head.token));
  return {
    subject,
    rival: !subject && own !== undefined,
    preposition: governed ? before.lower : undefined,
    determiner: /^(?:ART|PPOSAT|PDAT|PIAT)$/.test(first.tag) && phrase.first < phrase.head ? first.lower : undefined,
    attribute:
      before?.nominal === true && /^(?:der|des|eines|einer|dieses|dieser|seiner|ihrer|seines|ihres)$/u.test(first.lower)
        ? true
        : governed && /^vo[nm]$/u.test(before.lower) && words[phrase.first - 2]?.nominal === true,
  };
}

function holds(phrase: { readonly first: number; readonly last: number }, token: number): boolean {
  return phrase.first <= token && token < phrase.last;
}
