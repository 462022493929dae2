import { WIDE_NAME } from '../lexicon/gazetteer.ts';
import type { ArticleView } from '../rules/article.ts';
import { groupedBy } from '../text/grouped.ts';
import { oneApart } from '../text/near-words.ts';
import type { Span } from '../text/span.ts';
import { placesWritten } from '../text/written.ts';
import {
  type Bearer,
  BRINGS_IN,
  isBroughtIn,
  isTogetherBy,
  isToldOf,
  officeOf,
  officesOf,
  sameOffice,
  titleBefore,
} from './bearers.ts';
import { sexOf } from './first-names.ts';

/** Two first names, of which one person of that surname can have but one. */
export interface FirstNameClash {
  /** The later one, from its first letter to its last. */
  readonly here: Span;
  readonly there: Span;
}

/** Words for relatives, who share a surname and often an office. A wife and a husband are such by whose they are. */
const KIN =
  /(?<!\p{L})(?:Br[uü]der|Schwester|Geschwister|Vater|Mutter|Eltern|Ehe(?:mann|frau|paar|leute|partner(?:in)?)|Gatt(?:e|in)|Witwer?|Zwilling(?:e|sschwester|sbruder)?|S[oö]hne?|T[oö]chter|Neffe|Nichte|Onkel|Tante|Cousine?|Vetter|Opa|Oma|Gro(?:ß|ss)(?:vater|mutter|eltern)|(?:Ur)?[Ee]nkel|Schwager|Schwägerin|Schwieger\p{Ll}+|Paar|Familien(?:betrieb|unternehmen|mitglied)|Familie \p{Lu}\p{L}+|Senior(?:chef(?:in)?)?|Junior(?:chef(?:in)?)?|Dynastie|Clan|Generation|verheiratet|geborene|(?:[Ss]eine[rnm]?|[Ii]hre[rnm]?|[Dd]essen|[Dd]eren) (?:\p{Ll}+ )?(?:Frau|Mann|Familie|Kinder|Partner(?:in)?|Lebensgefährt(?:e|in)))(?:s|n|es|ern|en)?(?!\p{L})/u;

/** Of these, those that tell of relatives even where the office is one. */
const CLOSE_KIN =
  /(?<!\p{L})(?:Br[uü]der|Schwestern?|Geschwister|Vaters?|Mutter|Ehe(?:mann|frau|paar|leute)|Gatt(?:e|in)|Witwer?|Zwillinge?|S[oö]hn(?:e|es|en)?|T[oö]chter|Cousine?|Neffe|Nichte|Vetter|Senior|Junior)(?!\p{L})/u;

/** Surnames that strangers share. */
const COMMON: ReadonlySet<string> = new Set(
  'Müller Schmidt Schneider Fischer Weber Meyer Meier Maier Mayer Wagner Becker Schulz Schulze Hoffmann Hofmann Schäfer Koch Bauer Richter Klein Wolf Wolff Schröder Neumann Schwarz Zimmermann Braun Krüger Hartmann Lange Schmitt Schmitz Werner Krause Lehmann Köhler Herrmann König Walter Huber Kaiser Fuchs Peters Lang Scholz Möller Weiß Weiss Jung Hahn Vogel Friedrich Keller Günther Frank Berger Winkler Roth Beck Lorenz Baumann Franke Albrecht Schuster Simon Ludwig Böhm Winter Kraus Martin Schumacher Krämer Vogt Stein Jäger Otto Sommer Groß Seidel Heinrich Brandt Haas Schreiber Graf Schulte Dietrich Ziegler Kuhn Kühn Pohl Engel Horn Busch Bergmann Thomas Voigt Sauer Arnold Wolf Pfeiffer Gruber Pichler Steiner Moser Hofer Leitner Eder Schmid Brunner Wimmer Egger Lehner Mayr Lechner Reiter Aigner Haider Wallner Bischof Meili Frei Gerber Suter Bucher Kim Lee Park Wang Li Chen Smith Johnson Williams Brown Jones Miller Davis Bush Clinton Kennedy Trump Obama García Martínez Rodríguez López González Fernández Hernández Pérez Singh Khan Ahmed Ali Hassan Hussein Nguyen Yilmaz Kaya Demir Silva Santos Jansen Petersen Hansen Nielsen Andersen'.split(
    ' ',
  ),
);

/**
 * Persons of one surname who stand with two first names: in the same office that only one holds, or where nothing brings the second in. Silent
 * wherever relatives may be meant. Linear but for surnames that many bear.
 */
export function* firstNameClashes(article: ArticleView, all: readonly Bearer[]): Iterable<FirstNameClash> {
  for (const bearers of groupedBy(all, ({ surname }) => surname).values()) {
    const firsts = [...new Set(bearers.map((b) => b.first))];
    if (firsts.length !== 2) continue;
    const [one, two] = firsts.map((f) => bearers.filter((b) => b.first === f)) as [Bearer[], Bearer[]];
    // Both repeated: both are meant.
    if (one.length > 1 && two.length > 1) continue;
    const here = two[0]!;
    const there = one[0]!;
    if (isTogetherBy(article, bearers, (b) => b.first) || bearers.some((b) => !isToldOf(article, b.entity))) continue;
    if (isFamily(article.text, here.surname)) continue;
    const same = officesOf(one).some((a) => officesOf(two).some((b) => sameOffice(a, b)));
    if (bearers.some((b) => (same ? nearKin(article, b.entity, CLOSE_KIN, 40) : nearKin(article, b.entity, KIN, 100)))) continue;
    if (!same && !mayBeOne(article, one, two)) continue;
    yield {
      here: { start: here.entity.start, end: here.entity.start + here.first.length },
      there: { start: there.entity.start, end: there.entity.start + there.first.length },
    };
  }
}

/**
 * Persons of one first name whose surnames are near each other, or begin alike and nothing brings the second in: "Regula Zumstein … Regula
 * Zumsteg". Linear but for first names that many bear.
 */
export function* surnameClashes(article: ArticleView, all: readonly Bearer[]): Iterable<FirstNameClash> {
  for (const bearers of groupedBy(all, ({ first }) => first).values()) {
    if (bearers.length < 2 || bearers.length > 12) continue;
    const surnames = [...groupedBy(bearers, ({ surname }) => surname).values()];
    if (surnames.length < 2 || surnames.length > 4) continue;
    for (const [i, two] of surnames.entries())
      for (const one of surnames.slice(0, i)) {
        const alike = likeness(one[0]!.surname, two[0]!.surname);
        if (alike === 'none' || (one.length > 1 && two.length > 1) || (surnames.length > 2 && alike === 'begins')) continue;
        const both = [...one, ...two].sort((a, b) => a.entity.start - b.entity.start);
        if (isTogetherBy(article, both, (b) => b.surname) || both.some((b) => !isToldOf(article, b.entity))) continue;
        const same = officesOf(one).some((a) => officesOf(two).some((b) => sameOffice(a, b)));
        if (!same && two.some((b) => BRINGS_IN.test(article.text.slice(b.entity.end, b.entity.end + 24)))) continue;
        if (
          !same &&
          two.some((b) => isBroughtIn(article.text, b)) &&
          (alike === 'begins' || one.some((b) => isBroughtIn(article.text, b)))
        )
          continue;
        const surnameOf = ({ entity, first, surname }: Bearer): Span => {
          const start = article.text.indexOf(surname, entity.start + first.length + 1);
          return { start, end: start + surname.length };
        };
        // The spelling that stands more often, with its first name or alone, is the right one; the later of two that stand as often is reported.
        const times = (bearers: readonly Bearer[]): number => placesWritten(article.text, bearers[0]!.surname).length;
        const [odd, right] = times(one) < times(two) ? [one, two] : [two, one];
        yield { here: surnameOf(odd[0]!), there: surnameOf(right[0]!) };
      }
  }
}

/**
 * A surname alone that nobody bears, near that of somebody in the same office: "Projektleiterin Nele Warnstedt … Projektleiterin Warnstätter".
 * Linear but for offices that many hold.
 */
export function* bareSurnameClashes(article: ArticleView, all: readonly Bearer[]): Iterable<FirstNameClash> {
  const { entities, text } = article;
  const borne = new Set(all.map((b) => b.surname));
  let byOffice: Map<string, Bearer[]> | undefined;
  for (const e of entities) {
    const wording = text.slice(e.start, e.end);
    if (e.kind !== 'person' || wording.includes(' ') || wording.length < 5 || borne.has(wording) || e.name !== wording) continue;
    const office = officeOf(titleBefore(text, e) ?? '');
    if (office === undefined) continue;
    byOffice ??= groupedBy(
      all.filter((b) => b.office !== undefined),
      (b) => b.office!,
    );
    const holders = byOffice.get(office);
    const there = holders?.find((b) => b.entity.start < e.start);
    if (!there || !sameOffice(office, there.office!) || holders!.some((b) => b.surname !== there.surname)) continue;
    if (
      likeness(there.surname, wording) === 'none' ||
      !isToldOf(article, e) ||
      text.indexOf(wording) !== text.lastIndexOf(wording)
    )
      continue;
    const start = text.indexOf(there.surname, there.entity.start);
    yield { here: { start: e.start, end: e.end }, there: { start, end: start + there.surname.length } };
  }
}

/** Letters that surnames which sound alike differ in. */
function plain(surname: string): string {
  return surname.toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '');
}

/** How far surnames of one person may be apart: a slip or two, or an ending that was remembered wrongly. */
function likeness(a: string, b: string): 'near' | 'begins' | 'none' {
  const [x, y] = [plain(a), plain(b)];
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  // "Jörn Petersdorfs": the same name with an ending.
  if (/^(?:s|n|in|ov[aá]|ev[aá]|a)$/u.test(long.slice(short.length)) && long.startsWith(short))
    return a.length !== b.length && x !== y ? 'none' : 'near';
  if (short.length < 4) return 'none';
  if (editsWithin(x, y, short.length < 6 ? 1 : 2)) return 'near';
  let prefix = 0;
  while (prefix < short.length && x[prefix] === y[prefix]) prefix++;
  return prefix >= 3 && short.length >= 5 && long.length - short.length <= 3 ? 'begins' : 'none';
}

/** Whether at most `most` letters are put in, left out or changed. */
function editsWithin(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false;
  let row = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    for (let j = 1; j <= b.length; j++)
      next.push(Math.min(row[j]! + 1, next[j - 1]! + 1, row[j - 1]! + (a[i - 1] === b[j - 1] ? 0 : 1)));
    row = next;
  }
  return row[b.length]! <= most;
}

/** Whether the second first name is likely the first one, misremembered. */
function mayBeOne({ text, lexicon }: ArticleView, one: readonly Bearer[], two: readonly Bearer[]): boolean {
  const a = one[0]!;
  const b = two[0]!;
  const sexes = [sexBy(text, a), sexBy(text, b)];
  if (sexes[0] && sexes[1] && sexes[0] !== sexes[1]) return false;
  const bits = (first: string): number => lexicon.gazetteer?.wide(first) ?? 0;
  const known = [a.first, b.first].filter((first) => (bits(first) & WIDE_NAME.first) !== 0).length;
  const initial = a.first[0] === b.first[0];
  // "Köbi", "Köbu": names for friends, of which one person has one.
  if (oneApart(a.first, b.first) && known < 2 && !COMMON.has(a.surname) && two.length === 1) return true;
  // One is a known first name, the other may be a rarer one: "Arne", "Arndt".
  if (known === 0 || (known === 1 && !initial)) return false;
  // Nobody of another name is let speak without a word of who he is.
  if (one.some((x) => isBroughtIn(text, x)) && !two.some((x) => isBroughtIn(text, x))) return true;
  if (COMMON.has(a.surname) || !initial || two.length > 1) return false;
  // Who is brought in with a role of his own, an age or an apposition is somebody else, but for surnames that hardly anybody bears.
  if (b.office !== undefined && one.some((x) => x.office !== undefined) && bits(a.surname) !== 0) return false;
  return !/^(?: ?[(,]|['’])/u.test(text.slice(b.entity.end, b.entity.end + 2));
}

/** A person's sex as the role or the first name tells it. */
function sexBy(text: string, { entity, first, office }: Bearer): 'f' | 'm' | undefined {
  const role = entity.role ? text.slice(entity.role.start, entity.role.end) : office ? (titleBefore(text, entity) ?? '') : '';
  if (/(?:^|\s)[Dd]ie\s|\p{Ll}in$|frau$/u.test(role)) return 'f';
  return sexOf(first);
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
