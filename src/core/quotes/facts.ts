import type { TaggedParagraph } from '../article.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import type { Settings } from '../settings.ts';
import type { Span } from '../text/span.ts';
import type { Gender } from './agreement.ts';
import { finite, isSubordinate, mainVerb } from './clause-shape.ts';
import type { Cue } from './cue.ts';
import { AUXILIARIES, WEAK_CUES } from './cue-lexicon.ts';
import { governing } from './governing.ts';
import { type Mark, readMarks } from './marks.ts';
import { isMark, readMatrix, type Segment } from './matrix.ts';
import { isTemporal, phraseAt } from './noun-phrase.ts';
import { type PairedMarks, pairMarks } from './pair.ts';
import { closingPlaces as closingPlaces_, openingPlaces as openingPlaces_ } from './partner.ts';
import { readCues } from './read-cues.ts';
import { glued, innerWords, lastCharacter, regions } from './region.ts';
import { lautVerb, looksBack, pureIndirect, reportsWords, segmentReports } from './report.ts';
import { statementScore } from './statement.ts';
import { subjectOf } from './subject.ts';

/** Who may have spoken: a span with its gender and number. Relative to the paragraph. */
export interface SpeakerFact extends Span {
  readonly text: string;
  readonly kind: 'pronoun' | 'name' | 'noun';
  readonly gender: Gender;
  readonly plural: boolean;
}

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
  readonly relation: 'after' | 'colon' | 'clause' | 'far' | undefined;
  /** What stands between the passage and the attribution right after it; undefined where none follows. */
  readonly join: 'comma' | 'dash' | 'none' | undefined;
  /** The cue takes whole sentences (say), so a comma belongs between. */
  readonly says: boolean;
  /** The quote ends in a stop of its own. */
  readonly stopped: boolean;
}

/** A sentence seen from outside its quotations. */
export interface SegmentFact extends Span {
  /** Indices into `passages`. */
  readonly quotes: readonly number[];
  /** The best report in it: who says something here. */
  readonly cue: Span | undefined;
  readonly speaker: SpeakerFact | undefined;
  /** Subject of its first finite verb. */
  readonly subject: SpeakerFact | undefined;
  readonly colon: boolean;
  /** "Das sagte …", "So …", "Mit diesen Worten …": it speaks of the quote before it. */
  readonly looksBack: boolean;
  /** The cue is one that reports words even where no quote stands beside it. */
  readonly reports: boolean;
  /** The main verb in the subjunctive of reported speech in a sentence that names its source with laut, zufolge, nach Angaben. */
  readonly lautVerb: Span | undefined;
  /** The subjunctive is that of reported speech beyond doubt: third person, no set phrase ("es sei denn"). */
  readonly pureIndirect: boolean;
  /** Its main verb stands in the subjunctive of reported speech. */
  readonly indirect: boolean;

  readonly subjunctive: boolean;
}

/** What this capability keeps of a paragraph for the article as a whole. Spans relative to the paragraph. */
export interface QuoteFacts {
  readonly marks: PairedMarks;
  /** In the order of their starts. */
  readonly passages: readonly PassageFact[];
  readonly segments: readonly SegmentFact[];
  /** Persons, roles and institutions named, in order: candidates for a speaker and what pronouns stand for. */
  readonly mentions: readonly SpeakerFact[];
  /** The paragraph begins with an opening mark. */
  readonly opensFirst: boolean;
  /** Best places for the partners of `marks.opens` and `marks.closes`. */
  readonly closingPlaces: readonly number[];
  readonly openingPlaces: readonly number[];
}

const NOTHING: QuoteFacts = {
  marks: { pairs: [], opens: [], closes: [] },
  passages: [],
  segments: [],
  mentions: [],
  opensFirst: false,
  closingPlaces: [],
  openingPlaces: [],
};

/** Reads the facts of one paragraph. Pure; never throws. */
export function readQuoteFacts(paragraph: TaggedParagraph, lexicon: Lexicon, _settings: Settings): QuoteFacts {
  const { text } = paragraph;
  if (text === '') return NOTHING;
  const marks = pairMarks(readMarks(text));
  const closingPlaces = closingPlaces_(paragraph, marks);
  const openingPlaces = openingPlaces_(paragraph, marks);
  const spans = regions(marks, closingPlaces);
  const outer = spans.filter((s) => s.depth === 0);
  const morphology = lexicon.morphology;
  const segments = readMatrix(paragraph, outer, lexicon.tagger !== undefined, morphology);
  const cues = segments.map((s) => readCues(s, morphology));
  const fact = (segment: Segment, speaker: Cue['speaker']): SpeakerFact | undefined => {
    if (!speaker || speaker.last <= speaker.first) return undefined;
    const start = segment.words[speaker.first]!.start;

    const end = segment.words[speaker.last - 1]!.end;
    return {
      start,
      end,
      text: text.slice(start, end),
      kind: speaker.kind,
      gender: speaker.phrase?.gender ?? 'unknown',
      plural: speaker.phrase?.plural ?? false,
    };
  };
  const passages: PassageFact[] = [];
  const bySegment: number[][] = segments.map(() => []);
  const places: (readonly [number, number])[] = [];
  segments.forEach((s, k) => {
    s.words.forEach((w, j) => {
      if (w.quote >= 0) places[w.quote] = [k, j];
    });
  });
  let index = -1;
  let from = 0;
  for (const span of spans) {
    while (from < paragraph.sentences.length - 1 && paragraph.sentences[from]!.end <= span.start) from++;
    const inner = innerWords(paragraph, span, from, morphology);
    const base = {
      start: span.start,
      end: span.end,
      open: span.open,
      close: span.close,
      depth: span.depth,
      words: inner.length,
      stopped: /[.!?…]/u.test(lastCharacter(text, span)),
    };
    if (span.depth > 0) {
      passages.push({
        ...base,
        score: -1,
        standsAlone: false,
        segment: -1,
        speaker: undefined,
        cue: undefined,
        relation: undefined,
        join: undefined,
        says: false,
      });
      continue;
    }
    index++;
    const [at, place] = places[index] ?? [-1, -1];
    const segment = segments[at];
    if (!segment) {
      passages.push({
        ...base,
        score: inner.length > 6 ? 1 : -1,
        standsAlone: true,
        segment: -1,
        speaker: undefined,
        cue: undefined,
        relation: undefined,
        join: undefined,
        says: false,
      });
      continue;
    }

    const standsAlone = segment.words.every((w) => w.quote >= 0 || w.kind === 'punctuation' || w.kind === 'symbol');
    const { cue, relation } = governing(segment, place, cues[at]!);
    const score = statementScore({
      inner,
      lastCharacter: lastCharacter(text, span),
      words: segment.words,
      at: place,
      cue,
      relation,
      standsAlone,
      glued: glued(text, span),
      heard:
        at > 0 &&
        (cues[at - 1]!.some((c) => reportsWords(c, segments[at - 1]!.words)) ||
          segments[at - 1]!.words.some((w) => w.subjunctive)),
      named: cues[at]!.some((c) => c.speaker && c.speaker.first <= place && place < c.speaker.last),
    });
    let speaker = cue?.speaker;
    if (cue?.speaker && segment.words[cue.speaker.first]!.lower === 'es') speaker = undefined;
    const told =
      at > 0 && (segmentReports(segments[at - 1]!, cues[at - 1]!) || segments[at - 1]!.words.some((w) => w.subjunctive));
    const subjunctive = segment.words.some((w) => w.subjunctive || (told && /^(?:hätten?|wären?|würden?)$/u.test(w.lower)));
    let colonName = false;
    if (!standsAlone && isMark(segment.words[place - 1], '(') && relation !== 'after') {
      for (let k = Math.max(0, place - 10); k < place - 1; k++) {
        const name = phraseAt(segment.words, k, place - 1, morphology);
        if (name && name.last === place - 1 && name.kind === 'name' && !name.plural) {
          speaker = { first: name.first, last: name.last, kind: name.kind, phrase: name };
          break;
        }
      }
    }
    if (!cue && !standsAlone && !speaker) {
      if (isMark(segment.words[place - 1], ':')) {
        let from = place - 2;
        while (from > 0 && segment.words[from - 1]!.quote < 0 && !isMark(segment.words[from - 1], ':', ';', '–', '—', '.', ')'))
          from--;
        while (from < place - 2 && (segment.words[from]!.kind === 'punctuation' || segment.words[from]!.lower === 'und')) from++;
        const name = phraseAt(segment.words, from, place - 1, morphology);
        const verbless = !segment.words.slice(from, place).some((w) => finite(w));
        if (name && name.kind !== 'pronoun' && verbless) {
          const whole = name.last === place - 1 || isMark(segment.words[name.last], ',', '(');
          speaker = { first: from, last: whole ? place - 1 : name.last, kind: name.kind, phrase: name };
          colonName = true;
        }
      }
      const verb = mainVerb(segment.words, segment.words.length);
      if (!speaker && verb >= 0 && !subjunctive)
        speaker = subjectOf(segment.words, verb, /en$/u.test(segment.words[verb]!.lower), morphology);
    }
    bySegment[at]!.push(passages.length);
    passages.push({
      ...base,
      score,
      standsAlone,
      segment: at,
      speaker: fact(segment, speaker),
      cue: cue && cueSpan(segment, cue),
      relation: relation ?? (colonName ? 'colon' : undefined),
      join: relation === 'after' ? joinOf(segment.words[place + 1]) : undefined,
      says:
        cue?.kind === 'so' ||
        (cue?.kind === 'verb' &&
          (cue.frames.has('say') || cue.frames.has('manner')) &&
          !cue.frames.has('as') &&
          !cue.frames.has('name')),
    });
  }
  let mentions: readonly SpeakerFact[] | undefined; // Worked out when somebody asks: most paragraphs' are never needed.
  const segmentFacts = segments.map((segment, i): SegmentFact => {
    const { words } = segment;
    const list = cues[i]!;
    const strong = list.filter((c) => c.kind !== 'noun' && !WEAK_CUES.has(c.lemma));
    const best =
      strong.find((c) => c.speaker && !isSubordinate(words, c.at)) ??
      strong.find((c) => c.speaker) ??
      list.find((c) => c.speaker) ??
      list[0];
    const verb = mainVerb(words, words.length);
    const subject = verb >= 0 ? subjectOf(words, verb, /en$/u.test(words[verb]!.lower), morphology) : undefined;
    return {
      start: segment.start,
      end: segment.end,
      quotes: bySegment[i]!,
      cue: best && cueSpan(segment, best),
      reports: segmentReports(segment, list) || (verb >= 0 && WILL.test(words[verb]!.lower) && subject?.kind !== undefined),
      lautVerb: lautVerb(segment, list, verb),
      pureIndirect:
        verb >= 0 &&
        pureIndirect(words, verb, subject !== undefined && /^(?:ich|wir|du|ihr)$/iu.test(words[subject.first]!.text)),
      indirect: verb >= 0 && words[verb]!.subjunctive,
      speaker: best && fact(segment, best.speaker),
      subject: fact(segment, subject),
      colon: isMark(words.at(-1), ':'),
      looksBack: looksBack(segment, list),
      subjunctive: words.some((w) => w.subjunctive),
    };
  });
  return {
    marks,
    passages,
    segments: segmentFacts,
    get mentions() {
      mentions ??= readMentions(segments, text, morphology);
      return mentions;
    },
    opensFirst: /^[\s–—-]{0,4}$/u.test(text.slice(0, Math.min(spans[0]?.start ?? 9, 9))) && spans[0]?.open !== undefined,
    closingPlaces,
    openingPlaces,
  };
}

const WILL = /^(?:will|wollen|wollte|wollten)$/u;

/** The word of the cue that carries the meaning: the participle rather than its auxiliary. */
function cueSpan({ words }: Segment, cue: Cue): Span {
  const word = words[cue.words.find((k) => !AUXILIARIES.has(words[k]!.lower)) ?? cue.words[0]!]!;
  return { start: word.start, end: word.end };
}

function joinOf(word: Segment['words'][number] | undefined): PassageFact['join'] {
  return isMark(word, ',') ? 'comma' : word?.kind === 'punctuation' ? 'dash' : 'none';
}

function readMentions(segments: readonly Segment[], text: string, morphology: Lexicon['morphology']): SpeakerFact[] {
  const mentions: SpeakerFact[] = [];
  for (const { words } of segments) {
    for (let i = 0; i < words.length; i++) {
      const w = words[i]!;
      if (w.quote >= 0 || w.kind !== 'word') continue;
      const phrase = phraseAt(words, i, words.length, morphology);
      if (!phrase || phrase.kind === 'pronoun') continue;
      if (!isTemporal(words, phrase)) {
        const start = words[phrase.first]!.start;
        const end = words[phrase.last - 1]!.end;
        mentions.push({
          start,
          end,
          text: text.slice(start, end),
          kind: phrase.kind,
          gender: phrase.gender,
          plural: phrase.plural,
        });
      }
      i = phrase.last - 1;
    }
  }
  return mentions;
}
