import type { ParsedParagraph } from '../syntax/paragraph.ts';
import type { Span } from '../text/span.ts';
import { finite, mainVerb } from './clause-shape.ts';
import type { Cue, CueRelation } from './cue.ts';
import { WEAK_CUES } from './cue-lexicon.ts';
import { governing } from './governing.ts';
import type { Mark } from './marks.ts';
import { isMark, type Segment, type Word } from './matrix.ts';
import { documentBefore } from './named-document.ts';
import { phraseAt } from './noun-phrase.ts';
import { cueSpan, type Reading } from './reading.ts';
import { glued, innerWords, lastCharacter, type Region, wordCounter } from './region.ts';
import { reportsWords, segmentReports } from './report.ts';
import type { Speaker } from './speaker.ts';
import { type SpeakerFact, speakerFact } from './speaker-fact.ts';
import { statementScore } from './statement.ts';
import { subjectOf } from './subject.ts';

/** A passage between marks; `close` is undefined where it was never closed, and `end` is then the best place for the closing mark. */
export interface PassageFact extends Span {
  readonly open: Mark | undefined;
  readonly close: Mark | undefined;
  readonly depth: number;
  /** Above 0: somebody's words. */
  readonly score: number;
  readonly words: number;
  readonly standsAlone: boolean;
  /** Index into `segments`; -1 inside another passage. */
  readonly segment: number;
  readonly speaker: SpeakerFact | undefined;
  readonly cue: Span | undefined;
  /** How the cue stands to it: right after it, before a colon, in its clause, elsewhere in the sentence. */
  readonly relation: CueRelation | undefined;
  /** What stands between the passage and the attribution right after it; undefined where none follows. */
  readonly join: 'comma' | 'dash' | 'none' | undefined;
  /** The cue takes whole sentences (say), so a comma belongs between. */
  readonly says: boolean;
  /** The quote ends in a stop of its own. */
  readonly stopped: boolean;
}

/** Words from which a passage that stands in no sentence is taken for somebody's words. */
const LONG = 7;

/** The facts of all passages of a paragraph in the order of their starts. */
export function readPassageFacts(paragraph: ParsedParagraph, spans: readonly Region[], reading: Reading): PassageFact[] {
  const { text } = paragraph;
  const places = placesOf(reading.segments);
  const passages: PassageFact[] = [];
  const countWords = wordCounter(paragraph);
  let index = -1;
  let from = 0;
  for (const span of spans) {
    while (from < paragraph.sentences.length - 1 && paragraph.sentences[from]!.end <= span.start) from++;
    const inner = span.depth > 0 ? [] : innerWords(paragraph, span, from, reading.morphology);
    const words = span.depth > 0 ? countWords(span) : inner.length;
    const bare: PassageFact = {
      start: span.start,
      end: span.end,
      open: span.open,
      close: span.close,
      depth: span.depth,
      words,
      stopped: /[.!?…]/u.test(lastCharacter(text, span)),
      score: -1,
      standsAlone: false,
      segment: -1,
      speaker: undefined,
      cue: undefined,
      relation: undefined,
      join: undefined,
      says: false,
    };
    if (span.depth > 0) {
      passages.push(bare);
      continue;
    }
    index++;
    const [at, place] = places[index] ?? [-1, -1];
    if (at < 0) passages.push({ ...bare, score: inner.length >= LONG ? 1 : -1, standsAlone: true });
    else passages.push({ ...bare, segment: at, ...attribution(reading, at, place, span, inner) });
  }
  return shareKinds(
    passages,
    places.map(([at, place]) => ({ words: reading.segments[at]!.words, place })),
  );
}

/** „A“ und die „B“: what stands in one list is of one kind. */
function shareKinds(
  passages: PassageFact[],
  places: readonly { readonly words: readonly Word[]; readonly place: number }[],
): PassageFact[] {
  const outer = passages.flatMap((p, k) => (p.depth === 0 ? [k] : []));
  for (let i = 0; i + 1 < outer.length && i + 1 < places.length; i++) {
    const [a, b] = [passages[outer[i]!]!, passages[outer[i + 1]!]!];
    if (a.segment < 0 || a.segment !== b.segment || a.score > 0 === b.score > 0) continue;
    const { words, place } = places[i]!;
    const between = words.slice(place + 1, places[i + 1]!.place);
    if (
      between.length === 0 ||
      between.length > 3 ||
      !between.every((w) => isMark(w, ',') || JOINS.test(w.lower) || LINKS.has(w.lower))
    )
      continue;
    if (!between.some((w) => JOINS.test(w.lower))) continue;
    const score = (a.score + b.score) / 2;
    passages[outer[i]!] = { ...a, score };
    passages[outer[i + 1]!] = { ...b, score };
  }
  return passages;
}

const JOINS = /^(?:und|oder|sowie|noch|sondern)$/u;
const LINKS = new Set('der die das den dem des ein eine einen einem einer für von mit zu auf als auch um vor gegen'.split(' '));

/** Segment and word of each outer passage. */
function placesOf(segments: readonly Segment[]): (readonly [number, number])[] {
  const places: (readonly [number, number])[] = [];
  segments.forEach((s, k) => {
    s.words.forEach((w, j) => {
      if (w.quote >= 0) places[w.quote] = [k, j];
    });
  });
  return places;
}

/** Kind, speaker and cue of the passage that is word `place` of segment `at`. */
function attribution(reading: Reading, at: number, place: number, span: Region, inner: ReturnType<typeof innerWords>) {
  const { segments, cues, text } = reading;
  const segment = segments[at]!;
  const { words } = segment;
  const standsAlone = words.every((w) => w.quote >= 0 || w.kind === 'punctuation' || w.kind === 'symbol');
  const { cue, relation } = governing(segment, place, cues[at]!);
  const before = segments[at - 1];
  const indirectBefore = before?.words.some((w) => w.subjunctive) === true;
  const score = statementScore({
    inner,
    lastCharacter: lastCharacter(text, span),
    words,
    at: place,
    cue,
    relation,
    standsAlone,
    glued: glued(text, span),
    heard: before !== undefined && (indirectBefore || cues[at - 1]!.some((c) => reportsWords(c, before.words))),
    named: cues[at]!.some((c) => c.speaker && c.speaker.first <= place && place < c.speaker.last),
  });
  const told = before !== undefined && (indirectBefore || segmentReports(before, cues[at - 1]!));
  const bracketed =
    !standsAlone && isMark(words[place - 1], '(') && relation !== 'after' ? nameBefore(reading, words, place - 1) : undefined;
  const own = cue?.speaker && words[cue.speaker.first]!.lower !== 'es' ? cue.speaker : undefined;
  const colon =
    (!cue || WEAK_CUES.has(cue.lemma)) && !standsAlone && !bracketed ? nameBeforeColon(reading, words, place) : undefined;
  const speaker =
    bracketed ??
    (own && colon && colon.first > own.first ? colon : own) ??
    colon ??
    (cue || standsAlone ? undefined : subjectHere(reading, words, told));
  return {
    score,
    standsAlone,
    speaker: speakerFact(segment, speaker, text) ?? (cue?.document ? documentBefore(reading, at) : undefined),
    cue: cue && cueSpan(segment, cue),
    relation: relation ?? (colon ? ('colon' as const) : undefined),
    join: relation === 'after' ? joinOf(words[place + 1]) : undefined,
    says: cue !== undefined && takesSentences(cue),
  };
}

function takesSentences(cue: Cue): boolean {
  if (cue.kind === 'so') return true;
  return (
    cue.kind === 'verb' && (cue.frames.has('say') || cue.frames.has('manner')) && !cue.frames.has('as') && !cue.frames.has('name')
  );
}

/** "Anna Weber („Das wird teuer“)": the name right before the bracket. */
function nameBefore({ morphology }: Reading, words: readonly Word[], bracket: number): Speaker | undefined {
  for (let k = Math.max(0, bracket - 9); k < bracket; k++) {
    const name = phraseAt(words, k, bracket, morphology);
    if (name?.last === bracket && name.kind === 'name' && !name.plural)
      return { first: name.first, last: name.last, kind: name.kind, phrase: name };
  }
  return undefined;
}

/**
 * "Anna Weber, Leiterin des Zoos: „…“", "Dazu Landrat X: „…“", "Noch deutlicher wird X: „…“": the name right before a colon, with no verb,
 * or with one that has nothing but adverbs before it, so that the name is its subject.
 */
function nameBeforeColon({ morphology }: Reading, words: readonly Word[], place: number): Speaker | undefined {
  if (!isMark(words[place - 1], ':')) return undefined;
  let from = place - 2;
  while (from > 0 && words[from - 1]!.quote < 0 && !isMark(words[from - 1], ':', ';', '–', '—', '.', ')')) from--;
  while (from < place - 2 && (words[from]!.kind === 'punctuation' || words[from]!.lower === 'und')) from++;
  const verb = words.findIndex((w, k) => k >= from && k < place && finite(w));
  if (verb >= 0 && (verb === from || words.slice(from, verb).some((w) => !ADVERBIAL.test(w.tag)))) return undefined;
  let first = verb < 0 ? from : verb + 1;
  while (first < place - 2 && ADVERBIAL.test(words[first]!.tag) && !words[first]!.nominal) first++;
  if (/^(?:von|vom)$/u.test(words[first]!.lower)) first++;
  const name = phraseAt(words, first, place - 1, morphology);
  if (!name || name.kind === 'pronoun') return verb < 0 ? undefined : lastBefore(words, first, place - 1, morphology);
  const whole = name.last === place - 1 || isMark(words[name.last], ',', '(');
  if (verb >= 0 && !whole) return lastBefore(words, name.last, place - 1, morphology);
  return { first, last: whole ? place - 1 : name.last, kind: name.kind, phrase: name };
}

/** Tags of what may stand before a verb that has its subject behind it. */
const ADVERBIAL = /^(?:ADV|ADJD|PROAV|PTKA|PDS)$/;

/** The phrase that ends right at `end`, not before `from`; past prepositional phrases of time and place. */
function lastBefore(words: readonly Word[], from: number, end: number, morphology: Reading['morphology']): Speaker | undefined {
  for (let k = Math.max(from, end - 8); k < end; k++) {
    const phrase = words[k]!.nominal && !/^APPR/.test(words[k - 1]!.tag) ? phraseAt(words, k, end, morphology) : undefined;
    if (phrase?.last === end && phrase.kind !== 'pronoun' && phrase.nominative)
      return { first: k, last: end, kind: phrase.kind, phrase };
  }
  return undefined;
}

/** The subject of the sentence, unless it reports somebody else's words in the subjunctive. */
function subjectHere({ morphology }: Reading, words: readonly Word[], told: boolean): Speaker | undefined {
  if (words.some((w) => w.subjunctive || (told && /^(?:hätten?|wären?|würden?)$/u.test(w.lower)))) return undefined;
  const verb = mainVerb(words, words.length);
  return verb < 0 ? undefined : subjectOf(words, verb, /en$/u.test(words[verb]!.lower), morphology);
}

function joinOf(word: Word | undefined): PassageFact['join'] {
  return isMark(word, ',') ? 'comma' : word?.kind === 'punctuation' ? 'dash' : 'none';
}
