import type { Reads } from '../../rules/article.ts';
import type { QuoteFacts } from '../facts.ts';
import type { Answer } from './answer.ts';
import { circumstancesOf, keep, type LastHeard, recall } from './answered.ts';
import { Cast, type View } from './cast.ts';
import { featuresOf, featuresOfNobody, type History, type Option, type Quoted } from './features.ts';
import { type Figure, Figures } from './figures.ts';
import { AFTER, type Asked, BEFORE, Neighbourhood, optionsFor } from './options.ts';
import { FITTED, probabilities, type Weights } from './ranking.ts';

/** Chooses among the options of a quotation; `features` holds theirs and, last, those of the case that nobody says it. */
export type Choose = (asked: Asked, options: readonly Option[], features: readonly (readonly string[])[]) => Answer | undefined;

/** Below this the ranking does not know, and the answer of the rules stands, as sure as this. */
const UNSURE = 0.5;

/** Chooses by weights: the figure whose candidates are likeliest together, and of these the likeliest. */
export function chooseBy(weights: Weights): Choose {
  return (_asked, options, features) => {
    if (options.length === 0) return undefined;
    const shares = probabilities(features, weights);
    const keys = options.map((o, k) => o.figure?.key ?? `#${k}`);
    const together = new Map<string, number>();
    for (const [k, key] of keys.entries()) together.set(key, (together.get(key) ?? 0) + shares[k]!);
    const likelier = (a: number, b: number): boolean => {
      const difference = together.get(keys[a]!)! - together.get(keys[b]!)!;
      return difference > 0 || (difference === 0 && shares[a]! > shares[b]!);
    };
    let best = 0;
    for (let k = 1; k < options.length; k++) if (likelier(k, best)) best = k;
    const said = together.get(keys[best]!)!;
    const confidence = said / Math.max(1 - shares.at(-1)!, Number.EPSILON);
    const byRule = confidence < UNSURE ? options.find((o) => o.byRule !== undefined && !o.byRule.endsWith('inside')) : undefined;
    return byRule
      ? { option: byRule, confidence: UNSURE, said: 0, distance: 0 }
      : { option: options[best]!, confidence, said, distance: 0 };
  };
}

const chooseFitted = chooseBy(FITTED);

/** Answers who says each quotation, in the order of the article; what was answered before counts for what follows. */
export function rankSpeakers(
  article: Reads<'zones' | 'entities'>,
  facts: readonly QuoteFacts[],
  quotations: readonly Asked[],
  choose: Choose = chooseFitted,
): (Answer | undefined)[] {
  if (quotations.length === 0) return [];
  const ranking = new Ranking(article, facts, choose);
  return quotations.map((asked) => ranking.answer(asked));
}

/** Walks through the quotations of an article and remembers who spoke. */
class Ranking {
  private readonly article: Reads<'zones' | 'entities'>;
  private readonly facts: readonly QuoteFacts[];
  private readonly choose: Choose;
  private readonly cast: Cast;
  private readonly main: string | undefined;
  private readonly quoted = new Set<string>();
  private last: LastHeard | undefined;

  constructor(article: Reads<'zones' | 'entities'>, facts: readonly QuoteFacts[], choose: Choose) {
    this.article = article;
    this.facts = facts;
    this.choose = choose;
    const figures = new Figures(article);
    this.main = figures.main;
    this.cast = new Cast(article, facts, figures);
  }

  answer(asked: Asked): Answer | undefined {
    const { paragraph } = asked;
    const fact = this.facts[paragraph]!;
    const from = Math.max(0, paragraph - BEFORE);
    const views: View[] = [];
    for (let k = from; k <= paragraph + AFTER && k < this.facts.length; k++) views.push(this.cast.view(k));
    const around = circumstancesOf(asked, views, from, this.zoneOf(paragraph), this.main, this.last);
    const fitted = this.choose === chooseFitted;
    const known = fitted ? recall(fact, asked.passage, paragraph, around, this.quoted) : undefined;
    let answer: Answer | undefined;
    if (known) answer = known.answer && this.placed(known.answer, known.by);
    else {
      const figures = new Set<Figure>();
      answer = this.rank(asked, figures);
      if (fitted) keep(fact, asked.passage, paragraph, around, this.quoted, figures, answer);
    }
    const figure = answer?.option.figure;
    if (figure) {
      const { segment, end } = fact.passages[asked.passage]!;
      this.last = { figure, paragraph, segment, end };
      this.quoted.add(figure.key);
    }
    return answer;
  }

  private zoneOf(paragraph: number): string {
    return this.article.zones[paragraph]?.kind ?? 'body';
  }

  /** An answer of the last time, where its candidate stands now. */
  private placed(answer: Answer, by: number): Answer {
    const { paragraph, index } = answer.option.candidate;
    return { ...answer, option: { ...answer.option, candidate: this.cast.candidate(paragraph + by, index) } };
  }

  /** Ranks the options of a quotation; `figures` takes whom they mean. */
  private rank(asked: Asked, figures: Set<Figure>): Answer | undefined {
    const fact = this.facts[asked.paragraph]!;
    const passage = fact.passages[asked.passage]!;
    const { last } = this;
    const around = new Neighbourhood(this.cast.candidates, this.facts, asked, last);
    const options = optionsFor(this.facts, asked, around, fact.relations[asked.passage] ?? []);
    for (const { figure } of options) if (figure) figures.add(figure);
    if (options.length === 0) return undefined;
    const { text } = this.article.placed[asked.paragraph]!.paragraph;
    const before = text.slice(0, passage.start).trim();
    const after = text.slice(passage.end).trimStart();
    const body = text.slice(passage.start + 1, passage.end - 1).trim();
    const quote: Quoted = {
      relation: passage.relation,
      whole:
        passage.words > 2 && /^(?:\p{Lu}|\.\.\.|…)/u.test(body) && (passage.stopped || after === '' || /^[,.!?]/u.test(after)),
      framed: !passage.standsAlone,
      opens: before === '',
      zone: this.zoneOf(asked.paragraph),
      sentence: around.sentence,
      paragraph: asked.paragraph,
    };
    const history: History = {
      last: last?.figure,
      lastNear: nearness(last, asked, passage, around),
      quoted: this.quoted,
      main: this.main,
      answered: asked.byRule !== undefined,
    };
    const features = [...options.map((o) => featuresOf(quote, o, history)), featuresOfNobody(quote, history)];
    const answer = this.choose(asked, options, features);
    return answer && { ...answer, distance: answer.option.sentence - around.sentence };
  }
}

function nearness(
  last: { readonly paragraph: number; readonly segment: number; readonly end: number } | undefined,
  asked: Asked,
  passage: { readonly start: number; readonly segment: number },
  around: Neighbourhood,
): History['lastNear'] {
  if (!last) return 'far';
  if (last.paragraph === asked.paragraph - 1) return 'next';
  if (last.paragraph !== asked.paragraph) return 'far';
  if (passage.start - last.end < 4) return 'adjacent';
  return around.sinceLast <= 1 ? 'near' : 'paragraph';
}
