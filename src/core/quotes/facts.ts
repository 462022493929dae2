import type { TaggedParagraph } from '../article.ts';
import type { Lexicon } from '../lexicon/lexicon.ts';
import { MORPH } from '../lexicon/morphology.ts';
import type { Settings } from '../settings.ts';
import type { Span } from '../text/span.ts';
import { type Cue, isFiniteWord, isSubordinate, mainVerb, readCues, subjectOf } from './attribution.ts';
import { AUXILIARIES, SPEECH_NOUNS, WEAK_CUES } from './cue-lexicon.ts';
import { type Mark, readMarks } from './marks.ts';
import { isMark, readMatrix, type Segment } from './matrix.ts';
import { agreementOf, type Gender, isTemporal, phraseAt } from './noun-phrase.ts';
import { type PairedMarks, pairMarks } from './pair.ts';
import { closingPlaces as closingPlaces_, openingPlaces as openingPlaces_ } from './partner.ts';
import { statementScore } from './statement.ts';

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
    speaker = ownerOf(segment, speaker, morphology);
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
        if (name && name.last === place - 1 && name.kind !== 'pronoun') {
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
        const verbless = !segment.words.slice(from, place).some((w) => isFiniteWord(w));
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
    const best = strong.find((c) => c.speaker) ?? list.find((c) => c.speaker) ?? list[0];
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
const STRONG_NOUNS = new Set(
  'Worte Worten Aussage Äußerung Vorwurf Zitat Begründung Stellungnahme Kommentar Kritik Appell Fazit Urteil These Forderung Warnung Ausdruck Meinung Ansicht Auffassung'.split(
    ' ',
  ),
);

const SEES = new Set([
  'sieht',
  'sah',
  'sehen',
  'sahen',
  'beurteilt',
  'beurteilen',
  'bewertet',
  'bewerten',
  'empfindet',
  'empfand',
]);
const STANCES = new Set(['ähnlich', 'anders', 'genauso', 'ebenso', 'kritisch', 'gelassen', 'skeptisch', 'positiv', 'negativ']);

/** "Assmann sieht das ähnlich.": whose view comes is said, and the words follow. */
function takesStance(words: Segment['words']): boolean {
  return words.length <= 12 && words.some((w) => SEES.has(w.lower)) && words.some((w) => STANCES.has(w.lower));
}

/** Whether a sentence reports words, by a cue or by a noun of speech. */
function segmentReports(segment: Segment, cues: readonly Cue[]): boolean {
  return (
    cues.some((c) => reportsWords(c, segment.words)) ||
    segment.words.some((w) => w.nominal && STRONG_NOUNS.has(w.text)) ||
    takesStance(segment.words)
  );
}

/** Whether a cue reports words even in a sentence without quotes. */
function reportsWords(cue: Cue, words: Segment['words']): boolean {
  if (cue.kind === 'noun') return cue.words.some((k) => STRONG_NOUNS.has(words[k]!.text));
  if (
    cue.frames.has('reflexive') &&
    words.slice(cue.at + 1, cue.at + 4).some((w) => w.lower === 'sich') &&
    /^(?:zeigen|äußern|aussprechen|wenden|beschweren|beklagen|geben|empören|entsetzen|freuen)$/u.test(cue.lemma)
  )
    return true;
  return !WEAK_CUES.has(cue.lemma) && !(cue.agentless && cue.lemma !== 'zitieren');
}

/** "Das Fazit von Anna Weber": the words are hers, not the conclusion's. */
function ownerOf(
  segment: Segment,
  speaker: NonNullable<Cue['speaker']>,
  morphology: Lexicon['morphology'],
): NonNullable<Cue['speaker']> {
  const { words } = segment;
  for (let k = speaker.first; k < Math.min(speaker.last - 1, speaker.first + 4); k++) {
    if (!words[k]!.nominal) continue;
    if (!SPEECH_NOUNS.has(words[k]!.text)) return speaker;
    const next = words[k + 1]!;
    const from = next.lower === 'von' || next.lower === 'vom' ? k + 2 : k + 1;
    const owner = phraseAt(words, from, words.length, morphology);
    return owner && owner.kind !== 'pronoun'
      ? { first: owner.first, last: owner.last, kind: owner.kind, phrase: owner }
      : speaker;
  }
  return speaker;
}

/** The word of the cue that carries the meaning: the participle rather than its auxiliary. */
function cueSpan({ words }: Segment, cue: Cue): Span {
  const word = words[cue.words.find((k) => !AUXILIARIES.has(words[k]!.lower)) ?? cue.words[0]!]!;
  return { start: word.start, end: word.end };
}

function lautVerb({ words }: Segment, cues: readonly Cue[], verb: number): Span | undefined {
  const w = words[verb];
  if (!w?.subjunctive || cues.some((c) => c.kind === 'verb' && c.at < verb)) return undefined;
  const source = cues.find((c) => c.kind === 'source' && c.speaker && c.at < verb + 12);
  if (!source?.speaker) return undefined;
  // The source stands in the Vorfeld or right behind the verb, with no comma between.
  const [from, to] = source.at < verb ? [source.speaker.last, verb] : [verb, source.at];
  if (words.slice(from, to).some((x) => x.kind === 'punctuation' || x.quote >= 0)) return undefined;
  return { start: w.start, end: w.end };
}

function pureIndirect(words: Segment['words'], verb: number, firstPerson: boolean): boolean {
  const at = (k: number): string => words[k]?.lower ?? '';
  if (firstPerson || verb === 0) return false;
  if (
    at(verb) === 'sei' &&
    (at(verb + 1) === 'denn' || at(verb + 1) === 'es' || at(verb - 1) === 'und' || at(verb + 1) === 'dank')
  )
    return false;
  if (at(verb - 1) === 'man' || at(verb + 1) === 'man' || at(verb + 1) === 'ich') return false;
  return !words.some(
    (w) =>
      w.lower === 'ich' ||
      w.lower === 'mir' ||
      w.lower === 'mich' ||
      w.text === '?' ||
      /^(?:als|wenn|ob|dass|wie|dem|damit)$/u.test(w.lower),
  );
}

function joinOf(word: Segment['words'][number] | undefined): PassageFact['join'] {
  return isMark(word, ',') ? 'comma' : word?.kind === 'punctuation' ? 'dash' : 'none';
}

interface Region extends Span {
  readonly open: Mark | undefined;
  readonly close: Mark | undefined;
  readonly depth: number;
}

/** Pairs and unclosed passages in order. An unclosed passage ends at its closing place, and never holds another pair half. */
function regions(marks: PairedMarks, places: readonly number[]): Region[] {
  const list: Region[] = marks.pairs.map((p) => ({ start: p.start, end: p.end, open: p.open, close: p.close, depth: 0 }));
  marks.opens.forEach((open, i) => {
    const end = Math.max(places[i]!, open.end);
    list.push({ start: open.start, end, open, close: undefined, depth: 0 });
  });
  list.sort((a, b) => a.start - b.start || b.end - a.end);
  const result: Region[] = [];
  const ends: number[] = [];
  for (const region of list) {
    while (ends.length > 0 && ends.at(-1)! <= region.start) ends.pop();
    const limit = ends.at(-1);
    const end = limit !== undefined && region.end > limit ? limit : region.end;
    result.push({ ...region, end, depth: ends.length });
    ends.push(end);
  }
  return result;
}

function lastCharacter(text: string, span: Region): string {
  let i = span.end - (span.close ? span.close.end - span.close.start : 0) - 1;
  while (i > span.start && /[\s“”"»«‘’'›‹]/u.test(text[i]!)) i--;
  return text[i] ?? '';
}

/** A hyphen or letter that touches a mark from outside makes the passage part of a word. */
function glued(text: string, span: Region): boolean {
  const after = text[span.end] ?? '';
  const before = text[span.start - 1] ?? '';
  return (
    (span.close !== undefined && /[-\p{L}]/u.test(after) && /\p{L}/u.test(text[span.end + (after === '-' ? 1 : 0)] ?? '')) ||
    (before === '-' && /\p{L}/u.test(text[span.start - 2] ?? ''))
  );
}

/** Whether a capitalised word is one the morphology knows, whole or by its last part: what it does not know is likely a name. */
function isKnown(text: string, morphology: Lexicon['morphology']): boolean {
  return (
    !morphology ||
    (morphology.look(text) & ~(MORPH.name | MORPH.firstName | MORPH.lastName)) !== 0 ||
    agreementOf(text, morphology) !== 0
  );
}

function innerWords(
  paragraph: TaggedParagraph,
  span: Span,
  from: number,
  morphology: Lexicon['morphology'],
): { text: string; finite: boolean; known: boolean }[] {
  const inner: { text: string; finite: boolean; known: boolean }[] = [];
  for (let k = from; k < paragraph.sentences.length; k++) {
    const sentence = paragraph.sentences[k]!;
    if (sentence.start >= span.end) break;
    sentence.tokens.forEach((t, i) => {
      if (t.start <= span.start - 1 || t.end > span.end || t.kind === 'punctuation' || t.kind === 'symbol') return;
      inner.push({
        text: t.norm,
        known: isKnown(t.norm, morphology),
        finite: /^V[VAM](?:FIN|IMP)$/.test(sentence.tags[i]!) || SURE_FINITE.test(t.norm),
      });
    });
  }
  return inner;
}

const SURE_FINITE =
  /^(?:ist|sind|war|waren|hat|haben|hatte|hatten|wird|werden|wurde|wurden|kann|können|muss|müssen|soll|sollen|will|wollen|darf|bin|habe|gibt|geht|sei|seien|wäre|hätte)$/u;

/** The cue that governs a passage, and how: the verb right after it, the one before a colon, in its clause, or elsewhere in the sentence. */
function governing(
  segment: Segment,
  place: number,
  cues: readonly Cue[],
): { cue: Cue | undefined; relation: PassageFact['relation'] } {
  const { words } = segment;
  // 1. Right after the passage: „…“, sagte X / so X / laut X.
  let k = place + 1;
  while (isMark(words[k], ',', '–', '—', '-', ';')) k++;
  const gap = k - place - 1;
  const direct = cues.find((c) => c.at === k || (c.words.includes(k) && c.words[0]! <= k));
  if (direct && (gap > 0 || direct.kind === 'verb') && !(direct.kind === 'verb' && gap === 0 && !isQuoteObject(words, place)))
    return { cue: direct, relation: 'after' };
  if (gap > 0 && words[k]?.lower === 'wie') {
    const as = cues.find((c) => c.at > k && c.at < k + 25);
    if (as) return { cue: as, relation: 'after' };
  }
  // 2. Before a colon.
  if (isMark(words[place - 1], ':')) {
    const left = cues.filter((c) => c.at < place);
    const verbs = left.filter((c) => c.kind !== 'source');
    const best = verbs.findLast((c) => !isSubordinate(words, c.at)) ?? verbs.at(-1) ?? left.at(-1);
    if (best) return { cue: best, relation: 'colon' };
  }
  // 3. In the clause, else in the sentence: nearer and to the left first.
  let best: Cue | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const cue of cues) {
    const near = cue.words.reduce((m, w) => Math.min(m, Math.abs(w - place)), 99);
    let commas = 0;
    const [from, to] = cue.at < place ? [cue.at, place] : [place, cue.at];
    for (let j = from; j < to; j++) if (isMark(words[j], ',', ';', '–')) commas++;
    const own = cue.speaker;
    const phraseEnd = own && cue.kind === 'source' && own.first > cue.at && own.last <= place ? place - own.last : near;
    if (own && own.first <= place && place < own.last) continue; // The passage is part of the speaker's name.
    let cost = Math.min(near, phraseEnd) + commas * 4 + (cue.at > place ? 6 : 0);
    if (cue.kind === 'noun') cost += 5;
    if (WEAK_CUES.has(cue.lemma)) cost += 5;
    if (cue.kind === 'source' && cue.speaker) cost = Math.min(cost, 9);
    if (!cue.speaker) cost += 8;
    if (cue.frames.has('manner') && !cue.frames.has('say')) cost += 6;
    if (cost < bestCost) {
      bestCost = cost;
      best = cue;
    }
  }
  if (!best) return { cue: undefined, relation: undefined };
  return { cue: best, relation: bestCost < 16 ? 'clause' : 'far' };
}

/** Without a comma the verb after a passage takes it as object only where nothing stands before the passage. */
function isQuoteObject(words: readonly { readonly kind: string; readonly quote: number }[], place: number): boolean {
  return place === 0 || words.slice(0, place).every((w) => w.kind === 'punctuation' || w.quote >= 0);
}

function looksBack(segment: Segment, cues: readonly Cue[]): boolean {
  const [first, second] = segment.words;
  if (!first || first.quote >= 0) return false;
  if (/^(?:so|soweit)$/u.test(first.lower) && cues.length > 0 && cues[0]!.at <= 1 && segment.words.length < 14) return true;
  if (/^(?:das|dies|diese|dieses|mit)$/u.test(first.lower) && cues.some((c) => c.kind === 'verb' && c.at <= 4))
    return !(first.lower === 'mit' && !/^dies/u.test(second?.lower ?? ''));
  return false;
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
