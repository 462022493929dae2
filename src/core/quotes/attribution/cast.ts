import type { Entity } from '../../entities/entity.ts';
import type { Reads } from '../../rules/article.ts';
import { firstNotBefore } from '../../text/span.ts';
import type { QuoteFacts } from '../facts.ts';
import { type Figure, type Figures, type Label, type PlacedCandidate, sameFigure } from './figures.ts';

/** Whom the candidates of a paragraph name. The same two objects as long as nothing about it changes, wherever the paragraph stands. */
export interface View {
  readonly facts: QuoteFacts;
  /** By candidate; none in boilerplate, where nobody is looked for. */
  readonly figures: readonly (Figure | undefined)[];
}

export const sameView = (a: View, b: View): boolean => a.facts === b.facts && a.figures === b.figures;

const NOBODY: View['figures'] = [];

/** A name within its paragraph. */
type OwnName = Pick<Entity, 'kind' | 'name' | 'start' | 'end'>;

interface Remembered {
  readonly names: readonly OwnName[];
  readonly labels: readonly (Label | undefined)[];
  readonly view: View;
}

/** What a paragraph named when it was asked last: this runs on every key press, for every paragraph near a quotation. */
const memory = new WeakMap<QuoteFacts, Remembered>();

/** The candidates of the paragraphs of an article with whom they name; each paragraph is worked out once, when asked for. */
export class Cast {
  private readonly article: Reads<'zones' | 'entities'>;
  private readonly facts: readonly QuoteFacts[];
  private readonly figures: Figures;
  private readonly views: (View | undefined)[] = [];
  private readonly placed: (readonly PlacedCandidate[] | undefined)[] = [];

  constructor(article: Reads<'zones' | 'entities'>, facts: readonly QuoteFacts[], figures: Figures) {
    this.article = article;
    this.facts = facts;
    this.figures = figures;
  }

  view(paragraph: number): View {
    const view = this.views[paragraph] ?? this.read(paragraph);
    this.views[paragraph] = view;
    return view;
  }

  /** The candidates of a paragraph in their places. */
  readonly candidates = (paragraph: number): readonly PlacedCandidate[] => {
    const placed = this.placed[paragraph] ?? this.view(paragraph).figures.map((_, index) => this.candidate(paragraph, index));
    this.placed[paragraph] = placed;
    return placed;
  };

  candidate(paragraph: number, index: number): PlacedCandidate {
    const { facts, figures } = this.view(paragraph);
    return {
      fact: facts.candidates[index]!,
      base: this.article.placed[paragraph]!.start,
      paragraph,
      index,
      figure: figures[index],
    };
  }

  private read(paragraph: number): View {
    const facts = this.facts[paragraph]!;
    if (this.article.zones[paragraph]?.kind === 'boilerplate') return { facts, figures: NOBODY };
    const base = this.article.placed[paragraph]!.start;
    const known = memory.get(facts);
    const names = this.namesIn(paragraph);
    const labels =
      known && sameNames(known.names, names) ? known.labels : facts.candidates.map((c) => this.figures.labelOf(c, base));
    const figures = labels.map((label) => label && this.figures.of(label));
    const same = known && figures.every((f, i) => sameFigure(f, known.view.figures[i]));
    const view = same ? known.view : { facts, figures };
    if (!same || labels !== known.labels) memory.set(facts, { names, labels, view });
    return view;
  }

  private namesIn(paragraph: number): OwnName[] {
    const { entities, placed } = this.article;
    const { start, paragraph: own } = placed[paragraph]!;
    const names: OwnName[] = [];
    for (let k = firstNotBefore(entities, (e) => e.start < start); k < entities.length; k++) {
      const e = entities[k]!;
      if (e.start >= start + own.text.length) break;
      names.push({ kind: e.kind, name: e.name, start: e.start - start, end: e.end - start });
    }
    return names;
  }
}

function sameNames(a: readonly OwnName[], b: readonly OwnName[]): boolean {
  if (a.length !== b.length) return false;
  return a.every((x, i) => {
    const y = b[i]!;
    return x.start === y.start && x.end === y.end && x.kind === y.kind && x.name === y.name;
  });
}
