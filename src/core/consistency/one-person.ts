import type { Entity } from '../entities/entity.ts';
import { WIDE_NAME } from '../lexicon/gazetteer.ts';
import type { ArticleView } from '../rules/article.ts';
import { groupedBy } from '../text/grouped.ts';
import { firstNotBefore, type Span } from '../text/span.ts';
import { isOneSlip } from './spellings.ts';

/** A person named in full, as the text writes it. */
interface Bearer {
  readonly entity: Entity;
  readonly first: string;
  readonly surname: string;
  /** The last word of the role in front of or behind the name, in lower case, without the female ending: "staatsanwält" of "Staatsanwältin". */
  readonly office: string | undefined;
}

/** Two first names, of which one person of that surname can have but one. */
export interface FirstNameClash {
  /** The later one, from its first letter to its last. */
  readonly here: Span;
  readonly there: Span;
}

/** Words for relatives, who share a surname and often an office. */
const KIN =
  /(?<!\p{L})(?:Br[uü]der|Schwester|Geschwister|Vater|Mutter|Eltern|Ehe(?:mann|frau|paar|leute)|Gatt(?:e|in)|Witwer?|Zwilling|S[oö]hne?|T[oö]chter|Neffe|Nichte|Onkel|Tante|Cousine?|Vetter|Opa|Oma|Gro(?:ß|ss)(?:vater|mutter)|Enkel|Ur?enkel|Schwager|Schwägerin|Schwieger\p{Ll}+|Paar|Familie|Familien(?:betrieb|unternehmen)|Senior|Junior|Dynastie|Clan|verheiratet|geborene|Kinder|Frau|Mann)(?:s|n|es|ern)?(?!\p{L})/u;
/** Of these, those that tell of relatives even where the office is one. */
const CLOSE_KIN =
  /(?<!\p{L})(?:Br[uü]der|Schwestern?|Geschwister|Vaters?|Mutter|Ehe(?:mann|frau|paar|leute)|Gatt(?:e|in)|Witwer?|Zwillinge?|S[oö]hn(?:e|es|en)?|T[oö]chter|Cousine?|Neffe|Nichte|Vetter|Senior|Junior)(?!\p{L})/u;
/** Men whose first name ends like a woman's. */
const MEN: ReadonlySet<string> = new Set(
  'Arne Uwe Ole Helge Malte Hauke Sönke Andre René Rene André Luca Noah Jona Joshua Mika Sascha Mischa Nikita Claude Pierre Jorge Jose George Mike Steve Dave Janne Ode Thore Tjorge Bjarne Jerome Maxime Philippe Dante Giuseppe Daniele Michele Simone Salvatore Davide'.split(
    ' ',
  ),
);
/** Surnames that strangers share. */
const COMMON: ReadonlySet<string> = new Set(
  'Müller Schmidt Schneider Fischer Weber Meyer Meier Maier Mayer Wagner Becker Schulz Schulze Hoffmann Hofmann Schäfer Koch Bauer Richter Klein Wolf Wolff Schröder Neumann Schwarz Zimmermann Braun Krüger Hartmann Lange Schmitt Schmitz Werner Krause Lehmann Köhler Herrmann König Walter Huber Kaiser Fuchs Peters Lang Scholz Möller Weiß Weiss Jung Hahn Vogel Friedrich Keller Günther Frank Berger Winkler Roth Beck Lorenz Baumann Franke Albrecht Schuster Simon Ludwig Böhm Winter Kraus Martin Schumacher Krämer Vogt Stein Jäger Otto Sommer Groß Seidel Heinrich Brandt Haas Schreiber Graf Schulte Dietrich Ziegler Kuhn Kühn Pohl Engel Horn Busch Bergmann Thomas Voigt Sauer Arnold Wolf Pfeiffer Gruber Pichler Steiner Moser Hofer Leitner Eder Schmid Brunner Wimmer Egger Lehner Mayr Lechner Reiter Aigner Haider Wallner Bischof Meili Frei Gerber Suter Bucher Kim Lee Park Wang Li Chen Smith Johnson Williams Brown Jones Miller Davis Bush Clinton Kennedy Trump Obama García Martínez Rodríguez López González Fernández Hernández Pérez Singh Khan Ahmed Ali Hassan Hussein Nguyen Yilmaz Kaya Demir Silva Santos Jansen Petersen Hansen Nielsen Andersen'.split(
    ' ',
  ),
);
/** So near to each other two names belong to one sentence's list or to a couple. */
const TOGETHER = 80;
/** So many persons within a list's length: results, line-ups, casts. */
const CROWD = 7;

/** The word with a capital right before a person's name: "Einsatzleiter"; undefined where another stands there. */
export function titleBefore(text: string, { start }: Span): string | undefined {
  return /(?:^|\s)(?<word>\p{Lu}[\p{L}-]{3,}) $/u.exec(text.slice(Math.max(0, start - 40), start))?.groups?.word;
}

function* bearersOf({ entities, text }: ArticleView): Iterable<Bearer> {
  for (const entity of entities) {
    if (entity.kind !== 'person') continue;
    const wording = text.slice(entity.start, entity.end).replace(/['’]$/u, '');
    const match = /^(?<first>\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?) (?<surname>\p{Lu}[\p{L}-]{2,})$/u.exec(wording);
    if (!match) continue;
    const { first, surname } = match.groups as { first: string; surname: string };
    const role = entity.role ? text.slice(entity.role.start, entity.role.end) : (titleBefore(text, entity) ?? '');
    yield { entity, first, surname, office: officeOf(role) };
  }
}

/** The office a role phrase names; undefined where its last word is no noun. */
function officeOf(role: string): string | undefined {
  const noun = /(?<noun>\p{Lu}[\p{L}-]{3,})$/u.exec(role)?.groups?.noun;
  return noun
    ?.slice(noun.lastIndexOf('-') + 1)
    .toLowerCase()
    .replace(/innen$|in$|e[rn]?$/u, '');
}

/** In these several of one surname are known: sport, stage, parliaments. */
const SHARED_OFFICE =
  /(?:spiel|stürm|verteidig|läuf|fahr|spring|schwimm|sänger|sport|athlet|musik|künstl|politik|abgeordnet|schül|student|mitglied|kandidat|bewerb|freund|kolleg|frau|herr|mann|tag|gast|sieg|opf)$/u;

/**
 * Persons of one surname who stand with two first names: in the same office that only one holds, or with first names that begin alike and
 * nothing that brings the second in. Silent wherever relatives may be meant. Linear but for surnames that many bear.
 */
export function* firstNameClashes(article: ArticleView): Iterable<FirstNameClash> {
  for (const bearers of groupedBy(bearersOf(article), ({ surname }) => surname).values()) {
    const firsts = [...new Set(bearers.map((b) => b.first))];
    if (firsts.length !== 2) continue;
    const [one, two] = firsts.map((f) => bearers.filter((b) => b.first === f)) as [Bearer[], Bearer[]];
    // Both repeated: both are meant.
    if (one.length > 1 && two.length > 1) continue;
    const here = two[0]!;
    const there = one[0]!;
    if (isTogether(article, bearers) || bearers.some((b) => inCrowd(article, b.entity))) continue;
    if (isFamily(article.text, here.surname)) continue;
    const offices = (list: readonly Bearer[]): string[] => list.flatMap((b) => (b.office ? [b.office] : []));
    const same = offices(one).some((a) => offices(two).some((b) => sameOffice(a, b)));
    if (bearers.some((b) => (same ? nearKin(article, b.entity, CLOSE_KIN, 40) : nearKin(article, b.entity, KIN, 100)))) continue;
    if (!same && !mayBeOne(article, one, two)) continue;
    yield {
      here: { start: here.entity.start, end: here.entity.start + here.first.length },
      there: { start: there.entity.start, end: there.entity.start + there.first.length },
    };
  }
}

/** Whether two offices are one: "Dezernent" and "Baudezernent". */
function sameOffice(a: string, b: string): boolean {
  return !SHARED_OFFICE.test(a) && (a.endsWith(b) || b.endsWith(a));
}

/** Whether the second first name is likely the first one, misremembered. */
function mayBeOne({ text, lexicon }: ArticleView, one: readonly Bearer[], two: readonly Bearer[]): boolean {
  const a = one[0]!;
  const b = two[0]!;
  if (COMMON.has(a.surname) || a.first[0] !== b.first[0] || two.length > 1) return false;
  // Who is brought in with a role, an age or an apposition is somebody else.
  if (b.office !== undefined && one.some((x) => x.office !== undefined)) return false;
  if (/^(?: ?[(,]|['’])/u.test(text.slice(b.entity.end, b.entity.end + 2))) return false;
  const bits = (first: string): number => lexicon.gazetteer?.wide(first) ?? 0;
  // One is a known first name, the other at least a name: "Arne", "Arndt".
  if (bits(a.first) === 0 || bits(b.first) === 0 || ((bits(a.first) | bits(b.first)) & WIDE_NAME.first) === 0) return false;
  return isOneSlip(a.first, b.first) || one.some((x) => isFemale(text, x)) === isFemale(text, b);
}

function isFemale(text: string, { entity, first }: Bearer): boolean {
  const role = entity.role ? text.slice(entity.role.start, entity.role.end) : '';
  return /(?:^|\s)[Dd]ie\s|in$/u.test(role) || (/[ae]$/u.test(first) && !MEN.has(first));
}

/** Whether any two of different first names stand near each other. */
function isTogether({ text }: ArticleView, bearers: readonly Bearer[]): boolean {
  for (let i = 1; i < bearers.length; i++) {
    const a = bearers[i - 1]!;
    const b = bearers[i]!;
    if (a.first === b.first) continue;
    const between = text.slice(a.entity.end, b.entity.start);
    if (between.length < TOGETHER || (between.length < 400 && !/[.!?]\s|\n/u.test(between))) return true;
  }
  return false;
}

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

function nearKin({ text }: ArticleView, { start, end }: Span, kin: RegExp, reach: number): boolean {
  return kin.test(text.slice(Math.max(0, start - reach), start)) || kin.test(text.slice(end, end + reach));
}

/** "Familie Harms", "die Harms", "die Brüder Harms": several of that name are spoken of. */
function isFamily(text: string, surname: string): boolean {
  for (let at = text.indexOf(surname); at >= 0; at = text.indexOf(surname, at + surname.length))
    if (
      /(?:Familien?|Br[uü]der|Geschwister|Ehepaar|Eheleute|Paar|Clan|Schwestern|Firma|[Dd]ie|[Bb]eiden|Frau|Herrn?) $/u.test(
        text.slice(Math.max(0, at - 14), at),
      )
    )
      return true;
  return false;
}

/** Which of two spellings a person surely bears: the one that is a known name where the other is none, or the one that stands far more often. */
export function surelyRight(
  { lexicon }: Pick<ArticleView, 'lexicon'>,
  a: string,
  timesA: number,
  b: string,
  timesB: number,
): string | undefined {
  if (Math.max(timesA, timesB) >= 3 && Math.max(timesA, timesB) >= 3 * Math.min(timesA, timesB)) return timesA > timesB ? a : b;
  const known = (form: string): boolean =>
    ((lexicon.gazetteer?.wide(form) ?? 0) & (WIDE_NAME.first | WIDE_NAME.last | WIDE_NAME.partPerson)) !== 0;
  return known(a) === known(b) || timesA !== timesB ? undefined : known(a) ? a : b;
}
