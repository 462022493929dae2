import type { Entity } from '../entities/entity.ts';
import type { ArticleView } from '../rules/article.ts';
import { firstNotBefore, type Span, shift } from '../text/span.ts';
import { inQuote, OWN_TEXT } from './article-view.ts';

/** A person named in full, as the text writes it. */
export interface Bearer {
  readonly entity: Pick<Entity, 'start' | 'end' | 'role'>;
  readonly first: string;
  readonly surname: string;
  /** The last word of the role in front of or behind the name, in lower case, without the female ending: "staatsanwält" of "Staatsanwältin". */
  readonly office: string | undefined;
}

/** Words with a capital that open a sentence right before a name and say nothing of its bearer. */
const OPENERS: ReadonlySet<string> = new Set(
  'Auch Laut Nach Neben Für Dass Wenn Weil Doch Aber Sowie Oder Seit Durch Ohne Gegen Über Während Trotz Statt Unter Damals Heute Gestern Dann Danach Dort Jetzt Inzwischen Deshalb Dabei Zudem Noch Schon Weiter Hier Außerdem Ausserdem Später Zuvor Anders Nicht Immer Ebenso'.split(
    ' ',
  ),
);

const BLANK = /\s/u;
const TITLE = /^\p{Lu}[\p{L}-]{3,}$/u;
/** Longest word that is looked at, in UTF-16 units. */
const LONGEST_TITLE = 40;

/** The word with a capital right before a person's name: "Einsatzleiter"; undefined where another stands there. */
export function titleBefore(text: string, { start }: Span): string | undefined {
  const end = start - 1;
  if (text[end] !== ' ') return undefined;
  let from = end;
  while (from > 0 && end - from <= LONGEST_TITLE && !BLANK.test(text[from - 1]!)) from--;
  const word = text.slice(from, end);
  return TITLE.test(word) && !OPENERS.has(word) ? word : undefined;
}

/** "Jana Reimers", "Dr. Anna-Lena Vogt", "Max von Holten": first name and surname, what stands between left out. */
const FULL =
  /^(?:(?:Dr|Prof|Mag|Ing|Dipl)\.(?:-\p{L}+\.)? ?){0,3}(?<name>(?<first>\p{Lu}\p{Ll}{1,}(?:-\p{Lu}\p{Ll}+)?) (?:(?:\p{Lu}\.|von|van|de|di|da|der|den|zu|zur|vom) ){0,2}(?<surname>\p{Lu}[\p{L}-]{2,}))$/u;

/** All who are named in full, in the order of their places: the article's persons, and first names with a surname that were taken for none. */
export function bearersOf(article: ArticleView): Bearer[] {
  const { entities, text } = article;
  const found: Bearer[] = [];
  const add = (entity: Bearer['entity'], first: string, surname: string): void => {
    // Hardly any name is looked at twice: what its bearer holds is worked out where somebody asks.
    let office: { readonly name: string | undefined } | undefined;
    found.push({
      entity,
      first,
      surname,
      get office() {
        office ??= {
          name: officeOf(entity.role ? text.slice(entity.role.start, entity.role.end) : (titleBefore(text, entity) ?? '')),
        };
        return office.name;
      },
    });
  };
  for (const entity of entities) {
    if (entity.kind !== 'person') continue;
    const wording = text.slice(entity.start, entity.end).replace(/['’]$/u, '');
    const match = FULL.exec(wording);
    if (match)
      add(
        { ...entity, start: entity.start + match[0].length - match.groups!.name!.length },
        match.groups!.first!,
        match.groups!.surname!,
      );
  }
  for (const { start, paragraph } of article.placed)
    for (const { first, surname, ...span } of paragraph.facts.consistency.fullNames) {
      const place = shift(span, start);
      const next = entities[firstNotBefore(entities, (e) => e.end <= place.start)];
      if (next?.kind !== 'person' || next.start >= place.end) add({ ...place, role: undefined }, first, surname);
    }
  return found.sort((a, b) => a.entity.start - b.entity.start);
}

/** The office a role phrase names; undefined where its last word is no noun. */
export function officeOf(role: string): string | undefined {
  const noun = /(?<noun>\p{Lu}[\p{L}-]{3,})$/u.exec(role)?.groups?.noun;
  return noun
    ?.slice(noun.lastIndexOf('-') + 1)
    .toLowerCase()
    .replace(/innen$|in$|e[rn]?$/u, '');
}

/** In these several of one surname are known: sport, stage, parliaments. */
const SHARED_OFFICE =
  /(?:spiel|stürm|verteidig|läuf|fahr|spring|schwimm|sänger|sport|athlet|musik|künstl|politik|abgeordnet|schül|student|mitglied|kandidat|bewerb|freund|kolleg|frau|herr|mann|tag|gast|sieg|opf|schauspiel|tennisprofi|profi|sohn|tocht|brud|schwest|vat|mutt)$/u;

export function officesOf(list: readonly Bearer[]): string[] {
  return list.flatMap((b) => (b.office ? [b.office] : []));
}

/** Whether two offices are one: "Dezernent" and "Baudezernent". */
export function sameOffice(a: string, b: string): boolean {
  return !SHARED_OFFICE.test(a) && (a.endsWith(b) || b.endsWith(a));
}

/** Behind a name: an age, a party, an apposition, where the bearer is from, what he is. */
export const BRINGS_IN =
  /^['’]?(?: ?\(|,|;| (?:und|sowie|oder|vom|von|aus|beim|bei der|bei|der|des|im|als)(?!\p{L})| (?:ist|war) (?:ein|der|die|seit|als|auch|dabei)| (?:arbeitet|wohnt|lebt|heißt|stammt|kommt|studiert|spielt)(?!\p{L}))/u;

/** Before it: another one. */
const ANOTHER =
  /(?:(?<!\p{L})(?:auch|und|sowie|oder|wie|namens|neben|gegen|mit|etwa|darunter|Dr\.|Prof\.|[Hh]err|[Hh]errn|[Ff]rau|&|wegen|über|zwischen|außer|ausser|beispielsweise|vor|hinter|an|von|für)|[,:;(/–-]) ?$/u;

/** Whether the text says who a person is right where it names him. */
export function isBroughtIn(text: string, { entity, office }: Bearer): boolean {
  return (
    office !== undefined ||
    entity.role !== undefined ||
    BRINGS_IN.test(text.slice(entity.end, entity.end + 24)) ||
    ANOTHER.test(text.slice(Math.max(0, entity.start - 20), entity.start))
  );
}

/** Whether the article's own text tells of a person there: no byline, no credit, no list, no speech. */
export function isToldOf(article: ArticleView, { start, end }: Span): boolean {
  const { placed, text, zones } = article;
  const zone = zones[firstNotBefore(placed, (p) => p.start <= start) - 1];
  return (
    zone !== undefined &&
    OWN_TEXT.has(zone.kind) &&
    !inCrowd(article, { start, end }) &&
    !inQuote(article, { start, end }) &&
    !/(?:Foto|Bild|Text|Von|Quelle|©|Grafik)s?:? \(?$|\($/u.test(text.slice(Math.max(0, start - 10), start))
  );
}

/** So many persons within a list's length: results, line-ups, casts. */
const CROWD = 7;

/** Whether the place stands in a list of persons. */
export function inCrowd({ entities, text }: Pick<ArticleView, 'entities' | 'text'>, place: Span): boolean {
  // "Lainer, Sörensen, Atanga, Laimer": a line-up, whether or not all are known as persons.
  if (/(?:\p{Lu}[\p{L}.’-]+, ){3}/u.test(text.slice(Math.max(0, place.start - 40), place.end + 40))) return true;
  let n = 0;
  for (let i = firstNotBefore(entities, (e) => e.start < place.start - 150); i < entities.length; i++) {
    if (entities[i]!.start > place.end + 150) break;
    if (entities[i]!.kind === 'person' && ++n >= CROWD) return true;
  }
  return false;
}

/** So near to each other two names belong to one sentence's list or to a couple. */
const TOGETHER = 80;

export function isTogetherBy({ text }: ArticleView, bearers: readonly Bearer[], name: (bearer: Bearer) => string): boolean {
  for (let i = 1; i < bearers.length; i++) {
    const a = bearers[i - 1]!;
    const b = bearers[i]!;
    if (name(a) === name(b)) continue;
    const between = text.slice(a.entity.end, b.entity.start);
    if ((between.length < TOGETHER && !between.includes('\n')) || (between.length < 400 && !/[.!?]\s|\n/u.test(between)))
      return true;
  }
  return false;
}
