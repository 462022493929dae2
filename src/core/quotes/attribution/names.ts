import type { Entity } from '../../entities/entity.ts';
import type { Reads } from '../../rules/article.ts';
import { nominativeName } from '../nominative-name.ts';
import type { Mention, Quote } from '../quote.ts';
import type { CandidateFact } from './candidate.ts';
import type { Option } from './features.ts';
import { type Figure, FigureMemory, Figures, labelled, restOfName } from './figures.ts';

export type Identity = Pick<Quote, 'speakerFull' | 'speakerName' | 'speakerRole'>;

/** The names an article's speakers are filed under, with their first mentions and roles: made once. */
export class Names {
  private readonly article: Reads<'zones' | 'entities'>;
  private made: Figures | undefined;
  private readonly first = new Map<string, { readonly mention: Entity; role: Entity['role'] }>();

  constructor(article: Reads<'zones' | 'entities'>) {
    this.article = article;
    for (const e of article.entities) {
      const known = this.first.get(e.name);
      if (!known) this.first.set(e.name, { mention: e, role: e.role });
      else known.role ??= e.role;
    }
  }

  /** Made when somebody is looked up by name: only interviews do. */
  private get figures(): Figures {
    this.made ??= new Figures(this.article, new FigureMemory());
    return this.made;
  }

  /** The name a speaker is filed under, with the role that goes with it and the first mention where that says more. */
  identity({ candidate, figure }: Option, here: Mention): Identity {
    const { text } = this.article;
    if (!figure) return { speakerFull: here, speakerName: undefined, speakerRole: undefined };
    const known = isNamed(figure) ? this.first.get(figure.name!) : undefined;
    const role = known?.role && text.slice(known.role.start, known.role.end);
    return {
      speakerFull: known ? this.fullest(known.mention, here) : here,
      speakerName: this.nameOf(figure, known?.mention) ?? this.filedNoun(candidate.figure === figure ? here.text : figure.phrase),
      speakerRole: figure.sort === 'person' ? role : undefined,
    };
  }

  /** The first mention of a figure with a name, as an option of its own. */
  optionOf(figure: Figure): Option | undefined {
    const known = isNamed(figure) ? this.first.get(figure.name!) : undefined;
    return known && this.option(known.mention, figure);
  }

  /** A name of the article as an option of its own. */
  option(entity: Entity, figure = this.figures.named(labelled(entity))): Option {
    const head = { start: entity.start, end: entity.end, text: entity.name };
    const fact: CandidateFact = {
      ...head,
      kind: 'name',
      gender: 'unknown',
      plural: false,
      sort: 'name',
      head,
      segment: -1,
      first: 0,
      last: 0,
      order: 0,
      nominative: true,
      subject: false,
      rival: false,
      relative: false,
      preposition: undefined,
      determiner: undefined,
      attribute: false,
      cueGap: undefined,
    };
    const candidate = { fact, base: 0, paragraph: -1, index: -1, figure };
    return { candidate, figure, relation: undefined, sentence: 0, personsBetween: 0, takenUp: false, byRule: undefined };
  }

  private nameOf(figure: Figure, first: Entity | undefined): string | undefined {
    if (figure.sort !== 'person' || !first || figure.name!.includes(' ')) return figure.name;
    return figure.name + restOfName(this.article.text, first.end);
  }

  private fullest(first: Entity, here: Mention): Mention {
    const { role } = first;
    const start = role && role.end <= first.start && first.start - role.end <= 1 ? role.start : first.start;
    if ((first.end > here.start && start < here.end) || first.end - start <= here.text.length) return here;
    return { start, end: first.end, text: this.article.text.slice(start, first.end) };
  }

  /** A noun in the nominative with its article, with a capital and without what follows a comma or a bracket. */
  filedNoun(words: string): string {
    const bare = nominativeName(words, this.article.lexicon.morphology).split(/[,(]/u)[0]!.trim() || words;
    return bare[0]!.toUpperCase() + bare.slice(1);
  }
}

function isNamed(figure: Figure): boolean {
  return figure.sort === 'person' || figure.sort === 'organisation' || figure.sort === 'place';
}
