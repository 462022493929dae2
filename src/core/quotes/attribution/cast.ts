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
    const named = known !== undefined && this.hasNames(paragraph, known.names);
    const labels = named ? known.labels : facts.candidates.map((c) => this.figures.labelOf(c, base));
    if (named && labels.every((label, i) => sameFigure(label && this.figures.of(label), known.view.figures[i])))
      return known.view;
    const figures = labels.map((label) => label && this.figures.of(label));
    const view =
      known && figures.length === known.view.figures.length && figures.every((f, i) => sameFigure(f, known.view.figures[i]))
        ? known.view
        : { facts, figures };
    memory.set(facts, { names: named ? known.names : this.namesIn(paragraph), labels, view });
    return view;
  }

  private namesIn(paragraph: number): OwnName[] {
    const { entities, placed } = this.article;
    const { start, paragraph: own } = placed[paragraph]!;
    const names: OwnName[] = [];
    for (let k = this.firstIn(start); k < entities.length; k++) {
      const e = entities[k]!;
      if (e.start >= start + own.text.length) break;
      names.push({ kind: e.kind, name: e.name, start: e.start - start, end: e.end - start });
    }
    return names;
  }

  /** Whether these are the names of a paragraph. */
  private hasNames(paragraph: number, names: readonly OwnName[]): boolean {
    const { entities, placed } = this.article;
    const { start, paragraph: own } = placed[paragraph]!;
    const from = this.firstIn(start);
    for (let k = 0; k < names.length; k++) {
      const [e, n] = [entities[from + k], names[k]!];
      if (!e || e.start - start !== n.start || e.end - start !== n.end || e.kind !== n.kind || e.name !== n.name) return false;
    }
    const next = entities[from + names.length];
    return next === undefined || next.start >= start + own.text.length;
  }

  private firstIn(start: number): number {
    return firstNotBefore(this.article.entities, (e) => e.start < start);
  }
}
