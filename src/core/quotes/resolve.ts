import type { Reads } from '../rules/article.ts';
import type { Settings } from '../settings.ts';
import type { Span } from '../text/span.ts';
import { type AskedQuote, speakersOf } from './attribution/speakers.ts';
import { endOfPart, laterAttribution, opensAgain } from './chain-parts.ts';
import type { QuoteFacts, SegmentFact, SpeakerFact } from './facts.ts';
import { isInstitution } from './institution.ts';
import type { MarkProblem } from './mark-problem.ts';
import { type Chain, resolveMarks } from './mark-problems.ts';
import type { PassageFact } from './passage-facts.ts';
import type { PlacedSpeaker } from './placed-speaker.ts';
import type { Draft, Mention, Quote, SpeakerSource } from './quote.ts';

export type { MarkProblem } from './mark-problem.ts';

interface Heard {
  readonly speaker: PlacedSpeaker | undefined;
  readonly reports: boolean;
  /** How many sentences that report nothing stand between. */
  readonly plain: number;
}

/** After how many such sentences a quote is no longer taken for the last speaker's. */
const PATIENCE = 1;

/** How many paragraphs before one with quotes are read for who was heard last. */
const NEAR = 3;

const SKIPPED = new Set(['markup', 'front-matter', 'boilerplate']);

/** Pairs the marks across paragraphs, tells statements from mentions and finds speakers. `article` holds all up to the entities. */
export function resolveQuotes(
  article: Reads<'zones' | 'entities'>,
  _settings: Settings,
): { quotes: Quote[]; markProblems: MarkProblem[] } {
  const { quotes, problems, facts, asked, finish } = draftQuotes(article);
  speakersOf(article, facts, asked);
  finish();
  return { quotes, markProblems: problems };
}

/** The quotes with the speakers of the rules, before the ranking decides on `asked`; `finish` then completes quotes of several parts. */
export function draftQuotes(article: Reads<'zones' | 'entities'>): {
  readonly quotes: Draft[];
  readonly problems: MarkProblem[];
  readonly facts: readonly QuoteFacts[];
  readonly asked: readonly AskedQuote[];
  readonly finish: () => void;
} {
  const marks = resolveMarks(article);
  const state = new Resolver(article, marks.chains);
  const quotes = state.run();
  return { quotes, problems: marks.problems, facts: state.facts, asked: state.asked, finish: () => state.copyToParts() };
}

const mention = (s: PlacedSpeaker): Mention => ({ start: s.base + s.fact.start, end: s.base + s.fact.end, text: s.fact.text });

/** Walks through the article once and remembers who spoke last. */
class Resolver {
  private readonly article: Reads<'zones' | 'entities'>;
  readonly facts: readonly QuoteFacts[];
  /** Statements whose speaker the ranking decides. */
  readonly asked: AskedQuote[] = [];
  private readonly rule = new Map<Draft, PlacedSpeaker>();
  private readonly parts: { readonly draft: Draft; readonly first: Draft }[] = [];
  private readonly quotes: Draft[] = [];
  private readonly inChain = new Map<number, { chain: Chain; part: number }[]>();
  private readonly chainSpeakers = new Map<Chain, { index: number; speaker: PlacedSpeaker | undefined }>();
  private spoken: PlacedSpeaker | undefined;
  /** Whose words stood last between marks. */
  private quoted: PlacedSpeaker | undefined;
  /** Paragraphs without passages since the last speaker was heard: read only when somebody asks for the last speaker. */
  private unread: number[] = [];

  constructor(article: Reads<'zones' | 'entities'>, chains: readonly Chain[]) {
    this.article = article;
    this.facts = article.placed.map((p) => p.paragraph.facts.quotes);
    for (const chain of chains) {
      chain.parts.forEach((p, part) => {
        const list = this.inChain.get(p.paragraph);
        if (list) list.push({ chain, part });
        else this.inChain.set(p.paragraph, [{ chain, part }]);
      });
    }
  }

  run(): Draft[] {
    let next = -1; // The next paragraph that holds passages.
    for (let i = 0; i < this.facts.length; i++) {
      if (SKIPPED.has(this.article.zones[i]?.kind ?? 'body')) continue;
      if (next < i) {
        next = i;
        while (next < this.facts.length && this.facts[next]!.passages.length === 0 && !this.inChain.has(next)) next++;
      }
      if (next === i) this.paragraph(i);
      else if (next - i <= NEAR) this.unread.push(i);
    }
    return this.quotes.sort((a, b) => a.start - b.start);
  }

  /** Who was heard last. */
  private get last(): PlacedSpeaker | undefined {
    const { unread } = this;
    this.unread = [];
    for (const i of unread) this.paragraph(i);
    return this.spoken;
  }

  private set last(speaker: PlacedSpeaker | undefined) {
    this.unread = [];
    this.spoken = speaker;
  }

  private paragraph(i: number): void {
    const f = this.facts[i]!;
    const base = this.article.placed[i]!.start;
    const chained = this.inChain.get(i) ?? [];
    // Speaker of the sentence before, while walking: undefined at the paragraph's start.
    let before: Heard | undefined;
    let segment = -1;
    const place = (fact: SpeakerFact | undefined): PlacedSpeaker | undefined => fact && { fact, base, paragraph: i };
    const advance = (to: number): void => {
      for (; segment + 1 < to; ) {
        segment++;
        const s = f.segments[segment]!;
        if (s.quotes.some((k) => f.passages[k]!.score > 0)) continue;
        before = this.heard(s, place, before);
      }
    };
    for (const link of chained) {
      const part = link.chain.parts[link.part]!;
      if (f.passages.some((p) => p.start === part.start) || (link.part > 0 && !opensAgain(this.article, link.chain, link.part)))
        continue;
      this.chainPart(
        link,
        { start: base + part.start, end: base + part.end },
        words(this.article.placed[i]!.paragraph.text.slice(part.start, part.end)),
      );
    }
    const outer: number[] = [];
    f.passages.forEach((p, k) => {
      const inside = p.depth > 0 ? this.holder(base + p.start) : undefined;
      const chain = chained.find((c) => c.chain.parts[c.part]!.start === p.start && p.depth === 0);
      const end = chain ? endOfPart(this.article, chain, base + p.end) - base : p.end;
      if (p.depth > 0) {
        this.quotes.push({ ...this.blank(base + p.start, base + p.end, p), kind: 'mention', inside });
        return;
      }
      advance(p.segment);
      outer.push(k);
      const draft: Draft = { ...this.blank(base + p.start, base + end, p), kind: p.score > 0 || chain ? 'statement' : 'mention' };
      if (end > p.end) draft.words = words(this.article.text.slice(draft.start, draft.end));
      if (chain && chain.part > 0) {
        this.continued(draft, chain, i);
        this.quotes.push(draft);
        return;
      }
      if (draft.kind === 'statement') {
        let speaker = this.attribute(draft, p, i, before, place);
        if (chain && !p.speaker && (!draft.attributed || !speaker)) speaker = this.attributeLater(draft, chain.chain) ?? speaker;
        if (speaker) before = { speaker, reports: true, plain: 0 };
        this.ask(draft, i, k);
        if (chain) this.chainSpeakers.set(chain.chain, { index: this.quotes.length, speaker });
      }
      this.quotes.push(draft);
    });
    // What is said after the last quote may report, too.
    before = undefined;
    for (let s = segment + 1; s < f.segments.length; s++)
      if (!f.segments[s]!.quotes.some((k) => f.passages[k]!.score > 0)) before = this.heard(f.segments[s]!, place, before);
  }

  /** A sentence without quotes: whether it reports somebody's words, and whose. */
  private heard(
    s: SegmentFact,
    place: (f: SpeakerFact | undefined) => PlacedSpeaker | undefined,
    before: Heard | undefined,
  ): Heard {
    if (s.speaker && s.speaker.text !== 'es' && s.reports) {
      this.last = place(s.speaker);
      return { speaker: this.last, reports: true, plain: s.quotes.length > 0 ? 0 : 1 };
    }
    if (s.reports && s.subject && s.subject.text !== 'es') {
      this.last = place(s.subject);
      return { speaker: this.last, reports: true, plain: s.quotes.length > 0 ? 0 : 1 };
    }
    // Reported speech goes on in the subjunctive; and where somebody has spoken in this paragraph, the next quote is theirs.
    if (s.indirect || (s.maybeIndirect && (before?.reports || this.last)))
      return { speaker: before?.speaker ?? this.last, reports: before?.reports === true || this.last !== undefined, plain: 0 };
    const plain = (before?.plain ?? 0) + 1;
    if (before?.reports && plain <= PATIENCE) return { ...before, plain };
    return { speaker: place(s.subject), reports: s.reports, plain: 0 };
  }

  /** A quote over several paragraphs whose attribution stands behind a later part of it. */
  private attributeLater(draft: Draft, chain: Chain): PlacedSpeaker | undefined {
    const found = laterAttribution(this.article, chain);
    if (!found?.passage.speaker) return undefined;
    const base = this.article.placed[found.paragraph]!.start;
    draft.attributed = true;
    draft.presumed = undefined;
    draft.cue = this.placedText(base, found.passage.cue);
    return this.give(draft, { fact: found.passage.speaker, base, paragraph: found.paragraph }, 'same-sentence');
  }

  private placedText(base: number, span: Span | undefined): Mention | undefined {
    if (!span) return undefined;
    const [start, end] = [base + span.start, base + span.end];
    return { start, end, text: this.article.text.slice(start, end) };
  }

  private blank(start: number, end: number, p: PassageFact): Draft {
    return {
      start,
      end,
      kind: 'mention',
      speaker: undefined,
      cue: undefined,
      speakerSource: undefined,
      confidence: Math.min(1, 0.5 + Math.abs(p.score) / 8),
      speakerFull: undefined,
      speakerName: undefined,
      speakerRole: undefined,
      words: p.words,
      standsAlone: p.standsAlone,
      attributed: true,
      presumed: undefined,
      inside: undefined,
      continues: undefined,
    };
  }

  private holder(start: number): number | undefined {
    for (let k = this.quotes.length - 1; k >= 0; k--) {
      const q = this.quotes[k]!;
      if (q.start <= start && start < q.end) return k;
      if (q.end < start - 20_000) break;
    }
    return undefined;
  }

  /** Notes who speaks a quote, and remembers it. */
  private give(draft: Draft, speaker: PlacedSpeaker, source: SpeakerSource): PlacedSpeaker {
    draft.speaker = mention(speaker);
    draft.speakerSource = source;
    this.rule.set(draft, speaker);
    this.quoted = speaker;
    this.last = speaker;
    return speaker;
  }

  private attribute(
    draft: Draft,
    p: PassageFact,
    i: number,
    before: Heard | undefined,
    place: (f: SpeakerFact | undefined) => PlacedSpeaker | undefined,
  ): PlacedSpeaker | undefined {
    const f = this.facts[i]!;
    const base = this.article.placed[i]!.start;
    const cueOf = (span: Span | undefined): Mention | undefined => this.placedText(base, span);
    const give = (speaker: PlacedSpeaker | undefined, source: SpeakerSource): PlacedSpeaker | undefined =>
      speaker && this.give(draft, speaker, source);
    draft.cue = cueOf(p.cue);
    if (p.speaker && p.speaker.text !== 'es') return give(place(p.speaker), p.relation === 'colon' ? 'colon' : 'same-sentence');
    if (p.cue || !p.standsAlone)
      return give((before?.reports ? before.speaker : undefined) ?? this.last ?? before?.speaker, 'continued');
    // A sentence of its own: the sentence before, the one after, the paragraph before.
    const kind = this.article.zones[i]?.kind;
    if (before) {
      if (before.reports) return give(before.speaker ?? this.last, 'neighbour-sentence');
    }
    const next = f.segments[p.segment + 1];
    if (next && next.quotes.length === 0 && next.looksBack) {
      draft.cue = cueOf(next.cue);
      return give(place(next.speaker ?? next.subject) ?? this.last, 'neighbour-sentence');
    }
    if (next && this.sharesAttribution(f, p, next)) {
      const other = f.passages[next.quotes[0]!]!;
      draft.cue = cueOf(other.cue);
      return give(place(other.speaker), 'neighbour-sentence');
    }
    const summary = next ? undefined : this.facts[i + 1]?.segments[0];
    if (summary?.looksBack && summary.quotes.length === 0) {
      // A paragraph of its own, taken up by the next: "Mit diesen Worten begrüßte die Wirtin …"
      const fact = summary.speaker ?? summary.subject;
      if (fact) return give({ fact, base: this.article.placed[i + 1]!.start, paragraph: i + 1 }, 'neighbour-sentence');
    }
    if (kind === 'answer' || kind === 'question') {
      draft.speakerSource = 'interview';
      return undefined;
    }
    if (p.segment === 0 || f.segments.slice(0, p.segment).every((s) => s.quotes.length > 0)) {
      const previous = this.facts[i - 1];
      const lastSegment = previous?.segments.at(-1);
      if (lastSegment?.colon) {
        const speaker = lastSegment.speaker ?? lastSegment.subject;
        draft.cue = undefined;
        const placedBefore = this.article.placed[i - 1]!;
        return give(speaker ? { fact: speaker, base: placedBefore.start, paragraph: i - 1 } : this.last, 'colon');
      }
    }
    const presumed = this.last ?? before?.speaker ?? this.nearest(i);
    draft.presumed = presumed && mention(presumed);
    draft.attributed = false;
    // Who was quoted, or a person who was heard, may go on in the next paragraph; a body that was only reported to say something does not
    // suddenly say "we" there: nobody is given.
    const { last } = this;
    if (!last || before || last.paragraph < i - 1) return undefined;
    return last === this.quoted || !isInstitution(this.article, last) ? give(last, 'continued') : undefined;
  }

  /** „A.“ „B“, sagte X: two quotes side by side, the second with its attribution right after it. */
  private sharesAttribution(f: QuoteFacts, p: PassageFact, next: SegmentFact): boolean {
    const other = f.passages[next.quotes[0] ?? -1];
    return other?.relation === 'after' && other.speaker !== undefined && other.start - p.end <= 2 && other.start === next.start;
  }

  /** The last person or institution named before paragraph `i` ends, else the first one after. */
  private nearest(i: number): PlacedSpeaker | undefined {
    for (let k = i; k >= Math.max(0, i - 3); k--) {
      const fact = this.facts[k]!.mentions.findLast((m) => m.kind === 'name' && /\s/u.test(m.text));
      if (fact) return { fact, base: this.article.placed[k]!.start, paragraph: k };
    }
    return undefined;
  }

  /** A later paragraph of a quote that runs over several. */
  private continued(draft: Draft, link: { chain: Chain; part: number }, i: number): void {
    const known = this.chainSpeakers.get(link.chain);
    draft.kind = 'statement';
    if (!known) return;
    draft.continues = known.index;
    const own = this.facts[i]!.passages.find((p) => this.article.placed[i]!.start + p.start === draft.start);
    if (own?.speaker && (own.relation === 'after' || own.relation === 'colon')) {
      const speaker = { fact: own.speaker, base: this.article.placed[i]!.start, paragraph: i };
      draft.speaker = mention(speaker);
      draft.speakerSource = 'same-sentence';
      this.rule.set(draft, speaker);
      this.last = speaker;
      this.ask(draft, i, this.facts[i]!.passages.indexOf(own));
      return;
    }
    const first = this.quotes[known.index];
    if (!first) return;
    this.parts.push({ draft, first });
    draft.speakerSource = first.speaker && 'continued';
    draft.attributed = link.chain.closed || (first.speaker === undefined && first.attributed);
    draft.presumed = first.speaker ?? first.presumed;
  }

  private chainPart(link: { chain: Chain; part: number }, span: { start: number; end: number }, count: number): void {
    const known = this.chainSpeakers.get(link.chain);
    const first = known && this.quotes[known.index];
    if (!known || !first) return;
    const draft: Draft = {
      ...first,
      ...span,
      cue: undefined,
      words: count,
      standsAlone: true,
      attributed: true,
      continues: known.index,
    };
    this.parts.push({ draft, first });
    this.quotes.push(draft);
  }

  /** Notes that the speaker of a statement is to be ranked, with the answer of the rules. */
  private ask(draft: Draft, paragraph: number, passage: number): void {
    const { relation } = this.facts[paragraph]!.passages[passage]!;
    const how = draft.speakerSource === 'same-sentence' ? (relation ?? 'sentence') : (draft.speakerSource ?? '');
    this.asked.push({ draft, paragraph, passage, byRule: this.rule.get(draft), how });
  }

  /** Gives the parts of quotes over several paragraphs the speakers of their beginnings. */
  copyToParts(): void {
    for (const { draft, first } of this.parts) {
      const { speaker, speakerFull, speakerName, speakerRole } = first;
      Object.assign(draft, { speaker, speakerFull, speakerName, speakerRole, speakerSource: speaker && 'continued' });
    }
  }
}

function words(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
}
