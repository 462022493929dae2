import type { Reads } from '../../rules/article.ts';
import type { QuoteFacts } from '../facts.ts';
import { featuresOf, featuresOfNobody, type History, type Option, type Quoted } from './features.ts';
import { type Figure, Figures, type PlacedCandidate } from './figures.ts';
import { type Asked, Neighbourhood, optionsFor } from './options.ts';
import { FITTED, probabilities, type Weights } from './ranking.ts';

/** Who says a quotation, and how sure that is (0 … 1). */
export interface Answer {
  readonly option: Option;
  readonly confidence: number;
  /** The same where the words that say who speaks may be lost: how sure it is that the text says who speaks. */
  readonly said: number;
  /** Sentences from the quotation to the words that say who speaks, negative if they stand before. */
  readonly distance: number;
  /** It is who answers in an interview. */
  readonly interview?: boolean;
}

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

/** Answers who says each quotation, in the order of the article; what was answered before counts for what follows. */
export function rankSpeakers(
  article: Reads<'zones' | 'entities'>,
  facts: readonly QuoteFacts[],
  quotations: readonly Asked[],
  choose: Choose = chooseBy(FITTED),
): (Answer | undefined)[] {
  if (quotations.length === 0) return [];
  const figures = new Figures(article);
  const { main } = figures;
  const placed = placing(article, facts, figures);
  const quoted = new Set<string>();
  let last: { figure: Figure; paragraph: number; segment: number; end: number } | undefined;
  return quotations.map((asked) => {
    const fact = facts[asked.paragraph]!;
    const passage = fact.passages[asked.passage]!;
    const around = new Neighbourhood(placed, facts, asked, last);
    const options = optionsFor(facts, asked, around, fact.relations[asked.passage] ?? []);
    if (options.length === 0) return undefined;
    const { text } = article.placed[asked.paragraph]!.paragraph;
    const before = text.slice(0, passage.start).trim();
    const after = text.slice(passage.end).trimStart();
    const body = text.slice(passage.start + 1, passage.end - 1).trim();
    const quote: Quoted = {
      relation: passage.relation,
      whole:
        passage.words > 2 && /^(?:\p{Lu}|\.\.\.|…)/u.test(body) && (passage.stopped || after === '' || /^[,.!?]/u.test(after)),
      framed: !passage.standsAlone,
      opens: before === '',
      zone: article.zones[asked.paragraph]?.kind ?? 'body',
      sentence: around.sentence,
      paragraph: asked.paragraph,
    };
    const history: History = {
      last: last?.figure,
      lastNear: nearness(last, asked, passage, around),
      quoted,
      main,
      answered: asked.byRule !== undefined,
    };
    const features = [...options.map((o) => featuresOf(quote, o, history)), featuresOfNobody(quote, history)];
    const answer = choose(asked, options, features);
    const figure = answer?.option.figure;
    if (figure) {
      last = { figure, paragraph: asked.paragraph, segment: passage.segment, end: passage.end };
      quoted.add(figure.key);
    }
    return answer && { ...answer, distance: answer.option.sentence - around.sentence };
  });
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

/** The candidates of a paragraph with whom their words name, worked out once. */
function placing(
  article: Reads<'zones' | 'entities'>,
  facts: readonly QuoteFacts[],
  figures: Figures,
): (paragraph: number) => readonly PlacedCandidate[] {
  const known = new Map<number, readonly PlacedCandidate[]>();
  return (paragraph) => {
    let list = known.get(paragraph);
    if (!list) {
      const base = article.placed[paragraph]!.start;
      const hidden = article.zones[paragraph]?.kind === 'boilerplate';
      list = hidden
        ? []
        : facts[paragraph]!.candidates.map((fact, index) => ({ fact, base, paragraph, index, figure: figures.of(fact, base) }));
      known.set(paragraph, list);
    }
    return list;
  };
}
